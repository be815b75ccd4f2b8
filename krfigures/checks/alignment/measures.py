"""What a figure is compared by: a family of things that can be held against each other, a unit and a magnitude.

The two languages cut up the world differently: 3위 is "third", "number 3" or "3"; 절반 is "half" or "50 percent"; 12개월 is
"a year". A family holds what translators write for one another; the kind and the unit only say which of several equal
figures goes with which.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from decimal import Decimal
from enum import StrEnum

from krfigures.core.figure import Figure, Kind
from krfigures.core.hedge import Hedge
from krfigures.core.period import Period
from krfigures.core.values import AmbiguousCurrency

HUNDRED = Decimal(100)


class Family(StrEnum):
    """Figures of one family can be equal; figures of two can not, but for the few cases that `relation` names."""

    MONEY = "money"
    SHARE = "share"  # percent, and ratios below one: 절반 = half = 50%
    POINT = "point"
    PLAIN = "plain"  # counts, numbers, ages, ordinals, multiples
    SPAN = "span"  # durations
    MEASURE = "measure"  # quantities in physical units
    DATE = "date"
    TIME = "time"
    SCORE = "score"


_FAMILIES = {
    Kind.MONEY: Family.MONEY,
    Kind.PERCENT: Family.SHARE,
    Kind.PERCENT_POINT: Family.POINT,
    Kind.QUANTITY: Family.MEASURE,
    Kind.COUNT: Family.PLAIN,
    Kind.DURATION: Family.SPAN,
    Kind.AGE: Family.PLAIN,
    Kind.DATE: Family.DATE,
    Kind.TIME: Family.TIME,
    Kind.ORDINAL: Family.PLAIN,
    Kind.RATIO: Family.PLAIN,
    Kind.SCORE: Family.SCORE,
    Kind.NUMBER: Family.PLAIN,
}

# Civil time has two scales that no fixed factor joins: months, and seconds.
_TIME_UNITS = {
    "second": ("second", 1),
    "minute": ("second", 60),
    "hour": ("second", 3_600),
    "day": ("second", 86_400),
    "week": ("second", 604_800),
    "month": ("month", 1),
    "quarter": ("month", 3),
    "year": ("month", 12),
    "decade": ("month", 120),
    "century": ("month", 1_200),
}

Key = tuple[object, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Measure:
    """A figure made comparable: magnitudes without sign, shares in percent, durations in months or seconds.

    `factor` turns the figure's own values into `low` and `high`; `key` is equal for two figures that say exactly the same.
    """

    figure: Figure
    family: Family
    unit: str | None
    low: Decimal | None
    high: Decimal | None
    factor: Decimal
    key: Key | None

    @property
    def start(self) -> int:
        """Where the figure starts in its text."""
        return self.figure.start

    @property
    def single(self) -> bool:
        """True for one value, false for a range, a vague figure or no magnitude at all."""
        return self.low is not None and self.low == self.high


def measures(figures: Sequence[Figure]) -> tuple[Measure, ...]:
    """One measure for each figure, in the same order."""
    return tuple(measure(figure) for figure in figures)


def measure(figure: Figure) -> Measure:
    """The figure as it is compared.

    >>> from krfigures.core.figure import Figure, Kind
    >>> half = Figure(kind=Kind.RATIO, text="절반", start=0, end=2, lang="ko", low=Decimal("0.5"), high=Decimal("0.5"))
    >>> measure(half).family, measure(half).low
    (<Family.SHARE: 'share'>, Decimal('50.0'))
    """
    family, unit, factor = _FAMILIES[figure.kind], None, Decimal(1)
    low, high = figure.low, figure.high
    if low is not None and high is not None:
        if Hedge.BAND in figure.hedges:  # 1,380원대 is one figure, not a range from 1380 to 1389
            high = low
        if low < 0 or high < 0:  # "-3.2%" and "fell 3.2 percent": the direction is a check of its own (KF213)
            low, high = sorted((abs(low), abs(high)))
        if figure.kind is Kind.RATIO and high < 1:
            family, factor = Family.SHARE, HUNDRED
        elif family is Family.SPAN or (figure.kind is Kind.AGE and figure.unit not in (None, "year")):
            unit, scale = _TIME_UNITS.get(figure.unit or "year", (figure.unit, 1))
            family, factor = Family.SPAN, Decimal(scale)
        low, high = low * factor, high * factor
    if family is Family.MONEY:
        unit = currency(figure)
    elif family is Family.MEASURE:
        unit = figure.unit
    return Measure(
        figure=figure, family=family, unit=unit, low=low, high=high, factor=factor, key=_key(figure, family, unit, low, high)
    )


def currency(figure: Figure) -> str | None:
    """The one currency of a sum, None where it is open."""
    return figure.currency if isinstance(figure.currency, str) else None


def currencies_differ(one: Figure, other: Figure) -> bool:
    """True where no currency can be that of both sums; an open currency may be any of its candidates."""
    first, second = _candidates(one), _candidates(other)
    return first is not None and second is not None and not first & second


def _candidates(figure: Figure) -> frozenset[str] | None:
    if isinstance(figure.currency, AmbiguousCurrency):
        return frozenset(figure.currency.candidates)
    return None if figure.currency is None else frozenset((figure.currency,))


def _key(figure: Figure, family: Family, unit: str | None, low: Decimal | None, high: Decimal | None) -> Key | None:
    if family is Family.DATE:
        said: Period | str | None = figure.date if figure.date is not None else figure.edtf
        return None if not said else (family, said)
    if family is Family.TIME:
        return (family, figure.edtf) if figure.edtf else None
    if family is Family.SCORE:
        return (family, figure.terms)
    if low is None or (family is Family.MONEY and unit is None):
        return None
    return (family, unit, low, high)
