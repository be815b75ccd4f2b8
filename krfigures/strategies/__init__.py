"""Hypothesis strategies: values, figures and texts whose answer is known, labelled slips included (extra `hypothesis`).

They never call the reader: texts come from the writers, so that a test that reads them back tests two things that know nothing
of each other but the lexicon.
"""

from krfigures.strategies.amounts import Amount, english_amounts, korean_amounts
from krfigures.strategies.pairs import PairExample, pairs
from krfigures.strategies.rates import dated_rates
from krfigures.strategies.records import figures
from krfigures.strategies.translations import TranslationExample, translations
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
