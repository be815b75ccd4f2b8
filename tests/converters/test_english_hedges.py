"""Hedges around English figures: which words bound a figure, and which only stand before it."""

from __future__ import annotations

import pytest
from brief import brief


@pytest.mark.parametrize(
    ("hedge", "texts"),
    [
        ("about", ["about 30 ships", "around 30 ships", "some 30 ships", "roughly 30 ships", "an estimated 30 ships"]),
        ("nearly", ["nearly 30 ships", "almost 30 ships", "close to 30 ships", "just shy of 30 ships", "just under 30 ships"]),
        ("over", ["over 30 ships", "more than 30 ships", "well over 30 ships", "in excess of 30 ships", "upwards of 30 ships"]),
        ("at_least", ["at least 30 ships", "30 ships or more", "no fewer than 30 ships", "30 ships at least"]),
        ("under", ["fewer than 30 ships", "less than 30 ships", "under 30 ships"]),
        ("at_most", ["no more than 30 ships", "30 ships or fewer", "at most 30 ships"]),
        ("up_to", ["up to 30 ships", "as many as 30 ships"]),
    ],
)
def test_words_beside_a_figure_hedge_it(hedge: str, texts: list[str]) -> None:
    for text in texts:
        assert brief(text) == [f"30 ships = count 30 ships {hedge}"]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("30-odd ships", ["30-odd ships = count 30 ships about"]),
        ("30-plus ships", ["30-plus ships = count 30 ships at_least"]),
        ("30+ ships", ["30+ ships = count 30 ships at_least"]),
        ("30-some ships", ["30-some ships = count 30 ships about"]),
    ],
)
def test_a_hedge_may_stand_between_the_number_and_its_noun(text: str, expected: list[str]) -> None:
    assert brief(text) == expected


@pytest.mark.parametrize(
    "text",
    [
        "talks about the 30 ships",
        "it went over the 30 ships",
        "money spread over 30 years",
        "shares fell 5 percent to 30 won",
    ],
)
def test_a_preposition_is_no_hedge(text: str) -> None:
    assert all(word not in line for line in brief(text) for word in ("about", "over", "under"))


def test_a_comparison_behind_a_figure_bounds_nothing() -> None:
    assert brief("20 percent lower than 30 won") == ["20 percent = percent 20", "30 won = KRW 30"]
    assert brief("later this week more than 30 ships")[-1] == "30 ships = count 30 ships over"
