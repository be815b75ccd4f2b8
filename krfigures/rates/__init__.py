"""Dated exchange rates: ecb, table, fixed, stated in the text; a chain that asks them in order; windows and conversions.

>>> from krfigures.core.period import Period
>>> print(default().rate("USD", "KRW", Period.of("2025-07-15")))
USD/KRW 1381.0630 (ECB, cross, 2025-07-15)
"""

from krfigures.rates.chain import Chain, as_source, default
from krfigures.rates.conversion import convert
from krfigures.rates.ecb import EcbRates
from krfigures.rates.fixed import FixedRate
from krfigures.rates.stated import StatedRate, StatedRates, stated_rates
from krfigures.rates.table import TableRates
from krfigures.rates.windows import HistorySource, Window, window

__all__ = [
    "Chain",
    "EcbRates",
    "FixedRate",
    "HistorySource",
    "StatedRate",
    "StatedRates",
    "TableRates",
    "Window",
    "as_source",
    "convert",
    "default",
    "stated_rates",
    "window",
]
