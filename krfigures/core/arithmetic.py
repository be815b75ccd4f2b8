"""The decimal contexts that krfigures works in, whatever context the caller has set."""

from __future__ import annotations

from contextlib import AbstractContextManager
from decimal import ROUND_HALF_EVEN, Context, localcontext

_EXACT = Context(prec=100, rounding=ROUND_HALF_EVEN)
_USUAL = Context(prec=28, rounding=ROUND_HALF_EVEN)


def exact() -> AbstractContextManager[Context]:
    """For reading: no numeral has more than 36 digits and a scale, so that nothing is ever rounded.

    >>> from decimal import Decimal
    >>> with localcontext(prec=3), exact():
    ...     Decimal(1234) * 10000
    Decimal('12340000')
    """
    return localcontext(_EXACT)


def usual() -> AbstractContextManager[Context]:
    """For quotients that do not end: 28 digits, as Python has it where nothing else is set."""
    return localcontext(_USUAL)
