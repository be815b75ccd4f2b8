"""News sentences and their honest translations, read by the reader: no warning and no error, in either direction."""

import pytest

import krfigures as kf

PAIRS = [
    ("매출은 151억 원으로 지난해보다 7.5% 늘었다.", "Sales came to 15.1 billion won, up 7.5 percent from last year."),
    ("회사는 1조2000억원을 투자한다.", "The company will invest 1.2 trillion won."),
    ("정부는 120만 달러를 지원했다.", "The government provided $1.2 million."),
    ("1만2000명이 광장에 모였다.", "Some 12,000 people gathered in the square."),
    ("사고로 32명이 숨지고 102명이 다쳤다.", "The accident killed 32 people and injured 102 others."),
    ("두 회사가 합병에 합의했다.", "Two companies agreed to merge."),
    ("절반이 찬성했다.", "Half were in favour."),
    ("응답자의 절반이 찬성했다.", "50 percent of respondents were in favour."),
    ("금리를 0.25%포인트 올렸다.", "It raised the rate by 0.25 percentage point."),
    ("금리를 0.25%포인트 내렸다.", "It cut the rate by 25 basis points."),
    ("무게는 3.5톤이다.", "It weighs 3.5 tons."),
    ("289km 떨어진 지점이었다.", "The place was 180 miles away."),
    ("아침 기온은 영하 12도였다.", "The low was 12 degrees below zero."),
    ("아침 기온은 영하 5~10도였다.", "Lows were 5 to 10 degrees Celsius below freezing."),
    ("기온이 3도 떨어졌다.", "Temperatures fell 3 degrees."),
    ("15m 간격으로 놓였다.", "They were placed 15 meters (49 feet) apart."),
    ("그는 73세다.", "He is a 73-year-old."),
    ("3년간 5000억 원을 모았다.", "It raised 500 billion won over three years."),
    ("18개월 동안 보관할 수 있다.", "It can be kept for 18 months."),
    ("12개월이 걸렸다.", "It took a year."),
    ("30억 달러(약 4조 원)를 빌렸다.", "It borrowed $3 billion."),
    ("151억 원을 썼다.", "It spent 15.1 billion won ($10.6 million)."),
    ("약 11조 원을 유치했다.", "It drew approximately 11 trillion won."),
    ("500명 이상이 참가했다.", "At least 500 people took part."),
    ("100억원대 소송을 냈다.", "It filed a suit worth more than 10 billion won."),
    ("10억~20억 원이 든다.", "It will cost between 1 billion and 2 billion won."),
    ("수십 명이 다쳤다.", "Dozens were injured."),
    ("수백만 달러의 손실을 냈다.", "It lost millions of dollars."),
    ("2007년 말 기준이다.", "The figure is as of the end of 2007."),
    ("3월 29일 선거가 열렸다.", "The election was held on March 29."),
    ("2026년 2월 25일 발표했다.", "It was announced on Feb. 25, 2026."),
    ("21일(현지시간) 만났다.", "They met on Monday."),
    ("세계 5위 업체다.", "It is the world's fifth-largest company."),
    ("3-2로 이겼다.", "They won 3-2."),
    ("주당 500원을 배당한다.", "It will pay 500 won per share."),
    ("배럴당 66.5달러에 거래됐다.", "It traded at $66.50 a barrel."),
    ("2배로 늘었다.", "It doubled."),
    ("톤당 9천달러다.", "It is $9,000 per metric ton."),
    ("3.3㎡당 3천만원이다.", "It is 30 million won per pyeong."),
    ("kg당 500원이다.", "It is 500 won per kilogram."),
    ("10분의 1 수준이다.", "It is one-tenth the size."),
    ("코스피는 2,650.31로 마감했다.", "The KOSPI closed at 2,650.31."),
    ("12.8센트 하락했다.", "It fell 12.8 cents."),
    ("176유로에서 114유로로 내린다.", "It will be cut to 114 euros from 176 euros."),
    ("57억1000만위안의 자산가다.", "He has a fortune of 5.71 billion yuan."),
    ("5, 6억 원이 든다고 한다.", "It is said to cost 500 million to 600 million won."),
    ("1억5천만 유로를 제안했다.", "They offered 150 million euros."),
    ("8,500만 대를 팔았다.", "It sold 85 million units."),
    ("한 남성이 체포됐다.", "A man was arrested."),
    ("129~130달러 사이를 오갔다.", "It moved between $129 and $130."),
    ("3천여만 원을 훔쳤다.", "He stole more than 30 million won."),
    # the rate falls, the won rises
    (
        "원화 환율은 서울 외환시장에서 전 거래일 주간 거래 종가(오후 3시 30분 기준)보다 5.8원 내린 1,466.2원을 기록했다.",
        "The won was quoted at 1,466.2 won against the U.S. dollar at 3:30 p.m., up 5.8 won.",
    ),
    ("전 거래일보다 5.8원 내린 달러당 1천466.2원에 마감했다.", "The won closed at 1,466.2 per dollar, up 5.8 won."),
    ("환율은 1,466.2원에 마감했다. 전날보다 5.8원 내렸다.", "The local currency ended at 1,466.2. It was up 5.8 won."),
    ("원화는 1,466.2원으로 5.8원 내렸다.", "It was up 5.8 won at 1,466.2 to the dollar."),
    ("엔화는 달러당 158엔으로 0.5% 하락했다.", "The dollar rose 0.5 percent to 158 yen."),
]


@pytest.mark.parametrize(("ko", "en"), PAIRS)
class TestHonestTranslations:
    """Are left alone."""

    def test_into_english(self, ko, en):
        assert [finding.message for finding in kf.compare(ko, en, on="2026-02-25").findings if finding.severity != "note"] == []

    def test_into_korean(self, ko, en):
        assert [finding.message for finding in kf.compare(en, ko, on="2026-02-25").findings if finding.severity != "note"] == []
