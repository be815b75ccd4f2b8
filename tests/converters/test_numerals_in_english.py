"""English numerals to decimals: words, scales that fall, fractions, powers of ten, vague plurals."""

from __future__ import annotations

from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

import krfigures as kf
from krfigures.converters.english_numerals import english, fraction, plural, power, several
from krfigures.converters.numeral import plain

ONES = [
    *("zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine"),
    *("ten", "eleven", "twelve", "thirteen", "fourteen", "fifteen", "sixteen", "seventeen", "eighteen", "nineteen"),
]
TENS = ["twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety"]


@pytest.mark.parametrize(
    ("text", "value", "resolution"),
    [
        ("15.1 billion", 15_100_000_000, 10**8),
        ("fifteen point one billion", 15_100_000_000, 10**8),
        ("two-point-43 trillion", 2_430_000_000_000, 10**10),
        ("550-point-two billion", 550_200_000_000, 10**8),
        ("nine point nought four", "9.04", "0.01"),
        ("two hundred point seventy-one", "200.71", "0.01"),
        ("109-thousand", 109_000, 1000),
        ("ten-thousand-30", 10_030, 1),
        ("3 billion 90 million", 3_090_000_000, 10**6),
        ("4 thousand 3 hundred and 21", 4321, 1),
        ("one hundred and five", 105, 1),
        ("twelve hundred", 1200, 100),
        ("2.12 hundred", 212, 1),
        ("a hundred thousand", 100_000, 10**5),
        ("three lakh crore", 3 * 10**12, 10**12),
        ("35 lakh", 3_500_000, 10**5),
        ("three dozen", 36, 12),
        ("1.2bn", 1_200_000_000, 10**8),
    ],
)
def test_words_and_scales(text: str, value: int | str, resolution: int | str) -> None:
    numeral = english(text)
    assert (numeral.low, numeral.high, numeral.resolution) == (Decimal(value), Decimal(value), Decimal(resolution))


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("two and a half million", "2500000"),
        ("half a million", "500000"),
        ("half a dozen", "6"),
        ("three quarters of a million", "750000"),
        ("3 million and a half", "3500000"),
        ("one billion and three quarters million", "1000750000"),
        ("2 1/4", "2.25"),
        ("2-1/2 million", "2500000"),
        ("2½", "2.5"),
        ("¾", "0.75"),
        ("three and a fifth", "3.2"),
        ("one hundred and thirty and two fifths", "130.4"),
    ],
)
def test_fractions_count_for_the_group_or_scale_that_they_stand_by(text: str, value: str) -> None:
    assert english(text).low == Decimal(value)


def test_both_terms_of_a_fraction() -> None:
    assert fraction("", "two", "thirds") == (2, 3)
    assert fraction("7/8", "", "") == (7, 8)
    assert fraction("⅝", "", "") == (5, 8)
    assert fraction("", "an", "eighth") == (1, 8)


@pytest.mark.parametrize(
    ("mantissa", "exponent", "value"), [("1.3", "6", "1300000"), ("6.23", "-4", "0.000623"), ("12.32", "+14", "1232000000000000")]
)
def test_powers_of_ten(mantissa: str, exponent: str, value: str) -> None:
    assert power(mantissa, exponent).low == Decimal(value)


@pytest.mark.parametrize(
    ("text", "low", "high"),
    [
        ("dozens", 12, 99),
        ("thousands", 1000, 999_999),
        ("tens of thousands", 20_000, 99_999),
        ("hundreds of millions", 10**8, 10**9 - 1),
        ("tens of billions", 2 * 10**10, 10**11 - 1),
    ],
)
def test_vague_plurals_take_the_widest_sensible_reading(text: str, low: int, high: int) -> None:
    numeral = plural(text)
    assert (numeral.low, numeral.high, numeral.vague) == (low, high, True)


def test_several_is_two_to_just_below_ten() -> None:
    assert (several("several", "hundred").low, several("several", "hundred").high) == (200, 999)
    assert (several("a few", "dozens").low, several("a few", "dozens").high) == (24, 108)


def test_a_couple_is_two_or_three() -> None:
    assert (several("a couple of", "hundred").low, several("a couple of", "hundred").high) == (200, 399)
    assert (several("a couple", "dozen").low, several("a couple", "dozen").high) == (24, 36)


def test_spaces_part_thousands_like_commas() -> None:
    assert plain("1 234 567").low == plain("1,234,567").low == 1_234_567


def spelt(number: int) -> str:
    """A number below a thousand in words, with and without the "and" of British copy."""
    hundreds, rest = divmod(number, 100)
    tens, ones = divmod(rest, 10)
    below = ONES[rest] if rest < 20 else TENS[tens - 2] + (f"-{ONES[ones]}" if ones else "")
    if not hundreds:
        return below
    return f"{ONES[hundreds]} hundred" + (f" and {below}" if rest else "")


class TestEveryNumberInWordsIsReadBack:
    @given(st.integers(0, 999))
    def test_below_a_thousand(self, number: int) -> None:
        assert english(spelt(number)).low == number

    @given(st.lists(st.integers(1, 999), min_size=5, max_size=5))
    def test_with_scales(self, groups: list[int]) -> None:
        scales = ("trillion", "billion", "million", "thousand", "")
        text = " ".join(f"{spelt(group)} {scale}" for group, scale in zip(groups, scales, strict=True)).strip()
        value = sum(group * 1000**power for group, power in zip(groups, (4, 3, 2, 1, 0), strict=True))
        (figure,) = kf.find(f"{text} won")
        assert (figure.low, figure.currency, figure.text) == (value, "KRW", f"{text} won")
