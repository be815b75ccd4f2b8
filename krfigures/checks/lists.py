"""Lists of sums in several currencies, as of money seized or paid in bribes: "원화 5천만원, 달러화 1만달러, 엔화 50만엔".

There 엔화 names the notes, where in "100만달러, 엔화로 약 1억엔" it says that the sum is converted.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from krfigures.checks.pair_forms import Strength
from krfigures.core.figure import Figure

_NOTES = r"원화|미화|달러화|유로화|엔화|위안화"
_NEXT = re.compile(
    rf"\s?(?:[,、·ㆍ;]|과|와|및|하고|그리고|,?\s(?:and|plus))\s?(?:(?:{_NOTES}|한화)\s?)?(?:(?:약|about|around|some)\s?)?"
)
_LONGEST_NEXT = 16
_FEWEST = 3

_NAMED = re.compile(rf"\s?[,、·ㆍ]?\s?(?:{_NOTES})\s?(?P<about>약\s?|대략\s?)?")
_WON_NAMED = re.compile(r"\s?[,、·ㆍ]?\s?(?:한화\s?)?")
_LED_BY_NOTES = re.compile(rf"(?:{_NOTES}|현금)\s?(?:약\s?)?$")
_WORTH = re.compile(r"\s?(?:상당|어치)")


def in_lists(text: str, sums: Sequence[Figure]) -> frozenset[int]:
    """The starts of those sums that are joined to the one before them in a list of three or more currencies."""
    listed: set[int] = set()
    run: list[Figure] = []
    for figure in (*sums, None):
        if run and figure is not None and _follows(text, run, figure):
            run.append(figure)
            continue
        if len(run) >= _FEWEST:
            listed.update(each.start for each in run[1:])
        run = [] if figure is None else [figure]
    return frozenset(listed)


def _follows(text: str, run: Sequence[Figure], figure: Figure) -> bool:
    """Is the sum the next of a list, in a currency that the list has not had yet?"""
    last = run[-1]
    if figure.start - last.end > _LONGEST_NEXT or any(figure.currency == each.currency for each in run):
        return False
    return _NEXT.fullmatch(text, last.end, figure.start) is not None


def strength_of_next(text: str, first: Figure, second: Figure, gap: str) -> Strength | None:
    """How far a gap that names the second currency without converting can prove a pair: `SURE` where it is no such gap.

    None is a list: "5천만원, 엔화 50만엔". With 약 before the sum or 상당 behind, the values decide.
    """
    named = _NAMED.fullmatch(gap)
    if named is not None:
        return Strength.WEAK if named["about"] or _WORTH.match(text, second.end) else None
    if "한화" in text[first.end : second.end] and _WON_NAMED.fullmatch(gap) and _is_named(text, first):
        return Strength.WEAK  # 미화 5만달러, 한화 3천만원
    return Strength.SURE


def _is_named(text: str, figure: Figure) -> bool:
    return figure.text.startswith("미화") or _LED_BY_NOTES.search(text[max(0, figure.start - 8) : figure.start]) is not None
