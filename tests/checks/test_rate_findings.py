"""KF101 to KF109: one row for a slip, with the code, the severity and the sum that was likely meant."""

from __future__ import annotations

from decimal import Decimal

import pytest
from read_and_check import findings, only_finding

from krfigures import check

DAY = "2026-02-25"

ROWS = [
    # text, on, code, severity, suggestion
    ("77억 달러(약 1.1조 원)", DAY, "KF102", "error", "약 11조 원"),
    ("KRW 15.1 billion ($1.06 million)", DAY, "KF102", "error", "$10.6 million"),
    ("KRW 15.1 billion ($10.6 billion)", DAY, "KF102", "error", "$10.6 million"),
    ("30억 달러(약 4억3000만 원)", DAY, "KF102", "error", "약 4조3000억 원"),
    ("30억 달러(약 4억 원)", DAY, "KF102", "error", "약 4조 원"),
    ("1조2000억 원(약 83억 달러)", DAY, "KF102", "error", "약 8.3억 달러"),
    ("3억 엔, 우리 돈 2800억 원", DAY, "KF102", "error", "28억 원"),
    ("2,900 won ($20.3)", DAY, "KF102", "error", "$2.03"),
    ("1달러 20센트(약 170원)", DAY, "KF102", "error", "약 1,700원"),
    ("$15.1 billion (₩10.6 million)", DAY, "KF106", "error", None),
    ("152억 엔(약 1052만 달러)", DAY, "KF106", "error", None),  # 152억 원, that is
    ("$1.8 billion (5.27 trillion won)", DAY, "KF109", "error", "2.57 trillion won"),
    ("$42.5 million (69.2 billion won)", "2026-03-13", "KF109", "warning", "62.9 billion won"),
    ("116.2 billion won ($87.4 million)", "2026-03-13", "KF109", "warning", "$78.4 million"),  # a rate of 2024 fits too
    ("$3.24 billion (8.4 trillion won)", "2026-03-13", "KF109", "error", "4.8 trillion won"),
    ("$3.75 billion (6.5 trillion won)", "2026-03-13", "KF109", "error", "5.6 trillion won"),  # fits the euro too
    ("$1 billion (1.5 trillion won)", DAY, None, None, None),
    ("$1.37 billion (105 trillion won)", DAY, "KF101", "error", None),  # no slip of 150, which has only two digits
    ("$15.1 billion (₩10.6 million)", "2026-03-13", "KF106", "error", None),  # at a rate two percent off
    ("1억2300만 달러(약 1,7665억 원)", DAY, None, None, None),  # unreadable: see KF902
    ("60억 원(약 580만 달러)", "2025-01", "KF101", "error", None),
    ("1000만 달러(약 143억 원, 1달러=1,100원 기준)", DAY, "KF104", "error", None),
    ("an additional 3.5 billion won ($2.7 million)", "2024-11-22", "KF103", "note", None),
    ("890 trillion won ($648 billion)", "2026-06-15", "KF103", "warning", None),
    ("around 1 billion won ($908,638)", "2021-01", "KF107", "note", None),
]


@pytest.mark.parametrize(("text", "on", "code", "severity", "suggestion"), ROWS, ids=[row[0] for row in ROWS])
def test_slip(text: str, on: str, code: str | None, severity: str | None, suggestion: str | None) -> None:
    found = [finding for finding in check(text, on=on).findings if finding.code.startswith("KF1")]
    assert [(finding.code, str(finding.severity), finding.suggestion) for finding in found] == (
        [(code, severity, suggestion)] if code else []
    )


def test_the_message_names_both_sums_the_rates_and_the_slip() -> None:
    finding = only_finding("KRW 15.1 billion ($10.6 billion)", DAY)
    for piece in ("KRW 15.1 billion", "$10.6 billion", "a thousand times", "million for billion", "1.4131", "1,427.9"):
        assert piece in finding.message
    assert [place.text for place in finding.spans] == ["KRW 15.1 billion", "$10.6 billion"]
    assert finding.ratio is not None and Decimal(990) < finding.ratio < Decimal(1010)
    assert finding.expected is not None and finding.expected.contains(Decimal(10_500_000))
    assert finding.rate is not None and finding.rate.source == "ECB"


def test_the_stale_rate_is_dated() -> None:
    assert (
        "the rate of 2024-10-04 would fit" in only_finding("an additional 3.5 billion won ($2.7 million)", "2024-11-22").message
    )


def test_exchanged_digits_name_the_old_rate_that_fits_too() -> None:
    finding = only_finding("116.2 billion won ($87.4 million)", "2026-03-13")
    assert "two digits exchanged, though the rate of 2024-" in finding.message


def test_a_rate_of_the_last_month_is_likelier_than_exchanged_digits() -> None:
    # November 2008: 1,330 won per dollar two weeks before; 87.4 trillion would fit the 1,480 of the day
    finding = only_finding("$59.05 billion (78.4 trillion won)", "2008-11-25")
    assert (finding.code, str(finding.severity)) == ("KF103", "warning")


def test_a_tenfold_slip_is_an_error_with_an_old_rate_too() -> None:
    # 10.1조 would be eight percent off: an old rate, and a tenth of it
    assert findings("77억 달러(약 1.01조 원)", DAY) == [("KF102", "error")]


def test_a_tenfold_slip_is_an_error_without_a_date() -> None:
    assert findings("77억 달러(약 1.1조 원)") == [("KF102", "error")]


def test_nothing_is_suggested_where_several_corrections_fit_equally() -> None:
    # 2,211 and 2,112 are slips of nothing near $1.01 million
    assert only_finding("1.45 billion won ($2.112 million)", DAY).suggestion is None


