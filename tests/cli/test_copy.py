"""Of Markdown and HTML only the copy is read, and every character of it stays at its own offset."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from krfigures.cli.copy import masked

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
        (".md", f"<!-- 1억\n원 -->{KEPT}"),
        (".md", f"{KEPT}<!-- 1억 원 "),
        (".md", f'<span title="1억 원">{KEPT}</span>'),
    ],
)
def test_only_the_copy_is_left(suffix: str, text: str) -> None:
    copy = masked(text, suffix)
    assert copy.split() == KEPT.split()
    assert copy.index(KEPT) == text.index(KEPT)


@pytest.mark.parametrize(
    "text", ["5 < 6억 원 & 7 > 3", "가격은 *3억 원*(약)이다", "a `unclosed 3억 원", "1. 3억 원\n- [ ] 4억 원"]
)
def test_plain_marks_are_copy(text: str) -> None:
    assert masked(text, ".md") == text
    assert masked(text, ".txt") == text


def test_cells_and_paragraphs_do_not_touch_and_words_in_bold_do() -> None:
    assert "\n" in masked("<td>3</td><td>4억 원</td>", ".html").strip()
    assert masked("<b>3</b>억 원", ".html").split() == ["3", "억", "원"]


def test_entities_are_left_to_the_reader() -> None:
    assert masked("<p>&#8361;500&nbsp;bn</p>", ".html").strip() == "&#8361;500&nbsp;bn"


_MARKUP = st.lists(
    st.sampled_from(
        ["<p>", "</p>", "<script>", "</script>", "<", ">", "<!--", "-->", "&amp;", "&", "`", "```\n", "\n", "](", ")", "3억 원"]
    )
)


class TestMasking:
    """Masking moves nothing: the length stays, and each character stays or becomes white space."""

    @given(st.one_of(_MARKUP.map("".join), st.text()), st.sampled_from([".html", ".md", ".txt"]))
    def test_every_character_stays_or_is_blanked(self, text: str, suffix: str) -> None:
        copy = masked(text, suffix)
        assert len(copy) == len(text)
        assert all(after == before or after in " \n" for before, after in zip(text, copy, strict=True))
