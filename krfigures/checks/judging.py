"""Does a sum agree with its conversion? The rate that the two imply against the rates that the writer may have used.

Agreement is tried with every digit meant (tight), then with trailing zeros read as rounding (loose). The rates tried are, in
order: one that the text states; those of the day it was written; those of the date that the sum speaks of. Undated text
is held only against all rates since 1999, and what lies among them stays unknown.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from decimal import Decimal
from itertools import product

from krfigures.checks.market import EVER_MARGIN, TOLERANCE, UNKNOWN_MARGIN, Market, orient, spoken_of
from krfigures.checks.pair_forms import Strength
from krfigures.checks.pairing import Gloss, currencies
from krfigures.checks.written import implied_rates, significant_digits
from krfigures.core.figure import Figure
from krfigures.core.interval import ONE, Interval
from krfigures.core.period import Period
from krfigures.core.rate import Rate
from krfigures.core.report import Pair, Severity, Verdict
from krfigures.rates import StatedRate

ROOT_OF_TEN = Decimal("3.1623")
NOTE_UP_TO = Decimal("0.06")
"""How far outside a pair may lie and still be a note: a rate of last month, a round rate."""
TWO_DIGITS = 2
OF_ONE_ORDER = Decimal("0.5")
"""How far a likely pair may be off and still be one; beyond it, two sums that merely stand together."""
WARNING_UP_TO = Decimal("0.12")
"""The same for a warning; beyond it, no week since 2010 explains the pair (99.9 % of moves within a month are smaller)."""


@dataclass(frozen=True, slots=True)
class Yardstick:
    """Rates that a pair is held against, and what they are, in words."""

    interval: Interval
    rate: Rate | None
    words: str
    stated: bool = False

    @property
    def tolerant(self) -> Interval:
        """The rates with the tolerance around them."""
        return self.interval.widened(TOLERANCE)


@dataclass(frozen=True, slots=True, kw_only=True)
class Judgement:
    """A pair with what was found out. `off` is how many times too high the implied rate is (0.1: a tenth); 1 where it agrees."""

    gloss: Gloss
    pair: Pair
    market: Market
    yardsticks: tuple[Yardstick, ...] = ()
    off: Decimal = ONE
    severity: Severity | None = None
    missing: str = ""

    @property
    def base(self) -> Figure:
        """The figure in the base currency."""
        return _ordered(self.gloss, self.pair.base)[0]

    @property
    def quote(self) -> Figure:
        """The figure in the quote currency."""
        return _ordered(self.gloss, self.pair.base)[1]

    @property
    def deviation(self) -> Decimal:
        """How far outside, whichever way: 0.05 is five percent."""
        return _deviation(self.off)

    def would_fit(self, base: Figure, quote: Figure, *, loose: bool = False) -> bool:
        """Would these two sums agree in the place of the pair's own?"""
        rates = implied_rates(base, quote, loose=loose)
        return bool(rates) and any(_fits(rates, yardstick) for yardstick in self.yardsticks)


def judge(gloss: Gloss, market: Market, stated: Sequence[StatedRate] = ()) -> Judgement | None:
    """The judgement of one pair; None where its form is weak and its values don't bear it out.

    Of the readings of an ambiguous currency the one that agrees is taken.
    """
    best: Judgement | None = None
    for one, other in product(currencies(gloss.first), currencies(gloss.second)):
        if one == other:
            continue
        found = _judge(gloss, one, other, market, stated)
        if best is None or (found.pair.verdict is Verdict.AGREE and best.pair.verdict is not Verdict.AGREE):
            best = found
    return best if best is None or _borne_out(best) else None


def _borne_out(judgement: Judgement) -> bool:
    """Do the values say of a form that is not sure that it is a pair after all?"""
    strength = judgement.gloss.strength
    if strength is Strength.SURE or (judgement.yardsticks and judgement.pair.verdict is not Verdict.DISAGREE):
        return True
    if not judgement.yardsticks:
        return strength is Strength.LIKELY
    if strength is Strength.LIKELY:
        near = judgement.pair.rate is not None and judgement.deviation <= OF_ONE_ORDER  # without a date, beside all rates ever
        return near or near_power(judgement.off) is not None or tenfold(judgement) is not None
    fewer, more = sorted(map(significant_digits, (judgement.base, judgement.quote)))
    return (fewer >= TWO_DIGITS and tenfold(judgement) is not None) or (
        judgement.gloss.form == "brackets" and more > TWO_DIGITS and _tenfold_as_written(judgement)
    )


