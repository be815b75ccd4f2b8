"""KF214 date: two dates in each other's place that cannot be the same.

Why it matters: the right day of the wrong month is a correction notice.

Silent where nothing settles it: 21일 against "Monday" without a date to count from, a weekday one day off (Korean copy
counts by Seoul time), a year against a month. A note where a date is told in relative words, where a bare day is one day off,
or where they differ in nothing but a year or a month that one of the two leaves to the reader.

    ko  3월 29일 실시된 선거      en  the March 28 election
    ko  10∼12일 열린다.      en  It runs March 10-22.
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
_YEAR = re.compile(r"\d{4}|['’]\d\d|\d년|지난해|올해|새해|[작내금후전]년|\b(?:last|this|next|previous)\b", re.IGNORECASE)
_BARE_DAY = re.compile(r"\d{1,2}(?:\s?[~∼～〜–-]\s?\d{1,2})?일")


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
    """Both name their date, and differ in a part that both name."""
    if not _NAMED.search(source.text) or not _NAMED.search(target.text):
        return False
    if source.date is None or target.date is None:
        return True
    one, other = source.date, target.date
    ends = ((one.start, other.start), (one.end, other.end))
    if _BARE_DAY.fullmatch(source.text) or _BARE_DAY.fullmatch(target.text):
        # the reader settled the month; and a bare day may be counted in another time zone
        day_off = one.start == one.end and abs(one.start - other.start) <= ONE_DAY
        return not day_off and any(here.day != there.day for here, there in ends)
    if _YEAR.search(source.text) and _YEAR.search(target.text):
        return True
    return any((here.month, here.day) != (there.month, there.day) for here, there in ends)


CHECK = TranslationCheck(code="KF214", name="date", examine=examine)
