"""KF108 rate-unavailable: a conversion could not be checked, as no source has the rate for the date.

Why it matters: what was not checked must not look as if it had passed.
Stays silent: where the text has no date; its pairs are then unknown by their verdict.
Flags: a pair in dong, which the ECB does not quote; a text older than 1999, or younger than the rates installed.
"""

from __future__ import annotations

from collections.abc import Iterator

from krfigures.checks.finding import both
from krfigures.checks.story import Check, Story
from krfigures.core.report import Finding, Place, Severity


def run(story: Story) -> Iterator[Finding]:
    """The first pair of each two currencies without a rate."""
    if story.market.on is None:
        return
    seen: set[tuple[str, str]] = set()
    for judgement, _ in story.judged:
        pair = judgement.pair
        if not judgement.missing or (pair.base, pair.quote) in seen:
            continue
        seen.add((pair.base, pair.quote))
        first, second = both(story, judgement)
        yield Finding(
            code=CHECK.code,
            name=CHECK.name,
            severity=Severity.NOTE,
            message=(
                f"{first} and {second} could not be checked: no {pair.base}/{pair.quote} rate for {story.market.on.edtf}, "
                f"{judgement.missing}"
            ),
            spans=(Place.of(pair.first), Place.of(pair.second)),
        )


CHECK = Check(code="KF108", name="rate-unavailable", run=run)
