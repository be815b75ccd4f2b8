"""KF202 added: a figure of the target that comes from nothing in the source.

Why it matters: a number that the original does not have is the translator's own claim, or belongs to another story.

Silent about small words, the translator's own conversion beside a sum that was carried over, a figure told twice, one end
of a range, and digits of the source that were not read. A note for dates, ages, durations, ordinals and small counts.

    ko  매출이 늘었다.      en  Sales grew to 15.1 billion won.      -> 15.1 billion won
"""

from __future__ import annotations

from collections.abc import Iterator

from krfigures.checks.translation.comparison import Comparison, TranslationCheck
from krfigures.checks.translation.standing import severity
from krfigures.checks.translation.wording import named
from krfigures.core.report import Finding, Place


def examine(comparison: Comparison) -> Iterator[Finding]:
    """One finding for each target figure left without a partner."""
    for figure in comparison.added():
        yield Finding(
            code=CHECK.code,
            name=CHECK.name,
            severity=severity(figure),
            message=f"{named(figure)} of the target has no counterpart in the source",
            spans=(Place.of(figure, "target"),),
        )


CHECK = TranslationCheck(code="KF202", name="added", examine=examine)
