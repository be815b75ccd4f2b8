"""What a numeral says, and the parts that both languages share: number words and plain digits."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from decimal import Decimal
from functools import cache, lru_cache

from krfigures.core.interval import ONE
from krfigures.lexicon import table


class MalformedNumeralError(ValueError):
    """The units of a numeral do not fall (3억 2억), or a group holds more digits than it can (1조16665억)."""


@dataclass(frozen=True, slots=True)
class Numeral:
    """What a numeral says. `scale` is the unit it ends in (1조 2,000억 -> 억), None for plain digits."""

    low: Decimal
    high: Decimal
    resolution: Decimal
    scale: Decimal | None = None
    vague: bool = False


@cache
def values(*systems: str) -> Mapping[str, Decimal]:
    """Numeral words of the systems and their values."""
    return {word: Decimal(value) for word, system, value in table("numerals") if system in systems}


@lru_cache(maxsize=4096)  # copy tells the same few numbers over and over
def plain(text: str) -> Numeral:
    """Digits with separators and a decimal point.

    >>> plain("1,234.50").resolution
    Decimal('0.01')
    """
    digits = text.strip()
    if "," in digits or " " in digits:
        digits = digits.replace(",", "").replace(" ", "")
    value = Decimal(digits)
    point = digits.rfind(".")
    return Numeral(value, value, ONE if point < 0 else ONE.scaleb(point + 1 - len(digits)))
