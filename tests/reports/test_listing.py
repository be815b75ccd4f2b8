"""The lines of `find`, and how a figure was read."""

from __future__ import annotations

from krfigures.reports import listing
from krfigures.reports.document import Document


def test_a_line_for_each_figure(slip: Document) -> None:
    assert listing.render([slip]).splitlines() == [
        "story.txt:2:1: 77억 달러 -> USD 7,700,000,000, in [7,650,000,000, 7,750,000,000)",
        "story.txt:2:10: 1.1조 원 -> KRW 1,100,000,000,000, about, in (1,000,000,000,000, 1,200,000,000,000), as of 2026-02-25",
    ]


def test_explain_shows_the_trace(slip: Document) -> None:
    assert listing.render([slip], explain=True).splitlines()[:3] == [
        "story.txt:2:1: 77억 달러  [10:16] -> USD 7,700,000,000, resolution 100,000,000",
        "  amount with a myriad 77억 · currency 달러 = USD",
        "  allows [7,650,000,000, 7,750,000,000)",
    ]


def test_explain_names_hedges_and_the_source_of_the_date(slip: Document) -> None:
    lines = listing.render([slip], explain=True).splitlines()
    assert lines[3].endswith("-> KRW 1,100,000,000,000, ABOUT, resolution 100,000,000,000")
    assert lines[4] == "  as of 2026-02-25 (on)"


def test_nothing_found(clean: Document) -> None:
    assert listing.render([clean]) == ""
