"""One text as the checks see it: its figures, its date, the rates it states and its pairs, judged and diagnosed once."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from decimal import Decimal

from krfigures.checks.diagnosis import Diagnosis, diagnose
from krfigures.checks.judging import Judgement, judge
from krfigures.checks.market import Market
from krfigures.checks.pair_forms import Strength
from krfigures.checks.pairing import Gloss, glosses
from krfigures.checks.rate_slips import RateSlip, borne_out, suspects
from krfigures.core.figure import Figure
from krfigures.core.period import Period
from krfigures.core.rate import RateSource
from krfigures.core.report import Finding, Pair, Verdict
from krfigures.rates import StatedRate, default, stated_rates

NO_RATE = Decimal(3)
"""What is stated as a rate and lies this many times outside all rates since 1999 is a sum beside the word 환율."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Story:
    """A text with everything that the checks of one text need."""

    text: str
    figures: tuple[Figure, ...]
    market: Market
    stated: tuple[StatedRate, ...]
    slipped: tuple[tuple[RateSlip, Gloss], ...]
    """Stated rates that are a power of ten off, each with the pair that shows it."""
    glosses: tuple[Gloss, ...]
    judged: tuple[tuple[Judgement, Diagnosis | None], ...]

    @property
    def pairs(self) -> tuple[Pair, ...]:
        """The pairs of the report."""
        return tuple(judgement.pair for judgement, _ in self.judged)

    def diagnosed(self, code: str) -> Iterator[tuple[Judgement, Diagnosis]]:
        """The pairs that disagree and whose likeliest slip has this code."""
        for judgement, diagnosis in self.judged:
            if diagnosis is not None and diagnosis.code == code:
                yield judgement, diagnosis


@dataclass(frozen=True, slots=True, kw_only=True)
class Check:
    """One check of one text: a code that never changes, a name that reads well behind "allow", and what runs.

    Checks that are not `by_default` run only where they are selected.
    """

    code: str
    name: str
    run: Callable[[Story], Iterable[Finding]]
    by_default: bool = True


def tell(text: str, figures: Sequence[Figure], *, on: Period | None = None, source: RateSource | None = None) -> Story:
    """The story of a text whose figures are read: pairs found, judged, diagnosed."""
    market = Market(on, source if source is not None else default())
    told = stated_rates(text, figures)
    stated = tuple(given for given in told if _is_rate(given, market))
    doubtful = tuple(suspects([given for given in told if given not in stated], market))
    found = glosses(text, figures, skip=[(given.start, given.end) for given in (*stated, *(slip.given for slip in doubtful))])
    slipped = borne_out(doubtful, found, market)
    return Story(
        text=text,
        figures=tuple(figures),
        market=market,
        stated=stated,
        slipped=slipped,
        glosses=tuple(found),
        judged=tuple(_judged(found, market, (*stated, *(slip.meant for slip, _ in slipped)))),
    )


def _judged(found: Sequence[Gloss], market: Market, stated: Sequence[StatedRate]) -> Iterator[tuple[Judgement, Diagnosis | None]]:
    taken: set[int] = set()
    for gloss in found:
        if gloss.one_currency or (gloss.strength is Strength.WEAK and gloss.first.start in taken):
            continue
        judgement = judge(gloss, market, stated)
        if judgement is None:
            continue
        taken.add(gloss.second.start)
        wrong = judgement.pair.verdict is Verdict.DISAGREE
        yield judgement, diagnose(judgement) if wrong else None


def _is_rate(given: StatedRate, market: Market) -> bool:
    ever = market.ever(given.rate.base, given.rate.quote)
    if ever is None or ever.low is None or ever.high is None:
        return True
    return ever.low / NO_RATE <= given.rate.value <= ever.high * NO_RATE
