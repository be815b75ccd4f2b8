"""English ages, lengths of time and measures: what the words around a number say of it."""

from __future__ import annotations

import pytest
from brief import brief


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("people aged 55 and older", ["55 = age 55 year at_least"]),
        ("people 65 and over", ["65 = age 65 year at_least"]),
        ("those under 30", ["30 = age 30 year under"]),
        ("ages 18 to 29", ["18 to 29 = age 18..29 year"]),
        ("aged 26 and 27", ["26 = age 26 year", "27 = age 27 year"]),
        ("until he's 80 or older", ["80 = age 80 year at_least"]),
        ("she was 12 when it began", ["12 = age 12 year"]),
        ("Kim, 59, said", ["59 = age 59 year"]),
        ("a 61-year-old man", ["61-year-old = age 61 year"]),
    ],
)
def test_a_number_that_says_how_old_someone_is(text: str, expected: list[str]) -> None:
    assert brief(text) == expected


@pytest.mark.parametrize("text", ["he is 5 of 10", "she was 3 for 4", "the index stayed under 30", "sales over 65 and counting"])
def test_a_number_that_does_not(text: str) -> None:
    assert all(" age " not in line for line in brief(text))


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("half a mile", ["half a mile = quantity 0.5 mile"]),
        ("a half-hour", ["a half-hour = duration 0.5 hour"]),
        ("a quarter of a percentage point", ["a quarter of a percentage point = percent_point 0.25"]),
        ("a third of a mile", ["a third of a mile = quantity 0.333333333333333 mile"]),
        ("a fourth day", ["fourth = ordinal 4"]),
        ("a year and a half", ["a year and a half = duration 1.5 year"]),
        ("three hours and a half", ["three hours and a half = duration 3.5 hour"]),
        ("two or three days", ["two = duration 2 day", "three days = duration 3 day"]),
        ("5- to 10-year bonds", ["5- to 10-year = duration 5..10 year"]),
        ("6-foot-3", ["6-foot-3 = quantity 75 inch"]),
        ("3.2m tonnes", ["3.2m tonnes = quantity 3200000 metric_ton"]),
        ("the 100m final", ["100m = quantity 100 meter"]),
        ("three times a day", ["three times = count 3 times per=day"]),
        ("three times as many", ["three times = ratio 3 times"]),
    ],
)
def test_shares_and_compounds_of_units(text: str, expected: list[str]) -> None:
    assert brief(text) == expected
