"""Settling a date phrase: which days it means, counted from the day of writing, never from today.

A month or a quarter without a year is the nearest one; a day without a month, and a weekday, the last one up to the day of
writing. 지난 and "last" point back, 오는 and "next" forward. docs/dates.md lists every rule with examples.
"""

from __future__ import annotations

import calendar
import datetime as dt
from dataclasses import replace
from functools import lru_cache

from krfigures.converters.dates.phrase import Edge, Phrase, Way, completed
from krfigures.core.edtf import FIRST_QUARTER, MONTHS_OF, OPEN, EdtfDate, months_of
from krfigures.core.period import Period

_DAY = dt.timedelta(days=1)
_WEEK = dt.timedelta(days=7)
_HOLIDAY_TALK = dt.timedelta(days=30)
"""How long copy speaks of the last holiday rather than of the next: our own reading of news."""


class _Unsettled(Exception):  # noqa: N818 -- a way out of the recursion, no error
    """What the phrase counts from is not known."""


@lru_cache(maxsize=1024)  # a table may tell the same few dates thousands of times
def settled(phrase: Phrase, on: Period | None, told: Period | None = None) -> tuple[str | None, Period | None]:
    """EDTF and days of a phrase. `told` is the period told before in the text, which 이날 and "a year earlier" go by.

    Where `on` is a month or a year, only what is the same counted from its first and from its last day is settled.

    >>> settled(Phrase(part=7, unit="year", away=-1), Period.of("2026-02-25"))[0]
    '2025-07'
    >>> settled(Phrase(day=21), None)
    ('XXXX-XX-21', None)
    """
    try:
        edtf, days = _resolved(phrase, None if on is None else on.start, told)
        if on is not None and on.start != on.end and edtf != _resolved(phrase, on.end, told)[0]:
            return written(phrase), None
    except (_Unsettled, ValueError, OverflowError):  # before year 1, after 9999, 30 February
        return written(phrase), None
    return edtf, days


@lru_cache(maxsize=1024)
def written(phrase: Phrase) -> str | None:
    """The EDTF of what the copy itself says, with X for what it leaves open; None where that is nothing.

    >>> (
    ...     written(Phrase(part=7, unit="year", away=-1)),
    ...     written(Phrase(unit="year", away=-1)),
    ...     written(Phrase(part=7, first=Phrase(part=5))),
    ... )
    ('XXXX-07', None, 'XXXX-05/XXXX-07')
    """
    if phrase.first is not None:
        first, last = (written(end) for end in completed(phrase.first, phrase._replace(first=None)))
        return f"{first}/{last}" if first and last else None
    if phrase.nth is not None or (phrase.weekday is not None and phrase.part is None):
        return None
    if phrase.year is None and phrase.part is None and phrase.day is None:
        return None
    text = str(EdtfDate(phrase.year or "XXXX", phrase.part, phrase.day))
    return f"{text}/{OPEN}" if phrase.open_end else text


def _resolved(phrase: Phrase, today: dt.date | None, told: Period | None) -> tuple[str, Period | None]:
    if phrase.first is not None:
        return _interval(phrase.first, phrase._replace(first=None), today, told)
    date = _settle(phrase, today, told)
    if isinstance(date, Period):
        return date.edtf, date
    return (f"{date}/{OPEN}", None) if phrase.open_end else (str(date), date.period)


def _interval(first: Phrase, last: Phrase, today: dt.date | None, told: Period | None) -> tuple[str, Period | None]:
    """Each end is settled for itself, with what it leaves to the other; where that makes the start the later, one moves."""
    year_said = first.has_year
    first, last = completed(first, last)
    start, end = (_settle(half, today, told) for half in (first, last))
    if isinstance(start, Period):
        start = _day(start.start)
    if isinstance(end, Period):
        end = _day(end.end)
    start_days, end_days = start.period, end.period
    if start_days and end_days and start_days.start > end_days.end and end.year.isdigit():
        if not year_said and first.unit is None:
            # 30일~2일: the earlier day is a month back; 12월~2월: a year back
            start = _before(start, first)
        else:
            end = replace(end, year=f"{int(end.year) + 1:04}")
        start_days, end_days = start.period, end.period
    if start_days is None or end_days is None or start_days.start > end_days.end:
        return f"{start}/{end}", None
    return f"{start}/{end}", Period(start_days.start, end_days.end)


