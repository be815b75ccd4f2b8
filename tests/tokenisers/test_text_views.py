"""Views of a text: odd characters are read as their plain forms, and spans point into the untouched original."""

from __future__ import annotations

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

import krfigures as kf
from krfigures.tokenisers.text import view_of

DECOMPOSED = unicodedata.normalize("NFD", "약 3억 원")


@pytest.mark.parametrize(
    ("original", "plain"),
    [
        pytest.param("１，２００억 원", "1,200억 원", id="full-width digits and comma"),
        pytest.param("３．５％", "3.5%", id="full-width percent"),
        pytest.param("3억\N{NO-BREAK SPACE}원", "3억 원", id="no-break space"),
        pytest.param("1\N{THIN SPACE}200\N{NARROW NO-BREAK SPACE}won", "1 200 won", id="thin spaces"),
        pytest.param("3억\N{IDEOGRAPHIC SPACE}원", "3억 원", id="ideographic space"),
        pytest.param("\N{MINUS SIGN}5%, 10\N{EN DASH}20", "-5%, 10-20", id="dashes"),
        pytest.param("10∼20, 10〜20, 10～20", "10~20, 10~20, 10~20", id="tildes"),
        pytest.param("’26년", "'26년", id="apostrophe"),
        pytest.param("（약 ３억 원）", "(약 3억 원)", id="full-width brackets"),
        pytest.param("3\u200b억\u200f 원", "3 억  원", id="marks that cannot be seen"),
        pytest.param(DECOMPOSED, "약 3억 원", id="decomposed Hangul"),
        pytest.param("&#8361;500&nbsp;won", "₩500 won", id="entities"),
        pytest.param("10&ndash;20", "10-20", id="a dash as an entity"),
        pytest.param("cost ¢æ114", "cost €114", id="a euro sign of old wire copy"),
        pytest.param("R&D 5%, A&B;, &nosuch;", "R&D 5%, A&B;, &nosuch;", id="ampersands that are no entity"),
        pytest.param("plain 5%", "plain 5%", id="plain text"),
    ],
)
def test_the_view_shows_plain_forms(original: str, plain: str) -> None:
    view = view_of(original)
    assert view.text == plain
    assert view.original == original
    assert view.span(0, len(plain)) == (0, len(original))


@pytest.mark.parametrize(
    ("original", "words"),
    [
        ("예산 &#8361;500 &amp; 3억 원", "&#8361;500|3억 원"),
        ("A ¢æ114 and ¢æ5 bill", "¢æ114|¢æ5"),
        (unicodedata.normalize("NFD", "한국은 삼천만 원과 5달러"), unicodedata.normalize("NFD", "삼천만 원|5달러")),
        ("예산 １조 ２，０００억\N{NO-BREAK SPACE}원이다", "１조 ２，０００억\N{NO-BREAK SPACE}원"),
        ("📈 3억 원 📉 5%", "3억 원|5%"),
        ("10억\N{EM SPACE}∼\N{EM SPACE}20억 원", "10억\N{EM SPACE}∼\N{EM SPACE}20억 원"),
        ("\ufeff3억 원", "3억 원"),
    ],
)
def test_figures_are_slices_of_the_original(original: str, words: str) -> None:
    figures = kf.find(original)
    assert "|".join(figure.text for figure in figures) == words
    assert all(original[figure.start : figure.end] == figure.text for figure in figures)


PIECES = st.sampled_from(
    [
        "3",
        "억",
        " 원",
        "&#8212;",
        "&amp;",
        "&",
        "#",
        ";",
        "¢æ",
        "¢",
        "한",
        unicodedata.normalize("NFD", "한"),
        "\u1100",
        "５",
        "\u00a0",
        "~",
        "won",
        "😀",
    ]
)


class TestOffsetsOfAViewPointIntoTheOriginal:
    @given(st.lists(PIECES, max_size=30).map("".join))
    def test_they_never_fall_and_never_leave_the_text(self, original: str) -> None:
        view = view_of(original)
        ends = [view.span(offset, offset)[0] for offset in range(len(view.text) + 1)]
        assert ends == sorted(ends)
        assert (ends[0], ends[-1]) == (0, len(original))

    @given(st.lists(PIECES, max_size=30).map("".join))
    def test_a_view_of_a_view_changes_nothing_that_is_plain(self, original: str) -> None:
        text = view_of(original).text
        if not any(mark in text for mark in "&¢\u1100"):
            assert view_of(text).text == text
