"""Figures that stand alone: which of them matter, and which have a good reason.

Translators drop and add small words ("one", 한, "both"), repeat or do not repeat a sum, split a range, and add or leave out
a conversion in brackets. None of that is news to an editor. A sum of money or a share of a total that is gone is.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from decimal import Decimal
from itertools import pairwise

from krfigures.checks.alignment import Judge, Link
from krfigures.checks.alignment.dates import is_end
from krfigures.checks.alignment.measures import Family, Measure
from krfigures.checks.alignment.relation import AGREEING
from krfigures.checks.alignment.slips import relative_gap, significand
from krfigures.checks.pairing import pairs
from krfigures.checks.translation.script import korean_around
from krfigures.core.figure import Figure, Kind
from krfigures.core.interval import plain
from krfigures.core.report import Severity

SMALL_WORDS = 2
"""One and two, first and second, both: free on either side."""
FEW = 12
"""Counts up to a dozen come and go with the phrasing; a larger one is a fact."""
LOOK_BACK = 200
"""Paired figures of a family that a lone one is compared with to see whether it only repeats one of them."""

PERIOD_GAP = 8
"""Characters between a period and what is told per it: 일주일에 평균 두 번."""
AGAIN = Decimal("0.01")
"""How far apart a figure and its repetition may be: 5012억 in the body, 5000억 in the headline."""

# A number in digits and the scale word that may follow it.
_DIGITS = re.compile(
    r"(?P<digits>\d[\d,.]{0,40})[\s-]?(?P<scale>thousand|million|billion|trillion|bn|tn|mn|[kmb]\b|[천백]?[만억조]|천|백)?",
    re.IGNORECASE,
)
_YEAR = range(1000, 2200)
_RANKS = frozenset({"위", "순위"})


def severity(figure: Figure) -> Severity:
    """How grave it is that a figure is missing or added: a warning where it is a fact of its own, else a note."""
    return Severity.WARNING if weighty(figure) else Severity.NOTE


def weighty(figure: Figure) -> bool:
    """True for sums, shares, measures and numbers that a reader would quote.

    >>> def people(text: str, number: int) -> Figure:
    ...     low = Decimal(number)
    ...     return Figure(kind=Kind.COUNT, text=text, start=0, end=len(text), lang="ko", low=low, high=low, unit="명")
    >>> weighty(people("32명", 32)), weighty(people("세 명", 3))
    (True, False)
    """
    if figure.low is None or figure.high is None:
        return figure.kind is Kind.SCORE
    match figure.kind:
        case Kind.MONEY:
            return True
        case Kind.PERCENT | Kind.PERCENT_POINT:
            return True
        case Kind.ORDINAL:
            return figure.unit in _RANKS and figure.low > SMALL_WORDS
        case Kind.DURATION | Kind.AGE:
            return False
        case Kind.RATIO:
            return figure.low > SMALL_WORDS
        case Kind.NUMBER:
            year = figure.low == figure.low.to_integral_value() and int(figure.low) in _YEAR if figure.low < 3000 else False
            return not figure.vague and figure.high > FEW and not year
        case _:
            return not figure.vague and (figure.high > FEW or figure.low != figure.low.to_integral_value())


def small_word(figure: Figure) -> bool:
    """One, two, first, second, both, half of nothing: a word more than a figure."""
    if figure.low is None or figure.kind in (Kind.MONEY, Kind.PERCENT, Kind.PERCENT_POINT, Kind.QUANTITY):
        return False
    if figure.kind in (Kind.NUMBER, Kind.COUNT) and figure.low != figure.low.to_integral_value():
        return False  # a batting average, children per woman
    return figure.low == figure.high and 0 <= figure.low <= SMALL_WORDS


@dataclass(frozen=True, slots=True)
class Excuse:
    """Why a figure that stands alone is no loss; `note` where it is worth a mention all the same."""

    reason: str
    note: bool = False


def excuses(
    links: Sequence[Link], texts: tuple[str, str], figures: tuple[Sequence[Figure], Sequence[Figure]], judge: Judge
) -> tuple[dict[int, Excuse], dict[int, Excuse]]:
    """Why lone figures are no loss, by where they start: first those of the source, then those of the target."""
    sides: list[dict[int, Excuse]] = []
    for side in (0, 1):
        sided = [_sided(link, side) for link in links]
        alone = [own for own, other in sided if own is not None and other is None]
        if not alone:
            sides.append({})
            continue
        evidence = _Evidence(
            partners=[_sided(link, side) for link in links if link.relation in AGREEING],
            unread=_unread(texts[1 - side], figures[1 - side]),
            conversions=_conversions(texts[side], figures[side], lost=side == 0),
            periods=_periods(figures[side]),
            terms=frozenset(term for figure in figures[1 - side] for term in figure.terms),
            numbers=frozenset(figure.low for figure in figures[1 - side] if figure.low is not None),
            judge=judge,
        )
        found = ((measure.start, evidence.excuse(measure)) for measure in alone)
        sides.append({start: excuse for start, excuse in found if excuse is not None})
    return sides[0], sides[1]


def _sided(link: Link, side: int) -> tuple[Measure | None, Measure | None]:
    return (link.source, link.target) if side == 0 else (link.target, link.source)


@dataclass(frozen=True, slots=True, kw_only=True)
class _Evidence:
    """What may excuse a figure that stands alone in one of the texts."""

    partners: Sequence[tuple[Measure | None, Measure | None]]
    unread: Mapping[str, frozenset[str]]
    conversions: Mapping[int, str]
    periods: frozenset[int]
    terms: frozenset[Decimal]
    numbers: frozenset[Decimal]
    judge: Judge

    def excuse(self, measure: Measure) -> Excuse | None:
        figure = measure.figure
        if small_word(figure):
            return Excuse("small word")
        if figure.kind is Kind.DATE and figure.edtf is None and figure.date is None:
            return Excuse("names no date by itself")
        if measure.start in self.periods:
            return Excuse("what the figure behind it is per")
        if measure.start in self.conversions:
            return Excuse(f'conversion of "{self.conversions[measure.start]}"', note=True)
        for other in _last_of_family(measure, self.partners):
            if (
                measure.single
                and measure.unit == other.unit
                and other.low != other.high
                and measure.low in (other.low, other.high)
            ):
                return Excuse(f'one end of "{other.figure.text}"')
            if measure.family is Family.DATE and is_end(figure, other.figure):
                return Excuse(f'one end of "{other.figure.text}"')
            if _again(measure, other) and self.judge.relation(measure, other) in AGREEING:
                return Excuse(f'told again: "{other.figure.text}"')
        if figure.kind is Kind.SCORE and all(self._stands(term) for term in figure.terms):
            return Excuse("its terms stand in the other text one by one")
        if measure.family is Family.PLAIN and figure.low in self.terms:
            return Excuse("a term of a score or a ratio of the other text")
        if figure.low is not None and figure.low > FEW and _stands_unread(figure.low, self.unread):
            return Excuse("its digits stand in the other text, in a form that was not read")
        return None

    def _stands(self, term: Decimal) -> bool:
        return term in self.numbers or plain(term) in self.unread


def _conversions(text: str, figures: Sequence[Figure], *, lost: bool) -> dict[int, str]:
    """Where each conversion of the text starts, and the sum that it converts.

    A conversion for the readers of the source (won in Korean copy, anything but won in English copy) may be left out; one
    for the readers of the target is what they need, so that its loss counts.
    """
    return {
        gloss.second.start: gloss.first.text
        for gloss in pairs(text, figures)
        if not lost or (gloss.second.currency == "KRW") is korean_around(text, gloss.second)
    }


def _periods(figures: Sequence[Figure]) -> frozenset[int]:
    """Where periods start that the figure behind them is per: 일주일에 두 번 is "twice a week"."""
    return frozenset(
        before.start
        for before, figure in pairwise(figures)
        if before.kind is Kind.DURATION and figure.per is not None and figure.start - before.end <= PERIOD_GAP
    )


def _again(measure: Measure, other: Measure) -> bool:
    """True where the two values are near enough for one to repeat the other; quantities may do so in another unit."""
    if measure.family is Family.MEASURE and measure.unit != other.unit:
        return True
    if measure.low is None or other.low is None:
        return measure.key is not None and measure.key == other.key
    return relative_gap(measure.low, other.low) <= AGAIN


def _last_of_family(measure: Measure, partners: Sequence[tuple[Measure | None, Measure | None]]) -> Iterator[Measure]:
    """Figures of the family that were carried over, from the other text: a small count is too common to be one of them."""
    if measure.family is Family.PLAIN and measure.low is not None and measure.low <= FEW:
        return
    looked = 0
    for _, other in partners:
        if other is not None and other.family is measure.family:
            yield other
            looked += 1
            if looked == LOOK_BACK:
                return


def _unread(text: str, figures: Iterable[Figure]) -> Mapping[str, frozenset[str]]:
    """Numbers in digits that stand in the text and belong to no figure, with the scale words behind them."""
    spans = [(figure.start, figure.end) for figure in figures]
    found: defaultdict[str, set[str]] = defaultdict(set)
    place = 0
    for match in _DIGITS.finditer(text):
        while place < len(spans) and spans[place][1] <= match.start():
            place += 1
        if place == len(spans) or spans[place][0] >= match.end("digits"):
            found[match["digits"].replace(",", "").rstrip(".")].add(match["scale"] or "")
    return {digits: frozenset(scales) for digits, scales in found.items()}


def _stands_unread(value: Decimal, unread: Mapping[str, frozenset[str]]) -> bool:
    """True where the value stands there in full, or its digits with some scale word."""
    if plain(value) in unread:
        return True
    digits = "".join(map(str, significand(value)))
    written = (digits, *(f"{digits[:place]}.{digits[place:]}" for place in range(1, len(digits))))
    return any(unread.get(spelling, frozenset()) - {""} for spelling in written)


def pair_severity(source: Figure, target: Figure) -> Severity:
    """How grave it is that two figures in each other's place differ: a note where they may well count different things."""
    if source.kind is target.kind and not small_word(source) and not small_word(target):
        return Severity.WARNING
    return Severity.WARNING if weighty(source) or weighty(target) else Severity.NOTE
