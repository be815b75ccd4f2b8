"""KF104 stated-rate-disagrees: a conversion does not follow the rate that the text itself gives, or the rate slipped.

Why it matters: the text contradicts itself; no market data is needed to see it.
Stays silent: where the text only reports a rate and the market of its date explains the pair.
Flags: 100만 달러(약 11억 원, 1달러=1,300원 기준) · 100만 달러(약 11억 원, 1달러=11,000원 기준): the rate is ten times too high.
"""

from __future__ import annotations

from collections.abc import Iterator

from krfigures.checks.finding import both, distance, pair_finding
from krfigures.checks.pairing import Gloss
from krfigures.checks.rate_slips import RateSlip
from krfigures.checks.story import Check, Story
from krfigures.checks.wording import short, times
from krfigures.core.report import Finding, Place, Severity


def run(story: Story) -> Iterator[Finding]:
    """The pairs that disagree with the rate stated, beyond rounding."""
    for judgement, diagnosis in story.diagnosed(CHECK.code):
        first, second = both(story, judgement)
        message = f"{second} is {distance(judgement)} {first} comes to at the rate that the text states"
        yield pair_finding(CHECK, story, judgement, diagnosis, message=message)
    for slip, gloss in story.slipped:
        yield _slipped(story, slip, gloss)


def _slipped(story: Story, slip: RateSlip, gloss: Gloss) -> Finding:
    """A rate that is a power of ten off; the pair follows the one that was meant."""
    given, meant = slip.given, slip.meant.rate
    words = story.text[given.start : given.end]
    return Finding(
        code=CHECK.code,
        name=CHECK.name,
        severity=Severity.ERROR,
        message=(
            f'the rate "{words}" is {times(slip.power)} the one that "{gloss.first.text}" as "{gloss.second.text}" follows; '
            f"likely {short(meant.value)} {meant.quote} per {meant.base}"
        ),
        spans=(
            Place(document="text", start=given.start, end=given.end, text=words),
            Place.of(gloss.first),
            Place.of(gloss.second),
        ),
        ratio=given.rate.value / meant.value,
        rate=meant,
    )


CHECK = Check(code="KF104", name="stated-rate-disagrees", run=run)
