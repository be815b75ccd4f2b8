"""KF211 range-collapsed: a range became one value, or one value a range.

Why it matters: "10억~20억 원" told as one billion won drops half of the statement.

Silent where both ends stand there as two figures ("$129 and $130" for 129~130달러), and about vague figures. A note for
anything but sums, shares and points: 두세 명 may well be "three people".

    ko  10억~20억 원이 든다.      en  It costs 1 billion won.
"""

from __future__ import annotations

from collections.abc import Iterator

from krfigures.checks.translation.comparison import Comparison, TranslationCheck
from krfigures.checks.translation.wording import named, places
from krfigures.core.figure import Figure, Kind
from krfigures.core.hedge import Hedge
from krfigures.core.report import Finding, Severity

_GRAVE = frozenset({Kind.MONEY, Kind.PERCENT, Kind.PERCENT_POINT})


def examine(comparison: Comparison) -> Iterator[Finding]:
    """One finding for each agreeing pair of a range and a single value."""
    split = {excuse.reason for excuses in (comparison.excused_sources, comparison.excused_targets) for excuse in excuses.values()}
    for source, target in comparison.agreeing():
        wide, narrow = (source, target) if _is_range(source) else (target, source)
        if not _is_range(wide) or narrow.low is None or narrow.low != narrow.high or narrow.vague:
            continue
        if f'one end of "{wide.text}"' in split:
            continue
        yield Finding(
            code=CHECK.code,
            name=CHECK.name,
            severity=Severity.WARNING if source.kind is target.kind and source.kind in _GRAVE else Severity.NOTE,
            message=f"the source has {named(source)}, the target {named(target)}: one of them is a range",
            spans=places(source, target),
            expected=source.interval,
        )


def _is_range(figure: Figure) -> bool:
    band = Hedge.BAND in figure.hedges or figure.kind is Kind.AGE  # 40대: in their 40s
    return figure.low != figure.high and not figure.vague and not band


CHECK = TranslationCheck(code="KF211", name="range-collapsed", examine=examine)
