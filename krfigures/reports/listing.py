"""Figures for people: one line each, and with `explain` how each was read."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from krfigures.core.figure import Figure, Kind
from krfigures.core.interval import grouped
from krfigures.core.report import Place
from krfigures.reports.document import Document
from krfigures.reports.reading import bounds, reading


def render(documents: Sequence[Document], *, explain: bool = False) -> str:
    """A line for each figure: place, text, reading, hedge, the values that the wording allows, and the date it speaks of."""
    entry = _explained if explain else _line
    return "\n".join(line for document in documents for figure in document.report.figures for line in entry(document, figure))


def _line(document: Document, figure: Figure) -> Iterator[str]:
    parts = [reading(figure)]
    if figure.hedge is not None:
        parts.append(str(figure.hedge).replace("_", " "))
    if figure.vague:
        parts.append("vague")
    if figure.interval is not None and figure.kind is Kind.MONEY:
        parts.append(f"in {bounds(figure.interval)}")
    if figure.as_of is not None:
        parts.append(f"as of {figure.as_of}")
    yield f"{document.location(Place.of(figure))}: {one_line(figure.text)} -> {', '.join(parts)}"


def _explained(document: Document, figure: Figure) -> Iterator[str]:
    parts = [reading(figure), *(hedge.name for hedge in figure.hedges)]
    if figure.resolution is not None:
        parts.append(f"resolution {grouped(figure.resolution)}")
    yield f"{document.location(Place.of(figure))}: {one_line(figure.text)}  [{figure.start}:{figure.end}] -> {', '.join(parts)}"
    details = [str(step) for step in figure.trace]
    if figure.as_of is not None:
        details.append(f"as of {figure.as_of} ({figure.as_of_source})")
    yield f"  {' · '.join(details)}" if details else "  (no trace)"
    if figure.interval is not None:
        yield f"  allows {bounds(figure.interval)}"


def one_line(text: str) -> str:
    r"""A text with every run of white space as one space.

    >>> one_line("1조\n 2000억")
    '1조 2000억'
    """
    return " ".join(text.split())
