"""Units of measurement, one in terms of another, through pint; loaded only where two units differ."""

from __future__ import annotations

from decimal import Decimal
from functools import cache
from typing import TYPE_CHECKING, Any, NamedTuple

from krfigures.core.interval import Interval

if TYPE_CHECKING:
    import pint


# As in krfigures.integrations.pint, which checks may not import; a test holds the two together.
KOREAN_UNITS = ("pyeong = 400 / 121 * meter ** 2", "geun = 600 * gram", "don = 3.75 * gram", "ri = 4320 / 11 * meter")


class Change(NamedTuple):
    """From one unit to another: value × factor + offset; the offset is zero but for temperatures."""

    factor: Decimal
    offset: Decimal

    def of(self, values: Interval) -> Interval:
        """The same quantities in the other unit."""
        return values.scaled(self.factor) + Interval.point(self.offset)


@cache
def change(unit: str, into: str) -> Change | None:
    """How to turn one pint unit into another, None where they measure different things or pint does not know one.

    >>> str(change("mile", "kilometer").factor.normalize())
    '1.609344'
    >>> change("kilogram", "kilometer") is None
    True
    """
    import pint

    registry = _registry()
    try:
        zero = registry.Quantity(Decimal(0), unit).to(into).magnitude
        one = registry.Quantity(Decimal(1), unit).to(into).magnitude
    except (pint.errors.PintError, AttributeError, ValueError, TypeError, ArithmeticError):
        return None
    return Change(Decimal(one - zero), Decimal(zero))


@cache
def _registry() -> pint.UnitRegistry[Any]:
    import pint

    registry: pint.UnitRegistry[Any] = pint.UnitRegistry(non_int_type=Decimal, autoconvert_offset_to_baseunit=True)
    for definition in KOREAN_UNITS:
        registry.define(definition)
    return registry
