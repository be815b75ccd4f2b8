"""KF214 date: two dates in each other's place that cannot be the same.

Why it matters: the right day of the wrong month is a correction notice.

Silent where nothing settles it: 21일 against "Monday" without a date to count from, one day apart (Korean copy counts by Seoul
time), a year against a month.

    ko  3월 29일 실시된 선거      en  the March 28 election
"""

from __future__ import annotations

from collections.abc import Iterator

from krfigures.checks.alignment import Relation
from krfigures.checks.translation.comparison import Comparison, TranslationCheck
from krfigures.checks.translation.wording import named, places
from krfigures.core.report import Finding, Severity


def examine(comparison: Comparison) -> Iterator[Finding]:
    """One finding for each pair of dates that exclude each other."""
    for source, target in comparison.related(Relation.DATE):
        settled = any(char.isdigit() for char in source.text) and any(char.isdigit() for char in target.text)
        yield Finding(
            code=CHECK.code,
            name=CHECK.name,
            severity=Severity.WARNING if settled else Severity.NOTE,
            message=f"the source has {named(source)}, the target {named(target)}",
            spans=places(source, target),
        )


CHECK = TranslationCheck(code="KF214", name="date", examine=examine)
