"""KF401 stacked-hedges: one figure carries two hedges that say the same, as in 약 100명가량.

Why it matters: Korean style guides count it as a fault; one of the two can go.
Off by default. Stays silent: where the hedges say different things (약 … 이상 bounds, 약 … 가량 does not).
Flags: 약 30억 원가량.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from krfigures.checks.story import Check, Story
from krfigures.core.report import Finding, Place, Severity

_BEFORE = re.compile(r"(?:약|대략|어림잡아|about|around|some|roughly|approximately)\s{0,2}$", re.IGNORECASE)
_AFTER = re.compile(r"\s?(?:가량|정도|쯤|안팎|내외|여(?=\s|$)|남짓|or so)")


def run(story: Story) -> Iterator[Finding]:
    """Figures with a hedge on either side."""
    for figure in story.figures:
        before = _BEFORE.search(story.text, max(0, figure.start - 16), figure.start)
        after = _AFTER.match(story.text, figure.end)
        if before is None or after is None:
            continue
        text = story.text[before.start() : after.end()]
        yield Finding(
            code=CHECK.code,
            name=CHECK.name,
            severity=Severity.NOTE,
            message=f'"{text}" is hedged twice: "{before[0].strip()}" and "{after[0].strip()}"',
            spans=(Place(document="text", start=before.start(), end=after.end(), text=text, figure=figure),),
            suggestion=story.text[before.start() : figure.end],
        )


CHECK = Check(code="KF401", name="stacked-hedges", run=run, by_default=False)
