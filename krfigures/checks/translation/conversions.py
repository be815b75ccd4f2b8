"""Can a sum of the target be the conversion of a sum of the source? A translator may give dollars where the source has won."""

from __future__ import annotations

from decimal import Decimal

from krfigures.checks.alignment.measures import currency
from krfigures.checks.alignment.relation import Converts, Relation
from krfigures.core.errors import RateUnavailableError
from krfigures.core.figure import Figure
from krfigures.core.interval import Interval
from krfigures.core.period import Period
from krfigures.core.rate import RateSource
from krfigures.rates import window

TOLERANCE = Decimal("0.01")
"""How far beyond the rates of its days a conversion may lie; the one-text checks allow the same."""


def converter(on: Period | None, rates: RateSource) -> Converts:
    """An answer for `Judge`: by the rates of `on` and the week before, or, with no date, by all rates there ever were."""
    markets: dict[tuple[str, str], Interval | None] = {}

    def market(base: str, quote: str) -> Interval | None:
        if (base, quote) not in markets:
            try:
                markets[base, quote] = window(base, quote, on, rates).interval.widened(TOLERANCE)
            except RateUnavailableError:
                markets[base, quote] = None
        return markets[base, quote]

    def converts(source: Figure, target: Figure) -> Relation | None:
        base, quote = currency(source), currency(target)
        if base is None or quote is None:
            return None
        between = market(base, quote)
        if between is None:
            return None
        for loose in (False, True):
            ours, theirs = source.allowed(loose=loose, bounds=False), target.allowed(loose=loose, bounds=False)
            if ours is not None and theirs is not None and theirs.over(ours).meets(between):
                return Relation.CONVERTED if on is not None else Relation.UNDECIDED
        return None

    return converts
