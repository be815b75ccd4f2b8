"""What was likely meant where a pair disagrees: a short list of slips, simplest first, each tested.

A slip is tested by undoing it and looking whether the pair then agrees. The first kind of slip that explains the pair is
reported; where it could have happened in more than one way, its code is reported and no correction.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, replace
from decimal import Decimal

from krfigures.checks.judging import NOTE_UP_TO, WARNING_UP_TO, Judgement, near_power, ratio_off, tenfold
from krfigures.checks.market import TOLERANCE, orient
from krfigures.checks.respelling import DigitSlip, other_scale_word, rescaled, without_digit_slip
from krfigures.checks.written import implied_rates, significant_digits
from krfigures.core.figure import Figure
from krfigures.core.period import Period
from krfigures.core.rate import Rate

STALE = dt.timedelta(days=3 * 366)
"""A rate older than three years is no stale rate but a wrong one."""
STALE_UP_TO = Decimal("0.35")
"""No currency of the ECB's list moves further in that time but by a crisis."""
SOURCES_DIFFER = Decimal("0.002")
"""The monthly means of two central banks differ by less in nine months out of ten."""
FEWEST_DIGITS = 3
"""Of two digits too much can be made: any 150 is a 105 with two digits exchanged. Only 4.8 for 8.4 is taken for a slip."""
A_MONTH = dt.timedelta(days=31)
"""A fitting rate of the last month is the simpler reason; an older one is less likely than two digits exchanged."""
A_THOUSANDFOLD = Decimal(1000)
"""Sums so far apart that become almost equal once their currencies are exchanged were exchanged, at whatever rate."""
HUNDREDFOLD = 2
"""The power of ten by which a sum changes where a currency worth ten of the other is exchanged for it."""
COMMON = ("KRW", "USD", "JPY", "EUR", "CNY", "GBP")
"""Currencies that are written for one another."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Diagnosis:
    """The code of the likeliest slip, the slip in words, and the figure as it was likely meant."""

    code: str
    words: str = ""
    figure: Figure | None = None
    power: int = 0
    rate: Rate | None = None


def diagnose(judgement: Judgement) -> Diagnosis:
    """The simplest slip that explains a pair that disagrees; KF101 or KF104 with no words where none does."""
    for hypothesis in HYPOTHESES:
        found = hypothesis(judgement)
        if found is not None:
            return found
    stated = any(yardstick.stated for yardstick in judgement.yardsticks)
    return Diagnosis(code="KF104" if stated else "KF101", words=_round_rate(judgement).lstrip())


def exchanged_currencies(judgement: Judgement) -> Diagnosis | None:
    """Each sum has the other's currency: $ and ₩ exchanged, at the rate of the date or one not far from it."""
    if judgement.deviation <= WARNING_UP_TO:
        return None
    turned = implied_rates(judgement.quote, judgement.base)
    nearly = judgement.deviation > A_THOUSANDFOLD and any(
        turned and 1 / (1 + WARNING_UP_TO) <= ratio_off(turned, yardstick.interval) <= 1 + WARNING_UP_TO
        for yardstick in judgement.yardsticks
    )
    if not nearly and not judgement.would_fit(judgement.quote, judgement.base):
        return None
    if judgement.pair.base != "JPY" and abs(tenfold(judgement) or 0) == HUNDREDFOLD:
        return None  # twelve rupiah cost a won: exchanging the two is hardly told from a moved point, the simpler slip
    return Diagnosis(code="KF106", words="the two currencies look exchanged")


def moved_point(judgement: Judgement) -> Diagnosis | None:
    """A power of ten: another scale word, a moved point, a lost zero, a rate per 100."""
    power = tenfold(judgement)
    if power is None:
        power = tenfold(judgement, loose=True)
    return None if power is None else _tenfold(judgement, power)


def nearly_moved_point(judgement: Judgement) -> Diagnosis | None:
    """A power of ten and an old rate on top of it."""
    power = near_power(judgement.off)
    return None if power is None else _tenfold(judgement, power)


def _tenfold(judgement: Judgement, power: int) -> Diagnosis:
    second = judgement.gloss.second
    wrong_by = power if second is judgement.quote else -power
    meant = rescaled(second, -wrong_by)
    if abs(power) == 2 and judgement.pair.base == "JPY":
        words = "a rate for 100 yen taken for that of one"
    else:
        scale = other_scale_word(second, -wrong_by)
        words = f"{scale[1]} for {scale[0]}" if scale is not None else "a moved point, or a zero too many or too few"
    return Diagnosis(code="KF102", words=words, figure=meant, power=wrong_by)


def another_currency(judgement: Judgement) -> Diagnosis | None:
    """One sum is in a currency that it does not name: won for yen."""
    if judgement.deviation <= WARNING_UP_TO or judgement.market.on is None or min(map(significant_digits, _sums(judgement))) < 2:
        return None
    found = list(_other_currencies(judgement))
    if len(found) != 1:
        return None
    wrong, code = found[0]
    return Diagnosis(code="KF106", words=f'"{wrong.text}" would fit as {code}', figure=None)


def _other_currencies(judgement: Judgement) -> Iterator[tuple[Figure, str]]:
    assert judgement.market.on is not None
    for wrong, right in (_sums(judgement), _sums(judgement)[::-1]):
        kept = judgement.pair.base if right is judgement.base else judgement.pair.quote
        for code in COMMON:
            if code in (judgement.pair.base, judgement.pair.quote):
                continue
            base, quote = orient(code, kept)
            window = judgement.market.window(base, quote, judgement.market.on)
            below, above = (wrong, right) if base == code else (right, wrong)
            rates = implied_rates(below, above)
            if window is not None and rates and all(each.meets(window.interval.widened(TOLERANCE)) for each in rates):
                yield wrong, code


