"""Units that neighbours share: 50 or 75 bucks, 5- and 10-year bonds, and won glosses that drop 원."""

from __future__ import annotations

import re
from decimal import Decimal
from itertools import pairwise
from types import MappingProxyType

from krfigures.converters import sentence
from krfigures.converters.dates.reach import weeks
from krfigures.converters.draft import Draft
from krfigures.core.figure import Kind, Step
from krfigures.core.interval import ONE

_ALTERNATIVE = re.compile(r"\s(?:or|nor)\s|,?\s?(?:이나|나|또는|혹은)\s?|·|\s?→\s?")
_LIST = re.compile(r",?\s(?:and\s)?")
_HELD_AGAINST = re.compile(
    r"\b(?:versus|vs\.?|compared (?:with|to)|(?:up|down|rising|falling) from|against|than)\s(?:the\s|about\s|around\s)?$"
)
_AGAINST = 26
_TOLD_NEAR = 120
_LOOK_BACK = 4
_MILLION = Decimal(10**6)
_SUSPENDED = re.compile(r"-(?:,\s|,?\s(?:and|or|to)\s)")
_UNITS = frozenset((Kind.COUNT, Kind.DURATION, Kind.PERCENT, Kind.PERCENT_POINT, Kind.QUANTITY, Kind.RATIO))
_LISTED = frozenset((Kind.COUNT, Kind.DURATION, Kind.ORDINAL, Kind.RATIO))
_MEASURED = frozenset((Kind.QUANTITY,))
_SHARED = MappingProxyType({" or ": _UNITS, "·": _LISTED, " by ": _MEASURED, "×": _MEASURED, " × ": _MEASURED})
"""By what stands between, the kinds that a bare number shares a unit with: 5 or 6 days, 3·4호기, 2.3 by 1.1 meters, 30×20㎝."""
_BETWEEN = frozenset((Kind.DATE, Kind.TIME, Kind.PERCENT, Kind.PERCENT_POINT, Kind.DURATION))
_GLOSS = re.compile(r"\s?\(\s?(?:약|한화|한화로|우리\s?돈|우리\s?돈으로)?\s?(?:약\s?)?")


def alternatives(text: str, drafts: list[Draft]) -> list[Draft]:
    """A bare number takes the unit of the figure that it is an alternative to: 50 or 75 bucks, 5- and 10-year bonds, 3·4호기."""
    for left, right in zip(reversed(drafts[:-1]), reversed(drafts[1:]), strict=True):
        if left.bare and not right.bare and right.start - left.end <= 6:
            gap = text[left.end : right.start]
            pressures = gap == "/" and right.unit == "millimeter_Hg"  # 140/90mmHg
            if pressures or right.kind in _SHARED.get(gap, ()) or _SUSPENDED.fullmatch(gap):
                _suspend(text, left, right)
                continue
        if not (
            left.bare and left.kind in (Kind.NUMBER, Kind.COUNT) and right.kind is Kind.MONEY and right.start - left.end <= 6
        ):
            continue
        if _ALTERNATIVE.fullmatch(text[left.end : right.start]):
            left.kind, left.currency, left.unit = Kind.MONEY, right.currency, None
            left.trace.append(Step("currency of its neighbour", text[right.start : right.end]))
            factor = _scale_shared(left, right) * (right.factor or ONE)
            if factor != ONE and left.low is not None:
                left.low = left.high = left.low * factor
                left.resolution = right.resolution
    return drafts


def carried(text: str, drafts: list[Draft]) -> list[Draft]:
    """A sum that drops its currency: 10.2 trillion won, versus 6.6 trillion; 1 trillion and 2 trillion won."""
    for index, draft in reversed(list(enumerate(drafts))):
        if draft.scale is None or draft.scale < _MILLION or draft.kind is not Kind.COUNT or draft.unit is not None:
            continue
        behind = drafts[index + 1] if index + 1 < len(drafts) else None
        near = reversed(drafts[max(0, index - _LOOK_BACK) : index])
        before = next((other for other in near if other.kind not in _BETWEEN), None)
        if behind is not None and behind.kind is Kind.MONEY and behind.scale == draft.scale:
            if _LIST.fullmatch(text, draft.end, behind.start):
                _take_currency(draft, behind)
        elif before is not None and before.kind is Kind.MONEY and _held_against(text, before, draft):
            _take_currency(draft, before)
    return drafts


def _held_against(text: str, before: Draft, draft: Draft) -> bool:
    """Does the sentence hold the one against the other: up from, versus, than?"""
    if draft.start - before.end > _TOLD_NEAR or sentence.ENDS.search(text, before.end, draft.start):
        return False
    return _HELD_AGAINST.search(text, max(before.end, draft.start - _AGAINST), draft.start) is not None


def _take_currency(draft: Draft, neighbour: Draft) -> None:
    draft.kind, draft.currency, draft.currency_inferred, draft.bare = Kind.MONEY, neighbour.currency, True, False
    draft.trace.append(Step("currency of its neighbour", str(neighbour.currency)))


def _suspend(text: str, left: Draft, right: Draft) -> None:
    if left.kind not in (Kind.NUMBER, Kind.COUNT) or left.low is None or right.high is None or left.low != left.high:
        return
    weeks(text, right)  # 1·2주 뒤
    factor = _scale_shared(left, right) * (right.factor or ONE)
    left.low = left.high = left.low * factor
    left.resolution = None if left.resolution is None else left.resolution * factor
    left.kind, left.currency, left.unit, left.factor, left.bare = right.kind, right.currency, right.unit, right.factor, False
    left.trace.append(Step("unit of its neighbour", ""))


def _scale_shared(left: Draft, right: Draft) -> Decimal:
    """The scale that the number leaves to its neighbour: the million of "5 or 6 million dollars"."""
    if left.scale is not None or right.scale is None or left.low is None or right.high is None:
        return ONE
    return right.scale if left.low * right.scale <= right.high else ONE


def won_glosses(text: str, drafts: list[Draft]) -> list[Draft]:
    """0.79달러(약 800), 1억 1990만 달러(약 1428억): a won gloss that drops 원."""
    for left, right in pairwise(drafts):
        unit_is_open = (right.bare and right.kind is Kind.NUMBER) or right.currency_inferred
        if left.kind is not Kind.MONEY or left.currency == "KRW" or not unit_is_open:
            continue
        gap = text[left.end : right.start]
        if not _GLOSS.fullmatch(gap) or text[right.end : right.end + 2].lstrip()[:1] not in (")", "~", "달"):
            continue
        if "약" in gap or right.scale is not None:
            right.kind, right.currency, right.currency_inferred, right.bare = Kind.MONEY, "KRW", True, False
            right.trace.append(Step("won gloss", gap))
    return drafts
