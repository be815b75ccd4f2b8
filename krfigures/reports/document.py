"""A report together with the names of the files that it speaks of, and where its offsets lie in them."""

from __future__ import annotations

from dataclasses import dataclass

from krfigures.core.caret import position
from krfigures.core.report import Finding, Pair, Place, Report


@dataclass(frozen=True, slots=True, kw_only=True)
class Document:
    r"""A report and the name of its text; of a comparison also the name of the translation.

    >>> from krfigures.core.report import Place, Report
    >>> document = Document(name="story.txt", report=Report(text="첫 줄\n77억 달러", figures=()))
    >>> document.location(Place(document="text", start=4, end=10, text="77억 달러"))
    'story.txt:2:1'
    """

    name: str
    report: Report
    target_name: str | None = None

    def file(self, document: str) -> str:
        """The name of the file that holds a place of "text", "source" or "target"."""
        return self.target_name or self.name if document == "target" else self.name

    def text(self, document: str) -> str:
        """The text that a place of "text", "source" or "target" points into."""
        return self.report.target or "" if document == "target" else self.report.text

    def position(self, place: Place) -> tuple[int, int]:
        """Line and column of a place, both from 1, in code points."""
        return position(self.text(place.document), place.start)

    def location(self, place: Place) -> str:
        """File, line and column, as editors and terminals understand them."""
        line, column = self.position(place)
        return f"{self.file(place.document)}:{line}:{column}"

    def places(self, finding: Finding) -> tuple[Place, ...]:
        """The places of a finding, those in a translation first: that is the text which an editor can change."""
        return tuple(sorted(finding.spans, key=lambda place: place.document != "target"))

    def side(self, pair: Pair) -> str:
        """The document that a pair stands in: "text", "source" or "target"."""
        if self.report.target is None:
            return "text"
        return "target" if any(figure is pair.first for figure in self.report.target_figures) else "source"
