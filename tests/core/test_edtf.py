"""EDTF as we write it: parsed, written again, and turned into days."""

from __future__ import annotations

import datetime as dt
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from krfigures.core.edtf import EdtfDate, edtf_dates, is_edtf_time, months_of, period_of
from krfigures.core.errors import ArgumentError


@pytest.mark.parametrize(
    ("edtf", "first", "last"),
    [
        ("2026-02-25", "2026-02-25", "2026-02-25"),
        ("2024-02", "2024-02-01", "2024-02-29"),
        ("2025", "2025-01-01", "2025-12-31"),
        ("198X", "1980-01-01", "1989-12-31"),
        ("19XX", "1900-01-01", "1999-12-31"),
        ("2025-33", "2025-01-01", "2025-03-31"),
        ("2025-36", "2025-10-01", "2025-12-31"),
        ("2025-40", "2025-01-01", "2025-06-30"),
        ("2025-41", "2025-07-01", "2025-12-31"),
        ("2025-21", "2025-03-01", "2025-05-31"),
        ("2025-24", "2025-12-01", "2026-02-28"),
        ("2012-07/2012-09", "2012-07-01", "2012-09-30"),
        ("2015/2016", "2015-01-01", "2016-12-31"),
        ("14XX/16XX", "1400-01-01", "1699-12-31"),
        ("2010~", "2010-01-01", "2010-12-31"),
    ],
)
def test_days_of(edtf: str, first: str, last: str) -> None:
    period = period_of(edtf)
    assert period is not None
    assert period.to_dict() == {"start": first, "end": last}


@pytest.mark.parametrize(
    "edtf",
    ["XXXX-09", "XXXX-XX-21", "2019/..", "../2019", "2026-02-30", "2016/2015", "0000", "-0056", "-02XX", "9999-24", "2025-33-04"],
)
def test_open_and_impossible_dates_have_no_days(edtf: str) -> None:
    assert period_of(edtf) is None


@pytest.mark.parametrize(
    "edtf",
    [
        "",
        "2026-13",
        "2026-2-5",
        "20X6",
        "2026-02-25-01",
        "a/b",
        "2015/2016/2017",
        "..",
        "../..",
        "T15:30",
        "26",
        "2026-00",
        "2026-37",
    ],
)
def test_other_strings_are_refused(edtf: str) -> None:
    with pytest.raises(ArgumentError, match="edtf"):
        edtf_dates(edtf)


@pytest.mark.parametrize(
    ("edtf", "right"),
    [("T15:30", True), ("T05:08Z", True), ("T24:00", True), ("T15:30:20", True), ("T25:00", False), ("15:30", False)],
)
def test_times(edtf: str, right: bool) -> None:
    assert is_edtf_time(edtf) is right


YEARS = st.integers(1, 9999).map("{:04}".format) | st.sampled_from(["198X", "19XX", "XXXX"])
DATES = st.one_of(
    st.builds(
        EdtfDate,
        YEARS,
        st.sampled_from([None, 21, 24, 33, 36, 40, 41]) | st.integers(1, 12),
        st.none(),
        st.sampled_from(["", "~", "?", "%"]),
    ),
    st.builds(EdtfDate, YEARS, st.none() | st.integers(1, 12), st.integers(1, 31), st.sampled_from(["", "~"])),
)


class TestWhatIsWrittenReadsBack:
    """Parsing what a date writes gives the date."""

    @given(DATES)
    def test_one_date(self, date: EdtfDate) -> None:
        assert edtf_dates(str(date)) == (date,)

    @given(DATES, DATES)
    def test_an_interval(self, first: EdtfDate, last: EdtfDate) -> None:
        assert edtf_dates(f"{first}/{last}") == (first, last)

    @given(DATES)
    def test_open_ends(self, date: EdtfDate) -> None:
        assert edtf_dates(f"{date}/..") == (date, None)
        assert edtf_dates(f"../{date}") == (None, date)


class TestPartsOfAYearTile:
    """Quarters, halves and seasons follow one another without a gap."""

    @pytest.mark.parametrize("parts", [range(1, 13), range(33, 37), range(40, 42), range(21, 25)])
    def test_without_a_gap(self, parts: range) -> None:
        periods = [months_of(2025, part) for part in parts]
        for one, other in pairwise(periods):
            assert other.start - one.end == dt.timedelta(days=1)
