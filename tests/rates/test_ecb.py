"""The ECB history: known days, closed days, crosses, averages, and what lies outside."""

from __future__ import annotations

import datetime as dt
from decimal import Decimal, localcontext
from pathlib import Path

import pytest

from krfigures.core.errors import ArgumentError, RateUnavailableError
from krfigures.core.interval import Interval
from krfigures.core.period import Period
from krfigures.rates import EcbRates

ecb = EcbRates()


def rate(base: str, quote: str, on: str, source: EcbRates = ecb):
    return source.rate(base, quote, Period.of(on))


# EURKRW / EURUSD of the day, divided by hand to twenty decimals
@pytest.mark.parametrize(
    ("on", "digits"),
    [
        ("2026-02-25", "1427.902240325865580448"),
        ("2025-07-15", "1381.063009001285897985"),
        ("2016-07-07", "1155.803249097472924187"),
        ("2008-11-20", "1508.722691755700845160"),
    ],
)
def test_won_per_dollar_of_known_days(on, digits):
    found = rate("USD", "KRW", on)
    assert str(found.value).startswith(digits)
    assert (found.how, found.source, found.found) == ("cross", "ECB", Period.of(on))


def test_a_euro_rate_is_the_ecbs_own_figure():
    found = rate("EUR", "KRW", "2026-02-25")
    assert str(found.value) == "1682.64"
    assert found.how == "published"


def test_the_first_day_is_there():
    assert rate("EUR", "USD", "1999-01-04").value == Decimal("1.1789")


def test_yen_and_won_meet_through_the_euro(small_history):
    source = EcbRates(small_history)
    assert rate("JPY", "KRW", "2024-05-09", source).value == Decimal("9.6")
    assert rate("KRW", "USD", "2024-05-10", source).value.quantize(Decimal("1e-20")) == Decimal("0.00083333333333333333")


def test_the_callers_decimal_context_does_not_matter():
    with localcontext() as context:
        context.prec = 4
        assert str(rate("USD", "KRW", "2026-02-25").value).startswith("1427.902240325865580448")
        assert str(rate("USD", "KRW", "2023").value).startswith("1306.8512")


class TestClosedDays:
    """A day without a rate takes the last one published, at most seven days back, and says which."""

    @pytest.mark.parametrize(
        ("asked", "published"),
        [
            ("2026-02-28", "2026-02-27"),  # Saturday
            ("2026-03-01", "2026-02-27"),  # Sunday
            ("2024-12-26", "2024-12-24"),  # second day of Christmas
            ("2024-04-01", "2024-03-28"),  # Easter Monday: four days
        ],
    )
    def test_takes_the_last_published_day(self, asked, published):
        closed, last = rate("USD", "KRW", asked), rate("USD", "KRW", published)
        assert closed.value == last.value
        assert (closed.asked, closed.found) == (Period.of(asked), Period.of(published))

    def test_seven_days_back_and_no_further(self, small_history):
        source = EcbRates(small_history)
        assert rate("USD", "KRW", "2024-05-07", source).found == Period.of("2024-04-30")
        assert rate("USD", "KRW", "2024-05-17", source).found == Period.of("2024-05-10")
        with pytest.raises(RateUnavailableError):
            rate("USD", "KRW", "2024-05-18", source)

    def test_a_weekend_as_a_period_takes_friday(self):
        weekend = Period(dt.date(2026, 2, 28), dt.date(2026, 3, 1))
        assert ecb.rate("USD", "KRW", weekend).found == Period.of("2026-02-27")


class TestOutsideTheData:
    """What the history does not hold is unavailable, and the error says what it does hold."""

    @pytest.mark.parametrize("on", ["1997-12-23", "1999-01-03", "1998", "1998-12", "0001-01-01", "9999-12-31", "9999"])
    def test_a_date_outside(self, on):
        with pytest.raises(RateUnavailableError, match=rf"no USD/KRW rate for {on}: .* from 1999-01-04 to \d{{4}}-\d\d-\d\d"):
            rate("USD", "KRW", on)

    def test_a_period_that_begins_long_before(self):
        with pytest.raises(RateUnavailableError):
            ecb.rate("USD", "KRW", Period(dt.date(1990, 1, 1), dt.date(1999, 12, 31)))

    def test_a_currency_that_is_not_quoted(self):
        with pytest.raises(RateUnavailableError, match="does not quote VND"):
            rate("USD", "VND", "2026-02-25")

    def test_a_currency_that_is_quoted_no_more(self, small_history):
        source = EcbRates(small_history)
        assert source.span_of("RUB") == Period(dt.date(2024, 4, 30), dt.date(2024, 5, 8))
        assert rate("EUR", "RUB", "2024-05-10", source).found == Period.of("2024-05-08")
        with pytest.raises(RateUnavailableError, match="from 2024-04-30 to 2024-05-08"):
            rate("EUR", "RUB", "2024-05-16", source)


