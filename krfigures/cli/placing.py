"""Reports on the copy of files, put back into the files: every place gets the offsets and the words that stand there."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass, field, replace

from krfigures.cli.sources import Source
from krfigures.core.figure import Figure
from krfigures.core.report import Match, Pair, Place, Report


@dataclass(slots=True)
class _Placed:
    """The figures of one file, each put back once: a report holds one figure in many places."""

    source: Source
    _known: dict[int, tuple[Figure, Figure]] = field(default_factory=dict)

    def figure(self, figure: Figure) -> Figure:
        if id(figure) not in self._known:
            start, end = self.source.copy.span(figure.start, figure.end)
            placed = replace(figure, start=start, end=end, text=self.source.text[start:end])
            self._known[id(figure)] = figure, placed  # kept, so that no other figure gets its id
        return self._known[id(figure)][1]

    def place(self, place: Place) -> Place:
        start, end = self.source.copy.span(place.start, place.end)
        figure = None if place.figure is None else self.figure(place.figure)
        return replace(place, start=start, end=end, text=self.source.text[start:end], figure=figure)


def in_file(figures: Iterable[Figure], source: Source) -> tuple[Figure, ...]:
    """The figures of the copy, where they stand in the file."""
    return tuple(map(_Placed(source).figure, figures))


def in_files(report: Report, source: Source, target: Source | None = None) -> Report:
    """The report on one copy or two, on their files."""
    ours = _Placed(source)
    theirs = ours if target is None else _Placed(target)
    own = {id(figure) for figure in report.target_figures}

    def pair(one: Pair) -> Pair:
        placed = theirs if id(one.first) in own else ours
        return replace(one, first=placed.figure(one.first), second=placed.figure(one.second))

    def match(one: Match) -> Match:
        return replace(one, source=_maybe(one.source, ours.figure), target=_maybe(one.target, theirs.figure))

    def place(one: Place) -> Place:
        return (theirs if one.document == "target" else ours).place(one)

    return replace(
        report,
        text=source.text,
        target=None if target is None else target.text,
        figures=tuple(map(ours.figure, report.figures)),
        target_figures=tuple(map(theirs.figure, report.target_figures)),
        pairs=tuple(map(pair, report.pairs)),
        matches=tuple(map(match, report.matches)),
        findings=tuple(replace(finding, spans=tuple(map(place, finding.spans))) for finding in report.findings),
    )


def _maybe(figure: Figure | None, placed: Callable[[Figure], Figure]) -> Figure | None:
    return None if figure is None else placed(figure)
