"""KF203 value: two figures in each other's place, of one kind and unit, with values that no single slip explains.

Why it matters: the translation states another number. Only a warning, since two sums that stand in the same place may
also be one left out and one put in.

Silent where the intervals meet, and where a slip with a name explains the difference (KF204 to KF208, KF212, KF214, KF215). A
note for small counts, which may well count different things.

    ko  매출은 151억 원이었다.      en  Sales were 22.7 billion won.
"""

from __future__ import annotations

from collections.abc import Iterator

from krfigures.checks.alignment import Relation
from krfigures.checks.translation.comparison import Comparison, TranslationCheck
from krfigures.checks.translation.standing import pair_severity
from krfigures.checks.translation.wording import named, places, ratio
from krfigures.core.report import Finding


def examine(comparison: Comparison) -> Iterator[Finding]:
    """One finding for each pair whose values differ."""
    for source, target in comparison.related(Relation.VALUE):
        yield Finding(
            code=CHECK.code,
            name=CHECK.name,
            severity=pair_severity(source, target),
            message=f"the source has {named(source)}, the target {named(target)}",
            spans=places(source, target),
            ratio=ratio(source, target),
            expected=source.interval,
        )


CHECK = TranslationCheck(code="KF203", name="value", examine=examine)
