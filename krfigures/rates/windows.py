"""The window of rates that a conversion may have been made with.

A story of day D may have used the rate of D or of the days before it: a bank's board shows yesterday's, a weekend Friday's.
So a day's window holds the rates of the day and the 7 days before it; that of a month or a year its whole span and the 7
days before it.
"""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass
from typing import Protocol, runtime_checkable

from krfigures.core.errors import RateUnavailableError
from krfigures.core.interval import Interval
from krfigures.core.period import Period
from krfigures.core.rate import Rate, RateSource
from krfigures.rates.chain import Chain
from krfigures.rates.ecb import LOOKBACK
from krfigures.rates.fixed import FixedRate


@runtime_checkable
class HistorySource(RateSource, Protocol):
    """A source that also knows how far its rates went."""

    def hull(self, base: str, quote: str, span: Period | None = None) -> Interval:
        """The lowest and the highest daily rate within a span of days, or ever where it is None.

        Raises `RateUnavailableError` where there is none.
        """
        ...


@dataclass(frozen=True, slots=True, kw_only=True)
class Window:
    """Rates that a writer may have used; `rate` is the one of the date itself, None where no date is known."""

    interval: Interval
    rate: Rate | None


def window(base: str, quote: str, on: Period | None, source: RateSource) -> Window:
    """Quote units for one base unit, from the lowest to the highest rate that explains a text of `on`.

    In a chain the first source that has the rate gives the whole window. A source without a history gives a point. Where
    `on` is None, every rate since the history began counts: what lies outside, no date explains.

    Raises `RateUnavailableError` where no source has the rate.

    >>> from krfigures.rates.ecb import EcbRates
    >>> found = window("USD", "KRW", Period.of("2026-02-25"), EcbRates())
    >>> f"{found.interval.low:.2f} to {found.interval.high:.2f}", str(found.rate)
    ('1427.90 to 1449.68', 'USD/KRW 1427.9022 (ECB, cross, 2026-02-25)')
    """
    if on is None:
        return Window(interval=_ever(base, quote, source), rate=None)
    if not isinstance(source, Chain):
        return _window(base, quote, on, source)
    reasons = []
    for member in source.members():
        try:
            return _window(base, quote, on, member)
        except RateUnavailableError as error:
            reasons.append(error.reason)
    raise RateUnavailableError(base, quote, on.edtf, "; ".join(reasons) or "there is no source to ask")


def _window(base: str, quote: str, on: Period, source: RateSource) -> Window:
    rate = source.rate(base, quote, on)
    interval = Interval.point(rate.value)
    if isinstance(source, HistorySource):
        start = max(on.start, dt.date.min + LOOKBACK) - LOOKBACK
        interval = source.hull(base, quote, Period(start, on.end))
    return Window(interval=interval, rate=rate)


def _ever(base: str, quote: str, source: RateSource) -> Interval:
    """The hull of all that the sources know, up to the first that holds for every date."""
    result: Interval | None = None
    reasons = []
    for member in source.members() if isinstance(source, Chain) else (source,):
        if not isinstance(member, HistorySource):
            continue
        try:
            known = member.hull(base, quote, None)
        except RateUnavailableError as error:
            reasons.append(error.reason)
            continue
        result = known if result is None else result.hull(known)
        if isinstance(member, FixedRate):
            break
    if result is None:
        raise RateUnavailableError(base, quote, "any day", "; ".join(reasons) or "no source has a history")
    return result
