"""English numbers: full digits, short-scale words and suffixes, small numbers in words, ordinals and fractions."""

from __future__ import annotations

from decimal import Decimal

from krfigures.core.interval import grouped
from krfigures.writers.rounding import SCALES, is_multiple

SCALE_WORDS: tuple[str, ...] = ("trillion", "billion", "million")
"""Scale words in news copy; thousands are written in digits (15,000) and quadrillions as thousands of trillions."""

SUFFIXES = {"trillion": "tn", "billion": "bn", "million": "m", "thousand": "k"}
DECIMALS = 3
"""Decimals before a scale word. AP stops at two; Korean results have four significant figures (1.234 trillion won)."""

_ONES = ("zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine")
_ORDINALS = ("zeroth", "first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth")
_PARTS = {2: "half", 3: "third", 4: "quarter", 5: "fifth", 6: "sixth", 7: "seventh", 8: "eighth", 9: "ninth", 10: "tenth"}


def scale_for(value: Decimal, unit: str | None = None) -> str | None:
    """The scale word that writes the value with at most `DECIMALS` decimals, or None where it takes full digits.

    `unit` asks for a scale word; it is kept only where it writes the value exactly.

    >>> scale_for(Decimal("15100000000")), scale_for(Decimal("1234567")), scale_for(Decimal("1510000000"), "million")
    ('billion', None, 'million')
    """
    if unit is not None:
        return unit if is_multiple(value, SCALES[unit].scaleb(-DECIMALS)) else None
    word = next((word for word in SCALE_WORDS if abs(value) >= SCALES[word]), None)
    return word if word is not None and is_multiple(value, SCALES[word].scaleb(-DECIMALS)) else None


def small_word(value: Decimal) -> str | None:
    """One to nine in words, as AP writes counts; None for every other value.

    >>> small_word(Decimal(3)), small_word(Decimal(10)), small_word(Decimal("2.5"))
    ('three', None, None)
    """
    return _ONES[int(value)] if 1 <= value <= 9 and value == value.to_integral_value() else None


def ordinal(value: Decimal) -> str:
    """First to ninth in words, then figures with their ending.

    >>> ordinal(Decimal(3)), ordinal(Decimal(21)), ordinal(Decimal(112)), ordinal(Decimal(77))
    ('third', '21st', '112th', '77th')
    """
    number = int(value)
    if 1 <= number <= 9:
        return _ORDINALS[number]
    ending = "th" if number % 100 in (11, 12, 13) else {1: "st", 2: "nd", 3: "rd"}.get(number % 10, "th")
    return f"{grouped(value)}{ending}"


def fraction(numerator: int, denominator: int) -> str:
    """A share in words up to tenths, else "17 out of 43".

    >>> fraction(1, 10), fraction(2, 3), fraction(17, 43)
    ('one-tenth', 'two-thirds', '17 out of 43')
    """
    if denominator in _PARTS and 1 <= numerator < min(denominator, 10):
        return f"{_ONES[numerator]}-{_PARTS[denominator]}{'s' if numerator > 1 else ''}"
    return f"{grouped(Decimal(numerator))} out of {grouped(Decimal(denominator))}"
