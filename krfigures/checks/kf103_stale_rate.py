"""KF103 stale-rate: a conversion was made with an older rate.

Why it matters: recycled copy carries yesterday's conversion; a reader who computes it anew gets another sum.
Stays silent: where the rate of the week, or of the date that the sum speaks of, explains the pair.
Flags: 3.5 billion won ($2.7 million) of 22 November 2024, at a rate of early October: a note, as it is four percent off.
"""

from __future__ import annotations

from collections.abc import Iterator

from krfigures.checks.finding import both, distance, pair_finding
from krfigures.checks.story import Check, Story
from krfigures.core.report import Finding


def run(story: Story) -> Iterator[Finding]:
    """The pairs that an older rate explains; the message names the latest day whose rate fits."""
    for judgement, diagnosis in story.diagnosed(CHECK.code):
        first, second = both(story, judgement)
        message = f"{second} is {distance(judgement)} {first} comes to; {diagnosis.words}"
        yield pair_finding(CHECK, story, judgement, diagnosis, message=message)


CHECK = Check(code="KF103", name="stale-rate", run=run)
