"""Pointing at a place in a text with carets, by display column: Hangul and full-width forms are two columns wide."""

from __future__ import annotations

import re
import unicodedata
from bisect import bisect_right
from functools import lru_cache

_NEWLINE = re.compile("\n")


def display_width(text: str) -> int:
    """Columns that a terminal gives the text.

    >>> display_width("약 11조 원"), display_width("won")
    (10, 3)
    """
    return sum(_columns(char) for char in text)


def _columns(char: str) -> int:
    if unicodedata.category(char) in ("Cf", "Cc", "Mn", "Me") or "\u1160" <= char <= "\u11ff":
        return 0  # marks, controls, and the vowels and finals of decomposed Hangul, which join their initial
    return 2 if unicodedata.east_asian_width(char) in "WF" else 1


def position(text: str, offset: int) -> tuple[int, int]:
    r"""Line and column of an offset, both counted from 1 in code points.

    >>> position("첫 줄\n둘째", 4)
    (2, 1)
    """
    starts = _line_starts(text)
    line = bisect_right(starts, offset)
    return line, offset - starts[line - 1] + 1


@lru_cache(maxsize=8)
def _line_starts(text: str) -> tuple[int, ...]:
    """Where the lines of a text begin: a report asks for many positions of few texts."""
    return (0, *(match.end() for match in _NEWLINE.finditer(text)))


def point_at(text: str, start: int, end: int, *, around: int = 40) -> str:
    """The line that holds the span, cut to `around` characters on either side, and carets under the span.

    >>> print(point_at("총 3억 2억 원을", 2, 7))
    총 3억 2억 원을
       ^^^^^^^
    """
    line_start = text.rfind("\n", 0, start) + 1
    line_end = text.find("\n", start)
    if line_end < 0:
        line_end = len(text)
    end = min(max(end, start), line_end)
    left, right = max(line_start, start - around), min(line_end, end + around)
    prefix = "…" if left > line_start else ""
    suffix = "…" if right < line_end else ""
    before, within = _printable(text[left:start]), _printable(text[start:end])
    shown = prefix + before + within + _printable(text[end:right]) + suffix
    return f"{shown}\n{' ' * display_width(prefix + before)}{'^' * max(1, display_width(within))}"


def _printable(text: str) -> str:
    return "".join(" " if unicodedata.category(char)[0] in "CZ" else char for char in text)
