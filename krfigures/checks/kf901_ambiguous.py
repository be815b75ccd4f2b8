"""KF901 ambiguous: a currency word that more than one currency answers to.

Why it matters: 달러 in a Singapore story may not be the US dollar; its conversions are held against every reading.
Stays silent: for later sums with the same readings.
Flags: $5 million under a Singapore dateline.
"""

from __future__ import annotations

from collections.abc import Iterator

from krfigures.checks.story import Check, Story
from krfigures.core.report import Finding, Place, Severity
from krfigures.core.values import AmbiguousCurrency


def run(story: Story) -> Iterator[Finding]:
    """The first sum with each set of readings."""
    seen: set[tuple[str, ...]] = set()
    for figure in story.figures:
        currency = figure.currency
        if isinstance(currency, AmbiguousCurrency) and currency.candidates not in seen:
            seen.add(currency.candidates)
            yield Finding(
                code=CHECK.code,
                name=CHECK.name,
                severity=Severity.NOTE,
                message=f'"{figure.text}" may be in {" or ".join(currency.candidates)}',
                spans=(Place.of(figure),),
            )


CHECK = Check(code="KF901", name="ambiguous", run=run)
