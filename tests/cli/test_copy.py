"""Of Markdown and HTML only the copy is read, and every character of it keeps its own offset in the file."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

import krfigures as kf
from krfigures.cli.copy import copy_of

KEPT = "77억 달러"


@pytest.mark.parametrize(
    ("suffix", "text"),
    [
        (".html", f"<p class='1억 원'>{KEPT}</p>"),
        (".html", f"<script>var a = '1억 원';</script>{KEPT}<style>p {{ width: 3억원 }}</style>"),
        (".html", f"<!-- 1억 원 --><!doctype html><?php 1억 원 ?>{KEPT}"),
        (".html", f"<code>1억 <b>원</b></code>{KEPT}"),
        (".htm", f"<a href='?n=1억원'>{KEPT}</a>"),
        (".html", f"{KEPT}<script>1억 원"),
        (".md", f"```\n1억 원\n```\n{KEPT}\n"),
        (".md", f"~~~ text\n1억 원\n\n2억 원\n~~~\n{KEPT}"),
        (".md", f"{KEPT}\n```\n1억 원\n"),
        (".md", f"`1억 원` ``2억 원`` {KEPT}"),
        (".md", f"    1억 원\n\n    2억 원\n{KEPT}"),
        (".md", f"{KEPT}\n\n\t1억 원\n"),
        (".md", f"```\n1억 원\n```\n    2억 원\n{KEPT}"),
        (".md", f"<!-- 1억\n원 -->{KEPT}"),
        (".md", f"{KEPT}<!-- 1억 원 "),
        (".md", f'<span title="1억 원">{KEPT}</span>'),
    ],
)
def test_only_the_copy_is_left(suffix: str, text: str) -> None:
    copy = copy_of(text, suffix).blanked
    assert copy.split() == KEPT.split()
    assert copy.index(KEPT) == text.index(KEPT)


@pytest.mark.parametrize(
    "text",
    [
        "사업비는\n    3억 원이다.",  # a paragraph goes on
        "- 사업비\n\n    3억 원\n",  # so does an item of a list
        "1. 사업비\n   둘째 줄\n\n    3억 원\n",
        "   3억 원\n",
    ],
)
def test_an_indent_that_is_no_code_is_copy(text: str) -> None:
    assert copy_of(text, ".md").text == text


def test_code_behind_a_list_is_code() -> None:
    assert copy_of("- 항목\n\n글\n\n    3억 원\n", ".md").text.split() == ["-", "항목", "글"]


@pytest.mark.parametrize(
    ("suffix", "text", "figures"),
    [
        (".html", "<p><b>10</b>억 원을 썼다</p>", ["10</b>억 원"]),
        (".html", "<p>1조 <em>2000억</em>원을 썼다</p>", ["1조 <em>2000억</em>원"]),
        (".html", "<p><a href='x'>3.5</a>%와 <span>4</span>%</p>", ["3.5</a>%", "4</span>%"]),
        (".html", "<b>3억 원</b>과 <i>4억 원</i>", ["3억 원", "4억 원"]),
        (".html", "3억 원<sup>1</sup>을", ["3억 원", "1"]),
        (".html", "<td>3</td><td>4억 원</td>", ["3", "4억 원"]),
        (".html", "3<br>4억 원", ["3", "4억 원"]),
        (".md", "<b>10</b>억 원을 썼다", ["10</b>억 원"]),
    ],
)
def test_tags_inside_a_line_leave_no_gap(suffix: str, text: str, figures: list[str]) -> None:
    copy = copy_of(text, suffix)
    spans = [copy.span(figure.start, figure.end) for figure in kf.find(copy.text)]
    assert [text[start:end] for start, end in spans] == figures


@pytest.mark.parametrize(
    "text", ["5 < 6억 원 & 7 > 3", "가격은 *3억 원*(약)이다", "a `unclosed 3억 원", "1. 3억 원\n- [ ] 4억 원"]
)
def test_plain_marks_are_copy(text: str) -> None:
    assert copy_of(text, ".md").blanked == text
    assert copy_of(text, ".txt").blanked == text


def test_cells_and_paragraphs_do_not_touch_and_words_in_bold_do() -> None:
    assert "\n" in copy_of("<td>3</td><td>4억 원</td>", ".html").blanked.strip()
    assert copy_of("<b>3</b>억 원", ".html").blanked.split() == ["3", "억", "원"]


def test_entities_are_left_to_the_reader() -> None:
    assert copy_of("<p>&#8361;500&nbsp;bn</p>", ".html").blanked.strip() == "&#8361;500&nbsp;bn"


_MARKS = [
    "<p>",
    "</p>",
    "<b>",
    "</b>",
    "    ",
    "<script>",
    "</script>",
    "<",
    ">",
    "<!--",
    "-->",
    "&amp;",
    "&",
    "`",
    "```\n",
    "\n",
]
_MARKUP = st.lists(st.sampled_from([*_MARKS, "](", ")", "3억 원"]))


class TestCopy:
    """Blanking moves nothing: each character stays or becomes white space. What is read has its way back."""

    @given(st.one_of(_MARKUP.map("".join), st.text()), st.sampled_from([".html", ".md", ".txt"]))
    def test_every_character_stays_or_is_blanked(self, text: str, suffix: str) -> None:
        copy = copy_of(text, suffix).blanked
        assert len(copy) == len(text)
        assert all(after == before or after in " \n" for before, after in zip(text, copy, strict=True))

    @given(st.one_of(_MARKUP.map("".join), st.text()), st.sampled_from([".html", ".md", ".txt"]))
    def test_every_character_that_is_read_stands_where_its_span_says(self, text: str, suffix: str) -> None:
        copy = copy_of(text, suffix)
        places = [copy.span(place, place + 1) for place in range(len(copy.text))]
        assert "".join(copy.blanked[start:end] for start, end in places) == copy.text
