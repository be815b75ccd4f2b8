"""News sentences and translations with a slip, read by the reader: the code, and what the target should have said."""

import pytest

import krfigures as kf

SLIPS = [
    ("KF204", "15.1 billion won", "매출은 151억 원이었다.", "Sales were 151 billion won."),
    ("KF204", "15.1 billion won", "매출은 151억 원이었다.", "Sales were 1.51 billion won."),
    ("KF204", "$1.2 million", "120만 달러를 지원했다.", "It provided $120 million."),
    ("KF204", "3.42 trillion won", "매출은 3조4200억 원이다.", "Sales were 3.42 billion won."),
    ("KF204", "85 million units", "8,500만 대를 팔았다.", "It sold 85 billion units."),
    ("KF204", None, "650명을 조사했다.", "It surveyed 6.5 million people."),
    ("KF205", "215 billion won", "영업이익은 2150억 원이다.", "Operating profit was 251 billion won."),
    ("KF205", None, "1,254명이 숨졌다.", "It killed 1,245 people."),
    ("KF205", "7.5 percent", "7.5% 늘었다.", "It rose 7.8 percent."),
    ("KF206", None, "500만 달러를 투자했다.", "It invested 5 million won."),
    ("KF206", None, "주당 500원을 배당한다.", "It will pay 500 yen per share."),
    ("KF207", None, "289km 떨어졌다.", "It was 289 miles away."),
    ("KF207", None, "10와트를 생산한다.", "It generates 10 gigawatts."),
    ("KF207", None, "금값은 온스당 3천달러다.", "Gold is at $3,000 a gram."),
    ("KF207", None, "시간당 30㎜의 비가 내렸다.", "It rained 30 millimeters per day."),
    ("KF203", None, "입장료는 1만5천∼4만원이다.", "Tickets cost 15,000 to 43,000 won."),
    ("KF203", None, "타율은 0.271이다.", "His average is 0.31 now."),
    ("KF208", None, "1.2%포인트 올랐다.", "It rose 1.2 percent."),
    ("KF209", None, "500명 이상이 왔다.", "Fewer than 500 people came."),
    ("KF211", None, "4500억~5000억 원을 투자한다.", "It will invest 500 billion won."),
    ("KF212", None, "지지율은 47.8%였다.", "Its rating was 47 percent."),
    ("KF213", None, "매출이 3.2% 감소했다.", "Sales rose 3.2 percent."),
    ("KF213", None, "매출은 15조 원이다. 3.2% 감소했다.", "Sales were 15 trillion won. It rose 3.2 percent."),
    ("KF213", None, "환율이 내렸다. 주가는 1.2% 올랐다.", "The won rose. The shares fell 1.2 percent."),
    ("KF213", None, "유가는 배럴당 66.5달러로 2.1% 내렸다.", "Oil rose 2.1 percent to $66.5 a barrel."),
    ("KF213", None, "아침 기온은 영하 12도였다.", "The low was 12 degrees Celsius."),
    ("KF213", None, "영업손실이 100억 원에 달했다.", "Operating profit reached 10 billion won."),
    ("KF214", None, "3월 29일 선거가 열렸다.", "The election was held on March 28."),
    ("KF214", None, "2007년에 세웠다.", "It was founded in 2009."),
    ("KF201", None, "매출은 151억 원, 순이익은 12억 원이다.", "Sales were 15.1 billion won."),
    ("KF202", None, "매출이 크게 늘었다.", "Sales grew to 15.1 billion won."),
    ("KF203", None, "매출은 151억 원이었다.", "Sales were 22.7 billion won."),
]


@pytest.mark.parametrize(("code", "suggestion", "ko", "en"), SLIPS)
class TestOneSlip:
    """Is one alarm, with its code."""

    def test_into_english(self, code, suggestion, ko, en):
        alarms = [finding for finding in kf.compare(ko, en).findings if finding.severity != "note"]
        assert [finding.code for finding in alarms] == [code]
        if suggestion is not None:
            assert alarms[0].suggestion == suggestion

    def test_into_korean(self, code, suggestion, ko, en):
        alarms = [finding for finding in kf.compare(en, ko).findings if finding.severity != "note"]
        turned = {"KF201": "KF202", "KF202": "KF201"}.get(code, code)
        assert [finding.code for finding in alarms] == [turned]
