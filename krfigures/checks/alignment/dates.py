"""Do two dates speak of the same time? By first and last day where both are settled, else part by part.

A Korean report says 21일 where its translation says "Monday": nothing in the two words decides whether they are the same
day, so the answer is UNDECIDED, never an alarm, until `on` or a full date does.
"""

from __future__ import annotations

import datetime as dt
import re
from dataclasses import dataclass, fields
from enum import Enum, auto

from krfigures.core.figure import Figure
from krfigures.core.period import Period

# EDTF (ISO 8601-2): a year of four digits or X, then a month or a season code (21-41), then a day; the first of an interval.
_EDTF = re.compile(r"(?P<year>-?[\dX]{4})(?:-(?P<month>\d\d|XX))?(?:-(?P<day>\d\d|XX))?")
_WEEKDAY = re.compile(
    r"""\b(?P<en>mon|tue|wed|thu|fri|sat|sun) (?: s? | day s? | sday | nesday | rs? (?:day)? s? | urday s? ) \b
      | (?P<ko>[월화수목금토일])요일""",
    re.VERBOSE | re.IGNORECASE,
)
_ENGLISH_DAYS = ("mon", "tue", "wed", "thu", "fri", "sat", "sun")
_KOREAN_DAYS = "월화수목금토일"
ONE_DAY = dt.timedelta(days=1)


class DateVerdict(Enum):
    """What is known about two dates."""

    SAME = auto()
    UNDECIDED = auto()  # nothing that both say differs, and nothing that both say is the same
    CLOSE = auto()  # a weekday one day off: the Korean copy may count by Seoul time
    CONFLICT = auto()
    UNRELATED = auto()  # a year and a weekday: neither is the other's translation


@dataclass(frozen=True, slots=True, kw_only=True)
class DateParts:
    """The parts that a date states, None where it leaves them open; `weekday` counts from Monday = 0."""

    year: str | None = None
    month: str | None = None
    day: str | None = None
    weekday: int | None = None

    @property
    def stated(self) -> frozenset[str]:
        """The names of the parts that are there."""
        return frozenset(part.name for part in fields(self) if getattr(self, part.name) is not None)


def date_parts(figure: Figure) -> DateParts:
    """What a date figure states.

    >>> from krfigures.core.figure import Figure, Kind
    >>> date_parts(Figure(kind=Kind.DATE, text="21일", start=0, end=3, lang="ko", edtf="XXXX-XX-21")).day
    '21'
    """
    found = _EDTF.match(figure.edtf or "")
    known = {name: part for name, part in (found.groupdict() if found else {}).items() if part and not set(part) <= {"X"}}
    weekday = _WEEKDAY.search(figure.text)
    number = None
    if weekday:
        number = _KOREAN_DAYS.index(weekday["ko"]) if weekday["ko"] else _ENGLISH_DAYS.index(weekday["en"].lower())
    return DateParts(**known, weekday=number)


def compare_dates(one: Figure, other: Figure) -> DateVerdict:
    """Whether two dates can be, are, or cannot be the same."""
    parts, others = date_parts(one), date_parts(other)
    if one.date is not None and other.date is not None:
        by_weekday = _only_weekday(one.text) or _only_weekday(other.text)
        return _compare_periods(one.date, other.date, explicit=bool(parts.stated & others.stated), by_weekday=by_weekday)
    for parted, full in ((parts, other.date), (others, one.date)):
        if parted.weekday is not None and full is not None and full.start == full.end:
            return _compare_weekday(parted.weekday, full.start)
    shared = parts.stated & others.stated
    if shared:
        agreeing = {name for name in shared if getattr(parts, name) == getattr(others, name)}
        if agreeing == shared:
            return DateVerdict.SAME
        if _masked(parts.year, others.year) and shared == {"year"}:
            return DateVerdict.UNDECIDED
        return DateVerdict.CONFLICT
    if not parts.stated or not others.stated:
        return DateVerdict.UNDECIDED
    by_day = ("day", "weekday")
    return (
        DateVerdict.UNDECIDED if all(parted.stated.intersection(by_day) for parted in (parts, others)) else DateVerdict.UNRELATED
    )


def _masked(one: str | None, other: str | None) -> bool:
    """198X and 1987 do not exclude each other."""
    if one is None or other is None or len(one) != len(other):  # before Christ
        return False
    return all(a == b or "X" in (a, b) for a, b in zip(one, other, strict=True))


def _only_weekday(text: str) -> bool:
    return _WEEKDAY.search(text) is not None and not any(char.isdigit() for char in text)


def _compare_periods(one: Period, other: Period, *, explicit: bool, by_weekday: bool) -> DateVerdict:
    if one.start <= other.end and other.start <= one.end:
        return DateVerdict.SAME
    gap = max(one.start, other.start) - min(one.end, other.end)
    if gap <= ONE_DAY and by_weekday:
        return DateVerdict.CLOSE
    return DateVerdict.CONFLICT if explicit else DateVerdict.UNDECIDED


def _compare_weekday(weekday: int, day: dt.date) -> DateVerdict:
    apart = (day.weekday() - weekday) % 7
    if apart == 0:
        return DateVerdict.SAME
    return DateVerdict.CLOSE if apart in (1, 6) else DateVerdict.CONFLICT
