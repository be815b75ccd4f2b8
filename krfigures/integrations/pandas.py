"""pandas: `series.krf.find()`, once this module is imported.

>>> import pandas as pd
>>> import krfigures.integrations.pandas
>>> found = pd.Series(["모두 151억 원이 든다"], index=["a"]).krf.find(on="2026-02-25")
>>> found.loc["a", ["text", "low", "currency"]].tolist()
['151억 원', Decimal('15100000000.000000'), 'KRW']
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence
from typing import Any

import pandas as pd

from krfigures.integrations import arrow


@pd.api.extensions.register_series_accessor("krf")
class FiguresAccessor:
    """What `series.krf` offers on a series of texts."""

    def __init__(self, series: pd.Series[Any]) -> None:
        self._series = series

    def find(self, *, on: dt.date | str | Sequence[dt.date | str | None] | None = None) -> pd.DataFrame:
        """The figures of the texts, one a row, with the labels of the series as index and Arrow types in the columns.

        A missing text has no figures. See `krfigures.integrations.columns` for the columns and for what it raises.
        """
        texts = [None if missing else text for text, missing in zip(self._series, self._series.isna(), strict=True)]
        table = arrow.find(texts, on=on)
        frame: pd.DataFrame = table.to_pandas(types_mapper=pd.ArrowDtype)
        frame.index = self._series.index.take(table["row"].to_pylist())
        return frame
