"""A reader of figures that is slow and plain to see: one full pattern for each written form, tried in order.

It shares no code with krfigures' own reader, only the word lists of the lexicon, and reads only the plain forms of
money, percentages, counts and dates. Where both read a text, they must read the same.
"""

from __future__ import annotations

from collections.abc import Callable
from decimal import Decimal
from typing import NamedTuple

import regex

from krfigures.lexicon import table


class Reading(NamedTuple):
    """Where a figure stands, what it measures, its value, and its currency, counter or EDTF."""

    start: int
    end: int
    kind: str
    value: Decimal | None
    of: str | None


def _settled(side: str, *, korean: bool) -> dict[str, tuple[str, Decimal]]:
    """Currency words of one side of the number whose currency is not open: word, code and factor to the main unit."""
    return {
        word: (code, Decimal(factor))
        for word, code, where, factor, *_ in table("currencies")
        if where in (side, "either") and "|" not in code and bool(regex.search(r"\p{Hangul}", word)) is korean
    }


WORDS = {
    "ko_currency": _settled("after", korean=True),
    "en_currency": _settled("after", korean=False),
    "sign": _settled("before", korean=False),
}
COUNTERS = {counter: unit for counter, kind, unit, *_ in table("counters") if kind == "count"}
DIGITS = {word: int(value) for word, system, value in table("numerals") if system == "sino" and int(value) < 10}
MYRIADS = {"만": 10**4, "억": 10**8, "조": 10**12, "경": 10**16}
SCALES = {"thousand": 10**3, "million": 10**6, "billion": 10**9, "trillion": 10**12, "m": 10**6, "bn": 10**9, "tn": 10**12}
MONTHS = ("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec")

PLAIN = r"(?:\d{1,3}(?:,\d{3})+|\d{1,16})(?:\.\d{1,6})?"
GROUP = r"(?:\d{1,4}(?:,\d{3})?(?:\.\d{1,4})?천?(?:\d{0,3}))"
KOREAN = rf"(?:{GROUP}경\ ?)?(?:{GROUP}조\ ?)?(?:{GROUP}억\ ?)?(?:{GROUP}만\ ?)?(?:{PLAIN}|{GROUP})?"
SINO = r"[일이삼사오육칠팔구십백천만억조경]+"
ENGLISH = rf"(?P<digits>{PLAIN})(?:\ ?(?P<scale>\L<scale>))?"


def korean_value(text: str) -> Decimal:
    """The value of digits with myriads and 천 between them, or of a numeral in hangul, group by group."""
    total, rest = Decimal(0), text.replace(" ", "").replace(",", "")
    for unit in "경조억만":
        head, found, tail = rest.partition(unit)
        if found:
            total += _group(head or "1") * MYRIADS[unit]
            rest = tail
    return total + (_group(rest) if rest else 0)


def _group(text: str) -> Decimal:
    """Below 10,000: digits, or words and digits with 천 백 십."""
    total, pending = Decimal(0), ""
    for letter in text:
        if letter in "천백십":
            total += Decimal(pending or 1) * {"천": 1000, "백": 100, "십": 10}[letter]
            pending = ""
        else:
            pending += str(DIGITS.get(letter, letter))
    return total + Decimal(pending or 0)


def english_value(match: regex.Match[str]) -> Decimal:
    """Digits times the scale word."""
    return Decimal(match["digits"].replace(",", "")) * SCALES.get(match["scale"] or "", 1)


def _money(currency: str, value: Decimal) -> tuple[str, Decimal, str]:
    code, factor = next(words[currency] for words in WORDS.values() if currency in words)
    return "money", value * factor, code


Answer = tuple[str, Decimal | None, str | None]


def _date(year: str, month: str, day: str) -> Answer:
    return "date", None, f"{year}-{int(month):02}-{int(day):02}"


FORMS: tuple[tuple[str, Callable[[regex.Match[str]], Answer]], ...] = (
    (r"(\d{4})년\ ?(\d{1,2})월\ ?(\d{1,2})일", lambda m: _date(m[1], m[2], m[3])),
    (r"(\d{4})([.-])(\d{2})\2(\d{2})(?!\d)", lambda m: _date(m[1], m[3], m[4])),
    (r"(\d{4})년(?!간)", lambda m: ("date", None, m[1])),
    (r"\b(\L<month>)\.?\ (\d{1,2}),\ (\d{4})\b", lambda m: _date(m[3], str(MONTHS.index(m[1]) + 1), m[2])),
    (rf"(?P<sign>\L<sign>)\ ?{ENGLISH}", lambda m: _money(m["sign"], english_value(m))),
    (rf"\b(?P<code>USD|KRW|EUR|JPY)\ ?{ENGLISH}", lambda m: ("money", english_value(m), m["code"])),
    (rf"{ENGLISH}\ (?P<word>\L<en_currency>)\b", lambda m: _money(m["word"], english_value(m))),
    (rf"(?P<number>(?=\d){KOREAN})\ ?(?P<word>\L<ko_currency>)", lambda m: _money(m["word"], korean_value(m["number"]))),
    (rf"(?<!\p{{Hangul}})(?P<number>{SINO})\ ?(?P<word>원|달러)", lambda m: _money(m["word"], korean_value(m["number"]))),
    (rf"({PLAIN})\ ?(?:%|퍼센트|percent)", lambda m: ("percent", Decimal(m[1].replace(",", "")), None)),
    (rf"(?P<number>(?=\d){KOREAN})\ ?(?P<word>\L<counter>)", lambda m: ("count", korean_value(m["number"]), COUNTERS[m["word"]])),
    (rf"{ENGLISH}\ (?:people|ships|companies)\b", lambda m: ("count", english_value(m), None)),
)


LISTS = {name: list(words) for name, words in WORDS.items()} | {
    "scale": list(SCALES),
    "month": list(MONTHS),
    "counter": ["명", "건", "개", "대", "곳", "척"],
}
PATTERNS = [(regex.compile(rf"(?<![\p{{Latin}}\d.,]){form}", ignore_unused=True, **LISTS), answer) for form, answer in FORMS]


def read(text: str) -> list[Reading]:
    """Every figure in one of the plain forms, in order; a form may not use what an earlier one took."""
    found: list[Reading] = []
    for pattern, answer in PATTERNS:
        for match in pattern.finditer(text):
            kind, value, of = answer(match)
            if kind == "date" and text[: match.start()].endswith(("약 ", "about ")):
                of = f"{of}~"  # approximate, as EDTF writes it
            found.append(Reading(match.start(), match.end(), kind, value, of))
            text = text[: match.start()] + "\0" * (match.end() - match.start()) + text[match.end() :]
    return sorted(found)
