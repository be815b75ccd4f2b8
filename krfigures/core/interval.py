"""Intervals of decimals: what a written figure stands for, and how two figures are compared.

A written figure is not a point. "1.2억" stands for every value that rounds to it; "약 11조 원" for every sum that an editor
would have written so. Two figures agree when their intervals meet.

Arithmetic is sound: every operation returns an interval that holds all results, rounding its ends outward where a
quotient does not end within `PRECISION` digits.
"""

from __future__ import annotations

from dataclasses import dataclass
from decimal import MAX_EMAX, MIN_EMIN, ROUND_CEILING, ROUND_FLOOR, Context, Decimal

PRECISION = 50
_DOWN = Context(prec=PRECISION, rounding=ROUND_FLOOR, Emax=MAX_EMAX, Emin=MIN_EMIN, traps=[])
_UP = Context(prec=PRECISION, rounding=ROUND_CEILING, Emax=MAX_EMAX, Emin=MIN_EMIN, traps=[])
ZERO = Decimal(0)
ONE = Decimal(1)
TWO = Decimal(2)


@dataclass(frozen=True, slots=True)
class Interval:
    """All values from low to high; None is unbounded; an open end leaves out its own value.

    >>> Interval(Decimal(1), Decimal(2)).meets(Interval(Decimal(2), Decimal(3)))
    True
    >>> Interval(Decimal(1), Decimal(2), high_closed=False).meets(Interval(Decimal(2), Decimal(3)))
    False
    """

    low: Decimal | None
    high: Decimal | None
    low_closed: bool = True
    high_closed: bool = True

    @classmethod
    def point(cls, value: Decimal) -> Interval:
        """The interval of exactly one value."""
        return cls(value, value)

    @property
    def empty(self) -> bool:
        """True where no value lies inside, as after intersecting two intervals that do not meet."""
        if self.low is None or self.high is None:
            return False
        return self.low > self.high or (self.low == self.high and not (self.low_closed and self.high_closed))

    def contains(self, value: Decimal) -> bool:
        """Is the value inside?

        >>> Interval(Decimal(5), None, low_closed=False).contains(Decimal(5))
        False
        """
        if self.low is not None and (value < self.low or (value == self.low and not self.low_closed)):
            return False
        return self.high is None or value < self.high or (value == self.high and self.high_closed)

    def meets(self, other: Interval) -> bool:
        """Is there a value that lies in both?"""
        return not self.intersect(other).empty

    def intersect(self, other: Interval) -> Interval:
        """The values that lie in both; `empty` where there are none."""
        low, low_closed = _tighter((self.low, self.low_closed), (other.low, other.low_closed), lower=True)
        high, high_closed = _tighter((self.high, self.high_closed), (other.high, other.high_closed), lower=False)
        return Interval(low, high, low_closed, high_closed)

    def hull(self, other: Interval) -> Interval:
        """The smallest interval that holds both.

        >>> Interval(Decimal(1), Decimal(2)).hull(Interval(Decimal(5), None))
        Interval(low=Decimal('1'), high=None, low_closed=True, high_closed=True)
        """
        low, low_closed = _looser((self.low, self.low_closed), (other.low, other.low_closed), lower=True)
        high, high_closed = _looser((self.high, self.high_closed), (other.high, other.high_closed), lower=False)
        return Interval(low, high, low_closed, high_closed)

    def widened(self, share: Decimal) -> Interval:
        """Both ends moved outward by a share of themselves: `Decimal("0.01")` is one percent. For positive intervals.

        >>> Interval(Decimal(100), Decimal(200)).widened(Decimal("0.01"))
        Interval(low=Decimal('99.00'), high=Decimal('202.00'), low_closed=True, high_closed=True)
        """
        low = None if self.low is None else _DOWN.multiply(self.low, ONE - share if self.low > 0 else ONE + share)
        high = None if self.high is None else _UP.multiply(self.high, ONE + share if self.high > 0 else ONE - share)
        return Interval(low, high, self.low_closed, self.high_closed)

    def __add__(self, other: Interval) -> Interval:
        """Every sum of a value of each.

        >>> Interval(Decimal(1), Decimal(2)) + Interval(Decimal(10), Decimal(20))
        Interval(low=Decimal('11'), high=Decimal('22'), low_closed=True, high_closed=True)
        """
        low = None if self.low is None or other.low is None else _DOWN.add(self.low, other.low)
        high = None if self.high is None or other.high is None else _UP.add(self.high, other.high)
        return Interval(low, high, self.low_closed and other.low_closed, self.high_closed and other.high_closed)

    def __neg__(self) -> Interval:
        """The mirror image at zero."""
        low = None if self.high is None else self.high.copy_negate()
        high = None if self.low is None else self.low.copy_negate()
        return Interval(low, high, self.high_closed, self.low_closed)

    def __sub__(self, other: Interval) -> Interval:
        """Every difference of a value of each.

        >>> Interval(Decimal(10), Decimal(20)) - Interval(Decimal(1), Decimal(2))
        Interval(low=Decimal('8'), high=Decimal('19'), low_closed=True, high_closed=True)
        """
        return self + -other

    def scaled(self, factor: Decimal) -> Interval:
        """Every value times a factor."""
        if factor < 0:
            return (-self).scaled(factor.copy_negate())
        if factor == 0:
            return Interval.point(ZERO)
        low = None if self.low is None else _DOWN.multiply(self.low, factor)
        high = None if self.high is None else _UP.multiply(self.high, factor)
        return Interval(low, high, self.low_closed, self.high_closed)

    def times(self, other: Interval) -> Interval:
        """Every product of two values, for intervals that hold no negative value.

        >>> Interval(Decimal(2), Decimal(3)).times(Interval(Decimal(10), None))
        Interval(low=Decimal('20'), high=None, low_closed=True, high_closed=True)
        """
        one, two = self._not_negative(), other._not_negative()
        low = _DOWN.multiply(one.low or ZERO, two.low or ZERO)
        # zero times a value next to an open end is zero all the same
        zero = one.contains(ZERO) or two.contains(ZERO)
        low_closed = zero or (one.low_closed and two.low_closed)
        if one.high is None or two.high is None:
            return Interval(low, None, low_closed)
        high = _UP.multiply(one.high, two.high)
        return Interval(low, high, low_closed, (zero and high == 0) or (one.high_closed and two.high_closed))

    def over(self, other: Interval) -> Interval:
        """Every quotient of two values, for intervals that hold no negative value; dividing by zero is unbounded.

        >>> Interval(Decimal(10), Decimal(20)).over(Interval(Decimal(2), Decimal(5)))
        Interval(low=Decimal('2'), high=Decimal('10'), low_closed=True, high_closed=True)
        """
        one, two = self._not_negative(), other._not_negative()
        zero = one.contains(ZERO)
        if two.high is None:
            low, low_closed = ZERO, zero
        elif two.high == 0:
            return Interval(None, None)
        else:
            low, low_closed = _DOWN.divide(one.low or ZERO, two.high), zero or (one.low_closed and two.high_closed)
        if one.high is None or not two.low:
            return Interval(low, None, low_closed)
        high = _UP.divide(one.high, two.low)
        return Interval(low, high, low_closed, (zero and high == 0) or (one.high_closed and two.low_closed))

    def _not_negative(self) -> Interval:
        """The part at or above zero, with a bounded low end."""
        return self.intersect(Interval(ZERO, None))

    def to_dict(self) -> dict[str, object]:
        """The record of SPEC: decimal strings, null where unbounded."""
        return {
            "low": None if self.low is None else plain(self.low),
            "high": None if self.high is None else plain(self.high),
            "low_closed": self.low_closed,
            "high_closed": self.high_closed,
        }


