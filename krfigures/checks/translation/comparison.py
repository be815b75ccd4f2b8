"""What every check between two texts is given, and the shape that each of them has."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field

from krfigures.checks.alignment import Link
from krfigures.checks.alignment.relation import AGREEING, Relation
from krfigures.checks.translation.standing import Excuse
from krfigures.core.figure import Figure
from krfigures.core.report import Finding


@dataclass(frozen=True, slots=True, kw_only=True)
class Comparison:
    """Two texts and their alignment. The excuses say, by where a figure starts, why one that stands alone is no loss."""

    source: str
    target: str
    links: tuple[Link, ...]
    excused_sources: Mapping[int, Excuse] = field(default_factory=dict)
    excused_targets: Mapping[int, Excuse] = field(default_factory=dict)

    def related(self, *relations: Relation) -> Iterator[tuple[Figure, Figure]]:
        """The pairs of figures that stand in one of these relations."""
        for link in self.links:
            if link.relation in relations and link.pair is not None:
                yield link.pair

    def agreeing(self) -> Iterator[tuple[Figure, Figure]]:
        """The pairs that say the same."""
        return self.related(*AGREEING)

    def missing(self) -> Iterator[tuple[Figure, Excuse | None]]:
        """Source figures that nothing in the target carries, but for those with an excuse that says all."""
        for link in self.links:
            if link.target is None and link.source is not None:
                excuse = self.excused_sources.get(link.source.start)
                if excuse is None or excuse.note:
                    yield link.source.figure, excuse

    def added(self) -> Iterator[Figure]:
        """Target figures that come from nothing in the source, for no good reason."""
        for link in self.links:
            if link.source is None and link.target is not None and link.target.start not in self.excused_targets:
                yield link.target.figure


@dataclass(frozen=True, slots=True, kw_only=True)
class TranslationCheck:
    """One check between two texts: its stable code, its name, and what it finds."""

    code: str
    name: str
    examine: Callable[[Comparison], Iterator[Finding]]
