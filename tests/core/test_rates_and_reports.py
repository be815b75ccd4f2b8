"""The shared types that carry rates and findings."""

from __future__ import annotations

from decimal import Decimal

import pytest

from krfigures.core.interval import Interval
from krfigures.core.period import Period
from krfigures.core.rate import Rate
from krfigures.core.report import Fidelity, Finding, Place, Report, Severity

DAY = Period.of("2026-02-25")


def rate(value: str, *, found: Period | None = DAY, how: str = "cross") -> Rate:
    return Rate(base="USD", quote="KRW", value=Decimal(value), asked=DAY, found=found, source="ECB", how=how)


def finding(severity: Severity) -> Finding:
    return Finding(code="KF101", name="rate-disagrees", severity=severity, message="-", spans=())


@pytest.mark.parametrize(
    ("given", "line"),
    [
        (rate("1427.90223"), "USD/KRW 1427.9022 (ECB, cross, 2026-02-25)"),
        (rate("1"), "USD/KRW 1.0000 (ECB, cross, 2026-02-25)"),
        (rate("0.000700328"), "USD/KRW 0.000700328 (ECB, cross, 2026-02-25)"),
        (rate("1155.8", found=Period.of("2016"), how="average"), "USD/KRW 1155.8000 (ECB, average, 2016)"),
        (rate("1300", found=None, how="fixed"), "USD/KRW 1300.0000 (ECB, fixed)"),
    ],
)
def test_a_rate_says_where_it_comes_from(given: Rate, line: str) -> None:
    assert str(given) == line


def test_the_record_of_a_rate_keeps_every_digit() -> None:
    record = rate("1427.902234567890").to_dict()
    assert record["value"] == "1427.90223456789"
    assert record["found"] == {"start": "2026-02-25", "end": "2026-02-25"}


@pytest.mark.parametrize(
    ("severities", "ok"),
    [
        ([], True),
        ([Severity.NOTE], True),
        ([Severity.NOTE, Severity.WARNING], False),
        ([Severity.ERROR], False),
    ],
)
def test_a_report_is_ok_where_it_holds_nothing_worse_than_notes(severities: list[Severity], ok: bool) -> None:
    report = Report(text="", figures=(), findings=tuple(map(finding, severities)))
    assert report.ok is ok
    assert report.to_dict()["ok"] is ok


def test_the_record_of_a_finding() -> None:
    whole = Finding(
        code="KF102",
        name="magnitude-slip",
        severity=Severity.ERROR,
        message="ten times too much",
        spans=(Place(document="text", start=2, end=6, text="11조 원"),),
        suggestion="1.1조 원",
        ratio=Decimal("10.0"),
        expected=Interval(Decimal(1), None),
        rate=rate("1300"),
    )
    record = whole.to_dict()
    assert record["severity"] == "error"
    assert record["ratio"] == "10"
    assert record["expected"] == {"low": "1", "high": None, "low_closed": True, "high_closed": True}
    assert record["spans"] == [
        {"document": "text", "start": 2, "end": 6, "text": "11조 원", "low": None, "high": None, "currency": None}
    ]


class TestFidelity:
    def test_counts_what_was_carried_over(self) -> None:
        score = Fidelity(carried=2, source=4, target=3)
        assert (score.precision, score.recall) == (2 / 3, 0.5)
        assert score.f1 == 4 / 7

    def test_is_unknown_where_there_was_nothing_to_carry(self) -> None:
        score = Fidelity(carried=0, source=0, target=0)
        assert score.precision is score.recall is score.f1 is None

    def test_is_nothing_where_nothing_was_carried(self) -> None:
        assert Fidelity(carried=0, source=3, target=0).f1 == 0
