"""Figures that stand alone: which of them matter, and which have a good reason.

Translators drop and add small words ("one", 한, "both"), repeat or do not repeat a sum, split a range, and add or leave out
a conversion in brackets. None of that is news to an editor. A sum of money or a share of a total that is gone is.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from decimal import Decimal

from krfigures.checks.alignment import Judge, Link
from krfigures.checks.alignment.measures import Family, Measure
from krfigures.checks.alignment.relation import AGREEING, Relation
from krfigures.checks.alignment.slips import significand
from krfigures.checks.pairing import pairs
from krfigures.core.figure import Figure, Kind
from krfigures.core.interval import plain
from krfigures.core.report import Severity

SMALL_WORDS = 2
"""One and two, first and second, both: free on either side."""
FEW = 12
"""Counts up to a dozen come and go with the phrasing; a larger one is a fact."""
LOOK_BACK = 200
"""Paired figures of a family that a lone one is compared with to see whether it only repeats one of them."""

_DIGITS = re.compile(r"\d[\d,.]{0,40}")
_YEAR = range(1000, 2200)


def severity(figure: Figure) -> Severity:
    """How grave it is that a figure is missing or added: a warning where it is a fact of its own, else a note."""
    return Severity.WARNING if weighty(figure) else Severity.NOTE


def weighty(figure: Figure) -> bool:
    """True for sums, shares, measures and numbers that a reader would quote.

    >>> from krfigures.core.figure import Figure
    >>> count = dict(kind=Kind.COUNT, start=0, end=3, lang="ko", unit="명")
    >>> (
    ...     weighty(Figure(text="32명", low=Decimal(32), high=Decimal(32), **count)),
    ...     weighty(Figure(text="세 명", low=Decimal(3), high=Decimal(3), **count)),
    ... )
    (True, False)
    """
    if figure.low is None or figure.high is None:
        return figure.kind is Kind.SCORE
    match figure.kind:
        case Kind.MONEY:
            return True
        case Kind.PERCENT | Kind.PERCENT_POINT:
            return True
        case Kind.DURATION | Kind.AGE | Kind.ORDINAL:
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
    return figure.low == figure.high and 0 <= figure.low <= SMALL_WORDS


def excuses(
    links: Sequence[Link], texts: tuple[str, str], figures: tuple[Sequence[Figure], Sequence[Figure]], judge: Judge
) -> tuple[dict[int, str], dict[int, str]]:
    """Why lone figures are no loss, by where they start: first those of the source, then those of the target."""
    agreeing = [link for link in links if link.relation in AGREEING]
    sides: list[dict[int, str]] = []
    for side in (0, 1):
        alone = [own for link in links for own, other in [_sided(link, side)] if own is not None and other is None]
        if not alone:
            sides.append({})
            continue
        carried = {own.start for link in links for own, other in [_sided(link, side)] if own is not None and other is not None}
        partners = [pair for link in agreeing for pair in [_sided(link, side)]]
        unread = _unread(texts[1 - side], figures[1 - side])
        glosses = {gloss: of.text for of, gloss in _glosses(texts[side], figures[side]) if of.start in carried}
        sides.append(
            {
                measure.start: reason
                for measure in alone
                if (reason := _excuse(measure, partners, unread, glosses, judge)) is not None
            }
        )
    return sides[0], sides[1]


def _sided(link: Link, side: int) -> tuple[Measure | None, Measure | None]:
    return (link.source, link.target) if side == 0 else (link.target, link.source)


def _excuse(
    measure: Measure,
    partners: Sequence[tuple[Measure | None, Measure | None]],
    unread: frozenset[str],
    glosses: dict[int, str],
    judge: Judge,
) -> str | None:
    figure = measure.figure
    if small_word(figure):
        return "small word"
    if measure.start in glosses:
        return f'conversion of "{glosses[measure.start]}"'
    for _, other in _last_of_family(measure, partners):
        if measure.single and other.low != other.high and measure.low in (other.low, other.high):
            return f'one end of "{other.figure.text}"'
        if judge.relation(measure, other) is Relation.SAME:
            return f'told again: "{other.figure.text}"'
    if measure.low is not None and figure.low is not None and measure.low > FEW and unread & _spellings(figure.low):
        return "its digits stand in the other text, in a form that was not read"
    return None


def _last_of_family(
    measure: Measure, partners: Sequence[tuple[Measure | None, Measure | None]]
) -> Iterator[tuple[Measure | None, Measure]]:
    looked = 0
    for own, other in partners:
        if other is not None and other.family is measure.family and (measure.family is not Family.PLAIN or not _tiny(measure)):
            looked += 1
            if looked > LOOK_BACK:
                return
            yield own, other


def _tiny(measure: Measure) -> bool:
    return measure.low is not None and measure.low <= FEW and measure.figure.kind is not Kind.NUMBER


def _glosses(text: str, figures: Sequence[Figure]) -> Iterator[tuple[Figure, int]]:
    """Each sum that the text converts, and the start of its conversion; either may be the one that was carried over."""
    for pair in pairs(text, figures):
        yield pair.first, pair.second.start
        yield pair.second, pair.first.start


def _unread(text: str, figures: Iterable[Figure]) -> frozenset[str]:
    """Numbers in digits that stand in the text and belong to no figure."""
    spans = [(figure.start, figure.end) for figure in figures]
    found = set()
    place = 0
    for match in _DIGITS.finditer(text):
        while place < len(spans) and spans[place][1] <= match.start():
            place += 1
        if place == len(spans) or spans[place][0] >= match.end():
            found.add(match[0].replace(",", "").rstrip("."))
    return frozenset(found)


def _spellings(value: Decimal) -> set[str]:
    """Ways in which the digits of a value may be written: in full, or with its zeros as a scale word."""
    written = {plain(value)}
    digits = "".join(map(str, significand(value)))
    if len(digits) > 1:
        written.add(digits)
        written.update(f"{digits[:place]}.{digits[place:]}" for place in range(1, len(digits)))
    return written


def pair_severity(source: Figure, target: Figure) -> Severity:
    """How grave it is that two figures in each other's place differ: a note where both are small and may count other things."""
    if source.kind in _OWN_WEIGHT and source.kind is target.kind:
        return Severity.WARNING
    return Severity.WARNING if weighty(source) or weighty(target) else Severity.NOTE


_OWN_WEIGHT = frozenset({Kind.MONEY, Kind.PERCENT, Kind.PERCENT_POINT, Kind.QUANTITY, Kind.SCORE, Kind.AGE})
