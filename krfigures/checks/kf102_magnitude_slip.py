"""KF102 magnitude-slip: a conversion is ten, a hundred, a thousand … times too large or too small.

Why it matters: 억 for 조 and million for billion are the slips that end in a correction notice.
Stays silent: where the ratio is not near a power of ten. A tenfold slip is always an error, however old the rate.
Flags: 77억 달러(약 1.1조 원); likely meant 약 11조 원.
"""

from __future__ import annotations

from collections.abc import Iterator

from krfigures.checks.finding import both, pair_finding
from krfigures.checks.story import Check, Story
from krfigures.checks.wording import times
from krfigures.core.report import Finding, Severity


def run(story: Story) -> Iterator[Finding]:
    """The pairs that agree once the point is moved."""
    for judgement, diagnosis in story.diagnosed(CHECK.code):
        first, second = both(story, judgement)
        message = f"{second} is {times(diagnosis.power)} what {first} comes to (likely {diagnosis.words})"
        yield pair_finding(CHECK, story, judgement, diagnosis, message=message, severity=Severity.ERROR)


CHECK = Check(code="KF102", name="magnitude-slip", run=run)
