"""What a figure is per: a price per barrel, a sum per head, a wage per hour."""

from __future__ import annotations

import pytest
from brief import brief


@pytest.mark.parametrize(
    ("text", "figure"),
    [
        ("배럴당 124.44달러", "124.44달러 = USD 124.44 per=barrel"),
        ("배럴 당 124.44달러", "124.44달러 = USD 124.44 per=barrel"),
        ("3.3㎡당 2500만원", "2500만원 = KRW 25000000 per=3.3 m²"),
        ("㎡당 750만 원", "750만 원 = KRW 7500000 per=m²"),
        ("1인당 300만원", "300만원 = KRW 3000000 per=person"),
        ("1인당 약 300만원", "300만원 = KRW 3000000 about per=person"),
        ("인구 10만 명당 3.5명", "3.5명 = count 3.5 명 per=100000 person"),
        ("100g당 500원", "500원 = KRW 500 per=100 g"),
        ("점포당 5억 원", "5억 원 = KRW 500000000 per=점포"),
        ("주 52시간", "52시간 = duration 52 hour per=week"),
        ("텍사스 주 3곳", "3곳 = count 3 곳"),
        ("초당 5m", "5m = quantity 5 meter per=second"),
        ("주당 500원", "500원 = KRW 500 per=share"),
        ("1주당 500원", "500원 = KRW 500 per=share"),
        ("톤당 176유로", "176유로 = EUR 176 per=ton"),
        ("kg당 5천원", "5천원 = KRW 5000 per=kg"),
        ("시간당 9860원", "9860원 = KRW 9860 per=hour"),
        ("연간 5조 원", "5조 원 = KRW 5000000000000 per=year"),
        ("연 5조 원", "5조 원 = KRW 5000000000000 per=year"),
        ("월 30만원", "30만원 = KRW 300000 per=month"),
        ("하루 3만원", "3만원 = KRW 30000 per=day"),
        ("매년 1조원", "1조원 = KRW 1000000000000 per=year"),
        ("가구당 월 30만원", "30만원 = KRW 300000 per=month"),
        ("2026년 5조 원을", "5조 원 = KRW 5000000000000"),
        ("금연 5조 원", "5조 원 = KRW 5000000000000"),
        ("정당 5억 원", "5억 원 = KRW 500000000"),
    ],
)
def test_what_a_sum_is_per(text: str, figure: str) -> None:
    assert brief(text)[-1] == figure


def test_what_the_next_figure_is_per_is_no_figure() -> None:
    assert len(brief("1인당 300만원")) == len(brief("3.3㎡당 2500만원")) == 1
