"""Rewriting the figures of a text into a house style, every other character left as it was.

What cannot be put differently without touching its neighbours stays: vague figures, open currencies, relative dates, bare
numbers, figures that are part of a word (a $1.6-billion deal, 1만원권), numbers in words before what they count (첫 번째), and in
another language than its own everything but sums, shares and measures.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Sequence

from krfigures.core.errors import ArgumentError
from krfigures.core.figure import Figure, Kind
from krfigures.core.hedge import Hedge
from krfigures.core.rate import Rate
from krfigures.core.values import AmbiguousCurrency, Money, Range, Value
from krfigures.lexicon import table
from krfigures.writers.rounding import EXACT
from krfigures.writers.style import Style, Wording
from krfigures.writers.styles import style_named
from krfigures.writers.words import currency_words, is_written_unit
from krfigures.writers.write import rounded_to, stated

RateLookUp = Callable[[Figure, str], Rate | None]
"""The rate from the currency of a figure to another, at the date that it speaks of; None leaves the figure unconverted."""

SIGNIFICANT = 3
"""Figures that an added conversion is rounded to: Korean and English desks write two or three."""

_MEASURES = frozenset({Kind.MONEY, Kind.PERCENT, Kind.PERCENT_POINT, Kind.QUANTITY})  # the style has words for all of these
_COUNTS = frozenset({Kind.COUNT, Kind.DURATION, Kind.AGE})  # only their number is the style's
_DIGIT = re.compile(r"[0-9０-９]")
_NUMBER = re.compile(
    r"^제?[0-9０-９.,천만억조경여~∼\s-]+ | ^(?:one|two|three|four|five|six|seven|eight|nine)\b | \b(?:thousand|[mbtr]illion)\b",
    re.VERBOSE,
)
_ZEROS = re.compile(r"\.[0-9]{0,20}0(?![0-9])")
_BROKEN = re.compile("[경조억][조억만]")
_HYPHENED = re.compile(r"[0-9A-Za-z]-[A-Za-z]")
_DAY = re.compile(r"[0-9]{4}-[0-9]{2}-[0-9]{2}")
_DATE_WORDS = re.compile(
    r"(?:[0-9\s.,/년월일-]|\b(?:Jan|Feb|Mar|Apr|May|June?|July?|Aug|Sept?|Oct|Nov|Dec)(?:[a-z]{1,6}|\b)){4,60}"
)
_TAILS = ("권", "어치", "짜리", "씩")
_GLOSS_GAP = 12
"""How far a conversion may stand from its sum: "(약 ", ", or about "."""


def rewrite(
    text: str,
    figures: Iterable[Figure],
    *,
    style: str | Style,
    convert_to: str | None = None,
    rate: RateLookUp | None = None,
) -> str:
    """The text with its figures in a house style.

    `figures` are those read from this very text. With `convert_to`, an ISO 4217 code, each sum in another currency gets its
    conversion in brackets behind it, where the text has none yet; `rate` is asked for the rate, and what it raises is raised.
    Words of hedging outside a figure stay as they are.

    >>> from decimal import Decimal
    >>> won = Figure(
    ...     kind=Kind.MONEY,
    ...     text="151억 원",
    ...     start=3,
    ...     end=9,
    ...     lang="ko",
    ...     low=Decimal("1.51E+10"),
    ...     high=Decimal("1.51E+10"),
    ...     currency="KRW",
    ... )
    >>> rewrite("모두 151억 원이 든다", [won], style="ko-comma"), rewrite("모두 151억 원이 든다", [won], style="en-iso")
    ('모두 151억 원이 든다', '모두 KRW 15.1 billion이 든다')

    Raises `ArgumentError` for an unknown style, a `convert_to` that is no currency or comes without `rate`, and figures that
    are not of this text.
    """
    house = style_named(style)
    if convert_to is not None:
        currency_words(convert_to)
        if rate is None:
            raise ArgumentError("rate", rate, "a look-up of rates, which convert_to needs")
    found = sorted(figures, key=lambda figure: figure.start)
    written, end = [], 0
    for index, figure in enumerate(found):
        if text[figure.start : figure.end] != figure.text:
            raise ArgumentError("figures", figure.text, "figures read from this text")
        if figure.start < end:
            continue
        written += [text[end : figure.start], _restyled(figure, house)]
        end = figure.end
        if convert_to is not None and rate is not None and not _has_conversion(text, found, index, convert_to):
            written.append(_conversion(figure, convert_to, rate, house))
    return "".join([*written, text[end:]])


def _restyled(figure: Figure, style: Style) -> str:
    """The figure in the style, or as it stands where the style cannot take its place."""
    if not _can_change(figure, style):
        return figure.text
    inside = tuple(hedge for hedge in figure.hedges if _says(figure, hedge))
    value = stated(figure)
    if figure.currency_inferred and isinstance(value, Money) and figure.lang == style.lang == "ko":
        value = Money(value.amount)  # (약 1428억): the writer left 원 out, and so do we
    new = style.write(value, Wording(hedges=inside, place=figure.place))
    if not _says_as_much(figure, new, style):
        return figure.text
    return new[0].upper() + new[1:] if figure.text[0].isupper() and new[0].islower() else new


def _can_change(figure: Figure, style: Style) -> bool:
    """Is the figure of a kind that this style may put differently where it stands?"""
    text, kind = figure.text, figure.kind
    if figure.vague or isinstance(figure.currency, AmbiguousCurrency) or _part_of_word(text) or _BROKEN.search(text):
        return False
    if kind is Kind.QUANTITY:
        # a speed may have its "per hour" elsewhere (시속 120km), so that writing its unit would say it twice
        return is_written_unit(figure.unit) and "/" not in (figure.unit or "")
    if kind in _MEASURES:
        return "할" not in text  # a batting average is no percentage
    if figure.lang != style.lang:
        return False  # 세 명 in an English sentence would need another sentence
    if kind in _COUNTS or (kind is Kind.ORDINAL and style.lang == "en"):
        return bool(_DIGIT.search(text))  # words stay words: 첫 번째
    return kind is Kind.DATE and _dated_in_full(figure)


def _says_as_much(figure: Figure, new: str, style: Style) -> bool:
    """Does the new text say all that the old one says?"""
    old = figure.text
    if "여" in old and style.lang == "ko" and "여" not in new:
        return False  # 여 where the style cannot put one
    if any(zeros not in new for zeros in _ZEROS.findall(old)):
        return False  # 3.50% is more exact than 3.5%
    if figure.kind in _MEASURES or figure.kind is Kind.DATE:
        return True
    return _tail(old) == _tail(new) != ""  # what is counted stays as it is called


def _part_of_word(text: str) -> bool:
    """A $1.6-billion deal, a 6-mile radius, 1만원권: does the figure hang on another word?"""
    return text.endswith(_TAILS) or bool(_HYPHENED.search(text))


def _says(figure: Figure, hedge: Hedge) -> bool:
    """Does the hedge stand inside the span of the figure, as 여 and 대 do?"""
    for word, _, side, name in table("hedges"):
        if name == hedge and (
            word in figure.text
            if word in ("여", "남짓")
            else figure.text.startswith(word)
            if side == "before"
            else figure.text.endswith(word)
        ):
            return True
    return False


def _tail(text: str) -> str:
    """What stands behind the number: what it counts."""
    return _NUMBER.sub("", text).strip()


def _dated_in_full(figure: Figure) -> bool:
    """Is it a day with its year, and nothing else (지난 2004년, the end of 2007)?"""
    return bool(_DAY.fullmatch(figure.edtf or "") and _DATE_WORDS.fullmatch(figure.text))


def _has_conversion(text: str, figures: Sequence[Figure], index: int, currency: str) -> bool:
    """Is there nothing to convert: no sum in one other currency, a neighbour that already says it, or a pair already?"""
    figure = figures[index]
    if figure.kind is not Kind.MONEY or figure.vague or not isinstance(figure.currency, str) or figure.currency == currency:
        return True
    following = figures[index + 1] if index + 1 < len(figures) else None
    if following is not None and following.currency == currency and following.start - figure.end <= _GLOSS_GAP:
        return True
    before = figures[index - 1] if index else None
    return _glosses(text, figure, following) or _glosses(text, before, figure)


def _glosses(text: str, figure: Figure | None, gloss: Figure | None) -> bool:
    """Does a bracket behind the figure already hold another currency's sum?"""
    if figure is None or gloss is None or figure.kind is not Kind.MONEY or gloss.kind is not Kind.MONEY:
        return False
    between = text[figure.end : gloss.start]
    return figure.currency != gloss.currency and "(" in between and ")" not in between and len(between) <= _GLOSS_GAP


def _conversion(figure: Figure, currency: str, rate: RateLookUp, style: Style) -> str:
    found = rate(figure, currency)
    if found is None:
        return ""
    value = rounded_to(_converted(stated(figure), currency, found), significant=SIGNIFICANT)
    if style.lang == "ko":
        return f"({style.write(value, Wording(hedges=(Hedge.ABOUT,)))})"
    return f" ({style.write(value)})"


def _converted(value: Value, currency: str, rate: Rate) -> Value:
    match value:
        case Money(amount):
            in_base = rate.quote == currency
            converted = EXACT.multiply(amount, rate.value) if in_base else amount / rate.value
            return Money(converted, currency)
        case Range(Money() as low, Money() as high):
            one, two = _converted(low, currency, rate), _converted(high, currency, rate)
            assert isinstance(one, Money) and isinstance(two, Money)
            return Range(one, two)
    return value
