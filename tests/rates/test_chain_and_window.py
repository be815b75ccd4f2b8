"""Sources in order, what a caller may pass as rates, and the window that checks compare with."""

from __future__ import annotations

import datetime as dt
from decimal import Decimal

import pytest

from krfigures.core.errors import ArgumentError, RateUnavailableError
from krfigures.core.interval import Interval
from krfigures.core.period import Period
from krfigures.core.rate import Rate
from krfigures.rates import Chain, EcbRates, FixedRate, TableRates, as_source, default, window

DAY = Period.of("2026-02-25")
fixed = FixedRate("USD", "KRW", Decimal(1300))


class OneRate:
    """The least that a source can be: one method, no history."""

    def rate(self, base: str, quote: str, on: Period) -> Rate:
        return Rate(base=base, quote=quote, value=Decimal(7), asked=on, found=on, source="ours", how="published")


class TestChain:
    def test_the_first_that_knows_answers(self):
        chain = Chain((fixed, EcbRates()))
        assert chain.rate("USD", "KRW", DAY).source == "fixed by the caller"
        assert chain.rate("EUR", "KRW", DAY).source == "ECB"

    def test_none_knows(self):
        with pytest.raises(RateUnavailableError, match="the fixed rate is USD/KRW; the ECB does not quote VND"):
            Chain((fixed, EcbRates())).rate("USD", "VND", DAY)
        with pytest.raises(RateUnavailableError, match="no source"):
            Chain(()).rate("USD", "KRW", DAY)


class TestAsSource:
    def test_none_is_the_installed_history(self):
        assert as_source(None) is default()

    @pytest.mark.parametrize("number", [1300, "1300", Decimal(1300), " 1300.0 "])
    def test_a_number_is_won_per_dollar_before_the_ecb(self, number):
        source = as_source(number)
        assert source.rate("USD", "KRW", DAY).value == 1300
        assert source.rate("EUR", "USD", DAY).source == "ECB"

    def test_a_csv(self, tmp_path):
        path = tmp_path / "desk.csv"
        path.write_text("date,base,quote,value\n2026-02-25,USD,KRW,1400\n", encoding="utf-8")
        source = as_source(str(path))
        assert source.rate("USD", "KRW", DAY).source == "desk.csv"
        assert source.rate("USD", "KRW", Period.of("2025-07-15")).source == "ECB"

    def test_an_ecb_file_takes_the_place_of_the_installed_one(self, small_history):
        assert as_source(small_history) == EcbRates(small_history)
        with pytest.raises(RateUnavailableError):
            as_source(small_history).rate("USD", "KRW", DAY)

    def test_a_source_of_the_callers(self):
        ours = OneRate()
        assert as_source(ours).rate("USD", "KRW", DAY).source == "ours"

    def test_a_sequence_in_its_order(self, small_history):
        source = as_source([1300, small_history])
        assert source.rate("USD", "KRW", Period.of("2024-05-10")).value == 1300
        assert source.rate("EUR", "KRW", Period.of("2024-05-10")).value == 1500

    def test_sources_can_be_keys_of_a_cache(self):
        table = TableRates("desk", {("USD", "KRW"): ((dt.date(2026, 1, 5), Decimal(1450)),)})
        assert {as_source([table, 1300]): 1}[as_source([table, 1300])] == 1

    def test_a_chain_is_left_as_it_is(self):
        chain = Chain((fixed,))
        assert as_source(chain) is chain

    @pytest.mark.parametrize("rates", [1300.0, True, b"1300", {}, object(), FixedRate, 0, -5, "NaN", "nowhere.csv", "", [1.5]])
    def test_anything_else_is_refused(self, rates):
        with pytest.raises(ArgumentError, match=r"^rates="):
            as_source(rates)


class TestWindow:
    """A day's window is the day and the seven before it; a period's is its span and the seven days before it."""

    def test_a_day(self, small_history):
        # 1430/1.10 = 1300, 1464/1.20 = 1220, then 1200 twice
        source = EcbRates(small_history)
        found = window("USD", "KRW", Period.of("2024-05-10"), source)
        assert found.interval == Interval(Decimal(1200), Decimal(1220))
        assert found.rate.value == 1200
        assert window("USD", "KRW", Period.of("2024-05-07"), source).interval == Interval.point(Decimal(1300))

    def test_a_month_reaches_seven_days_back(self, small_history):
        found = window("USD", "KRW", Period.of("2024-05"), EcbRates(small_history))
        assert found.interval == Interval(Decimal(1200), Decimal(1300))
        assert found.rate.how == "average"

    def test_either_direction(self, small_history):
        found = window("KRW", "USD", Period.of("2024-05-10"), EcbRates(small_history))
        assert str(found.interval.high).startswith("0.00083333333333333333")

    def test_of_a_chain_it_is_the_first_that_knows(self):
        chain = Chain((Chain((fixed,)), EcbRates()))
        assert window("USD", "KRW", DAY, chain).interval == Interval.point(Decimal(1300))
        assert window("USD", "KRW", None, chain).interval == Interval.point(Decimal(1300))
        assert window("EUR", "KRW", DAY, chain).rate.source == "ECB"

    def test_a_source_without_history_is_a_point(self):
        assert window("USD", "KRW", DAY, OneRate()).interval == Interval.point(Decimal(7))

    def test_without_a_date_all_rates_ever(self, small_history):
        source = EcbRates(small_history)
        assert window("USD", "KRW", None, source).interval == Interval(Decimal(1200), Decimal(1300))
        assert window("USD", "KRW", None, source).rate is None
        table = TableRates("desk", {("USD", "KRW"): ((dt.date(2026, 1, 5), Decimal(1450)),)})
        assert window("USD", "KRW", None, Chain((table, source))).interval == Interval(Decimal(1200), Decimal(1450))

    def test_no_rate_no_window(self):
        for on in (DAY, None):
            for source in (EcbRates(), Chain((fixed, EcbRates()))):
                with pytest.raises(RateUnavailableError, match="USD/VND"):
                    window("USD", "VND", on, source)
        with pytest.raises(RateUnavailableError, match="no source has a history"):
            window("USD", "KRW", None, OneRate())
