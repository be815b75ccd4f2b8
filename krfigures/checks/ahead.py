"""Conversions told by the words before the first sum: "우리 돈 11억 원에 해당하는 100만 달러", "In won terms, $1 million is"."""

from __future__ import annotations

import re

from krfigures.checks.pair_forms import Strength
from krfigures.core.figure import Figure

_OWN_BEFORE = re.compile(
    r"(?:우리\s?(?:나라\s?)?돈|한화|원화)(?:으로|로)?\s?(?:(?:환산(?:하면)?|치면|따지면)\s?)?(?:약|대략|무려|총|최대|최소)?\s?$"
)
_REVERSED = re.compile(
    r"""\s?(?P<own>[(（](?:한화|우리\s?돈)[)）]\s?)?
    (?: (?P<worth>[이가를을에의]?\s?해당하는|\s?상당하는|\s?상당의|\s?상당인)
      | [이가를을에]?\s?(?:달하는|이르는|가까운|육박하는|넘는) | \s?(?:정도|가량|규모|어치)(?:의|인|\s되는) | 이나\s[되하]는
      | 인 | 짜리
    )\s(?:총\s|약\s|무려\s)?""",
    re.VERBOSE,
)


def strength_reversed(text: str, first: Figure, second: Figure, gap: str) -> Strength | None:
    """How far a conversion that stands before its sum is proved: "우리 돈 11억 원에 해당하는 100만 달러"."""
    match = _REVERSED.fullmatch(gap)
    if match is None or first.per != second.per:
        return None
    before = text[max(0, first.start - 24) : first.start]
    if match["own"] or first.text.startswith("한화") or _OWN_BEFORE.search(before):
        return Strength.SURE
    return Strength.LIKELY if match["worth"] else None


_APPLYING = re.compile(r"\s?(?:을|를|으로|로)?\s?(?:적용|계산|환산|기준|가정|따지|치)[가-힣]{0,4}\s?(?:경우|시|때)?,?\s?|,\s")
_IN_TERMS = re.compile(
    r"\bin (?:korean |u\.s\. |us )?(?:won|dollars?|euro|yen|local) (?:terms|currency|money),?\s$", re.IGNORECASE
)
_COMES_TO = re.compile(r"x[hmg]{0,4}|g{1,4}[hmg]{0,3}")


def is_led(text: str, first: Figure, spelled: str, rate: int | None) -> bool:
    """Does a rate that is applied stand right before, or "In won terms,": "환율 1,140원을 적용하면 1억달러는 1140억원"?

    `spelled` is the gap between the sums, and `rate` the end of the last rate that is stated before them.
    """
    if _IN_TERMS.search(text[max(0, first.start - 32) : first.start]):
        return re.fullmatch("g{1,4}[hmg]{0,3}", spelled) is not None
    return (
        rate is not None and _COMES_TO.fullmatch(spelled) is not None and _APPLYING.fullmatch(text, rate, first.start) is not None
    )
