"""Reports to output and an exit code."""

from __future__ import annotations

import os
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from importlib import import_module
from types import MappingProxyType

import click

from krfigures.cli.errors import BAD_USE
from krfigures.core.report import Finding, Report, Severity
from krfigures.reports.document import Document

CLEAN, FOUND = 0, 1
FORMATS: Mapping[str, tuple[str, str]] = MappingProxyType(
    {
        "text": ("text", "render"),
        "json": ("records", "render"),
        "jsonl": ("records", "render_lines"),
        "github": ("github", "render"),
        "sarif": ("sarif", "render"),
        "html": ("page", "render"),
    }
)
"""The module of `reports` and its function for each format."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Selection:
    """Which findings to show, and which of them make the exit code 1."""

    select: tuple[str, ...] = ()
    ignore: tuple[str, ...] = ()
    fail_on: Severity = Severity.WARNING

    def shows(self, finding: Finding) -> bool:
        """Is the finding selected, and not ignored?"""
        return (not self.select or finding.code.startswith(self.select)) and not finding.code.startswith(self.ignore)

    def of(self, report: Report) -> Report:
        """The report with the findings that are shown."""
        return replace(report, findings=tuple(finding for finding in report.findings if self.shows(finding)))

    def fails(self, report: Report) -> bool:
        """Is a finding as severe as `fail_on`?"""
        order = list(Severity)
        return any(order.index(finding.severity) >= order.index(self.fail_on) for finding in report.findings)


def rendered(documents: Sequence[Document], output_format: str) -> str:
    """The documents in one of the FORMATS, whose module is loaded now: few runs print more than one."""
    module, function = FORMATS[output_format]
    text: str = getattr(import_module(f"krfigures.reports.{module}"), function)(documents)
    return text


def show(text: str) -> None:
    """Print what was rendered: nothing for nothing, colours only on a terminal that wants them."""
    if text:
        click.echo(text, color=False if os.environ.get("NO_COLOR") else None)


def exit_code(documents: Sequence[Document], selection: Selection, *, failed: bool) -> int:
    """2 where a file could not be read, else 1 where a finding is grave enough, else 0."""
    if failed:
        return BAD_USE
    return FOUND if any(selection.fails(document.report) for document in documents) else CLEAN
