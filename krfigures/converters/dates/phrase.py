"""What a date phrase says, before anything is resolved: its parts, and how parts that stand side by side make one phrase."""

from __future__ import annotations

from enum import Enum
from typing import NamedTuple

_CLOSE = frozenset({"", " "})
_OF = frozenset({" of ", " of the ", ", ", " in ", "의 ", " for "})


class Way(Enum):
    """Which side of the day of writing a phrase points to: 지난 and "last", 오는 and "next", or the one that it stands in.

    A holiday is the last one for a month, then the coming one.
    """

    PAST = -1
    THIS = 0
    COMING = 1
    HOLIDAY = 2


class Edge(Enum):
    """Which part of a period: 초 and "early", 중순 and "mid", 말 and "end"; "late" is wider than the end."""

    START = "start"
    EARLY = "early"
    MIDDLE = "middle"
    LATE = "late"
    END = "end"


class Phrase(NamedTuple):
    """The parts of one date phrase; what is None is not said.

    `year` and `part` are as in EDTF (198X; 33 is the first quarter). `away` is a distance in `unit`s (year, month, quarter, week,
    weekend, day; "that day" and the like count from the date told before; "same" is the period told before, so many years
    away). `first` makes the phrase an interval that begins there and ends here.
    """

    year: str | None = None
    part: int | None = None
    day: int | None = None
    weekday: int | None = None
    nth: int | None = None
    unit: str | None = None
    away: int = 0
    way: Way | None = None
    edge: Edge | None = None
    first: Phrase | None = None
    open_end: bool = False

    @property
    def has_year(self) -> bool:
        """Whether the year is said, as a number or by its distance."""
        return self.year is not None or self.unit in ("year", "that year")

    @property
    def only_way(self) -> bool:
        """지난 or "early" that found no date to stand by."""
        said = self.year or self.part or self.day or self.nth or self.unit or self.first
        return said is None and self.weekday is None

    @property
    def only_relative(self) -> bool:
        """Without the day of writing such a phrase says nothing: 지난해, "this week". A month, a day or a weekday does."""
        if self.year is not None or self.part is not None or self.day is not None or self.weekday is not None:
            return False
        return self.first is None or self.first.only_relative


def joined(left: Phrase, right: Phrase, gap: str) -> Phrase | None:
    """The one phrase that two parts make, or None where they are two.

    >>> print(joined(Phrase(unit="year", away=-1), Phrase(part=7), " ").away)
    -1
    >>> joined(Phrase(year="2025"), Phrase(year="2026"), " ") is None
    True
    """
    if left.first is not None:
        return _grown(left, right, gap)
    if right.first is not None:
        first, last = joined(left, right.first, gap), joined(left, right._replace(first=None), gap)
        return None if first is None or last is None else last._replace(first=first)
    if gap in _CLOSE:
        return _narrowed(left, right) or _placed(left, right)
    if left.nth is not None and left.part is None and gap in _OF and right.part is not None and right.day is None:
        # third week of February
        return right._replace(nth=left.nth, weekday=left.weekday) if right.weekday is None else None
    if gap in _OF or gap == ", ":
        return _placed(left, right) or (_narrowed(left, right) if gap == "의 " else None)
    if gap == "'s ":
        return _narrowed(left, right)
    return None


def _grown(left: Phrase, right: Phrase, gap: str) -> Phrase | None:
    """An interval and more: what widens it is said of both ends (July-September 2012), what narrows it of the last."""
    grown = joined(left._replace(first=None), right, gap)
    if grown is None or grown.first is not None or left.first is None:
        return None
    first = left.first
    if grown.has_year and right.part is None and not left.has_year and not first.has_year:
        first = first._replace(year=grown.year, unit=grown.unit, away=grown.away)
    return grown._replace(first=first)


