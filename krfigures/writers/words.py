"""The words that house styles write for currencies, units and counters, from the lexicon; rare currencies from babel."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache

from krfigures.core.errors import ArgumentError
from krfigures.lexicon import table


@dataclass(frozen=True, slots=True)
class Words:
    """What one thing is called: in Korean, in English for one and for several, and as a sign."""

    korean: str
    one: str
    several: str
    sign: str


@cache
def _currencies() -> dict[str, Words]:
    return {code: Words(*words) for code, *words in table("written_currencies")}


@cache
def _units() -> dict[str, Words]:
    return {unit: Words(*words) for unit, *words in table("written_units")}


@cache
def currency_words(code: str) -> Words:
    """The words of an ISO 4217 currency; those outside the lexicon get their CLDR names, and their code as sign.

    >>> currency_words("KRW")
    Words(korean='원', one='won', several='won', sign='₩')
    >>> currency_words("KES")
    Words(korean='케냐 실링', one='Kenyan shilling', several='Kenyan shillings', sign='KES')

    Raises `ArgumentError` for a code that is no currency.
    """
    known = _currencies().get(code)
    if known is not None:
        return known
    from babel.core import Locale
    from babel.numbers import get_currency_name

    if code not in Locale("en").currencies:
        raise ArgumentError("currency", code, "an ISO 4217 code")
    return Words(
        get_currency_name(code, locale="ko"),
        get_currency_name(code, count=1, locale="en"),
        get_currency_name(code, count=2, locale="en"),
        code,
    )


@cache
def word_codes() -> frozenset[str]:
    """Codes that are also words or names (TRY, COP): they stand behind their number, where no reader takes them for that."""
    return frozenset(code for code, *_ in table("codes"))


def unit_words(unit: str) -> Words:
    """The words of a unit; one that the lexicon does not hold is written as it is.

    >>> unit_words("meter ** 2").several, unit_words("furlong").korean
    ('square meters', 'furlong')
    """
    return _units().get(unit) or Words(unit, unit, unit, unit)


def is_written_unit(unit: str | None) -> bool:
    """Do house styles have words for the unit?"""
    return unit in _units()


@cache
def native_counters() -> frozenset[str]:
    """Counters that take native numerals: 세 명, but 삼 회."""
    return frozenset(counter for counter, numerals, *_ in table("written_counters") if numerals == "native")


@cache
def _nouns() -> dict[str, tuple[str, str]]:
    return {counter: ("", "") if one == "-" else (one, several) for counter, _, one, several in table("written_counters")}


def english_noun(counter: str, *, one: bool) -> str:
    """The English noun for a Korean counter, "" where English has none, or the noun itself.

    >>> english_noun("명", one=False), english_noun("개", one=False), english_noun("smartphones", one=False)
    ('people', '', 'smartphones')
    """
    single, several = _nouns().get(counter, (counter, counter))
    return single if one else several


@cache
def korean_counter(noun: str) -> str:
    """The Korean counter for an English noun, or the noun itself, behind a space.

    >>> korean_counter("people"), korean_counter("마리"), korean_counter("smartphones")
    ('명', '마리', ' smartphones')
    """
    if noun in _nouns():
        return noun
    for counter, nouns in _nouns().items():
        if noun in nouns:
            return counter
    return f" {noun}" if noun.isascii() else noun
