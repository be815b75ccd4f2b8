"""Which sums of a text are one sum and its conversion: "30억 달러(약 4조 원)", "20 billion won, or about $14 million".

A pair is read off the words between two sums (`gap` spells them) and the words behind the second, never off the values, so
that a wrong conversion is paired too. Some forms are too weak for that: in "2천800만 달러, 304억 원" a comma may join a
conversion or the next of a list. Each form has its `Strength`; the weaker count only where the values bear them out.

Left alone: sums in one currency, a rate ("1달러=1,300원"), a sum and a price per unit, a share in brackets, denominations
("50,000-won bills"), a name with a sum in brackets.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from enum import IntEnum
from itertools import pairwise
from typing import NamedTuple

from krfigures.checks.gap import LONGEST, speaks_of_then, spell
from krfigures.core.figure import Figure, Kind
from krfigures.core.hedge import Hedge
from krfigures.core.values import AmbiguousCurrency


class Strength(IntEnum):
    """How far the words alone prove a conversion."""

    WEAK = 1  # the values have to agree, or to differ by exactly a power of ten
    LIKELY = 2  # the values have to be of one order, or to differ by about a power of ten
    SURE = 3  # whatever the values


class Form(NamedTuple):
    """A way to write a conversion: the spelling of the gap, and how far it proves one."""

    name: str
    gap: re.Pattern[str]
    strength: Strength


def _form(name: str, gap: str, strength: Strength) -> Form:
    return Form(name, re.compile(gap), strength)


WEAK, LIKELY, SURE = Strength

# Earlier wins. A gap is spelled in the letters of `gap`; `[hmgtod=]` are the words that may lead a conversion.
FORMS: tuple[Form, ...] = (
    _form("brackets", r"o?[hg]{0,3}[.,]?\([hmgtod=,]{0,8}", SURE),  # 30억 달러(한화 약
    _form("brackets", r"h?(?:\(x{1,2}\))\([hmgtod=]{0,8}", SURE),  # 2,180억원(지분) (
    _form("brackets", r"[hxgs]{1,4}\([hmgto=]{0,7}[hm][hmg=]{0,7}", LIKELY),  # 30억 달러 투자(약
    _form("brackets", r"[hxgs]{0,4}\([hmgtodsx=,]{0,8}", WEAK),  # 2억 달러 투자(세금 포함
    _form("or", r",?o[hmgt]{0,7}", SURE),  # , or about
    _form("or", r",?e[hmg]{0,7}", LIKELY),  # 또는 약
    _form("or", r"[hxg]{1,6},?o[hmg]{0,6}h[hmg]{0,6}", LIKELY),  # in cash, or about
    _form("equals", r",?=[hmg=]{0,7}", SURE),  # ≈
    _form("own money", r"[hxgs]{0,6}[.,)]{1,4}[hxgost,]{0,10}m[hmg]{0,7}", SURE),  # 에 이른다. 우리 돈으로 약
    _form("own money", r"[hgo]{0,4}m[hmg]{0,7}", SURE),  # equivalent to
    _form("own money", r"[hxgs]{1,6}m[hmg]{0,7}", LIKELY),  # 규모로 한화 약
    _form("apposition", r",[gtd]{0,5}h[hg]{0,6}", LIKELY),  # , 약
    _form("next sentence", r"[hxg]{0,4}[.,]tg{1,3}[hmg]{0,6}", SURE),  # . That is about
    _form("apposition", r",[gs]{0,5}", WEAK),  # a bare comma
    _form("apposition", r"[hxgs]{1,5},[hgs]{0,6}", WEAK),  # 를 받아, 약
    _form("next sentence", r"[hxg]{0,4}\.{1,2}\(?[xg]{0,5}h[hg]{0,6}", WEAK),  # . 약
    _form("cells", r"[/|][hmg|]{0,5}", WEAK),  # | $76,000
    _form("side by side", r"[hg]{0,3}h", WEAK),  # 30억 달러 약 4조 원
)

# What may stand behind the second sum where brackets hold it: nothing, a closing sign, a hedge, the date of the rate.
_TAIL = re.compile(
    r"""\s{0,2}
    (?: (?: USD | KRW | US\ dollars | 달러 | 원 ) \b \s{0,2} )?
    (?: 가량 | 정도 | 쯤 | 안팎 | 내외 | 여 | 남짓 | 상당 | 규모 | 수준 | 어치 | 씩
      | 이상 | 이하 | 미만 | 초과 | or\ so | or\ more )? \s{0,2}
    (?: $ | [)\]）］,;:/·=!?~<(（] | 기준 | 환산 | 당시 | 현재 | 각
      | as\ of | at\ (?:the|a|an|today|current) | in\ (?:19|20)\d\d | based | each )
    """,
    re.VERBOSE | re.IGNORECASE,
)
_SHARE_OR_PRICE = re.compile(r"\s{0,2}(?:의 \d|/\s?[A-Za-z가-힣]|당(?![가-힣])|per\s|apiece)")
_DENOMINATION = re.compile(
    r"[-\s]{0,2}(?:bills?|notes?|banknotes?|coins?|권|짜리 (?:지폐|동전|화폐)|지폐|동전)(?![가-힣a-z])", re.IGNORECASE
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Gloss:
    """Two sums that the text sets equal; `strength` says how surely, `then` that the words name a past rate."""

    first: Figure
    second: Figure
    form: str
    strength: Strength
    then: bool = False

    @property
    def one_currency(self) -> bool:
        """Both sums in the same currency: never a conversion."""
        return bool(set(currencies(self.first)) & set(currencies(self.second)))


def currencies(figure: Figure) -> tuple[str, ...]:
    """The currencies that a sum may be in: one, or the readings of an ambiguous word."""
    if isinstance(figure.currency, AmbiguousCurrency):
        return figure.currency.candidates
    return (figure.currency,) if figure.currency is not None else ()


def pairs(text: str, figures: Sequence[Figure], *, skip: Sequence[tuple[int, int]] = ()) -> list[Gloss]:
    """The pairs of sums in different currencies, in the order of their conversions; `skip` holds spans of stated rates."""
    return [gloss for gloss in glosses(text, figures, skip=skip) if not gloss.one_currency]


def glosses(text: str, figures: Sequence[Figure], *, skip: Sequence[tuple[int, int]] = ()) -> list[Gloss]:
    """Every sum that glosses another, sums in one currency included."""
    skipped = _Spans(skip)
    sums = [figure for figure in figures if _is_sum(figure) and not skipped.hold(figure)]
    runs = list(_runs(text, sums))
    found: list[Gloss] = []
    heads: dict[int, Gloss] = {}  # end of a conversion -> the gloss that it belongs to
    for before, after in pairwise(runs):
        for gloss in _between(text, before, after, heads):
            taken = heads.get(gloss.first.end)
            if taken is not None and taken.strength is not Strength.WEAK:
                continue  # it is a conversion already
            found.append(gloss)
            heads[gloss.second.end] = gloss
    return found


def _is_sum(figure: Figure) -> bool:
    return figure.kind is Kind.MONEY and figure.low is not None and figure.low > 0 and bool(currencies(figure))


class _Spans:
    """Spans that do not overlap, in order; is a figure inside one of them?"""

    def __init__(self, spans: Sequence[tuple[int, int]]) -> None:
        self._spans = sorted(spans)
        self._starts = [start for start, _ in self._spans]

    def hold(self, figure: Figure) -> bool:
        place = bisect_right(self._starts, figure.start)
        return place > 0 and figure.end <= self._spans[place - 1][1]


_NEXT_OF_LIST = re.compile(r",?[ad]{1,2}h?|,[dh]{0,2}")


def _runs(text: str, sums: Sequence[Figure]) -> Iterator[tuple[Figure, ...]]:
    """Neighbouring sums of one currency that a list joins: "7억 달러와 8억 달러"."""
    run: list[Figure] = []
    for figure in sums:
        if run and not _joined(text, run[-1], figure):
            yield tuple(run)
            run = []
        run.append(figure)
    if run:
        yield tuple(run)


def _joined(text: str, one: Figure, two: Figure) -> bool:
    gap = text[one.end : two.start]
    return one.currency == two.currency and len(gap) <= LONGEST // 4 and _NEXT_OF_LIST.fullmatch(spell(gap)) is not None


def _between(text: str, before: tuple[Figure, ...], after: tuple[Figure, ...], heads: dict[int, Gloss]) -> Iterator[Gloss]:
    """The glosses that join a run of sums to the next run."""
    first, second = before[-1], after[0]
    gap = text[first.end : second.start]
    if len(gap) > LONGEST:
        return
    spelled = spell(gap)
    then = speaks_of_then(gap)
    head = heads.get(first.end)
    if head is not None and _is_further(head, spelled, second):
        yield Gloss(first=head.first, second=second, form="further currency", strength=head.strength, then=then)
        return
    form = _form_of(spelled)
    if form is None or _no_conversion(text, first, second, form):
        return
    strength = form.strength
    if form.name == "brackets" and _TAIL.match(text, after[-1].end) is None:
        strength = min(strength, Strength.LIKELY)
    if len(before) == len(after) > 1:
        for one, two in zip(before, after, strict=True):
            yield Gloss(first=one, second=two, form="list", strength=strength, then=then)
        return
    if len(before) != len(after):
        strength = Strength.WEAK  # a sum behind several may explain the last of them or their total, and the reverse
    yield Gloss(first=first, second=second, form=form.name, strength=strength, then=then)


def _is_further(head: Gloss, spelled: str, second: Figure) -> bool:
    """Is the sum one more conversion of the same: "(약 1천만 호주 달러, 당시 환율 기준 약 700만 달러)"?"""
    if set(currencies(head.first)) & set(currencies(second)):
        return False
    joined = r"h{0,2}[,/=oa]{1,2}[hmgto=]{0,8}" if head.form in ("brackets", "further currency") else r"h{0,2},?[o=][hmgto=]{0,8}"
    return re.fullmatch(joined, spelled) is not None


def _form_of(spelled: str) -> Form | None:
    return next((form for form in FORMS if form.gap.fullmatch(spelled)), None)


def _no_conversion(text: str, first: Figure, second: Figure, form: Form) -> bool:
    """A share, a price per unit, a rate or a denomination, whatever the words between."""
    if _SHARE_OR_PRICE.match(text, second.end) or _DENOMINATION.match(text, second.end) or _DENOMINATION.match(text, first.end):
        return True
    if first.per != second.per and (first.per is not None or not text.startswith((")", "）"), second.end)):
        # "$1.6 (2,300 won) per litre": the unit behind the brackets is that of both
        return second.per is not None or form.name != "brackets"
    if Hedge.BAND in first.hedges and Hedge.BAND not in second.hedges and form.name == "apposition":
        return True
    return form.name == "equals" and _is_unit(first)


def _is_unit(figure: Figure) -> bool:
    """One dollar, 100 yen: what a rate is quoted for."""
    return figure.low == figure.high and figure.low in (1, 100, 1000) and not figure.hedges