def _before(start: EdtfDate, first: Phrase) -> EdtfDate:
    if first.part is None and start.part is not None and start.part > 1:
        return replace(start, part=start.part - 1)
    year = f"{int(start.year) - 1:04}"
    return replace(start, year=year, part=12 if first.part is None else start.part)


def _day(day: dt.date) -> EdtfDate:
    return EdtfDate(f"{day.year:04}", day.month, day.day)


def _settle(phrase: Phrase, today: dt.date | None, told: Period | None) -> EdtfDate | Period:
    unit = phrase.unit
    if unit is None or unit in ("year", "that year"):
        return _dated(phrase, today, told)
    if unit == "same":
        return _same(phrase, told)
    if today is None and told is None:
        raise _Unsettled
    if unit.startswith("that ") and told is not None:
        today, unit = told.start, unit.removeprefix("that ")
    if today is None:
        raise _Unsettled
    unit = unit.removeprefix("that ")
    if unit == "day":
        return _day(today + phrase.away * _DAY)
    if unit in ("week", "weekend"):
        monday = today + (phrase.away * 7 - today.weekday()) * _DAY
        if phrase.weekday is not None:
            return _day(monday + phrase.weekday * _DAY)
        return Period(monday + 5 * _DAY, monday + 6 * _DAY) if unit == "weekend" else Period(monday, monday + 6 * _DAY)
    months = today.year * 12 + today.month - 1 + phrase.away * (3 if unit == "quarter" else 1)
    year, month = divmod(months, 12)
    part = FIRST_QUARTER + month // 3 if unit == "quarter" else month + 1
    return _within(phrase._replace(unit=None), f"{year:04}", part)


def _same(phrase: Phrase, told: Period | None) -> EdtfDate | Period:
    """The period told before, in another year: 전년 동기, a year earlier."""
    if told is None:
        raise _Unsettled
    start, end = (months_later(day, 12 * phrase.away, keep_end=True) for day in (told.start, told.end))
    moved = Period(start, end)
    for part in MONTHS_OF:
        if moved == months_of(start.year, part):
            return EdtfDate(f"{start.year:04}", part)
    return moved


def months_later(day: dt.date, months: int, *, keep_end: bool = False) -> dt.date:
    """The same day so many months later, the last of the month where it has no such day.

    With `keep_end` the last day of a month stays the last. Raises `ValueError` outside the years 1 to 9999.

    >>> months_later(dt.date(2024, 2, 29), 12), months_later(dt.date(2023, 2, 28), 12, keep_end=True)
    (datetime.date(2025, 2, 28), datetime.date(2024, 2, 29))
    """
    year, month = divmod(day.year * 12 + day.month - 1 + months, 12)
    if not 1 <= year <= 9999:
        raise ValueError(year)
    last = calendar.monthrange(year, month + 1)[1]
    at_end = keep_end and day.day == calendar.monthrange(day.year, day.month)[1]
    return dt.date(year, month + 1, last if at_end else min(day.day, last))


def _dated(phrase: Phrase, today: dt.date | None, told: Period | None) -> EdtfDate | Period:
    year = phrase.year
    if year is None and phrase.unit is not None:
        base = told.start if phrase.unit == "that year" and told is not None else today
        if base is None:
            raise _Unsettled
        year = f"{base.year + phrase.away:04}"
        dt.date(int(year), 1, 1)
    if year is not None:
        return _within(phrase, year, phrase.part)
    if today is None:
        raise _Unsettled
    if phrase.part is not None:
        return _nearest(phrase, phrase.part, today)
    if phrase.weekday is not None:
        return _day(_nearest_weekday(phrase.weekday, phrase.way, today))
    if phrase.day is not None:
        return _day(_nearest_day(phrase.day, phrase.way, today))
    raise _Unsettled


