"""KF105 pairs-disagree: two pairs of one text imply rates that cannot both hold.

Why it matters: it needs no market data, so it works for undated copy and for currencies that no source quotes.
Stays silent: below two percent; for weak pairs of undated copy; where a pair is flagged against the market already; where
the sums speak of different dates, or the text says that a rate is one of the past.
Flags: 3.5 billion won ($2.7 million) … 8.5 billion won ($6.07 million): 1,296 against 1,400 won per dollar.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator
from decimal import Decimal

from krfigures.checks.judging import Judgement, nearest_power, ratio_off, severity_of
from krfigures.checks.market import spoken_of
from krfigures.checks.pair_forms import Strength
from krfigures.checks.story import Check, Story
from krfigures.checks.wording import between, percent
from krfigures.checks.written import implied_rates
from krfigures.core.figure import Figure
from krfigures.core.interval import Interval
from krfigures.core.report import Finding, Place, Severity, Verdict

SILENT_UP_TO = Decimal("0.02")
"""Twice the tolerance of a single pair."""
MOST = 50
"""Pairs of one currency pair that are compared with each other; later ones in a very long text are left out."""


def run(story: Story) -> Iterator[Finding]:
    """The pairs at odds with the most others, each with the first that it contradicts."""
    groups: defaultdict[tuple[str, str], list[Judgement]] = defaultdict(list)
    for judgement, _ in story.judged:
        if not judgement.gloss.then and judgement.severity in (None, Severity.NOTE) and _is_proved(judgement):
            groups[judgement.pair.base, judgement.pair.quote].append(judgement)
    for group in groups.values():
        yield from _odd_ones(group[:MOST])


def _is_proved(judgement: Judgement) -> bool:
    """Is it a pair for sure? A weak form that no date settles may be two sums: 연봉 5억원(옵션 50만달러)."""
    return judgement.gloss.strength is not Strength.WEAK or judgement.pair.verdict is Verdict.AGREE


def _odd_ones(group: list[Judgement]) -> Iterator[Finding]:
    rates = [implied_rates(judgement.base, judgement.quote, loose=True) for judgement in group]
    against: dict[int, dict[int, Decimal]] = {index: {} for index in range(len(group))}
    for one in range(len(group)):
        for other in range(one):
            off = _apart(rates[one], rates[other])
            if off is not None and _comparable(group[one], group[other]):
                against[one][other] = off
                against[other][one] = 1 / off
    while any(against.values()):
        odd = max(against, key=lambda index: (len(against[index]), index))
        other, off = min(against[odd].items())
        yield _finding(group[odd], group[other], off)
        for enemy in against.pop(odd):
            del against[enemy][odd]


def _apart(rates: tuple[Interval, ...], others: tuple[Interval, ...]) -> Decimal | None:
    """How many times higher the first pair's rate is, at the least; None where both can hold."""
    if len(rates) != 1 or len(others) != 1:
        return None
    off = ratio_off(rates, others[0])
    return off if max(off, 1 / off) - 1 > SILENT_UP_TO else None


def _comparable(one: Judgement, other: Judgement) -> bool:
    """Do two pairs speak of one time, and did the market not settle both?"""
    if Verdict.AGREE is one.pair.verdict is other.pair.verdict and _day(one) and _day(other):
        return False
    return {spoken_of(figure) for figure in _sums(one)} == {spoken_of(figure) for figure in _sums(other)}


def _day(judgement: Judgement) -> bool:
    """Was the pair held against the rates of one week?"""
    rate = judgement.pair.rate
    return rate is not None and rate.found is not None and rate.found.start == rate.found.end


def _sums(judgement: Judgement) -> tuple[Figure, Figure]:
    return judgement.gloss.first, judgement.gloss.second


def _finding(odd: Judgement, other: Judgement, off: Decimal) -> Finding:
    pair, beside = odd.pair, other.pair
    assert pair.implied is not None and beside.implied is not None
    unit = f"{pair.quote} per {pair.base}"
    severity = min(severity_of(off), Severity.WARNING, key=list(Severity).index)
    if nearest_power(off):
        severity = Severity.ERROR
    return Finding(
        code=CHECK.code,
        name=CHECK.name,
        severity=severity,
        message=(
            f'"{pair.first.text}" as "{pair.second.text}" implies {between(pair.implied)} {unit}, "{beside.first.text}" as '
            f'"{beside.second.text}" {between(beside.implied)}: {percent(max(off, 1 / off) - 1)} apart beyond rounding'
        ),
        spans=tuple(Place.of(figure) for figure in (pair.first, pair.second, beside.first, beside.second)),
        ratio=round(off, max(0, 3 - off.adjusted())),
        expected=beside.implied,
    )


CHECK = Check(code="KF105", name="pairs-disagree", run=run)
