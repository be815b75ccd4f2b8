"""GitHub's workflow commands, with its escapes."""

from __future__ import annotations

from dataclasses import replace

from krfigures.core.report import Severity
from krfigures.reports import github
from krfigures.reports.document import Document


def test_command(slip: Document) -> None:
    assert github.render([slip]) == (
        "::error file=story.txt,line=2,endLine=2,col=10,endColumn=16,title=KF102 magnitude-slip"
        "::1.1조 원 is 1/10 of what 77억 달러 makes%0ALikely meant: 약 11조 원"
    )


def test_escapes_and_severities(slip: Document) -> None:
    finding = replace(slip.report.findings[0], severity=Severity.NOTE, message="100% off\r", suggestion=None, spans=())
    awkward = replace(slip, name="a,b:c.txt", report=replace(slip.report, findings=(finding,)))
    assert github.render([awkward]) == "::notice file=a%2Cb%3Ac.txt,title=KF102 magnitude-slip::100%25 off%0D"


def test_nothing_found(clean: Document) -> None:
    assert github.render([clean]) == ""
