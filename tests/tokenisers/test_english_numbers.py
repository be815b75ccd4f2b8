"""Where English numerals begin and end: what belongs to one figure, and what begins the next."""

from __future__ import annotations

import pytest

import krfigures as kf


def slices(text: str) -> list[str]:
    return [figure.text for figure in kf.find(text)]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        # one numeral: scales fall
        ("3 billion 90 million won", ["3 billion 90 million won"]),
        ("one million two hundred thousand people", ["one million two hundred thousand people"]),
        ("3 million and a half people", ["3 million and a half people"]),
        # two numerals: scales that do not fall, decimals, lists
        ("1 million, 2 million won", ["1 million", "2 million won"]),
        ("1.2 billion, 500 million won", ["1.2 billion", "500 million won"]),
        ("2 million and a third of the rest", ["2 million", "a third"]),
        ("4000 3 hundred boxes", ["4000", "3 hundred boxes"]),
        # the hyphens of compounds
        ("a 5,000-won note", ["5,000-won"]),
        ("a $1.6-billion deal", ["$1.6-billion"]),
        ("a 100-billion-won fund", ["100-billion-won"]),
        ("5,000- and 10,000-won notes", ["5,000", "10,000-won"]),
        # fractions beside whole numbers
        ("5-1/2 percent", ["5-1/2 percent"]),
        ("1 1/2 hours", ["1 1/2 hours"]),
        ("2½ years", ["2½ years"]),
        # points that lead
        ("a batting average of .268", [".268"]),
        ("it costs $.50", ["$.50"]),
        # spaces between thousands: two groups, or three zeros
        ("1 234 567 people", ["1 234 567 people"]),
        ("40 000 people", ["40 000 people"]),
        ("on page 12 500 people sign", ["500 people"]),
    ],
)
def test_a_numeral_ends_where_it_should(text: str, expected: list[str]) -> None:
    assert slices(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("two girls played", ["two girls"]),
        ("47 factory workers", ["47"]),
        ("dozens of firefighters", ["dozens of firefighters"]),
        ("dozens of his supporters", ["dozens of his supporters"]),
        ("hundreds of Greek firefighters", ["hundreds"]),
        ("1.2 million SUVs", ["1.2 million SUVs"]),
        ("six-party talks", ["six-party"]),
        ("30-odd soldiers", ["30-odd soldiers"]),
        ("2m users", ["2m users"]),
    ],
)
def test_a_count_takes_in_the_noun_beside_it(text: str, expected: list[str]) -> None:
    assert slices(text) == expected


@pytest.mark.parametrize(
    "text",
    [
        "a one-way ticket",
        "two-way trade",
        "the 2+2 talks",
        "a 9-to-5 job",
        "open 24/7 for all",
        "a 4K film",
        "the Five Eyes alliance",
        "article nine of the law",
        "for naught",
    ],
)
def test_set_phrases_hold_no_figure(text: str) -> None:
    assert slices(text) == []
