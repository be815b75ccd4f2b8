"""Numbers that say which one, behind the word they number: Game 5, a Category 1 storm, Stage Two cancer, Day 3 of the trial.

Phase 3 and the like stay names: Korean copy does not read its 3상 either.
"""

from __future__ import annotations

import re

_WINDOW = 30
_LAST_LETTERS = frozenset("eyldkE")
_WORDS_TOO = frozenset(("Game", "Category", "Stage", "Level"))
# Squid Game 2 is a name, so what stands before the word is no name, unless it is one of a series
_WORD = re.compile(
    r"(?:^|[.,:;!?(\"'\n“‘—-]\s{0,2}|\b[a-z][a-z']*\s|\b(?:Series|Finals?|Championship|Playoffs?|[A-Z]{2,5}|In|On|By|The|A|After|Before|Until)\s)"
    r"(?P<word>Game|Category|Level|Stage|Round|Week|Day|(?<=\b[Aa]\s)category)\s$"
)
_NAME_BEHIND = re.compile(r"\s[A-Z]")  # Level 3 Communications
_NO_NAMES = frozenset(("Game", "Round", "Week", "Day"))


def which_one(text: str, start: int, end: int) -> int | None:
    """Where the figure begins whose number is `text[start:end]`, if that says which one of a row.

    >>> text = "They won Game 5; Level 3 Communications; from Day 1"
    >>> which_one(text, 14, 15), which_one(text, 23, 24), which_one(text, 50, 51)
    (9, None, None)
    """
    if text[start - 2 : start - 1] not in _LAST_LETTERS or not 0 < end - start < 6:
        return None
    found = _WORD.search(text, max(0, start - _WINDOW), start)
    if found is None:
        return None
    word, number = found["word"], text[start:end]
    if not (number.isdigit() and len(number) < 3) and not (word in _WORDS_TOO and number[0].isupper()):
        return None
    if (word == "Day" and number == "1") or (word not in _NO_NAMES and _NAME_BEHIND.match(text, end)):
        return None
    return found.start("word")
