"""Ranges: 10억~20억, 3만~4만 원, $3 to 5 million, between 40 and 46 hours, 1억에서 2억 원 사이: one figure from low to high."""

from __future__ import annotations

import re
from decimal import Decimal

from krfigures.converters.draft import Draft
from krfigures.converters.measures import OF_BOTH_ENDS
from krfigures.core.figure import Kind, Step
from krfigures.core.hedge import Hedge
from krfigures.core.interval import ONE

_DASH = re.compile(r"\s?(?:~|-|─|—)\s?")
_TO = re.compile(r"(?:-?\s|-)to(?:\s|-)(?:about\s|around\s)?|\sor\s(?:even\s)?(?=\d+\s?(?:million|billion|percent))")
_AND = re.compile(r"\sand\s")
_WORDS_KO = re.compile(r"(?:에서|부터|\s?내지|와|과|이나|나)\s(?:약\s|최대\s)?")
_BETWEEN = re.compile(r"(?i:between)\s(?:about\s|around\s|roughly\s|the\sages?\sof\s)?[^\s\d]{0,4}$")
_WITHIN = re.compile(r"\s?사이")
_UNTIL = re.compile(r"\s?(?:까지|사이|선에서)")
_SHARES = re.compile(r"(?!\s?(?:수준)?으?로\s)")
_AGES = re.compile(r"\b[Aa]ge[sd]?\s(?:from\s|between\s)?$")
_CHANGE = re.compile(
    r"(?i:\b(?:rose|fell|up|down|by|from|increased?|decreased?|dropped|gained|lost|jumped|surged|plunged|slipped|climbed|added|soared"
    r"|tumbled|grew|declined|shed|cut|raised|sank|edged|rises?|falls?|drops?|climbs?|rising|falling|slid|eased|advanced|reduced"
    r"|lowered|boosted|slashed|rallied|crept|inched|ticked))"
    r"\s(?:[a-z]+\s)?[^\s\d]{0,4}$"
)
_FROM = re.compile(r"(?i:\bfrom)\s(?:(?:about|around|roughly|some|approximately|an?|nearly|almost)\s){0,2}\S{0,3}$")
_GOES_ON = re.compile(r"(?P<to>에서\s(?:약\s|최대\s|최고\s)?)|,\s최[대고]\s")
_COMMA = re.compile(r",\s?")


def join(text: str, drafts: list[Draft]) -> list[Draft]:
    """10억~20억, $3 to 5 million, between 40 and 46 hours: one figure from low to high."""
    joined: list[Draft] = []
    for draft in drafts:
        last = joined[-1] if joined else None
        if last is None or draft.start - last.end > 12:
            joined.append(draft)
        elif not _is_range(text, last, draft):
            if last.kind is draft.kind and (last.per or last.kind is Kind.QUANTITY):
                _go_on(text, last, draft)
            joined.append(draft)
        elif not _merge(last, draft):
            joined.append(draft)
            if _TO.fullmatch(text, last.end, draft.start):
                _share(last, draft)  # they lead 45 to 39 percent
        elif look := OF_BOTH_ENDS.get(last.unit or ""):
            look(text, last)
    return joined


def _is_range(text: str, low: Draft, high: Draft) -> bool:
    if low.low is None or high.low is None or low.low != low.high or high.vague:
        return False
    if high.low != high.high and Hedge.BAND not in high.hedges:
        return False
    gap = text[low.end : high.start]
    if _DASH.fullmatch(gap):
        return "(" not in gap
    if _COMMA.fullmatch(gap):
        return _is_next(low, high)
    if _TO.fullmatch(gap):
        return _is_to(text, low, high)
    if gap == " or ":
        return low.bare and not high.bare and text[low.start : high.start].lower() == "one or "
    if _AND.fullmatch(gap):
        return _BETWEEN.search(text[max(0, low.start - 24) : low.start]) is not None
    if _WORDS_KO.fullmatch(gap):
        if gap.lstrip().startswith("내지"):
            return True
        if gap.startswith("에서") and low.kind is high.kind is Kind.RATIO and _SHARES.match(text, high.end):
            return high.low < 1  # 3분의 1에서 절반이
        return _UNTIL.match(text, high.end) is not None and (
            gap.startswith(("에서", "부터")) or _WITHIN.match(text, high.end) is not None
        )
    return False


