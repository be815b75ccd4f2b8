"""Reports for people: every pair with its rates, then every finding with carets under its figures, then a summary."""

from __future__ import annotations

import unicodedata
from collections import Counter
from collections.abc import Iterator, Sequence

import click

from krfigures.core.caret import display_width, point_at
from krfigures.core.report import Fidelity, Finding, Pair, Place, Severity, Verdict
from krfigures.reports.document import Document
from krfigures.reports.listing import one_line
from krfigures.reports.reading import short, span_of

_WIDE = 90  # characters that two carets may lie apart and still share one line
_COLOURS = {
    Severity.ERROR: "red",
    Severity.WARNING: "yellow",
    Severity.NOTE: "cyan",
    Verdict.AGREE: "green",
    Verdict.DISAGREE: "red",
    Verdict.UNKNOWN: "yellow",
}


def render(documents: Sequence[Document]) -> str:
    """Everything found, coloured; `click.echo` and `click.unstyle` take the colours out."""
    lines = [line for document in documents for line in _document(document)]
    return "\n".join([*lines, *_summary(documents)])


def _document(document: Document) -> Iterator[str]:
    report = document.report
    name = document.name if document.target_name is None else f"{document.name} → {document.target_name}"
    written = f"  written {report.on.edtf}" + (f" ({report.on_source})" if report.on_source else "") if report.on else ""
    yield click.style(name, bold=True) + (written or "  date of writing unknown")
    for pair in report.pairs:
        yield from _pair(document, pair)
    for finding in report.findings:
        yield from _finding(document, finding)
    if report.fidelity is not None:
        yield f"  figures carried over: {fidelity_line(report.fidelity)}"
    yield ""


def _pair(document: Document, pair: Pair) -> Iterator[str]:
    side = document.side(pair)
    line, column = document.position(Place.of(pair.first, side))
    verdict = click.style(str(pair.verdict), fg=_COLOURS[pair.verdict])
    place = f"{line}:{column}" if side == "text" else f"{side} {line}:{column}"
    yield f"  {place}  {one_line(pair.first.text)} = {one_line(pair.second.text)}: {verdict}"
    per = f"{pair.quote} per {pair.base}"
    numbers = [] if pair.implied is None else [f"implied {span_of(pair.implied)} {per}"]
    if pair.market is not None:
        numbers.append(f"market {span_of(pair.market)}")
    if pair.rate is not None:
        numbers.append(str(pair.rate))
    if numbers:
        yield f"      {'; '.join(numbers)}"
    if pair.reason:
        yield f"      {pair.reason}"


def _finding(document: Document, finding: Finding) -> Iterator[str]:
    severity = click.style(str(finding.severity), fg=_COLOURS[finding.severity], bold=True)
    places = document.places(finding)
    where = document.location(places[0]) if places else document.name
    yield f"{where}: {severity} {finding.code} {finding.name}: {finding.message}"
    groups = _groups(document, places)
    for number, group in enumerate(groups):
        if number:
            yield f"  {document.location(group[0])}"
        yield from (f"    {line}" for line in _carets(document.text(group[0].document), group))
    numbers = [] if finding.ratio is None else [f"ratio {short(finding.ratio)}"]
    if finding.expected is not None:
        numbers.append(f"expected {span_of(finding.expected)}")
    if finding.rate is not None:
        numbers.append(str(finding.rate))
    if numbers:
        yield f"  {'; '.join(numbers)}"
    if finding.suggestion:
        yield f"  likely meant: {click.style(finding.suggestion, bold=True)}"


def _groups(document: Document, places: Sequence[Place]) -> list[list[Place]]:
    """The places that can share a line of carets, together, in the order in which they come."""
    groups: list[list[Place]] = []
    for place in places:
        for group in groups:
            other = group[0]
            low, high = min(place.start, other.start), max(place.end, other.end)
            same = place.document == other.document and high - low <= _WIDE
            if same and "\n" not in document.text(place.document)[low:high]:
                group.append(place)
                break
        else:
            groups.append([place])
    return groups


def _carets(text: str, places: Sequence[Place]) -> list[str]:
    start, end = min(place.start for place in places), max(place.end for place in places)
    shown, marks = point_at(text, start, end).split("\n")
    if len(places) == 1:
        return [shown, marks]
    indent = " " * (len(marks) - len(marks.lstrip()))
    under = (
        _columns(char) * ("^" if any(place.start <= at < place.end for place in places) else " ")
        for at, char in enumerate(text[start:end], start)
    )
    return [shown, (indent + "".join(under)).rstrip()]


def _columns(char: str) -> int:
    """Columns of a character as `point_at` shows it: control characters become a space."""
    return 1 if unicodedata.category(char)[0] == "C" else display_width(char)


def fidelity_line(fidelity: Fidelity) -> str:
    """Counts and scores on one line.

    >>> fidelity_line(Fidelity(carried=3, source=4, target=3))
    '3 of 4 in the source, 3 in the target; precision 1.000, recall 0.750, F1 0.857'
    """
    scores = (("precision", fidelity.precision), ("recall", fidelity.recall), ("F1", fidelity.f1))
    shown = ", ".join(f"{name} {'n/a' if score is None else format(score, '.3f')}" for name, score in scores)
    return f"{fidelity.carried} of {fidelity.source} in the source, {fidelity.target} in the target; {shown}"


def _summary(documents: Sequence[Document]) -> Iterator[str]:
    reports = [document.report for document in documents]
    texts = sum(1 if report.target is None else 2 for report in reports)
    figures = sum(len(report.figures) + len(report.target_figures) for report in reports)
    pairs = [pair for report in reports for pair in report.pairs]
    verdicts = Counter(pair.verdict for pair in pairs)
    findings = Counter(finding.severity for report in reports for finding in report.findings)
    judged = ", ".join(f"{verdicts[verdict]} {verdict}" for verdict in Verdict)
    found = ", ".join(_count(findings[severity], str(severity)) for severity in reversed(Severity))
    counted = [_count(texts, "text"), _count(figures, "figure")]
    if pairs or any(report.target is None for report in reports):  # of two texts nobody asks for pairs
        counted.append(f"{_count(len(pairs), 'pair')} ({judged})")
    yield f"{', '.join(counted)}; {found}"


def _count(number: int, noun: str) -> str:
    return f"{number} {noun}" if number == 1 else f"{number} {noun}s"
