"""Dates and times in each language."""

from __future__ import annotations

import pytest

from krfigures.core.errors import ArgumentError
from krfigures.core.values import Date, Time
from krfigures.writers import write


@pytest.mark.parametrize(
    ("edtf", "korean", "wire"),
    [
        ("2026-02-25", "2026년 2월 25일", "Feb. 25, 2026"),
        ("2026-05-01", "2026년 5월 1일", "May 1, 2026"),
        ("2025-07", "2025년 7월", "July 2025"),
        ("2025", "2025년", "2025"),
        ("2025-33", "2025년 1분기", "first quarter of 2025"),
        ("2025-41", "2025년 하반기", "second half of 2025"),
        ("2025-22", "2025년 여름", "summer 2025"),
        ("198X", "1980년대", "1980s"),
        ("19XX", "20세기", "20th century"),
        ("XXXX-09-14", "9월 14일", "Sept. 14"),
        ("XXXX-XX-21", "21일", "the 21st"),
        ("XXXX-XX-03", "3일", "the 3rd"),
        ("2012-07/2012-09", "2012년 7월~9월", "July 2012 to September 2012"),
        ("2026-02-24/2026-02-26", "2026년 2월 24일~26일", "Feb. 24, 2026 to Feb. 26, 2026"),
        ("-0056", "기원전 57년", "57 B.C."),
        ("0079", "서기 79년", "A.D. 79"),
        ("-02XX", "기원전 3세기", "third century B.C."),
        ("2025~", "2025년께", "around 2025"),
    ],
)
def test_dates(edtf: str, korean: str, wire: str) -> None:
    assert (write(Date(edtf), "ko-plain"), write(Date(edtf), "en-wire")) == (korean, wire)


def test_each_english_style_has_its_own_form_of_a_day() -> None:
    day = Date("2026-02-25")
    assert [write(day, style) for style in ("en-wire", "en-iso", "en-symbol", "en-full")] == [
        "Feb. 25, 2026",
        "2026-02-25",
        "25 February 2026",
        "February 25, 2026",
    ]


@pytest.mark.parametrize(
    ("edtf", "korean", "wire", "iso"),
    [
        ("T15:30", "오후 3시 30분", "3:30 p.m.", "15:30"),
        ("T08:00", "오전 8시", "8 a.m.", "08:00"),
        ("T00:00", "자정", "midnight", "00:00"),
        ("T12:00", "정오", "noon", "12:00"),
        ("T00:05", "오전 12시 5분", "12:05 a.m.", "00:05"),
        ("T05:08Z", "GMT 오전 5시 8분", "5:08 a.m. GMT", "05:08 GMT"),
    ],
)
def test_times(edtf: str, korean: str, wire: str, iso: str) -> None:
    assert tuple(write(Time(edtf), style) for style in ("ko-plain", "en-wire", "en-iso")) == (korean, wire, iso)


@pytest.mark.parametrize("value", [Date("last July"), Date(""), Time("3 p.m.")])
def test_what_is_no_edtf_is_refused(value: Date) -> None:
    with pytest.raises(ArgumentError, match="edtf"):
        write(value, "ko-plain")
