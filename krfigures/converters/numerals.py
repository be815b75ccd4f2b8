"""Written numerals to decimals: value, place of the last digit written, and the scale word that the numeral ends in."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from decimal import Context, Decimal
from functools import cache

from krfigures.lexicon import table

_EXACT = Context(prec=80)
ONE = Decimal(1)


class MalformedNumeralError(ValueError):
    """The units of a numeral do not fall (3억 2억), or a group holds more digits than it can (1조16665억)."""


@dataclass(slots=True)
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


@cache
def _vague() -> Mapping[str, tuple[Decimal, Decimal]]:
    return {word: (Decimal(low), Decimal(high)) for word, low, high in table("vague")}


def plain(text: str) -> Numeral:
    """Digits with separators and a decimal point.

    >>> plain("1,234.50").resolution
    Decimal('0.01')
    """
    value = Decimal(text.replace(",", "").replace(" ", ""))
    exponent = value.as_tuple().exponent
    assert isinstance(exponent, int)
    return Numeral(value, value, ONE if exponent == 0 else Decimal((0, (1,), exponent)))


_KOREAN_PART = re.compile(r"(\d[\d,]*(?:\.\d+)?)|([십백천十百千])|([만억조경萬万億亿兆])|([영공일이삼사오육륙칠팔구一二三四五六七八九壹貳參])|([拾])")
_MYRIADS = {"만": 4, "萬": 4, "万": 4, "억": 8, "億": 8, "亿": 8, "조": 12, "兆": 12, "경": 16}
_GROUPS = {"십": 1, "百": 2, "백": 2, "천": 3, "十": 1, "千": 3, "拾": 1}


def korean(text: str) -> Numeral:
    """Myriads with digits, Hangul or hanja: 1조 2,000억, 9천200억, 삼천오백만, 三千萬.

    Raises `MalformedNumeralError` where units do not fall or a group below a myriad unit overflows.

    >>> korean("1조 2,000억").low, korean("1천7백30만").low, korean("4.7조").resolution
    (Decimal('1200000000000'), Decimal('17300000'), Decimal('1E+11'))
    """
    total = group = Decimal(0)
    pending: Decimal | None = None
    resolution = ONE
    ceiling: int | None = None  # exponent of the last myriad unit
    digits_after = ONE
    seen_group = False
    for match in _KOREAN_PART.finditer(text):
        number, unit, myriad, digit, _ = match.groups()
        if number is not None or digit is not None:
            if number is not None:
                if ceiling is not None and "." in number and len(number.rsplit(".", 1)[1]) == 3:
                    number = number.replace(".", ",")
                value = plain(number)
                new, digits_after = value.low, value.resolution
            else:
                new, digits_after = values("sino", "hanja")[match[0]], ONE
            pending = new if pending is None else pending * 10 + new
        elif myriad is not None:
            exponent = _MYRIADS[myriad]
            if pending is None and not seen_group:
                if ceiling is not None:
                    continue  # 2조억: a unit typed twice; the first one stands
                pending = ONE
            group += pending or 0
            if ceiling is not None and (exponent >= ceiling or group >= 10 ** (ceiling - exponent)):
                raise MalformedNumeralError(text)
            total = _EXACT.add(total, group.scaleb(exponent))
            resolution = digits_after.scaleb(exponent)
            ceiling, pending, group, seen_group, digits_after = exponent, None, Decimal(0), False, ONE
        else:
            exponent = _GROUPS[match[0]]
            group += (ONE if pending is None else pending).scaleb(exponent)
            digits_after = digits_after.scaleb(exponent)
            pending, seen_group = None, True
    if pending is not None or seen_group:
        group += pending or 0
        if ceiling is not None and group >= 10**ceiling:
            raise MalformedNumeralError(text)
        total = _EXACT.add(total, group)
        resolution = digits_after
    return Numeral(total, total, resolution, _last_scale(text))


_LAST_SCALE = re.compile(r"([십백천]?[만억조경]|[십백천])\s*$")


def _last_scale(text: str) -> Decimal | None:
    found = _LAST_SCALE.search(text)
    if found is None:
        return None
    scale = ONE
    for unit in found[1]:
        scale = scale.scaleb(_MYRIADS.get(unit) or _GROUPS[unit])
    return scale


def native(text: str) -> Numeral:
    """Native Korean numerals: 스물세, 열, 두.

    >>> native("스물세").low
    Decimal('23')
    """
    rest, total = text.replace(" ", ""), Decimal(0)
    words = values("native", "determiner")
    while rest:
        word = next(rest[:size] for size in (3, 2, 1) if rest[:size] in words)
        total += words[word]
        rest = rest[len(word) :]
    return Numeral(total, total, ONE)


def vague(text: str, scale: str | None) -> Numeral:
    """수십억, 두세: the widest sensible reading."""
    low, high = _vague()[text]
    unit = korean(scale).low if scale else ONE
    if scale and text.startswith(("수", "몇")):
        # 수십억 stands for anything from 20억 to just below 100억
        return Numeral(low * unit, (high + 1) * unit - 1, unit, unit, vague=True)
    return Numeral(low * unit, high * unit, unit, unit if scale else None, vague=text[0] in "수몇여")


_ENGLISH_WORD = re.compile(r"[A-Za-z]+|\d[\d,]*(?:\.\d+)?")
_FRACTIONS = {"half": Decimal("0.5"), "quarter": Decimal("0.25"), "quarters": Decimal("0.75"), "third": Decimal(1) / 3}


def english(text: str) -> Numeral:
    """English numerals in digits, words or both, short scale.

    >>> english("two and a half million").low, english("550-point-two billion").low, english("3 billion 90 million").low
    (Decimal('2500000'), Decimal('550200000000'), Decimal('3090000000'))
    """
    words = values("en", "en_tens", "en_scale")
    suffixes = values("en_suffix")
    total = current = Decimal(0)
    resolution, scale = ONE, None
    decimals: list[str] | None = None
    for match in _ENGLISH_WORD.finditer(text):
        raw, word = match[0], match[0].lower()
        if word == "point":
            decimals = []
        elif word == "and":
            continue
        elif word in _FRACTIONS:
            current += _FRACTIONS[word]
            resolution = Decimal("0.1")
        elif raw[0].isdigit():
            if decimals is not None:
                decimals.append(raw)
                current += Decimal("0." + raw)
                resolution = ONE.scaleb(-len(raw))
                decimals = None
            else:
                number = plain(raw)
                current, resolution = current + number.low, number.resolution
        elif word in words and words[word] < 100 and word != "dozen":
            if decimals is not None:
                decimals.append(str(words[word]))
                current = current.to_integral_value(rounding="ROUND_FLOOR") + Decimal("0." + "".join(decimals))
                resolution = ONE.scaleb(-len("".join(decimals)))
            else:
                current, resolution = current + words[word], ONE
        elif word == "hundred":
            current = (current or ONE) * 100
            resolution = Decimal(100)
        elif word in words or raw in suffixes or word in suffixes:
            factor = words.get(word) or suffixes.get(raw) or suffixes[word]
            total += (current or ONE) * factor
            resolution, scale, current, decimals = resolution * factor, factor, Decimal(0), None
        # an article before "half" or "third" adds nothing
    return Numeral(total + current, total + current, resolution, scale)


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
    """dozens, hundreds of millions: the widest sensible reading.

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


