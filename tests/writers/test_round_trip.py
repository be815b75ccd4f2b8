"""What is written reads back as what was meant, in every house style."""

from __future__ import annotations

from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

import krfigures as kf
from krfigures.core.figure import Figure, Kind
from krfigures.core.hedge import Hedge
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
    Ratio,
    Score,
    Time,
    Value,
)
from krfigures.lexicon import table
from krfigures.strategies import dates, money, percents, ranges
from krfigures.strategies.values import decimals
from krfigures.writers import STYLES
from krfigures.writers.write import stated

D = Decimal
KOREAN = tuple(name for name, style in STYLES.items() if style.lang == "ko")
ENGLISH = tuple(name for name, style in STYLES.items() if style.lang == "en")
ALL = st.sampled_from(tuple(STYLES))
SPANS = ("year", "month", "week", "day", "hour", "minute", "second")
READ = {(unit, word) for word, unit, *_ in table("units")}
UNITS = tuple(unit for unit, *words in table("written_units") if all((unit, word) in READ for word in words))
COUNTERS = tuple(counter for counter, *_ in table("written_counters") if counter != "대")  # 20대 is also an age


def read(text: str) -> Value:
    return kf.parse(text).value


class TestRoundTrip:
    """Every value, written in any style, is read as the same value."""

    @given(money(), ALL)
    def test_money(self, value: Money, style: str) -> None:
        assert read(kf.write(value, style)) == value

    @given(money(currencies=[code for code, *_ in table("written_currencies")]), ALL)
    def test_money_in_every_currency_with_words_of_its_own(self, value: Money, style: str) -> None:
        assert read(kf.write(value, style)) == value

    @given(money(currencies=["AED", "KES", "MXN", "SEK", "DKK", "ILS", "PHP", "EGP"]), ALL)
    def test_money_under_its_cldr_name(self, value: Money, style: str) -> None:
        assert read(kf.write(value, style)) == value

    @given(money(10_000, currencies=["KRW", "USD"]), ALL)
    def test_losses(self, value: Money, style: str) -> None:
        loss = Money(-value.amount, value.currency)
        assert read(kf.write(loss, style)) == loss

    @given(percents(), ALL)
    def test_percent(self, value: Percent, style: str) -> None:
        assert read(kf.write(value, style)) == value

    @given(decimals(0, 50, places=2), ALL)
    def test_points_of_percent(self, number: Decimal, style: str) -> None:
        assert read(kf.write(PercentPoint(number), style)) == PercentPoint(number)

    @given(decimals(1, 99_999, places=2), st.sampled_from(UNITS), ALL)
    def test_quantity(self, number: Decimal, unit: str, style: str) -> None:
        assert read(kf.write(Quantity(number, unit), style)) == Quantity(number, unit)

    @given(decimals(1, 99_999_999), st.sampled_from(COUNTERS), st.sampled_from(KOREAN))
    def test_counts_with_korean_counters(self, number: Decimal, counter: str, style: str) -> None:
        assert read(kf.write(Count(number, counter), style)) == Count(number, counter)

    @given(decimals(2, 999, places=1), st.sampled_from(SPANS), ALL)
    def test_duration(self, number: Decimal, unit: str, style: str) -> None:
        assert read(kf.write(Duration(number, unit), style)) == Duration(number, unit)

    @given(st.integers(1, 120).map(Decimal), ALL)
    def test_age(self, number: Decimal, style: str) -> None:
        assert read(kf.write(Age(number), style)) == Age(number)

    @given(st.integers(1, 999).map(Decimal), st.sampled_from(("위", "번째", "차", "호", "층")), st.sampled_from(KOREAN))
    def test_korean_ordinals(self, number: Decimal, counter: str, style: str) -> None:
        assert read(kf.write(Ordinal(number, counter), style)) == Ordinal(number, counter)

    @given(st.integers(1, 999).map(Decimal), st.sampled_from(ENGLISH))
    def test_english_ordinals(self, number: Decimal, style: str) -> None:
        assert read(kf.write(Ordinal(number), style)) == Ordinal(number)

    @given(st.integers(1, 9), st.integers(2, 10), ALL)
    def test_shares(self, one: int, two: int, style: str) -> None:
        if one < two:
            value = kf.parse(kf.write(Ratio(D(one) / D(two), (D(one), D(two))), style))
            assert (value.kind, value.terms) == (Kind.RATIO, (D(one), D(two)))

    @given(decimals(2, 999, places=1), ALL)
    def test_multiples(self, number: Decimal, style: str) -> None:
        assert read(kf.write(Ratio(number), style)) == Ratio(number)

    @given(decimals(10_000, 99_999_999, places=2), ALL)  # a bare 1999 is a year
    def test_number(self, number: Decimal, style: str) -> None:
        assert read(kf.write(Number(number), style)) == Number(number)

    @given(st.integers(0, 99).map(Decimal), st.integers(0, 99).map(Decimal), ALL)
    def test_score(self, one: Decimal, two: Decimal, style: str) -> None:
        assert read(kf.write(Score((one, two)), style)) == Score((one, two))

    @given(dates(), ALL)
    def test_date(self, value: Date, style: str) -> None:
        assert kf.parse(kf.write(value, style)).edtf == value.edtf

    @pytest.mark.parametrize(
        "edtf",
        [
            "198X",
            "19XX",
            "XXXX-09-14",
            "2012-07/2012-09",
            "2001/2006",
            "2026-02-24/2026-02-26",
            "-0056",
            "0000",
            "0079",
            "-0056/0935",
            "2024/2025",
        ],
    )
    def test_odd_dates(self, edtf: str) -> None:
        assert {style: kf.parse(kf.write(Date(edtf), style)).edtf for style in STYLES} == dict.fromkeys(STYLES, edtf)

    @given(st.times(), ALL)
    def test_time(self, time: object, style: str) -> None:
        edtf = f"T{time:%H:%M}"
        assert kf.parse(kf.write(Time(edtf), style)).edtf == edtf

    @given(ranges(st.one_of(money(1000, currencies=["KRW", "USD"]), percents(1, 50, places=1))), ALL)
    def test_range(self, value: Value, style: str) -> None:
        assert read(kf.write(value, style)) == value


class TestHedges:
    """A figure keeps its hedges on the way."""

    hedges = st.sampled_from(
        (
            (),
            (Hedge.ABOUT,),
            (Hedge.NEARLY,),
            (Hedge.OVER,),
            (Hedge.AT_LEAST,),
            (Hedge.UNDER,),
            (Hedge.AT_MOST,),
            (Hedge.UP_TO,),
            (Hedge.BAND,),
            (Hedge.ABOUT, Hedge.AT_LEAST),
        )
    )

    @given(money(1000, currencies=["KRW", "USD"], places=0), hedges, ALL)
    def test_are_read_back(self, value: Money, hedges: tuple[Hedge, ...], style: str) -> None:
        figure = Figure(
            kind=Kind.MONEY,
            text="?",
            start=0,
            end=1,
            lang="ko",
            low=value.amount,
            high=value.amount,
            currency=str(value.currency),
            hedges=hedges,
        )
        again = kf.parse(kf.write(figure, style))
        assert (stated(again), set(again.hedges)) == (value, set(hedges))


class TestRounded:
    """A rounded figure still stands for the value that it came from."""

    @given(money(currencies=["KRW", "USD"]), st.integers(1, 6), ALL)
    def test_interval_holds_the_value(self, value: Money, significant: int, style: str) -> None:
        interval = kf.parse(kf.write(value, style, significant=significant)).allowed(loose=True)
        assert interval is not None and interval.contains(value.amount)
