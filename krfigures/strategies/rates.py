"""Exchange rates with a date."""

from __future__ import annotations

import datetime as dt

from hypothesis import strategies as st
from hypothesis.errors import InvalidArgument
from hypothesis.strategies import SearchStrategy

from krfigures.core.period import Period
from krfigures.core.rate import Rate
from krfigures.strategies.bounds import Bound, day
from krfigures.strategies.values import decimals


def dated_rates(
    min_value: Bound = 900,
    max_value: Bound = 1600,
    *,
    base: str = "USD",
    quote: str = "KRW",
    on: dt.date | str | None = None,
) -> SearchStrategy[Rate]:
    """Rates of a day, quote units for one base unit; by default what dollars have cost in won since 1999.

    `on` fixes the day. They are made up: `source` says so, and `how` is "fixed". Give the same rate to the check under test.

    >>> dated_rates(1300, 1400, on="2026-02-25").validate()
    """
    for name, code in (("base", base), ("quote", quote)):
        if not (isinstance(code, str) and len(code) == 3 and code.isupper()):
            raise InvalidArgument(f"{name}={code!r} must be an ISO 4217 code")
    if base == quote:
        raise InvalidArgument(f"base={base!r} and quote={quote!r} must differ")
    fixed = day("on", on)
    days = st.dates(dt.date(1999, 1, 4), dt.date(2029, 12, 31)).map(Period.day) if fixed is None else st.just(fixed)
    values = decimals(min_value, max_value, places=1).filter(lambda value: value > 0)
    return st.builds(
        lambda value, period: Rate(
            base=base, quote=quote, value=value, asked=period, found=period, source="generated", how="fixed"
        ),
        values,
        days,
    )
