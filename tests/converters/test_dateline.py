"""The heads of Korean and English stories, and the day that they give."""

from __future__ import annotations

import pytest

import krfigures as kf
from krfigures.converters.dates.dateline import dateline

BODY = "\n\n수출이 지난달 3% 늘었다. 회사는 2019년 3월 4일 문을 열었다."


@pytest.mark.parametrize(
    "head",
    [
        "입력 2026.02.25 09:30",
        "입력 2026-02-25 09:30:12",
        "입력: 2026-02-25 09:30",
        "입력시간 2026.02.25 09:30",
        "입력 : 2026년 2월 25일 09:30",
        "기사입력 2026-02-25 오전 9:30",
        "기사입력 2026.02.25. 오전 9:30 최종수정 2026.02.26. 오후 1:00",
        "수출이 늘었다\n입력 2026.02.25 09:30 | 수정 2026.02.26 14:05",
        "수정 2026.02.26 14:05 | 입력 2026.02.25 09:30",
        "김가온 기자 입력 2026.02.25 09:30",
        "등록 2026.02.25 09:30:00 수정 2026.02.26 10:00:00",
        "승인 2026.02.25 09:30",
        "[2026-02-25]",
        "2026.02.25",
        "2026년 2월 25일",
        "2026-02-25 09:30",
        "2026.02.25 (수) 09:30",
        "2026/02/25 09:30 송고",
        "Published 2026-02-25 09:30",
        "Published 2026.02.25 09:30 | Updated 2026.02.26 14:05",
        "Updated 2026.02.26 14:05 | Published 2026.02.25 09:30",
        "Published: February 25, 2026",
        "PUBLISHED : February 25, 2026 - 09:30",
        "Posted: Feb. 25, 2026",
        "Posted on Feb. 25, 2026",
        "Published Wednesday, February 25, 2026",
        "Published : 25 February 2026",
        "Exports rise\nFebruary 25, 2026",
        "SEOUL, Feb. 25, 2026 (Yonhap) -- Exports rose.",
        "Updated 2026-02-25",
        "Last updated Feb. 25, 2026",
        "최종수정 2026.02.25 14:05",
    ],
)
def test_a_head_gives_its_day(head: str) -> None:
    found = dateline(head + BODY)
    assert found is not None
    assert found[0].edtf == "2026-02-25"


@pytest.mark.parametrize(
    "text",
    [
        "",
        "수출이 늘었다. 회사는 2019년 3월 4일 문을 열었다.",
        "SEOUL, Nov. 29 (Yonhap) -- Exports rose.",  # no year
        "(서울=새벽통신) 김가온 기자 = 25일 수출이 늘었다.",
        "The law was published Jan. 5, 2012 in the gazette, and was amended.",
        "입력 2026.02.30 09:30",  # no such day
        "입력 항목 2026개",
        "It was founded on February 25, 2026 in Seoul and grew.",
    ],
)
def test_other_dates_are_no_dateline(text: str) -> None:
    assert dateline(text) is None


def test_a_foot_counts_too() -> None:
    text = "수출이 늘었다. " * 200 + "\n2026/02/25 09:30 송고"
    found = dateline(text)
    assert found is not None
    assert found[0].edtf == "2026-02-25"


def test_it_says_which_words_it_went_by() -> None:
    found = dateline("수출이 늘었다\n입력 2026.02.25 09:30" + BODY)
    assert found is not None
    assert found[1] == "dateline: 입력 2026.02.25"


def test_relative_dates_count_from_it() -> None:
    figures = kf.find("입력 2026.02.25 09:30" + BODY)
    assert [figure.edtf for figure in figures if figure.text == "지난달"] == ["2026-01"]


def test_the_day_given_goes_before_it() -> None:
    figures = kf.find("입력 2026.02.25 09:30" + BODY, on="2020-05-05")
    assert [figure.edtf for figure in figures if figure.text == "지난달"] == ["2020-04"]
