"""The alignment as a report shows it: which figure went with which, the verdict, and why."""

from __future__ import annotations

from krfigures.checks.alignment import Link, Relation
from krfigures.checks.alignment.relation import AGREEING
from krfigures.checks.translation.comparison import Comparison
from krfigures.core.report import Match, Verdict


def matches(comparison: Comparison) -> tuple[Match, ...]:
    """One match for each line of the alignment.

    UNKNOWN stands for what nothing decides (21일 and "Monday") and for lone figures that are no loss: the reason says which.
    """
    return tuple(_match(link, comparison) for link in comparison.links)


def _match(link: Link, comparison: Comparison) -> Match:
    source = None if link.source is None else link.source.figure
    target = None if link.target is None else link.target.figure
    if link.relation is not None:
        if link.relation in AGREEING:
            verdict = Verdict.AGREE
        else:
            verdict = Verdict.UNKNOWN if link.relation is Relation.UNDECIDED else Verdict.DISAGREE
        return Match(source=source, target=target, verdict=verdict, reason=str(link.relation))
    if source is not None:
        excuse, what = comparison.excused_sources.get(source.start), "missing in the target"
    else:
        assert target is not None
        excuse, what = comparison.excused_targets.get(target.start), "not in the source"
    verdict, reason = (Verdict.DISAGREE, what) if excuse is None else (Verdict.UNKNOWN, excuse.reason)
    return Match(source=source, target=target, verdict=verdict, reason=reason)
