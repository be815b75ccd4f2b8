"""Reads the figures in Korean and English news copy and says where they disagree.

    text --tokenisers--> tokens --converters--> figures --checks--> findings --reports--> people, CI, data frames
                                                   |
                                                   +--writers--> text again, in a house style (the way back)
"""

from __future__ import annotations

import datetime as dt

from krfigures.core.errors import ArgumentError, KrfiguresError, RateUnavailableError, UnreadableFigureError
from krfigures.core.figure import Figure, Kind
from krfigures.core.hedge import Hedge
from krfigures.core.interval import Interval
from krfigures.core.period import Period
from krfigures.core.report import Finding, Report, Severity, Verdict


def find(text: str, *, on: dt.date | str | None = None) -> list[Figure]:
    """Every figure of a text, in order, offsets into the untouched text."""
    from krfigures.converters import read

    if not isinstance(text, str):
        raise ArgumentError("text", text, "a str")
    return read(text, on=None if on is None else Period.of(on))[0]
