"""KF214 date: two dates in each other's place that cannot be the same.

Why it matters: the right day of the wrong month is a correction notice.

Silent where nothing settles it: 21일 against "Monday" without a date to count from, a weekday one day off (Korean copy
counts by Seoul time), a year against a month. A note where a date is told in relative words, or a bare day is one day off.

    ko  3월 29일 실시된 선거      en  the March 28 election
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from krfigures.checks.alignment import Relation
from krfigures.checks.alignment.dates import ONE_DAY
from krfigures.checks.translation.comparison import Comparison, TranslationCheck
from krfigures.checks.translation.wording import named, places
from krfigures.core.figure import Figure
from krfigures.core.report import Finding, Severity

_NAMED = re.compile(
    r"""\d | 상반기 | 하반기 | \b (?: jan | feb | mar | apr | may | jun | jul | aug | sep | oct | nov | dec ) [a-z]{0,6} \b
      | \b (?: first | second | third | fourth ) [\s-] (?: quarter | half ) \b""",
    re.VERBOSE | re.IGNORECASE,
)
_BARE_DAY = re.compile(r"\d{1,2}일")


def examine(comparison: Comparison) -> Iterator[Finding]:
    """One finding for each pair of dates that exclude each other."""
    for source, target in comparison.related(Relation.DATE):
        yield Finding(
            code=CHECK.code,
            name=CHECK.name,
            severity=Severity.WARNING if _sure(source, target) else Severity.NOTE,
            message=f"the source has {named(source)}, the target {named(target)}",
            spans=places(source, target),
        )


def _sure(source: Figure, target: Figure) -> bool:
    """Both name their date, and not as a bare day that may be counted in another time zone."""
    if not _NAMED.search(source.text) or not _NAMED.search(target.text):
        return False
    bare = _BARE_DAY.fullmatch(source.text) or _BARE_DAY.fullmatch(target.text)
    return not (bare and source.date and target.date and abs(source.date.start - target.date.start) <= ONE_DAY)


CHECK = TranslationCheck(code="KF214", name="date", examine=examine)
