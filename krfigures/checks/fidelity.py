"""How well the figures of a source are carried over: a score for translations that counts figures and nothing else.

Only what is certain counts: a pair that nothing decides (21일 and "Monday"), a small word, a conversion in brackets or a
figure told twice is neither a hit nor a miss.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping

from krfigures.core.report import Fidelity, Match, Report, Verdict


def fidelity(matches: Iterable[Match]) -> Fidelity:
    """Figures carried over, figures of the source, figures of the target.

    >>> fidelity([]).f1 is None
    True
    """
    carried = source = target = 0
    for match in matches:
        if match.verdict is Verdict.UNKNOWN:
            continue
        carried += match.verdict is Verdict.AGREE
        source += match.source is not None
        target += match.target is not None
    return Fidelity(carried=carried, source=source, target=target)


def fidelity_by_kind(matches: Iterable[Match]) -> Mapping[str, Fidelity]:
    """The same for each kind of figure; a pair counts for the kind that it has in the source."""
    kinds: defaultdict[str, list[Match]] = defaultdict(list)
    for match in matches:
        figure = match.source if match.source is not None else match.target
        if figure is not None:
            kinds[str(figure.kind)].append(match)
    return {kind: fidelity(group) for kind, group in sorted(kinds.items())}


def corpus_fidelity(reports: Iterable[Report]) -> tuple[Fidelity, Mapping[str, Fidelity]]:
    """Scores over many pairs of texts, such as the lines of two parallel files: overall, and by kind.

    Counts are added up, so a line with many figures weighs more than one with few, and a line without none.
    """
    matches = [match for report in reports for match in report.matches]
    return fidelity(matches), fidelity_by_kind(matches)
