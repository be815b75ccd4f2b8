"""Writing one figure or value in a house style."""

from __future__ import annotations

from decimal import Decimal

from krfigures.core.errors import ArgumentError
from krfigures.core.figure import Figure
from krfigures.core.hedge import Hedge
from krfigures.core.values import Date, Ordinal, Range, Ratio, Scalar, Score, Time, Value
from krfigures.writers.numbers import with_number
from krfigures.writers.rounding import DIGITS, rounded
from krfigures.writers.style import Style, Wording
from krfigures.writers.styles import style_named


def write(
    figure_or_value: Figure | Value,
    style: str | Style = "en-wire",
    *,
    significant: int | None = None,
    unit: str | None = None,
) -> str:
    """The figure in a house style, with its hedges; particles and what the figure is per stay outside.

    Exact unless rounding is asked for: `significant` figures, or whole multiples of `unit`, a scale word of either language
    (만 억 조 경, thousand million billion trillion), which English styles then also write. Rounds half up.

    >>> from krfigures.core.values import Count, Money
    >>> won = Money(Decimal("15123456789"), "KRW")
    >>> write(won), write(won, "ko-plain")
    ('15,123,456,789 won', '151억2345만6789원')
    >>> write(won, significant=3), write(won, "ko-comma", significant=4), write(won, unit="million")
    ('15.1 billion won', '151억 2,000만 원', '15,123 million won')
    >>> write(Count(Decimal(3), "명")), write(Count(Decimal(3), "people"), "ko-hangul")
    ('three people', '세 명')

    Raises `ArgumentError` for an unknown style, a value of another type, a vague figure (수십억 states no value to write) and a
    rounding that makes no sense.
    """
    house = style_named(style)
    if isinstance(figure_or_value, Figure):
        if figure_or_value.vague:
            raise ArgumentError("figure_or_value", figure_or_value.text, "a figure that states a value, not a vague one")
        value = stated(figure_or_value)
        wording = Wording(hedges=figure_or_value.hedges, place=figure_or_value.place, scale=unit)
    else:
        value, wording = figure_or_value, Wording(scale=unit)
    if not isinstance(value, Value):
        raise ArgumentError("figure_or_value", value, "a Figure or one of the value types of krfigures")
    _check_numbers(value)
    return house.write(rounded_to(value, significant=significant, unit=unit), wording)


def _check_numbers(value: Value) -> None:
    """Refuses what no text could say: NaN, infinity, a million digits, and numbers that are no Decimal."""

    def checked(number: Decimal) -> Decimal:
        if not isinstance(number, Decimal) or not number.is_finite():
            raise ArgumentError("figure_or_value", value, "a finite Decimal")
        if number and not -DIGITS < min(number.adjusted(), _exponent(number)) <= number.adjusted() < DIGITS:
            raise ArgumentError("figure_or_value", value, f"a number of fewer than {DIGITS} digits")
        return number

    match value:
        case Range(low, high):
            with_number(low, checked)
            with_number(high, checked)
        case Score(terms):
            for term in terms:
                checked(term)
        case Date() | Time():
            pass
        case _:
            with_number(value, checked)


def _exponent(number: Decimal) -> int:
    exponent = number.as_tuple().exponent
    assert isinstance(exponent, int)  # only NaN and infinity have letters there
    return exponent


def stated(figure: Figure) -> Value:
    """The value that a figure's words name: its own, or the low end of a band (100억원대 names 100억).

    >>> from krfigures.core.figure import Kind
    >>> band = Figure(
    ...     kind=Kind.PERCENT, text="3%대", start=0, end=3, lang="ko", low=Decimal(3), high=Decimal("3.99"), hedges=(Hedge.BAND,)
    ... )
    >>> stated(band)
    Percent(value=Decimal('3'))
    """
    value = figure.value
    return value.low if isinstance(value, Range) and Hedge.BAND in figure.hedges else value


def rounded_to(value: Value, *, significant: int | None = None, unit: str | None = None) -> Value:
    """The value, rounded half up; what names a place, a day or a result as it is.

    >>> from krfigures.core.values import Percent
    >>> rounded_to(Percent(Decimal("3.4567")), significant=2)
    Percent(value=Decimal('3.5'))
    """

    def scalar(one: Scalar) -> Scalar:
        if isinstance(one, Ordinal | Ratio):
            return one
        return with_number(one, lambda number: rounded(number, significant=significant, unit=unit))

    match value:
        case Range(low, high):
            return Range(scalar(low), scalar(high))
        case Date() | Time() | Score():
            rounded(Decimal(0), significant=significant, unit=unit)  # a bad argument is one for every value
            return value
    return scalar(value)
