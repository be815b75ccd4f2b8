"""KF215 ordinal: two places in an order that differ: 3위 and "fourth".

Why it matters: a rank is a figure too.

Silent about first and second, which are often only words. A note up to the twelfth, for ordinals are mostly told freely.

    ko  세계 18위 기업      en  the world's 13th-largest company
"""

from __future__ import annotations

from collections.abc import Iterator

from krfigures.checks.alignment import Relation
from krfigures.checks.translation.comparison import Comparison, TranslationCheck
from krfigures.checks.translation.standing import FEW, small_word
from krfigures.checks.translation.wording import named, places
from krfigures.core.report import Finding, Severity


def examine(comparison: Comparison) -> Iterator[Finding]:
    """One finding for each pair of ordinals that differ."""
    for source, target in comparison.related(Relation.ORDINAL):
        if small_word(source) and small_word(target):
            continue
        sure = source.low is not None and target.low is not None and min(source.low, target.low) > FEW
        yield Finding(
            code=CHECK.code,
            name=CHECK.name,
            severity=Severity.WARNING if sure else Severity.NOTE,
            message=f"the source has {named(source)}, the target {named(target)}",
            spans=places(source, target),
        )


CHECK = TranslationCheck(code="KF215", name="ordinal", examine=examine)
