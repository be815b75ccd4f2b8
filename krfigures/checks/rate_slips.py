"""A stated rate that is itself a power of ten off: "1억2345만달러(약 1407억원, 달러당 11,400원 기준)"."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from decimal import Decimal

from krfigures.checks.judging import judge, nearest_power, ratio_off
from krfigures.checks.market import EVER_MARGIN, Market
from krfigures.checks.pairing import Gloss
from krfigures.core.interval import Interval
from krfigures.core.report import Verdict
from krfigures.rates import StatedRate


@dataclass(frozen=True, slots=True)
class RateSlip:
    """A rate as stated and as meant; `power` is by how many powers of ten the stated one is too high."""

    given: StatedRate
    meant: StatedRate
    power: int


def suspects(stated: Sequence[StatedRate], market: Market) -> Iterator[RateSlip]:
    """The rates that the text converts with and that no day since 1999 had, but for a power of ten."""
    for given in stated:
        rate = given.rate
        ever = market.ever(rate.base, rate.quote) if given.applied else None
        if ever is None:
            continue
        power = nearest_power(ratio_off((Interval.point(rate.value),), ever))
        factor = Decimal(1).scaleb(-power)
        moved = replace(given, rate=replace(rate, value=rate.value * factor), interval=given.interval.scaled(factor))
        if power and ever.widened(EVER_MARGIN).contains(moved.rate.value):
            yield RateSlip(given, moved, power)


def borne_out(slips: Sequence[RateSlip], glosses: Sequence[Gloss], market: Market) -> tuple[tuple[RateSlip, Gloss], ...]:
    """The slips with the first pair that was converted with the rate that was meant."""
    found = ((slip, next((gloss for gloss in glosses if _follows(gloss, slip.meant, market)), None)) for slip in slips)
    return tuple((slip, gloss) for slip, gloss in found if gloss is not None)


def _follows(gloss: Gloss, meant: StatedRate, market: Market) -> bool:
    judgement = None if gloss.one_currency else judge(gloss, market, (meant,))
    if judgement is None or judgement.pair.verdict is not Verdict.AGREE:
        return False
    return bool(judgement.yardsticks) and judgement.yardsticks[0].stated
