"""The text of a figure with one thing changed: its scale word, its point, one of its digits.

For suggestions, and for putting a correction back to see whether a pair then agrees. Only figures written with digits are
respelled in their own form. What is shown is read first: a respelling that does not say what was meant gives way to a plain sum.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from decimal import Decimal
from itertools import pairwise

from krfigures.checks.written import scaled
from krfigures.core.figure import Figure
from krfigures.core.interval import grouped, plain

NUMBER = re.compile(r"\d{1,3}(?:,\d{3}){1,8}(?:\.\d{1,12})?|\d{1,24}(?:\.\d{1,12})?")
_MYRIADS = ("만", "억", "조", "경")
_GROUPS = {"십": 10, "백": 100, "천": 1000}
_ENGLISH: tuple[tuple[str, ...], ...] = (
    ("thousand", "million", "billion", "trillion", "quadrillion"),
    ("k", "mn", "bn", "tn"),
    ("k", "m", "bn", "tn"),
    ("k", "m", "b", "t"),
    ("k", "mln", "bln", "tln"),
)
_SCALE = re.compile(
    r"thousand|million|billion|trillion|quadrillion|(?<=[\d ])(?:mln|bln|tln|mn|bn|tn|trn|k|m|b|t)(?![a-z])", re.IGNORECASE
)
_MYRIAD = re.compile(r"[만억조경]")
_GROUP_WORD = re.compile(r"\d\s?[십백천]")
_KOREAN_NUMBER = re.compile(r"\d(?:[\d,.십백천만억조경 ]|여(?=\s?[만억조경])){0,60}[십백천만억조경]|\d[\d,.]{0,30}")


def moved(figure: Figure, power: int) -> str | None:
    """The figure's text with its value times 10**power: another scale word where one fits, else another point.

    >>> from krfigures.core.figure import Kind
    >>> def read(text, value):
    ...     return Figure(kind=Kind.MONEY, text=text, start=0, end=len(text), lang="ko", low=Decimal(value), high=Decimal(value))
    >>> moved(read("1.1조 원", "1.1E+12"), 1), moved(read("$10.6 billion", "10.6E+9"), -3), moved(read("4억 원", "4E+8"), 4)
    ('11조 원', '$10.6 million', '4조 원')
    >>> moved(read("1.38 trillion won", "1.38E+12"), -1)
    '138 billion won'
    """
    return _other_scale(figure.text, power) or _moved_point(figure.text, figure, power)


def other_scale_word(figure: Figure, power: int) -> tuple[str, str] | None:
    """The scale word written and the one that would make the value 10**power times as large, where there is one.

    >>> from krfigures.core.figure import Kind
    >>> other_scale_word(Figure(kind=Kind.MONEY, text="4억 원", start=0, end=4, lang="ko", low=Decimal("4E+8")), 4)
    ('억', '조')
    """
    words = scale_words(figure)
    other = _shifted(words[0], power) if len(words) == 1 else None
    return (words[0], other) if other is not None else None


def scale_words(figure: Figure) -> tuple[str, ...]:
    """The scale words of a figure as written: 조 and 억 in 1조2000억 원.

    >>> from krfigures.core.figure import Kind
    >>> scale_words(Figure(kind=Kind.MONEY, text="W100 bln", start=0, end=8, lang="en"))
    ('bln',)
    """
    return tuple(_MYRIAD.findall(figure.text) or _SCALE.findall(figure.text))


def _other_scale(text: str, power: int) -> str | None:
    found = list(_MYRIAD.finditer(text)) or list(_SCALE.finditer(text))
    if len(found) != 1:
        return None
    match = found[0]
    other = _shifted(match[0], power)
    return None if other is None else text[: match.start()] + other + text[match.end() :]


def _shifted(word: str, power: int) -> str | None:
    """The scale word 10**power higher, in the case of the one given."""
    if word in _MYRIADS:
        steps, rest = divmod(power, 4)
        place = _MYRIADS.index(word) + steps
        return _MYRIADS[place] if not rest and 0 <= place < len(_MYRIADS) else None
    steps, rest = divmod(power, 3)
    family = next((family for family in _ENGLISH if word.lower() in family), None)
    if rest or family is None or not 0 <= family.index(word.lower()) + steps < len(family):
        return None
    other = family[family.index(word.lower()) + steps]
    if word.isupper():
        return other.upper()
    return other.capitalize() if word[0].isupper() else other


def _moved_point(text: str, figure: Figure, power: int) -> str | None:
    words = list(_SCALE.finditer(text))
    numbers = list(NUMBER.finditer(text))
    if not numbers or figure.low is None:
        return None
    if len(numbers) == len(words) == 1:
        # a coefficient below one or of four digits and more takes the next scale word: 138 billion, not 0.138 trillion
        value = Decimal(numbers[0][0].replace(",", "")).scaleb(power)
        step = -3 if value < 1 else 3 if value >= 1000 else 0
        if step and (shifted := _other_scale(text, step)):
            text, power = shifted, power - step
            numbers = list(NUMBER.finditer(text))
    if len(numbers) == 1 or figure.low != figure.high:
        pieces, last = [], 0
        for match in numbers:
            value = Decimal(match[0].replace(",", "")).scaleb(power)
            if _MYRIAD.search(text) and (value >= 10_000 or value != round(value, 4) or _GROUP_WORD.search(text)):
                return _recomposed(figure, power)
            pieces += [text[last : match.start()], _digits(value, like=match[0])]
            last = match.end()
        return "".join([*pieces, text[last:]])
    return _recomposed(figure, power)


def _digits(value: Decimal, *, like: str) -> str:
    comma = "," in like or ("." not in like and len(like) <= 3 and value >= 1000)
    return grouped(value) if comma else plain(value)


def _recomposed(figure: Figure, power: int) -> str | None:
    """A number of several myriad groups written anew, spaced as before."""
    from krfigures.writers.korean.numerals import LIMIT, groups

    match = _KOREAN_NUMBER.search(figure.text)
    if match is None or _SCALE.search(figure.text) or figure.low is None or figure.low != figure.high:
        return None
    value = figure.low.scaleb(power)
    if value != value.to_integral_value() or not 0 < value < LIMIT:
        return None
    gap = " " if re.search(r"[만억조경] \d", match[0]) else ""
    number = gap.join(f"{digits}{word}" for digits, _, word in groups(int(value))) + "여" * ("여" in match[0])
    return figure.text[: match.start()] + number + figure.text[match.end() :]


@dataclass(frozen=True, slots=True)
class DigitSlip:
    """A figure as it would read had one slip not been made: "exchanged", "doubled" or "dropped"."""

    slip: str
    figure: Figure


def without_digit_slip(figure: Figure) -> Iterator[DigitSlip]:
    """The figure with two neighbouring digits exchanged, one of a double taken out, a lost double or zero put back.

    >>> from krfigures.core.figure import Kind
    >>> won = dict(kind=Kind.MONEY, start=0, end=7, lang="ko", resolution=Decimal("1E+8"))
    >>> figure = Figure(text="1344억 원", low=Decimal("1344E+8"), high=Decimal("1344E+8"), **won)
    >>> [(found.slip, found.figure.text) for found in without_digit_slip(figure)][:4]
    [('exchanged', '3144억 원'), ('exchanged', '1434억 원'), ('doubled', '134억 원'), ('dropped', '11344억 원')]
    """
    if figure.low is None or figure.low != figure.high:
        return
    for match, worth in _pieces(figure):
        for slip, digits in _slips(match[0]):
            change = (Decimal(digits.replace(",", "")) - Decimal(match[0].replace(",", ""))) * worth
            value = figure.low + change
            if value <= 0:
                continue
            text = figure.text[: match.start()] + digits + figure.text[match.end() :]
            yield DigitSlip(slip, replace(figure, text=text, low=value, high=value))


def _pieces(figure: Figure) -> list[tuple[re.Match[str], Decimal]]:
    """The digit runs of a figure and what one of each is worth; none where they do not add up to the value."""
    assert figure.low is not None
    runs = list(NUMBER.finditer(figure.text))
    if len(runs) == 1:
        number = Decimal(runs[0][0].replace(",", ""))
        return [(runs[0], figure.low / number)] if number and figure.lang in ("ko", "en") else []
    pieces = [(match, _worth(figure.text, match.end())) for match in runs]
    total = sum((Decimal(match[0].replace(",", "")) * worth for match, worth in pieces), Decimal(0))
    return pieces if total == figure.low else []


def _worth(text: str, end: int) -> Decimal:
    """Place value of a digit run by the words behind it: its 천, 백 or 십, and the next myriad."""
    group = _GROUPS.get(text[end : end + 1], 1)
    myriad = _MYRIAD.search(text, end)
    return Decimal(group) * (Decimal(10) ** (4 * (1 + _MYRIADS.index(myriad[0]))) if myriad else 1)


def _slips(digits: str) -> Iterator[tuple[str, str]]:
    if "," in digits:
        for slip, bare in _slips(digits.replace(",", "")):
            yield slip, f"{Decimal(bare):,f}"
        return
    places = [index for index, char in enumerate(digits) if char.isdigit()]
    neighbours = [(one, two) for one, two in pairwise(places) if two == one + 1 or digits[one + 1] == "."]
    for one, two in neighbours:
        if digits[one] != digits[two] and not (one == 0 and digits[two] == "0"):
            changed = list(digits)
            changed[one], changed[two] = digits[two], digits[one]
            yield "exchanged", "".join(changed)
    for one, two in neighbours:
        if digits[one] == digits[two]:
            yield "doubled", digits[:one] + digits[one + 1 :]
    seen = {digits}
    for place in places:
        for extra in (digits[place], "0"):
            longer = digits[: place + 1] + extra + digits[place + 1 :]
            if longer not in seen:
                seen.add(longer)
                yield "dropped", longer


def shown(meant: Figure) -> str | None:
    """The text of a respelled sum, if it reads as that sum; else the sum in a plain style; None where neither does.

    >>> from krfigures.core.figure import Kind
    >>> usd = dict(kind=Kind.MONEY, start=0, end=8, lang="en", currency="USD", low=Decimal("3.69E+9"), high=Decimal("3.69E+9"))
    >>> shown(Figure(text="US$3.69 bn", **usd)), shown(Figure(text="3.6-point-nine billion dollars", **usd))
    ('US$3.69 bn', '$3.69 billion')
    """
    return next((text for text in (meant.text, _plainly(meant)) if text is not None and _says(text, meant)), None)


def _says(text: str, meant: Figure) -> bool:
    """Is the text one figure with these values?"""
    from krfigures.converters import read  # only findings with a suggestion need the reader here

    found = read(text, on=None)
    return len(found) == 1 and found[0].text == text and (found[0].low, found[0].high) == (meant.low, meant.high)


def _plainly(figure: Figure) -> str | None:
    from krfigures.writers import write

    if figure.vague or not isinstance(figure.currency, str):
        return None
    style = "en-wire" if figure.lang == "en" else "ko-space" if figure.text.endswith(" 원") else "ko-plain"
    return write(replace(figure, hedges=()), style)


def rescaled(figure: Figure, power: int) -> Figure:
    """The figure times 10**power with its text respelled where that can be done."""
    text = moved(figure, power)
    return replace(scaled(figure, Decimal(1).scaleb(power)), text=text if text is not None else figure.text)
