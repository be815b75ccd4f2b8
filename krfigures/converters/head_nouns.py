"""The noun that an English number counts: 4,500 workers, two major gas fields, six-party talks, hundreds of boxes."""

from __future__ import annotations

import re
from typing import NamedTuple


def _none_of(words: str) -> str:
    return rf"(?!(?:{'|'.join(words.split())})\b)"


# function words and verbs end the search: "the two are friends", "3 in the morning"
_NO_ADJECTIVE = _none_of(
    "in of at(?!-bat) to for from and or nor the an? is was were are be been has had have on by as that which who with than"
    " per its? his her their will would could may can did do does not but after before since until when while where last"
    " this next if won lost beat so up down out off into over about said says each every"
)
_ADJECTIVE = rf"{_NO_ADJECTIVE}(?:[A-Za-z][A-Za-z0-9'-]{{1,20}}|U\.S\.|U\.N\.|U\.K\.|[NS]\.)\s"
# words in s that are no plural, and verbs
_NO_PLURAL = _none_of(
    "gas bus news lens perhaps always sometimes us was is has does says goes shows means makes comes remains rises"
    " falls reaches yes plus versus minus"
)
_PLURAL = (
    r"[A-Z]{2,5}s|[A-Za-z][a-z-]{0,24}(?:[^s\Wiu_\d]s|ies|ss?es)|people|men|women|children|police|teeth|mice|sheep|fish|personnel|staff"
    r"|aircraft|crew(?!\smembers?)|RBI|others|cattle|lawmen|clergy|infantry"
)
_NOUN = re.compile(rf"[-\s](?P<between>(?:{_ADJECTIVE}){{0,3}}?){_NO_ADJECTIVE}{_NO_PLURAL}(?P<noun>{_PLURAL})\b(?!')")
_ACRONYM = re.compile(r"[A-Z]{2,5}\s")
_OWNER = re.compile(r"\s(?:the|his|her|their|its|our|other|these|those)(?=\s)")
_ADJECTIVAL = re.compile(r"-(?:way|for|sided|faced|dimensional|somethings?|piece|on|off|stop|a-side)\b")
_HYPHENATED = re.compile(r"-(?!(?:to|per|an?)\b)(?P<noun>[a-z]{2,20})\b")


def is_adjective(text: str, end: int) -> bool:
    """Does a hyphen make the number part of an adjective, as in two-way trade or a three-piece suit?"""
    return _ADJECTIVAL.match(text, end) is not None


class HeadNoun(NamedTuple):
    """The noun, and where the figure ends: behind a noun right by its number (four ships, four LNG ships), else at the number."""

    noun: str
    end: int


def head_noun(text: str, end: int) -> HeadNoun | None:
    """The noun counted by a number that ends at `end`.

    >>> text = "two girls and 30 more boats"
    >>> head_noun(text, 3), head_noun(text, 16)
    (HeadNoun(noun='girls', end=9), HeadNoun(noun='boats', end=16))
    >>> head_noun("six-party talks", 3)
    HeadNoun(noun='party', end=9)
    """
    if found := _HYPHENATED.match(text, end):
        return HeadNoun(found["noun"], found.end())
    start = end
    if text.endswith(" of", 0, end) and (owner := _OWNER.match(text, end)):
        start = owner.end()
    found = _NOUN.match(text, start)
    if found is None:
        return None
    beside = not found["between"] or _ACRONYM.fullmatch(found["between"])
    return HeadNoun(found["noun"], found.end() if beside else end)