def _tenfold_as_written(judgement: Judgement) -> bool:
    """Is a pair off by a power of ten where every zero is meant? "1 million dollars" could be any sum from 0.75 to 1.25."""
    base, quote = judgement.base, judgement.quote
    if not base.low or not quote.low or base.low != base.high or quote.low != quote.high:
        return False
    rate = (Interval.point(quote.low / base.low),)
    offs = [ratio_off(rate, yardstick.interval) for yardstick in judgement.yardsticks]
    return any(bool(power := nearest_power(off)) and _deviation(off.scaleb(-power)) <= NOTE_UP_TO for off in offs)


def near_power(off: Decimal) -> int | None:
    """The power of ten that a ratio is within twelve percent of; None where there is none or it is zero."""
    power = nearest_power(off)
    return power if power and _deviation(off.scaleb(-power)) <= WARNING_UP_TO else None


def tenfold(judgement: Judgement, *, loose: bool = False) -> int | None:
    """The power of ten by which the implied rate is too high, exactly; None where none fits or it is zero."""
    power = nearest_power(judgement.off)
    if not power:
        return None
    rates = implied_rates(judgement.base, judgement.quote, loose=loose)
    moved = tuple(interval.scaled(ONE.scaleb(-power)) for interval in rates)
    return power if any(_fits(moved, yardstick) for yardstick in judgement.yardsticks) else None


def nearest_power(off: Decimal) -> int:
    """The power of ten nearest to a ratio, by its logarithm.

    >>> nearest_power(Decimal("0.097")), nearest_power(Decimal("11.2")), nearest_power(Decimal("1.4"))
    (-1, 1, 0)
    """
    power = off.adjusted()
    return power + (off.scaleb(-power) > ROOT_OF_TEN)


def _ordered(gloss: Gloss, base: str) -> tuple[Figure, Figure]:
    return (gloss.first, gloss.second) if base in currencies(gloss.first) else (gloss.second, gloss.first)


def _judge(gloss: Gloss, one: str, other: str, market: Market, stated: Sequence[StatedRate]) -> Judgement:
    base, quote = orient(one, other)
    below, above = (gloss.first, gloss.second) if base == one else (gloss.second, gloss.first)
    tight, loose = implied_rates(below, above), implied_rates(below, above, loose=True)
    pair = Pair(
        first=gloss.first,
        second=gloss.second,
        form=gloss.form,
        base=base,
        quote=quote,
        verdict=Verdict.UNKNOWN,
        implied=_hull(tight),
    )
    yardsticks = tuple(_yardsticks(gloss, base, quote, market, stated))
    for yardstick in yardsticks:
        for rates, how in ((tight, ""), (loose, ", with trailing zeros read as rounding")):
            if _fits(rates, yardstick):
                agreed = _shown(pair, yardstick, Verdict.AGREE, f"agrees with {yardstick.words}{how}")
                return Judgement(gloss=gloss, market=market, pair=agreed, yardsticks=yardsticks)
    if _is_dated(gloss, market, yardsticks):
        off = min((ratio_off(loose, yardstick.interval) for yardstick in yardsticks), key=_deviation)
        return _disagreement(gloss, market, pair, yardsticks, off)
    return _undated(gloss, pair, loose, market)


def _is_dated(gloss: Gloss, market: Market, yardsticks: tuple[Yardstick, ...]) -> bool:
    """Do the yardsticks hold all rates that could have been meant? Not where nobody knows when the text was written."""
    if any(yardstick.stated for yardstick in yardsticks):
        return True
    known = market.on is not None and (not gloss.then or any(_spoken(gloss, market)))
    return known and bool(yardsticks)


def _disagreement(gloss: Gloss, market: Market, pair: Pair, yardsticks: tuple[Yardstick, ...], off: Decimal) -> Judgement:
    reason = f"outside {yardsticks[0].words}"
    shown = _shown(pair, yardsticks[0], Verdict.DISAGREE, reason)
    return Judgement(gloss=gloss, market=market, pair=shown, yardsticks=yardsticks, off=off, severity=severity_of(off))


