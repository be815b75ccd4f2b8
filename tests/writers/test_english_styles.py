"""What each English house style writes, by hand."""

from __future__ import annotations

from decimal import Decimal

import pytest

from krfigures.core.values import (
    Age,
    AmbiguousCurrency,
    Count,
    Duration,
    Money,
    Number,
    Ordinal,
    Percent,
    PercentPoint,
    Quantity,
    Range,
    Ratio,
    Score,
)
from krfigures.writers import write

D = Decimal
STYLES = ("en-wire", "en-iso", "en-symbol", "en-full")


@pytest.mark.parametrize(
    ("amount", "currency", "expected"),
    [
        ("1.51E+10", "KRW", ("15.1 billion won", "KRW 15.1 billion", "₩15.1bn", "KRW 15,100,000,000")),
        ("1500000", "USD", ("$1.5 million", "USD 1.5 million", "$1.5m", "USD 1,500,000")),
        ("1.2345E+12", "KRW", ("1,234,500,000,000 won", "KRW 1,234,500,000,000", "₩1,234,500,000,000", "KRW 1,234,500,000,000")),
        ("1.234E+12", "KRW", ("1.234 trillion won", "KRW 1.234 trillion", "₩1.234tn", "KRW 1,234,000,000,000")),
        ("1.2E+15", "KRW", ("1,200 trillion won", "KRW 1,200 trillion", "₩1,200tn", "KRW 1,200,000,000,000,000")),
        ("1234567", "KRW", ("1,234,567 won", "KRW 1,234,567", "₩1,234,567", "KRW 1,234,567")),
        ("15000", "KRW", ("15,000 won", "KRW 15,000", "₩15,000", "KRW 15,000")),
        ("1", "GBP", ("1 pound", "GBP 1", "£1", "GBP 1")),
        ("1.5", "EUR", ("1.50 euros", "EUR 1.50", "€1.50", "EUR 1.50")),
        ("0.61", "USD", ("61 cents", "USD 0.61", "$0.61", "USD 0.61")),
        ("0.1126", "USD", ("11.26 cents", "USD 0.1126", "$0.1126", "USD 0.1126")),
        ("0.01", "USD", ("1 cent", "USD 0.01", "$0.01", "USD 0.01")),
        ("-5E+8", "USD", ("-$500 million", "USD -500 million", "-$500m", "USD -500,000,000")),
        ("5E+6", "CAD", ("C$5 million", "CAD 5 million", "C$5m", "CAD 5,000,000")),
        ("5E+6", "TRY", ("5 million lira", "5 million TRY", "₺5m", "5,000,000 TRY")),
        ("5E+6", "KES", ("5 million Kenyan shillings", "KES 5 million", "KES 5m", "KES 5,000,000")),
    ],
)
def test_money(amount: str, currency: str, expected: tuple[str, ...]) -> None:
    assert tuple(write(Money(D(amount), currency), style) for style in STYLES) == expected


@pytest.mark.parametrize(
    ("value", "expected"),
    [
        (Money(D("5E+6"), AmbiguousCurrency("pesos", ("PHP", "MXN"))), "5 million pesos"),
        (Money(D("5E+6"), AmbiguousCurrency("$", ("USD", "CAD"))), "$5 million"),
        (Money(D("5E+6"), AmbiguousCurrency("달러", ("USD", "CAD"))), "$5 million"),
        (Money(D("5E+6")), "5 million"),
        (Percent(D(66)), "66%"),
        (PercentPoint(D(1)), "1 percentage point"),
        (PercentPoint(D("0.5")), "0.5 percentage points"),
        (Count(D(9), "people"), "nine people"),
        (Count(D(10), "people"), "10 people"),
        (Count(D(1), "명"), "one person"),
        (Count(D(1500000), "명"), "1.5 million people"),
        (Count(D(3), "개"), "3"),
        (Quantity(D(84), "meter ** 2"), "84 square meters"),
        (Quantity(D(1), "kilometer"), "1 kilometer"),
        (Duration(D(6), "year"), "six years"),
        (Duration(D(25), "year"), "25 years"),
        (Duration(D("2.5"), "hour"), "2.5 hours"),
        (Age(D(5)), "5 years old"),
        (Ordinal(D(3), None), "third"),
        (Ordinal(D(21), "century"), "21st century"),
        (Ordinal(D(2), "차"), "second"),
        (Ratio(D("0.1"), (D(1), D(10))), "one-tenth"),
        (Ratio(D("0.4"), (D(4), D(10))), "four-tenths"),
        (Ratio(D("0.4"), (D(17), D(43))), "17 out of 43"),
        (Ratio(D(3), (D(3), D(1))), "3 to 1"),
        (Ratio(D("2.5")), "2.5 times"),
        (Score((D(3), D(2))), "3-2"),
        (Number(D("2633.45")), "2,633.45"),
    ],
)
def test_wire_style_writes_every_type(value: Money, expected: str) -> None:
    assert write(value, "en-wire") == expected


def test_symbol_style_shortens_units_but_not_spans_of_time() -> None:
    assert write(Quantity(D(84), "meter ** 2"), "en-symbol") == "84 m²"
    assert write(Duration(D(25), "hour"), "en-symbol") == "25 hours"


def test_only_sums_take_suffixes() -> None:
    assert write(Number(D(19_000_000)), "en-symbol") == "19 million"  # 19m is a length


def test_full_style_spells_no_numbers() -> None:
    assert write(Count(D(3), "people"), "en-full") == "3 people"


@pytest.mark.parametrize(
    ("low", "high", "expected"),
    [
        (Money(D("1E+10"), "KRW"), Money(D("2E+10"), "KRW"), "10 billion to 20 billion won"),
        (Money(D("12E+6"), "USD"), Money(D("14E+6"), "USD"), "$12 million to $14 million"),
        (Money(D(5), "KRW"), Money(D("2E+9"), "KRW"), "5 won to 2 billion won"),
        (Percent(D(12)), Percent(D(15)), "12% to 15%"),
        (Count(D(2), "people"), Count(D(3), "people"), "two to three people"),
    ],
)
def test_ranges(low: Money, high: Money, expected: str) -> None:
    assert write(Range(low, high), "en-wire") == expected
