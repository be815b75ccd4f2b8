"""Money in another currency, with the rate that made it."""

from __future__ import annotations

import datetime as dt
import re
from decimal import Context, Decimal

from krfigures.core.errors import ArgumentError, RateUnavailableError
from krfigures.core.figure import Figure
from krfigures.core.interval import PRECISION
from krfigures.core.period import Period
from krfigures.core.rate import Conversion, Rate, RateSource
from krfigures.core.values import Money
from krfigures.rates.chain import as_source

_CONTEXT = Context(prec=PRECISION)
_CODE = re.compile(r"[A-Z]{3}")
_ONE = Decimal(1)


def convert(money: Money | Figure, currency: str, *, on: dt.date | str, rates: object = None) -> Conversion:
    """The amount in another currency at the rate of `on`: a day, or the average of a month or a year.

    The rate comes out as it is quoted, more than one unit for one (won per dollar, either way); the amount is multiplied or
    divided by it once, to 50 digits, and not rounded further.

    `rates` is anything that `as_source` takes. Raises `ArgumentError` for what is no single sum of one settled currency, and
    `RateUnavailableError` where no source has the rate.

    >>> made = convert(Money(Decimal("15100000000"), "KRW"), "USD", on="2026-02-25")
    >>> print(f"{made.amount:,.2f} {made.currency} at {made.rate}")
    10,574,953.64 USD at USD/KRW 1427.9022 (ECB, cross, 2026-02-25)
    >>> convert(Money(Decimal("2600"), "KRW"), "USD", on="2026-02-25", rates=1300).amount
    Decimal('2')
    """
    amount, source_currency = _sum(money)
    if not isinstance(currency, str) or not _CODE.fullmatch(currency):
        raise ArgumentError("currency", currency, "an ISO 4217 code such as 'USD'")
    period = Period.of(on)
    if source_currency == currency:
        same = Rate(base=currency, quote=currency, value=_ONE, asked=period, found=None, source="same currency", how="fixed")
        return Conversion(amount=amount, currency=currency, rate=same)
    rate = _as_quoted(source_currency, currency, period, as_source(rates))
    make = _CONTEXT.multiply if rate.base == source_currency else _CONTEXT.divide
    return Conversion(amount=make(amount, rate.value), currency=currency, rate=rate)


def _as_quoted(first: str, second: str, on: Period, source: RateSource) -> Rate:
    """The rate between two currencies in the direction that has it above one."""
    try:
        rate = source.rate(first, second, on)
    except RateUnavailableError:
        rate = None
    if rate is not None and rate.value >= _ONE:
        return rate
    try:
        return source.rate(second, first, on)
    except RateUnavailableError:
        if rate is not None:
            return rate
    return source.rate(first, second, on)  # neither direction: the reason of the one that was asked for


def _sum(money: object) -> tuple[Decimal, str]:
    value = money.value if isinstance(money, Figure) else money
    if not isinstance(value, Money):
        raise ArgumentError("money", value, "one sum of money (neither a range nor another kind of figure)")
    if not isinstance(value.currency, str):
        raise ArgumentError("money", value, "money whose currency is settled")
    if not isinstance(value.amount, Decimal) or not value.amount.is_finite():
        raise ArgumentError("money", value, "a finite Decimal amount")
    return value.amount, value.currency
