"""Spans of days, months and years, and times of day, read by the reader: both ends and both halves of the day count."""

import pytest

import krfigures as kf

WRITTEN = "2026-03-15"

OTHER_SPANS = [
    ("행사는 10∼12일 열린다.", "The event runs March 10-22."),
    ("행사는 10∼12일 열린다.", "The event runs March 11-13."),
    ("2019∼2023년 조사했다.", "It surveyed 2019-2025."),
    ("7∼9월 매출이 늘었다.", "Sales rose in July-October."),
    ("1분기 매출이 늘었다.", "Sales rose in the first half."),
    ("2분기 매출이 늘었다.", "Sales rose in April-July."),
    ("3월 10일∼4월 2일 열린다.", "It runs March 10 to April 12."),
]
ONE_SPAN = [
    ("행사는 10∼12일 열린다.", "The event runs March 10-12."),
    ("2분기 매출이 늘었다.", "Sales rose in April-June."),
    ("상반기에 늘었다.", "It rose from January to June."),
    ("3월 10일 열린다.", "It opens in March."),
    ("3월 9∼13일 열린다.", "It runs this week."),
    ("이번 주 열린다.", "It opens on March 12."),
    ("3월 초에 끝난다.", "It will end in early March."),
    ("3월 말∼4월 초에 핀다.", "They bloom in late March to early April."),
    ("1983∼1987년 지었다.", "It was built in the 1980s."),
    ("올해 1분기 매출이 늘었다.", "Sales rose in the first quarter."),
    ("21일(현지시간)에 열린다.", "It opens on March 21."),  # not the one of February
    ("19일부터 21일까지 사흘간 연다.", "It is held for three days from March 19 to 21."),
    ("1992년에서 1995년까지 싸웠다.", "They fought the 1992-1995 war."),
    ("3월 3일부터 5일까지 열었다.", "It was open March 3-5."),
    ("2005~2007년에 지었다.", "It was built from 2005 to 2007."),
    ("1월부터 3월까지 열었다.", "It was open January-March."),
]
OTHER_HOURS = [
    ("오후 2시 40분에 떠났다.", "It left at 2:40 a.m."),
    ("오전 9시에 시작했다.", "It began at 9 p.m."),
    ("오후 2시에 시작했다.", "It began at 3 p.m."),
    ("오후 2시 40분에 떠났다.", "It left at 2:50 p.m."),
    ("9시에 시작했다.", "It began at 8 p.m."),
    ("3월 21일(현지시간) 오후 2시에 열렸다.", "It opened at 4 p.m. on March 21."),
    ("오후 3시(한국시간)에 열린다.", "It opens at 2 p.m. KST."),
    ("오후 3시 20분(한국시간)에 열린다.", "It opens at 6:30 a.m. GMT."),
]
ONE_HOUR = [
    ("오후 2시 40분에 떠났다.", "It left at 2:40 p.m."),
    ("14시 40분에 떠났다.", "It left at 2:40 p.m."),
    ("2시에 시작했다.", "It began at 2 o'clock."),
    ("2시에 시작했다.", "It began at 2 p.m."),
    ("오후 2시에 시작했다.", "It began at 2 o'clock."),
    ("12시 30분에 끝났다.", "It ended at 12:30 a.m."),
    ("24시에 끝난다.", "It ends at midnight."),
    ("낮 12시에 열린다.", "It opens at noon."),
    ("밤 12시에 닫는다.", "It closes at midnight."),
    ("오후 3시께 불이 났다.", "The fire broke out at 3:05 p.m."),
    ("오전 11시부터 오후 2시까지 연다.", "It is open 11 a.m. to 2 p.m."),
    ("오전 8시(한국시간)에 열린다.", "It opens at 2300 GMT."),
    ("오후 9시(한국시간)에 열린다.", "It opens at 8 a.m. Eastern time."),
    ("17일 오전 4시(한국시간) 열린다.", "It kicks off at 8 p.m. on Monday."),
    ("오후 8시에 열린다.", "It opens at 1 p.m. local time."),
]


def alarms(source: str, target: str, on: str | None = WRITTEN) -> list[str]:
    return [finding.code for finding in kf.compare(source, target, on=on).findings if finding.severity != "note"]


@pytest.mark.parametrize(("ko", "en"), OTHER_SPANS)
class TestSpansWithAnotherEnd:
    """Are dates that differ, though they overlap."""

    def test_dated(self, ko, en):
        assert alarms(ko, en) == alarms(en, ko) == ["KF214"]

    def test_undated(self, ko, en):
        assert alarms(ko, en, on=None) == ["KF214"]


@pytest.mark.parametrize(("ko", "en"), ONE_SPAN)
class TestSpansThatAgree:
    """Both ends the same, or one of the two a coarser word for the other."""

    def test_dated(self, ko, en):
        assert alarms(ko, en) == alarms(en, ko) == []

    def test_undated(self, ko, en):
        assert alarms(ko, en, on=None) == []


@pytest.mark.parametrize(("ko", "en"), OTHER_HOURS)
def test_another_hour_is_one_finding(ko, en):
    assert alarms(ko, en) == alarms(en, ko) == ["KF203"]


@pytest.mark.parametrize(("ko", "en"), ONE_HOUR)
def test_an_hour_told_otherwise_is_none(ko, en):
    assert alarms(ko, en) == alarms(en, ko) == []


@pytest.mark.parametrize(
    ("ko", "en"), [("오는 11월에 연다.", "It opens in November."), ("21일(현지시간)에 열렸다.", "It opened on May 21.")]
)
def test_a_part_that_only_the_reader_settled_is_a_note(ko, en):
    [finding] = kf.compare(ko, en, on=WRITTEN).findings
    assert (finding.code, str(finding.severity)) == ("KF214", "note")


def test_a_year_that_both_name_is_a_warning():
    assert alarms("지난해 11월에 열었다.", "It opened in November 2024.") == ["KF214"]
