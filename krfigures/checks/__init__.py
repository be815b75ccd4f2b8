"""Figures → findings. For one text: pairing, then one file for each code; `CHECKS` lists them. For two: `translation`.

`check_text` runs them over a text whose figures are read.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from krfigures.checks import (
    kf101_rate_disagrees,
    kf102_magnitude_slip,
    kf103_stale_rate,
    kf104_stated_rate,
    kf105_pairs_disagree,
    kf106_currency_slip,
    kf107_over_precise,
    kf108_rate_unavailable,
    kf109_digit_slip,
    kf301_told_twice,
    kf302_parts_and_total,
    kf303_change_and_ends,
    kf304_share_and_base,
    kf401_stacked_hedges,
    kf402_mixed_forms,
    kf901_ambiguous,
    kf902_unreadable,
)
from krfigures.checks.story import Check, tell
from krfigures.core.figure import Figure
from krfigures.core.period import Period
from krfigures.core.rate import RateSource
from krfigures.core.report import Report

CHECKS: tuple[Check, ...] = (
    kf101_rate_disagrees.CHECK,
    kf102_magnitude_slip.CHECK,
    kf103_stale_rate.CHECK,
    kf104_stated_rate.CHECK,
    kf105_pairs_disagree.CHECK,
    kf106_currency_slip.CHECK,
    kf107_over_precise.CHECK,
    kf108_rate_unavailable.CHECK,
    kf109_digit_slip.CHECK,
    kf301_told_twice.CHECK,
    kf302_parts_and_total.CHECK,
    kf303_change_and_ends.CHECK,
    kf304_share_and_base.CHECK,
    kf401_stacked_hedges.CHECK,
    kf402_mixed_forms.CHECK,
    kf901_ambiguous.CHECK,
    kf902_unreadable.CHECK,
)
"""The checks of one text, by code."""


def check_text(
    text: str,
    figures: Sequence[Figure],
    *,
    on: Period | None = None,
    on_source: str | None = None,
    rates: RateSource | None = None,
    select: Iterable[str] = (),
    ignore: Iterable[str] = (),
) -> Report:
    """The report on one text: its pairs with their verdicts, and the findings in the order of the text.

    `figures` are the text's, in order; `on` is when it was written, and `on_source` says who says so. `rates` are asked for
    market rates, the ECB's by default. `select` and `ignore` hold codes or beginnings of codes ("KF1"); without `select` the
    checks that are on by default run.

    >>> check_text("nothing to see", []).ok
    True
    """
    story = tell(text, figures, on=on, source=rates)
    findings = [finding for check in chosen(select, ignore) for finding in check.run(story)]
    findings.sort(key=lambda finding: (min((place.start for place in finding.spans), default=0), finding.code))
    return Report(text=text, figures=story.figures, pairs=story.pairs, findings=tuple(findings), on=on, on_source=on_source)


def chosen(select: Iterable[str] = (), ignore: Iterable[str] = ()) -> list[Check]:
    """The checks that run, in the order of their codes.

    >>> [check.code for check in chosen(["KF10"], ["KF108", "KF109"])][-1]
    'KF107'
    """
    wanted, unwanted = tuple(select), tuple(ignore)
    return [
        check
        for check in CHECKS
        if (check.code.startswith(wanted) if wanted else check.by_default) and not check.code.startswith(unwanted)
    ]
