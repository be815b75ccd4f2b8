"""One rate for every date: a budget rate, or the rate that a desk agreed on."""

from __future__ import annotations

from dataclasses import dataclass
from decimal import Decimal

from krfigures.core.errors import ArgumentError, RateUnavailableError
from krfigures.core.interval import Interval
from krfigures.core.period import Period
from krfigures.core.rate import Rate
from krfigures.rates.history import DIVISION

_ONE = Decimal(1)


@dataclass(frozen=True, slots=True)
class FixedRate:
    """`value` quote units for one base unit, whatever the date; the reciprocal the other way.

    Raises `ArgumentError` unless the value is a finite Decimal above zero.

    >>> fixed = FixedRate("USD", "KRW", Decimal(1300))
    >>> print(fixed.rate("USD", "KRW", Period.of("2024-05-01")))
    USD/KRW 1300.0000 (fixed by the caller, fixed)
    """

    base: str
    quote: str
    value: Decimal
    source: str = "fixed by the caller"

    def __post_init__(self) -> None:
        if not isinstance(self.value, Decimal) or not self.value.is_finite() or self.value <= 0:
            raise ArgumentError(f"{self.base}/{self.quote} rate", self.value, "a finite Decimal above zero")

    def rate(self, base: str, quote: str, on: Period) -> Rate:
        """The rate, or its reciprocal. Raises `RateUnavailableError` for any other pair."""
        value = self._value(base, quote, on)
        return Rate(base=base, quote=quote, value=value, asked=on, found=None, source=self.source, how="fixed")

    def hull(self, base: str, quote: str, span: Period | None = None) -> Interval:
        """The rate as a point: it does not move. Raises `RateUnavailableError` for any other pair."""
        return Interval.point(self._value(base, quote, span))

    def _value(self, base: str, quote: str, on: Period | None) -> Decimal:
        if (base, quote) == (self.base, self.quote):
            return self.value
        if (base, quote) == (self.quote, self.base):
            return DIVISION.divide(_ONE, self.value)
        shown = on.edtf if on is not None else "any day"
        raise RateUnavailableError(base, quote, shown, f"the fixed rate is {self.base}/{self.quote}")
