"""What a pair is held against, and what comes of it."""

from __future__ import annotations

from dataclasses import replace
from decimal import Decimal

import pytest
from read_and_check import findings

from krfigures import check, find
from krfigures.checks import check_text
from krfigures.core.period import Period
from krfigures.core.report import Verdict

AGREE, DISAGREE, UNKNOWN = Verdict.AGREE, Verdict.DISAGREE, Verdict.UNKNOWN

ROWS = [
    # text, on, verdict, a piece of the reason
    ("77억 달러(약 11조 원)", "2026-02-25", AGREE, "2026-02-25"),
    ("77억 달러(11조150억 원)", "2026-02-25", AGREE, "2026-02-25"),
    ("KRW 15.1 billion ($10.6 million)", "2026-02-28", AGREE, "2026-02-28"),  # a Saturday
    ("130 billion won ($99 million)", "2023", AGREE, "2023"),
    ("130 billion won ($99 million)", "2023-06", AGREE, "2023-06"),
    ("more than 850 billion won ($595 million)", "2026-02-25", AGREE, "2026-02-25"),
    ("최대 1000억달러(약 140조원)", "2025-09-24", AGREE, "2025-09-24"),
    ("700억 달러(105조 원)", "2026-02-25", AGREE, "trailing zeros"),
    ("77억 달러(약 13조5000억 원)", "2026-02-25", DISAGREE, "outside"),
    # another date
    ("100만 달러(당시 환율로 약 11억 원)", "2026-02-25", UNKNOWN, "does not date"),
    ("100만 달러(당시 환율로 약 110억 원)", "2026-02-25", DISAGREE, "outside"),
    # a rate that the text states
    ("1000만 달러(약 110억 원, 1달러=1,100원 기준)", "2026-02-25", AGREE, "the text states"),
    ("1000만 달러(약 143억 원, 1달러=1,100원 기준)", "2026-02-25", DISAGREE, "the text states"),
    # no date, or no rate
    ("77억 달러(약 11조 원)", None, UNKNOWN, "no date"),
    ("77억 달러(약 1.1조 원)", None, DISAGREE, "outside any rate since 1999"),
    ("10억 달러(약 8000억 원)", "1995-05-01", UNKNOWN, "1999"),
    ("10억 달러(약 800억 원)", "1995-05-01", DISAGREE, "any rate since 1999"),
    ("100만 대만달러(약 4500만 원)", "2026-02-25", UNKNOWN, "TWD"),
]


@pytest.mark.parametrize(("text", "on", "verdict", "reason"), ROWS, ids=[f"{row[0]} {row[1]}" for row in ROWS])
def test_verdict(text: str, on: str | None, verdict: Verdict, reason: str) -> None:
    [pair] = check(text, on=on).pairs
    assert pair.verdict is verdict
    assert reason in pair.reason


def test_the_pair_carries_both_intervals_and_the_rate_with_its_day() -> None:
    [pair] = check("KRW 15.1 billion ($10.6 million)", on="2026-02-28").pairs
    assert (pair.base, pair.quote) == ("USD", "KRW")
    assert pair.implied is not None and pair.market is not None and pair.rate is not None
    assert pair.implied.low is not None and Decimal("1413.1") < pair.implied.low < Decimal("1413.2")  # 15.05 / 10.65
    assert pair.implied.high is not None and Decimal("1436.0") < pair.implied.high < Decimal("1436.1")  # 15.15 / 10.55
    assert pair.rate.found is not None and pair.rate.found.edtf == "2026-02-27"
    assert pair.rate.source == "ECB"


@pytest.mark.parametrize("as_of", ["2024", "2024-05", "2024-05-20", "2024-34", "2024-40"])
def test_the_rates_of_the_date_that_a_sum_speaks_of_are_tried_and_named(as_of: str) -> None:
    text = "매출 12억3000만 달러(약 1조6900억 원)"  # 1,374 won per dollar, as in May 2024
    figures = [replace(figure, as_of=as_of) for figure in find(text)]
    [pair] = check_text(text, figures, on=Period.of("2026-02-25")).pairs
    assert pair.verdict is AGREE
    assert "of which the sum speaks" in pair.reason
    assert pair.rate is not None and pair.rate.found is not None and pair.rate.found.start.year == 2024


def test_a_date_that_does_not_explain_the_pair_is_no_excuse() -> None:
    text = "매출 12억3000만 달러(약 1조6900억 원)"
    figures = [replace(figure, as_of="2021") for figure in find(text)]
    [pair] = check_text(text, figures, on=Period.of("2026-02-25")).pairs
    assert pair.verdict is DISAGREE


def test_the_caller_s_rate_comes_before_the_market() -> None:
    [pair] = check("1000만 달러(약 110억 원)", on="2026-02-25", rates="1100").pairs
    assert pair.verdict is AGREE
    assert pair.rate is not None and pair.rate.how == "fixed"


def test_a_range_is_judged_by_both_of_its_ends() -> None:
    assert findings("4만~5만 달러(약 5700만~7200만 원)", "2026-02-25") == []
    assert findings("4만~5만 달러(약 5700만~9900만 원)", "2026-02-25") == [("KF101", "error")]


def test_a_range_and_one_sum_agree_within_the_range() -> None:
    assert findings("13만∼14만달러(약 2억원)", "2026-02-25") == []


def test_every_reading_of_an_ambiguous_currency_is_tried() -> None:
    report = check("Singapore dollars are meant: S$1 million. It cost $10 million (11.3 billion won).", on="2026-02-25")
    assert all(finding.severity == "note" for finding in report.findings)
