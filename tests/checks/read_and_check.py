"""What `krfigures.check` finds, in short."""

from __future__ import annotations

from krfigures import check
from krfigures.core.report import Finding


def findings(text: str, on: str | None = None, **options: object) -> list[tuple[str, str]]:
    """Code and severity of every finding."""
    return [(finding.code, str(finding.severity)) for finding in check(text, on=on, **options).findings]


def only_finding(text: str, on: str | None = None, **options: object) -> Finding:
    """The one finding that a phrase must have."""
    [finding] = check(text, on=on, **options).findings
    return finding
