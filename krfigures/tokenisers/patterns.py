"""Lists of words as pattern fragments. Spaces part the words, `_` stands for a space inside one; pattern syntax is allowed."""

from __future__ import annotations

import re
from collections.abc import Iterable

_LETTERS = re.compile("[A-Za-z]+")


def _words(words: str) -> list[str]:
    return [word.replace("_", r"\x20") for word in words.split()]


def one_of(words: str) -> str:
    r"""Any of the words, in order.

    >>> print(one_of("만에 한_번"))
    (?: 만에 | 한\x20번 )
    """
    return f"(?: {' | '.join(_words(words))} )"


def initials(words: Iterable[str]) -> str:
    """The cue of a rule that begins with one of the words: their first letters.

    >>> initials(["지난", "오는"])
    '^[오지]'
    """
    return f"^[{''.join(sorted({word[0] for word in words}))}]"


def leading(words: Iterable[str]) -> str:
    """The cue of a rule that begins with one of the English words, in any case: the letters that each begins with.

    >>> leading(["year-end", "last week", "last month"])
    '^(?i:last|year)$'
    """
    heads = {found[0].lower() for word in words if (found := _LETTERS.match(word))}
    return f"^(?i:{'|'.join(sorted(heads))})$"


def preceded_by(words: str) -> str:
    r"""Right behind one of the words, each of a fixed length.

    >>> print(preceded_by("in_ by_"))
    (?: (?<= in\x20 ) | (?<= by\x20 ) )
    """
    return f"(?: {' | '.join(f'(?<= {word} )' for word in _words(words))} )"


def not_preceded_by(words: str) -> str:
    r"""Not right behind any of the words.

    >>> print(not_preceded_by("약 총_"))
    (?<! 약 ) (?<! 총\x20 )
    """
    return " ".join(f"(?<! {word} )" for word in _words(words))
