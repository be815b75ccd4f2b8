"""The caller's own rates: a CSV with the columns date, base, quote, value.

    date,base,quote,value
    2026-02-24,USD,KRW,1442.1
    2026-02-25,USD,KRW,1430.5

A header in any order (other columns are left alone), ISO days, ISO 4217 codes, plain decimals; rows in any order. As with
the ECB's rates, a day without a row takes the last one before it, at most 7 days old, and a longer period the average of its
rows.
"""

from __future__ import annotations

import datetime as dt
import os
import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from decimal import Decimal, InvalidOperation
from functools import reduce
from pathlib import Path

from krfigures.core.errors import ArgumentError, RateUnavailableError
from krfigures.core.interval import Interval
from krfigures.core.period import Period
from krfigures.core.rate import Rate
from krfigures.rates.ecb import LOOKBACK
from krfigures.rates.history import DIVISION

COLUMNS = ("date", "base", "quote", "value")

_CODE = re.compile(r"[A-Z]{3}")
_ONE = Decimal(1)
_Row = tuple[dt.date, Decimal]


@dataclass(frozen=True, slots=True, eq=False)
class TableRates:
    """Rates by pair, each list in the order of its dates; `name` says where they come from. Equal only to itself.

    >>> table = TableRates.of(["date,base,quote,value", "2026-02-25,USD,KRW,1430.5"], "desk.csv")
    >>> print(table.rate("USD", "KRW", Period.of("2026-03-01")))
    USD/KRW 1430.5000 (desk.csv, published, 2026-02-25)
    """

    name: str
    rows: Mapping[tuple[str, str], tuple[_Row, ...]]

    @classmethod
    def read(cls, path: str | os.PathLike[str]) -> TableRates:
        """The table in a CSV file, UTF-8. Raises `ArgumentError` naming file, line, value and what was expected."""
        path = Path(path)
        try:
            with path.open(encoding="utf-8-sig", newline="") as lines:
                return cls.of(lines, path.name)
        except OSError as error:
            raise ArgumentError("rates", str(path), f"a CSV file that can be read ({error.strerror})") from None
        except UnicodeDecodeError:
            raise ArgumentError("rates", str(path), "a CSV file in UTF-8") from None

    @classmethod
    def of(cls, lines: Iterable[str], name: str = "the caller's table") -> TableRates:
        """The table in lines of CSV, the header first. Raises `ArgumentError` naming the line.

        >>> TableRates.of(["date,base,quote,value", "2026-02-25,USD,KRW,1.430,5"], "desk.csv")
        Traceback (most recent call last):
        krfigures.core.errors.ArgumentError: desk.csv, line 2='2026-02-25,USD,KRW,1.430,5': expected 4 columns, found 5
        """
        import csv

        reader = csv.reader(lines, skipinitialspace=True)
        header: list[str] | None = None
        found: dict[tuple[str, str], dict[dt.date, Decimal]] = {}
        for cells in reader:
            place = f"{name}, line {reader.line_num}"
            if not any(cell.strip() for cell in cells):
                continue
            if header is None:
                header = _header(cells, place)
                continue
            if len(cells) != len(header):
                raise ArgumentError(place, ",".join(cells), f"{len(header)} columns, found {len(cells)}")
            row = dict(zip(header, (cell.strip() for cell in cells), strict=True))
            pair, day, value = _pair(row, place), _day(row, place), _value(row, place)
            if found.setdefault(pair, {}).setdefault(day, value) != value:
                raise ArgumentError(f"{place}, value", row["value"], f"one {'/'.join(pair)} rate for {day}, not a second one")
        if header is None:
            raise ArgumentError(name, "", f"a header {','.join(COLUMNS)}")
        return cls(name, {pair: tuple(sorted(days.items())) for pair, days in found.items()})

    def rate(self, base: str, quote: str, on: Period) -> Rate:
        """The rate of a day, or the average of the rows within a longer period.

        Raises `RateUnavailableError` where the table has none, saying its span.
        """
        rows = self._within(base, quote, on)
        if on.start == on.end:
            rows = self._within(base, quote, Period(_before(on.end), on.end))[-1:]
        if not rows:
            raise self._unavailable(base, quote, on)
        values = [value for _, value in rows]
        value = values[0] if len(values) == 1 else DIVISION.divide(reduce(DIVISION.add, values), Decimal(len(values)))
        how = "published" if on.start == on.end else "average"
        found = Period(rows[0][0], rows[-1][0])
        return Rate(base=base, quote=quote, value=value, asked=on, found=found, source=self.name, how=how)

    def hull(self, base: str, quote: str, span: Period | None = None) -> Interval:
        """The lowest and the highest rate within a span of days, of all rows where it is None.

        Raises `RateUnavailableError` where the table has none.
        """
        values = [value for _, value in self._within(base, quote, span)]
        if not values:
            raise self._unavailable(base, quote, span)
        return Interval(min(values), max(values))

    def _rows(self, base: str, quote: str) -> tuple[_Row, ...]:
        if (base, quote) in self.rows:
            return self.rows[base, quote]
        return tuple((day, DIVISION.divide(_ONE, value)) for day, value in self.rows.get((quote, base), ()))

    def _within(self, base: str, quote: str, span: Period | None) -> tuple[_Row, ...]:
        rows = self._rows(base, quote)
        if span is None:
            return rows
        return rows[bisect_left(rows, span.start, key=_date) : bisect_right(rows, span.end, key=_date)]

    def _unavailable(self, base: str, quote: str, on: Period | None) -> RateUnavailableError:
        rows = self._rows(base, quote)
        held = f"holds it from {rows[0][0]} to {rows[-1][0]}" if rows else "does not hold it"
        return RateUnavailableError(base, quote, on.edtf if on is not None else "any day", f"{self.name} {held}")


def _date(row: _Row) -> dt.date:
    return row[0]


def _before(day: dt.date) -> dt.date:
    return max(day, dt.date.min + LOOKBACK) - LOOKBACK


def _header(cells: list[str], place: str) -> list[str]:
    names = [cell.strip().lower() for cell in cells]
    if any(names.count(column) != 1 for column in COLUMNS):
        raise ArgumentError(place, ",".join(cells), f"a header with the columns {','.join(COLUMNS)}")
    return names


def _pair(row: Mapping[str, str], place: str) -> tuple[str, str]:
    for column in ("base", "quote"):
        if not _CODE.fullmatch(row[column]):
            raise ArgumentError(f"{place}, {column}", row[column], "an ISO 4217 code such as 'USD'")
    if row["base"] == row["quote"]:
        raise ArgumentError(f"{place}, quote", row["quote"], "another currency than the base")
    return row["base"], row["quote"]


def _day(row: Mapping[str, str], place: str) -> dt.date:
    try:
        return dt.date.fromisoformat(row["date"])
    except ValueError:
        raise ArgumentError(f"{place}, date", row["date"], "an ISO day such as '2026-02-25'") from None


def _value(row: Mapping[str, str], place: str) -> Decimal:
    try:
        value = Decimal(row["value"])
    except InvalidOperation:
        value = Decimal("NaN")
    if not value.is_finite() or value <= 0:
        raise ArgumentError(f"{place}, value", row["value"], "a decimal above zero such as '1430.5'")
    return value