def test_severity_follows_the_distance() -> None:
    # 1,449.7 won per dollar is the week's highest rate
    assert findings("1,478,123 won ($1,000.00)", DAY) == [("KF103", "note")]
    assert findings("1,577,123 won ($1,000.00)", DAY) == [("KF101", "warning")]
    assert findings("1,757,123 won ($1,000.00)", DAY) == [("KF101", "error")]


class TestTheRateItself:
    """KF104 where the stated rate slipped, and where a slip of digits in a sum would explain it only by chance."""

    @pytest.mark.parametrize(
        "text",
        [
            "1억2345만달러(약 1407억원, 달러당 11,400원 기준)",
            "1억2345만달러(약 1407억원, 달러당 114원 기준)",
            "$123.45 million (140.7 billion won at 11,400 won to the dollar)",
        ],
    )
    def test_a_power_of_ten(self, text: str) -> None:
        finding = only_finding(text, "2018-11-01")
        assert (finding.code, finding.severity) == ("KF104", "error")
        assert "likely 1,140 KRW per USD" in finding.message
        assert len(finding.spans) == 3

    def test_silent_where_no_pair_follows_it(self) -> None:
        assert findings("1억2345만달러(약 1700억원), 1달러=11,400원 기준", "2018-11-01") == [("KF101", "error")]

    def test_the_pair_that_follows_the_market_has_no_slip(self) -> None:
        # 12.3 would fit the rate stated, but 13.2 fits the 1,133 of the week
        text = "15.1 billion won (US$13.2 million, at 1,244 won per dollar)"
        assert findings(text, "2018-11-01") == [("KF104", "warning")]

    @pytest.mark.parametrize(
        ("text", "expected"),
        [
            ("환율 1,140원을 적용하면 1억2345만달러는 1407억원이다", []),
            ("환율 1,140원을 적용하면 1억2345만달러는 1531억원이다", [("KF104", "warning")]),
            ("1달러를 1,140원으로 계산하면 1억2345만달러는 약 1407억원이다", []),
            ("1달러를 1,140원으로 계산하면 1억2345만달러는 약 1531억원이다", [("KF104", "warning")]),
            ("환율 1,140원을 적용하면 1억2345만달러를 받고 3억원을 냈다", []),
            ("달러당 1,140원으로 올랐다. 100만달러는 3억원보다 많다", []),
        ],
    )
    def test_a_rate_applied_to_the_sum_behind_it(self, text: str, expected: list[tuple[str, str]]) -> None:
        assert findings(text, "2018-11-01") == expected


def test_a_hundredfold_slip_is_no_exchange_where_a_won_costs_ten() -> None:
    assert findings("1조 루피아(약 9조원)", "2016-08-03") == [("KF102", "error")]
    assert findings("152억 엔(약 1052만 달러)", DAY) == [("KF106", "error")]


class TestPairsDisagree:
    """KF105: two pairs of one text imply rates that cannot both hold."""

    def test_without_a_date(self) -> None:
        text = "an additional 3.5 billion won ($2.7 million) after 8.5 billion won ($6.07 million)"
        assert findings(text) == [("KF105", "note")]

    def test_the_odd_one_out_is_named(self) -> None:
        text = "143억 원(1001만 달러), 287억 원(2007만 달러), 352억 원(3003만 달러), 573억 원(4008만 달러)"
        finding = only_finding(text)
        assert finding.code == "KF105"
        assert finding.spans[0].text == "352억 원"

    def test_silent_where_rounding_explains_it(self) -> None:
        assert findings("8.5 billion won ($6 million) after 3.5 billion won ($2.5 million)") == []

    def test_silent_where_the_sums_speak_of_different_years(self) -> None:
        assert findings("2015년에는 113억 원(1000만 달러), 2024년에는 136억 원(1000만 달러)") == []

    def test_silent_where_a_weak_form_may_be_two_sums(self) -> None:
        assert findings("연봉 52억3천만원(옵션 313만달러). 이적료는 42억1천만원(약 371만달러)이다") == []

    def test_silent_where_one_is_flagged_already(self) -> None:
        assert [code for code, _ in findings("143억 원(1000만 달러), 286억 원(200만 달러)", DAY)] == ["KF102"]


class TestOwnCurrency:
    """KF106: a sum glossed in its own currency."""

    def test_another_currency_would_fit(self) -> None:
        finding = only_finding("2,096,270 won (about 240,200 won)", "2024-07")
        assert (finding.code, finding.severity) == ("KF106", "error")
        assert "JPY" in finding.message

    @pytest.mark.parametrize(
        "text",
        [
            "1조 원(약 1만억 원)",
            "100,000 KRW (approx. 2 million KRW/month)",
            "1,500억 원(약 1조 원의 15%)",
            "월 100만 원(약 1200만 원)",
            "KRW 700 (totaling KRW 29.2bn)",
        ],
    )
    def test_silent(self, text: str) -> None:
        assert findings(text, DAY) == []


class TestRateUnavailable:
    """KF108: what could not be checked says so."""

    def test_once_for_two_currencies(self) -> None:
        assert findings("100만 대만달러(약 4500만 원)과 200만 대만달러(약 9000만 원)", DAY) == [("KF108", "note")]

    def test_before_the_data(self) -> None:
        assert findings("10억 달러(약 8000억 원)", "1995-05-01") == [("KF108", "note")]

    def test_silent_without_a_date(self) -> None:
        assert findings("100만 대만달러(약 4500만 원)") == []
