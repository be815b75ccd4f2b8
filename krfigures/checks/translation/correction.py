"""What the target should have said: the number inside its own words put right, else a plain sum."""

from __future__ import annotations

import re
from dataclasses import replace
from decimal import Decimal

from krfigures.checks.respelling import shown
from krfigures.core.figure import Figure
from krfigures.core.interval import plain

_NUMBER = re.compile(r"\d[\d,]{0,40}(?:\.\d{1,20})?")
_SCALES = {"thousand": 3, "million": 6, "billion": 9, "trillion": 12}
_SCALE = re.compile(r"\b(thousand|million|billion|trillion)\b")
LONGEST = 6
"""Digits of a number that a scale word may follow: 15.1 billion, not 15,100,000 thousand."""


def corrected(source: Figure, target: Figure) -> str | None:
    """The text of the target figure with the source's value; None where neither its own words nor a plain sum can say it.

    >>> from krfigures.core.figure import Figure, Kind
    >>> ko = Figure(kind=Kind.MONEY, text="151억 원", start=0, end=6, lang="ko", low=Decimal("1.51E10"), high=Decimal("1.51E10"))
    >>> en = Figure(
    ...     kind=Kind.MONEY, text="151 billion won", start=0, end=15, lang="en", low=Decimal("1.51E11"), high=Decimal("1.51E11")
    ... )
    >>> corrected(ko, en)
    '15.1 billion won'
    """
    if not source.low or not target.low or source.low != source.high or target.low != target.high:
        return None
    text = _in_its_words(source.low, target.low, target)
    return shown(replace(target, text=target.text if text is None else text, low=source.low, high=source.high))


def _in_its_words(said: Decimal, wrong: Decimal, target: Figure) -> str | None:
    """The target's text with its one number changed; None where it has more or fewer, or its scale word would not do."""
    numbers = _NUMBER.findall(target.text)
    if len(numbers) != 1 or not numbers[0].strip("0,."):
        return None
    written = Decimal(numbers[0].replace(",", ""))
    factor = wrong / written
    right = said / factor
    scale = _SCALE.search(target.text)
    text = target.text
    if scale and not _fits(right):
        for word, power in _SCALES.items():
            again = said / Decimal(10) ** power * (Decimal(10) ** _SCALES[scale[1]] / factor)
            if again >= 1 and _fits(again):
                text, right = text.replace(scale[1], word), again
    if right != +right or (scale and not _fits(right)):
        return None
    shown = plain(right)
    grouped = f"{int(shown.partition('.')[0]):,}" + ("." + shown.partition(".")[2] if "." in shown else "")
    return text.replace(numbers[0], grouped if "," in numbers[0] or (not scale and target.lang == "en") else shown, 1)


def _fits(number: Decimal) -> bool:
    return 1 <= number < 1000 and len(plain(number).replace(".", "")) <= LONGEST
