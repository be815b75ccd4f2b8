"""KF107 over-precise: a conversion has many more digits than the sum that it converts.

Why it matters: "about 1 billion won ($908,638)" claims to know a round sum to the dollar. Style guides ask for as many
digits as the sum has, or one more.
Stays silent: below five digits, and where the sum has at most three fewer; for notes only.
Flags: around 1 billion won ($908,638).
"""

from __future__ import annotations

from collections.abc import Iterator

from krfigures.checks.finding import both
from krfigures.checks.story import Check, Story
from krfigures.checks.written import significant_digits
from krfigures.core.report import Finding, Place, Severity

MANY = 5
MORE = 4


def run(story: Story) -> Iterator[Finding]:
    """Conversions with at least five digits, four more than the sum has."""
    for judgement, _ in story.judged:
        first, second = judgement.gloss.first, judgement.gloss.second
        known, claimed = significant_digits(first), significant_digits(second)
        if claimed < MANY or claimed < known + MORE:
            continue
        one, two = both(story, judgement)
        yield Finding(
            code=CHECK.code,
            name=CHECK.name,
            severity=Severity.NOTE,
            message=f"{two} has {claimed} digits, {one} only {known}",
            spans=(Place.of(first), Place.of(second)),
        )


CHECK = Check(code="KF107", name="over-precise", run=run)
