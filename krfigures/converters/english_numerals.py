"""English numerals to decimals: digits, words or both, short scale, fractions, vague plurals."""

from __future__ import annotations

import re
import unicodedata
from decimal import Context, Decimal
from functools import lru_cache

from krfigures.converters.numeral import Numeral, plain, values
from krfigures.core.interval import ONE
from krfigures.lexicon.trie import trie

SHARE = Context(prec=15)
"""Thirds do not end: a share is given to fifteen significant digits, as a spreadsheet shows it; the terms stay exact."""
_TENTH, _HUNDREDTH = Decimal("0.1"), Decimal("0.01")
_TENS = frozenset(values("en_tens"))
_NOUNS = trie(word + end for word in values("en_part") if word != "half" for end in ("", "s"))
_PIECE = re.compile(
    rf"""(?: and [-\s]+ )?
        (?: (?: (?P<top> an? | {trie(values("en"))} ) [-\s]+ )? (?P<noun> {_NOUNS} | half | halves )
            | (?P<vulgar> \d+/\d+ | [¼½¾⅐-⅞] ) )
        (?![A-Za-z])
    | (?P<digits> \d{{1,3}} (?: \x20\d{{3}} )+ (?!\d) (?: \.\d+ )? | \d[\d,]* (?: \.\d+ )? | \.\d+ )
    | (?P<word> [A-Za-z]+ )""",
    re.VERBOSE | re.IGNORECASE,
)


@lru_cache(maxsize=4096)
def english(text: str) -> Numeral:
    """English numerals in digits, words or both, short scale.

    >>> english("two and a half million").low, english("550-point-two billion").low, english("3 billion 90 million").low
    (Decimal('2500000.0'), Decimal('550200000000.0'), Decimal('3090000000'))
    >>> english("2 1/4").low, english("three lakh crore").low, english("three quarters of a million").low
    (Decimal('2.25'), Decimal('3000000000000'), Decimal('750000.00'))
    """
    if text in ("a", "A", "an", "An"):
        return Numeral(ONE, ONE, ONE)
    reading = _Reading()
    for match in _PIECE.finditer(text):
        if match["noun"] or match["vulgar"]:
            reading.share(*fraction(match["vulgar"] or "", match["top"] or "", match["noun"] or ""))
        elif match["digits"]:
            reading.digits(match["digits"])
        else:
            reading.word(match["word"])
    return reading.numeral()


def fraction(vulgar: str, top: str, noun: str) -> tuple[Decimal, Decimal]:
    """Both terms of a fraction: 3/4, ¾, or three quarters.

    >>> fraction("⅔", "", ""), fraction("", "three", "quarters")
    ((Decimal('2'), Decimal('3')), (Decimal('3'), Decimal('4')))
    """
    if vulgar:
        first, _, second = unicodedata.normalize("NFKC", vulgar).replace("\N{FRACTION SLASH}", "/").partition("/")
        return Decimal(first), Decimal(second)
    noun = noun.lower()
    divisors = values("en_part")
    divisor = Decimal(2) if noun == "halves" else divisors.get(noun) or divisors[noun[:-1]]
    return values("en").get(top.lower(), ONE), divisor


