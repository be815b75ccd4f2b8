"""Passes over neighbouring drafts: dollars with cents, ranges, shared currencies, won glosses that drop 원.

Each pass takes the text, the drafts in order and `on`, and gives the drafts back; `PASSES` in the package lists them in order.
"""

from __future__ import annotations

import re
from decimal import Decimal

from krfigures.converters.draft import Draft
from krfigures.converters.refinements import measure
from krfigures.core.figure import Kind, Step
from krfigures.core.hedge import Hedge
from krfigures.core.period import Period
from krfigures.core.values import AmbiguousCurrency

ONE = Decimal(1)
_HUNDRED = Decimal("0.01")
_DASH = re.compile(r"\s?(?:~|-|─|—)\s?")
_TO = re.compile(r"(?:-?\s|-)to(?:\s|-)(?:about\s|around\s)?|\sor\s(?:even\s)?(?=\d+\s?(?:million|billion|percent))")
_AND = re.compile(r"\sand\s")
_WORDS_KO = re.compile(r"(?:에서|부터|\s?내지|와|과|이나|나)\s(?:약\s|최대\s)?")
_BETWEEN = re.compile(r"(?i:between)\s(?:about\s|around\s|roughly\s)?[^\s\d]{0,4}$")
_UNTIL = re.compile(r"\s?(?:까지|사이|선에서)")
_ALTERNATIVE = re.compile(r"\s(?:or|nor)\s|,?\s?(?:이나|나|또는|혹은)\s?|·")
_AGES = re.compile(r"\b[Aa]ge[sd]?\s(?:from\s|between\s)?$")
_SUSPENDED = re.compile(r"-(?:,\s|,?\s(?:and|or|to)\s)")
_CHANGE = re.compile(r"(?i:\b(?:rose|fell|up|down|by|from|increased?|decreased?|dropped|gained|lost|jumped|surged|plunged|slipped|climbed|added|soared|tumbled|grew|declined|shed|cut|raised|sank|edged|rises?|falls?|drops?|climbs?|rising|falling|slid|eased|advanced))\s(?:[a-z]+\s)?[^\s\d]{0,4}$")
_FROM = re.compile(r"(?i:\bfrom)\s\S{0,3}$")
_GLOSS = re.compile(r"\s?\(\s?(?:약|한화|한화로|우리\s?돈|우리\s?돈으로)?\s?(?:약\s?)?")
_WITH_CENTS = frozenset(("EUR", "AUD", "CAD", "NZD", "SGD", "HKD", "TWD", "ZAR", "MYR"))
_WITHOUT_CENTS = frozenset(("KRW", "JPY", "VND", "IDR", "CLP", "PYG", "XOF", "XAF", None))
_CLAUSE_END = re.compile(r"\s*$|[.!?](?:\s|$)|\smore\b")
_COMMA = re.compile(r",\s?")


# lengths, weights and spans of time told in two units, and how many of the smaller make the larger
_PARTS = {
    ("foot", "inch"): Decimal(12),
    ("pound", "ounce"): Decimal(16),
    ("meter", "centimeter"): Decimal(100),
    ("kilometer", "meter"): Decimal(1000),
    ("kilogram", "gram"): Decimal(1000),
    ("year", "month"): Decimal(12),
    ("week", "day"): Decimal(7),
    ("day", "hour"): Decimal(24),
    ("hour", "minute"): Decimal(60),
    ("minute", "second"): Decimal(60),
}


def minor_units(text: str, drafts: list[Draft], on: Period | None) -> list[Draft]:
    """5달러 33센트, "seven dollars 40 cents", "5 feet 11 inches", 2시간 30분: one figure, in the smaller unit unless it is money."""
    joined: list[Draft] = []
    for draft in drafts:
        last = joined[-1] if joined else None
        if last is None or draft.start - last.end > 5 or text[last.end : draft.start] not in ("", " ", " and ", ", "):
            joined.append(draft)
        elif text[last.end] == "," and "-" in text[last.start : last.end]:
            joined.append(draft)  # a six-day, two-hour: two things
        elif not _takes_in(last, draft) and not _takes_bare(text, last, draft):
            joined.append(draft)
    return joined


