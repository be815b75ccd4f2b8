"""Which slip turns one number into another: a scale word, a digit, a cut where rounding was due."""

from __future__ import annotations

from decimal import Decimal

from krfigures.core.interval import last_place

MAX_POWER = 12  # 만 read as 경: no slip of a scale word is larger


def power_of_ten(one: Decimal, other: Decimal) -> int | None:
    """The k for which `other` is `one` times 10**k, None where there is none or k is zero.

    >>> power_of_ten(Decimal("1.51E+10"), Decimal("1.51E+11"))
    1
    """
    if one <= 0 or other <= 0 or significand(one) != significand(other):
        return None
    power = other.adjusted() - one.adjusted()
    return power if 0 < abs(power) <= MAX_POWER else None


def significand(value: Decimal) -> tuple[int, ...]:
    """The digits between the first and the last that are not zero.

    >>> significand(Decimal("0.01510"))
    (1, 5, 1)
    """
    digits = value.as_tuple().digits
    first = next((place for place, digit in enumerate(digits) if digit), len(digits))
    last = len(digits)
    while last > first and not digits[last - 1]:
        last -= 1
    return digits[first:last]


def digit_slip(one: Decimal, other: Decimal) -> str | None:
    """What happened to the digits: "exchanged", "changed", "dropped" or "doubled"; None where it takes more than one slip.

    Of figures with a single digit nothing can be said: 5 for 9 is another value, not a slip of a digit.

    >>> digit_slip(Decimal("5.5501"), Decimal("3.5501")), digit_slip(Decimal(1254), Decimal(1245))
    ('changed', 'exchanged')
    """
    if one <= 0 or other <= 0:
        return None
    first, second = significand(one), significand(other)
    if len(first) < 2 or len(second) < 2:
        return None
    if len(first) == len(second) and one.adjusted() == other.adjusted():
        return _same_length(first, second)
    longer, shorter = (first, second) if len(first) > len(second) else (second, first)
    if len(longer) == len(shorter) + 1 and len(shorter) >= 3 and _without_one(longer, shorter):
        return "dropped" if longer == first else "doubled"
    if len(longer) > len(shorter) and one.adjusted() == other.adjusted():
        return _same_length(longer, shorter + (0,) * (len(longer) - len(shorter)))
    return None


def _same_length(first: tuple[int, ...], second: tuple[int, ...]) -> str | None:
    places = [place for place, (a, b) in enumerate(zip(first, second, strict=True)) if a != b]
    if len(places) == 1:
        return "changed"
    if len(places) == 2 and places[1] == places[0] + 1:
        here, there = places
        return "exchanged" if (first[here], first[there]) == (second[there], second[here]) else None
    return None


def _without_one(longer: tuple[int, ...], shorter: tuple[int, ...]) -> bool:
    return any(longer[:place] + longer[place + 1 :] == shorter for place in range(len(longer)))


def relative_gap(one: Decimal, other: Decimal) -> Decimal:
    """How far apart two values are, as a share of the larger.

    >>> relative_gap(Decimal(95), Decimal(100))
    Decimal('0.05')
    """
    larger = max(abs(one), abs(other))
    return abs(one - other) / larger if larger else Decimal(0)


def cut_short(one: Decimal, other: Decimal) -> bool:
    """True where the values differ by less than one step of the coarser: 4.78 told as 4.7.

    >>> cut_short(Decimal("4.78"), Decimal("4.7")), cut_short(Decimal("4.7"), Decimal("4.8"))
    (True, False)
    """
    return 0 < abs(one - other) < max(last_place(one), last_place(other))