class _Reading:
    """A numeral read piece by piece: `total` of the finished groups, `group` what the next scale multiplies."""

    def __init__(self) -> None:
        self.total = Decimal(0)
        self.last = Decimal(0)  # what the last scale made, for a scale of scales: hundred thousand crore
        self.group: Decimal | None = None
        self.scale: Decimal | None = None
        self.resolution = ONE
        self.decimals: str | None = None
        self.lone_share = False  # a share behind a scale: of the scale (3 million and a half), or of one that follows

    def digits(self, text: str) -> None:
        if self.decimals is not None:
            self._decimal(text)
            return
        number = plain(text)
        self._add(number.low)
        self.resolution = number.resolution

    def word(self, raw: str) -> None:
        numbers = values("en", "en_tens", "en_scale")
        word = raw.lower()
        if word not in numbers:
            word = {"doz": "dozen"}.get(word.removesuffix("s"), word.removesuffix("s"))
        if word == "point":
            self.decimals = ""
        elif word == "hundred":
            self.group = (ONE if self.group is None else self.group) * 100
            self.resolution = max(self.resolution * 100, ONE) if self.resolution < ONE else Decimal(100)
        elif word in ("nought", "naught", "oh") or (word in numbers and numbers[word] < 100 and word != "dozen"):
            number = numbers.get(word, Decimal(0))
            if self.decimals is None:
                self._add(number)
                self.resolution = ONE
            elif self.decimals[-1:] == "0" and self.decimals[-2:-1].isdigit() and number < 10 and self.after_tens:
                self._decimal(str(self.decimals)[:-1] + str(number), replace=True)
            else:
                self._decimal(str(number))
            self.after_tens = word in _TENS
        elif (factor := numbers.get(word) or values("en_suffix").get(raw) or values("en_suffix").get(word)) is not None:
            self._scale(factor)

    after_tens = False

    def share(self, top: Decimal, divisor: Decimal) -> None:
        part = SHARE.divide(top, divisor)
        self.lone_share = self.group is None and self.scale is not None
        self.group = part if self.group is None else SHARE.add(self.group, part)
        self.resolution = _TENTH if divisor in (2, 5, 10) else _HUNDREDTH

    def _add(self, number: Decimal) -> None:
        self.group = number if self.group is None else self.group + number

    def _decimal(self, digits: str, *, replace: bool = False) -> None:
        before = "" if replace else self.decimals or ""
        whole = (self.group or Decimal(0)).to_integral_value(rounding="ROUND_FLOOR")
        self.decimals = before + digits
        self.group = whole + Decimal("0." + self.decimals)
        self.resolution = ONE.scaleb(-len(self.decimals))

    def _scale(self, factor: Decimal) -> None:
        if self.group is None and self.last:
            self.total += self.last * factor - self.last
            self.last *= factor
        else:
            self.last = (ONE if self.group is None else self.group) * factor
            self.total += self.last
        self.resolution *= factor
        self.scale = factor if self.group is not None or self.scale is None else self.scale * factor
        self.group = self.decimals = None
        self.lone_share = False

    def numeral(self) -> Numeral:
        rest = self.group or Decimal(0)
        if self.lone_share and self.scale is not None:
            rest *= self.scale
            self.resolution *= self.scale
        value = self.total + rest
        return Numeral(value, value, self.resolution, self.scale)


_PLURALS = {
    "dozens": (12, 99),
    "scores": (20, 99),
    "tens": (20, 99),
    "hundreds": (100, 999),
    "thousands": (1000, 999_999),
    "millions": (10**6, 10**9 - 1),
    "billions": (10**9, 10**12 - 1),
    "trillions": (10**12, 10**15 - 1),
}
_PLURAL_OF = {"tens": (20, 100), "dozens": (24, 100), "scores": (20, 100), "hundreds": (100, 1000)}


def plural(text: str) -> Numeral:
    """Dozens, hundreds of millions: the widest sensible reading.

    >>> numeral = plural("hundreds of billions")
    >>> numeral.low == 10**11, numeral.high == 10**12 - 1
    (True, True)
    """
    words = text.lower().replace("-", " ").split()
    if len(words) == 3:
        unit = values("en_scale")[words[2][:-1]]
        low, high = _PLURAL_OF[words[0]]
        return Numeral(low * unit, high * unit - 1, unit, unit, vague=True)
    low, high = _PLURALS[words[0]]
    return Numeral(Decimal(low), Decimal(high), ONE, None, vague=True)


def couple() -> Numeral:
    """A couple of years: two or three, as 두어 해; vague, for it may be said of two alone."""
    return Numeral(Decimal(2), Decimal(3), ONE, None, vague=True)


def several(words: str, scale: str) -> Numeral:
    """A figure such as "several hundred": two to just below ten of them, or four if they are a couple.

    >>> several("several", "hundred").high, several("a couple of", "hundred").high, several("a couple", "dozen").high
    (Decimal('999'), Decimal('399'), Decimal('36'))
    """
    top = 4 if words.lower().startswith("a couple") else 10
    unit = ONE
    for word in scale.lower().replace("-", " ").split():
        unit *= values("en_scale")[word.removesuffix("s")]
    return Numeral(2 * unit, top * unit - 1 if unit != 12 else (top - 1) * unit, unit, unit, vague=True)


def raised(base: str, exponent: str) -> Numeral:
    """A number raised to a power, to fifteen digits where it has more: 2^10, 2.5^-1.

    >>> raised("2", "10").low, raised("2.5", "-1").low
    (Decimal('1024'), Decimal('0.4'))
    """
    value = SHARE.power(plain(base).low, int(exponent))
    return Numeral(value, value, ONE if value == value.to_integral_value() else ONE.scaleb(value.adjusted() + 1 - SHARE.prec))


def power(mantissa: str, exponent: str) -> Numeral:
    """Scientific notation: 1.3x10^6, 6.2e-4.

    >>> power("1.3", "6").low, power("6.2", "-4").resolution
    (Decimal('1.3E+6'), Decimal('0.00001'))
    """
    number = plain(mantissa)
    places = int(exponent)
    return Numeral(number.low.scaleb(places), number.low.scaleb(places), number.resolution.scaleb(places), ONE.scaleb(places))
