"""Which days a phrase means, counted from the day of writing; the rules of docs/dates.md, one table each."""

from __future__ import annotations

import datetime as dt

import pytest
from hypothesis import given
from hypothesis import strategies as st

import krfigures as kf
from krfigures.core.edtf import edtf_dates

DAYS = st.dates(dt.date(1950, 1, 1), dt.date(2090, 12, 31))
PAST = [
    "지난 15일",
    "지난달",
    "지난해",
    "작년 3분기",
    "재작년",
    "지난주",
    "지난 금요일",
    "지난 7월",
    "지난여름",
    "지난 2분기",
    "어제",
    "그제",
    "작년 말",
]
PAST += ["last year", "last month", "last week", "last Friday", "last July", "yesterday", "last quarter", "late last year"]
COMING = [
    "오는 20일",
    "다음 달",
    "내년",
    "다음주",
    "오는 금요일",
    "내일",
    "오는 9월",
    "내년 상반기",
    "next year",
    "next month",
    "next Monday",
    "tomorrow",
    "next June",
]


def only(text: str, on: dt.date | str) -> kf.Figure:
    (figure,) = [found for found in kf.find(text, on=on) if found.kind == "date"]
    return figure


@pytest.mark.parametrize(
    ("on", "first", "last"),
    [
        ("2026-01-10", "2025-11-01", "2025-11-30"),
        ("2026-04-01", "2025-11-01", "2025-11-30"),
        ("2026-08-01", "2026-11-01", "2026-11-30"),
        ("2026-11-15", "2026-11-01", "2026-11-30"),
    ],
)
@pytest.mark.parametrize("text", ["11월 수출", "exports in November"])
def test_a_month_without_a_year_is_the_nearest(text: str, on: str, first: str, last: str) -> None:
    date = only(text, on).date
    assert date is not None
    assert date.to_dict() == {"start": first, "end": last}


@pytest.mark.parametrize(
    ("on", "day"), [("2026-02-25", "2026-02-25"), ("2026-02-24", "2026-01-25"), ("2026-03-01", "2026-02-25")]
)
def test_a_day_without_a_month_is_the_last_one(on: str, day: str) -> None:
    date = only("25일 만났다", on).date
    assert date is not None
    assert (str(date.start), str(date.end)) == (day, day)


def test_a_day_that_no_month_near_has_is_looked_for_further_back() -> None:
    date = only("31일 만났다", "2026-03-05").date
    assert date is not None
    assert str(date.start) == "2026-01-31"


@pytest.mark.parametrize("text", ["월요일에 만났다", "They met on Monday"])
@pytest.mark.parametrize(
    ("on", "day"), [("2026-02-25", "2026-02-23"), ("2026-02-23", "2026-02-23"), ("2026-02-22", "2026-02-16")]
)
def test_a_weekday_in_copy_is_the_last_one(text: str, on: str, day: str) -> None:
    date = only(text, on).date
    assert date is not None
    assert str(date.start) == day


def test_a_weekday_alone_is_the_coming_one() -> None:
    date = only("월요일", "2026-02-25").date
    assert date is not None
    assert str(date.start) == "2026-03-02"


def test_what_the_copy_itself_says_stays_in_the_trace() -> None:
    figure = only("21일(현지시간) 만났다", "2026-02-25")
    assert figure.edtf == "2026-02-21"
    assert "as written XXXX-XX-21" in [str(step) for step in figure.trace]


def test_nothing_is_settled_without_a_day_of_writing() -> None:
    (figure,) = kf.find("지난 15일 만났다")
    assert (figure.edtf, figure.date) == ("XXXX-XX-15", None)


class TestWhereOnlyTheMonthOrYearOfWritingIsKnown:
    """What comes out the same from its first and last day is settled, the rest is not."""

    def test_a_year_is_settled_by_a_year(self) -> None:
        assert only("지난해 7월", "2026").edtf == "2025-07"

    def test_a_month_is_settled_by_a_month(self) -> None:
        assert only("지난달 4일", "2026-02").edtf == "2026-01-04"

    def test_a_day_is_not(self) -> None:
        figure = only("4일 만났다", "2026-02")
        assert (figure.edtf, figure.date) == ("XXXX-XX-04", None)


@pytest.mark.parametrize(
    ("text", "first", "last"),
    [
        ("사흘 전 만났다", "2026-02-22", "2026-02-22"),
        ("2주 뒤 만난다", "2026-03-11", "2026-03-11"),
        ("They met three days ago", "2026-02-22", "2026-02-22"),
        ("지난 25년간 늘었다", "2001-02-25", "2026-02-25"),
        ("over the past 25 years", "2001-02-25", "2026-02-25"),
        ("향후 3년", "2026-02-25", "2029-02-25"),
        ("다음 3년", "2027-01-01", "2029-12-31"),
    ],
)
def test_a_length_of_time_reaches_from_the_day_of_writing(text: str, first: str, last: str) -> None:
    (figure,) = kf.find(text, on="2026-02-25")
    assert figure.kind == "duration"
    assert figure.date is not None
    assert figure.date.to_dict() == {"start": first, "end": last}


class TestAPastPhraseNeverStartsAfterTheDayOfWriting:
    """지난 and "last" point back, 오는 and "next" forward."""

    @given(st.sampled_from(PAST), DAYS)
    def test_past(self, text: str, on: dt.date) -> None:
        date = only(f"{text} 늘었다", on).date
        assert date is not None
        assert date.start <= on

    @given(st.sampled_from(COMING), DAYS)
    def test_coming(self, text: str, on: dt.date) -> None:
        date = only(f"{text} 늘었다", on).date
        assert date is not None
        assert date.end >= on


class TestWhatIsWrittenParses:
    """Every EDTF that a date figure carries is one, and its days are those of the figure."""

    PIECES = st.sampled_from(
        [
            "지난해 ",
            "7월 ",
            "2026년 ",
            "15일 ",
            "~",
            "부터 ",
            "오는 ",
            "3분기 ",
            "말 ",
            "last ",
            "July ",
            "4-",
            "6, ",
            "2019 ",
            "to ",
            "May ",
            "29 Feb. ",
            "'26년 ",
            "Q1 ",
        ]
    )

    @given(st.lists(PIECES, max_size=8).map("".join), DAYS | st.none())
    def test_any_phrase(self, text: str, on: dt.date | None) -> None:
        for figure in kf.find(text, on=on):
            if figure.kind == "date" and figure.edtf is not None:
                assert edtf_dates(figure.edtf)
                assert figure.date is None or figure.date.start <= figure.date.end


@pytest.mark.parametrize("on", ["0001-01-01", "9999-12-31"])
@pytest.mark.parametrize(
    "text",
    [
        "지난해",
        "내년",
        "30일",
        "2주 전",
        "2주 뒤",
        "last Monday",
        "next Monday",
        "12월~2월",
        "이듬해",
        "지난 300년",
        "내후년 2월 29일",
    ],
)
def test_the_ends_of_the_calendar_raise_nothing(text: str, on: str) -> None:
    kf.find(f"{text} 만났다", on=on)