def _is_next(low: Draft, high: Draft) -> bool:
    """5, 6억 원, 2, 3년: this or the next."""
    if not low.bare or high.bare or high.lang != "ko" or low.numeral_end - low.start != 1:
        return False
    return low.low is not None and high.low == (low.low + 1) * (high.scale or ONE)


def _is_to(text: str, low: Draft, high: Draft) -> bool:
    before = text[max(0, low.start - 24) : low.start]
    if _FROM.search(before):
        # from 10 to 20 percent, from $20 million to 30 million: two figures, one unit
        if high.bare and low.kind is Kind.MONEY and high.scale is not None:
            _name(low, high)
        else:
            _share(low, high)
        if low.kind is high.kind is Kind.MONEY:
            low.per = low.per or high.per
        return False
    if high.bare:
        # ages 18 to 29, 3 to 5 million, $3 to 5 million
        if _AGES.search(before) is not None:
            return True
        if low.kind is not Kind.MONEY:
            return low.bare and low.scale is None and high.scale is not None
        if high.scale is None:
            return False
        if low.scale is not None and _CHANGE.search(before) is not None:
            _name(low, high)  # fell by $4.5 billion to 20.9 billion: how much, and to what
            return False
        return True
    # "rose 1% to 5%" tells a change and its end, but "rise 1% to 2% a year" says how much, twice
    told_twice = high.kind is Kind.PERCENT and high.per is not None and low.per is None
    changes = _CHANGE.search(before) is not None and not told_twice
    if low.bare:
        return True
    if low.kind is not high.kind or changes or (low.kind is Kind.COUNT and low.unit != high.unit):
        return False  # sent 200 troops to 300 villages
    return all(hedge is Hedge.ABOUT for hedge in low.hedges)


def _go_on(text: str, low: Draft, high: Draft) -> None:
    """톤당 176유로에서 114유로로, 시속 100km에서 120km로: what was said of the one is said of the other."""
    found = _GOES_ON.fullmatch(text, low.end, high.start)
    if found is None or high.per is not None:
        return
    if found["to"] and low.per and low.currency == high.currency and low.unit == high.unit:
        high.per = low.per
        high.trace.append(Step("per", low.per))
    elif low.unit and high.unit and low.unit in (f"{high.unit} / hour", f"{high.unit} / second", f"{high.unit} / minute"):
        high.unit = low.unit
        high.trace.append(Step("speed", "as before"))


def _merge(low: Draft, high: Draft) -> bool:
    """Makes `low` the range from low to high; False where the two do not fit together."""
    assert low.low is not None and high.high is not None
    shared = low.kind is high.kind and low.currency == high.currency
    takes_right = low.bare and low.kind in (Kind.NUMBER, Kind.COUNT)
    takes_left = high.bare and high.kind in (Kind.NUMBER, Kind.COUNT)
    if high.currency_inferred and low.bare:
        takes_right = True
    if low.currency_inferred and not high.bare:
        takes_right = True  # 3억~5억 달러, 3억~5억 명
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
    low.currency_inferred = low.currency_inferred and (high.currency_inferred or takes_left)
    low.end, low.bare, low.scale = high.end, low.bare and high.bare, high.scale
    low.hedges += high.hedges
    low.per = low.per or high.per
    low.trace += [Step("range", "to"), *high.trace]
    return True


def _take_unit(low: Draft, high: Draft) -> None:
    """A bare number takes the unit that the other end of the range names."""
    low.kind, low.unit, low.factor = high.kind, high.unit, high.factor
    low.currency, low.currency_inferred = high.currency, high.currency_inferred
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


def _name(low: Draft, high: Draft) -> None:
    """Gives a bare sum the currency that the one before it names."""
    high.kind, high.currency, high.unit, high.factor, high.bare = Kind.MONEY, low.currency, None, low.factor, False
    high.trace.append(Step("currency of the other sum", ""))


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
