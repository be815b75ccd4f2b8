"""Figures as columns: the one schema that pandas, polars and Arrow tables share.

`low` and `high` are decimals of 38 digits, 6 of them behind the point. A value that does not fit (a share of 1/7, a sum of 40
digits) is null there and never rounded; `low_exact` and `high_exact` hold every value in full, as strings.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable, Mapping, Sequence
from decimal import Decimal
from types import MappingProxyType
from typing import Any

from krfigures.core.errors import ArgumentError
from krfigures.core.figure import Figure
from krfigures.core.interval import plain
from krfigures.core.values import AmbiguousCurrency
from krfigures.writers.rounding import is_multiple

DIGITS, DECIMALS = 38, 6

COLUMNS: Mapping[str, str] = MappingProxyType(
    {
        "row": "int64",  # the number of the text, from 0
        "start": "int64",
        "end": "int64",
        "text": "string",
        "lang": "string",
        "kind": "string",
        "low": "decimal",
        "high": "decimal",
        "low_exact": "string",
        "high_exact": "string",
        "interval_low": "string",  # the values that the wording allows; null where unbounded
        "interval_high": "string",
        "hedge": "string",
        "vague": "bool",
        "currency": "string",  # null where it is open
        "unit": "string",
        "per": "string",
        "edtf": "string",
        "date_start": "date",
        "date_end": "date",
        "as_of": "string",
    }
)
"""Name and type of each column, in order."""


def columns(
    texts: Iterable[str | None], on: dt.date | str | Sequence[dt.date | str | None] | None = None
) -> dict[str, list[Any]]:
    """A list for each column of `COLUMNS`, one entry for each figure of the texts in order; None is a text without figures.

    `on` is when the texts were written: one date for all, or one for each.

    >>> found = columns(["모두 151억 원이 든다"], on="2026-02-25")
    >>> found["text"], found["low"], found["currency"]
    (['151억 원'], [Decimal('15100000000')], ['KRW'])

    Raises `ArgumentError` for a text that is no string, a number of dates that is not the number of texts, and a bad date.
    """
    from krfigures import find

    rows = list(texts)
    dates = [on] * len(rows) if on is None or isinstance(on, str | dt.date) else list(on)
    if len(dates) != len(rows):
        raise ArgumentError("on", on, f"one date, or as many as there are texts ({len(rows)})")
    table: dict[str, list[Any]] = {name: [] for name in COLUMNS}
    for row, (text, day) in enumerate(zip(rows, dates, strict=True)):
        if text is None:
            continue
        if not isinstance(text, str):
            raise ArgumentError("texts", text, f"a string or None in row {row}")
        for figure in find(text, on=day):
            for name, value in zip(COLUMNS, _entries(row, figure), strict=True):
                table[name].append(value)
    return table


def fitting(value: Decimal | None) -> Decimal | None:
    """The value where 38 digits with 6 decimals hold it, else None.

    >>> fitting(Decimal("1.51E+10")), fitting(Decimal(1) / 7), fitting(Decimal("1E+32"))
    (Decimal('1.51E+10'), None, None)
    """
    if value is None or not value.is_finite():
        return None
    fits = value.adjusted() < DIGITS - DECIMALS and is_multiple(value, Decimal(1).scaleb(-DECIMALS))
    return value if fits or not value else None


def _entries(row: int, figure: Figure) -> tuple[Any, ...]:
    interval = figure.interval
    return (
        row,
        figure.start,
        figure.end,
        figure.text,
        figure.lang,
        str(figure.kind),
        fitting(figure.low),
        fitting(figure.high),
        _exact(figure.low),
        _exact(figure.high),
        None if interval is None else _exact(interval.low),
        None if interval is None else _exact(interval.high),
        None if figure.hedge is None else str(figure.hedge),
        figure.vague,
        None if isinstance(figure.currency, AmbiguousCurrency) else figure.currency,
        figure.unit,
        figure.per,
        figure.edtf,
        None if figure.date is None else figure.date.start,
        None if figure.date is None else figure.date.end,
        figure.as_of,
    )


def _exact(value: Decimal | None) -> str | None:
    return None if value is None else plain(value)
