"""Full digits, which both languages group by thousands."""

from __future__ import annotations

from decimal import Decimal

from krfigures.core.interval import plain


def grouped(value: Decimal) -> str:
    """Full digits with commas.

    >>> grouped(Decimal("1234567.50")), grouped(Decimal("-0.5"))
    ('1,234,567.5', '-0.5')
    """
    whole, point, fraction = plain(value).partition(".")
    sign = "-" if whole.startswith("-") else ""
    digits = whole.lstrip("-")
    head = len(digits) % 3 or 3
    return sign + ",".join([digits[:head], *(digits[i : i + 3] for i in range(head, len(digits), 3))]) + point + fraction
