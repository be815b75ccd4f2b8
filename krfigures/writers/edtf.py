"""The parts of an EDTF date (ISO 8601-2) that news copy uses, as the reader of figures gives them.

Years with unspecified digits (198X), months, days, months without a year (XXXX-09-14), days alone (XXXX-XX-21), seasons and
quarters and halves as months 21 to 24, 33 to 36, 40 and 41, intervals (a/b), `~` for approximate and `?` for uncertain.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

from krfigures.core.errors import ArgumentError

_DATE = re.compile(
    r"""
    (?P<year> -?(?: \d{4} | \d{3}X | \d{2}XX ) | XXXX )
    (?: - (?P<month> \d{2} | XX ) (?: - (?P<day> \d{2} | XX ) )? )?
    (?P<mark> [~?%]? )
    """,
    re.VERBOSE,
)
_TIME = re.compile(r"T(?P<hour>\d{2}):(?P<minute>\d{2})(?::(?P<second>\d{2}))?(?P<zone>Z|[+-]\d{2}:\d{2})?")


@dataclass(frozen=True, slots=True)
class DateParts:
    """Year as written ("2026", "198X"; None for XXXX), month (also a season or quarter), day, and "~" or "?" where marked."""

    year: str | None
    month: int | None
    day: int | None
    mark: str


@dataclass(frozen=True, slots=True)
class TimeParts:
    """Hour from 0 to 24, minute, second where written, and the zone as EDTF has it."""

    hour: int
    minute: int
    second: int | None
    zone: str


def date_parts(edtf: str) -> tuple[DateParts, ...]:
    """One date, or the two of an interval.

    >>> date_parts("2025-33")
    (DateParts(year='2025', month=33, day=None, mark=''),)
    >>> [part.year for part in date_parts("2001/2006")]
    ['2001', '2006']

    Raises `ArgumentError` for what is not one of these.
    """
    return tuple(_date(part, edtf) for part in edtf.split("/", 1))


def _date(text: str, whole: str) -> DateParts:
    match = _DATE.fullmatch(text)
    if match is None:
        raise ArgumentError("edtf", whole, "an EDTF date such as '2026-02-25', '2025-33' or '198X'")
    year, month, day = match["year"], match["month"], match["day"]
    return DateParts(
        None if year == "XXXX" else year,
        None if month in (None, "XX") else int(month),
        None if day in (None, "XX") else int(day),
        match["mark"],
    )


def time_parts(edtf: str) -> TimeParts:
    """A time of day.

    >>> time_parts("T05:08Z")
    TimeParts(hour=5, minute=8, second=None, zone='Z')

    Raises `ArgumentError` for what is not one.
    """
    match = _TIME.fullmatch(edtf)
    if match is None:
        raise ArgumentError("edtf", edtf, "an EDTF time such as 'T15:30' or 'T05:08Z'")
    return TimeParts(
        int(match["hour"]), int(match["minute"]), int(match["second"]) if match["second"] else None, match["zone"] or ""
    )
