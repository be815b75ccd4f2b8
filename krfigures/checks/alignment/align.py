"""The alignment itself: equal figures through a hash, then the left-over ones at the least cost."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from krfigures.checks.alignment.assignment import Edge, cheapest
from krfigures.checks.alignment.candidates import Candidates
from krfigures.checks.alignment.judge import Judge
from krfigures.checks.alignment.measures import Family, Key, Measure, measures
from krfigures.checks.alignment.position import Expectation
from krfigures.checks.alignment.relation import ALONE, Relation, cost
from krfigures.core.figure import Figure

COMMON = 12
"""Bare numbers up to this recur so often that an equal pair says little about where a paragraph went."""
CROWD = 30
"""Figures of one and the same value beyond which they are paired in order rather than weighed against each other."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Link:
    """One line of the alignment: a source and a target figure with their relation, or one of them alone."""

    source: Measure | None
    target: Measure | None
    relation: Relation | None = None

    @property
    def pair(self) -> tuple[Figure, Figure] | None:
        """Both figures, None where one stands alone."""
        return None if self.source is None or self.target is None else (self.source.figure, self.target.figure)


def align(
    source: Sequence[Figure], target: Sequence[Figure], *, lengths: tuple[int, int], judge: Judge | None = None
) -> tuple[Link, ...]:
    """Pair the figures of two texts one to one; source order, then the target figures that stand alone.

    `lengths` are those of the two texts, in characters.
    """
    judge = judge or Judge()
    sources, targets = measures(source), measures(target)
    paired = _equal_pairs(sources, targets, lengths)
    taken_sources, taken_targets = {i for i, _ in paired}, {j for _, j in paired}
    left_sources = [i for i in range(len(sources)) if i not in taken_sources]
    left_targets = [j for j in range(len(targets)) if j not in taken_targets]
    relations: dict[Edge, Relation] = dict.fromkeys(paired, Relation.SAME)
    if left_sources and left_targets:
        expectation = Expectation(_anchors(sources, targets, paired), *lengths)
        rest = [targets[j] for j in left_targets]
        candidates = Candidates(rest, expectation)
        costs: dict[Edge, int] = {}
        for i in left_sources:
            for k in candidates.of(sources[i]):
                relation = judge.relation(sources[i], rest[k])
                if relation is None:
                    continue
                edge = (i, left_targets[k])
                relations[edge] = relation
                distance = expectation.distance(sources[i].start, rest[k].start)
                costs[edge] = cost(relation, sources[i], rest[k], distance)
        paired = [*paired, *cheapest(costs, ALONE)]
    partner = dict(paired)
    reached = set(partner.values())
    links = [
        Link(source=measure, target=targets[partner[i]], relation=relations[i, partner[i]])
        if i in partner
        else Link(source=measure, target=None)
        for i, measure in enumerate(sources)
    ]
    links.extend(Link(source=None, target=measure) for j, measure in enumerate(targets) if j not in reached)
    return tuple(links)


def _equal_pairs(sources: Sequence[Measure], targets: Sequence[Measure], lengths: tuple[int, int]) -> list[Edge]:
    """Pairs that say exactly the same; where a value recurs, the ones of a kind and nearest to where they should be."""
    groups: defaultdict[Key, tuple[list[int], list[int]]] = defaultdict(lambda: ([], []))
    for side, sequence in enumerate((sources, targets)):
        for index, measure in enumerate(sequence):
            if measure.key is not None:
                groups[measure.key][side].append(index)
    both = [group for group in groups.values() if group[0] and group[1]]
    pairs = [(group[0][0], group[1][0]) for group in both if len(group[0]) == len(group[1]) == 1]
    expectation = Expectation(_anchors(sources, targets, pairs), *lengths)
    for ours, theirs in both:
        if len(ours) == len(theirs) == 1:
            continue
        if min(len(ours), len(theirs)) > CROWD:
            pairs.extend(zip(ours, theirs, strict=False))
            continue
        # Every one finds a partner while there are any: a pair may cost up to 900, leaving both alone costs 2 × 500.
        costs = {
            (i, j): min(800, int(expectation.distance(sources[i].start, targets[j].start)))
            + 100 * (sources[i].figure.kind is not targets[j].figure.kind)
            for i in ours
            for j in theirs
        }
        pairs.extend(cheapest(costs, ALONE))
    return pairs


def _anchors(sources: Sequence[Measure], targets: Sequence[Measure], pairs: Iterable[Edge]) -> list[tuple[int, int]]:
    return [
        (sources[i].start, targets[j].start)
        for i, j in pairs
        if sources[i].family is not Family.PLAIN or (sources[i].low or 0) > COMMON
    ]
