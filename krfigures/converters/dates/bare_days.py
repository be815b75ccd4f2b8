"""The month that a day leaves to the date beside it: March 9 to 19, between March 9 and 19, from 9 to 19 March."""

from __future__ import annotations

import re
from itertools import pairwise

from krfigures.converters.dates.phrase import Phrase
from krfigures.converters.draft import Draft
from krfigures.core.figure import Kind, Step

_LAST_MONTH = 12
_GAPS = frozenset((" to ", " through ", " thru ", " until ", " till ", " and "))
_BETWEEN = re.compile(r"\b[Bb]etween\x20$")
# it rose on March 9 to 19: the day, and what it rose to
_ON = re.compile(r"\b(?:[Oo]n|[Bb]y|[Ii]n|[Ss]ince|[Aa]fter|[Aa]s\x20of)\x20$")
_WINDOW = 10
_DAY = re.compile(r"[12]\d|3[01]|[1-9]")


def days(text: str, drafts: list[Draft]) -> list[Draft]:
    """A bare number that ends or begins a period beside a day with its month is a day of that month too."""
    for left, right in pairwise(drafts):
        if left.phrase is not None:
            if right.bare and right.phrase is None and _of_month(left.phrase) and _is_day(text, right):
                _take(text, right, left.phrase, left, right)
        elif left.bare and right.phrase is not None and _of_month(right.phrase) and _is_day(text, left, right):
            _take(text, left, right.phrase, left, right)
    return drafts


def _of_month(phrase: Phrase) -> bool:
    """Is it one day of a month: March 9, 9 March 2026?"""
    return phrase.day is not None and phrase.part is not None and phrase.part <= _LAST_MONTH and phrase.first is None


def _is_day(text: str, draft: Draft, before: Draft | None = None) -> bool:
    """Can it be the day of a month: one before "19 March", but not before "March 19"?"""
    is_led = before is None or text[before.start].isdigit()
    return is_led and draft.kind is Kind.NUMBER and _DAY.fullmatch(text, draft.start, draft.end) is not None


def _take(text: str, bare: Draft, phrase: Phrase, left: Draft, right: Draft) -> None:
    """Makes the bare number a day, where the words around it and the order of both days make a period."""
    gap = text[left.end : right.start]
    day = int(text[bare.start : bare.end])
    if gap not in _GAPS or (day < (phrase.day or 0)) is not (bare is left):
        return
    before = text[max(0, left.start - _WINDOW) : left.start]
    if _BETWEEN.search(before) is None if gap == " and " else gap == " to " and _ON.search(before):
        return
    bare.kind, bare.phrase, bare.bare, bare.hedges = Kind.DATE, phrase._replace(day=day), False, []
    bare.low = bare.high = bare.resolution = None
    bare.trace.append(Step("day of the month beside it", text[bare.start : bare.end]))
