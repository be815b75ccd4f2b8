"""The number of a value, whatever its type calls it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from decimal import Decimal

from krfigures.core.values import (
    Age,
    Count,
    Duration,
    Money,
    Number,
    Ordinal,
    Percent,
    PercentPoint,
    Quantity,
    Ratio,
    Scalar,
)


def with_number(value: Scalar, change: Callable[[Decimal], Decimal]) -> Scalar:
    """The same value with its number changed, its unit kept.

    >>> with_number(Money(Decimal(5), "KRW"), lambda number: number * 10)
    Money(amount=Decimal('50'), currency='KRW', as_of=None)
    """
    match value:
        case Money(amount=number):
            return replace(value, amount=change(number))
        case Count(number=number) | Age(number=number) | Ordinal(number=number):
            return replace(value, number=change(number))
        case Quantity(magnitude=number) | Duration(magnitude=number):
            return replace(value, magnitude=change(number))
        case Percent(value=number) | PercentPoint(value=number) | Number(value=number) | Ratio(value=number):
            return replace(value, value=change(number))
