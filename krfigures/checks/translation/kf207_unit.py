"""KF207 unit: the same number in another unit.

Why it matters: 289 km told as 289 miles is half as far again; 10 watts told as 10 gigawatts is another power station.

A price or a rate per another unit is the same slip: per ounce and a gram.

Silent where the units differ and the quantities agree (289 km and 180 miles), and where the other unit is only another name.

    ko  목표가 10와트로 수정됐다.      en  The goal has been revised to 10 gigawatts.
"""

from __future__ import annotations

from collections.abc import Iterator
from decimal import Decimal

from krfigures.checks.alignment import Relation
from krfigures.checks.alignment.units import change
from krfigures.checks.translation.comparison import Comparison, TranslationCheck
from krfigures.checks.translation.standing import small_word
from krfigures.checks.translation.wording import named, places
from krfigures.core.figure import Kind
from krfigures.core.report import Finding, Severity

NEARLY = Decimal("1.2")


def examine(comparison: Comparison) -> Iterator[Finding]:
    """One finding for each quantity, duration or rate whose unit changed and whose number did not."""
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
    for source, target in comparison.agreeing():
        if source.per != target.per and source.low == target.low and _another(source.per, target.per):
            message = f"the source has {named(source)} per {source.per}, the target {named(target)} per {target.per}"
            spans = places(source, target)
            yield Finding(code=CHECK.code, name=CHECK.name, severity=Severity.WARNING, message=message, spans=spans)


def _another(per: str | None, other: str | None) -> bool:
    """Do the two measure one thing, and not nearly as much of it? Tons of two kinds are written for one another."""
    turned = change(per, other) if per and other else None
    return turned is not None and not 1 / NEARLY < turned.factor < NEARLY


CHECK = TranslationCheck(code="KF207", name="unit", examine=examine)
