"""The tables of words that styles write: pinned by literals, and every word of them one that the reader knows."""

from __future__ import annotations

import pytest

from krfigures.core.errors import ArgumentError
from krfigures.lexicon import table
from krfigures.writers.words import currency_words, english_noun, korean_counter, native_counters, unit_words

MONEY_WORDS = {(word, codes.split("|")[0]) for word, codes, *_ in table("currencies")}
MONEY_WORDS |= {(name, code) for code, _, name in table("cldr_currencies")}


@pytest.mark.parametrize(
    ("code", "korean", "several", "sign"),
    [
        ("KRW", "원", "won", "₩"),
        ("USD", "달러", "dollars", "$"),
        ("EUR", "유로", "euros", "€"),
        ("JPY", "엔", "yen", "JP¥"),
        ("CNY", "위안", "yuan", "CN¥"),
        ("KES", "케냐 실링", "Kenyan shillings", "KES"),
    ],
)
def test_currencies(code: str, korean: str, several: str, sign: str) -> None:
    words = currency_words(code)
    assert (words.korean, words.several, words.sign) == (korean, several, sign)


@pytest.mark.parametrize("row", table("written_currencies"), ids=lambda row: row[0])
def test_currency_words_are_read_as_that_currency(row: tuple[str, ...]) -> None:
    code, *words = row
    assert {word for word in words if word != code and (word, code) not in MONEY_WORDS} == set()


def test_an_unknown_currency_is_refused() -> None:
    with pytest.raises(ArgumentError, match="currency='QQQ'"):
        currency_words("QQQ")


def test_units() -> None:
    assert unit_words("meter ** 2").korean == "㎡"
    assert unit_words("metric_ton").several == "metric tons"
    assert unit_words("pyeong").korean == "평"
    assert unit_words("furlong").several == "furlong"


def test_units_of_measure_have_their_own_names() -> None:
    names = [word for _, korean, *_ in table("written_units") for word in (korean,)]
    assert len(names) == len(set(names))


def test_pint_knows_every_unit() -> None:
    from krfigures.integrations.pint import registry_of_decimals

    units = registry_of_decimals()
    assert [unit for unit, *_ in table("written_units") if not units.parse_units(unit).dimensionality and unit not in PURE] == []


PURE = {"degree", "decibel", "ppm", "ppb", "bit", "byte", "gigabit", "kilobyte", "megabyte", "gigabyte", "terabyte", "petabyte"}


def test_counters() -> None:
    assert (english_noun("명", one=True), english_noun("명", one=False), english_noun("개", one=False)) == (
        "person",
        "people",
        "",
    )
    assert (korean_counter("people"), korean_counter("마리"), korean_counter("phones")) == ("명", "마리", " phones")
    assert "명" in native_counters()
    assert "회" not in native_counters()


def test_counters_are_read_as_themselves() -> None:
    known = {unit for _, kind, unit, *_ in table("counters") if kind == "count"}
    assert {counter for counter, *_ in table("written_counters")} - known == set()
