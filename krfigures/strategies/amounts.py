"""Sums as text, in the house styles of one language, each with the value that it states."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from hypothesis import strategies as st
from hypothesis.strategies import SearchStrategy

from krfigures.core.values import Money
from krfigures.strategies.bounds import Bound, chosen
from krfigures.strategies.values import CURRENCIES, MAX_AMOUNT, money
from krfigures.writers import STYLES, write

KOREAN_STYLES = tuple(name for name, style in STYLES.items() if style.lang == "ko")
ENGLISH_STYLES = tuple(name for name, style in STYLES.items() if style.lang == "en")


class Amount(NamedTuple):
    """A sum as it is written, and what it says."""

    text: str
    value: Money


def korean_amounts(
    min_value: Bound = 1,
    max_value: Bound = MAX_AMOUNT,
    *,
    currencies: Sequence[str] = CURRENCIES,
    styles: str | Sequence[str] | None = None,
) -> SearchStrategy[Amount]:
    """(text, value) pairs of sums in Korean house styles; shrinks towards 1원.

    `styles` are names such as "ko-yonhap", by default all Korean ones.

    >>> korean_amounts(1, 1000, styles="ko-plain").validate()
    """
    return _amounts(min_value, max_value, currencies, chosen("styles", styles, KOREAN_STYLES))


def english_amounts(
    min_value: Bound = 1,
    max_value: Bound = MAX_AMOUNT,
    *,
    currencies: Sequence[str] = CURRENCIES,
    styles: str | Sequence[str] | None = None,
) -> SearchStrategy[Amount]:
    """(text, value) pairs of sums in English house styles; shrinks towards 1 won.

    `styles` are names such as "en-symbol", by default all English ones.

    >>> english_amounts(1, 1000, currencies=["USD"]).validate()
    """
    return _amounts(min_value, max_value, currencies, chosen("styles", styles, ENGLISH_STYLES))


def _amounts(low: Bound, high: Bound, currencies: Sequence[str], styles: tuple[str, ...]) -> SearchStrategy[Amount]:
    return st.builds(
        lambda value, style: Amount(write(value, style), value),
        money(low, high, currencies=currencies),
        st.sampled_from(styles),
    )
