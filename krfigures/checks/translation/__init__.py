"""An original and its translation: the checks KF201 to KF215, and the function that runs them.

Figures are aligned over the whole of both texts (`checks.alignment`), in either direction; each check then reads the
alignment. A figure that is missing and one that was added in its place are one line of it, and so one finding.
"""

from __future__ import annotations

from collections.abc import Sequence

from krfigures.checks.alignment import Judge, align
from krfigures.checks.alignment.times import one_clock
from krfigures.checks.fidelity import fidelity, fidelity_by_kind
from krfigures.checks.translation import (
    kf201_missing,
    kf202_added,
    kf203_value,
    kf204_magnitude_slip,
    kf205_digit_slip,
    kf206_currency,
    kf207_unit,
    kf208_percent_for_point,
    kf209_bound_changed,
    kf210_hedge,
    kf211_range_collapsed,
    kf212_rounding,
    kf213_direction,
    kf214_date,
    kf215_ordinal,
)
from krfigures.checks.translation.comparison import Comparison, TranslationCheck
from krfigures.checks.translation.conversions import converter
from krfigures.checks.translation.matches import matches
from krfigures.checks.translation.own_conversions import own_conversions
from krfigures.checks.translation.standing import excuses
from krfigures.core.figure import Figure, Kind
from krfigures.core.period import Period
from krfigures.core.rate import RateSource
from krfigures.core.report import Report
from krfigures.rates import default

CHECKS: tuple[TranslationCheck, ...] = (
    kf201_missing.CHECK,
    kf202_added.CHECK,
    kf203_value.CHECK,
    kf204_magnitude_slip.CHECK,
    kf205_digit_slip.CHECK,
    kf206_currency.CHECK,
    kf207_unit.CHECK,
    kf208_percent_for_point.CHECK,
    kf209_bound_changed.CHECK,
    kf210_hedge.CHECK,
    kf211_range_collapsed.CHECK,
    kf212_rounding.CHECK,
    kf213_direction.CHECK,
    kf214_date.CHECK,
    kf215_ordinal.CHECK,
)
"""Every check between two texts, by code."""

__all__ = ["CHECKS", "Comparison", "TranslationCheck", "compare_texts"]


def compare_texts(
    source_text: str,
    source_figures: Sequence[Figure],
    target_text: str,
    target_figures: Sequence[Figure],
    *,
    on: Period | None = None,
    on_source: str | None = None,
    rates: RateSource | None = None,
) -> Report:
    """Whether the figures of a target are those of its source; Korean to English or English to Korean.

    The report's `matches` explain the alignment, its `fidelity` counts it, its `findings` are ordered by their place in the
    source, those of the target alone behind.
    """
    converts = converter(on, rates if rates is not None else default())
    timed = all(any(figure.kind is Kind.TIME for figure in figures) for figures in (source_figures, target_figures))
    judge = Judge(converts=converts, one_clock=timed and one_clock(source_text, target_text))
    lengths = len(source_text), len(target_text)
    links = align(source_figures, target_figures, lengths=lengths, judge=judge)
    no_loss, no_gain = excuses(links, (source_text, target_text), (source_figures, target_figures), judge)
    comparison = Comparison(source=source_text, target=target_text, links=links, excused_sources=no_loss, excused_targets=no_gain)
    findings = [finding for check in CHECKS for finding in check.examine(comparison)]
    findings.extend(own_conversions(comparison, tuple(target_figures), on=on, rates=rates))
    findings.sort(key=lambda finding: (finding.spans[0].document != "source", finding.spans[0].start, finding.code))
    lines = matches(comparison)
    return Report(
        text=source_text,
        figures=tuple(source_figures),
        target=target_text,
        target_figures=tuple(target_figures),
        matches=lines,
        findings=tuple(findings),
        fidelity=fidelity(lines),
        fidelity_by_kind=fidelity_by_kind(lines),
        on=on,
        on_source=on_source,
    )
