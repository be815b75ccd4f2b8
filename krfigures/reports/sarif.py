"""SARIF 2.1.0 (OASIS), the form in which code-scanning tools take findings.

Columns are code points, as everywhere in krfigures, and the log says so (`columnKind`).
"""

from __future__ import annotations

import hashlib
import json
from collections.abc import Sequence
from pathlib import PurePath
from typing import Any
from urllib.parse import quote

from krfigures.checks.explanations import explanations
from krfigures.core.caret import position
from krfigures.core.report import Finding, Place
from krfigures.reports.document import Document

_SCHEMA = "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json"


def render(documents: Sequence[Document]) -> str:
    """One log with one run; severities keep their names, which SARIF shares."""
    from importlib.metadata import version  # slow to load, and only this format asks

    found = [(document, finding) for document in documents for finding in document.report.findings]
    names = {finding.code: finding.name for _, finding in found}
    rules = sorted(names)
    helps = {explanation.code: explanation.text for explanation in explanations()}
    driver = {
        "name": "krfigures",
        "version": version("krfigures"),
        "rules": [_rule(code, names[code], helps.get(code)) for code in rules],
    }
    run = {
        "tool": {"driver": driver},
        "columnKind": "unicodeCodePoints",
        "results": [_result(document, finding, rules.index(finding.code)) for document, finding in found],
    }
    return json.dumps({"$schema": _SCHEMA, "version": "2.1.0", "runs": [run]}, ensure_ascii=False, indent=2)


def _rule(code: str, name: str, explanation: str | None) -> dict[str, Any]:
    """A rule with the help that `krfigures explain` prints; its examples are indented, which Markdown leaves as they are."""
    rule: dict[str, Any] = {"id": code, "name": name, "shortDescription": {"text": name}}
    if explanation is not None:
        rule["help"] = {"text": explanation, "markdown": explanation}
    return rule


def _result(document: Document, finding: Finding, rule: int) -> dict[str, Any]:
    message = finding.message + (f" Likely meant: {finding.suggestion}" if finding.suggestion else "")
    places = document.places(finding)
    result: dict[str, Any] = {
        "ruleId": finding.code,
        "ruleIndex": rule,
        "level": str(finding.severity),
        "message": {"text": message},
        "locations": [_location(document, place) for place in places[:1]],
        "partialFingerprints": {"krfigures/v1": _fingerprint(document, finding)},
    }
    if places[1:]:
        result["relatedLocations"] = [
            {"id": number, "message": {"text": place.text}, **_location(document, place)}
            for number, place in enumerate(places[1:], 1)
        ]
    record = finding.to_dict()
    result["properties"] = {key: record[key] for key in ("ratio", "expected", "rate", "suggestion") if record[key] is not None}
    return result


def _location(document: Document, place: Place) -> dict[str, Any]:
    text = document.text(place.document)
    line, column = document.position(place)
    end_line, end_column = position(text, place.end)
    region = {
        "startLine": line,
        "startColumn": column,
        "endLine": end_line,
        "endColumn": end_column,
        "charOffset": place.start,
        "charLength": place.end - place.start,
        "snippet": {"text": place.text},
    }
    return {"physicalLocation": {"artifactLocation": {"uri": _uri(document.file(place.document))}, "region": region}}


def _uri(name: str) -> str:
    """A file name as a URI: absolute names get a scheme, relative ones stay relative."""
    path = PurePath(name)
    return path.as_uri() if path.is_absolute() else quote(path.as_posix())


def _fingerprint(document: Document, finding: Finding) -> str:
    """The same for the same slip after lines have moved: the code, the file and the words."""
    words = [finding.code, document.name, *(place.text for place in finding.spans)]
    return hashlib.sha256("\x00".join(words).encode()).hexdigest()[:32]
