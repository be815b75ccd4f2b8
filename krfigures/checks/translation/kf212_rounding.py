"""KF212 rounding: the target is coarser than the source.

Why it matters: rounding rightly is the translator's choice and a note. 4.78 cut to 4.7 is not rounding: a warning.

Silent where the figures are equal, hedged so that either would do, or converted to another unit.

    ko  5012억 원이다.      en  It is 500 billion won.      note
    ko  47.8%였다.      en  It was 47 percent.      warning
    ko  30명이 다쳤다.      en  31 people were injured.      note
"""

from __future__ import annotations

from collections.abc import Iterator

from krfigures.checks.alignment import Relation
from krfigures.checks.translation.comparison import Comparison, TranslationCheck
from krfigures.checks.translation.wording import named, places, ratio
from krfigures.core.figure import Figure, Kind
from krfigures.core.report import Finding, Severity

_EXACT = frozenset({Kind.MONEY, Kind.PERCENT, Kind.PERCENT_POINT, Kind.COUNT, Kind.NUMBER, Kind.QUANTITY})


def examine(comparison: Comparison) -> Iterator[Finding]:
    """A note for each pair that differs by rounding, a warning where the digits were cut or changed."""
    for source, target in comparison.related(Relation.MISROUNDED):
        yield _finding(source, target, Severity.WARNING, "which is not what it rounds to")
    for source, target in comparison.related(Relation.SAME, Relation.ROUNDED):
        if _differ(source, target):
            yield _finding(source, target, Severity.NOTE, "rounded")


def _differ(source: Figure, target: Figure) -> bool:
    """Two stated values of one unit, or two ranges, that are not equal, with nothing said that would loosen them."""
    if source.kind is not target.kind or source.kind not in _EXACT:
        return False
    if source.unit != target.unit and source.kind is not Kind.COUNT:  # 명 and people count alike
        return False
    if source.low is None or target.low is None or source.vague or target.vague or source.hedges or target.hedges:
        return False
    if source.high is None or target.high is None or (source.low == source.high) is not (target.low == target.high):
        return False
    return {abs(source.low), abs(source.high)} != {abs(target.low), abs(target.high)}


def _finding(source: Figure, target: Figure, severity: Severity, what: str) -> Finding:
    return Finding(
        code=CHECK.code,
        name=CHECK.name,
        severity=severity,
        message=f"the source has {named(source)}, the target {named(target)}, {what}",
        spans=places(source, target),
        ratio=ratio(source, target),
        expected=source.interval,
    )


CHECK = TranslationCheck(code="KF212", name="rounding", examine=examine)
