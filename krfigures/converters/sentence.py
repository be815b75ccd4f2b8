"""The sentence that a figure stands in."""

from __future__ import annotations

import re

ENDS = re.compile(r"[.!?](?:\s|$)|\n|다\.")
_BEFORE, _BEHIND = 160, 120


def around(text: str, position: int) -> str:
    """The sentence, as far as it lies near.

    >>> around("It rose. It fell by 3 points. It rose.", 20)
    'It fell by 3 points'
    """
    window = text[max(0, position - _BEFORE) : position]
    start = 0
    for match in ENDS.finditer(window):
        start = match.end()
    end = ENDS.search(text, position, position + _BEHIND)
    return window[start:] + text[position : end.start() if end else position + _BEHIND]