_End = tuple[Decimal | None, bool]


def _tighter(one: _End, two: _End, *, lower: bool) -> _End:
    (a, a_closed), (b, b_closed) = one, two
    if a is None or b is None:
        return (b, b_closed) if a is None else (a, a_closed)
    if a == b:
        return a, a_closed and b_closed
    return (a, a_closed) if (a > b) == lower else (b, b_closed)


def _looser(one: _End, two: _End, *, lower: bool) -> _End:
    (a, a_closed), (b, b_closed) = one, two
    if a is None or b is None:
        return None, True
    if a == b:
        return a, a_closed or b_closed
    return (a, a_closed) if (a < b) == lower else (b, b_closed)


def plain(value: Decimal) -> str:
    """A decimal without exponent or trailing zeros behind the point.

    >>> plain(Decimal("1.10E+3")), plain(Decimal("7.700")), plain(Decimal("-0"))
    ('1100', '7.7', '0')
    """
    if value == 0:
        return "0"
    text = format(value, "f")
    return text.rstrip("0").rstrip(".") if "." in text else text


def grouped(value: Decimal) -> str:
    """All digits of a decimal, in groups of three.

    >>> grouped(Decimal("1.10E+13")), grouped(Decimal("-1234.50")), grouped(Decimal("-0.5"))
    ('11,000,000,000,000', '-1,234.5', '-0.5')
    """
    return f"{Decimal(plain(value)):,f}"


def last_place(value: Decimal) -> Decimal:
    """The place value of the last digit that is not zero: 7 700 000 -> 100 000; 0 -> 1.

    >>> last_place(Decimal("7700000")), last_place(Decimal("0.50"))
    (Decimal('1E+5'), Decimal('0.1'))
    """
    if not value:
        return ONE
    _, digits, exponent = value.as_tuple()
    assert isinstance(exponent, int)
    trailing = 0
    while digits[-1 - trailing] == 0:
        trailing += 1
    return Decimal((0, (1,), exponent + trailing))


def ceiling(value: Decimal, place: Decimal) -> Decimal:
    """The least multiple of a place that is not below the value: 1,399 at the hundreds is 1,400."""
    return value.quantize(place, context=_UP)


def next_above(value: Decimal, place: Decimal) -> Decimal:
    """The value one step of a place up, whatever the caller's decimal context."""
    return _UP.add(value, place)


def next_below(value: Decimal, place: Decimal) -> Decimal:
    """The value one step of a place down, whatever the caller's decimal context."""
    return _DOWN.subtract(value, place)


def rounding_interval(value: Decimal, resolution: Decimal) -> Interval:
    """Every value that rounds half-up to `value` at the place `resolution`.

    >>> rounding_interval(Decimal("1.2E+8"), Decimal("1E+7")).to_dict()["low"]
    '115000000'
    """
    half = _UP.divide(resolution, TWO)
    low, high = _DOWN.subtract(value, half), _UP.add(value, half)
    return Interval(low, high, low_closed=value >= 0, high_closed=value < 0)


def truncation_interval(value: Decimal, resolution: Decimal) -> Interval:
    """Every value that could have been rounded or cut, up or down, to `value`: what 약 allows.

    >>> truncation_interval(Decimal(11), Decimal(1)).to_dict()["high"]
    '12'
    """
    return Interval(_DOWN.subtract(value, resolution), _UP.add(value, resolution), low_closed=False, high_closed=False)
