"""What a person reads: pairs with their rates, findings with carets, a summary."""

from __future__ import annotations

from dataclasses import replace

import click
import pytest

from krfigures.core.report import Place
from krfigures.reports import text
from krfigures.reports.document import Document


def plain(*documents: Document) -> list[str]:
    return click.unstyle(text.render(documents)).splitlines()


class TestPair:
    """Each pair is shown with its implied rate, the market rate, the rate's own date and source, and the verdict."""

    def test_verdict(self, slip: Document) -> None:
        assert "  2:1  77억 달러 = 1.1조 원: disagree" in plain(slip)

    def test_rates(self, slip: Document) -> None:
        expected = "implied 129.03–156.86 KRW per USD; market 1,410–1,450; USD/KRW 1427.9022 (ECB, cross, 2026-02-25)"
        assert f"      {expected}" in plain(slip)

    def test_date_of_writing_and_where_it_comes_from(self, slip: Document) -> None:
        assert plain(slip)[0] == "story.txt  written 2026-02-25 (dateline)"


class TestFinding:
    """Each finding names its place, severity, code and message, points at its figures and says what was likely meant."""

    def test_first_line(self, slip: Document) -> None:
        assert "story.txt:2:10: error KF102 magnitude-slip: 1.1조 원 is 1/10 of what 77억 달러 makes" in plain(slip)

    def test_carets_count_hangul_as_two_columns(self, slip: Document) -> None:
        lines = plain(slip)
        under = lines.index("    77억 달러(약 1.1조 원)를 유치했다.") + 1
        # 77억 달러 fills 9 columns, (약 and a space 4, 1.1조 원 8
        assert lines[under] == "    ^^^^^^^^^    ^^^^^^^^"

    def test_figures_on_two_lines_get_a_block_each(self, slip: Document) -> None:
        finding = slip.report.findings[0]
        top = Place(document="text", start=0, end=2, text="서울")
        moved = replace(slip, report=replace(slip.report, findings=(replace(finding, spans=(finding.spans[0], top)),)))
        lines = plain(moved)
        at = lines.index("  story.txt:1:1")
        assert lines[at + 1 : at + 3] == ["    서울의 한 단지가", "    ^^^^"]

    def test_suggestion_ratio_and_rate(self, slip: Document) -> None:
        lines = plain(slip)
        assert "  ratio 0.1; expected 1,410–1,450; USD/KRW 1427.9022 (ECB, cross, 2026-02-25)" in lines
        assert "  likely meant: 약 11조 원" in lines

    def test_translation_points_into_both_files(self, translation: Document) -> None:
        lines = plain(translation)
        assert "en.txt:1:16: error KF204 magnitude-slip: the target is 1/10 of the source" in lines
        assert "  ko.txt:1:5" in lines


def test_summary(slip: Document, clean: Document) -> None:
    expected = "2 texts, 2 figures, 1 pair (0 agree, 1 disagree, 0 unknown); 1 error, 0 warnings, 0 notes"
    assert plain(slip, clean)[-1] == expected


def test_of_two_texts_the_summary_counts_no_pairs(slip: Document, translation: Document) -> None:
    assert plain(translation)[-1] == "2 texts, 2 figures; 1 error, 0 warnings, 0 notes"
    assert ", 1 pair (" in plain(slip, translation)[-1]


def test_colour_is_all_that_unstyle_removes(slip: Document) -> None:
    assert "\x1b[31m" in text.render([slip])
    assert "\x1b" not in "".join(plain(slip))


@pytest.mark.parametrize("gap", ["\t", "\x00", "\u200b"])
def test_carets_agree_with_the_shown_line_over_control_characters(slip: Document, gap: str) -> None:
    copy = f"{gap}가{gap}1원{gap}2원"
    first, second = copy.index("1원"), copy.index("2원")
    places = tuple(Place(document="text", start=at, end=at + 2, text="") for at in (first, second))
    report = replace(slip.report, text=copy, pairs=(), findings=(replace(slip.report.findings[0], spans=places),))
    lines = plain(replace(slip, report=report))
    assert "     가 1원 2원" in lines
    assert "        ^^^ ^^^" in lines
