"""The English house styles: how each type of value is written.

>>> from krfigures.writers.english import EN_WIRE
>>> EN_WIRE.write(Money(Decimal("15100000000"), "KRW")), EN_WIRE.write(Money(Decimal("1500000"), "USD"))
('15.1 billion won', '$1.5 million')
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from decimal import Decimal
from enum import StrEnum
from types import MappingProxyType
from typing import ClassVar

from krfigures.core.hedge import Hedge
from krfigures.core.interval import grouped
from krfigures.core.values import (
    Age,
    AmbiguousCurrency,
    Count,
    Date,
    Duration,
    Money,
    Number,
    Ordinal,
    Percent,
    PercentPoint,
    Quantity,
    Range,
    Ratio,
    Scalar,
    Score,
    Time,
    Value,
)
from krfigures.writers.english.dates import DateForm, date, time
from krfigures.writers.english.numerals import SUFFIXES, fraction, ordinal, scale_for, small_word
from krfigures.writers.rounding import EXACT, SCALES, is_multiple
from krfigures.writers.style import PLAINLY, Wording, Written
from krfigures.writers.words import currency_words, english_noun, unit_words, word_codes

_BEFORE: Mapping[Hedge, str] = MappingProxyType(
    {
        Hedge.ABOUT: "about",
        Hedge.NEARLY: "nearly",
        Hedge.OVER: "more than",
        Hedge.AT_LEAST: "at least",
        Hedge.UNDER: "less than",
        Hedge.AT_MOST: "at most",
        Hedge.UP_TO: "up to",
    }
)
_FEWER = "fewer than"  # what can be counted is fewer, the rest is less
_DOLLARS = frozenset({"USD", "CAD", "AUD", "NZD", "HKD", "SGD", "TWD"})  # AP writes dollars with their sign, all else in words
_WITH_CENTS = _DOLLARS | {"EUR", "GBP"}  # $1.50, where 1,427.9 won has no cents to fill
_CENT = Decimal("0.01")
_HALF = Decimal("0.5")


class MoneyForm(StrEnum):
    """Where the currency stands."""

    WORD = "word"  # 15.1 billion won, but $1.5 million
    CODE = "code"  # KRW 15.1 billion
    SIGN = "sign"  # ₩15.1bn


class ScaleForm(StrEnum):
    """How millions are written."""

    WORD = "word"  # 15.1 billion
    SUFFIX = "suffix"  # 15.1bn
    DIGITS = "digits"  # 15,100,000,000


@dataclass(frozen=True, slots=True, kw_only=True)
class EnglishStyle:
    """An English house style; its fields are all that sets one apart from another."""

    lang: ClassVar[str] = "en"

    name: str
    money: MoneyForm
    scale: ScaleForm
    dates: DateForm
    symbols: bool = False
    """84 m², not 84 square meters."""

    def write(self, value: Value, wording: Wording = PLAINLY) -> str:
        """The value with its hedges, in the scale word asked for where that is exact.

        >>> example = EnglishStyle(name="example", money=MoneyForm.CODE, scale=ScaleForm.WORD, dates=DateForm.ISO)
        >>> example.write(Money(Decimal("1500000000"), "KRW"), Wording(hedges=(Hedge.ABOUT,), scale="million"))
        'about KRW 1,500 million'
        """
        text = self._value(value, wording.scale)
        if Hedge.BAND in wording.hedges:
            text += " range"
        hedges = sorted((hedge for hedge in wording.hedges if hedge in _BEFORE), key=lambda hedge: hedge is Hedge.ABOUT)
        words = [_FEWER if hedge is Hedge.UNDER and isinstance(value, Count) else _BEFORE[hedge] for hedge in hedges]
        return " ".join([*words, text])

    def _value(self, value: Value, unit: str | None) -> str:
        match value:
            case Date(edtf):
                return date(edtf, self.dates)
            case Time(edtf):
                return time(edtf, self.dates)
            case Score(terms):
                return "-".join(grouped(term) for term in terms)
            case Range(low, high):
                one, two = self._scalar(low, unit), self._scalar(high, unit)
                # AP repeats the percent sign and what stands before a number: 12% to 15%, $12 million to $14 million
                if one.shares_with(two) and two.after != "%":
                    return f"{one.before}{one.number} to {two}"
                return f"{one} to {two}"
        return str(self._scalar(value, unit))

    def _scalar(self, value: Scalar, unit: str | None) -> Written:
        match value:
            case Money(amount, currency):
                return self._money(amount, currency, unit)
            case Percent(number):
                return Written("", grouped(number), "%")
            case PercentPoint(number):
                return Written("", grouped(number), f" percentage point{'' if number == 1 else 's'}")
            case Count(number, counter):
                noun = english_noun(counter, one=number == 1) if counter else ""
                return self._counted(number, noun, unit, words=bool(noun))
            case Number(number):
                return self._counted(number, "", unit, words=False)
            case Quantity(number, name):
                return self._counted(number, self._unit(name, number), unit, words=False)
            case Duration(number, name):
                return self._counted(number, self._unit(name, number, spelt=True), unit)
            case Age(number, name):
                return self._counted(number, f"{self._unit(name, number, spelt=True)} old", unit, words=False)
            case Ordinal(number, counter):
                return Written("", ordinal(number), f" {counter}" if counter and counter.isascii() else "")
            case Ratio(number, (one, two)):
                whole = one < two and one == one.to_integral_value() and two == two.to_integral_value()
                return Written("", fraction(int(one), int(two)) if whole else f"{grouped(one)} to {grouped(two)}")
            case Ratio(number):
                return Written("", "half") if number == _HALF else self._counted(number, "times", unit)

    def _number(self, number: Decimal, unit: str | None, *, suffix: bool = False) -> tuple[str, str]:
        """The number in this style, and the scale word that it ends in; only sums take suffixes, for 19m is a length."""
        scale = None if self.scale is ScaleForm.DIGITS else scale_for(number, unit)
        if scale is None:
            return grouped(number), ""
        digits = grouped(EXACT.divide(number, SCALES[scale]))
        return f"{digits}{SUFFIXES[scale]}" if suffix else f"{digits} {scale}", scale

    def _counted(self, number: Decimal, noun: str, unit: str | None, *, words: bool = True) -> Written:
        """A number and what it counts; `words` spells one to nine."""
        small = small_word(number) if words and self.scale is not ScaleForm.DIGITS else None
        text, scale = (small, "") if small else self._number(number, unit)
        return Written("", text, f" {noun}" if noun else "", scale)

    def _unit(self, name: str, number: Decimal, *, spelt: bool = False) -> str:
        words = unit_words(name)
        if self.symbols and not spelt:
            return words.sign
        return words.one if number == 1 else words.several

    def _money(self, amount: Decimal, currency: str | AmbiguousCurrency | None, unit: str | None) -> Written:
        text, scale = self._number(abs(amount), unit, suffix=self.scale is ScaleForm.SUFFIX)
        minus = "-" if amount < 0 else ""
        if currency is None:
            return Written("", minus + text, "", scale)
        if isinstance(currency, AmbiguousCurrency):
            word = currency.word
            if not word.isascii():
                return self._money(amount, currency.candidates[0], unit)
            named = word.isalpha() and len(word) > 2
            return Written("", minus + text, f" {word}", scale) if named else Written(f"{minus}{word}", text, "", scale)
        words = currency_words(currency)
        if currency in _WITH_CENTS and not scale and amount % 1 and is_multiple(amount, _CENT):
            text = f"{abs(amount):,.2f}"
        if self.money is MoneyForm.CODE:
            if currency in word_codes():
                return Written("", minus + text, f" {currency}", scale)
            return Written(f"{currency} ", minus + text, "", scale)
        if self.money is MoneyForm.SIGN:
            gap = " " if words.sign[-1].isalpha() else ""
            return Written(f"{minus}{words.sign}{gap}", text, "", scale)
        if currency == "USD" and 0 < abs(amount) < 1:
            return Written("", f"{minus}{grouped(abs(amount) * 100)}", f" cent{'' if abs(amount) == _CENT else 's'}")
        if currency in _DOLLARS:
            return Written(f"{minus}{words.sign}", text, "", scale)
        return Written("", minus + text, f" {words.one if abs(amount) == 1 else words.several}", scale)
