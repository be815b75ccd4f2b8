"""One self-contained HTML page: the texts with every figure marked, its reading on hover, findings linked to their places."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from operator import attrgetter
from typing import TypeVar

from krfigures.core.figure import Figure
from krfigures.core.report import Finding, Place
from krfigures.reports.document import Document
from krfigures.reports.reading import bounds, reading, short, span_of
from krfigures.reports.text import fidelity_line

Item = TypeVar("Item")


@dataclass(frozen=True, slots=True, kw_only=True)
class Run:
    """A stretch of text that is marked as a whole: a figure, the place of a finding, or neither."""

    text: str
    start: int
    anchor: str | None = None
    title: str = ""
    severity: str = ""
    findings: tuple[int, ...] = ()
    matched: str | None = None

    @property
    def end(self) -> int:
        """Where the next run starts."""
        return self.start + len(self.text)


def render(documents: Sequence[Document]) -> str:
    """The page as one string; it needs no other file and no network."""
    import jinja2

    environment = jinja2.Environment(
        loader=jinja2.PackageLoader("krfigures.reports"),
        autoescape=True,
        undefined=jinja2.StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
    )
    environment.filters |= {"span_of": span_of, "short": short, "fidelity_line": fidelity_line}
    views = [_view(document, f"d{number}") for number, document in enumerate(documents, 1)]
    return environment.get_template("page.html.j2").render(views=views)


def _view(document: Document, prefix: str) -> dict[str, object]:
    report = document.report
    sides = {"text": ""} if report.target is None else {"source": "s", "target": "t"}
    panes = []
    marked: dict[str, list[Run]] = {}
    for side, letter in sides.items():
        figures = report.target_figures if side == "target" else report.figures
        runs = list(runs_of(document, side, figures, f"{prefix}{letter}"))
        marked[side] = [run for run in runs if run.anchor]
        panes.append({"name": document.file(side), "lang": _language(figures), "runs": runs})

    def link(place: Place) -> tuple[str | None, str]:
        runs = marked.get(place.document, [])
        run = runs[bisect_right(runs, place.start, key=attrgetter("start")) - 1] if runs else None
        anchor = run.anchor if run is not None and run.start <= place.start < run.end else None
        return anchor, document.location(place)

    findings = [
        {"finding": finding, "number": number, "links": [link(place) for place in document.places(finding)]}
        for number, finding in enumerate(report.findings, 1)
    ]
    pairs = [{"pair": pair, "link": link(Place.of(pair.first, document.side(pair)))} for pair in report.pairs]
    return {"prefix": prefix, "document": document, "report": report, "panes": panes, "findings": findings, "pairs": pairs}


def runs_of(document: Document, side: str, figures: Sequence[Figure], prefix: str) -> Iterator[Run]:
    """The text of one side cut into runs, in order, so that their texts joined are the text itself."""
    text = document.text(side)
    found = [
        (number, finding, place)
        for number, finding in enumerate(document.report.findings, 1)
        for place in finding.spans
        if place.document == side
    ]
    spans = {(place.start, place.end) for _, _, place in found} | {(figure.start, figure.end) for figure in figures}
    found.sort(key=_place_start)
    ordered = sorted(figures, key=attrgetter("start"))
    matched = _matches(document, side)
    done = 0
    for start, end in sorted(spans, key=lambda span: (span[0], -span[1])):
        if start < done or end <= start:  # inside a place that is marked already
            continue
        if done < start:
            yield Run(text=text[done:start], start=done)
        within = [(number, finding) for number, finding, _ in _between(found, _place_start, start, end)]
        inner = _between(ordered, attrgetter("start"), start, end)
        yield Run(
            text=text[start:end],
            start=start,
            anchor=f"{prefix}-{start}",
            title="\n".join(
                [*map(_title, inner), *(f"{finding.code} {finding.name}: {finding.message}" for _, finding in within)]
            ),
            severity=_worst(finding for _, finding in within),
            findings=tuple(dict.fromkeys(number for number, _ in within)),
            matched=next((matched[figure.start] for figure in inner if figure.start in matched), None),
        )
        done = end
    if done < len(text):
        yield Run(text=text[done:], start=done)


def _place_start(found: tuple[int, Finding, Place]) -> int:
    return found[2].start


def _between(items: list[Item], key: Callable[[Item], int], start: int, end: int) -> list[Item]:
    """The items that begin from start to end, of a list in that order."""
    return items[bisect_left(items, start, key=key) : bisect_left(items, end, key=key)]


def _matches(document: Document, side: str) -> dict[int, str]:
    """Where each figure of a side begins, to the anchor suffix of the figure that it was matched with."""
    both = [(match.source, match.target) for match in document.report.matches]
    paired = [(one.start, two.start) for one, two in both if one is not None and two is not None]
    return {one: f"t-{two}" for one, two in paired} if side == "source" else {two: f"s-{one}" for one, two in paired}


def _title(figure: Figure) -> str:
    lines = [f"{figure.kind}: {reading(figure)}"]
    if figure.hedge is not None:
        lines[0] += f", {str(figure.hedge).replace('_', ' ')}"
    if figure.interval is not None:
        lines.append(f"allows {bounds(figure.interval)}")
    if figure.as_of is not None:
        lines.append(f"as of {figure.as_of}")
    return "\n".join(lines)


def _worst(findings: Iterator[Finding]) -> str:
    order = ("error", "warning", "note")
    return min((str(finding.severity) for finding in findings), key=order.index, default="")


def _language(figures: Sequence[Figure]) -> str:
    korean = sum(figure.lang == "ko" for figure in figures)
    return "ko" if korean * 2 > len(figures) else "en"
