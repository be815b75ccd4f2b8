"""pytest: assertions on the figures of texts, with a message that a person can read.

Loaded by pytest itself through its entry point; nothing of the reader is imported before the first assertion. Use the
functions, or the fixture `figures`, which offers them as methods::

    def test_translation_keeps_the_figures(figures):
        figures.assert_agree("매출은 151억 원이다.", "Sales came to 15.1 billion won.")
"""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING, Any, NoReturn

import pytest

from krfigures.core.caret import point_at
from krfigures.core.errors import ArgumentError
from krfigures.core.report import Finding, Match, Report, Severity, Verdict

if TYPE_CHECKING:
    from krfigures.core.figure import Figure

_ORDER = tuple(Severity)


def assert_figures_agree(
    source: str,
    target: str,
    *,
    on: dt.date | str | None = None,
    rates: Any = None,
    fail_on: str = "warning",
) -> Report:
    """Fails where a translation does not carry the figures of its original; gives back the report.

    `fail_on` is the least severity that fails: "note", "warning" or "error". `on` and `rates` are those of `krfigures.compare`.

    >>> assert_figures_agree("매출은 151억 원이다.", "Sales came to 15.1 billion won.").ok
    True
    """
    __tracebackhide__ = True
    from krfigures import compare

    report = compare(source, target, on=on, rates=rates)
    failing = _failing(report, fail_on)
    if failing:
        _fail("the figures of source and target do not agree", report, failing)
    return report


def assert_figures_consistent(
    text: str,
    *,
    on: dt.date | str | None = None,
    rates: Any = None,
    fail_on: str = "warning",
) -> Report:
    """Fails where the figures of one text contradict each other or the exchange rates; gives back the report.

    >>> assert_figures_consistent("77억 달러(약 11조 원)", on="2026-02-25").ok
    True
    """
    __tracebackhide__ = True
    from krfigures import check

    report = check(text, on=on, rates=rates)
    failing = _failing(report, fail_on)
    if failing:
        _fail("the figures of the text are not consistent", report, failing)
    return report


class FigureAssertions:
    """What the fixture `figures` gives."""

    assert_agree = staticmethod(assert_figures_agree)
    assert_consistent = staticmethod(assert_figures_consistent)

    @staticmethod
    def find(text: str, *, on: dt.date | str | None = None) -> list[Figure]:
        """Every figure of a text: `krfigures.find`."""
        from krfigures import find

        return find(text, on=on)


@pytest.fixture
def figures() -> FigureAssertions:
    """Assertions on the figures of texts."""
    return FigureAssertions()


def _failing(report: Report, fail_on: str) -> list[Finding]:
    if fail_on not in _ORDER:
        raise ArgumentError("fail_on", fail_on, f"one of {', '.join(_ORDER)}")
    least = _ORDER.index(Severity(fail_on))
    return [finding for finding in report.findings if _ORDER.index(finding.severity) >= least]


def _fail(headline: str, report: Report, failing: list[Finding]) -> NoReturn:
    __tracebackhide__ = True
    parts = [f"{headline}: {len(failing)} finding{'s' if len(failing) > 1 else ''}"]
    parts += [_described(report, finding) for finding in failing]
    if report.matches:
        parts.append(_side_by_side(report.matches))
    raise AssertionError("\n\n".join(parts))


def _described(report: Report, finding: Finding) -> str:
    lines = [f"{finding.code} {finding.name} ({finding.severity}): {finding.message}"]
    for place in finding.spans:
        text = report.target if place.document == "target" and report.target is not None else report.text
        lines += [f"  {place.document}:", *(f"    {line}" for line in point_at(text, place.start, place.end).splitlines())]
    if finding.suggestion:
        lines.append(f"  likely meant: {finding.suggestion}")
    return "\n".join(lines)


def _side_by_side(matches: tuple[Match, ...]) -> str:
    """The alignment as a diff: `=` carried over, `!` differing, `?` not settled, `-` only in source, `+` only in target."""
    lines = ["source → target"]
    for match in matches:
        if match.source is None:
            lines.append(f"+ {match.target.text if match.target else ''}")
        elif match.target is None:
            lines.append(f"- {match.source.text}")
        else:
            sign = {Verdict.AGREE: "=", Verdict.DISAGREE: "!"}.get(match.verdict, "?")
            lines.append(f"{sign} {match.source.text} → {match.target.text}")
    return "\n".join(lines)
