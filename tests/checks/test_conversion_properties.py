"""What the pair checks promise, for any sum, day and rounding: texts are generated with their answer."""

from __future__ import annotations

import datetime as dt
from decimal import ROUND_HALF_UP, Context, Decimal
from typing import NamedTuple

from hypothesis import assume, given
from hypothesis import strategies as st
from read_and_check import findings

from krfigures.core.interval import plain
from krfigures.core.period import Period
from krfigures.rates import default, window

DAYS = st.dates(dt.date(2001, 1, 8), dt.date(2025, 12, 31))
DIGITS = st.integers(2, 5)
CURRENCIES = st.sampled_from(["USD", "EUR", "JPY", "GBP"])
SIGNS = {"USD": "$", "EUR": "€", "JPY": "JPY ", "GBP": "£", "KRW": "₩"}
WORDS = {"USD": "달러", "EUR": "유로", "JPY": "엔", "GBP": "파운드", "KRW": "원"}


class Conversion(NamedTuple):
    """A sum of a foreign currency, its value in won at a rate of the week, and the day of the text."""

    currency: str
    foreign: Decimal
    won: Decimal
    on: str

    def written(self, *, korean: bool, won_first: bool) -> str:
        pair = [(self.foreign, self.currency), (self.won, "KRW")]
        first, second = (in_korean(*each) if korean else in_english(*each) for each in (pair[::-1] if won_first else pair))
        return f"총 {first}({second})를 냈다" if korean else f"It paid {first} ({second}) for it."


def rounded(value: Decimal, digits: int) -> Decimal:
    return Context(prec=digits, rounding=ROUND_HALF_UP).plus(value)


def in_english(value: Decimal, currency: str) -> str:
    for power, word in ((12, " trillion"), (9, " billion"), (6, " million")):
        if value >= Decimal(10) ** power:
            return f"{SIGNS[currency]}{plain(value.scaleb(-power))}{word}"
    return f"{SIGNS[currency]}{value:,f}"


def in_korean(value: Decimal, currency: str) -> str:
    if value < 10_000:
        return f"{value:f}{WORDS[currency]}"
    whole = int(value)
    groups = [(whole // 10**power % 10**4, word) for power, word in ((16, "경"), (12, "조"), (8, "억"), (4, "만"), (0, ""))]
    return "".join(f"{digits}{word}" for digits, word in groups if digits) + " " * bool(whole % 3) + WORDS[currency]


@st.composite
def conversions(draw: st.DrawFn, digits: st.SearchStrategy[int] = DIGITS) -> Conversion:
    """An honest conversion: the rate is of the day or of one of the days before, both sums are rounded."""
    on, currency = draw(DAYS), draw(CURRENCIES)
    foreign = rounded(Decimal(draw(st.integers(10_000, 10**12))), draw(digits))
    rate = default().rate(currency, "KRW", Period.day(on - dt.timedelta(days=draw(st.integers(0, 5))))).value
    won = rounded(foreign * rate, draw(digits))
    return Conversion(currency, Decimal(int(foreign)), Decimal(int(won)), on.isoformat())


ORDERS = {"korean": st.booleans(), "won_first": st.booleans()}


class TestHonestConversions:
    """An honest conversion is never flagged."""

    @given(conversion=conversions(), **ORDERS)
    def test_silent(self, conversion: Conversion, korean: bool, won_first: bool) -> None:
        text = conversion.written(korean=korean, won_first=won_first)
        assert [found for found in findings(text, conversion.on) if found != ("KF107", "note")] == []

    @given(conversion=conversions(), **ORDERS)
    def test_silent_without_a_date(self, conversion: Conversion, korean: bool, won_first: bool) -> None:
        text = conversion.written(korean=korean, won_first=won_first)
        assert [found for found in findings(text) if found != ("KF107", "note")] == []

    @given(conversion=conversions(), **ORDERS)
    def test_silent_where_only_the_month_is_known(self, conversion: Conversion, korean: bool, won_first: bool) -> None:
        text = conversion.written(korean=korean, won_first=won_first)
        assert [found for found in findings(text, conversion.on[:7]) if found != ("KF107", "note")] == []


class TestTenfoldSlips:
    """A slip by a power of ten is always an error."""

    @given(conversion=conversions(), power=st.sampled_from([-3, -2, -1, 1, 2, 3, 4]), **ORDERS)
    def test_error(self, conversion: Conversion, power: int, korean: bool, won_first: bool) -> None:
        won = conversion.won.scaleb(power)
        assume(100 <= won < 10**18 and won == won.to_integral_value())
        wrong = conversion._replace(won=Decimal(int(won)))
        found = findings(wrong.written(korean=korean, won_first=won_first), wrong.on)
        assert ("KF102", "error") in found or ("KF106", "error") in found

    @given(conversion=conversions(), power=st.sampled_from([-1, 1]), korean=st.booleans())
    def test_and_without_a_date(self, conversion: Conversion, power: int, korean: bool) -> None:
        won = conversion.won.scaleb(power)
        assume(won == won.to_integral_value())
        wrong = conversion._replace(won=Decimal(int(won)))
        assert "error" in [severity for _, severity in findings(wrong.written(korean=korean, won_first=False))]


class TestExchangedCurrencies:
    """Sums with each other's currency are always an error."""

    @given(conversion=conversions(), **ORDERS)
    def test_error(self, conversion: Conversion, korean: bool, won_first: bool) -> None:
        wrong = conversion._replace(foreign=conversion.won, won=conversion.foreign)
        assert "error" in [severity for _, severity in findings(wrong.written(korean=korean, won_first=won_first), wrong.on)]


class TestChangedLeadingDigits:
    """Another leading digit is always found, where the week's rates lie close together and no zeros hide it."""

    @given(conversion=conversions(st.just(4)), digit=st.integers(1, 9), **ORDERS)
    def test_found(self, conversion: Conversion, digit: int, korean: bool, won_first: bool) -> None:
        won = str(conversion.won)
        assume(won[0] != str(digit) and won[3] != "0" and str(conversion.foreign)[3] != "0")
        rates = window(conversion.currency, "KRW", Period.of(conversion.on), default()).interval
        assert rates.low is not None and rates.high is not None
        assume(rates.high / rates.low < Decimal("1.04"))
        wrong = conversion._replace(won=Decimal(str(digit) + won[1:]))
        found = findings(wrong.written(korean=korean, won_first=won_first), wrong.on)
        assert [code for code, _ in found if code in {"KF101", "KF102", "KF103", "KF106", "KF109"}]
