"""How a pair that disagrees becomes a finding: both figures, the rates, the ratio, the likeliest slip."""

from __future__ import annotations

import re
from decimal import Decimal

from krfigures.checks.diagnosis import Diagnosis
from krfigures.checks.judging import Judgement
from krfigures.checks.respelling import shown
from krfigures.checks.story import Check, Story
from krfigures.checks.wording import between, percent, short
from krfigures.checks.written import stands_for
from krfigures.core.figure import Figure
from krfigures.core.interval import Interval
from krfigures.core.report import Finding, Place, Severity

_HEDGE_BEFORE = re.compile(
    r"(?:약|대략|거의|about|around|approximately|approx\.|roughly|nearly|almost|some)\s{0,2}$", re.IGNORECASE
)


def pair_finding(
    check: Check,
    story: Story,
    judgement: Judgement,
    diagnosis: Diagnosis,
    *,
    message: str,
    severity: Severity | None = None,
) -> Finding:
    """The finding of a pair; the message is followed by the rates. Severity is that of the distance unless given."""
    pair = judgement.pair
    return Finding(
        code=check.code,
        name=check.name,
        severity=severity or judgement.severity or Severity.NOTE,
        message=f"{message}; {rates_in_words(judgement)}",
        spans=(Place.of(pair.first), Place.of(pair.second)),
        suggestion=suggestion(story.text, judgement.gloss.second, diagnosis.figure),
        ratio=ratio(judgement),
        expected=expected(judgement),
        rate=pair.rate,
    )


def hedged(text: str, figure: Figure) -> str:
    """The figure with the hedge word before it.

    >>> from krfigures.core.figure import Kind
    >>> hedged("(약 11조 원)", Figure(kind=Kind.MONEY, text="11조 원", start=3, end=8, lang="ko"))
    '약 11조 원'
    """
    match = _HEDGE_BEFORE.search(text, max(0, figure.start - 20), figure.start)
    return text[match.start() if match else figure.start : figure.end]


def suggestion(text: str, old: Figure, new: Figure | None) -> str | None:
    """The new figure with the hedge word of the old one; None where there is none, or no words for it."""
    words = None if new is None else shown(new)
    return None if words is None else hedged(text, old).removesuffix(old.text) + words


def rates_in_words(judgement: Judgement) -> str:
    """The implied rate and those that it is held against: "the pair implies 142.9 KRW per USD, against 1,427.9 to …"."""
    pair = judgement.pair
    unit = f"{pair.quote} per {pair.base}"
    implied = "" if pair.implied is None else f"the pair implies {between(pair.implied)} {unit}"
    if pair.market is None:
        return implied
    words = judgement.yardsticks[0].words if judgement.yardsticks else "the market"
    return f"{implied}, against {between(pair.market)} ({words})"


def ratio(judgement: Judgement) -> Decimal | None:
    """The conversion as it stands over what it should be, at the rate of the date, to four digits."""
    pair = judgement.pair
    base, quote = judgement.base, judgement.quote
    market = pair.rate.value if pair.rate is not None else _middle(pair.market)
    if not base.low or not quote.low or not base.high or not quote.high or not market:
        return None
    above = (quote.low + quote.high) / (base.low + base.high) / market
    share = above if judgement.gloss.second is quote else 1 / above
    return round(share, max(0, 3 - share.adjusted()))


def _middle(interval: Interval | None) -> Decimal | None:
    if interval is None or interval.low is None or interval.high is None:
        return None
    return (interval.low + interval.high) / 2


def expected(judgement: Judgement) -> Interval | None:
    """The values that the conversion should have, by the first sum and the rates."""
    market = judgement.pair.market
    first = stands_for(judgement.gloss.first)
    if market is None or first is None:
        return None
    return first.times(market) if judgement.gloss.first is judgement.base else first.over(market)


def distance(judgement: Judgement) -> str:
    """How far off the conversion is, and which way: "26% more than".

    The distance is what rounding leaves unexplained.
    """
    too_much = (judgement.off > 1) == (judgement.gloss.second is judgement.quote)
    if judgement.deviation > 1:
        return f"{short(1 + judgement.deviation)} times {'as much as' if too_much else 'less than'}"
    return f"{percent(judgement.deviation)} {'more' if too_much else 'less'} than"


def both(story: Story, judgement: Judgement) -> tuple[str, str]:
    """The two figures, quoted, with their hedges."""
    gloss = judgement.gloss
    return f'"{hedged(story.text, gloss.first)}"', f'"{hedged(story.text, gloss.second)}"'
