"""Pairs that say the same, by hand-made figures, in both directions: no warning and no error."""

import pytest
from marked import alarms, compare

AGREEING = [
    ("scales", "매출은 [151억 원|KRW 1.51e10]이었다.", "Sales were [15.1 billion won|KRW 1.51e10]."),
    ("myriads and commas", "[1만2000명|count 12000]이 모였다.", "Some [12,000|number 12000] people gathered."),
    ("words", "[두 회사|count 2]가 합병했다.", "The [two firms|count 2] merged."),
    ("both", "[두 도시|count 2] 모두에서 발견됐다.", "It was found in both cities."),
    ("one free", "버스 [1대|count 1]가 넘어졌다.", "A bus lay on its side."),
    ("rank as a number", "[102위|ordinal 102]인 부자", "ranked at [102|number 102] on the list"),
    ("volume as an ordinal", "[4편|count 4] 제작", "the [fourth|ordinal 4] film"),
    ("age", "[26살|age 26]의 여성", "the [26-year-old|age 26]"),
    ("half", "[절반|ratio 0.5]이 찬성했다.", "[50 percent|percent 50] were in favour."),
    ("a third", "지지율은 [30%|percent 30 over]를 웃돌고 있다.", "just [a third|ratio 0.333333333333333] say so"),
    ("doubled", "[2배|ratio 2]로 늘었다.", "It rose [100 percent|percent 100]."),
    ("year as months", "[12개월|duration 12 month] 동안", "for [a year|duration 1 year]"),
    ("days of the calendar", "[15일|date XXXX-XX-15] 감금됐다.", "He was held for [15 days|duration 15 day]."),
    ("day and weekday", "[21일|date XXXX-XX-21] 열렸다.", "It opened [Monday|date]."),
    ("full date and weekday", "[2008년 7월 28일|date 2008-07-28] 발표했다.", "They announced it [Monday|date]."),
    ("weekday by Seoul time", "[25일|date 2026-02-25 =2026-02-25]에", "on [Tuesday|date 2026-02-24 =2026-02-24]"),
    ("before Christ", "[기원전 57년|date -0056]에 세웠다.", "It was founded in [57 B.C.|date -0056]."),
    ("quarter", "[2분기|date 2025-34 =2025-04/2025-06]", "in the [April-June|date 2025-04/2025-06 =2025-04/2025-06] period"),
    ("half", "[상반기|date 2025-40 =2025-01/2025-06]에", "in [June 2025|date 2025-06 =2025-06]"),
    ("year and relative year", "[지난해|date] 매출", "sales in [2025|date 2025]"),
    ("month in a date", "[3월 29일|date XXXX-03-29] 선거", "the [March|date XXXX-03] election"),
    ("other units", "[289km|quantity 289 kilometer] 떨어진", "about [180 miles|quantity 180 mile about] away"),
    ("heights", "[8,840m|quantity 8840 meter] 봉우리", "a peak of [29,000 ft|quantity 29000 foot]"),
    ("pyeong", "[10평|quantity 10 pyeong] 아파트", "a [33-square-meter|quantity 33 meter**2] apartment"),
    ("feet put in", "[15m|quantity 15 meter] 간격", "[15 meters|quantity 15 meter] ([49 feet|quantity 49 foot]) apart"),
    ("record told in counts", "[10승 1패|score 10 1]다", "[10 wins|count 10] and [1 loss|count 1]"),
    ("temperature", "기온이 [10도|quantity 10 degree_Celsius]였다.", "It was [50 degrees|quantity 50 degree_Fahrenheit]."),
    ("vague", "소방대원 [수십 명|count 20..99 vague]이 출동했다.", "[Dozens|count 24..99 vague] of firefighters came."),
    ("vague sums", "[수천억 달러|USD 2e11..9.99e11 vague]", "[hundreds of billions of dollars|USD 1e11..9.99e11 vague]"),
    ("hedge gained", "[32명|count 32]이 숨졌다.", "At least [32 people|count 32 at_least] died."),
    ("bound sharpened", "[10달러|USD 10 at_most] 이하로 떨어졌다.", "It fell below [$10|USD 10 under]."),
    ("band and its lower end", "[1380원대|KRW 1380..1389 band]에서 거래됐다", "traded around [1,380 won|KRW 1380 about]"),
    ("about and nearly", "약 [220조 원|KRW 2.2e14 about]", "nearly [220 trillion won|KRW 2.2e14 nearly]"),
    ("rounded rightly", "[5012억 원|KRW 5.012e11]이다.", "It is [500 billion won|KRW 5.00e11 by=1e9]."),
    ("sign and word", "[3.2%|percent 3.2] 하락했다.", "It changed by [-3.2 percent|percent -3.2]."),
    ("range told by its ends", "[129~130달러|USD 129..130] 사이", "between [$129|USD 129] and [$130|USD 130]"),
    ("score reversed", "[1-2|score 1 2]로 졌다.", "They lost to a [2-1|score 2 1] home side."),
    ("gloss left out", "[30억 달러|USD 3e9](약 [4조 원|KRW 4e12 about])를 투자한다.", "It will invest [$3 billion|USD 3e9]."),
    ("gloss put in", "[151억 원|KRW 1.51e10]을 썼다.", "It spent [15.1 billion won|KRW 1.51e10] ([$10.6 million|USD 1.06e7])."),
    (
        "told twice",
        "몸값은 [1500달러|USD 1500]였다. [1500달러|USD 1500]를 냈다.",
        "They paid a [$1,500|USD 1500] ransom.",
    ),
    ("elided", "[1억5천만 유로|EUR 1.5e8]였다가 [2억 유로|EUR 2e8]", "[150 million euros|EUR 1.5e8] and then [200|number 200]"),
    ("time of day", "[9시 45분|time T09:45]에 열렸다.", "It opened at [9:45 p.m.|time T21:45]."),
    ("read on one side only", "[3,000명|count 3000]의 신도", "a 3,000-strong protest"),
    ("scaled digits not read", "[1276만 명|count 12760000]", "12.76 millionfold users"),
]


@pytest.mark.parametrize(("ko", "en"), [row[1:] for row in AGREEING], ids=[row[0] for row in AGREEING])
class TestTheSameFigures:
    """Nothing is flagged where both texts say the same in their own way."""

    def test_korean_to_english(self, ko, en):
        assert alarms(compare(ko, en)) == []

    def test_english_to_korean(self, ko, en):
        assert alarms(compare(en, ko)) == []
