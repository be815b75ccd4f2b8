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
from itertools import pairwise

from krfigures.checks.ahead import is_led, strength_reversed
from krfigures.checks.around import speak_against, strength_by_tail
from krfigures.checks.gap import LONGEST, speaks_of_then, spell
from krfigures.checks.lists import in_lists, strength_of_next
from krfigures.checks.pair_forms import Form, Strength, form_of
from krfigures.core.figure import Figure, Kind
from krfigures.core.values import AmbiguousCurrency


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
    listed = in_lists(text, sums)
    runs = list(_runs(text, sums))
    found: list[Gloss] = []
    heads: dict[int, Gloss] = {}  # end of a conversion -> the gloss that it belongs to
    for place, (before, after) in enumerate(pairwise(runs)):
        if after[0].start in listed:
            continue
        several = _each(text, runs[max(0, place + 1 - len(after)) : place + 1], after)
        for gloss in several or _between(text, before, after, heads, skipped):
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

    def cut(self, text: str, start: int, end: int) -> str:
        """A piece of the text without the spans inside it."""
        pieces = []
        for place in range(bisect_right(self._starts, start - 1), bisect_right(self._starts, end)):
            if self._spans[place][1] <= end:
                pieces.append(text[start : self._spans[place][0]])
                start = self._spans[place][1]
        return "".join(pieces) + text[start:end]

    def before(self, start: int) -> int | None:
        """The end of the last span before a place."""
        place = bisect_right(self._starts, start)
        return self._spans[place - 1][1] if place else None


_NEXT_OF_LIST = re.compile(r",?[adi]{1,2}h?|,[dh]{0,2}")


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


def _each(text: str, runs: Sequence[tuple[Figure, ...]], after: tuple[Figure, ...]) -> list[Gloss]:
    """The glosses of sums in several currencies, each with its own: "100만달러와 50만유로(각각 약 11억원, 6억원)"."""
    count = len(after)
    firsts = [run[0] for run in runs if len(run) == 1]
    if count < 2 or len(firsts) != count:
        return []
    gap = text[firsts[-1].end : after[0].start]
    match = _EACH.fullmatch(spell(gap))
    if match is None or not all(_NEXT_OF_LIST.fullmatch(spell(text[one.end : two.start])) for one, two in pairwise(firsts)):
        return []
    strength = Strength.SURE if match["each"] or _RESPECTIVELY.match(text, after[-1].end) else Strength.LIKELY
    then = speaks_of_then(gap)
    joined = zip(firsts, after, strict=True)
    return [Gloss(first=one, second=two, form="list", strength=strength, then=then) for one, two in joined]


_EACH = re.compile(r"\([hmg]{0,3}(?P<each>d?)[hmg]{0,3}")
_RESPECTIVELY = re.compile(r",?\srespectively")


def _between(
    text: str, before: tuple[Figure, ...], after: tuple[Figure, ...], heads: dict[int, Gloss], rates: _Spans
) -> Iterator[Gloss]:
    """The glosses that join a run of sums to the next run; `rates` are the spans of stated rates."""
    first, second = before[-1], after[0]
    if second.start - first.end > LONGEST:
        return
    gap = rates.cut(text, first.end, second.start)
    then = speaks_of_then(gap)
    turned = strength_reversed(text, first, second, gap)
    if turned is not None:
        yield Gloss(first=second, second=first, form="reversed", strength=turned, then=then)
        return
    spelled = spell(gap + "한화" if second.text.startswith("한화") else gap)
    head = heads.get(first.end)
    if head is not None and _is_further(head, spelled, second):
        yield Gloss(first=head.first, second=second, form="further currency", strength=head.strength, then=then)
        return
    if is_led(text, first, spelled, rates.before(first.start)):
        yield Gloss(first=first, second=second, form="converted", strength=Strength.LIKELY, then=then)
        return
    form, listed = form_of(spelled), strength_of_next(text, first, second, gap)
    if form is None or listed is None or speak_against(text, first, second, form):
        return
    strength = min(listed, _strength(text, first, second, form, last=after[-1].end))
    if len(before) == len(after) > 1:
        for one, two in zip(before, after, strict=True):
            yield Gloss(first=one, second=two, form="list", strength=strength, then=then)
        return
    if len(before) != len(after):
        strength = Strength.WEAK  # a sum behind several may explain the last of them or their total, and the reverse
    yield Gloss(first=first, second=second, form=form.name, strength=strength, then=then)


_DASH = re.compile(r"\s?(?:[—–]|--)\s?")


def _strength(text: str, first: Figure, second: Figure, form: Form, *, last: int) -> Strength:
    """How far the form proves this conversion, with the words around it."""
    if form.name == "brackets":
        return min(form.strength, strength_by_tail(text, last))
    if first.per != second.per:
        return min(form.strength, Strength.LIKELY)  # the second may be a total
    if form.strength is Strength.WEAK and _DASH.fullmatch(text, first.end, second.start) and _DASH.match(text, second.end):
        return Strength.LIKELY  # 1 million dollars — 11.4 billion won —
    return form.strength


def _is_further(head: Gloss, spelled: str, second: Figure) -> bool:
    """Is the sum one more conversion of the same: "(약 1천만 호주 달러, 당시 환율 기준 약 700만 달러)"?"""
    if set(currencies(head.first)) & set(currencies(second)):
        return False
    joined = (
        r"h{0,2}[,/=oai]{1,2}[hmgto=]{0,8}" if head.form in ("brackets", "further currency") else r"h{0,2},?[o=][hmgto=]{0,8}"
    )
    return re.fullmatch(joined, spelled) is not None
