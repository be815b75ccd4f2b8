"""KF207 unit: the same number in another unit.

Why it matters: 289 km told as 289 miles is half as far again; 10 watts told as 10 gigawatts is another power station.

Silent where the units differ and the quantities agree (289 km and 180 miles), and where the other unit is only another name.

    ko  목표가 10와트로 수정됐다.      en  The goal has been revised to 10 gigawatts.
"""

from __future__ import annotations

from collections.abc import Iterator

from krfigures.checks.alignment import Relation
from krfigures.checks.translation.comparison import Comparison, TranslationCheck
from krfigures.checks.translation.standing import small_word
from krfigures.checks.translation.wording import named, places
from krfigures.core.figure import Kind
from krfigures.core.report import Finding, Severity


def examine(comparison: Comparison) -> Iterator[Finding]:
    """One finding for each quantity or duration whose unit changed and whose number did not."""
    for source, target in comparison.related(Relation.UNIT):
        slight = small_word(source) and source.kind is Kind.DURATION
        yield Finding(
            code=CHECK.code,
            name=CHECK.name,
            severity=Severity.NOTE if slight else Severity.WARNING,
            message=f"the source has {named(source)}, the target the same number in another unit, {named(target)}",
            spans=places(source, target),
            expected=source.interval,
        )


CHECK = TranslationCheck(code="KF207", name="unit", examine=examine)
