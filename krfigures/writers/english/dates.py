"""Dates and times of day in English: AP (Feb. 25, 2026), ISO (2026-02-25), in full (February 25, 2026), day first."""

from __future__ import annotations

from collections.abc import Mapping
from decimal import Decimal
from enum import StrEnum
from types import MappingProxyType

from krfigures.writers.edtf import DateParts, date_parts, time_parts
from krfigures.writers.english.numerals import ordinal

_MONTHS = (
    "January",
    "February",
    "March",
    "April",
    "May",
    "June",
    "July",
    "August",
    "September",
    "October",
    "November",
    "December",
)
_AP_MONTHS = ("Jan.", "Feb.", "March", "April", "May", "June", "July", "Aug.", "Sept.", "Oct.", "Nov.", "Dec.")
_SPANS: Mapping[int, str] = MappingProxyType(
    {
        21: "spring",
        22: "summer",
        23: "autumn",
        24: "winter",
        33: "first quarter",
        34: "second quarter",
        35: "third quarter",
        36: "fourth quarter",
        40: "first half",
        41: "second half",
    }
)


class DateForm(StrEnum):
    """How a style writes a day of a year."""

    AP = "ap"  # Feb. 25, 2026
    FULL = "full"  # February 25, 2026
    DAY_FIRST = "day_first"  # 25 February 2026
    ISO = "iso"  # 2026-02-25; what has no day is written in full


def date(edtf: str, form: DateForm) -> str:
    """An EDTF date in English.

    >>> date("2026-02-25", DateForm.AP), date("2025-33", DateForm.AP), date("198X", DateForm.AP)
    ('Feb. 25, 2026', 'first quarter of 2025', '1980s')
    >>> date("2012-07/2012-09", DateForm.FULL), date("XXXX-09-14", DateForm.DAY_FIRST)
    ('July 2012 to September 2012', '14 September')

    Raises `ArgumentError` for what is no EDTF date.
    """
    return " to ".join(_written(parts, form) for parts in date_parts(edtf))


def _written(parts: DateParts, form: DateForm) -> str:
    text = _plain(parts, form)
    return f"around {text}" if parts.mark in ("~", "%") else text


def _plain(parts: DateParts, form: DateForm) -> str:
    year = "" if parts.year is None else _year(parts.year)
    if parts.month is None:
        return year if parts.day is None else f"the {ordinal(Decimal(parts.day)) if parts.day > 9 else _with_ending(parts.day)}"
    if parts.month in _SPANS:
        joint = " of " if parts.month >= 33 else " "
        return f"{_SPANS[parts.month]}{joint}{year}" if year else _SPANS[parts.month]
    if parts.day is None:
        return f"{_MONTHS[parts.month - 1]} {year}".rstrip()
    if form is DateForm.ISO and year:
        return f"{year}-{parts.month:02}-{parts.day:02}"
    if form is DateForm.DAY_FIRST:
        return f"{parts.day} {_MONTHS[parts.month - 1]} {year}".rstrip()
    month = (_AP_MONTHS if form is DateForm.AP else _MONTHS)[parts.month - 1]
    return f"{month} {parts.day}, {year}" if year else f"{month} {parts.day}"


def _with_ending(day: int) -> str:
    return f"{day}{ {1: 'st', 2: 'nd', 3: 'rd'}.get(day, 'th') }"


def _year(year: str) -> str:
    if year.startswith("-") or year == "0000":
        return f"{_year(year[1:]) if 'X' in year else 1 - int(year)} B.C."  # EDTF counts a year 0
    if year.endswith("XX"):
        return f"{ordinal(Decimal(int(year[:2]) + 1))} century"
    if year.endswith("X"):
        return f"{year[:3]}0s"
    return f"{'A.D. ' if int(year) < 1000 else ''}{int(year)}"


def time(edtf: str, form: DateForm) -> str:
    """A time of day in English.

    >>> time("T15:30", DateForm.AP), time("T18:00", DateForm.AP), time("T12:00", DateForm.AP), time("T15:30", DateForm.ISO)
    ('3:30 p.m.', '6 p.m.', 'noon', '15:30')
    >>> time("T05:08Z", DateForm.AP)
    '5:08 a.m. GMT'

    Raises `ArgumentError` for what is no EDTF time.
    """
    parts = time_parts(edtf)
    zone = {"": "", "Z": " GMT"}.get(parts.zone, f" UTC{parts.zone}")
    seconds = f":{parts.second:02}" if parts.second else ""
    if form is DateForm.ISO:
        return f"{parts.hour:02}:{parts.minute:02}{seconds}{zone}"
    hour = parts.hour % 24
    if hour in (0, 12) and not parts.minute and not seconds and not zone:
        return "noon" if hour else "midnight"
    minutes = f":{parts.minute:02}{seconds}" if parts.minute or seconds else ""
    return f"{hour % 12 or 12}{minutes} {'p.m.' if hour >= 12 else 'a.m.'}{zone}"
