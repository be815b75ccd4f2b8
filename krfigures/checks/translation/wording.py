"""How findings name figures: as written, and as what they come to."""

from __future__ import annotations

from decimal import Decimal

from krfigures.core.figure import Figure, Kind
from krfigures.core.interval import grouped, plain
from krfigures.core.report import Place

_SCALES = (
    (Decimal(10) ** 12, "trillion"),
    (Decimal(10) ** 9, "billion"),
    (Decimal(10) ** 6, "million"),
)


def named(figure: Figure) -> str:
    """The figure in quotation marks and, where digits and scale words hide it, its value.

    >>> from krfigures.core.figure import Figure, Kind
    >>> won = Figure(
    ...     kind=Kind.MONEY,
    ...     text="151억 원",
    ...     start=0,
    ...     end=6,
    ...     lang="ko",
    ...     low=Decimal("1.51E10"),
    ...     high=Decimal("1.51E10"),
    ...     currency="KRW",
    ... )
    >>> named(won)
    '"151억 원" (KRW 15,100,000,000)'
    """
    said = value(figure)
    return f'"{figure.text}"' if said is None or said in (figure.text, figure.text.rstrip("%")) else f'"{figure.text}" ({said})'


def value(figure: Figure) -> str | None:
    """The value in plain digits with its currency or unit, None for what has no magnitude."""
    if figure.low is None or figure.high is None:
        return figure.edtf or None
    said = grouped(figure.low) if figure.low == figure.high else f"{grouped(figure.low)} to {grouped(figure.high)}"
    match figure.kind:
        case Kind.MONEY:
            return f"{figure.currency} {said}" if isinstance(figure.currency, str) else said
        case Kind.PERCENT:
            return f"{said}%"
        case Kind.PERCENT_POINT:
            return f"{said} points"
        case Kind.QUANTITY | Kind.DURATION:
            return f"{said} {figure.unit}" if figure.unit else said
        case _:
            return said


def spelled(number: Decimal) -> str:
    """The number with an English scale word.

    >>> spelled(Decimal(15_100_000_000)), spelled(Decimal(120_000))
    ('15.1 billion', '120,000')
    """
    for scale, word in _SCALES:
        if number >= scale:
            return f"{plain(number / scale)} {word}"
    return grouped(number)


def places(source: Figure, target: Figure) -> tuple[Place, Place]:
    """Both places that a finding points at."""
    return Place.of(source, "source"), Place.of(target, "target")


def ratio(source: Figure, target: Figure) -> Decimal | None:
    """Target over source, to six digits; None where that means nothing."""
    if not source.low or target.low is None:
        return None
    return Decimal(f"{target.low / source.low:.6g}")


def times(number: Decimal) -> str:
    """A ratio in words.

    >>> times(Decimal(10)), times(Decimal("0.1")), times(Decimal("1.5"))
    ('10 times', '1/10 of', '1.5 times')
    """
    if 0 < number < 1 and Decimal(1) / number == (Decimal(1) / number).to_integral_value():
        return f"1/{grouped(Decimal(1) / number)} of"
    return f"{grouped(number)} times"
