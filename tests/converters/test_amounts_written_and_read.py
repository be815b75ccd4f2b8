"""Whatever the amount and however it is spelt, reading gives it back. The spellings are made here, not by krfigures.writers."""

from __future__ import annotations

from collections.abc import Callable
from decimal import Decimal

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

import krfigures as kf

UNITS = ((10**16, "경"), (10**12, "조"), (10**8, "억"), (10**4, "만"), (1, ""))
DIGITS = "일이삼사오육칠팔구"
HANJA = "一二三四五六七八九"


def _groups(won: int) -> list[tuple[int, str]]:
    return [(won // size % 10**4, unit) for size, unit in UNITS if won // size % 10**4]


def _spelt(group: int, digits: str, letters: str, *, one: bool) -> str:
    """A group below ten thousand in letters: 천이백삼십사, 一千二百; `one` writes the one of 일천."""
    words = ""
    for size, letter in zip((1000, 100, 10, 1), [*letters, ""], strict=True):
        digit = group // size % 10
        if digit:
            words += ("" if digit == 1 and size > 1 and not one else digits[digit - 1]) + letter
    return words


def closed(won: int) -> str:
    return "".join(f"{group}{unit}" for group, unit in _groups(won)) + "원"


def spaced(won: int) -> str:
    return " ".join(f"{group}{unit}" for group, unit in _groups(won)) + " 원"


def with_commas(won: int) -> str:
    return " ".join(f"{group:,}{unit}" for group, unit in _groups(won)) + "원"


def plain_digits(won: int) -> str:
    return f"{won}원"


def grouped_by_three(won: int) -> str:
    return f"{won:,}원"


def with_thousands(won: int) -> str:
    """Yonhap: 7천890원, 3천만."""
    words = []
    for group, unit in _groups(won):
        thousands, rest = divmod(group, 1000)
        words.append((f"{thousands}천" if thousands else "") + (str(rest) if rest else "") + unit)
    return "".join(words) + "원"


def full_width(won: int) -> str:
    return closed(won).translate({ord(str(digit)): 0xFF10 + digit for digit in range(10)})


def in_hangul(won: int) -> str:
    return " ".join(_spelt(group, DIGITS, "천백십", one=False) + unit for group, unit in _groups(won)) + " 원"


def in_hangul_closed(won: int) -> str:
    return "".join(_spelt(group, DIGITS, "천백십", one=True) + unit for group, unit in _groups(won)) + "원"


def in_hanja(won: int) -> str:
    letters = str.maketrans("경조억만", "京兆億萬")
    return "".join(_spelt(group, HANJA, "千百十", one=True) + unit.translate(letters) for group, unit in _groups(won)) + "원"


DIGIT_SPELLINGS = [closed, spaced, with_commas, plain_digits, grouped_by_three, with_thousands, full_width]
WORD_SPELLINGS = [in_hangul, in_hangul_closed]
FRAMES = ["{}", "예산은 {}이다.", "약 {}을 들여", "({})", "“{}”", "지난달 말 {}까지 올랐다", "- {}", "사업비={}"]
# amounts as news has them: few digits that are not zero, any size
ROUND_WON = st.builds(lambda digits, power: digits * 10**power, st.integers(1, 9999), st.integers(0, 14))
ANY_WON = st.integers(1, 10**17) | ROUND_WON


class TestReadingGivesBackWhatWasWritten:
    @settings(max_examples=300)
    @given(ANY_WON, st.sampled_from(DIGIT_SPELLINGS), st.sampled_from(FRAMES))
    def test_in_digits(self, won: int, spelling: Callable[[int], str], frame: str) -> None:
        text = frame.format(spelling(won))
        assert [(figure.text, figure.low, figure.high, figure.currency) for figure in kf.find(text)] == [
            (spelling(won), won, won, "KRW")
        ]

    @settings(max_examples=200)
    @given(ROUND_WON.filter(lambda won: won >= 10**4), st.sampled_from(WORD_SPELLINGS), st.sampled_from(FRAMES))
    def test_in_hangul(self, won: int, spelling: Callable[[int], str], frame: str) -> None:
        text = frame.format(spelling(won))
        assert [(figure.text, figure.low, figure.currency) for figure in kf.find(text)] == [(spelling(won), won, "KRW")]

    @given(ROUND_WON.filter(lambda won: 10**4 <= won < 10**16))
    def test_in_hanja(self, won: int) -> None:
        assert [figure.low for figure in kf.find(f"예산 {in_hanja(won)}")] == [won]

    @given(
        st.integers(1, 9999),
        st.sampled_from("만억조"),
        st.integers(1, 999),
        st.sampled_from(["달러", " 유로", " 위안", "엔", "파운드"]),
    )
    def test_with_a_decimal_point(self, whole: int, unit: str, thousandths: int, currency: str) -> None:
        number = f"{whole}.{thousandths:03}".rstrip("0")
        (figure,) = kf.find(f"모두 {number}{unit}{currency}를 냈다")
        assert figure.low == Decimal(number) * {"만": 10**4, "억": 10**8, "조": 10**12}[unit]

    @given(ROUND_WON, st.sampled_from(DIGIT_SPELLINGS))
    def test_the_stated_value_always_lies_in_what_is_allowed(self, won: int, spelling: Callable[[int], str]) -> None:
        interval = kf.parse(spelling(won)).interval
        assert interval is not None
        assert interval.contains(Decimal(won))


@pytest.mark.parametrize(
    ("spelling", "text"),
    [
        (closed, "1억2000만5원"),
        (spaced, "1억 2000만 5 원"),
        (with_commas, "1억 2,000만 5원"),
        (with_thousands, "1억2천만5원"),
        (in_hangul, "일억 이천만 오 원"),
        (in_hangul_closed, "일억이천만오원"),
        (in_hanja, "一億二千萬五원"),
        (full_width, "１억２０００만５원"),
    ],
)
def test_the_spellings_are_what_they_are_meant_to_be(spelling: Callable[[int], str], text: str) -> None:
    assert spelling(120_000_005) == text
