"""The translator's own conversions, checked as what they are: a sum and its conversion in one text.

"151억 원" told as "15.1 billion won ($10.6 million)" adds a figure that the source does not have. It is not reported as added;
the checks of one text (KF101 to KF109) say whether it is right.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from krfigures.checks import check_text
from krfigures.checks.translation.comparison import Comparison
from krfigures.core.figure import Figure
from krfigures.core.period import Period
from krfigures.core.rate import RateSource
from krfigures.core.report import Finding


def own_conversions(
    comparison: Comparison, target_figures: tuple[Figure, ...], *, on: Period | None, rates: RateSource | None
) -> Iterator[Finding]:
    """What the checks of one text find about sums of the target that convert a sum and have no counterpart in the source."""
    added = {start for start, excuse in comparison.excused_targets.items() if excuse.note}
    if not added:
        return
    for finding in check_text(comparison.target, target_figures, on=on, rates=rates, select=["KF1"]).findings:
        if any(place.start in added for place in finding.spans):
            yield replace(finding, spans=tuple(replace(place, document="target") for place in finding.spans))
