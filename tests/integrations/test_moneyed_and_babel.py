"""py-moneyed both ways, and the formats of any locale."""

from __future__ import annotations

from decimal import Decimal

import moneyed
import pytest
from hypothesis import given

import krfigures as kf
from krfigures.core.errors import ArgumentError
from krfigures.core.period import Period
from krfigures.core.values import AmbiguousCurrency, Count, Date, Duration, Money, Percent, PercentPoint, Quantity, Range
from krfigures.integrations.babel import UNITS, currency_name, format_value
from krfigures.integrations.moneyed import from_moneyed, to_moneyed
from krfigures.strategies import money

D = Decimal


class TestMoneyed:
    """A sum goes to py-moneyed and back unchanged."""

    @given(money())
    def test_there_and_back(self, value: Money) -> None:
        assert from_moneyed(to_moneyed(value)) == value

    def test_figures_too(self) -> None:
        assert to_moneyed(kf.parse("151억 원")) == moneyed.Money(15_100_000_000, "KRW")

    def test_the_date_is_given_apart(self) -> None:
        assert from_moneyed(moneyed.Money("1.50", "USD"), as_of="2026-02").as_of == "2026-02"

    @pytest.mark.parametrize(
        "value", [Money(D(5)), Money(D(5), AmbiguousCurrency("달러", ("USD",))), Money(D(5), "QQQ"), Percent(D(5)), 5]
    )
    def test_only_sums_in_known_currencies(self, value: object) -> None:
        with pytest.raises(ArgumentError, match="figure="):
            to_moneyed(value)

    def test_only_moneyed_sums_come_back(self) -> None:
        with pytest.raises(ArgumentError, match="money=5"):
            from_moneyed(5)


@pytest.mark.parametrize(
    ("value", "locale", "expected"),
    [
        (Money(D("15100000000"), "KRW"), "ko_KR", "₩15,100,000,000"),
        (Money(D("15100000000"), "KRW"), "en_US", "₩15,100,000,000"),
        (Money(D("1.5"), "USD"), "ko_KR", "US$1.50"),
        (Money(D("0.1126"), "USD"), "en_US", "$0.1126"),  # no digit is lost
        (Money(D("1427.9022"), "KRW"), "en_US", "₩1,427.9022"),
        (Percent(D("3.125")), "en_US", "3.125%"),
        (Percent(D("0.0001")), "en_US", "0.0001%"),
        (Count(D(100000), "명"), "de_DE", "100.000"),
        (Quantity(D("84.12345"), "meter ** 2"), "ko_KR", "84.12345제곱미터"),
        (Duration(D(2), "year"), "en_US", "2 years"),
        (Date("2026-02-25", Period.of("2026-02-25")), "ko_KR", "2026년 2월 25일"),
        (Date("2026-02", Period.of("2026-02")), "en_US", "February 1, 2026 – February 28, 2026"),
        (Range(Percent(D(3)), Percent(D(5))), "en_US", "3%–5%"),
    ],
)
def test_formats_of_locales(value: Money, locale: str, expected: str) -> None:
    assert format_value(value, locale) == expected


@pytest.mark.parametrize("unit", UNITS)
def test_every_unit_has_a_format(unit: str) -> None:
    assert "2" in format_value(Quantity(D(2), unit), "ko_KR")


@pytest.mark.parametrize("value", [Money(D(5)), PercentPoint(D(5)), Date("2026"), Quantity(D(5), "pyeong"), 5])
def test_what_cldr_has_no_format_for_is_refused(value: object) -> None:
    with pytest.raises(ArgumentError, match="figure="):
        format_value(value)


def test_names_of_currencies() -> None:
    assert currency_name("KRW", "ko") == "대한민국 원"
    assert currency_name("USD", "en", count=1) == "US dollar"
    assert currency_name("USD", "en", count=2) == "US dollars"
    with pytest.raises(ArgumentError, match="currency='QQQ'"):
        currency_name("QQQ")
    with pytest.raises(ArgumentError, match="locale='xx_YY'"):
        currency_name("KRW", "xx_YY")
    with pytest.raises(ArgumentError, match="locale=3"):
        format_value(Percent(D(5)), 3)
