"""What a sum of a pair may stand for, and the rates that two sums imply.

A conversion is made from the number as it is written: "more than 850 billion won ($619 million)" converts 850 billion. So
a hedge only widens what the digits allow, and bounds such as 이상 leave it as it is.
"""

from __future__ import annotations

import re
from dataclasses import replace
from decimal import Decimal

from krfigures.core.figure import Figure
from krfigures.core.hedge import Hedge
from krfigures.core.interval import Interval

ROUNDED = Decimal("0.1")
"""Trailing zeros are read as rounding up to a tenth of the value: 100만 may be 105만, hardly 145만."""

WIDEST = Decimal("0.25")
"""No sum is read as further away than this: "$1 billion" may be 1.2 billion, hardly 1.45."""

WIDEST_ABOUT = Decimal("0.35")
"""The same under 약 or about, where 1조 could otherwise be anything from nothing to 2조."""


_ZEROS_MEANT = re.compile(r"\.\d{0,12}0(?!\d)")
"""Nobody writes $1,000.00 or 15.0 billion for something rounder."""


def stands_for(figure: Figure, *, loose: bool = False) -> Interval | None:
    """Every sum that the figure may have been converted from or to; None where it has no positive value.

    `loose` reads trailing zeros as rounding.
    """
    if figure.low is None or figure.high is None or figure.low <= 0:
        return None
    meant = _as_written(figure, loose=False).intersect(
        _around(figure.low, figure.high, WIDEST_ABOUT if Hedge.ABOUT in figure.hedges else WIDEST)
    )
    if not loose or figure.vague or _ZEROS_MEANT.search(figure.text):
        return meant
    rounded = _as_written(figure, loose=True).intersect(_around(figure.low, figure.high, ROUNDED))
    return meant.hull(rounded)


def _as_written(figure: Figure, *, loose: bool) -> Interval:
    allowed = figure.allowed(loose=loose, bounds=False)
    assert allowed is not None
    if figure.vague or not figure.hedges:
        return allowed
    digits = replace(figure, hedges=()).allowed(loose=loose)
    assert digits is not None
    return allowed.hull(digits)


def _around(low: Decimal, high: Decimal, share: Decimal) -> Interval:
    return Interval(low * (1 - share), high * (1 + share))


def implied_rates(base: Figure, quote: Figure, *, loose: bool = False) -> tuple[Interval, ...]:
    """Quote units per base unit, for each pair of ends: one interval, or two where a range is converted into a range.

    >>> from krfigures.core.figure import Kind
    >>> def money(value, currency, step):
    ...     value, step = Decimal(value), Decimal(step)
    ...     sum_ = dict(kind=Kind.MONEY, text="", start=0, end=0, lang="en", currency=currency)
    ...     return Figure(low=value, high=value, resolution=step, **sum_)
    >>> [rates] = implied_rates(money("10.6E+6", "USD", "1E+5"), money("15.1E+9", "KRW", "1E+8"))
    >>> f"{rates.low:.1f} to {rates.high:.1f}"
    '1413.1 to 1436.0'
    """
    ends: tuple[tuple[Figure, Figure], ...] = ((base, quote),)
    if _is_range(base) and _is_range(quote):
        ends = ((_low_end(base), _low_end(quote)), (_high_end(base), _high_end(quote)))
    found = []
    for one, other in ends:
        below, above = stands_for(one, loose=loose), stands_for(other, loose=loose)
        if below is None or above is None:
            return ()
        found.append(above.over(below))
    return tuple(found)


def _is_range(figure: Figure) -> bool:
    return figure.low != figure.high and not figure.vague


def _low_end(figure: Figure) -> Figure:
    return replace(figure, high=figure.low)


def _high_end(figure: Figure) -> Figure:
    return replace(figure, low=figure.high)


def scaled(figure: Figure, factor: Decimal) -> Figure:
    """The figure with every value times a factor: what a moved point or another scale word would have made of it."""
    return replace(
        figure,
        low=None if figure.low is None else figure.low * factor,
        high=None if figure.high is None else figure.high * factor,
        resolution=None if figure.resolution is None else figure.resolution * factor,
        place=None if figure.place is None else figure.place * factor,
    )


def significant_digits(figure: Figure) -> int:
    """How many digits the figure's value has, zeros at its end not counted; the more of two ends, the lower of 11억 원대.

    >>> from krfigures.core.figure import Kind
    >>> significant_digits(Figure(kind=Kind.MONEY, text="", start=0, end=0, lang="ko", low=Decimal(1500), high=Decimal(1525)))
    4
    """
    ends = (figure.low,) if Hedge.BAND in figure.hedges else (figure.low, figure.high)
    return max((len(value.normalize().as_tuple().digits) for value in ends if value), default=0)
