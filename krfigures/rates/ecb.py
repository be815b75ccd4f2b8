"""ECB reference rates: every currency that the ECB quotes, since 1999, without network or key.

Source: ECB statistics (see NOTICE). Values in euro are the ECB's, unchanged; a rate between two other currencies is a cross
that krfigures computes, and its `how` says so. A weekend or holiday takes the last published day, at most 7 days back.
"""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass
from decimal import Decimal
from functools import lru_cache, reduce
from pathlib import Path

from krfigures.core.errors import RateUnavailableError
from krfigures.core.interval import Interval
from krfigures.core.period import Period
from krfigures.core.rate import Rate
from krfigures.rates.history import DIVISION, EURO, History, load

LOOKBACK = dt.timedelta(days=7)
"""How old a last published day may be. The longest gap inside the history is 5 days (Easter, Christmas)."""


@dataclass(frozen=True, slots=True)
class EcbRates:
    """The ECB history as a rate source: the embedded one, or that of a newer `eurofxref-hist.zip` (or its CSV).

    The file is opened at the first question, read once and kept for the life of the process.

    >>> print(EcbRates().rate("USD", "KRW", Period.of("2026-02-25")))
    USD/KRW 1427.9022 (ECB, cross, 2026-02-25)
    >>> print(EcbRates().rate("USD", "KRW", Period.of("2023")))
    USD/KRW 1306.8512 (ECB, average, 2023)
    """

    path: str | Path | None = None

    @property
    def span(self) -> Period:
        """First and last publication day of the data."""
        return load(self.path).span

    @property
    def currencies(self) -> tuple[str, ...]:
        """ISO codes in alphabetical order, the euro included; some are historic: see `span_of`.

        >>> "KRW" in EcbRates().currencies, "VND" in EcbRates().currencies
        (True, False)
        """
        return tuple(sorted((EURO, *load(self.path).columns)))

    def span_of(self, code: str) -> Period:
        """First and last day that the ECB quoted a currency.

        Raises `RateUnavailableError` for a currency that it does not quote.

        >>> EcbRates().span_of("RUB").end
        datetime.date(2022, 3, 1)
        """
        history = load(self.path)
        if code != EURO and code not in history.columns:
            raise RateUnavailableError(EURO, code, history.span.edtf, f"the ECB does not quote {code}")
        return _span_of(history, code)

    def age(self, today: dt.date) -> int:
        """Days between the last publication day and a day."""
        return (today - self.span.end).days

    def rate(self, base: str, quote: str, on: Period) -> Rate:
        """The rate of a day, or the average of the daily rates of a longer period.

        `found` is the day published, or the part of the period that the data covers. Raises `RateUnavailableError` outside
        the data, saying its span.

        >>> EcbRates().rate("USD", "KRW", Period.of("2026-03-01")).found.edtf  # a Sunday
        '2026-02-27'
        >>> EcbRates().rate("USD", "KRW", Period.of("1997-12-23"))
        Traceback (most recent call last):
        krfigures.core.errors.RateUnavailableError: no USD/KRW rate for 1997-12-23: the ECB history holds it from ...
        """
        span = self._span_of_pair(base, quote, on)
        history = load(self.path)
        if on.start < on.end and on.start >= span.start - LOOKBACK:
            average = _average(history, base, quote, on)
            if average is not None:
                found = Period(on.start, min(on.end, span.end))
                return Rate(base=base, quote=quote, value=average, asked=on, found=found, source="ECB", how="average")
        latest = _latest(history, base, quote, on.end) if on.end - on.start <= LOOKBACK else None
        if latest is None:
            raise RateUnavailableError(base, quote, on.edtf, f"the ECB history holds it from {span.start} to {span.end}")
        day, value = latest
        how = "published" if EURO in (base, quote) else "cross"
        return Rate(base=base, quote=quote, value=value, asked=on, found=Period.day(day), source="ECB", how=how)

    def hull(self, base: str, quote: str, span: Period | None = None) -> Interval:
        """The lowest and the highest daily rate within a span of days, or ever since 1999 where the span is None.

        Raises `RateUnavailableError` where no rate was published within the span.

        >>> hull = EcbRates().hull("USD", "KRW", Period.of("2023"))
        >>> f"{hull.low:.2f} to {hull.high:.2f}"
        '1224.88 to 1361.46'
        """
        known = self._span_of_pair(base, quote, span)
        hull = _hull(load(self.path), base, quote, span)
        if hull is None:
            shown = span.edtf if span is not None else "any day"
            raise RateUnavailableError(base, quote, shown, f"the ECB history holds it from {known.start} to {known.end}")
        return hull

    def latest_within(self, base: str, quote: str, allowed: Interval, *, until: dt.date) -> Rate | None:
        """The rate of the latest publication day, up to `until`, that lies in the interval: how old is a stale rate?

        Raises `RateUnavailableError` for a currency that the ECB does not quote.

        >>> won = Interval(Decimal(1150), Decimal(1160))
        >>> print(EcbRates().latest_within("USD", "KRW", won, until=dt.date(2020, 1, 1)))
        USD/KRW 1153.8900 (ECB, cross, 2019-12-31)
        """
        self._span_of_pair(base, quote, None)
        history = load(self.path)
        for index in range(history.after(until) - 1, -1, -1):
            value = history.cross(base, quote, index)
            if value is not None and allowed.contains(value):
                day = Period.day(history.day(index))
                how = "published" if EURO in (base, quote) else "cross"
                return Rate(base=base, quote=quote, value=value, asked=None, found=day, source="ECB", how=how)
        return None

    def _span_of_pair(self, base: str, quote: str, on: Period | None) -> Period:
        """The days on which both currencies were quoted, or would be were there no holidays."""
        history = load(self.path)
        for code in (base, quote):
            if code != EURO and code not in history.columns:
                shown = on.edtf if on is not None else "any day"
                raise RateUnavailableError(base, quote, shown, f"the ECB does not quote {code}")
        one, two = _span_of(history, base), _span_of(history, quote)
        return Period(max(one.start, two.start), min(one.end, two.end))


@lru_cache(maxsize=256)
def _span_of(history: History, code: str) -> Period:
    lines = range(len(history.lines))
    first = next((index for index in lines if history.per_euro(code, index) is not None), 0)
    last = next((index for index in reversed(lines) if history.per_euro(code, index) is not None), 0)
    return Period(history.day(first), history.day(last))


@lru_cache(maxsize=1024)
def _latest(history: History, base: str, quote: str, day: dt.date) -> tuple[dt.date, Decimal] | None:
    """The last rate on or before the day, at most `LOOKBACK` old."""
    week = Period(max(day, dt.date.min + LOOKBACK) - LOOKBACK, day)
    for index in reversed(history.within(week)):
        value = history.cross(base, quote, index)
        if value is not None:
            return history.day(index), value
    return None


@lru_cache(maxsize=256)
def _average(history: History, base: str, quote: str, span: Period) -> Decimal | None:
    """The mean of the daily crosses: not the cross of mean euro rates, which differs in the fifth digit."""
    values = list(history.crosses(base, quote, span))
    return DIVISION.divide(reduce(DIVISION.add, values), Decimal(len(values))) if values else None


@lru_cache(maxsize=1024)
def _hull(history: History, base: str, quote: str, span: Period | None) -> Interval | None:
    low = high = None
    for value in history.crosses(base, quote, span):
        low = value if low is None or value < low else low
        high = value if high is None or value > high else high
    return None if low is None else Interval(low, high)
