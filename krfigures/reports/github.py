"""GitHub annotations: workflow commands that a runner shows beside the lines of a pull request.

The form and the escapes are those of "Workflow commands for GitHub Actions" in GitHub's documentation.
"""

from __future__ import annotations

from collections.abc import Sequence

from krfigures.core.caret import position
from krfigures.core.report import Finding, Severity
from krfigures.reports.document import Document

_COMMANDS = {Severity.ERROR: "error", Severity.WARNING: "warning", Severity.NOTE: "notice"}


def render(documents: Sequence[Document]) -> str:
    """One command for each finding, at its first place."""
    return "\n".join(_command(document, finding) for document in documents for finding in document.report.findings)


def _command(document: Document, finding: Finding) -> str:
    properties = {"file": document.name}
    for place in document.places(finding)[:1]:
        line, column = document.position(place)
        end_line, end_column = position(document.text(place.document), place.end)
        properties = {"file": document.file(place.document), "line": str(line), "endLine": str(end_line)}
        if line == end_line:  # GitHub takes columns only within one line
            properties |= {"col": str(column), "endColumn": str(end_column)}
    properties["title"] = f"{finding.code} {finding.name}"
    message = finding.message + (f"\nLikely meant: {finding.suggestion}" if finding.suggestion else "")
    listed = ",".join(f"{name}={_property(value)}" for name, value in properties.items())
    return f"::{_COMMANDS[finding.severity]} {listed}::{_data(message)}"


def _data(text: str) -> str:
    return text.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A")


def _property(text: str) -> str:
    return _data(text).replace(":", "%3A").replace(",", "%2C")
