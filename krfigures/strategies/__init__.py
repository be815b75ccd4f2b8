"""Hypothesis strategies: values, figures and texts whose answer is known, labelled slips included (extra `hypothesis`).

They never call the reader: texts come from the writers, so that a test that reads them back tests two things that know nothing
of each other but the lexicon.

>>> from hypothesis import find
>>> from krfigures.strategies import korean_amounts
>>> find(korean_amounts(), lambda amount: amount.value.amount > 9999).text
'1만원'
"""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from krfigures.strategies.amounts import Amount, english_amounts, korean_amounts
    from krfigures.strategies.bilingual import TranslationExample, translations
    from krfigures.strategies.conversions import PairExample, pairs
    from krfigures.strategies.rates import dated_rates
    from krfigures.strategies.records import figures
    from krfigures.strategies.values import counts, dates, money, percents, quantities, ranges

__all__ = [
    "Amount",
    "PairExample",
    "TranslationExample",
    "counts",
    "dated_rates",
    "dates",
    "english_amounts",
    "figures",
    "korean_amounts",
    "money",
    "pairs",
    "percents",
    "quantities",
    "ranges",
    "translations",
]

# Hypothesis imports this package whenever it starts, to run `registration`; the strategies themselves wait until they are used.
_HOMES = {
    **dict.fromkeys(("Amount", "english_amounts", "korean_amounts"), "amounts"),
    **dict.fromkeys(("PairExample", "pairs"), "conversions"),
    "dated_rates": "rates",
    "figures": "records",
    **dict.fromkeys(("TranslationExample", "translations"), "bilingual"),
    **dict.fromkeys(("counts", "dates", "money", "percents", "quantities", "ranges"), "values"),
}


def __getattr__(name: str) -> Any:
    home = _HOMES.get(name)
    if home is None:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    found = getattr(import_module(f"{__name__}.{home}"), name)
    globals()[name] = found
    return found
