"""The forms in which copy states a rate, as rules in written order; each looks at one figure, its neighbour and the text beside.

A change of a rate ("rose 3 won against the dollar", 달러당 5원 오른) is no rate, and a sum in brackets behind a dollar is a
conversion: it belongs to the pair checks.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping, Sequence
from decimal import Decimal
from types import MappingProxyType
from typing import NamedTuple

from krfigures.core.figure import Figure, Kind
from krfigures.rates.words import word_at, word_before

NEAR = 40
"""Characters beside a figure, and between two, that a form may span."""


class Reading(NamedTuple):
    """A stated rate as read: `figure` of `quote` for `units` of `base`, and the span that says so."""

    figure: Figure
    quote: str
    base: str
    units: int
    start: int
    end: int


Form = Callable[[str, Sequence[Figure], int], Reading | None]

_HEDGE = r"(?:약|대략|about|around|approximately|roughly|some|~)?"
_SIDE = r"(?:미화|한화|원화)?"

# how many units a rate is quoted for, and the currencies for which that is usual; an empty set is all
_LARGE = frozenset({"KRW", "IDR", "VND"})
_QUOTED_FOR: Mapping[int, frozenset[str]] = MappingProxyType(
    {1: frozenset(), 100: _LARGE | {"JPY", "HUF"}, 1000: _LARGE, 10000: _LARGE}
)

_UNIT_THEN_QUOTE = re.compile(
    rf"""\s* (?: \)? \s* [=≈≒:] | 당 | 에 | 은 | 는 | 이 | 가
      | (?: (?:is|was|were) \s+ )? (?: equivalent \s+ to | equal \s+ to | equals? | worth | bought | buys | fetched )
      | is | was
    ) \s* {_HEDGE} \s* {_SIDE} \s*""",
    re.VERBOSE | re.IGNORECASE,
)
_TAKEN_AS = re.compile(rf"\s*(?:을|를)\s*{_HEDGE}\s*")
_SIDE_BY_SIDE = re.compile(r"\s*:?\s*")
_RATE_BEFORE = re.compile(r"(?:환율|이하|기준|\brates?\b|@)[^.\n]{0,30}$", re.IGNORECASE)
_RATE_AFTER = re.compile(r"\s*(?:으로|로|를|을)?\s*(?:기준|환산|적용|계산|가정)")

_QUOTE_THEN_UNIT = re.compile(
    r"\s*(?:/|per|to|against|for\s+every|compared\s+(?:to|with)|versus|vs\.?|=|equals?|대)\s*", re.IGNORECASE
)
_FROM = re.compile(r"\bfrom\s+$", re.IGNORECASE)

_PER = re.compile(
    r"""(?: \s* / \s*
      | \s+ (?: per | a | an | for \s+ (?:every|each|one|a) | (?:to|against|on) \s+ (?:the|one|a|an) ) \s+
    ) (?: (?P<units> 100 | 1,?000 | 1 | one ) \s* )?""",
    re.VERBOSE | re.IGNORECASE,
)
_DANG = re.compile(rf"\s*당\s*(?:원화?\s?(?:값|가치|환율)(?:이|은|도)?\s*)?{_HEDGE}\s*{_SIDE}\s*$")
_UNITS = re.compile(r"(?<![\d,.])(100|1,?000|1)\s*$")

_WON_PAIR = re.compile(
    rf"""(?: 원 \s* [/·ㆍ‧∙-]? \s* (?P<base> 달러 | 엔 | 위안 | 유로 )
      | (?P<ahead> 달러 | 엔 | 위안 | 유로 ) \s* [/·ㆍ‧∙-] \s* 원 )
    \s* (?:매매)? (?:기준)? \s* 환율 (?:은|이|을|도|의)?
    \s* [:=]? \s* (?:현재|평균)? \s* {_HEDGE} \s* $""",
    re.VERBOSE,
)
_WON_PAIR_UNITS = MappingProxyType({"달러": ("USD", 1), "위안": ("CNY", 1), "유로": ("EUR", 1), "엔": ("JPY", 100)})
_NAMED = re.compile(
    rf"""(?: 환율 (?:은|을|인)? | \b (?:exchange|conversion) \s+ rate (?: \s+ (?:of|is|was|at) )? )
    \s* [:=]? \s* {_HEDGE} \s* $""",
    re.VERBOSE | re.IGNORECASE,
)

_CHANGED_BEFORE = re.compile(
    r"""\b (?: rose | risen | rising | fell | fallen | falling | gain(?:ed|s|ing)? | los[et]s? | up | down | by | climbed
      | dropped | added | shed | jumped | slid | slipped | advanced | declined | weakened | strengthened | plunged | surged )
    (?: \s+ (?: by | about | around | nearly | some | more \s+ than | as \s+ much \s+ as ) ){0,2} \s* $""",
    re.VERBOSE | re.IGNORECASE,
)
_CHANGED_AFTER = re.compile(
    r"""\s* (?: 이상 | 가량 | 정도 | 넘게 | 가까이 | 씩 )? \s*
    (?: 오르 | 오른 | 올라 | 올랐 | 내리 | 내린 | 내려 | 내렸 | 떨어 | 상승 | 하락 | 급등 | 급락 | 뛰 | 뛴 | 낮 | 높 | 절상 | 절하
      | (?: higher | lower | stronger | weaker | up | down ) \b )""",
    re.VERBOSE,
)
_QUOTED_AT = re.compile(
    r"""\b (?P<base> dollar | euro ) \s (?: (?: was | is | has\ been ) \s )?
    (?: quoted | traded | trading | closed | opened | ended | finished | settled | fixed | hovering | changing\ hands | stood ) \s
    at \s (?: (?: about | around ) \s )? $""",
    re.VERBOSE,
)
_THE_WON = re.compile(r"\b(?:[Tt]he|Korean?|South Korean) (?:local )?(?:won|currency)\b[^.;\n]{0,30}$")
_CODE_BEHIND = re.compile(r"\s*\(\s*(?=[A-Za-z원₩])")


def quote_currency(text: str, figure: Figure) -> str | None:
    """The currency of the sum: its own, that of a code in brackets behind a number, won where 환율 stands before it."""
    if figure.kind is Kind.MONEY:
        return figure.currency if isinstance(figure.currency, str) else None
    if figure.kind is not Kind.NUMBER:
        return None
    bracket = _CODE_BEHIND.match(text, figure.end, figure.end + NEAR)
    word = word_at(text, bracket.end()) if bracket else None
    if word:
        return word.code
    return "KRW" if "환율" in text[max(0, figure.start - NEAR) : figure.start] else None


def _unit(figure: Figure) -> tuple[str, int] | None:
    """The currency and number of units where a figure is what a rate is quoted for: 1달러, 100엔."""
    if figure.kind is not Kind.MONEY or not isinstance(figure.currency, str) or figure.low != figure.high or figure.low is None:
        return None
    for units, currencies in _QUOTED_FOR.items():
        if figure.low == units and (not currencies or figure.currency in currencies):
            return figure.currency, units
    return None


def _gap(text: str, one: Figure, two: Figure) -> str | None:
    return text[one.end : two.start] if 0 <= two.start - one.end <= NEAR else None


def _changes(text: str, start: int, end: int) -> bool:
    """Does the text beside the span say that this is how far a rate moved?"""
    return bool(_CHANGED_BEFORE.search(text[max(0, start - NEAR) : start]) or _CHANGED_AFTER.match(text, end, end + NEAR))


def unit_first(text: str, figures: Sequence[Figure], index: int) -> Reading | None:
    """1달러=1,300원, US$1 was equivalent to 1,172.80 won; 1달러 1,340원 where the text speaks of a rate."""
    if index + 1 >= len(figures):
        return None
    one, two = figures[index], figures[index + 1]
    unit, quote, gap = _unit(one), quote_currency(text, two), _gap(text, one, two)
    if unit is None or quote is None or gap is None or _changes(text, two.end, two.end):
        return None
    before = text[max(0, one.start - NEAR) : one.start]
    beside = _SIDE_BY_SIDE.fullmatch(gap) and (_RATE_BEFORE.search(before) or _RATE_AFTER.match(text, two.end, two.end + NEAR))
    taken = _TAKEN_AS.fullmatch(gap) and _RATE_AFTER.match(text, two.end, two.end + NEAR)
    if beside or taken or _UNIT_THEN_QUOTE.fullmatch(gap):
        return Reading(two, quote, *unit, one.start, two.end)
    return None


def unit_last(text: str, figures: Sequence[Figure], index: int) -> Reading | None:
    """1,400 won compared to $1, 968원/100¥, 1,300원=1달러."""
    if index + 1 >= len(figures):
        return None
    one, two = figures[index], figures[index + 1]
    unit, quote, gap = _unit(two), quote_currency(text, one), _gap(text, one, two)
    if unit is None or quote is None or gap is None or not _QUOTE_THEN_UNIT.fullmatch(gap):
        return None
    if _FROM.search(text[max(0, one.start - NEAR) : one.start]) or _changes(text, one.start, two.end):
        return None
    return Reading(one, quote, *unit, one.start, two.end)


def per_word(text: str, figures: Sequence[Figure], index: int) -> Reading | None:
    """1,164 won per dollar, 1,300 won to the dollar, 1,157 /$; "the won weakened past 1,480 per dollar"."""
    figure = figures[index]
    quote, per = quote_currency(text, figure), _PER.match(text, figure.end, figure.end + NEAR)
    if per and quote is None and figure.kind is Kind.NUMBER and _THE_WON.search(text[max(0, figure.start - NEAR) : figure.start]):
        quote = "KRW"
    word = word_at(text, per.end()) if per else None
    if quote is None or per is None or word is None or _changes(text, figure.start, word.end):
        return None
    return Reading(figure, quote, word.code, _count(per["units"]), figure.start, word.end)


def word_per(text: str, figures: Sequence[Figure], index: int) -> Reading | None:
    """달러당 1,300원, 달러당 원화값이 1,449원, 100엔당 900원 where 100엔 is not a figure of its own."""
    figure = figures[index]
    before = text[max(0, figure.start - NEAR) : figure.start]
    quote, dang = quote_currency(text, figure), _DANG.search(before)
    if quote is None or dang is None or _changes(text, figure.end, figure.end):
        return None
    word = word_before(before, dang.start())
    if word is None:
        return None
    count = _UNITS.search(before[: word.start])
    start = figure.start - len(before) + (count.start() if count else word.start)
    return Reading(figure, quote, word.code, _count(count[1] if count else None), start, figure.end)


def won_pair(text: str, figures: Sequence[Figure], index: int) -> Reading | None:
    """원/달러 환율 1,340원, 달러/원 환율; 원/엔 환율 is quoted for 100 yen."""
    figure = figures[index]
    before = text[max(0, figure.start - NEAR) : figure.start]
    pair = _WON_PAIR.search(before)
    if pair is None or quote_currency(text, figure) != "KRW" or _changes(text, figure.end, figure.end):
        return None
    return Reading(
        figure, "KRW", *_WON_PAIR_UNITS[pair["base"] or pair["ahead"]], figure.start - len(before) + pair.start(), figure.end
    )


def quoted(text: str, figures: Sequence[Figure], index: int) -> Reading | None:
    """The dollar was quoted at 1,236.7 won."""
    figure = figures[index]
    before = text[max(0, figure.start - NEAR) : figure.start]
    found, quote = _QUOTED_AT.search(before), quote_currency(text, figure)
    word = word_before(before, found.end("base")) if found else None
    if found is None or word is None or quote is None:
        return None
    return Reading(figure, quote, word.code, 1, figure.start - len(before) + word.start, figure.end)


def named(text: str, figures: Sequence[Figure], index: int) -> Reading | None:
    """Exchange rate of Rp. 14,130, 환율 1,300원: for one of the other currency that stands before it, if there is one alone.

    Where the rate is applied to what follows (환율 1,140원을 적용하면 1억달러는), for one of the next sum's.
    """
    figure = figures[index]
    before = text[max(0, figure.start - NEAR) : figure.start]
    name, quote = _NAMED.search(before), figure.currency
    if name is None or not isinstance(quote, str) or _changes(text, figure.end, figure.end):
        return None
    others = {other.currency for other in figures[max(0, index - 4) : index] if other.kind is Kind.MONEY} - {quote}
    if not others and _RATE_AFTER.match(text, figure.end, figure.end + NEAR):
        others = {other.currency for other in figures[index + 1 : index + 2] if other.start - figure.end <= NEAR // 2} - {quote}
    base = others.pop() if len(others) == 1 else None
    if not isinstance(base, str):
        return None
    return Reading(figure, quote, base, 1, figure.start - len(before) + name.start(), figure.end)


def _count(written: str | None) -> int:
    if written is None or written.lower() == "one":
        return 1
    return int(Decimal(written.replace(",", "")))


FORMS: tuple[Form, ...] = (unit_first, unit_last, per_word, word_per, won_pair, quoted, named)
"""Earlier forms win: what two sums say is surer than a sum and a word."""