def _sums(judgement: Judgement) -> tuple[Figure, Figure]:
    return judgement.gloss.second, judgement.gloss.first


def recent_rate(judgement: Judgement) -> Diagnosis | None:
    """A rate of an earlier day, where the pair is off by no more than a stale rate could make it."""
    return _stale(judgement, WARNING_UP_TO)


def old_rate(judgement: Judgement) -> Diagnosis | None:
    """The same where the pair is further off and no slip of a digit explains it."""
    return _stale(judgement, STALE_UP_TO)


def _stale(judgement: Judgement, up_to: Decimal) -> Diagnosis | None:
    if judgement.market.on is None or judgement.deviation > up_to or any(yardstick.stated for yardstick in judgement.yardsticks):
        return None
    rates = implied_rates(judgement.base, judgement.quote, loose=True)
    if len(rates) != 1:
        return None
    allowed = rates[0].widened(SOURCES_DIFFER)
    written = judgement.market.on.start
    since = Period(max(written, dt.date.min + STALE) - STALE, written)
    rate = judgement.market.latest(judgement.pair.base, judgement.pair.quote, allowed, since)
    if rate is None or rate.found is None:
        return None
    words = f"the rate of {rate.found.edtf} would fit{_round_rate(judgement, also=True)}"
    return Diagnosis(code="KF103", words=words, rate=rate)


def wrong_rate(judgement: Judgement) -> Diagnosis | None:
    """The rate that the text states, where the pair is nearer to the market of its date: no slip of a digit in a sum."""
    pair, market = judgement.pair, judgement.market
    if not judgement.yardsticks or not all(yardstick.stated for yardstick in judgement.yardsticks):
        return None
    found = market.window(pair.base, pair.quote, market.on) if market.on is not None else None
    rates = implied_rates(judgement.base, judgement.quote)
    if found is None or not rates:
        return None
    off = ratio_off(rates, found.interval)
    return Diagnosis(code="KF104") if 1 / (1 + NOTE_UP_TO) <= off <= 1 + NOTE_UP_TO else None


def exchanged_digits(judgement: Judgement) -> Diagnosis | None:
    """Two neighbouring digits exchanged, where no rate of the last month explains the pair."""
    found = _digit_slip(judgement, ("exchanged",))
    stale = None if found is None else _stale(judgement, WARNING_UP_TO)
    if found is None or stale is None or stale.rate is None or stale.rate.found is None or judgement.market.on is None:
        return found
    if judgement.market.on.start - stale.rate.found.start <= A_MONTH:
        return None
    return replace(found, words=f"{found.words}, though {stale.words}")


def digit_slip(judgement: Judgement) -> Diagnosis | None:
    """A digit doubled or dropped."""
    return _digit_slip(judgement, ("doubled", "dropped"))


def _digit_slip(judgement: Judgement, kinds: Sequence[str]) -> Diagnosis | None:
    """Slips of these kinds, in the conversion first, then in the sum."""
    if judgement.deviation <= NOTE_UP_TO:
        return None
    for figure in _sums(judgement):
        if significant_digits(figure) < FEWEST_DIGITS and judgement.deviation <= WARNING_UP_TO:
            continue
        slips = [slip for slip in without_digit_slip(figure) if slip.slip in kinds and _telling(figure, slip)]
        found = [slip for slip in slips if _fits_instead(judgement, figure, slip.figure)]
        if found:
            texts = {slip.figure.text for slip in found}
            words = {"exchanged": "two digits exchanged", "doubled": "a digit doubled", "dropped": "a digit dropped"}
            return Diagnosis(
                code="KF109",
                words=" or ".join(words[kind] for kind in sorted({slip.slip for slip in found})),
                figure=found[0].figure if len(texts) == 1 and figure is judgement.gloss.second else None,
            )
    return None


def _telling(figure: Figure, slip: DigitSlip) -> bool:
    digits = significant_digits(figure)
    return digits >= FEWEST_DIGITS or (slip.slip == "exchanged" and digits == significant_digits(slip.figure))


def _fits_instead(judgement: Judgement, old: Figure, new: Figure) -> bool:
    base, quote = judgement.base, judgement.quote
    return judgement.would_fit(new, quote) if old is base else judgement.would_fit(base, new)


def _round_rate(judgement: Judgement, *, also: bool = False) -> str:
    """A rate rounded to the hundred won, which sports pages like."""
    if (judgement.pair.base, judgement.pair.quote) != ("USD", "KRW"):
        return ""
    implied = judgement.pair.implied
    if implied is None or implied.low is None or implied.high is None or implied.high - implied.low > 60:
        return ""
    thumb = round((implied.low + implied.high) / 2, -2)
    if not implied.contains(thumb):
        return ""
    return f"{', or' if also else ''} a round rate of {thumb:,.0f} {'' if also else 'would fit'}".rstrip()


HYPOTHESES: tuple[Callable[[Judgement], Diagnosis | None], ...] = (
    exchanged_currencies,
    moved_point,
    wrong_rate,
    exchanged_digits,
    another_currency,
    recent_rate,
    nearly_moved_point,
    digit_slip,
    old_rate,
)
"""Simplest first; the first that explains the pair is reported."""
