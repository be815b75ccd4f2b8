"""KF201 missing: a figure of the source that nothing in the target carries.

Why it matters: a sum that fell out of a translation is not seen by a reader who knows only the translation.

Silent about small words (한, 두, first, both), a figure told twice, one end of a range, and digits that stand in the target
in a form that was not read. A note, no more, for a conversion whose sum is there, and for dates, ages, durations, ordinals
(but for a rank, 5위) and counts up to a dozen, which come and go with the phrasing.

    ko  매출은 151억 원, 순이익은 12억 원이었다.      en  Sales were 15.1 billion won.      -> 12억 원
"""

from __future__ import annotations

from collections.abc import Iterator

from krfigures.checks.translation.comparison import Comparison, TranslationCheck
from krfigures.checks.translation.standing import severity
from krfigures.checks.translation.wording import named
from krfigures.core.report import Finding, Place, Severity


def examine(comparison: Comparison) -> Iterator[Finding]:
    """One finding for each source figure left without a partner."""
    for figure, excuse in comparison.missing():
        why = "" if excuse is None else f" ({excuse.reason})"
        yield Finding(
            code=CHECK.code,
            name=CHECK.name,
            severity=severity(figure) if excuse is None else Severity.NOTE,
            message=f"{named(figure)} of the source is missing in the target{why}",
            spans=(Place.of(figure, "source"),),
        )


CHECK = TranslationCheck(code="KF201", name="missing", examine=examine)