def _nearest(phrase: Phrase, part: int, today: dt.date) -> EdtfDate | Period:
    """A month, quarter, season or half, or a day of a month, of the year that brings it nearest to the day of writing.

    With 지난 or "last" the latest that began before the one that holds that day; with 오는 or "next" the first after it.
    """
    found = []
    reach = 8 if (part, phrase.day) == (2, 29) else 2
    for year in range(max(1, today.year - reach), min(9999, today.year + reach) + 1):
        try:
            date = _within(phrase, f"{year:04}", part)
        except _Unsettled:
            continue  # no 29 February in that year
        days = date if isinstance(date, Period) else date.period
        if days is not None:
            found.append((days, date))
    if phrase.way is Way.PAST:
        past = [date for days, date in found if days.end < today or (days.start <= today and phrase.day is not None)]
        if past:
            return past[-1]
    elif phrase.way is Way.COMING:
        coming = [date for days, date in found if days.start > today or (days.start >= today and phrase.day is not None)]
        if coming:
            return coming[0]
    elif phrase.way is Way.HOLIDAY:
        coming = [date for days, date in found if days.start >= today - _HOLIDAY_TALK]
        if coming:
            return coming[0]
    if not found:
        raise _Unsettled

    def distance(item: tuple[Period, EdtfDate | Period]) -> int:
        days = item[0]
        return max((today - days.end).days, (days.start - today).days, 0)

    return min(found, key=distance)[1]


def _nearest_weekday(weekday: int, way: Way | None, today: dt.date) -> dt.date:
    if way is Way.COMING:
        return today + ((weekday - today.weekday() - 1) % 7 + 1) * _DAY
    if way is Way.PAST:
        return today - ((today.weekday() - weekday - 1) % 7 + 1) * _DAY
    return today - (today.weekday() - weekday) % 7 * _DAY


def _nearest_day(day: int, way: Way | None, today: dt.date) -> dt.date:
    """The last such day up to the day of writing; with 오는 the first from that day on."""
    if not 1 <= day <= 31:
        raise _Unsettled
    year, month = today.year, today.month
    for _ in range(3):
        if day <= calendar.monthrange(year, month)[1]:
            found = dt.date(year, month, day)
            if found >= today if way is Way.COMING else found <= today:
                return found
        year, month = divmod(year * 12 + month - 1 + (1 if way is Way.COMING else -1), 12)
        month += 1
    raise _Unsettled


def _within(phrase: Phrase, year: str, part: int | None) -> EdtfDate | Period:
    """A year, or a part of it, narrowed by day, nth weekday or edge."""
    if phrase.day is not None:
        date = EdtfDate(year, part, phrase.day)
        if year.isdigit() and date.period is None:
            raise _Unsettled
        return date
    if not year.isdigit():
        return EdtfDate(year, part)
    if phrase.nth is not None and part is not None:
        return _nth(phrase.nth, phrase.weekday, months_of(int(year), part))
    if phrase.edge is not None:
        return _edge(phrase.edge, int(year), part)
    if part is None:
        dt.date(int(year), 1, 1)
    return EdtfDate(year, part)


def _edge(edge: Edge, year: int, part: int | None) -> EdtfDate | Period:
    """Part of a period: 초, "mid", 말.

    A month has three parts: 1 to 10, 11 to 20, and the rest. A year starts in January and ends in December, while "early", "mid"
    and "late" are its thirds; a quarter or half starts with its first month and ends with its last.
    """
    if part is not None and part <= 12:
        days = Period.month(year, part)
        if edge in (Edge.START, Edge.EARLY):
            return Period(days.start, days.start.replace(day=10))
        if edge is Edge.MIDDLE:
            return Period(days.start.replace(day=11), days.start.replace(day=20))
        return Period(days.start.replace(day=21), days.end)
    days = Period.year(year) if part is None else months_of(year, part)
    if edge is Edge.START:
        return EdtfDate(f"{year:04}", days.start.month)
    if edge is Edge.END:
        return EdtfDate(f"{days.end.year:04}", days.end.month)
    if part is not None:
        return EdtfDate(f"{year:04}", part)
    first = {Edge.EARLY: 1, Edge.MIDDLE: 5, Edge.LATE: 9}[edge]
    return Period(dt.date(year, first, 1), Period.month(year, first + 3).end)


def _nth(nth: int, weekday: int | None, days: Period) -> EdtfDate | Period:
    """The nth weekday of a month, or its nth week: the one that begins on its nth Monday. -1 is the last."""
    first = days.start + ((weekday or 0) - days.start.weekday()) % 7 * _DAY
    # the last week is the last that ends within the month
    ends = 6 * _DAY if weekday is None and nth < 0 else 0 * _DAY
    starts = [start for start in (first + count * _WEEK for count in range(5)) if start + ends <= days.end]
    try:
        start = starts[nth - 1 if nth > 0 else nth]
    except IndexError:
        raise _Unsettled from None
    return _day(start) if weekday is not None else Period(start, start + 6 * _DAY)
