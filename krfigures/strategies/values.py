"""Values of each type, as news copy states them: few digits more often than many, shrinking towards short plain ones."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Mapping, Sequence
from decimal import ROUND_CEILING, ROUND_FLOOR, Decimal
from types import MappingProxyType
from typing import Any

from hypothesis import strategies as st
from hypothesis.errors import InvalidArgument
from hypothesis.strategies import SearchStrategy

from krfigures.core.values import (
    Age,
    Count,
    Date,
    Duration,
    Money,
    Number,
    Ordinal,
    Percent,
    PercentPoint,
    Quantity,
    Range,
    Ratio,
    Scalar,
    Score,
    Time,
)
from krfigures.lexicon import table
from krfigures.strategies.bounds import Bound, decimal_bounds
from krfigures.writers.numbers import with_number
from krfigures.writers.rounding import EXACT

CURRENCIES = ("KRW", "USD", "EUR", "JPY", "CNY", "GBP")
"""What news about Korea counts in, and what strategies draw from unless told otherwise."""

MAX_AMOUNT = Decimal("9.999E+15")
"""Just below 1경: more than any budget."""

_NO_CENTS = frozenset({"KRW", "JPY", "VND", "IDR", "HUF"})  # currencies of which news copy writes no parts
_MEASURES = ("kilogram", "meter", "kilometer", "meter ** 2", "metric_ton", "pyeong", "liter", "megawatt", "degC")
_SPANS = ("year", "month", "week", "day", "hour", "second")


def decimals(min_value: Bound = 0, max_value: Bound = MAX_AMOUNT, *, places: int = 0) -> SearchStrategy[Decimal]:
    """Numbers with at most `places` digits behind the point: half of them round, as copy has them.

    >>> decimals(1, 10).validate()
    """
    low, high = decimal_bounds(min_value, max_value)
    if isinstance(places, bool) or not isinstance(places, int) or places < 0:
        raise InvalidArgument(f"places={places!r} must be a whole number from 0 up")
    exact = _multiples(low, high, -places)
    if exact is None:
        raise InvalidArgument(
            f"There is no number with {places} places between min_value={min_value!r} and max_value={max_value!r}"
        )
    top = max(high.adjusted(), low.adjusted()) - 2  # three figures at the top of the range
    powers = [
        power
        for power in sorted(range(-places, max(top, -places) + 1), key=abs)
        if _multiples(low, high, power, most=9999) is not None
    ]
    rounds = [strategy for power in powers if (strategy := _multiples(low, high, power, most=9999)) is not None]
    return st.one_of(*rounds, exact)


def _multiples(low: Decimal, high: Decimal, power: int, *, most: int | None = None) -> SearchStrategy[Decimal] | None:
    """Multiples of a power of ten within the limits, up to `most` times it; None where there are none."""
    first = int(EXACT.scaleb(low, -power).to_integral_value(ROUND_CEILING))
    last = int(EXACT.scaleb(high, -power).to_integral_value(ROUND_FLOOR))
    if most is not None:
        first, last = max(first, -most), min(last, most)
    if first > last:
        return None
    return st.integers(first, last).map(lambda number: EXACT.scaleb(Decimal(number), power))


def money(
    min_value: Bound = 1,
    max_value: Bound = MAX_AMOUNT,
    *,
    currencies: Sequence[str] = CURRENCIES,
    places: int | None = None,
) -> SearchStrategy[Money]:
    """Sums in the main unit of their currency.

    `currencies` are ISO 4217 codes; `places` the digits behind the point, by default two for currencies with cents and none for
    the rest. Shrinks towards the smallest round sum in the first currency.

    >>> money(1, 1000, currencies=["KRW"]).validate()
    """
    known = {code for code, *_ in table("cldr_currencies")}
    if isinstance(currencies, str) or not currencies or not set(currencies) <= known:
        raise InvalidArgument(f"currencies={currencies!r} must be a sequence of ISO 4217 codes")

    def of(currency: str) -> SearchStrategy[Money]:
        digits = (0 if currency in _NO_CENTS else 2) if places is None else places
        return st.builds(Money, decimals(min_value, max_value, places=digits), st.just(currency))

    return st.one_of([of(currency) for currency in currencies])


def percents(min_value: Bound = 0, max_value: Bound = 200, *, places: int = 2) -> SearchStrategy[Percent]:
    """Shares in percent."""
    return st.builds(Percent, decimals(min_value, max_value, places=places))


def counts(
    min_value: Bound = 1, max_value: Bound = 99_999_999, *, counters: Sequence[str] = ("명", "건", "개", "대")
) -> SearchStrategy[Count]:
    """Numbers of people and things, with Korean counters."""
    return st.builds(Count, decimals(min_value, max_value), st.sampled_from(counters))


def quantities(min_value: Bound = 1, max_value: Bound = 99_999, *, units: Sequence[str] = _MEASURES) -> SearchStrategy[Quantity]:
    """Measures with pint units."""
    return st.builds(Quantity, decimals(min_value, max_value, places=1), st.sampled_from(units))


def dates(min_value: dt.date = dt.date(1990, 1, 1), max_value: dt.date = dt.date(2029, 12, 31)) -> SearchStrategy[Date]:
    """Dates as EDTF: days, months, years, quarters and halves of a year."""
    if min_value > max_value:
        raise InvalidArgument(f"Cannot have max_value={max_value!r} < min_value={min_value!r}")
    days = st.dates(min_value, max_value)
    return st.one_of(
        days.map(lambda day: Date(f"{day.year}")),
        days.map(lambda day: Date(f"{day.year}-{day.month:02}")),
        days.map(lambda day: Date(day.isoformat())),
        st.builds(lambda day, part: Date(f"{day.year}-{part}"), days, st.sampled_from((33, 34, 35, 36, 40, 41))),
    )


def ranges(of: SearchStrategy[Scalar]) -> SearchStrategy[Range]:
    """Ranges from one value of `of` to a greater one of the same kind and unit."""

    def pair(low: Scalar, factor: int) -> Range:
        return Range(low, with_number(low, lambda number: EXACT.multiply(number, Decimal(factor))))

    return st.builds(pair, of, st.integers(2, 9))


def _whole(first: int, last: int) -> SearchStrategy[Decimal]:
    return st.integers(first, last).map(Decimal)


VALUES: Mapping[type[Any], Callable[[], SearchStrategy[Any]]] = MappingProxyType(
    {
        Money: money,
        Percent: percents,
        PercentPoint: lambda: st.builds(PercentPoint, decimals(0, 20, places=1)),
        Quantity: quantities,
        Count: counts,
        Duration: lambda: st.builds(Duration, decimals(1, 999), st.sampled_from(_SPANS)),
        Age: lambda: st.builds(Age, _whole(1, 110)),
        Date: dates,
        Time: lambda: st.times().map(lambda time: Time(f"T{time.hour:02}:{time.minute:02}")),
        Ordinal: lambda: st.builds(Ordinal, _whole(1, 999), st.sampled_from(("위", "번째", "차"))),
        Ratio: lambda: st.builds(Ratio, decimals(2, 99, places=1)),
        Score: lambda: st.builds(lambda one, two: Score((one, two)), _whole(0, 20), _whole(0, 20)),
        Number: lambda: st.builds(Number, decimals(0, 99_999, places=2)),
        Range: lambda: ranges(st.one_of(money(), percents(1, 50, places=1), counts())),
    }
)
"""The strategy of each value type."""
