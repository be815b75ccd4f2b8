"""Every kind of figure can be put in words."""

from __future__ import annotations

from decimal import Decimal

import pytest

from krfigures.core.figure import Figure, Kind
from krfigures.core.interval import grouped
from krfigures.core.period import Period
from krfigures.core.values import AmbiguousCurrency
from krfigures.reports.reading import reading, short


def figure(kind: Kind, low: str | None = None, high: str | None = None, **other: object) -> Figure:
    lowest = None if low is None else Decimal(low)
    highest = lowest if high is None else Decimal(high)
    fields = {"kind": kind, "text": "x", "start": 0, "end": 1, "lang": "ko", "low": lowest, "high": highest}
    return Figure(**fields, **other)  # type: ignore[arg-type]  # the fields of Figure


@pytest.mark.parametrize(
    ("given", "expected"),
    [
        (figure(Kind.MONEY, "0.61", currency="USD"), "USD 0.61"),
        (figure(Kind.MONEY, "1E+9", "2E+9", currency="KRW"), "KRW 1,000,000,000 – 2,000,000,000"),
        (figure(Kind.MONEY, "5", currency=AmbiguousCurrency("달러", ("USD", "SGD"))), "USD or SGD 5"),
        (figure(Kind.MONEY, "800"), "(no currency) 800"),
        (figure(Kind.MONEY, "70", currency="USD", per="barrel"), "USD 70 per barrel"),
        (figure(Kind.PERCENT, "66"), "66 %"),
        (figure(Kind.PERCENT_POINT, "-0.25"), "-0.25 percentage points"),
        (figure(Kind.QUANTITY, "3.5", unit="metric_ton"), "3.5 metric_ton"),
        (figure(Kind.COUNT, "100000", unit="명"), "100,000 명"),
        (figure(Kind.COUNT, "3"), "3"),
        (figure(Kind.AGE, "30", unit="year"), "age 30 year"),
        (figure(Kind.ORDINAL, "3", unit="위"), "ordinal 3 위"),
        (figure(Kind.RATIO, "0.1", terms=(Decimal(1), Decimal(10))), "0.1 (1 : 10)"),
        (figure(Kind.SCORE, terms=(Decimal(3), Decimal(1))), "3:1"),
        (figure(Kind.TIME, edtf="T15:30"), "T15:30"),
        (figure(Kind.DATE, edtf="2026-02-25", date=Period.of("2026-02-25")), "2026-02-25"),
        (figure(Kind.DATE, edtf="2025-33", date=Period.of("2025-01")), "2025-33 = 2025-01-01 – 2025-01-31"),
        (figure(Kind.DATE, edtf="XXXX-09-14"), "XXXX-09-14"),
        (figure(Kind.NUMBER, "2600.5"), "2,600.5"),
    ],
)
def test_reading(given: Figure, expected: str) -> None:
    assert reading(given) == expected


@pytest.mark.parametrize("kind", Kind)
def test_no_kind_is_forgotten(kind: Kind) -> None:
    assert reading(figure(kind, "7", edtf="2026", terms=(Decimal(7),)))


def test_grouping_keeps_every_digit_of_a_long_number() -> None:
    assert grouped(Decimal("1" + "0" * 60 + "7.25")).replace(",", "") == "1" + "0" * 60 + "7.25"


@pytest.mark.parametrize(
    ("value", "expected"),
    [("0", "0"), ("1.2345678E+40", f"{1234570 * 10**34:,}"), ("-1500.0049", "-1,500"), ("0.1", "0.1"), ("-0", "0")],
)
def test_short(value: str, expected: str) -> None:
    assert short(Decimal(value)) == expected
