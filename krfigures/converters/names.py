"""Numbers that are part of a name: Boeing 737, 코스피 200, Articles 2 and 3, '범죄도시 4', the Five Eyes."""

from __future__ import annotations

import re
from functools import cache

from krfigures.converters.draft import Draft
from krfigures.converters.head_nouns import head_noun
from krfigures.lexicon import table
from krfigures.lexicon.trie import trie
from krfigures.lexicon.words import before

_NUMBERS_OF = {row[0]: row[1] for row in table("names")}
CALLED = re.compile(
    r"(?:\b(?:Group|[Rr]ound)\sof|(?i:\b(?:line|type|phase|article|section|chapter|flight|route|highway|room"
    r"|page|version|class|gate|platform|channel|season|episode|volume|part|step)s?))\s$"
)
# Articles 2 and 3, 아이폰 15와 16; Lines 2, 5 and 9
_CARRIED = re.compile(r"(?P<digits>\d{1,4})(?:\s(?:and|or|&)\s|[와과]\s|(?P<comma>,\s))$")
_CARRIERS = frozenset("dr&와과,")  # what these end in before their space
_MOST_CARRIED = 5
_GOES_ON = re.compile(r",?\s(?:and|or|&)\s\d|,\s\d")
_PLURAL = re.compile(r"(?<![A-Za-z])(?P<name>[A-Za-z]{3,12}?)s\s$")
_NAME = re.compile(r"(?:^|[^A-Za-z])(?P<word>[A-Z][A-Za-z]*)\s$")
_NUMBERED = re.compile(r"(?i:\b(?:article|chapter|section|phase|act|scene|page|room|route|world war)[\s-])$")
_FAMED = re.compile(r"\b(?:Big|Final|Fab|Elite|Sweet|Magnificent)\s$")
_FAMED_BEHIND = re.compile(r"\s(?:Seasons|Sisters|Kingdoms|Gorges|Commandments|Mile Island|Eyes|Tigers)\b")
# below zero, net zero, zero-COVID, zero tolerance
_ZERO = re.compile(r"\b(?:below|above|net|near|ground|absolute|sub|patient)[\s-]$", re.IGNORECASE)
_ZERO_BEHIND = re.compile(r"-[A-Z]|[\s-](?:tolerance|sum|day|waste|emissions?|carbon|sugar|gravity|hour|energy)\b")
CLOSING = frozenset("'\"’”>›》〉」』")
_SEQUEL = re.compile(r"[\"'“‘<‹《〈「『](?P<title>[^\"'“”‘’<>‹›《》〈〉「」『』,:;!?\d]{1,20})\s$")
_SAID_BEHIND = re.compile(r".\s?(?:이?라[고며는]|이?란|고\s|며\s)")
_NO_TITLE = re.compile(r"(?:점수|평점|승점|지수|목표|나이|정답|합계|기온|득점|은|을|를)$")
_LAST_SEQUEL = 20
_SMALL_WORD = re.compile(r"\b[a-z]+\s$")
# fans of Seventeen, 그룹 Seventeen; but the toll rose to Seventeen in a headline
_AS_GROUP = re.compile(r"(?:\b(?!(?:to|than|at|least|most|nearly|aged?)\s)[a-z]+|[가-힣])\s$")
_STARTING_WORDS = (
    "At In Only About Some Over Nearly Almost Around Up To From And Or But Just By Between Under Below Above Than "
    "Last Next The A An Age Aged Of On For After Before Since Until With Within Roughly Approximately Exactly Another "
    "All More Less Fewer"
)
_STARTERS = frozenset(_STARTING_WORDS.split())


@cache
def _names() -> re.Pattern[str]:
    return re.compile(rf"(?<![가-힣A-Za-z])(?P<name>{trie(_NUMBERS_OF)})\s?$")


@cache
def _numbers_of_names() -> frozenset[str]:
    return frozenset(number for numbers in _NUMBERS_OF.values() for number in numbers.split("|")) - {"*"}


def numbered(text: str, start: int, digits: str) -> bool:
    """Is the number one that a listed name carries, even before a counter: 코스피200 종목?"""
    return digits in _numbers_of_names() and digits in _own_numbers(text, start)


def is_sequel(text: str, draft: Draft) -> bool:
    """'범죄도시 4', “오징어 게임 2”: the number of a sequel closes its title; "목표는 30"이라고 is speech."""
    if draft.low is None or not 1 < draft.low <= _LAST_SEQUEL or draft.low % 1:
        return False
    found = _SEQUEL.search(text, max(0, draft.start - 24), draft.start)
    return found is not None and _NO_TITLE.search(found["title"]) is None and _SAID_BEHIND.match(text, draft.end) is None


def in_words(text: str, draft: Draft, written: str) -> bool:
    """Is a number word part of a name, as in Article Nine or the Five Eyes? Titles, where every word is large, tell nothing."""
    if _NUMBERED.search(text, max(0, draft.start - 10), draft.start):
        return True
    if written.lower() == "zero":
        before = _ZERO.search(text, max(0, draft.start - 10), draft.start)
        return before is not None or _ZERO_BEHIND.match(text, draft.end) is not None
    if written == "Seventeen" and _AS_GROUP.search(text, max(0, draft.start - 12), draft.start):
        return head_noun(text, draft.end) is None
    if written[0].isupper() and (
        _FAMED_BEHIND.match(text, draft.end) or _FAMED.search(text, max(0, draft.start - 12), draft.start)
    ):
        return True
    return (
        written[0].isupper()
        and text[draft.end + 1 : draft.end + 2].isupper()
        and _SMALL_WORD.search(text, max(0, draft.start - 10), draft.start) is not None
    )


def listed(text: str, start: int, digits: str) -> bool:
    """Does a name of the lexicon stand before a number that it carries?"""
    numbers = _own_numbers(text, start)
    return digits in numbers or numbers == ["*"]


def _own_numbers(text: str, start: int) -> list[str]:
    """The numbers that are part of the listed name before a place, `*` for any; none where no such name stands there."""
    found = _names().search(text, max(0, start - 12), start)
    return _NUMBERS_OF[found["name"]].split("|") if found else []


def _carried(text: str, start: int, end: int) -> bool:
    """Does a listed name carry over to a second number?"""
    for _ in range(_MOST_CARRIED):
        found = _CARRIED.search(text, max(0, start - 9), start) if text[max(0, start - 2) : start - 1] in _CARRIERS else None
        if found is None or (found["comma"] and not _GOES_ON.match(text, end)):
            return False
        start, end = found.span("digits")
        plural = _PLURAL.search(text, max(0, start - 14), start)
        if (plural is not None and plural["name"] in _NUMBERS_OF) or CALLED.search(text, max(0, start - 12), start):
            return True
        if listed(text, start, found["digits"]):
            return True
    return False


def named(text: str, start: int, digits: str) -> bool:
    """Is a bare number the one in a name: Boeing 737, 코스피 200?"""
    if listed(text, start, digits) or _carried(text, start, start + len(digits)):
        return True
    if "," in digits or "." in digits or len(digits) > 4:
        return False
    found = _NAME.search(text, max(0, start - 20), start)
    if found is None:
        return False
    if found["word"] == "The":
        return text[start + len(digits) : start + len(digits) + 2].strip().isupper()
    return found["word"] not in _STARTERS and found["word"] not in before()
