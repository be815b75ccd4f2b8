"""Which of the two languages a stretch of copy is written in; a figure alone ("3.2%") does not tell."""

from __future__ import annotations

import re

from krfigures.core.figure import Figure

AROUND = 60
"""Characters on either side of a figure that are looked at."""
_HANGUL = re.compile("[가-힣]")
_LATIN = re.compile("[A-Za-z]")


def korean_around(text: str, figure: Figure) -> bool:
    """True where a third of the letters around the figure are Hangul: Korean copy may hold Latin names, English copy 억.

    >>> from krfigures.core.figure import Kind
    >>> figure = Figure(kind=Kind.PERCENT, text="3.2%", start=9, end=13, lang="en")
    >>> korean_around("NHN 매출이 3.2% 늘었다", figure)
    True
    """
    around = text[max(0, figure.start - AROUND) : figure.end + AROUND]
    hangul, latin = len(_HANGUL.findall(around)), len(_LATIN.findall(around))
    return hangul > 0 and 2 * hangul >= latin
