"""Hedges around Korean figures: which, and what they then allow."""

from __future__ import annotations

from decimal import Decimal

import pytest
from brief import brief

import krfigures as kf
from krfigures import Interval


@pytest.mark.parametrize(
    ("hedge", "texts"),
    [
        ("about", ["약 11조 원을", "대략 11조 원을", "11조 원가량", "11조 원 가량", "11조 원 정도", "11조 원쯤"]),
        ("about", ["11조 원 안팎", "11조 원 내외"]),
        ("nearly", ["거의 11조 원을", "11조 원 가까이", "11조 원에 육박", "11조 원에 가까운"]),
        ("over", ["11조 원이 넘는", "11조 원을 넘는", "11조 원 넘게", "11조 원을 초과해", "11조 원을 웃돌아"]),
        ("over", ["11조 원 남짓", "11조 원을 넘어섰다"]),
        ("at_least", ["11조 원 이상", "최소 11조 원을", "적어도 11조 원을"]),
        ("under", ["11조 원 미만", "11조 원을 밑도는", "11조 원에 못 미치는", "11조 원이 안 되는", "11조 원도 채 안 되는"]),
        ("at_most", ["11조 원 이하"]),
        ("up_to", ["최대 11조 원을", "많게는 11조 원을"]),
    ],
)
def test_words_beside_a_figure_hedge_it(hedge: str, texts: list[str]) -> None:
    for text in texts:
        assert brief(text) == [f"11조 원 = KRW 11000000000000 {hedge}"]


@pytest.mark.parametrize(
    ("text", "figure"),
    [
        ("약 11조 원 이상", "11조 원 = KRW 11000000000000 about at_least"),
        ("11조여 원", "11조여 원 = KRW 11000000000000 over"),
        ("3천여만 원", "3천여만 원 = KRW 30000000 over"),
        ("3천만여 원", "3천만여 원 = KRW 30000000 over"),
        ("10여 억 원", "10여 억 원 = KRW 1000000000 over"),
        ("30여 명", "30여 명 = count 30 명 over"),
        ("30여명", "30여명 = count 30 명 over"),
        ("300명 남짓", "300명 = count 300 명 over"),
        ("10여 년간", "10여 년 = duration 10 year over"),
        ("십여 명", "십여 명 = count 10 명 over"),
        ("20%대", "20% = percent 20..29.99 band"),
        ("20~30%대", "20~30% = percent 20..39.99 band"),
        ("1,300원대", "1,300원 = KRW 1300..1399 band"),
        ("30만원대", "30만원 = KRW 300000..399999 band"),
        ("최대 30명", "30명 = count 30 명 up_to"),
        ("전체의 3분의 1 이상", "3분의 1 = ratio 0.333333333333333 at_least"),
        ("절반 이상", "절반 = ratio 0.5 at_least"),
        ("절반이 넘는", "절반 = ratio 0.5 over"),
        ("두 배가 넘는", "두 배 = ratio 2 배 over"),
        ("77억 달러(약 11조 원)가 넘는 투자", "77억 달러 = USD 7700000000 over"),
    ],
)
def test_hedges_of_every_kind_of_figure(text: str, figure: str) -> None:
    assert brief(text)[0] == figure


@pytest.mark.parametrize(
    "text",
    [
        "이상한 3억 원",
        "3억 원 이상기후 예산",
        "3억 원 정도한다는",
        "3억 원 대출",
        "3억 원대비",
        "예약 3억 원",
        "3억 원어치",
        "3억 원 여성 기업",
        "3억 원 내외국인",
    ],
)
def test_look_alikes_hedge_nothing(text: str) -> None:
    assert [figure.hedges for figure in kf.find(text)] == [()]


def between(low: str | None, high: str | None, ends: str) -> Interval:
    return Interval(
        None if low is None else Decimal(low),
        None if high is None else Decimal(high),
        low_closed=ends[0] == "[",
        high_closed=ends[1] == "]",
    )


@pytest.mark.parametrize(
    ("text", "allowed"),
    [
        ("1.2억 원", between("115000000", "125000000", "[)")),
        ("약 11조 원", between("10000000000000", "12000000000000", "()")),
        ("3천만여 원", between("30000000", "30010000", "()")),
        ("3천여만 원", between("30000000", "40000000", "()")),
        ("3억여 원", between("300000000", "400000000", "()")),
        ("30여 명", between("30", "40", "()")),
        ("1만여 명", between("10000", "20000", "()")),
        ("300명 남짓", between("300", "400", "()")),
        ("500억 원에 육박", between("40000000000", "50000000000", "()")),
        ("100억원대", between("10000000000", "20000000000", "[)")),
        ("1,300원대", between("1300", "1400", "[)")),
        ("20%대", between("20", "30", "[)")),
        ("3억 원 이상", between("300000000", None, "[]")),
        ("3억 원 초과", between("300000000", "400000000", "()")),
        ("3억 원 이하", between(None, "300000000", "[]")),
        ("3억 원 미만", between(None, "300000000", "[)")),
        ("최대 3억 원", between(None, "300000000", "[]")),
        ("약 3억 원 이상", between("300000000", "400000000", "[)")),
        ("10억~20억 원", between("950000000", "2050000000", "[)")),
        ("수십억 원", between("2000000000", "9999999999", "[]")),
    ],
)
def test_what_the_wording_allows(text: str, allowed: Interval) -> None:
    (figure,) = kf.find(text)
    interval = figure.interval
    assert interval is not None
    assert (interval.low, interval.high) == (allowed.low, allowed.high)
    assert interval.low is None or interval.low_closed == allowed.low_closed
    assert interval.high is None or interval.high_closed == allowed.high_closed
