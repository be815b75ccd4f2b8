"""Counts that leave out what they count: injuring more than 200, at least 12 were missing, 1,000 of the cars."""

from __future__ import annotations

import re

_HARM = frozenset(
    ("killed", "killing", "injured", "injuring", "wounded", "wounding", "hurt", "arrested", "arresting", "detained", "detaining")
)
_AMOUNTS = (
    *("more than ", "fewer than ", "less than ", "at least ", "at most ", "up to ", "as many as ", "about ", "around ", "some "),
    *("nearly ", "almost ", "over ", "roughly ", "approximately ", "an estimated ", "another ", "a further ", "only ", "just "),
)
_BEFORE = 44
_MEANWHILE = (
    r"(?:others|more|were|was|are|have|had|been|being|still|also|now|remain(?:ed)?|feared|reported|reportedly|confirmed"
    r"|listed\sas)"
)
_FATES = (
    r"(?:killed|dead(?!\s(?:ends?|heat|last|center|centre)\b)|died|injured|wounded|hurt|missing|arrested|detained"
    r"|hospitali[sz]ed)"
)
_BEHIND = re.compile(rf"\s(?:{_MEANWHILE}\s){{0,3}}{_FATES}\b")
_OF_SOME = re.compile(
    r"\sof\s(?:them\b|those\b|(?:the|its|his|her|their|our|these)\s(?:\d[\d,]{0,9}\s|(?!first|last|past)(?:[\w'-]{1,20}\s){0,2}?"
    r"(?:[a-z]{2,20}[^s\Wiu_\d]s|[a-z]{1,20}(?:[sc]es|ies)|people|men|women|children)\b))"
)


def counts_unsaid(text: str, start: int, end: int) -> bool:
    """Does a bare number count what the words around it leave out?

    >>> text = "killing 12 and injuring more than 200; 30 were missing in 1,000 of the cars at 5"
    >>> [counts_unsaid(text, start, end) for start, end in ((8, 10), (34, 37), (39, 41), (58, 63), (79, 80))]
    [True, True, True, True, False]
    """
    if text[end : end + 1] == " " and (_BEHIND.match(text, end) or _OF_SOME.match(text, end)):
        return True
    before = text[max(0, start - _BEFORE) : start]
    while before.endswith(_AMOUNTS):
        before = before[: -max(len(amount) for amount in _AMOUNTS if before.endswith(amount))]
    return before.endswith(" ") and before[:-1].rpartition(" ")[2].lstrip("(\"'") in _HARM
