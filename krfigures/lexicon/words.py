"""The words that stand before and behind a number, by what they make of it: currencies, units, counters, percent signs."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from decimal import Decimal
from functools import cache

from krfigures.core.figure import Kind
from krfigures.lexicon import table

PERCENT = ("%", "percent", "per cent", "percents", "percentage", "pct", "pct.", "퍼센트", "퍼센티지", "프로")
POINTS = (
    "%p", "%P", "%포인트", "% 포인트", "%P포인트", "퍼센트포인트", "퍼센트 포인트", "프로포인트", "percentage points",
    "percentage point", "percentage-point", "percent points", "pct points", "pp", "pps", "ppts", "p.p.", "%-point", "%-points",
)  # fmt: skip
BASIS_POINTS = ("bp", "bps", "basis points", "basis point", "basis-point", "basis-points", "베이시스포인트", "베이시스 포인트")


@dataclass(frozen=True, slots=True)
class Word:
    """What a word makes of the number that it stands by."""

    text: str
    kind: Kind
    unit: str
    """The currency code (several with "|" where open), pint unit or counter."""
    factor: Decimal = Decimal(1)
    unless: tuple[str, ...] = ()
    """What, right behind the word, makes it part of another word."""
    native: bool = False
    """Counted by native numerals only: 두 단체, but 2단체 is a name."""


def _currency(text: str, code: str, factor: str = "1", unless: str = "-") -> Word:
    return Word(text, Kind.MONEY, code, Decimal(factor), _beginnings(unless))


def _beginnings(column: str) -> tuple[str, ...]:
    """The letters of a column, or the words where it parts them with "/"."""
    return () if column == "-" else tuple(column.split("/") if "/" in column else column)


@cache
def currency_codes() -> tuple[frozenset[str], frozenset[str]]:
    """ISO 4217 codes, and those of them that copy also uses as words."""
    shady = frozenset(row[0] for row in table("codes"))
    return frozenset(row[0] for row in table("cldr_currencies")) - shady, shady


@cache
def before() -> dict[str, Word]:
    """Words right before a number: codes, symbols, 미화."""
    codes, _ = currency_codes()
    words = {code: _currency(code, code) for code in codes}
    for text, code, side, *more in table("currencies"):
        if side != "after":
            words[text] = _currency(text, code, *more)
    return words


def _names() -> dict[str, Word]:
    sure, shady = currency_codes()
    words = {code: _currency(code, code) for code in sure | shady}
    for code, _, name in table("cldr_currencies"):
        for text in (name, name.lower(), name.replace(" ", "")):
            words.setdefault(text, _currency(text, code))
    for text, code, side, *more in table("currencies"):
        if side != "before":
            words[text] = _currency(text, code, *more)
    return words


@cache
def after() -> dict[str, Word]:
    """Words right behind a number, by their text as written."""
    words = _names()
    for text, unit in table("units"):
        words.setdefault(text, Word(text, Kind.QUANTITY, unit))
    for text, kind, unit, unless, *more in table("counters"):
        words[text] = Word(text, Kind(kind), unit, Decimal(more[0] if more else 1), _beginnings(unless))
    for text, unit, unless in table("counted_nouns"):
        words.setdefault(text, Word(text, Kind.COUNT, unit, unless=_beginnings(unless), native=True))
    for text, kind, unit in table("spans"):
        words[text] = Word(text, Kind(kind), unit)
    words |= {text: Word(text, Kind.PERCENT, "percent") for text in PERCENT}
    words |= {text: Word(text, Kind.PERCENT_POINT, "percent_point") for text in POINTS}
    words |= {text: Word(text, Kind.PERCENT_POINT, "percent_point", Decimal("0.01")) for text in BASIS_POINTS}
    return words


_LETTERS = re.compile(r"[A-Za-z]+")


@cache
def after_by_head() -> Mapping[str, tuple[Word, ...]]:
    """The words right behind a number by `head_of` each, longest first.

    >>> [word.text for word in after_by_head()["원화"]], [word.text for word in after_by_head()["원"]]
    (['원화'], ['원'])
    """
    found: dict[str, list[Word]] = {}
    for text in sorted(after(), key=len, reverse=True):
        found.setdefault(head_of(text, 0), []).append(after()[text])
    return {head: tuple(words) for head, words in found.items()}


def head_of(text: str, at: int) -> str:
    """How a word begins that stands at the position: with all its letters where they are Latin, else with two characters.

    >>> head_of("5 won", 2), head_of("5달러", 1)
    ('won', '달러')
    """
    letters = _LETTERS.match(text, at)
    return text[at : at + 2] if letters is None else letters[0]


@cache
def any_case() -> tuple[dict[str, Word], frozenset[str]]:
    """Names of currencies of several words, in lower case and closed up, and the words that they begin with.

    >>> any_case()[0]["lebanesepounds"].unit
    'LBP'
    """
    names = [text for text, word in after().items() if word.kind is Kind.MONEY and " " in text and text.isascii()]
    closed = {text.lower().replace(" ", ""): after()[text] for text in names}
    return closed, frozenset(closed) | {text.lower().split()[0] for text in names}
