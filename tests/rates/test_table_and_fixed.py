"""The caller's own rates."""

from __future__ import annotations

import datetime as dt
from decimal import Decimal

import pytest

from krfigures.core.errors import ArgumentError, RateUnavailableError
from krfigures.core.interval import Interval
from krfigures.core.period import Period
from krfigures.rates import FixedRate, TableRates

ROWS = [
    "date,base,quote,value",
    "2026-02-25,USD,KRW,1430.5",
    "2026-02-23,USD,KRW,1440",
    "2026-02-23,EUR,USD,1.25",
]


class TestTable:
    table = TableRates.of(ROWS, "desk.csv")

    def test_the_row_of_the_day(self):
        rate = self.table.rate("USD", "KRW", Period.of("2026-02-25"))
        assert (rate.value, rate.source, rate.how) == (Decimal("1430.5"), "desk.csv", "published")

    def test_the_last_row_before_it(self):
        assert self.table.rate("USD", "KRW", Period.of("2026-02-24")).found == Period.of("2026-02-23")
        assert self.table.rate("USD", "KRW", Period.of("2026-03-04")).found == Period.of("2026-02-25")
        with pytest.raises(RateUnavailableError, match=r"desk\.csv holds it from 2026-02-23 to 2026-02-25"):
            self.table.rate("USD", "KRW", Period.of("2026-03-05"))
        with pytest.raises(RateUnavailableError):
            self.table.rate("USD", "KRW", Period.of("2026-02-22"))

    def test_the_reciprocal(self):
        assert self.table.rate("USD", "EUR", Period.of("2026-02-23")).value == Decimal("0.8")

    def test_the_average_of_a_month(self):
        rate = self.table.rate("USD", "KRW", Period.of("2026-02"))
        assert (rate.value, rate.how) == (Decimal("1435.25"), "average")
        assert rate.found == Period(dt.date(2026, 2, 23), dt.date(2026, 2, 25))

    def test_no_crosses(self):
        with pytest.raises(RateUnavailableError, match=r"desk\.csv does not hold it"):
            self.table.rate("EUR", "KRW", Period.of("2026-02-23"))

    def test_the_hull(self):
        assert self.table.hull("USD", "KRW") == Interval(Decimal("1430.5"), Decimal(1440))

    def test_columns_in_any_order_and_others_beside_them(self):
        lines = ["Value, quote, base, note, date", "1300, KRW, USD, budget, 2026-01-02"]
        assert TableRates.of(lines).rate("USD", "KRW", Period.of("2026-01-02")).value == 1300

    def test_a_file_with_a_byte_order_mark(self, tmp_path):
        path = tmp_path / "desk.csv"
        path.write_text("\n".join(ROWS) + "\n\n", encoding="utf-8-sig")
        assert TableRates.read(path).rate("USD", "KRW", Period.of("2026-02-25")).value == Decimal("1430.5")

    @pytest.mark.parametrize(
        ("row", "message"),
        [
            ("25.02.2026,USD,KRW,1430", r"desk\.csv, line 3, date='25\.02\.2026': expected an ISO day"),
            ("2026-02-30,USD,KRW,1430", r"line 3, date='2026-02-30'"),
            ("2026-02-25,usd,KRW,1430", r"line 3, base='usd': expected an ISO 4217 code"),
            ("2026-02-25,USD,원,1430", r"line 3, quote='원'"),
            ("2026-02-25,USD,USD,1", r"line 3, quote='USD': expected another currency"),
            ('2026-02-25,USD,KRW,"1,430"', r"line 3, value='1,430': expected a decimal above zero"),
            ("2026-02-25,USD,KRW,-5", r"line 3, value='-5'"),
            ("2026-02-25,USD,KRW,NaN", r"line 3, value='NaN'"),
            ("2026-02-25,USD,KRW,", r"line 3, value=''"),
            ("2026-02-25,USD,KRW", r"line 3='2026-02-25,USD,KRW': expected 4 columns, found 3"),
            ("2026-02-24,USD,KRW,1450", r"line 3, value='1450': expected one USD/KRW rate for 2026-02-24, not a second"),
        ],
    )
    def test_a_bad_row_is_named(self, row, message):
        with pytest.raises(ArgumentError, match=message):
            TableRates.of(["date,base,quote,value", "2026-02-24,USD,KRW,1440", row], "desk.csv")

    @pytest.mark.parametrize("lines", [[], [""], ["date,base,value", "2026-02-25,USD,1"], ["2026-02-25,USD,KRW,1430"]])
    def test_a_header_is_needed(self, lines):
        with pytest.raises(ArgumentError, match="date,base,quote,value"):
            TableRates.of(lines, "desk.csv")

    def test_a_file_that_cannot_be_read(self, tmp_path):
        with pytest.raises(ArgumentError, match="a CSV file that can be read"):
            TableRates.read(tmp_path / "nowhere.csv")
        path = tmp_path / "utf16.csv"
        path.write_text("\n".join(ROWS), encoding="utf-16")
        with pytest.raises(ArgumentError, match="UTF-8"):
            TableRates.read(path)


class TestFixed:
    fixed = FixedRate("USD", "KRW", Decimal(1250))

    def test_either_way_on_any_date(self):
        assert self.fixed.rate("USD", "KRW", Period.of("1950-06-25")).value == 1250
        assert self.fixed.rate("KRW", "USD", Period.of("2026")).value == Decimal("0.0008")

    def test_its_hull_is_a_point(self):
        assert self.fixed.hull("USD", "KRW", Period.of("2026")) == Interval.point(Decimal(1250))

    def test_another_pair(self):
        with pytest.raises(RateUnavailableError, match="the fixed rate is USD/KRW"):
            self.fixed.rate("EUR", "KRW", Period.of("2026"))

    @pytest.mark.parametrize("value", [Decimal(0), Decimal(-1), Decimal("NaN"), Decimal("Infinity"), 1250.0])
    def test_only_a_decimal_above_zero(self, value):
        with pytest.raises(ArgumentError, match="USD/KRW rate"):
            FixedRate("USD", "KRW", value)
