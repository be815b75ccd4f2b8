"""The Korean house styles: how each type of value is written.

>>> from krfigures.writers.korean import KO_YONHAP
>>> KO_YONHAP.write(Money(Decimal(7890), "KRW"))
'7천890원'
"""

from __future__ import annotations

from dataclasses import dataclass
from decimal import Decimal
from typing import ClassVar

from krfigures.core.hedge import Hedge
from krfigures.core.interval import grouped, plain
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
from krfigures.writers.korean.dates import date, time
from krfigures.writers.korean.hedges import hedged, over_at
from krfigures.writers.korean.numerals import LIMIT, groups, is_whole, native, sino, with_thousands
from krfigures.writers.style import PLAINLY, Wording, Written
from krfigures.writers.words import currency_words, korean_counter, native_counters, unit_words

_NUMBERED = frozenset({"차", "회", "대", "기", "호", "조", "항", "장"})  # ordinals that stand behind 제: 제2차
_OUTCOMES = ("승", "무", "패")
_HALF = Decimal("0.5")


@dataclass(frozen=True, slots=True, kw_only=True)
class KoreanStyle:
    """A Korean house style; its fields are all that sets one apart from another."""

    lang: ClassVar[str] = "ko"

    name: str
    comma: bool = False
    """2,000억: a comma behind the thousands of a group."""
    thousands: bool = False
    """7천890: 천 written out (Yonhap)."""
    hangul: bool = False
    """삼천오백만: whole sums and counts in words; measures, dates and fractions keep their digits."""
    myriad_gap: str = ""
    money_gap: str = ""

    def write(self, value: Value, wording: Wording = PLAINLY) -> str:
        """The value with its hedges; a scale word asked for changes nothing, for Korean writes every myriad of a number.

        >>> KoreanStyle(name="example").write(Percent(Decimal("3.5")), Wording(hedges=(Hedge.ABOUT,)))
        '약 3.5%'
        """
        hedges = wording.hedges
        over: Written | None = None
        if Hedge.OVER in hedges and isinstance(value, Money | Count | Quantity | Number):
            over = self._scalar(value, over=True, place=wording.place)
        if over is not None:
            return hedged(str(over), tuple(hedge for hedge in hedges if hedge is not Hedge.OVER))
        return hedged(self._value(value), hedges)

    def _value(self, value: Value) -> str:
        match value:
            case Date(edtf):
                return date(edtf)
            case Time(edtf):
                return time(edtf)
            case Score(terms) if len(terms) == 3:
                return " ".join(f"{plain(term)}{outcome}" for term, outcome in zip(terms, _OUTCOMES, strict=True))
            case Score(terms):
                return "-".join(plain(term) for term in terms)
            case Range(low, high):
                one, two = self._exact(low), self._exact(high)
                if one.shares_with(two) and not self.hangul:
                    return f"{one.before}{one.number}~{two.number}{two.after}"
                return f"{one}~{two}"
        return str(self._exact(value))

    def _exact(self, value: Scalar) -> Written:
        written = self._scalar(value)
        assert written is not None  # only 여 can fail to find its place
        return written

    def _scalar(self, value: Scalar, *, over: bool = False, place: Decimal | None = None) -> Written | None:
        """The parts of the figure; None where 여 was asked for and has no place to stand."""
        match value:
            case Money(amount, "USD") if 0 < abs(amount) < 1:
                return Written("", self._digits(amount * 100), f"{self.money_gap}센트")
            case Money(amount, currency):
                word = _currency(currency)
                foreign = " " in word  # a CLDR name such as 케냐 실링, which numbers in words would run into
                gap = " " if foreign else self.money_gap
                return self._counted(amount, word, gap=gap, over=over, place=place, spelt=not foreign)
            case Count(number, counter):
                word = korean_counter(counter) if counter else ""
                # 이백 사 would be 204: only native counters keep apart from a number in words
                return self._counted(number, word, over=over, place=place, spelt=word in native_counters())
            case Number(number):
                return self._counted(number, over=over, place=place)
            case Quantity(number, unit):
                return self._counted(number, unit_words(unit).korean, over=over, place=place, spelt=False)
            case Duration(number, unit):
                return self._counted(number, unit_words(unit).korean, spelt=False)
            case Age(number, "year"):
                return self._counted(number, "세", spelt=False)
            case Age(number, unit):
                return Written("생후 ", self._digits(number), unit_words(unit).korean)
            case Percent(number):
                return Written("", self._digits(number), "%")
            case PercentPoint(number):
                return Written("", self._digits(number), "%포인트")
            case Ordinal(number, counter):
                return Written("제" if counter in _NUMBERED else "", plain(number), counter or "번째")
            case Ratio(number, (one, two)):
                return Written("", f"{plain(two)}분의 {plain(one)}" if one < two else f"{plain(one)}대 {plain(two)}")
            case Ratio(number):
                return Written("", "절반") if number == _HALF else self._counted(number, "배", spelt=False)

    def _counted(
        self,
        number: Decimal,
        word: str = "",
        *,
        gap: str = "",
        over: bool = False,
        place: Decimal | None = None,
        spelt: bool = True,
    ) -> Written | None:
        """A number and the word that it counts; `spelt` lets a hangul style write the number in words."""
        if not is_whole(number) or abs(number) >= LIMIT:
            return None if over else Written("", self._digits(number), gap + word)
        whole = abs(int(number))
        at = over_at(whole, place) if over and whole else None
        if over and at is None:
            return None
        in_words = self.hangul and spelt
        if in_words and word in native_counters() and 0 < whole < 100 and not over:
            text, scale = native(whole), ""
        else:
            text, scale = self._whole(whole, at, in_words=in_words)
        return Written("", f"-{text}" if number < 0 else text, (" " if in_words and word else gap) + word, scale)

    def _digits(self, number: Decimal) -> str:
        return grouped(number) if self.comma or self.thousands else plain(number)

    def _whole(self, number: int, over: tuple[int, bool] | None, *, in_words: bool) -> tuple[str, str]:
        """A whole number, 여 put in at its place, and the myriad that it ends in."""
        parts, myriad = [], ""
        for group, place, myriad in groups(number):
            digits = sino(group) if in_words else self._group(group)
            before, behind = ("여", "") if over == (place, True) else ("", "여" if over == (place, False) else "")
            parts.append(f"{digits}{before}{myriad}{behind}")
        gap = " " if in_words else self.myriad_gap
        return gap.join(parts) or ("영" if in_words else "0"), myriad

    def _group(self, group: int) -> str:
        if self.thousands:
            return with_thousands(group)
        return f"{group:,}" if self.comma else str(group)


def _currency(currency: str | AmbiguousCurrency | None) -> str:
    match currency:
        case None:
            return ""
        case AmbiguousCurrency(word, candidates):
            # its own word where that is Korean; a sign or an English word gets its usual reading
            return word if not word.isascii() and word.isalpha() else currency_words(candidates[0]).korean
        case code:
            return currency_words(code).korean
