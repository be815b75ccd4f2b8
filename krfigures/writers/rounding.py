"""Rounding on purpose: to a number of significant figures, or to whole multiples of a scale word."""

from __future__ import annotations

from collections.abc import Mapping
from decimal import MAX_EMAX, MIN_EMIN, ROUND_HALF_UP, Context, Decimal
from types import MappingProxyType

from krfigures.core.errors import ArgumentError

SCALES: Mapping[str, Decimal] = MappingProxyType(
    {
        "만": Decimal("1E+4"),
        "억": Decimal("1E+8"),
        "조": Decimal("1E+12"),
        "경": Decimal("1E+16"),
        "thousand": Decimal("1E+3"),
        "million": Decimal("1E+6"),
        "billion": Decimal("1E+9"),
        "trillion": Decimal("1E+12"),
    }
)
"""What a scale word multiplies by: the myriad system in Korean, the short scale in English."""

DIGITS = 1000
"""More than any figure of a text has; a longer number is refused rather than spelled out."""

EXACT = Context(prec=DIGITS, rounding=ROUND_HALF_UP, Emax=MAX_EMAX, Emin=MIN_EMIN)


def rounded(value: Decimal, *, significant: int | None = None, unit: str | None = None) -> Decimal:
    """The value rounded half up, to `significant` figures, or else to whole `unit`s.

    >>> rounded(Decimal("15123456789"), significant=3)
    Decimal('1.51E+10')
    >>> rounded(Decimal("15123456789"), unit="억")
    Decimal('1.51E+10')

    Raises `ArgumentError` where `significant` is not a positive whole number or `unit` is no scale word.
    """
    if unit is not None and unit not in SCALES:
        raise ArgumentError("unit", unit, f"one of {', '.join(SCALES)}")
    if significant is not None:
        if isinstance(significant, bool) or not isinstance(significant, int) or not 1 <= significant <= DIGITS:
            raise ArgumentError("significant", significant, f"a whole number from 1 to {DIGITS}")
        if not value:
            return value
        place = EXACT.scaleb(Decimal(1), value.adjusted() - significant + 1)
    elif unit is not None:
        place = SCALES[unit]
    else:
        return value
    return value if is_multiple(value, place) else value.quantize(place, context=EXACT)


def is_multiple(value: Decimal, place: Decimal) -> bool:
    """Is the value a whole multiple of a power of ten?

    >>> is_multiple(Decimal("1.51E+10"), Decimal("1E+8")), is_multiple(Decimal("1.5"), Decimal(1))
    (True, False)
    """
    if not value:
        return True
    _, digits, exponent = value.as_tuple()
    assert isinstance(exponent, int)
    zeros = len(digits) - len("".join(map(str, digits)).rstrip("0"))
    return exponent + zeros >= place.adjusted()
