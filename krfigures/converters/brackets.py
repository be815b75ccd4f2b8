"""The bracket behind a figure: 77억 달러(약 11조 원)가 넘는, €114 ($179) per metric ton. What closes it speaks of both sums."""

from __future__ import annotations

_LONGEST = 40


def close_of_bracket(text: str, end: int) -> int | None:
    """Where the bracket that follows `end` closes; None where none follows, or none so short.

    >>> close_of_bracket("€114 ($179) per metric ton", 4), close_of_bracket("$124 a barrel", 4)
    (10, None)
    """
    start = end + text.startswith(" ", end)
    if not text.startswith("(", start):
        return None
    close = text.find(")", start, start + _LONGEST)
    return None if close < 0 else close