def _takes_in(main: Draft, minor: Draft) -> bool:
    """Adds a minor unit's amount to the main unit's; False where the two do not belong together."""
    if main.kind is not minor.kind or main.low is None or main.low != main.high or minor.low is None or minor.low != minor.high:
        return False
    if main.kind is Kind.MONEY:
        if minor.factor != _HUNDRED or main.factor != ONE or main.low % 1 or not _hundredths(main, minor):
            return False
        main.low = main.high = main.low + minor.low
    else:
        parts = _PARTS.get((main.unit or "", minor.unit or ""))
        if parts is None or minor.low >= parts:
            return False
        main.low = main.high = main.low * parts + minor.low
        main.unit = minor.unit
    main.resolution, main.end = minor.resolution, minor.end
    main.hedges += minor.hedges
    main.trace += [Step("main and minor unit", ""), *minor.trace]
    return True


def _hundredths(main: Draft, minor: Draft) -> bool:
    """Is the minor unit one of the main unit's: 펜스 of pounds, cents of dollars and euros alike?"""
    if isinstance(minor.currency, AmbiguousCurrency):
        return main.currency in minor.currency.candidates
    return main.currency == minor.currency or (minor.currency == "USD" and main.currency in _WITH_CENTS)


def _takes_bare(text: str, main: Draft, minor: Draft) -> bool:
    """"fifteen dollars fifty", 15 USD 50: two digits at the end of a clause are cents, without their word."""
    if main.kind is not Kind.MONEY or main.factor != ONE or main.scale is not None or main.currency in _WITHOUT_CENTS or main.low is None or main.low % 1:
        return False
    if not minor.bare or minor.unit or minor.scale is not None or minor.low is None or not 10 <= minor.low <= 99 or minor.low % 1:
        return False
    if "," in text[main.end : minor.start] or not _CLAUSE_END.match(text, minor.end):
        return False
    main.low = main.high = main.low + minor.low / 100
    main.resolution, main.end = _HUNDRED, minor.end
    main.trace += [Step("cents without their word", ""), *minor.trace]
    return True


def ranges(text: str, drafts: list[Draft], on: Period | None) -> list[Draft]:
    """10억~20억, $3 to 5 million, between 40 and 46 hours: one figure from low to high."""
    joined: list[Draft] = []
    for draft in drafts:
        last = joined[-1] if joined else None
        if last is None or draft.start - last.end > 12 or not _is_range(text, last, draft) or not _merge(last, draft):
            joined.append(draft)
        elif last.unit == "degree":
            measure(text, last)  # 영하 5~10도
    return joined


def _is_range(text: str, low: Draft, high: Draft) -> bool:
    if low.low is None or high.low is None or low.low != low.high or high.vague or (high.low != high.high and Hedge.BAND not in high.hedges):
        return False
    gap = text[low.end : high.start]
    if _DASH.fullmatch(gap):
        return "(" not in gap
    if low.bare and _COMMA.fullmatch(gap) and low.numeral_end - low.start == 1 and not high.bare and high.lang == "ko" and high.low == (low.low + 1) * (high.scale or ONE):
        return True  # 5, 6억 원, 2, 3년: this or the next
    if _TO.fullmatch(gap):
        before = text[max(0, low.start - 24) : low.start]
        if _FROM.search(before):
            _share(low, high)  # from 10 to 20 percent: two figures, one unit
            return False
        if high.bare and _AGES.search(before):
            return True  # ages 18 to 29
        if high.bare:
            return low.kind is Kind.MONEY and high.scale is not None  # $3 to 5 million
        changes = _CHANGE.search(before) and not (high.kind is Kind.PERCENT and high.per and not low.per)  # "rise 1% to 2% a year" says how much, twice
        return low.bare or (low.kind is high.kind and not low.hedges and not changes)
    if _AND.fullmatch(gap):
        return _BETWEEN.search(text[max(0, low.start - 24) : low.start]) is not None
    if _WORDS_KO.fullmatch(gap):
        if gap.lstrip().startswith("내지"):
            return True
        return _UNTIL.match(text, high.end) is not None and (gap.startswith(("에서", "부터")) or text[high.end : high.end + 3].lstrip().startswith("사이"))
    return False


def _merge(low: Draft, high: Draft) -> bool:
    """Makes `low` the range from low to high; False where the two do not fit together."""
    assert low.low is not None and high.high is not None
    shared = low.kind is high.kind and low.currency == high.currency
    takes_right = low.bare and low.kind in (Kind.NUMBER, Kind.COUNT)
    takes_left = high.bare and high.kind in (Kind.NUMBER, Kind.COUNT)
    if high.currency_inferred and low.bare:
        takes_right = True
    if low.currency_inferred and high.kind is Kind.MONEY:
        takes_right = True  # 3억~5억 달러
    if not (shared or takes_right or takes_left):
        return False
    start, end = low.low, high.high
    factor = _inherited(low, high)
    if factor * start > end:
        return False
    low.low, low.high = start * factor, end
    if takes_right and not shared:
        _take_unit(low, high)
    if low.resolution is not None and high.resolution is not None:
        low.resolution = min(low.resolution * factor, high.resolution)
    low.unit = low.unit or high.unit
    low.currency_inferred = low.currency_inferred and high.currency_inferred
    low.end, low.bare, low.scale = high.end, low.bare and high.bare, high.scale
    low.hedges += high.hedges
    low.per = low.per or high.per
    low.trace += [Step("range", "to"), *high.trace]
    return True


