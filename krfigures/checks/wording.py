"""Numbers and ratios as findings say them."""

from __future__ import annotations

from decimal import Decimal

from krfigures.core.interval import Interval, grouped

_POWERS = {1: "ten", 2: "a hundred", 3: "a thousand", 4: "ten thousand", 6: "a million", 8: "a hundred million", 9: "a billion"}
_PARTS = {1: "a tenth", 2: "a hundredth", 3: "a thousandth", 4: "a ten-thousandth", 6: "a millionth"}


def short(value: Decimal) -> str:
    """A decimal to five significant digits, its whole part kept.

    >>> short(Decimal("1427.902240325")), short(Decimal("0.000700333444")), short(Decimal("142857142"))
    ('1,427.9', '0.00070033', '142,857,142')
    """
    if not value or not value.is_finite():
        return str(value)
    places = min(0, value.adjusted() - 4)
    return grouped(round(value, -places))


def between(interval: Interval) -> str:
    """An interval as "low to high", one number where both look the same.

    >>> between(Interval(Decimal("1413.1"), Decimal("1436.02"))), between(Interval(Decimal(3), None))
    ('1,413.1 to 1,436', '3 or more')
    """
    if interval.low is None or interval.high is None:
        known = interval.low if interval.low is not None else interval.high
        return "anything" if known is None else f"{short(known)} or {'less' if interval.low is None else 'more'}"
    low, high = short(interval.low), short(interval.high)
    return low if low == high else f"{low} to {high}"


def times(power: int) -> str:
    """A power of ten, as how many times another a sum is.

    >>> times(1), times(-3), times(5)
    ('ten times', 'a thousandth of', '10^5 times')
    """
    if power < 0:
        return f"{_PARTS.get(-power, f'10^{power}')} of"
    return f"{_POWERS.get(power, f'10^{power}')} times"


def percent(share: Decimal) -> str:
    """A share as a percentage, to a tenth below ten.

    >>> percent(Decimal("0.0512")), percent(Decimal("0.2571")), percent(Decimal(3))
    ('5.1%', '26%', '300%')
    """
    value = share * 100
    return f"{short(round(value, 1 if value < 10 else 0))}%"
