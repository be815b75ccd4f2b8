"""pint: figures as quantities, Korean units, and currencies that convert only at a rate that carries its date.

Each currency has a dimension of its own. Adding won to dollars is therefore an error, and converting them takes a context
made from a `Rate`, named for its date: `fx@2026-02-25`. (pint's own recipe gives every currency one dimension and NaN as
its factor; with a Decimal registry that fails, and without a context it answers NaN.)

>>> from krfigures.core.period import Period
>>> registry = registry_of_decimals()
>>> registry.Quantity(Decimal(10), "pyeong").to("meter ** 2").magnitude.quantize(Decimal("0.01"))
Decimal('33.06')
>>> day = Period.of("2026-02-25")
>>> rate = Rate(base="USD", quote="KRW", value=Decimal("1427.9"), asked=day, found=day, source="ECB", how="cross")
>>> with registry.context(add_rates(registry, rate)):
...     to_pint(Money(Decimal(10), "USD"), registry).to("KRW").magnitude
Decimal('14279.0')
"""

from __future__ import annotations

from collections.abc import Mapping
from decimal import Decimal
from functools import cache
from types import MappingProxyType
from typing import TYPE_CHECKING, Any

from krfigures.core.errors import ArgumentError
from krfigures.core.figure import Figure
from krfigures.core.rate import Rate
from krfigures.core.values import (
    Age,
    Count,
    Duration,
    Money,
    Number,
    Percent,
    Quantity,
    Ratio,
    Value,
)
from krfigures.lexicon import table

if TYPE_CHECKING:
    import pint

DEFINITIONS: tuple[str, ...] = (
    "pyeong = 400 / 121 * meter ** 2 = _ = 평",
    "geun = 600 * gram = _ = 근",  # of meat; vegetables go by 400 g, which the word alone does not say
    "don = 3.75 * gram = _ = 돈",
    "ri = 4320 / 11 * meter = _ = 리",
    "calendar_quarter = 3 * month",
    "calendar_decade = 10 * year",
    "night = day",
    "ppb = 1e-9",
)
"""Units that pint's default registry lacks. Source: 척관법 as fixed by the law of 1909 (1 자 = 10/33 m; 평 = 36 square 자,
리 = 1296 자; 돈 = 3.75 g, 근 = 160 돈)."""

_OTHER_NAMES: Mapping[str, str] = MappingProxyType({"quarter": "calendar_quarter", "decade": "calendar_decade"})
"""Spans of time whose names mean something else to pint: a weight of 28 pounds and a logarithmic unit."""


@cache
def _currency_codes() -> tuple[str, ...]:
    return tuple(sorted({code for code, *_ in table("cldr_currencies")}))


def define(registry: pint.UnitRegistry[Any]) -> pint.UnitRegistry[Any]:
    """Adds 평, 근, 돈, 리 and one unit for each ISO 4217 currency to a registry, once, and gives it back."""
    if "pyeong" not in registry:
        for definition in DEFINITIONS:
            registry.define(definition)
        for code in _currency_codes():
            registry.define(f"{code} = [currency_{code}]")
    return registry


@cache
def registry_of_decimals() -> pint.UnitRegistry[Any]:
    """The registry that is used where the caller gives none: pint's default with Decimal magnitudes, and `define`."""
    import pint

    return define(pint.UnitRegistry(non_int_type=Decimal))


def to_pint(figure: Figure | Value, registry: pint.UnitRegistry[Any] | None = None) -> Any:
    """A figure or a value as a pint quantity; magnitudes have the registry's own number type.

    >>> to_pint(Quantity(Decimal("3.5"), "metric_ton")).to("kilogram").magnitude == 3500
    True
    >>> str(to_pint(Duration(Decimal(3), "quarter")).to("month"))
    '9 month'

    Raises `ArgumentError` for a range (convert its ends), an open currency, and what pint has no quantity for: dates, times,
    scores and ordinals.
    """
    value = figure.value if isinstance(figure, Figure) else figure
    units = define(registry) if registry is not None else registry_of_decimals()
    match value:
        case Quantity(magnitude, unit):
            name = unit
        case Duration(magnitude, unit) | Age(magnitude, unit):
            name = _OTHER_NAMES.get(unit, unit)
        case Money(magnitude, str(code)):
            name = code
        case Percent(magnitude):
            name = "percent"
        case Count(magnitude) | Number(magnitude) | Ratio(magnitude):
            name = "dimensionless"
        case _:
            raise ArgumentError("figure", value, "one quantity, span of time, age, sum in a known currency, share or number")
    return units.Quantity(_number(units, magnitude), name)


def add_rates(registry: pint.UnitRegistry[Any], *rates: Rate) -> str:
    """Adds a context that converts at these rates, in both directions, and gives its name, the date that they were found for.

    Raises `ArgumentError` where there is no rate, or the rates are of different dates.
    """
    import pint

    if not rates:
        raise ArgumentError("rates", rates, "at least one Rate")
    dates = {rate.found for rate in rates}
    if len(dates) > 1:
        raise ArgumentError("rates", [str(rate) for rate in rates], "rates of one date")
    define(registry)
    found = rates[0].found
    name = f"fx@{found.edtf if found else rates[0].how}"
    context = pint.Context(name)
    for rate in rates:
        base, quote = f"[currency_{rate.base}]", f"[currency_{rate.quote}]"
        per_unit = registry.Quantity(_number(registry, rate.value), f"{rate.quote} / {rate.base}")
        context.add_transformation(base, quote, _times(per_unit))
        context.add_transformation(quote, base, _times(1 / per_unit))
    registry.add_context(context)
    return name


def _times(factor: Any) -> Any:
    """The function that pint calls to convert: (registry, amount) -> amount in the other currency."""
    return lambda _registry, amount: amount * factor


def _number(registry: pint.UnitRegistry[Any], magnitude: Decimal) -> Any:
    """A Decimal in the number type of the registry: floats stay floats where the caller asked for them."""
    return magnitude if registry.non_int_type is Decimal else registry.non_int_type(magnitude)
