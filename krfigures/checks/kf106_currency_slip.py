"""KF106 currency-slip: a sum carries the wrong currency.

Why it matters: "1.4 trillion won" retold as "$1.4 billion" keeps its digits and looks right.
Stays silent: where both sums agree as written; for sums in one currency, where no other currency would make them a pair.
Flags: $15.1 billion (₩10.6 million), the signs exchanged · 2,096,270 won (about 240,200 won), the second yen.
"""

from __future__ import annotations

from collections.abc import Iterator

from krfigures.checks.diagnosis import COMMON
from krfigures.checks.finding import both, pair_finding
from krfigures.checks.market import TOLERANCE, orient
from krfigures.checks.pair_forms import Strength
from krfigures.checks.pairing import Gloss, currencies
from krfigures.checks.story import Check, Story
from krfigures.checks.written import implied_rates, significant_digits, stands_for
from krfigures.core.figure import Figure
from krfigures.core.interval import Interval
from krfigures.core.report import Finding, Place, Severity

FEWEST_DIGITS = 4
"""Of fewer digits on both sides together, a fitting currency is chance."""


def run(story: Story) -> Iterator[Finding]:
    """Exchanged currencies, a sum that would fit in another, a conversion into its own currency."""
    for judgement, diagnosis in story.diagnosed(CHECK.code):
        first, second = both(story, judgement)
        message = f"{second} does not convert {first}: {diagnosis.words}"
        yield pair_finding(CHECK, story, judgement, diagnosis, message=message, severity=Severity.ERROR)
    for gloss in story.glosses:
        if gloss.one_currency:
            yield from _own_currency(story, gloss)


def _own_currency(story: Story, gloss: Gloss) -> Iterator[Finding]:
    """A sum glossed in its own currency by another value, which would convert it were one of the two in another currency."""
    first, second = gloss.first, gloss.second
    one, two = stands_for(first, loose=True), stands_for(second, loose=True)
    if gloss.strength is not Strength.SURE or one is None or two is None or one.meets(two):
        return
    if sum(map(significant_digits, (first, second))) < FEWEST_DIGITS or first.per != second.per:
        return
    fits = [(figure, code) for figure, other in ((second, first), (first, second)) for code in _as(story, figure, other)]
    if not fits:
        return
    wrong, code = fits[0]
    suggestion = f'"{wrong.text}" would fit as {code}' if len(fits) == 1 else "one of them is in another currency"
    yield _finding(f'"{first.text}" is glossed in its own currency by "{second.text}": {suggestion}', first, second)


def _as(story: Story, figure: Figure, other: Figure) -> Iterator[str]:
    """The currencies in which the figure would convert the other."""
    [own] = currencies(other)[:1]
    for code in COMMON:
        if code in currencies(other):
            continue
        base, quote = orient(code, own)
        below, above = (figure, other) if base == code else (other, figure)
        rates = implied_rates(below, above)
        window = _rates(story, base, quote)
        if window is not None and rates and all(each.meets(window) for each in rates):
            yield code


def _rates(story: Story, base: str, quote: str) -> Interval | None:
    if story.market.on is not None:
        found = story.market.window(base, quote, story.market.on)
        return None if found is None else found.interval.widened(TOLERANCE)
    return story.market.ever(base, quote)


def _finding(message: str, first: Figure, second: Figure) -> Finding:
    return Finding(
        code=CHECK.code,
        name=CHECK.name,
        severity=Severity.ERROR,
        message=message,
        spans=(Place.of(first), Place.of(second)),
        ratio=round(second.low / first.low, 4) if first.low and second.low else None,
    )


CHECK = Check(code="KF106", name="currency-slip", run=run)
