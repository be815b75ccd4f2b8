"""polars: a column of texts in, a frame of figures out.

>>> import polars as pl
>>> find(pl.Series(["모두 151억 원이 든다"])).select("text", "low", "currency").row(0)
('151억 원', Decimal('15100000000.000000'), 'KRW')
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable, Sequence
from typing import TYPE_CHECKING

from krfigures.integrations.columns import COLUMNS, DECIMALS, DIGITS, columns

if TYPE_CHECKING:
    import polars as pl


def schema() -> pl.Schema:
    """The polars schema of `COLUMNS`."""
    import polars as pl

    types: dict[str, pl.DataType] = {
        "int64": pl.Int64(),
        "string": pl.String(),
        "decimal": pl.Decimal(DIGITS, DECIMALS),
        "bool": pl.Boolean(),
        "date": pl.Date(),
    }
    return pl.Schema({name: types[kind] for name, kind in COLUMNS.items()})


def find(
    texts: pl.Series | Iterable[str | None],
    *,
    on: dt.date | str | pl.Series | Sequence[dt.date | str | None] | None = None,
) -> pl.DataFrame:
    """The figures of the texts, one a row; see `krfigures.integrations.columns` for the columns and for what it raises."""
    import polars as pl

    dates = on.to_list() if isinstance(on, pl.Series) else on
    return pl.DataFrame(columns(texts, dates), schema=schema())
