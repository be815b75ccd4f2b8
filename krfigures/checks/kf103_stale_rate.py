"""KF103 stale-rate: a conversion was made with an older rate.

Why it matters: recycled copy carries yesterday's conversion; a reader who computes it anew gets another sum.
Stays silent: where the rate of the week, or of the date that the sum speaks of, explains the pair. A note where the copy says
that its rate is an old one (당시 환율로).
Flags: 3.5 billion won ($2.7 million) of 22 November 2024, at a rate of early October: a note, as it is four percent off.
"""

from __future__ import annotations

from collections.abc import Iterator

from krfigures.checks.finding import both, distance, pair_finding
from krfigures.checks.gap import speaks_of_then
from krfigures.checks.judging import Judgement
from krfigures.checks.story import Check, Story
from krfigures.core.report import Finding, Severity

_AHEAD = 16
"""Characters before the sum in which 당시 speaks of its rate."""


def run(story: Story) -> Iterator[Finding]:
    """The pairs that an older rate explains; the message names the latest day whose rate fits."""
    for judgement, diagnosis in story.diagnosed(CHECK.code):
        first, second = both(story, judgement)
        message = f"{second} is {distance(judgement)} {first} comes to; {diagnosis.words}"
        yield pair_finding(
            CHECK, story, judgement, diagnosis, message=message, severity=Severity.NOTE if _says_so(story, judgement) else None
        )


def _says_so(story: Story, judgement: Judgement) -> bool:
    """Does the copy itself say that the rate is that of another day: 당시 환율로 10억 달러(약 1조1천억 원)?"""
    gloss = judgement.gloss
    ahead = story.text[max(0, gloss.first.start - _AHEAD) : gloss.first.start]
    return speaks_of_then(ahead) or speaks_of_then(story.text[gloss.first.end : gloss.second.start])


CHECK = Check(code="KF103", name="stale-rate", run=run)
