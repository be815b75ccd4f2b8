"""Rounding happens where it is asked for, and nowhere else."""

from __future__ import annotations

from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from krfigures.core.errors import ArgumentError
from krfigures.core.interval import rounding_interval
from krfigures.core.values import Count, Date, Money, Ordinal, Percent, Range
from krfigures.writers import STYLES, write
from krfigures.writers.rounding import rounded

D = Decimal
WON = Money(D("15123456789"), "KRW")


@pytest.mark.parametrize(
    ("value", "style", "options", "expected"),
    [
        (WON, "en-wire", {"significant": 3}, "15.1 billion won"),
        (WON, "ko-plain", {"significant": 3}, "151억원"),
        (WON, "ko-plain", {"significant": 5}, "151억2300만원"),
        (WON, "ko-plain", {"unit": "억"}, "151억원"),
        (WON, "en-wire", {"unit": "million"}, "15,123 million won"),
        (WON, "en-symbol", {"unit": "million"}, "₩15,123m"),
        (WON, "en-wire", {"significant": 3, "unit": "trillion"}, "15,100,000,000 won"),
        (Money(D("995000000"), "USD"), "en-wire", {"significant": 2}, "$1 billion"),
        (Money(D("250000"), "KRW"), "ko-plain", {"significant": 1}, "30만원"),  # half up
        (Money(D("-250000"), "KRW"), "ko-plain", {"significant": 1}, "-30만원"),
        (Percent(D("3.4567")), "en-wire", {"significant": 2}, "3.5%"),
        (Range(Percent(D("3.44")), Percent(D("5.55"))), "ko-plain", {"significant": 2}, "3.4~5.6%"),
        (Ordinal(D(123), None), "en-wire", {"significant": 1}, "123rd"),
        (Date("2026"), "en-wire", {"significant": 1}, "2026"),
        (Count(D(0), "명"), "ko-plain", {"significant": 3}, "0명"),
    ],
)
def test_rounding_on_purpose(value: Money, style: str, options: dict[str, object], expected: str) -> None:
    assert write(value, style, **options) == expected


class TestRounding:
    """A rounded value is the nearest one of its size."""

    values = st.decimals(0, 10**20, allow_nan=False, places=2)

    @given(values, st.integers(1, 10))
    def test_is_never_further_than_half_a_place(self, value: Decimal, significant: int) -> None:
        result = rounded(value, significant=significant)
        place = D(1).scaleb(value.adjusted() - significant + 1) if value else D(1)
        assert rounding_interval(result, place).contains(value)

    @given(values, st.integers(1, 10))
    def test_twice_is_once(self, value: Decimal, significant: int) -> None:
        once = rounded(value, significant=significant)
        assert rounded(once, significant=significant) == once

    @given(values)
    def test_not_asked_for_is_not_done(self, value: Decimal) -> None:
        assert rounded(value) is value


@pytest.mark.parametrize(
    ("arguments", "named"),
    [
        ({"style": "en-wired"}, "style='en-wired': expected one of ko-plain"),
        ({"style": 3}, "style=3"),
        ({"significant": 0}, "significant=0"),
        ({"significant": True}, "significant=True"),
        ({"significant": "3"}, "significant='3'"),
        ({"unit": "냥"}, "unit='냥': expected one of 만"),
    ],
)
def test_errors_name_the_argument_and_its_value(arguments: dict[str, object], named: str) -> None:
    with pytest.raises(ArgumentError) as caught:
        write(WON, **arguments)
    assert named in str(caught.value)


@pytest.mark.parametrize("value", ["151억", 151, None, D(5)])
def test_only_figures_and_values_can_be_written(value: object) -> None:
    with pytest.raises(ArgumentError, match="figure_or_value"):
        write(value)


@pytest.mark.parametrize("number", ["NaN", "Infinity", "1E+1000000", "1E-1000000"])
def test_a_number_must_be_one_that_can_be_said(number: str) -> None:
    for value in (Money(D(number), "KRW"), Range(Percent(D(1)), Percent(D(number)))):
        with pytest.raises(ArgumentError, match="figure_or_value"):
            write(value, "ko-hangul")


def test_numbers_are_decimals() -> None:
    with pytest.raises(ArgumentError, match="finite Decimal"):
        write(Money(5.0, "KRW"))


def test_a_currency_must_exist() -> None:
    with pytest.raises(ArgumentError, match="QQQ"):
        write(Money(D(5), "QQQ"))


def test_the_styles_are_these() -> None:
    assert list(STYLES) == [
        "ko-plain",
        "ko-space",
        "ko-yonhap",
        "ko-comma",
        "ko-hangul",
        "en-wire",
        "en-iso",
        "en-symbol",
        "en-full",
    ]
