"""The reference reader itself, on forms written by hand: a wrong reference proves nothing."""

from __future__ import annotations

from decimal import Decimal

import pytest
from reference_reader import read

CASES = [
    ("매출은 3조4200억 원이다", [("3조4200억 원", "money", "3420000000000", "KRW")]),
    ("매출은 1억 2천만 원이다", [("1억 2천만 원", "money", "120000000", "KRW")]),
    ("매출은 9천200억원이다", [("9천200억원", "money", "920000000000", "KRW")]),
    ("매출은 4.7조 원이다", [("4.7조 원", "money", "4700000000000", "KRW")]),
    ("집값은 삼천오백만 원이다", [("삼천오백만 원", "money", "35000000", "KRW")]),
    ("세금은 1,234.5달러다", [("1,234.5달러", "money", "1234.5", "USD")]),
    ("세금은 61센트다", [("61센트", "money", "0.61", "USD")]),
    ("직원 3만5000명", [("3만5000명", "count", "35000", "명")]),
    ("금리는 3.5%다", [("3.5%", "percent", "3.5", None)]),
    ("2026년 2월 5일과 2026.02.25", [("2026년 2월 5일", "date", None, "2026-02-05"), ("2026.02.25", "date", None, "2026-02-25")]),
    (
        "It drew US$7.7 billion on Feb. 25, 2026",
        [("US$7.7 billion", "money", "7700000000", "USD"), ("Feb. 25, 2026", "date", None, "2026-02-25")],
    ),
    (
        "It cost KRW 1,500 or 12.5 million won",
        [("KRW 1,500", "money", "1500", "KRW"), ("12.5 million won", "money", "12500000", "KRW")],
    ),
    ("약 1990년부터", [("1990년", "date", None, "1990~")]),
    ("10,546 people", [("10,546 people", "count", "10546", None)]),
]


@pytest.mark.parametrize(("text", "expected"), CASES)
def test_reads_a_form(text: str, expected: list[tuple[str, str, str | None, str | None]]) -> None:
    wanted = [(words, kind, None if value is None else Decimal(value), of) for words, kind, value, of in expected]
    assert [(text[r.start : r.end], r.kind, r.value, r.of) for r in read(text)] == wanted
