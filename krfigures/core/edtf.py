"""EDTF (ISO 8601-2, levels 1 and 2): the dates that news copy needs, their first and last day, and back.

    2026-02-25  2025-07  2025  198X  19XX    days, months, years, decades, centuries
    -0056  -02XX                             57 B.C. (there is a year 0), the third century before Christ
    2025-33  2025-40  2025-22                quarters (33-36), halves (40, 41), seasons (21-24, of the northern half)
    XXXX-09-14  XXXX-XX-21                   what the copy leaves open
    2012-07/2012-09  2019/..  ../2019        from one to another; open at one end
    2010~  2010?  2010%                      approximate, uncertain, both
    T15:30  T05:08Z                          times of day

Source: Library of Congress, Extended Date/Time Format (EDTF) Specification, 4 February 2019.
"""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Mapping
from dataclasses import dataclass
from types import MappingProxyType

from krfigures.core.errors import ArgumentError
from krfigures.core.period import Period

SPRING, SUMMER, AUTUMN, WINTER = 21, 22, 23, 24
FIRST_QUARTER = 33
FIRST_HALF = 40
MONTHS_OF: Mapping[int, tuple[int, int]] = MappingProxyType(
    {33: (1, 3), 34: (4, 6), 35: (7, 9), 36: (10, 12), 40: (1, 6), 41: (7, 12)}
)
"""First and last month of the quarters and halves."""
OPEN = ".."

_DATE = re.compile(
    r"(?P<year>-?(?:\d{4}|\d{3}X|\d{2}XX)|XXXX)(?:-(?P<part>0[1-9]|1[0-2]|2[1-4]|3[3-6]|4[01]|XX)(?:-(?P<day>0[1-9]|[12]\d|3[01]|XX))?)?(?P<mark>[~?%]?)"
)
_TIME = re.compile(r"T(?P<hour>[01]\d|2[0-4]):(?P<minute>[0-5]\d)(?::(?P<second>[0-5]\d))?(?P<zone>Z|[+-]\d{2}:\d{2})?")


@dataclass(frozen=True, slots=True)
class EdtfDate:
    """One date. `year` has X for digits that are open; `part` is a month or the code of a season, quarter or half.

    >>> str(EdtfDate("2025", 33)), str(EdtfDate("XXXX", None, 21)), str(EdtfDate("2010", mark="~"))
    ('2025-33', 'XXXX-XX-21', '2010~')
    """

    year: str
    part: int | None = None
    day: int | None = None
    mark: str = ""

    def __str__(self) -> str:
        text = self.year
        if self.part is not None or self.day is not None:
            text += "-XX" if self.part is None else f"-{self.part:02}"
        if self.day is not None:
            text += f"-{self.day:02}"
        return text + self.mark

    @property
    def period(self) -> Period | None:
        """First and last day; None where the year, or the month of a day, is open, or no such day exists."""
        if self.year == "XXXX" or (self.day is not None and (self.part is None or self.part > 12)):
            return None
        first, last = int(self.year.replace("X", "0")), int(self.year.replace("X", "9"))
        try:
            if self.part is None:
                return Period(dt.date(first, 1, 1), dt.date(last, 12, 31))
            if self.day is not None:
                return Period.day(dt.date(first, self.part, self.day))
            return months_of(first, self.part)
        except ValueError:  # 30 February, a year before 1 or after 9999
            return None


def months_of(year: int, part: int) -> Period:
    """First and last day of a month, season, quarter or half of a year. A winter ends in the next year.

    >>> months_of(2025, 24).end, months_of(2025, 33).end
    (datetime.date(2026, 2, 28), datetime.date(2025, 3, 31))
    """
    if part <= 12:
        return Period.month(year, part)
    season = 3 * (part - SPRING) + 3
    start, end = MONTHS_OF.get(part, (season, season + 2))
    return Period(dt.date(year, start, 1), Period.month(year + (end > 12), (end - 1) % 12 + 1).end)


def edtf_dates(edtf: str) -> tuple[EdtfDate | None, ...]:
    """The one date of an EDTF string, or the two of an interval, None for an end that is open.

    >>> edtf_dates("2012-07/2012-09")
    (EdtfDate(year='2012', part=7, day=None, mark=''), EdtfDate(year='2012', part=9, day=None, mark=''))
    >>> edtf_dates("2019/..")[1] is None
    True

    Raises `ArgumentError` for what is not one of the forms above.
    """
    ends = edtf.split("/")
    if len(ends) > 2 or all(end == OPEN for end in ends):
        raise ArgumentError("edtf", edtf, "an EDTF date or interval")
    return tuple(None if end == OPEN and len(ends) == 2 else _date(end, edtf) for end in ends)


def _date(text: str, whole: str) -> EdtfDate:
    found = _DATE.fullmatch(text)
    if found is None:
        raise ArgumentError("edtf", whole, "an EDTF date such as '2026-02-25', '2025-33' or '198X'")
    part, day = (None if found[name] in (None, "XX") else int(found[name]) for name in ("part", "day"))
    return EdtfDate(found["year"], part, day, found["mark"])


def is_edtf_time(edtf: str) -> bool:
    """Whether the string is a time of day.

    >>> is_edtf_time("T15:30"), is_edtf_time("T25:00")
    (True, False)
    """
    return _TIME.fullmatch(edtf) is not None


def period_of(edtf: str) -> Period | None:
    """First and last day of an EDTF date or interval; None where it leaves them open.

    >>> print(period_of("2012-07/2012-09").edtf, period_of("198X").edtf, period_of("XXXX-09"))
    2012-07-01/2012-09-30 1980-01-01/1989-12-31 None

    Raises `ArgumentError` for what is no EDTF date.
    """
    periods = [None if date is None else date.period for date in edtf_dates(edtf)]
    first, last = periods[0], periods[-1]
    if first is None or last is None or first.start > last.end:
        return None
    return Period(first.start, last.end)
