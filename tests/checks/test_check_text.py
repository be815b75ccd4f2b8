"""The checks as a whole: their list, their choice, their order."""

from __future__ import annotations

from krfigures import check, find
from krfigures.checks import CHECKS, check_text, chosen

TEXT = "KRW 15.1 billion ($1.06 million) and then around 1 billion won ($699,638)."


def test_codes_are_unique_and_in_order() -> None:
    codes = [entry.code for entry in CHECKS]
    assert codes == sorted(set(codes))


def test_every_check_says_what_it_flags_and_when_it_stays_silent() -> None:
    for entry in CHECKS:
        said = __import__(entry.run.__module__, fromlist=["CHECK"]).__doc__
        assert said.startswith(f"{entry.code} {entry.name}: "), entry.code
        for part in ("Why it matters:", "tays silent:", "Flags:"):
            assert part in said, (entry.code, part)


def test_form_is_off_unless_selected() -> None:
    assert not any(entry.code.startswith("KF4") for entry in chosen())
    assert [entry.code for entry in chosen(["KF4"])] == ["KF401", "KF402"]


def test_select_and_ignore() -> None:
    assert [f.code for f in check(TEXT, on="2026-02-25").findings] == ["KF102", "KF107"]
    assert [f.code for f in check(TEXT, on="2026-02-25", select=["KF107"]).findings] == ["KF107"]
    assert [f.code for f in check(TEXT, on="2026-02-25", ignore=["KF10"]).findings] == []


def test_findings_come_in_the_order_of_the_text() -> None:
    found = check("$1 million (143 billion won). 1조16665억 원. 2,000 won ($14).", on="2026-02-25").findings
    starts = [min(place.start for place in finding.spans) for finding in found]
    assert starts == sorted(starts) and len(found) == 3


def test_a_text_without_figures() -> None:
    report = check_text("", find(""))
    assert report.ok and report.pairs == () and report.findings == ()
