"""Values that everything rests on, pinned: readers and writers share the tables, so a wrong row would fool both."""

from __future__ import annotations

from decimal import Decimal

import pytest

from krfigures.lexicon import table
from krfigures.lexicon.words import after, before

NUMERALS = {
    "만": 10**4,
    "억": 10**8,
    "조": 10**12,
    "경": 10**16,
    "십": 10,
    "백": 100,
    "천": 1000,
    "일": 1,
    "이": 2,
    "삼": 3,
    "사": 4,
    "오": 5,
    "육": 6,
    "칠": 7,
    "팔": 8,
    "구": 9,
    "영": 0,
    "하나": 1,
    "둘": 2,
    "셋": 3,
    "넷": 4,
    "다섯": 5,
    "여섯": 6,
    "일곱": 7,
    "여덟": 8,
    "아홉": 9,
    "열": 10,
    "스물": 20,
    "서른": 30,
    "마흔": 40,
    "쉰": 50,
    "예순": 60,
    "일흔": 70,
    "여든": 80,
    "아흔": 90,
    "萬": 10**4,
    "億": 10**8,
    "兆": 10**12,
    "三": 3,
    "十": 10,
    "千": 1000,
    "hundred": 100,
    "thousand": 10**3,
    "million": 10**6,
    "billion": 10**9,
    "trillion": 10**12,
    "quadrillion": 10**15,
    "dozen": 12,
    "nine": 9,
    "twelve": 12,
    "nineteen": 19,
    "forty": 40,
    "ninety": 90,
}
SUFFIXES = {"k": 10**3, "m": 10**6, "mn": 10**6, "bn": 10**9, "tn": 10**12, "trn": 10**12}
UNITS = {
    "평": "pyeong",
    "근": "geun",
    "돈": "don",
    "리": "ri",
    "톤": "metric_ton",
    "㎡": "meter ** 2",
    "배럴": "oil_barrel",
    "마일": "mile",
    "barrels": "oil_barrel",
    "ounces": "ounce",
    "square feet": "foot ** 2",
}
CURRENCIES = {
    "원": "KRW",
    "달러": "USD",
    "불": "USD",
    "弗": "USD",
    "엔": "JPY",
    "위안": "CNY",
    "유로": "EUR",
    "파운드": "GBP",
    "홍콩달러": "HKD",
    "싱가포르달러": "SGD",
    "루블": "RUB",
    "바트": "THB",
    "won": "KRW",
    "yuan": "CNY",
    "yen": "JPY",
}
SIGNS = {
    "₩": "KRW",
    "￦": "KRW",
    "€": "EUR",
    "£": "GBP",
    "$": "USD",
    "US$": "USD",
    "C$": "CAD",
    "A$": "AUD",
    "HK$": "HKD",
    "NT$": "TWD",
    "S$": "SGD",
}


@pytest.mark.parametrize(("word", "value"), NUMERALS.items())
def test_a_numeral_is_worth(word: str, value: int) -> None:
    assert {Decimal(row[2]) for row in table("numerals") if row[0] == word} == {value}


@pytest.mark.parametrize(("word", "value"), SUFFIXES.items())
def test_a_suffix_is_worth(word: str, value: int) -> None:
    assert {Decimal(row[2]) for row in table("numerals") if row[0] == word and row[1] == "en_suffix"} == {value}


@pytest.mark.parametrize(("word", "unit"), UNITS.items())
def test_a_unit_word_names(word: str, unit: str) -> None:
    assert after()[word].unit == unit


@pytest.mark.parametrize(("word", "code"), CURRENCIES.items())
def test_a_currency_word_names(word: str, code: str) -> None:
    assert (after()[word].unit, after()[word].factor) == (code, 1)


@pytest.mark.parametrize(("sign", "code"), SIGNS.items())
def test_a_sign_names(sign: str, code: str) -> None:
    assert before()[sign].unit == code


@pytest.mark.parametrize(
    ("word", "code"), [("센트", "USD"), ("cents", "USD"), ("펜스", "GBP"), ("전", "KRW"), ("유로센트", "EUR")]
)
def test_a_minor_unit_is_a_hundredth(word: str, code: str) -> None:
    assert (after()[word].unit, after()[word].factor) == (code, Decimal("0.01"))


@pytest.mark.parametrize(
    ("word", "candidates"),
    [("¥", {"JPY", "CNY"}), ("페소", {"PHP", "MXN", "ARS", "CLP", "COP"}), ("디나르", {"KWD", "IQD", "BHD", "JOD"})],
)
def test_a_word_of_several_currencies_stays_open(word: str, candidates: set[str]) -> None:
    assert set(after()[word].unit.split("|")) == candidates


class TestOldUnits:
    """평 is 400/121 m², 근 600 g, 돈 3.75 g, 리 4320/11 m."""

    @pytest.mark.parametrize(
        ("unit", "number", "other", "exact"),
        [("pyeong", 121, "meter ** 2", 400), ("geun", 1, "gram", 600), ("don", 4, "gram", 15), ("ri", 11, "meter", 4320)],
    )
    def test_convert_exactly(self, unit: str, number: int, other: str, exact: int) -> None:
        from krfigures.integrations.pint import registry_of_decimals

        magnitude = registry_of_decimals().Quantity(Decimal(number), unit).to(other).magnitude
        assert magnitude.quantize(Decimal("1e-20")) == exact
