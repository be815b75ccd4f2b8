"""KF109 digit-slip: a conversion would agree but for two digits exchanged, a digit doubled or a digit dropped.

Why it matters: typing slips survive every reading that looks at words alone.
Stays silent: within six percent of the market, and where a rate of the last month fits, which is the simpler reason; of sums
with two digits, only exchanged digits are told, and only where they are more than twelve percent off.
Flags: $1.8 billion (5.27 trillion won) where 2.57 was meant.
"""

from __future__ import annotations

from collections.abc import Iterator

from krfigures.checks.finding import both, distance, pair_finding
from krfigures.checks.story import Check, Story
from krfigures.core.report import Finding


def run(story: Story) -> Iterator[Finding]:
    """The pairs that agree once a slip of a digit is undone."""
    for judgement, diagnosis in story.diagnosed(CHECK.code):
        first, second = both(story, judgement)
        message = f"{second} is {distance(judgement)} {first} comes to (likely {diagnosis.words})"
        yield pair_finding(CHECK, story, judgement, diagnosis, message=message)


CHECK = Check(code="KF109", name="digit-slip", run=run)
