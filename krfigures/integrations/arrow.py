"""Arrow: a column of texts in, a table of figures out.

>>> table = find(["모두 151억 원이 든다", "It costs $5."])
>>> table.select(["row", "text", "low", "currency"]).to_pylist()
[{'row': 0, 'text': '151억 원', 'low': Decimal('15100000000.000000'), 'currency': 'KRW'},
 {'row': 1, 'text': '$5', 'low': Decimal('5.000000'), 'currency': 'USD'}]
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable, Sequence
from typing import TYPE_CHECKING, Any

from krfigures.integrations.columns import COLUMNS, DECIMALS, DIGITS, columns

if TYPE_CHECKING:
    import pyarrow as pa  # type: ignore[import-untyped]  # pyarrow ships no types


def schema() -> pa.Schema:
    """The Arrow schema of `COLUMNS`."""
    import pyarrow as pa

    types = {
        "int64": pa.int64(),
        "string": pa.string(),
        "decimal": pa.decimal128(DIGITS, DECIMALS),
        "bool": pa.bool_(),
        "date": pa.date32(),
    }
    return pa.schema([(name, types[kind]) for name, kind in COLUMNS.items()])


def find(
    texts: pa.Array | pa.ChunkedArray | Iterable[str | None],
    *,
    on: dt.date | str | Sequence[dt.date | str | None] | None = None,
) -> pa.Table:
    """The figures of the texts, one a row; see `krfigures.integrations.columns` for the columns and for what it raises."""
    import pyarrow as pa

    rows: Any = texts.to_pylist() if isinstance(texts, pa.Array | pa.ChunkedArray) else texts
    return pa.table(columns(rows, on), schema=schema())
