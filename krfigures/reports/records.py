"""Reports for programs: JSON, and JSON lines. The schema of every record ships in `schema/`."""

from __future__ import annotations

import json
from collections.abc import Sequence
from typing import Any

from krfigures.core.report import Place
from krfigures.reports.document import Document

SCHEMAS = ("figure", "report")


def render(documents: Sequence[Document]) -> str:
    """A JSON array: one report for each text, as `Report.to_dict()` with the name of its `file` (and `target_file`)."""
    return json.dumps([_report(document) for document in documents], ensure_ascii=False, indent=2)


def render_lines(documents: Sequence[Document]) -> str:
    """One finding a line, as `Finding.to_dict()` with the `file`, `line` and `column` of its first place."""
    return "\n".join(
        _dump(_placed(document, next(iter(document.places(finding)), None)) | finding.to_dict())
        for document in documents
        for finding in document.report.findings
    )


def render_figures(documents: Sequence[Document]) -> str:
    """A JSON array: `{"file": ..., "figures": [...]}` for each text, each figure as `Figure.to_dict()`."""
    listed = [{"file": one.name, "figures": [figure.to_dict() for figure in one.report.figures]} for one in documents]
    return json.dumps(listed, ensure_ascii=False, indent=2)


def render_figure_lines(documents: Sequence[Document]) -> str:
    """One figure a line, as `Figure.to_dict()` with its `file`, `line` and `column`."""
    return "\n".join(
        _dump(_placed(document, Place.of(figure)) | figure.to_dict())
        for document in documents
        for figure in document.report.figures
    )


def schema(name: str) -> dict[str, Any]:
    """The JSON Schema (2020-12) of a record: "figure" or "report".

    >>> schema("figure")["title"]
    'A figure that krfigures read'
    """
    from importlib.resources import files  # slow to load, and only the schemas ask

    text = files("krfigures.reports").joinpath("schema", f"{name}.schema.json").read_text(encoding="utf-8")
    loaded: dict[str, Any] = json.loads(text)
    return loaded


def _report(document: Document) -> dict[str, Any]:
    target = {} if document.target_name is None else {"target_file": document.target_name}
    return {"file": document.name, **target, **document.report.to_dict()}


def _placed(document: Document, place: Place | None) -> dict[str, Any]:
    if place is None:
        return {"file": document.name, "line": 1, "column": 1}
    line, column = document.position(place)
    return {"file": document.file(place.document), "line": line, "column": column}


def _dump(record: dict[str, Any]) -> str:
    return json.dumps(record, ensure_ascii=False)
