"""Money converted at the rate of a date."""

from __future__ import annotations

import datetime as dt
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from krfigures.core.errors import ArgumentError, RateUnavailableError
from krfigures.core.figure import Figure, Kind
from krfigures.core.values import AmbiguousCurrency, Money, Percent
from krfigures.rates import convert


def won(amount: str) -> Money:
    return Money(Decimal(amount), "KRW")


def money_figure(low: str, high: str) -> Figure:
    return Figure(kind=Kind.MONEY, text="", start=0, end=0, lang="ko", low=Decimal(low), high=Decimal(high), currency="KRW")


def test_dollars_to_won_and_back():
    # 1682.64 / 1.1784 won per dollar
    to_won = convert(Money(Decimal(1_000_000), "USD"), "KRW", on="2026-02-25")
    assert str(to_won.amount).startswith("1427902240.325865580448")
    to_dollars = convert(won("1427902240.325865580448"), "USD", on=dt.date(2026, 2, 25))
    assert abs(to_dollars.amount - 1_000_000) < Decimal("1e-12")
    assert to_won.rate == to_dollars.rate
    assert (to_won.currency, to_dollars.currency) == ("KRW", "USD")


def test_the_rate_says_where_it_comes_from():
    rate = convert(won("1000"), "USD", on="2026-03-01").rate
    assert str(rate) == "USD/KRW 1441.9737 (ECB, cross, 2026-02-27)"


def test_a_year_is_converted_at_its_average():
    made = convert(Money(Decimal(1), "USD"), "KRW", on="2023")
    assert round(made.amount, 4) == Decimal("1306.8512")
    assert made.rate.how == "average"


def test_a_fixed_rate_divides_exactly():
    assert convert(won("2600"), "USD", on="2026-02-25", rates=1300).amount == 2
    assert convert(Money(Decimal(3), "USD"), "KRW", on="2026-02-25", rates="1300.5").amount == Decimal("3901.5")


def test_the_same_currency_stays_as_it_is():
    made = convert(won("151"), "KRW", on="1950")
    assert (made.amount, made.rate.value) == (Decimal(151), 1)


def test_a_figure_of_one_sum():
    assert convert(money_figure("2600", "2600"), "USD", on="2026-02-25", rates=1300).amount == 2


@given(st.decimals(min_value="0.01", max_value="1e15", places=2))
def test_there_and_back_changes_nothing_that_can_be_seen(amount):
    there = convert(Money(amount, "USD"), "KRW", on="2016-07-07")
    back = convert(Money(there.amount, "KRW"), "USD", on="2016-07-07")
    assert abs(back.amount - amount) <= amount * Decimal("1e-28")


@pytest.mark.parametrize(
    "money",
    [
        money_figure("1000", "2000"),
        Figure(kind=Kind.PERCENT, text="", start=0, end=0, lang="ko", low=Decimal(5), high=Decimal(5)),
        Percent(Decimal(5)),
        Decimal(5),
        "151억 원",
        Money(Decimal(5), None),
        Money(Decimal(5), AmbiguousCurrency("달러", ("USD", "CAD"))),
        Money(Decimal("NaN"), "USD"),
    ],
)
def test_only_one_sum_of_a_settled_currency(money):
    with pytest.raises(ArgumentError, match=r"^money="):
        convert(money, "USD", on="2026-02-25")


@pytest.mark.parametrize("currency", ["usd", "달러", "", None, "DOLLAR"])
def test_the_target_is_a_code(currency):
    with pytest.raises(ArgumentError, match=r"^currency="):
        convert(won("5"), currency, on="2026-02-25")


def test_a_date_that_is_none():
    with pytest.raises(ArgumentError, match=r"^on="):
        convert(won("5"), "USD", on="25/02/2026")


def test_no_rate():
    with pytest.raises(RateUnavailableError, match="no KRW/USD rate for 1997-12-23"):
        convert(won("5"), "USD", on="1997-12-23")
