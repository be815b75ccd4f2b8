"""Periods: a first and a last day, which is what a date resolves to."""

from __future__ import annotations

import calendar
import datetime as dt
from dataclasses import dataclass

from krfigures.core.errors import ArgumentError


@dataclass(frozen=True, slots=True, order=True)
class Period:
    """From the first day to the last, both included.

    >>> Period.of("2024-02")
    Period(start=datetime.date(2024, 2, 1), end=datetime.date(2024, 2, 29))
    """

    start: dt.date
    end: dt.date

    @classmethod
    def day(cls, day: dt.date) -> Period:
        """One day."""
        return cls(day, day)

    @classmethod
    def month(cls, year: int, month: int) -> Period:
        """All days of a month."""
        return cls(dt.date(year, month, 1), dt.date(year, month, calendar.monthrange(year, month)[1]))

    @classmethod
    def year(cls, year: int) -> Period:
        """All days of a year."""
        return cls(dt.date(year, 1, 1), dt.date(year, 12, 31))

    @classmethod
    def of(cls, on: dt.date | str, argument: str = "on") -> Period:
        """What `on` names: a date, or an ISO day, month or year.

        >>> Period.of("2021").start
        datetime.date(2021, 1, 1)
        >>> Period.of("21/01/2021")
        Traceback (most recent call last):
        krfigures.core.errors.ArgumentError: on='21/01/2021': expected a date, or an ISO day, month or year such as '2026-02-25'
        """
        if isinstance(on, dt.datetime):
            return cls.day(on.date())
        if isinstance(on, dt.date):
            return cls.day(on)
        try:
            if not isinstance(on, str):
                raise ValueError
            if len(on) == 10:
                return cls.day(dt.date.fromisoformat(on))
            if not (on.isascii() and on.replace("-", "").isdigit()):
                raise ValueError  # int() also takes signs, underscores and the digits of other scripts
            parts = [int(part) for part in on.split("-")]
            if len(on) == 7 and len(parts) == 2:
                return cls.month(*parts)
            if len(on) == 4 and len(parts) == 1:
                return cls.year(*parts)
            raise ValueError
        except (ValueError, calendar.IllegalMonthError):
            raise ArgumentError(argument, on, "a date, or an ISO day, month or year such as '2026-02-25'") from None

    @property
    def edtf(self) -> str:
        """The shortest EDTF of the period: year, month, day or an interval.

        >>> Period.month(2025, 7).edtf, Period.of("2025").edtf
        ('2025-07', '2025')
        """
        if self.start == self.end:
            return self.start.isoformat()
        if self == Period.year(self.start.year):
            return f"{self.start.year:04}"
        if self == Period.month(self.start.year, self.start.month):
            return f"{self.start.year:04}-{self.start.month:02}"
        return f"{self.start.isoformat()}/{self.end.isoformat()}"

    def to_dict(self) -> dict[str, str]:
        """First and last day as ISO strings."""
        return {"start": self.start.isoformat(), "end": self.end.isoformat()}