def _take_unit(low: Draft, high: Draft) -> None:
    """A bare number takes the unit that the other end of the range names."""
    low.kind, low.currency, low.currency_inferred, low.unit, low.factor = high.kind, high.currency, high.currency_inferred, high.unit, high.factor
    if high.factor is not None and high.factor != ONE and low.low is not None and low.high is not None:
        low.low, low.high = low.low * high.factor, low.high * high.factor


def _share(low: Draft, high: Draft) -> None:
    if not low.bare or high.bare or low.low is None or high.high is None or low.kind not in (Kind.NUMBER, Kind.COUNT):
        return
    factor = _inherited(low, high) if low.low * (high.scale or ONE) <= high.high * 100 else ONE
    low.low = low.high = low.low * factor
    if low.resolution is not None:
        low.resolution *= factor
    _take_unit(low, high)
    low.bare = False
    low.trace.append(Step("unit of the other end", ""))


def _inherited(low: Draft, high: Draft) -> Decimal:
    """What the lower end leaves out: the 억 of 10~20억, the million of "$3 to 5 million", the 만 of 1천~2천만원."""
    assert low.low is not None and high.high is not None
    if high.scale is None:
        return ONE
    factor = ONE
    if low.scale is None:
        factor = high.scale
    elif low.scale in (10, 100, 1000) and high.scale > low.scale:
        factor = high.scale / low.scale
    return factor if factor * low.low <= high.high else ONE


def shared_currency(text: str, drafts: list[Draft], on: Period | None) -> list[Draft]:
    """50 or 75 bucks, 5- and 10-year bonds: a bare number takes the currency or unit of the figure that it is an alternative to."""
    for left, right in zip(reversed(drafts[:-1]), reversed(drafts[1:]), strict=True):
        if left.bare and not right.bare and _SUSPENDED.fullmatch(text, left.end, right.start):
            _suspend(left, right)
            continue
        if not (left.bare and left.kind in (Kind.NUMBER, Kind.COUNT) and right.kind is Kind.MONEY and right.start - left.end <= 6):
            continue
        if _ALTERNATIVE.fullmatch(text[left.end : right.start]):
            left.kind, left.currency, left.unit = Kind.MONEY, right.currency, None
            left.trace.append(Step("currency of its neighbour", text[right.start : right.end]))
            if left.scale is None and right.scale is not None and left.low is not None and right.high is not None and left.low * right.scale <= right.high:
                left.low = left.high = left.low * right.scale
                left.resolution = right.resolution
    return drafts


def _suspend(left: Draft, right: Draft) -> None:
    if left.kind not in (Kind.NUMBER, Kind.COUNT) or left.low is None or right.high is None or left.low != left.high:
        return
    factor = right.scale if left.scale is None and right.scale is not None and left.low * right.scale <= right.high else ONE
    left.low = left.high = left.low * factor
    left.resolution = None if left.resolution is None else left.resolution * factor
    left.kind, left.currency, left.unit, left.factor, left.bare = right.kind, right.currency, right.unit, right.factor, False
    left.trace.append(Step("unit of its neighbour", ""))


def won_glosses(text: str, drafts: list[Draft], on: Period | None) -> list[Draft]:
    """0.79달러(약 800), 1억 1990만 달러(약 1428억): a won gloss that drops 원."""
    for left, right in zip(drafts, drafts[1:], strict=False):
        if left.kind is not Kind.MONEY or left.currency == "KRW" or not (right.bare and right.kind is Kind.NUMBER or right.currency_inferred):
            continue
        gap = text[left.end : right.start]
        if not _GLOSS.fullmatch(gap) or text[right.end : right.end + 2].lstrip()[:1] not in (")", "~", "달"):
            continue
        if "약" in gap or right.scale is not None:
            right.kind, right.currency, right.currency_inferred, right.bare = Kind.MONEY, "KRW", True, False
            right.trace.append(Step("won gloss", gap))
    return drafts
