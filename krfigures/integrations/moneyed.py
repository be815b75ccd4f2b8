"""py-moneyed: sums as `moneyed.Money` and back, amount and currency unchanged.

>>> from decimal import Decimal
>>> won = Money(Decimal("15100000000"), "KRW")
>>> from_moneyed(to_moneyed(won)) == won
True
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from krfigures.core.errors import ArgumentError
from krfigures.core.figure import Figure
from krfigures.core.values import Money, Value

if TYPE_CHECKING:
    import moneyed


def to_moneyed(figure: Figure | Value) -> moneyed.Money:
    """A sum as py-moneyed has it; its date (`as_of`) has no place there.

    >>> from decimal import Decimal
    >>> to_moneyed(Money(Decimal("0.61"), "USD"))
    Money('0.61', 'USD')

    Raises `ArgumentError` for anything but one sum in one currency that py-moneyed knows.
    """
    import moneyed

    value = figure.value if isinstance(figure, Figure) else figure
    if not isinstance(value, Money) or not isinstance(value.currency, str):
        raise ArgumentError("figure", value, "one sum in a known currency")
    if value.currency not in moneyed.CURRENCIES:
        raise ArgumentError("figure", value, "a currency that py-moneyed knows")
    return moneyed.Money(value.amount, value.currency)


def from_moneyed(money: moneyed.Money, *, as_of: str | None = None) -> Money:
    """A py-moneyed sum as a value of krfigures; `as_of` is the EDTF date that it speaks of.

    >>> import moneyed
    >>> from_moneyed(moneyed.Money("1.50", "USD"), as_of="2026")
    Money(amount=Decimal('1.50'), currency='USD', as_of='2026')

    Raises `ArgumentError` for what is no py-moneyed sum.
    """
    import moneyed

    if not isinstance(money, moneyed.Money):
        raise ArgumentError("money", money, "a moneyed.Money")
    return Money(money.amount, money.currency.code, as_of)
