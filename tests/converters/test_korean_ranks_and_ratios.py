"""Ordinals, ratios, shares and scores in Korean copy."""

from __future__ import annotations

import pytest
from brief import brief

FORMS = {
    "places in an order": [
        ("제2차 세계대전", "제2차 = ordinal 2 차"),
        ("제 3 회 대회", "제 3 회 = ordinal 3 회"),
        ("제21대 국회", "제21대 = ordinal 21 대"),
        ("종합 3위", "3위 = ordinal 3 위"),
        ("전교 1등", "1등 = ordinal 1 등"),
        ("3학년 교실", "3학년 = ordinal 3 학년"),
        ("건물 15층", "15층 = ordinal 15 층"),
        ("신용 3등급", "3등급 = ordinal 3 등급"),
        ("첫 번째 시도", "첫 번째 = ordinal 1"),
        ("두 번째 시도", "두 번째 = ordinal 2"),
        ("열한 번째 시도", "열한 번째 = ordinal 11"),
        ("첫째 아이", "첫째 = ordinal 1"),
        ("다섯째 아이", "다섯째 = ordinal 5"),
        ("사상 최초", "최초 = ordinal 1"),
        ("17대 대통령", "17대 = ordinal 17 대"),
        ("4번 타자", "4번 = ordinal 4 번"),
        ("9회말 공격", "9회 = ordinal 9 회"),
        ("5세대 이동통신", "5세대 = ordinal 5 세대"),
    ],
    "multiples": [
        ("매출이 2배로", "2배 = ratio 2 배"),
        ("매출이 두 배로", "두 배 = ratio 2 배"),
        ("매출이 2.5배로", "2.5배 = ratio 2.5 배"),
        ("매출이 세 배 반으로", "세 배 반 = ratio 3.5 배"),
        ("매출이 갑절로", "갑절 = ratio 2"),
    ],
    "shares": [
        ("매출의 10분의 1", "10분의 1 = ratio 0.1"),
        ("매출의 십분의 일", "십분의 일 = ratio 0.1"),
        ("매출의 3분의 2", "3분의 2 = ratio 0.666666666666667"),
        ("매출의 절반", "절반 = ratio 0.5"),
        ("10명 중 4명", "10명 중 4명 = ratio 0.4"),
        ("열 명 중 네 명", "열 명 중 네 명 = ratio 0.4"),
        ("다섯 가구 중 한 가구", "다섯 가구 중 한 가구 = ratio 0.2"),
    ],
    "one against another": [
        ("경쟁률 15.3대 1", "15.3대 1 = ratio 15.3"),
        ("경쟁률은 3대1이었다", "3대1 = ratio 3"),
        ("비율을 5대5로", "5대5 = ratio 1"),
        ("7:3 비율로", "7:3 = ratio 2.33333333333333"),
        ("경쟁률은 71.4:1이다", "71.4:1 = ratio 71.4"),
        ("비율은 7 대 3이다", "7 대 3 = ratio 2.33333333333333"),
    ],
    "scores": [
        ("2대 1로 이겼다", "2대 1 = score 2-1"),
        ("3대0 승리를", "3대0 = score 3-0"),
        ("3-1로 승리", "3-1 = score 3-1"),
        ("재판관 5대4 결정", "5대4 = score 5-4"),
        ("8 대 0.", "8 대 0 = score 8-0"),
        ("10승 1패", "10승 1패 = score 10-1"),
        ("10승 2무 1패", "10승 2무 1패 = score 10-2-1"),
    ],
}


@pytest.mark.parametrize(
    ("text", "figure"), [pytest.param(*row, id=f"{form}: {row[0]}") for form, rows in FORMS.items() for row in rows]
)
def test_a_rank_or_a_ratio_is_read(text: str, figure: str) -> None:
    assert brief(text) == [figure]


@pytest.mark.parametrize(
    ("text", "figure"),
    [
        ("버스 17대", "17대 = count 17 대"),
        ("4번 이겼다", "4번 = count 4 번"),
        ("3회 초과", "3회 = count 3 회 over"),
        ("500세대 아파트", "500세대 = count 500 가구"),
    ],
)
def test_the_same_counter_counts_elsewhere(text: str, figure: str) -> None:
    assert brief(text) == [figure]


def test_a_ratio_keeps_both_its_terms() -> None:
    from decimal import Decimal

    import krfigures as kf

    (figure,) = kf.find("매출의 10분의 1")
    assert figure.value == kf.Ratio(Decimal("0.1"), (Decimal(1), Decimal(10)))
