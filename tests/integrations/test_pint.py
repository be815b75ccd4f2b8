"""pint: units, currencies, dated rates, and both kinds of registry."""

from __future__ import annotations

from decimal import Decimal

import pint
import pytest

import krfigures as kf
from krfigures.core.errors import ArgumentError
from krfigures.core.period import Period
from krfigures.core.rate import Rate
from krfigures.core.values import Age, Count, Date, Duration, Money, Ordinal, Percent, Quantity, Range, Ratio, Score, Time
from krfigures.integrations.pint import add_rates, define, registry_of_decimals, to_pint
from krfigures.lexicon import table

D = Decimal
DAY = Period.of("2026-02-25")
USD_KRW = Rate(base="USD", quote="KRW", value=D("1427.9"), asked=DAY, found=DAY, source="ECB", how="cross")


@pytest.fixture(params=[Decimal, float], ids=["decimal", "float"])
def registry(request: pytest.FixtureRequest) -> pint.UnitRegistry:
    return define(pint.UnitRegistry(non_int_type=request.param))


@pytest.mark.parametrize(
    ("magnitude", "unit", "to", "expected"),
    [
        ("10", "pyeong", "meter ** 2", "33.0579"),  # 1평 = 400/121 m²
        ("10", "평", "meter ** 2", "33.0579"),
        ("3", "don", "gram", "11.25"),
        ("1", "geun", "gram", "600"),
        ("10", "ri", "kilometer", "3.9273"),
        ("1", "metric_ton", "kilogram", "1000"),
        ("1", "oil_barrel", "liter", "158.9873"),
        ("29000", "foot", "meter", "8839.2"),
        ("3", "calendar_quarter", "month", "9"),
    ],
)
def test_units(registry: pint.UnitRegistry, magnitude: str, unit: str, to: str, expected: str) -> None:
    converted = registry.Quantity(registry.non_int_type(magnitude), unit).to(to).magnitude
    assert isinstance(converted, registry.non_int_type)
    assert round(D(converted), 4) == D(expected)


@pytest.mark.parametrize(
    ("value", "expected"),
    [
        (Quantity(D("3.5"), "metric_ton"), "3.5 metric_ton"),
        (Duration(D(25), "year"), "25 year"),
        (Duration(D(2), "quarter"), "2 calendar_quarter"),
        (Duration(D(2), "night"), "2 night"),
        (Age(D(24), "month"), "24 month"),
        (Money(D(5), "KRW"), "5 KRW"),
        (Percent(D(66)), "66 percent"),
        (Ratio(D("0.1"), (D(1), D(10))), "0.1 dimensionless"),
        (Count(D(3), "명"), "3 dimensionless"),
    ],
)
def test_values_become_quantities(value: Quantity, expected: str) -> None:
    assert str(to_pint(value)) == expected


def test_figures_become_quantities() -> None:
    quantity = kf.parse("84㎡").to_pint()
    assert (quantity.magnitude, str(quantity.units)) == (D(84), "meter ** 2")
    assert kf.parse("8,840 m").to_pint(pint.UnitRegistry()).to("foot").magnitude == pytest.approx(29002.6, abs=0.1)


@pytest.mark.parametrize("unit", sorted({unit for _, unit, *_ in table("units")}))
def test_every_unit_of_the_lexicon_is_known(unit: str) -> None:
    assert to_pint(Quantity(D(2), unit)).magnitude == 2


@pytest.mark.parametrize(
    "value",
    [
        Range(Percent(D(1)), Percent(D(2))),
        Money(D(5)),
        Date("2026"),
        Time("T15:30"),
        Score((D(1), D(2))),
        Ordinal(D(3)),
        "5 m",
    ],
)
def test_what_is_no_quantity_is_refused(value: object) -> None:
    with pytest.raises(ArgumentError, match="figure="):
        to_pint(value)


class TestCurrencies:
    """Each currency is a dimension of its own; a rate with a date is the only bridge."""

    def test_currencies_do_not_add_up(self, registry: pint.UnitRegistry) -> None:
        with pytest.raises(pint.DimensionalityError):
            to_pint(Money(D(1), "USD"), registry) + to_pint(Money(D(1), "KRW"), registry)

    def test_without_a_context_nothing_converts(self, registry: pint.UnitRegistry) -> None:
        with pytest.raises(pint.DimensionalityError):
            to_pint(Money(D(1), "USD"), registry).to("KRW")

    def test_both_directions(self, registry: pint.UnitRegistry) -> None:
        name = add_rates(registry, USD_KRW)
        assert name == "fx@2026-02-25"
        with registry.context(name):
            won = to_pint(Money(D(10), "USD"), registry).to("KRW").magnitude
            dollars = to_pint(Money(D("15100000000"), "KRW"), registry).to("USD").magnitude
        assert isinstance(won, registry.non_int_type)
        assert round(D(won), 2) == D("14279.00")
        assert round(D(dollars), 2) == D("10574970.24")

    def test_several_rates_of_a_day(self) -> None:
        registry = define(pint.UnitRegistry(non_int_type=Decimal))
        euro = Rate(base="EUR", quote="USD", value=D("1.18"), asked=DAY, found=DAY, source="ECB", how="published")
        with registry.context(add_rates(registry, USD_KRW, euro)):
            assert to_pint(Money(D(100), "EUR"), registry).to("USD").magnitude == 118
            assert to_pint(Money(D(1), "USD"), registry).to("KRW").magnitude == D("1427.9")

    def test_rates_of_different_days_are_refused(self) -> None:
        other = Period.of("2026-02-26")
        later = Rate(base="EUR", quote="KRW", value=D(1700), asked=other, found=other, source="ECB", how="published")
        with pytest.raises(ArgumentError, match="rates of one date"):
            add_rates(registry_of_decimals(), USD_KRW, later)
        with pytest.raises(ArgumentError, match="at least one"):
            add_rates(registry_of_decimals())


def test_defining_twice_is_once() -> None:
    registry = pint.UnitRegistry()
    assert define(define(registry)) is registry
