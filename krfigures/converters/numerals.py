"""Written numerals to decimals: value, place of the last digit written, and the scale word that the numeral ends in."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import replace
from decimal import Context, Decimal
from functools import cache, lru_cache

from krfigures.converters.english_numerals import couple, english, plural, power, raised, several
from krfigures.converters.numeral import MalformedNumeralError, Numeral, plain, values
from krfigures.core.interval import ONE
from krfigures.lexicon import table

_EXACT = Context(prec=80)


@cache
def _vague() -> Mapping[str, tuple[Decimal, Decimal]]:
    return {word: (Decimal(low), Decimal(high)) for word, low, high in table("vague")}


_KOREAN_PART = re.compile(
    r"(\d[\d,]*(?:\.\d+)?)|([십백천十百千])|([만억조경萬万億亿兆])|([영공일이삼사오육륙칠팔구一二三四五六七八九壹貳參])|([拾])"
)
_DIGITS_ONLY = re.compile(r"\d[\d,]*(?:\.\d+)?\s?")
_MYRIADS = {"만": 4, "萬": 4, "万": 4, "억": 8, "億": 8, "亿": 8, "조": 12, "兆": 12, "경": 16}
_GROUPS = {"십": 1, "百": 2, "백": 2, "천": 3, "十": 1, "千": 3, "拾": 1}


@lru_cache(maxsize=4096)
def korean(text: str) -> Numeral:
    """Myriads with digits, Hangul or hanja: 1조 2,000억, 9천200억, 삼천오백만, 三千萬.

    Raises `MalformedNumeralError` where units do not fall or a group below a myriad unit overflows.

    >>> korean("1조 2,000억").low, korean("1천7백30만").low, korean("4.7조").resolution
    (Decimal('1200000000000'), Decimal('17300000'), Decimal('1E+11'))
    """
    if (exponent := _MYRIADS.get(text[-1])) is not None and _DIGITS_ONLY.fullmatch(text, 0, len(text) - 1):
        # by far the most frequent shape, 3,500억, needs no walk over its parts
        head = plain(text[:-1])
        value = head.low.scaleb(exponent)
        return Numeral(value, value, head.resolution.scaleb(exponent), ONE.scaleb(exponent))
    total = group = Decimal(0)
    pending: Decimal | None = None
    resolution = ONE
    ceiling: int | None = None  # exponent of the last myriad unit
    digits_after = ONE
    seen_group = False
    for match in _KOREAN_PART.finditer(text):
        number, _, myriad, digit, _ = match.groups()
        if number is not None or digit is not None:
            if number is not None:
                if ceiling is not None and "." in number and len(number.rsplit(".", 1)[1]) == 3:
                    number = number.replace(".", ",")
                written = plain(number)
                new, digits_after = written.low, written.resolution
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


@lru_cache(maxsize=1024)
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
    return Numeral(low * unit, high * unit, unit, unit if scale else None, vague=text.startswith(("수", "몇", "여남은", "십수")))


def batting(tenths: str, hundredths: str | None, thousandths: str | None) -> Numeral:
    """할·푼·리, tenths of tenths, as percent: 2할6푼8리 is 26.8.

    >>> batting("2", "6", "8").low
    Decimal('26.8')
    """
    value = Decimal(tenths) * 10 + Decimal(hundredths or 0) + Decimal(thousandths or 0).scaleb(-1)
    return Numeral(value, value, Decimal("0.1") if thousandths else ONE if hundredths else Decimal(10))


_OFTEN = {"once": ONE, "twice": Decimal(2), "thrice": Decimal(3)}


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
    if text := get("several"):
        return several(text, words["scale"] or "")
    if get("couple"):
        return couple()
    if text := get("often"):
        return Numeral(_OFTEN[text.lower()], _OFTEN[text.lower()], ONE)
    if text := get("power"):
        return raised(base, text) if (base := get("base")) else power(words["mantissa"] or "", text)
    if text := get("sino"):
        if cents := get("cents"):
            value = korean(text).low * 100 + korean(cents).low
            return Numeral(value, value, ONE)
        numeral = _sino(text, get("decimals"), get("scale"))
        return replace(numeral, low=-numeral.high, high=-numeral.low) if get("minus") else numeral
    return korean(words["hanja"] or "")


def _sino(text: str, decimals: str | None, scale: str | None) -> Numeral:
    if decimals is None:
        return korean(text)
    whole = korean(re.split("[점쩜]", text)[0]).low
    digits = "".join(str(values("sino")[char]) for char in decimals)
    unit = korean(scale).low if scale else ONE
    value = (whole + Decimal("0." + digits)) * unit
    return Numeral(value, value, ONE.scaleb(-len(digits)) * unit, unit if scale else None)
