"""Checking the arguments of strategies, as Hypothesis does: a bad one raises `InvalidArgument` that names it and its value."""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence
from decimal import Decimal, InvalidOperation
from typing import TypeVar

from hypothesis.errors import InvalidArgument

from krfigures.core.errors import ArgumentError
from krfigures.core.period import Period

_T = TypeVar("_T")
Bound = Decimal | int | str
"""A limit of amounts: exact, so no float."""


def decimal_bounds(min_value: Bound, max_value: Bound) -> tuple[Decimal, Decimal]:
    """Both limits as Decimal, the lower first.

    >>> decimal_bounds(1, "1E+3")
    (Decimal('1'), Decimal('1E+3'))
    """
    low, high = _decimal("min_value", min_value), _decimal("max_value", max_value)
    if low > high:
        raise InvalidArgument(f"Cannot have max_value={max_value!r} < min_value={min_value!r}")
    return low, high


def _decimal(name: str, value: object) -> Decimal:
    if isinstance(value, bool) or not isinstance(value, Decimal | int | str):
        raise InvalidArgument(f"{name}={value!r} must be a Decimal, an int or a decimal string")
    try:
        found = Decimal(value)
    except InvalidOperation:
        raise InvalidArgument(f"{name}={value!r} is not a decimal number") from None
    if not found.is_finite():
        raise InvalidArgument(f"{name}={value!r} must be finite")
    return found


def chosen(name: str, value: object, allowed: Sequence[_T]) -> tuple[_T, ...]:
    """One of the allowed values, or a sequence of them; None stands for all.

    >>> chosen("styles", "ko-plain", ("ko-plain", "ko-space")), chosen("styles", None, (1, 2))
    (('ko-plain',), (1, 2))
    """
    if value is None:
        return tuple(allowed)
    several = [value] if isinstance(value, str) or not isinstance(value, Sequence) else list(value)
    if not several or any(one not in allowed for one in several):
        raise InvalidArgument(f"{name}={value!r} must be among {', '.join(map(str, allowed))}")
    return tuple(one for one in allowed if one in several)


def day(name: str, value: dt.date | str | None) -> Period | None:
    """When a text was written, as `krfigures.check` takes it."""
    if value is None:
        return None
    try:
        return Period.of(value, name)
    except ArgumentError as error:
        raise InvalidArgument(str(error)) from None
