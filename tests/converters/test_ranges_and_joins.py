"""Ranges are one figure, alternatives two; what one side leaves out, the other gives (SPEC §2, Ranges)."""

from __future__ import annotations

import unicodedata

import pytest
from brief import brief

import krfigures as kf

DASHES = ["~", "∼", "〜", "～", "-", "–", "—", "－", "‐", "−"]


@pytest.mark.parametrize("dash", DASHES, ids=unicodedata.name)
@pytest.mark.parametrize("gap", ["", " "], ids=["closed", "spaced"])
def test_every_dash_joins_the_ends_of_a_range(dash: str, gap: str) -> None:
    (figure,) = kf.find(f"계약금은 10억{gap}{dash}{gap}20억 원이다")
    assert (figure.low, figure.high, figure.currency) == (10**9, 2 * 10**9, "KRW")
    assert figure.text == f"10억{gap}{dash}{gap}20억 원"


@pytest.mark.parametrize(
    ("text", "figure"),
    [
        ("10억 원~20억 원", "10억 원~20억 원 = KRW 1000000000..2000000000"),
        ("10~20억 원", "10~20억 원 = KRW 1000000000..2000000000"),
        ("10억~20억원 규모", "10억~20억원 = KRW 1000000000..2000000000"),
        ("5조~10조 원", "5조~10조 원 = KRW 5000000000000..10000000000000"),
        ("10억~20억", "10억~20억 = KRW 1000000000..2000000000 inferred"),
        ("10억에서 20억 원까지", "10억에서 20억 원 = KRW 1000000000..2000000000"),
        ("10억 원에서 20억 원 사이", "10억 원에서 20억 원 = KRW 1000000000..2000000000"),
        ("10억원부터 20억원까지", "10억원부터 20억원 = KRW 1000000000..2000000000"),
        ("10억 내지 20억 원", "10억 내지 20억 원 = KRW 1000000000..2000000000"),
        ("4만~5만 달러", "4만~5만 달러 = USD 40000..50000"),
        ("4만달러~5만달러", "4만달러~5만달러 = USD 40000..50000"),
        ("$4만~5만", "$4만~5만 = USD 40000..50000"),
        ("1천~2천만원", "1천~2천만원 = KRW 10000000..20000000"),
        ("3천~4천억 원", "3천~4천억 원 = KRW 300000000000..400000000000"),
        ("800~1200원", "800~1200원 = KRW 800..1200"),
        ("800만~1200만 원", "800만~1200만 원 = KRW 8000000..12000000"),
        ("9천만~1억 원", "9천만~1억 원 = KRW 90000000..100000000"),
        ("5, 6억 원", "5, 6억 원 = KRW 500000000..600000000"),
        ("5,6억 원", "5,6억 원 = KRW 500000000..600000000"),
        ("4, 5천만 원", "4, 5천만 원 = KRW 40000000..50000000"),
        ("2, 3만 달러", "2, 3만 달러 = USD 20000..30000"),
        ("2~3%", "2~3% = percent 2..3"),
        ("2%~3%", "2%~3% = percent 2..3"),
        ("2.5~3.5%포인트", "2.5~3.5%포인트 = percent_point 2.5..3.5"),
        ("30~40명", "30~40명 = count 30..40 명"),
        ("3~4개월", "3~4개월 = duration 3..4 month"),
        ("2, 3년", "2, 3년 = duration 2..3 year"),
        ("5~6배", "5~6배 = ratio 5..6 배"),
        ("100~200m", "100~200m = quantity 100..200 meter"),
        ("약 10억~20억 원", "10억~20억 원 = KRW 1000000000..2000000000 about"),
        ("20-30만 원", "20-30만 원 = KRW 200000..300000"),
        ("10-12명이", "10-12명 = count 10..12 명"),
        ("2-3년", "2-3년 = duration 2..3 year"),
        ("1-2위", "1-2위 = ordinal 1..2 위"),
        ("20-21세 때", "20-21세 = age 20..21 year"),
        ("영하 5∼10도", "영하 5∼10도 = quantity -10..-5 degC"),
        ("영하 10도~영상 5도", "영하 10도~영상 5도 = quantity -10..5 degC"),
        ("20~30대", "20~30대 = age 20..39 year"),
        ("10~20세", "10~20세 = age 10..20 year"),
    ],
)
def test_a_range_is_one_figure(text: str, figure: str) -> None:
    assert brief(text) == [figure]


@pytest.mark.parametrize(
    ("text", "figures"),
    [
        ("50달러나 75달러", ["50달러 = USD 50", "75달러 = USD 75"]),
        ("50이나 75달러", ["50 = USD 50", "75달러 = USD 75"]),
        ("50 또는 75달러", ["50 = USD 50", "75달러 = USD 75"]),
        ("10억 원에서 20억 원으로", ["10억 원 = KRW 1000000000", "20억 원 = KRW 2000000000"]),
        ("10억 원과 20억 원", ["10억 원 = KRW 1000000000", "20억 원 = KRW 2000000000"]),
        ("10억 원, 20억 원", ["10억 원 = KRW 1000000000", "20억 원 = KRW 2000000000"]),
        ("10억 원/20억 원", ["10억 원 = KRW 1000000000", "20억 원 = KRW 2000000000"]),
        ("30%에서 40명으로", ["30% = percent 30", "40명 = count 40 명"]),
        ("2억 원~30%", ["2억 원 = KRW 200000000", "30% = percent 30"]),
    ],
)
def test_what_is_no_range_stays_two_figures(text: str, figures: list[str]) -> None:
    assert brief(text) == figures


def test_ends_that_fall_are_no_range() -> None:
    assert [(figure.low, figure.high) for figure in kf.find("20억 원~10억 원")] == [(2 * 10**9, 2 * 10**9), (10**9, 10**9)]
