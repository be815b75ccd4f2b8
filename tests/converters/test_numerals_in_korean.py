"""Korean numerals to decimals: myriads, groups, Hangul, hanja, native words, and what is no numeral."""

from __future__ import annotations

from decimal import Decimal, localcontext

import pytest
from hypothesis import given
from hypothesis import strategies as st

import krfigures as kf
from krfigures.converters.numerals import MalformedNumeralError, korean, native, plain, vague


@pytest.mark.parametrize(
    ("text", "value", "resolution"),
    [
        ("1조 2,000억", 1_200_000_000_000, 10**8),
        ("1조2000억", 1_200_000_000_000, 10**8),
        ("9천200억", 920_000_000_000, 10**8),
        ("1천7백30만", 17_300_000, 10**4),
        ("2천", 2000, 1000),
        ("2천5백", 2500, 100),
        ("2천5", 2005, 1),
        ("3만5천", 35_000, 1000),
        ("4.7조", 4_700_000_000_000, 10**11),
        ("2경3552조", 23_552_000_000_000_000, 10**12),
        ("12억3456만7890", 1_234_567_890, 1),
        ("삼천오백만", 35_000_000, 10**6),
        ("일억 이천만", 120_000_000, 10**7),
        ("만", 10_000, 10_000),
        ("백이십삼", 123, 1),
        ("천백십일", 1111, 1),
        ("三千萬", 30_000_000, 10**7),
        ("3億5千萬", 350_000_000, 10**7),
        ("2조억", 2_000_000_000_000, 10**12),
    ],
)
def test_myriads_and_groups(text: str, value: int, resolution: int) -> None:
    numeral = korean(text)
    assert (numeral.low, numeral.high, numeral.resolution) == (value, value, resolution)


@pytest.mark.parametrize(
    ("text", "why"),
    [
        ("3억2억", "units must fall"),
        ("3만2억", "units must fall"),
        ("1조16665억", "a group holds four digits"),
        ("3억12345만", "a group holds four digits"),
        ("1억123456789", "nothing as large as the last unit may follow it"),
    ],
)
def test_what_does_not_fall_is_no_numeral(text: str, why: str) -> None:
    with pytest.raises(MalformedNumeralError):
        korean(text)


@pytest.mark.parametrize("text", ["3억 2억 원", "1조16665억 원", "3억 12345만 원", "한 번에 3만 2억 원"])
def test_a_text_with_a_broken_numeral_is_read_all_the_same(text: str) -> None:
    for figure in kf.find(text):
        assert text[figure.start : figure.end] == figure.text


@pytest.mark.parametrize(
    ("text", "value"),
    [
        *[
            ("하나", 1),
            ("한", 1),
            ("두", 2),
            ("세", 3),
            ("석", 3),
            ("넉", 4),
            ("열", 10),
            ("열두", 12),
            ("스무", 20),
            ("스물세", 23),
        ],
        *[("서른 다섯", 35), ("아흔아홉", 99)],
    ],
)
def test_native_words(text: str, value: int) -> None:
    assert native(text).low == native(text).high == value


@pytest.mark.parametrize(
    ("text", "scale", "low", "high", "is_vague"),
    [
        ("수", "억", 2 * 10**8, 10**9 - 1, True),
        ("수십", "억", 2 * 10**9, 10**10 - 1, True),
        ("몇", "천만", 2 * 10**7, 10**8 - 1, True),
        ("수백만", None, 2 * 10**6, 10**7 - 1, True),
        ("십수", None, 11, 19, True),
        ("두세", None, 2, 3, False),
        ("서너", "만", 30_000, 40_000, False),
        ("대여섯", None, 5, 6, False),
    ],
)
def test_vague_words_have_their_widest_sensible_reading(
    text: str, scale: str | None, low: int, high: int, is_vague: bool
) -> None:
    numeral = vague(text, scale)
    assert (numeral.low, numeral.high, numeral.vague) == (low, high, is_vague)


class TestDigitsAreReadExactly:
    @given(st.integers(0, 10**18), st.integers(0, 9))
    def test_with_commas_and_decimals(self, digits: int, places: int) -> None:
        value = Decimal(digits).scaleb(-places)
        numeral = plain(f"{value:,f}")
        assert numeral.low == value
        assert numeral.resolution == Decimal(1).scaleb(-places)

    @given(st.integers(1, 10**20 - 1))
    def test_in_myriads(self, number: int) -> None:
        groups = [(number // 10**power % 10**4, unit) for power, unit in ((16, "경"), (12, "조"), (8, "억"), (4, "만"), (0, ""))]
        text = "".join(f"{group}{unit}" for group, unit in groups if group)
        assert korean(text).low == number

    def test_whatever_the_callers_decimal_context(self) -> None:
        with localcontext(prec=3, Emax=5, Emin=-5) as context:
            context.traps = dict.fromkeys(context.traps, False)
            (figure,) = kf.find("12억3456만7890.12달러")
            record = figure.to_dict()
        assert record["low"] == "1234567890.12"
        assert record["interval"]["low"] == "1234567890.115"