def several(scale: str) -> Numeral:
    """several hundred: two to just below ten of them."""
    unit = values("en_scale")[scale.lower()]
    return Numeral(2 * unit, 10 * unit - 1 if scale != "dozen" else 9 * unit, unit, unit, vague=True)


def batting(tenths: str, hundredths: str | None, thousandths: str | None) -> Numeral:
    """할·푼·리, tenths of tenths, as percent: 2할6푼8리 is 26.8.

    >>> batting("2", "6", "8").low
    Decimal('26.8')
    """
    value = Decimal(tenths) * 10 + Decimal(hundredths or 0) + Decimal(thousandths or 0).scaleb(-1)
    return Numeral(value, value, Decimal("0.1") if thousandths else ONE if hundredths else Decimal(10))


def numeral_of(words: Mapping[str, str | None]) -> Numeral:
    """The numeral that a NUMBER token's words hold."""
    get = words.get
    if text := get("plain"):
        return plain(text)
    if text := get("tenths"):
        return batting(text, get("hundredths"), get("thousandths"))
    if text := get("korean"):
        return korean(text)
    if text := get("english") or get("words"):
        return english(text)
    if text := get("native"):
        return native(text)
    if text := get("vague"):
        return vague(text, get("scale"))
    if text := get("plural"):
        return plural(text)
    if text := get("dozen"):
        head = text[: -len("dozen")].rstrip(" -").lower()
        count = ONE if head in ("a", "an") else english(head).low
        return Numeral(count * 12, count * 12, Decimal(12), Decimal(12))
    if get("several"):
        return several(words["scale"] or "")
    if get("half"):
        unit = values("en_scale")[(words["scale"] or "").lower()]
        share = Decimal("0.5") if "half" in (words["half"] or "").lower() else Decimal("0.25")
        return Numeral(unit * share, unit * share, unit * share, unit)
    if get("one"):
        unit = values("en_scale")[(words["scale"] or "").lower()]
        return Numeral(unit, unit, unit, unit)
    if text := get("sino"):
        return _sino(text, get("decimals"), get("scale"))
    return korean(words["hanja"] or "")


def _sino(text: str, decimals: str | None, scale: str | None) -> Numeral:
    if decimals is None:
        return korean(text)
    whole = korean(re.split("[점쩜]", text)[0]).low
    digits = "".join(str(values("sino")[char]) for char in decimals)
    unit = korean(scale).low if scale else ONE
    value = (whole + Decimal("0." + digits)) * unit
    return Numeral(value, value, ONE.scaleb(-len(digits)) * unit, unit if scale else None)
