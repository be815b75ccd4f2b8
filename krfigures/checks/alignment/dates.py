"""Do two dates speak of the same time? By first and last day where both are settled, else part by part.

Of two spans whose ends are both named (10∼12일 and "March 10-12", 1분기 and "first half") each end is held against the other's;
a day against its month, or 이번 주 against a day, need only overlap.

A Korean report says 21일 where its translation says "Monday": nothing in the two words decides whether they are the same
day, so the answer is UNDECIDED, never an alarm, until `on` or a full date does.
"""

from __future__ import annotations

import datetime as dt
import re
from dataclasses import dataclass, fields, replace
from enum import Enum, auto

from krfigures.core.edtf import MONTHS_OF
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
A_MONTH = dt.timedelta(days=31)


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
    weekday = _WEEKDAY.search(figure.text)
    number = None
    if weekday:
        number = _KOREAN_DAYS.index(weekday["ko"]) if weekday["ko"] else _ENGLISH_DAYS.index(weekday["en"].lower())
    return replace(_written(figure.edtf or ""), weekday=number)


def _written(edtf: str) -> DateParts:
    found = _EDTF.match(edtf)
    if found is None:
        return DateParts()
    year, month, day = (part if part and set(part) != {"X"} else None for part in found.group("year", "month", "day"))
    return DateParts(year=year, month=month, day=day)


def ends(figure: Figure) -> tuple[DateParts, DateParts] | None:
    """The first and the last of a span, None where the words do not name both: 이번 주 and 3월 초 have no end that is written.

    >>> from krfigures.core.figure import Figure, Kind
    >>> [end.month for end in ends(Figure(kind=Kind.DATE, text="1분기", start=0, end=3, lang="ko", edtf="XXXX-33"))]
    ['01', '03']
    """
    first, slash, last = (figure.edtf or "").partition("/")
    begin, end = _written(first), _written(last if slash else first)
    if not slash and _season(begin) is None:
        return None
    days = {int(parts.day) for parts in (begin, end) if parts.day}
    if not days <= {int(number) for number in re.findall(r"\d{1,2}", figure.text)}:
        return None  # the days that the reader gives to 이번 주
    begins, ended = _season(begin), _season(end)
    return (
        replace(begin, month=f"{begins[0]:02}") if begins else begin,
        replace(end, month=f"{ended[1]:02}") if ended else end,
    )


def is_end(date: Figure, span: Figure) -> bool:
    """Whether a date is the first or the last of a span: 1995년까지 of 1992-1995.

    >>> from krfigures.core.figure import Figure, Kind
    >>> year = Figure(kind=Kind.DATE, text="1995년", start=0, end=5, lang="ko", edtf="1995")
    >>> is_end(year, Figure(kind=Kind.DATE, text="1992-1995", start=0, end=9, lang="en", edtf="1992/1995"))
    True
    """
    parts, named = date_parts(date), ends(span)
    finest = parts.stated & {"day"} or parts.stated & {"month"} or parts.stated & {"year"}
    return named is not None and any(finest & end.stated and not _differ(parts, end) for end in named)


def _season(parts: DateParts) -> tuple[int, int] | None:
    return MONTHS_OF.get(int(parts.month)) if parts.month else None


def _compare_ends(one: Figure, other: Figure) -> DateVerdict | None:
    """Of two spans that both name their ends; None where one of them does not, or nothing that both say can be compared."""
    span, another = ends(one), ends(other)
    if span is None or another is None:
        return None
    both = list(zip(span, another, strict=True))
    if any(_differ(here, there) for here, there in both):
        return DateVerdict.CONFLICT
    return DateVerdict.SAME if all(here.stated & there.stated for here, there in both) else None


def _differ(one: DateParts, other: DateParts, *, masked: bool = True) -> bool:
    """Do two dates differ in a part that both state? A quarter differs from the months outside it."""
    for name in one.stated & other.stated:
        here, there = getattr(one, name), getattr(other, name)
        alike = _months_meet(here, there) if name == "month" else name == "year" and masked and _masked(here, there)
        if here != there and not alike:
            return True
    return False


def _months_meet(one: str, other: str) -> bool:
    spans = [MONTHS_OF.get(int(code), (int(code), int(code)) if int(code) <= 12 else (1, 12)) for code in (one, other)]
    return spans[0][0] <= spans[1][1] and spans[1][0] <= spans[0][1]


def compare_dates(one: Figure, other: Figure) -> DateVerdict:
    """Whether two dates can be, are, or cannot be the same."""
    by_ends = _compare_ends(one, other)
    if by_ends is not None:
        return by_ends
    parts, others = date_parts(one), date_parts(other)
    if _one_day_of_neighbouring_months(one, other):
        return DateVerdict.SAME
    if one.date is not None and other.date is not None:
        by_weekday = _only_weekday(one.text) or _only_weekday(other.text)
        return _compare_periods(one.date, other.date, explicit=bool(parts.stated & others.stated), by_weekday=by_weekday)
    for parted, full in ((parts, other.date), (others, one.date)):
        if parted.weekday is not None and full is not None and full.start == full.end:
            return _compare_weekday(parted.weekday, full.start)
    shared = parts.stated & others.stated
    if shared:
        if not _differ(parts, others, masked=False):
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


_BARE_DAY = re.compile(r"(?P<day>\d{1,2})(?:일|st|nd|rd|th)")


def bare_day(figure: Figure) -> int | None:
    """The day of a date that says no more than that; its month, where it has one, is the reader's."""
    found = _BARE_DAY.fullmatch(figure.text)
    return int(found["day"]) if found else None


def _one_day_of_neighbouring_months(one: Figure, other: Figure) -> bool:
    """May a bare day be that of the other's month? 21일 told on 15 March is one of February, or yet to come."""
    if one.date is None or other.date is None or one.date.start != one.date.end or other.date.start != other.date.end:
        return False
    if bare_day(one) is None and bare_day(other) is None:
        return False
    return one.date.start.day == other.date.start.day and abs(one.date.start - other.date.start) <= A_MONTH


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