def _undated(gloss: Gloss, pair: Pair, loose: tuple[Interval, ...], market: Market) -> Judgement:
    """A pair whose date, or whose rate at that date, nobody knows: only the impossible is flagged."""
    ever = market.ever(pair.base, pair.quote)
    missing = ""
    if market.on is not None and not gloss.then:
        missing = market.why_not(pair.base, pair.quote, market.on)
    if ever is None:
        missing = missing or f"no source has {pair.base}/{pair.quote}"
        return Judgement(gloss=gloss, market=market, pair=replace(pair, reason=missing), missing=missing)
    yardstick = Yardstick(ever, None, "any rate since 1999")
    margin = UNKNOWN_MARGIN if missing else EVER_MARGIN
    off = ratio_off(loose, _around(ever, margin))
    if off == ONE:
        reason = missing or ("the text does not date the rate" if gloss.then else "no date: some rate since 1999 explains it")
        unknown = replace(pair, market=ever, reason=reason)
        return Judgement(gloss=gloss, market=market, pair=unknown, yardsticks=(yardstick,), missing=missing)
    found = _disagreement(gloss, market, pair, (yardstick,), ratio_off(loose, ever))
    return replace(found, missing=missing)


def _around(interval: Interval, margin: Decimal) -> Interval:
    """An interval made wider by a factor on either side."""
    assert interval.low is not None and interval.high is not None
    return Interval(interval.low / (1 + margin), interval.high * (1 + margin))


def _yardsticks(gloss: Gloss, base: str, quote: str, market: Market, stated: Sequence[StatedRate]) -> Iterator[Yardstick]:
    own = [(given, _stated(given, base, quote)) for given in stated]
    applied = [yardstick for given, yardstick in own if yardstick is not None and given.applied]
    if applied:
        yield from applied
        return
    if market.on is not None:
        found = market.window(base, quote, market.on)
        if found is not None:
            yield Yardstick(found.interval, found.rate, f"the rates of {market.on.edtf} and the week before")
    for period in _spoken(gloss, market):
        found = market.window(base, quote, period)
        if found is not None:
            yield Yardstick(found.interval, found.rate, f"the rates of {period.edtf}, of which the sum speaks")
    yield from (yardstick for _, yardstick in own if yardstick is not None)


def _spoken(gloss: Gloss, market: Market) -> Iterator[Period]:
    seen = {market.on}
    for figure in (gloss.first, gloss.second):
        period = spoken_of(figure)
        if period is not None and period not in seen:
            seen.add(period)
            yield period


def _stated(given: StatedRate, base: str, quote: str) -> Yardstick | None:
    rate = given.rate
    if (rate.base, rate.quote) == (base, quote):
        return Yardstick(given.interval, rate, "the rate that the text states", stated=True)
    if (rate.base, rate.quote) == (quote, base):
        inverse = Interval.point(ONE).over(given.interval)
        turned = replace(rate, base=base, quote=quote, value=ONE / rate.value)  # to 28 digits, for show
        return Yardstick(inverse, turned, "the rate that the text states", stated=True)
    return None


def _fits(rates: Sequence[Interval], yardstick: Yardstick) -> bool:
    return bool(rates) and all(interval.meets(yardstick.tolerant) for interval in rates)


def ratio_off(rates: Sequence[Interval], market: Interval) -> Decimal:
    """How many times too high the implied rate is at the least, of two ends the worse; 1 where it meets the market."""
    worst = ONE
    for implied in rates:
        factor = ONE
        if implied.low is not None and market.high is not None and implied.low > market.high:
            factor = implied.low / market.high
        elif implied.high is not None and market.low is not None and implied.high < market.low:
            factor = implied.high / market.low
        worst = max(worst, factor, key=_deviation)
    return worst


def _deviation(off: Decimal) -> Decimal:
    return (off if off >= 1 else 1 / off) - 1 if off > 0 else Decimal("Infinity")


def severity_of(off: Decimal) -> Severity:
    """How grave a deviation is: 0.94 to 1.06 a note, to 1.12 a warning, beyond it an error.

    >>> [str(severity_of(Decimal(off))) for off in ("1.05", "0.91", "1.2")]
    ['note', 'warning', 'error']
    """
    deviation = _deviation(off)
    if deviation <= NOTE_UP_TO:
        return Severity.NOTE
    return Severity.WARNING if deviation <= WARNING_UP_TO else Severity.ERROR


def _shown(pair: Pair, yardstick: Yardstick, verdict: Verdict, reason: str) -> Pair:
    return replace(pair, verdict=verdict, market=yardstick.interval, rate=yardstick.rate, reason=reason)


def _hull(intervals: Sequence[Interval]) -> Interval | None:
    if not intervals:
        return None
    hull = intervals[0]
    for interval in intervals[1:]:
        hull = hull.hull(interval)
    return hull
