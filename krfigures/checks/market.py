"""The rates that a conversion may be held against: those of the text's date, of a date it speaks of, or of any date.

Everything that a check asks of exchange rates goes through `Market`; where no source has an answer it is None, with the
reason kept, and never a pass.
"""

from __future__ import annotations

import datetime as dt
import re
from dataclasses import dataclass
from decimal import Decimal

from krfigures.core.edtf import MONTHS_OF, months_of
from krfigures.core.errors import RateUnavailableError
from krfigures.core.figure import Figure
from krfigures.core.interval import Interval
from krfigures.core.period import Period
from krfigures.core.rate import Rate, RateSource
from krfigures.rates import EcbRates, Window, default, window

TOLERANCE = Decimal("0.01")
"""Sources differ by up to one percent within a day: ECB against the Seoul close and against the Federal Reserve's H.10."""

EVER_MARGIN = Decimal("0.1")
"""How far outside all rates since 1999 an undated pair may lie: it may be older than the data."""

UNKNOWN_MARGIN = Decimal(1)
"""The same for a date that the data does not reach: up to twice, down to nothing but a power of ten."""

# By market custom the earlier one is the base: euros are quoted in dollars, dollars in won.
_BASES = ("EUR", "GBP", "AUD", "NZD", "USD", "CAD", "CHF", "SGD", "HKD", "CNY", "THB", "TWD", "PHP", "INR", "RUB", "JPY")
_QUOTES = ("VND", "IDR", "KRW")


@dataclass(frozen=True, slots=True)
class Market:
    """The rates around one text. `on` is when it was written, None where nobody knows."""

    on: Period | None
    source: RateSource

    def window(self, base: str, quote: str, period: Period) -> Window | None:
        """The rates of a period and the week before it; None where no source has them."""
        try:
            return window(base, quote, period, self.source)
        except RateUnavailableError:
            return None

    def ever(self, base: str, quote: str) -> Interval | None:
        """From the lowest to the highest rate since 1999; None where no source knows the pair."""
        try:
            return window(base, quote, None, self.source).interval
        except RateUnavailableError:
            return None

    def why_not(self, base: str, quote: str, period: Period) -> str:
        """Why there is no rate for the period."""
        try:
            self.source.rate(base, quote, period)
        except RateUnavailableError as error:
            return error.reason
        return ""

    def latest(self, base: str, quote: str, allowed: Interval, since: Period) -> Rate | None:
        """The latest day of a period whose rate lies in the interval: how old would the rate be that was used?"""
        history = self.source if isinstance(self.source, EcbRates) else default()
        try:
            if not history.hull(base, quote, since).meets(allowed):
                return None
            rate = history.latest_within(base, quote, allowed, until=since.end)
        except RateUnavailableError:
            return None
        return rate if rate is not None and rate.found is not None and rate.found.start >= since.start else None


def orient(one: str, other: str) -> tuple[str, str]:
    """Base and quote of two currencies, by market custom.

    >>> orient("KRW", "USD"), orient("JPY", "KRW"), orient("USD", "EUR")
    (('USD', 'KRW'), ('JPY', 'KRW'), ('EUR', 'USD'))
    """
    return (one, other) if _rank(one) <= _rank(other) else (other, one)


def _rank(code: str) -> int:
    if code in _BASES:
        return _BASES.index(code)
    return len(_BASES) + (1 + _QUOTES.index(code) if code in _QUOTES else 0)


_EDTF = re.compile(r"(?P<year>\d{4})(?:-(?P<part>\d\d)(?:-(?P<day>\d\d))?)?")


def spoken_of(figure: Figure) -> Period | None:
    """The period that a figure's `as_of` names; None where it has none or leaves the year open.

    >>> from krfigures.core.figure import Kind
    >>> spoken_of(Figure(kind=Kind.MONEY, text="", start=0, end=0, lang="ko", as_of="2025-33")).edtf
    '2025-01-01/2025-03-31'
    """
    match = _EDTF.fullmatch(figure.as_of or "")
    if match is None:
        return None
    year, part, day = int(match["year"]), match["part"], match["day"]
    try:
        if part is None:
            return Period.year(year)
        if int(part) in MONTHS_OF:
            return months_of(year, int(part))
        return Period.month(year, int(part)) if day is None else Period.day(dt.date(year, int(part), int(day)))
    except ValueError:
        return None
