"""KF104 stated-rate-disagrees: a conversion does not follow the rate that the text itself gives.

Why it matters: the text contradicts itself; no market data is needed to see it.
Stays silent: where the text only reports a rate and the market of its date explains the pair.
Flags: 100만 달러(약 11억 원, 1달러=1,300원 기준).
"""

from __future__ import annotations

from collections.abc import Iterator

from krfigures.checks.finding import both, distance, pair_finding
from krfigures.checks.story import Check, Story
from krfigures.core.report import Finding


def run(story: Story) -> Iterator[Finding]:
    """The pairs that disagree with the rate stated, beyond rounding."""
    for judgement, diagnosis in story.diagnosed(CHECK.code):
        first, second = both(story, judgement)
        message = f"{second} is {distance(judgement)} {first} comes to at the rate that the text states"
        yield pair_finding(CHECK, story, judgement, diagnosis, message=message)


CHECK = Check(code="KF104", name="stated-rate-disagrees", run=run)
