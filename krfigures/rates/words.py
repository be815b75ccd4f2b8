"""Currency words beside a figure: the 달러 of 달러당 1,300원, the `dollar` of 1,300 won per dollar."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache
from typing import NamedTuple

from krfigures.lexicon import table

_WEIGHTS = frozenset({"pound", "pounds", "파운드", "₤"})
"""Words that stand for a weight more often than for money behind "per" and before 당."""


class Word(NamedTuple):
    """A currency word in a text: its ISO 4217 code and its span."""

    code: str
    start: int
    end: int


@cache
def _words() -> Mapping[str, str]:
    """Words for a whole unit of a currency; the usual reading where several currencies share one."""
    words = {name: code for code, _, name in table("cldr_currencies")}
    words |= {code: code for code, _, _ in table("cldr_currencies")}
    words |= {word: codes.split("|")[0] for word, codes, _, factor, *_ in table("currencies") if factor == "1"}
    return {word: code for word, code in words.items() if word not in _WEIGHTS}


@cache
def _longest() -> int:
    return max(map(len, _words()))


def word_at(text: str, start: int) -> Word | None:
    """The longest currency word that begins at `start`.

    >>> word_at("per US dollar.", 4), word_at("per dollarisation", 4)
    (Word(code='USD', start=4, end=13), None)
    """
    for end in range(min(len(text), start + _longest()), start, -1):
        code = _words().get(text[start:end])
        if code and not (_latin(text[end - 1]) and end < len(text) and _latin(text[end])):
            return Word(code, start, end)
    return None


def word_before(text: str, end: int) -> Word | None:
    """The longest currency word that ends at `end` and is not the tail of another word.

    >>> word_before("홍콩달러당", 4), word_before("시리아달러당", 5)
    (Word(code='HKD', start=0, end=4), None)
    """
    for start in range(max(0, end - _longest()), end):
        code = _words().get(text[start:end])
        if code:
            return None if start and _joined(text[start - 1], text[start]) else Word(code, start, end)
    return None


def _latin(char: str) -> bool:
    return char.isascii() and char.isalpha()


def _joined(one: str, two: str) -> bool:
    return (_latin(one) and _latin(two)) or ("가" <= one <= "힣" and "가" <= two <= "힣")