class TestPeriods:
    """A period longer than a day has the average of its daily crosses."""

    # averages of all daily crosses, worked out apart from this code
    @pytest.mark.parametrize(
        ("year", "average"),
        [("2008", "1101.96"), ("2016", "1160.50"), ("2020", "1179.36"), ("2022", "1292.98"), ("2024", "1363.53")],
    )
    def test_years(self, year, average):
        assert round(rate("USD", "KRW", year).value, 2) == Decimal(average)

    def test_2023_to_four_places(self):
        found = rate("USD", "KRW", "2023")
        assert round(found.value, 4) == Decimal("1306.8512")
        assert (found.how, found.found) == ("average", Period.of("2023"))

    def test_a_month_is_the_mean_of_crosses_not_the_cross_of_means(self, small_history):
        # 1464/1.2 = 1220, 1440/1.2 = 1200, 1500/1.25 = 1200
        found = EcbRates(small_history).rate("USD", "KRW", Period(dt.date(2024, 5, 6), dt.date(2024, 5, 10)))
        assert round(found.value, 6) == Decimal("1206.666667")

    def test_a_period_that_the_data_ends_in_says_so(self, small_history):
        found = rate("USD", "KRW", "2024-05", EcbRates(small_history))
        assert found.found == Period(dt.date(2024, 5, 1), dt.date(2024, 5, 10))


class TestHull:
    def test_of_a_year(self):
        hull = ecb.hull("USD", "KRW", Period.of("2023"))
        assert (round(hull.low, 2), round(hull.high, 2)) == (Decimal("1224.88"), Decimal("1361.46"))

    def test_ever_holds_every_known_day(self):
        ever = ecb.hull("USD", "KRW")
        assert all(ever.contains(rate("USD", "KRW", on).value) for on in ("1999-01-04", "2008-11-20", "2026-02-25"))
        assert ever.low < 1000 and ever.high > 1550  # 2007 and 2009

    def test_of_days_without_a_rate(self, small_history):
        with pytest.raises(RateUnavailableError, match="from 2024-04-30 to 2024-05-10"):
            EcbRates(small_history).hull("USD", "KRW", Period(dt.date(2024, 5, 1), dt.date(2024, 5, 7)))


class TestLatestWithin:
    """How old is a stale rate: the latest day whose rate would do."""

    def test_finds_the_latest(self, small_history):
        found = EcbRates(small_history).latest_within(
            "USD", "KRW", Interval(Decimal(1190), Decimal(1210)), until=dt.date(2024, 5, 12)
        )
        assert found.found == Period.of("2024-05-10")

    def test_not_after_the_day_given(self, small_history):
        source = EcbRates(small_history)
        found = source.latest_within("USD", "KRW", Interval.point(Decimal(1300)), until=dt.date(2024, 5, 9))
        assert found.found == Period.of("2024-04-30")
        assert source.latest_within("USD", "KRW", Interval.point(Decimal(1200)), until=dt.date(2024, 5, 8)) is None


class TestFiles:
    def test_a_zip_is_read_like_its_csv(self, small_history, tmp_path):
        import zipfile

        path = tmp_path / "newer.zip"
        with zipfile.ZipFile(path, "w") as archive:
            archive.write(small_history, "eurofxref-hist.csv")
        assert EcbRates(path).span == EcbRates(small_history).span == Period(dt.date(2024, 4, 30), dt.date(2024, 5, 10))

    def test_span_currencies_and_age(self, small_history):
        source = EcbRates(small_history)
        assert source.currencies == ("EUR", "JPY", "KRW", "RUB", "USD")
        assert source.age(dt.date(2024, 5, 20)) == 10

    @pytest.mark.parametrize("content", ["", "Date,USD,KRW,\n", "date,base,quote,value\n", "Date,USD\n30 October 2026,1.1\n"])
    def test_what_is_no_history(self, tmp_path: Path, content):
        path = tmp_path / "rates.csv"
        path.write_text(content, encoding="utf-8")
        with pytest.raises(ArgumentError, match="expected the ECB history"):
            _ = EcbRates(path).span

    def test_a_zip_that_is_none(self, tmp_path: Path):
        path = tmp_path / "rates.zip"
        path.write_text("not a zip", encoding="utf-8")
        with pytest.raises(ArgumentError, match="expected the ECB history"):
            _ = EcbRates(path).span

    def test_a_garbled_cell_is_named(self, tmp_path: Path):
        path = tmp_path / "rates.csv"
        path.write_text("Date,USD,KRW,\n2024-05-10,1.25,15oo,\n", encoding="utf-8")
        with pytest.raises(ArgumentError, match="KRW of 2024-05-10 in the ECB history='15oo'"):
            EcbRates(path).rate("EUR", "KRW", Period.of("2024-05-10"))
