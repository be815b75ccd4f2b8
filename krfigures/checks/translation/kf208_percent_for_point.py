"""KF208 percent-for-point: percent where the other text has percentage points, or the reverse.

Why it matters: from 2 to 3 percent is one point and fifty percent.

Silent where the numbers differ, and about "points" of an index.

    ko  금리를 0.5%포인트 올렸다.      en  It raised the rate by 0.5 percent.      -> percentage points
"""

from __future__ import annotations

from collections.abc import Iterator

from krfigures.checks.alignment import Relation
from krfigures.checks.translation.comparison import Comparison, TranslationCheck
from krfigures.checks.translation.wording import named, places
from krfigures.core.figure import Kind
from krfigures.core.report import Finding, Severity


def examine(comparison: Comparison) -> Iterator[Finding]:
    """One finding for each pair of a percentage and a point with the same number."""
    for source, target in comparison.related(Relation.POINT):
        meant = "percentage points" if source.kind is Kind.PERCENT_POINT else "percent"
        yield Finding(
            code=CHECK.code,
            name=CHECK.name,
            severity=Severity.ERROR,
            message=f"the source has {named(source)}, the target {named(target)}: the source means {meant}",
            spans=places(source, target),
            expected=source.interval,
        )


CHECK = TranslationCheck(code="KF208", name="percent-for-point", examine=examine)
