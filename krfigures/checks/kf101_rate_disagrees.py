"""KF101 rate-disagrees: a sum and its conversion imply a rate that the market did not have.

Why it matters: one of the two sums is wrong, and readers take the one in their own money.
Stays silent: within one percent of the rates of the date and the week before it, of the date that the sum speaks of, or
where trailing zeros may be rounding. Undated text is flagged only outside all rates since 1999.
Flags: 60억 원(약 580만 달러) of January 2025 implies 1,034 won per dollar; the market had 1,450.
"""

from __future__ import annotations

from collections.abc import Iterator

from krfigures.checks.finding import both, distance, pair_finding
from krfigures.checks.story import Check, Story
from krfigures.core.report import Finding


def run(story: Story) -> Iterator[Finding]:
    """The pairs that no simple slip explains."""
    for judgement, diagnosis in story.diagnosed(CHECK.code):
        first, second = both(story, judgement)
        message = f"{second} is {distance(judgement)} {first} comes to"
        if diagnosis.words:
            message += f" ({diagnosis.words})"
        yield pair_finding(CHECK, story, judgement, diagnosis, message=message)


CHECK = Check(code="KF101", name="rate-disagrees", run=run)
