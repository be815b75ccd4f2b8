"""Slips that translators make, put into a text where one of its figures stands.

Each kind knows the words of both languages. `slipped` gives the wrong texts for one listed figure; a figure may allow several
kinds, and a kind that changes nothing yields nothing.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from decimal import Decimal
from typing import Any

MONEY = frozenset({"money"})
EXACT = frozenset({"money", "percent", "percent_point", "count", "quantity"})


@dataclass(frozen=True)
class Slip:
    """One wrong text: the kind of slip, the codes that name it, and whether a note is all that may be asked."""

    kind: str
    codes: frozenset[str]
    text: str
    figure: str
    wrong: str
    note: bool = False


_SCALES = {
    "thousand": "million", "million": "billion", "billion": "million", "trillion": "billion",
    "조": "억", "억": "조", "만": "억",
}  # fmt: skip
_CURRENCIES = {
    "won": "yen", "KRW": "JPY", "₩": "¥", "US$": "€", "$": "€", "USD": "EUR", "dollars": "euros", "euros": "pounds",
    "yen": "won", "원": "엔", "달러": "유로", "유로": "달러", "엔": "원",
}  # fmt: skip
_UNITS = {
    "kilometers": "miles", "meters": "feet", "centimeters": "inches", "cubic meters": "cubic feet", "mg": "g",
    "months": "years", "years": "months", "degrees Celsius": "degrees Fahrenheit", "㎝": "m", "㎎": "g", "㎥": "㎡", "개월": "년",
}  # fmt: skip
_POINTS = {"percentage points": "percent", "percent": "percentage points", "%포인트": "%", "%": "%포인트"}
_HEDGES = re.compile(r"(?:about|around|approximately|more than|at least|up to|nearly|less than|약|최대)\s+$")
_BRACKET = re.compile(r"\((?:about |approximately |약 |한화 )?$")
_NUMBER = re.compile(r"\d[\d,]*(?:\.\d+)?")
_GAP = {"ko": "일정 규모", "en": "an undisclosed amount"}


def slipped(text: str, lang: str, row: Mapping[str, Any]) -> Iterator[Slip]:
    """Every slip that this figure of the text allows."""
    start, end, kind = row["start"], row["end"], row["kind"]
    figure = text[start:end]

    def wrong(name: str, codes: str, instead: str, *, note: bool = False) -> Iterator[Slip]:
        if instead != figure:
            yield Slip(name, frozenset(codes.split()), text[:start] + instead + text[end:], figure, instead, note=note)

    if kind in EXACT:
        yield from wrong("scale", "KF204", _swapped(figure, _SCALES))
        yield from wrong("tenfold", "KF204", _tenfold(figure))
        yield from wrong("digit", "KF203 KF205 KF212", _digit(figure))
        if kind in MONEY or "%" in figure or Decimal(row.get("low") or 0) > 100:
            # the conversion of a sum that is still there may be left out: a note will do
            gloss = kind in MONEY and _BRACKET.search(text, max(0, start - 20), start) is not None
            yield from wrong("dropped gloss" if gloss else "dropped", "KF201", _GAP[lang], note=gloss)
    if kind in MONEY:
        yield from wrong("currency", "KF206", _swapped(figure, _CURRENCIES))
    if kind in ("quantity", "duration"):
        yield from wrong("unit", "KF207", _swapped(figure, _UNITS))
    if kind in ("percent", "percent_point"):
        yield from wrong("percent for point", "KF208", _swapped(figure, _POINTS))
    if kind == "date":
        yield from wrong("date", "KF214", _later(figure))
    hedge = _HEDGES.search(text, max(0, start - 20), start)
    if row.get("hedge") in ("about", "over", "at_least", "up_to", "nearly") and hedge:
        unhedged = text[: hedge.start()] + text[start:]
        yield Slip("hedge", frozenset({"KF210"}), unhedged, hedge[0] + figure, figure, note=True)


def _swapped(figure: str, words: Mapping[str, str]) -> str:
    """The figure with the first word of the table that it holds exchanged for the other; longer words first."""
    for word in sorted(words, key=len, reverse=True):
        edge = r"\b" if word[0].isascii() and word[0].isalpha() else ""
        found = re.search(edge + re.escape(word) + edge, figure)
        if found:
            return figure[: found.start()] + words[word] + figure[found.end() :]
    return figure


def _tenfold(figure: str) -> str:
    found = _NUMBER.search(figure)
    if not found or _NUMBER.search(figure, found.end()):
        return figure  # 30조4200억 is not ten times 3조4200억
    times = Decimal(found[0].replace(",", "")) * 10
    digits = f"{times.to_integral_value() if times == times.to_integral_value() else times:f}"
    return figure[: found.start()] + (f"{int(digits):,}" if "," in found[0] else digits) + figure[found.end() :]


def _digit(figure: str) -> str:
    """The last digit of the first number, three higher: 151 becomes 154; a lone digit counts too."""
    found = _NUMBER.search(figure)
    if not found:
        return figure
    place = max(
        index
        for index in range(found.start(), found.end())
        if figure[index].isdigit() and (figure[index] != "0" or index == found.start())
    )
    return figure[:place] + str((int(figure[place]) + 2) % 9 + 1) + figure[place + 1 :]


def _later(figure: str) -> str:
    """A date with its last number one higher, kept within 28."""
    numbers = list(_NUMBER.finditer(figure))
    if not numbers:
        return figure
    number = int(numbers[-1][0]) if numbers[-1][0].isdigit() else 0
    if not number:
        return figure
    later = number + 3 if number > 31 else number % 28 + 1
    return figure[: numbers[-1].start()] + f"{later:0{len(numbers[-1][0])}}" + figure[numbers[-1].end() :]
