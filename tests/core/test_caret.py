"""Pointing: as many columns as a terminal shows, whatever the script."""

from __future__ import annotations

import unicodedata

import pytest

from krfigures.core.caret import display_width, point_at, position


@pytest.mark.parametrize(
    ("text", "columns"),
    [
        ("won", 3),
        ("약 11조 원", 10),
        ("１２억", 6),
        ("億圓", 4),
        ("₩5", 2),
        ("￦5", 3),
        ("cafe\u0301", 4),
        ("한\u200b글", 4),
        ("\u202e1억\u202c", 3),
        ("📈 5%", 5),
        ("☂\ufe0f", 1),
        (unicodedata.normalize("NFD", "한글"), 4),
        ("", 0),
    ],
)
def test_columns_of_a_text(text: str, columns: int) -> None:
    assert display_width(text) == columns


def columns_of_carets(text: str, start: int, end: int, **around: int) -> tuple[str, int, int]:
    line, carets = point_at(text, start, end, **around).split("\n")
    return line, carets.index("^"), carets.count("^")


@pytest.mark.parametrize(
    ("text", "part", "line", "before", "under"),
    [
        ("총 3억 2억 원을", "3억 2억", "총 3억 2억 원을", 3, 7),
        ("first\nsecond 5% line\nthird", "5%", "second 5% line", 7, 2),
        ("탭\t5억", "5억", "탭 5억", 3, 3),
        ("줄\r\n5억\r\n끝", "5억", "5억 ", 0, 3),
        ("\0\x1b[31m5억", "5억", "  [31m5억", 6, 3),
        ("📈5억", "5억", "📈5억", 2, 3),
    ],
)
def test_carets_stand_under_the_part(text: str, part: str, line: str, before: int, under: int) -> None:
    start = text.index(part)
    assert columns_of_carets(text, start, start + len(part)) == (line, before, under)


def test_a_long_line_is_cut_on_both_sides() -> None:
    text = "가" * 50 + "5억" + "나" * 50
    assert columns_of_carets(text, 50, 52, around=3) == ("…가가가5억나나나…", 7, 3)


def test_a_span_over_two_lines_is_pointed_at_on_its_first() -> None:
    assert point_at("ab\ncd", 1, 5) == "ab\n ^"


def test_an_empty_span_still_has_a_caret() -> None:
    assert point_at("", 0, 0) == "\n^"
    assert point_at("ab", 2, 2) == "ab\n  ^"


def test_lines_and_columns_are_counted_from_one() -> None:
    assert [position("하나\n둘", offset) for offset in (0, 2, 3, 4)] == [(1, 1), (1, 3), (2, 1), (2, 2)]