def _modified(left: Phrase, right: Phrase) -> Phrase | None:
    """A date behind 지난, 오는, 올, "early" or "the end of"."""
    if right.only_way:
        return None
    if left.edge is not None:
        fits = right.edge is None and right.weekday is None and right.unit not in ("day", "week")
        return right._replace(edge=left.edge) if fits else None
    if right.way is not None or right.unit is not None:
        return None
    if left.way is not Way.THIS:
        return right._replace(way=left.way)
    if right.weekday is not None:
        return right._replace(unit="week")
    # 올 3분기, "this December": of the running year
    return right._replace(unit="year") if right.part is not None and not right.has_year else None


def _narrowed(left: Phrase, right: Phrase) -> Phrase | None:
    """The Korean order, from wide to narrow: 지난해 + 7월, 7월 + 13일, 지난 + 15일, 다음주 + 화요일."""
    if left.only_way:
        return _modified(left, right)
    if left.edge is not None or right.has_year or right.unit not in (None, "same"):
        return None
    if left.has_year and left.part is None and left.day is None:
        if right.unit == "same":
            return left._replace(unit="same", away=left.away) if left.unit == "year" else None
        if right.part is not None and right.weekday is None and right.way is None:
            return right._replace(year=left.year, unit=left.unit, away=left.away)
        return None
    if left.day is None and left.weekday is None and right.part is None:
        has_month = (left.part is not None and left.part <= 12) or left.unit in ("month", "that month")
        if has_month and right.way is None and (right.day is not None or right.nth is not None):
            return left._replace(day=right.day, nth=right.nth, weekday=right.weekday)
        if left.unit == "week" and right.weekday is not None and right.nth is None and right.day is None:
            return left._replace(weekday=right.weekday)
    return None


def _placed(left: Phrase, right: Phrase) -> Phrase | None:
    """The English order, from narrow to wide: September + last year, third quarter + of + 2025, Friday + last week."""
    if right.only_way or right.part is not None or right.day is not None or right.weekday is not None or right.way is not None:
        return None
    if right.has_year and not left.has_year and left.unit is None and left.part is not None and left.way is None:
        return left._replace(year=right.year, unit=right.unit, away=right.away)
    if right.has_year and right.unit == "year" and left.only_way and left.edge is not None:
        return right._replace(edge=left.edge)
    if right.unit == "week" and left.weekday is not None and left.unit is None and left.way is None:
        return left._replace(unit="week", away=right.away)
    if right.unit == "month" and left.day is not None and left.part is None and left.unit is None:
        return left._replace(unit="month", away=right.away)
    return None


def interval(first: Phrase, last: Phrase) -> Phrase | None:
    """The interval from one phrase to another that a dash joins, or None where they cannot be its ends.

    >>> interval(Phrase(part=7), Phrase(part=9)).first.part
    7
    """
    if first.first is not None or last.first is not None or first.only_way or last.only_way:
        return None
    if first.weekday is not None or last.weekday is not None or "same" in (first.unit, last.unit):
        return None
    return last._replace(first=first)


def completed(first: Phrase, last: Phrase) -> tuple[Phrase, Phrase]:
    """Both ends of an interval, each with what it leaves to the other: 2026년 2~3월, Feb. 24-26, "from March to June 2025".

    >>> [end.part for end in completed(Phrase(part=7, day=13), Phrase(day=15))]
    [7, 7]
    """
    if last.unit is None and last.part is None and last.day is not None and last.year is None:
        if first.unit == "month":
            last = last._replace(unit="month", away=first.away)
        elif first.part is not None and first.part <= 12:
            last = last._replace(part=first.part)
    if first.has_year and not last.has_year and last.unit is None and last.part is not None:
        last = last._replace(year=first.year, unit=first.unit, away=first.away)
    elif last.has_year and not first.has_year and first.unit is None and first.part is not None and last.part is not None:
        first = first._replace(year=last.year, unit=last.unit, away=last.away)
    if first.way is not None and last.way is None and not last.has_year:
        last = last._replace(way=first.way)
    return first, last
