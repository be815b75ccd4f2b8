"""What `on` may be."""

from __future__ import annotations

import datetime as dt

import pytest

from krfigures.core.errors import ArgumentError
from krfigures.core.period import Period


@pytest.mark.parametrize(
    ("on", "start", "end", "edtf"),
    [
        ("2026-02-25", (2026, 2, 25), (2026, 2, 25), "2026-02-25"),
        ("2024-02", (2024, 2, 1), (2024, 2, 29), "2024-02"),
        ("1900-02", (1900, 2, 1), (1900, 2, 28), "1900-02"),
        ("2021", (2021, 1, 1), (2021, 12, 31), "2021"),
        ("9999-12", (9999, 12, 1), (9999, 12, 31), "9999-12"),
        (dt.date(2026, 2, 25), (2026, 2, 25), (2026, 2, 25), "2026-02-25"),
        (dt.datetime(2026, 2, 25, 23, 59), (2026, 2, 25), (2026, 2, 25), "2026-02-25"),  # noqa: DTZ001 - copy carries no zone
    ],
)
def test_a_day_a_month_a_year(on: dt.date | str, start: tuple[int, int, int], end: tuple[int, int, int], edtf: str) -> None:
    period = Period.of(on)
    assert (period.start, period.end, period.edtf) == (dt.date(*start), dt.date(*end), edtf)


@pytest.mark.parametrize(
    "on",
    ["", " ", "2026-13", "2026-00", "2026-02-30", "2026-2", "26-02-25", "2026/02/25", "20260225", "2026-02-25T00:00",
     "0000", "+026", "20_6", "２０２６", "2026-0２", "25 Feb 2026", "today", "-2026", 2026, 20260225, None, 2026.5, ["2026"]],
)  # fmt: skip
def test_anything_else_is_refused_by_name_and_value(on: object) -> None:
    with pytest.raises(ArgumentError) as refusal:
        Period.of(on, "written")  # type: ignore[arg-type] # what the test is about
    assert str(refusal.value).startswith(f"written={on!r}: expected a date")


def test_a_period_that_is_no_month_or_year_is_an_interval() -> None:
    assert Period(dt.date(2026, 2, 18), dt.date(2026, 2, 25)).edtf == "2026-02-18/2026-02-25"


def test_periods_stand_in_order_of_time() -> None:
    assert min([Period.of("2026"), Period.of("2025-07"), Period.of("2026-01-01")]) == Period.of("2025-07")
