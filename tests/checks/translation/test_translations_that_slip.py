"""Pairs that differ, by hand-made figures, and the code that says how; notes are in lower case."""

import pytest
from marked import codes, compare

SLIPS = [
    (
        "missing",
        ["KF201"],
        "매출은 [151억 원|KRW 1.51e10], 이익은 [12억 원|KRW 1.2e9]",
        "Sales were [15.1 billion won|KRW 1.51e10]",
    ),
    ("missing count", ["KF201"], "[1,276명|count 1276]을 조사했다.", "They were surveyed."),
    ("missing rank", ["KF201"], "세계 [5위|ordinal 5 위] 규모다.", "It is large."),
    ("percent for people", ["KF201", "KF202"], "[32%|percent 32]가 왔다.", "[32 people|count 32] came."),
    ("missing few", ["kf201"], "[세 명|count 3]을 조사했다.", "They were surveyed."),
    ("added", ["KF202"], "매출이 늘었다.", "Sales grew to [15.1 billion won|KRW 1.51e10]."),
    ("value", ["KF203"], "[151억 원|KRW 1.51e10]이었다.", "It was [22.7 billion won|KRW 2.27e10]."),
    ("single digit", ["KF203"], "[5백만 달러|USD 5e6]를 줬다.", "They gave [$9m|USD 9e6]."),
    ("score", ["KF203"], "[3-2|score 3 2]로 이겼다.", "They won [4-2|score 4 2]."),
    ("억 as billion", ["KF204"], "[151억 원|KRW 1.51e10]이었다.", "It was [151 billion won|KRW 1.51e11]."),
    ("만 as thousand", ["KF204"], "[650만 명|count 6500000]이 받았다.", "[650,000 people|count 650000] did."),
    ("vague scale", ["KF204"], "[수십억 유로|EUR 2e9..9.9e10 vague]", "[hundreds of millions of euros|EUR 1e8..9.99e8 vague]"),
    ("digit changed", ["KF205"], "[5.5501달러|USD 5.5501]였다.", "It was [$3.5501|USD 3.5501]."),
    ("digits exchanged", ["KF205"], "[1,254명|count 1254]이 숨졌다.", "[1,245 people|count 1245] died."),
    ("digit lost", ["KF205"], "[1만2345명|count 12345]이 왔다.", "[1,235 people|count 1235] came."),
    ("currency", ["KF206"], "[500만 달러|USD 5e6]를 투자했다.", "It invested [5 million won|KRW 5e6]."),
    ("unit", ["KF207"], "[10와트|quantity 10 watt]로 수정됐다.", "It was revised to [10 gigawatts|quantity 10 gigawatt]."),
    ("span of time", ["KF203"], "[사흘|duration 3 day] 연속", "the [four-day|duration 4 day] slide"),
    ("span", ["KF207"], "[3개월|duration 3 month] 걸렸다.", "It took [three years|duration 3 year]."),
    ("percent for point", ["KF208"], "[0.5%포인트|percent_point 0.5] 올렸다.", "They raised it by [0.5 percent|percent 0.5]."),
    ("point for percent", ["KF208"], "[0.5%|percent 0.5] 올렸다.", "They raised it by [0.5 percentage point|percent_point 0.5]."),
    ("bound turned", ["KF209"], "[500명|count 500 at_least] 이상", "fewer than [500 people|count 500 under]"),
    ("floor as ceiling", ["KF209"], "최소 [5억 원|KRW 5e8 at_least]", "up to [500 million won|KRW 5e8 up_to]"),
    ("loose bound", ["kf209"], "곰 [30여 마리|count 30 over]", "up to [30 bears|count 30 up_to]"),
    ("bound sharpened", ["kf209"], "[500명|count 500 at_least] 이상", "more than [500 people|count 500 over]"),
    ("hedge lost", ["kf210"], "약 [11조 원|KRW 1.1e13 about]", "[11 trillion won|KRW 1.1e13]"),
    ("hedge added", ["kf210"], "[30억 달러|USD 3e9]", "about [$3 billion|USD 3e9 about]"),
    ("range collapsed", ["KF211"], "[10억~20억 원|KRW 1e9..2e9]이 든다.", "It costs [1 billion won|KRW 1e9]."),
    ("few collapsed", ["kf211"], "[두세 명|count 2..3]이 왔다.", "[Three people|count 3] came."),
    ("rounded rightly", ["kf212"], "[5012억 원|KRW 5.012e11]이다.", "It is [500 billion won|KRW 5.00e11 by=1e9]."),
    (
        "a range rounded",
        ["kf212"],
        "[4512억~5023억 원|KRW 4.512e11..5.023e11]이다",
        "[450 to 500 billion won|KRW 4.5e11..5e11]",
    ),
    ("currency of one end", ["KF202", "KF211"], "[129~130달러|USD 129..130] 사이", "between [€129|EUR 129] and [$130|USD 130]"),
    ("one end of a range", ["KF205"], "[4500억~5000억 원|KRW 4.5e11..5e11]이다", "[480 to 500 billion won|KRW 4.8e11..5e11]"),
    (
        "scale of one end",
        ["KF204"],
        "[4500억~5000억 원|KRW 4.5e11..5e11]이다",
        "[450 million to 500 billion won|KRW 4.5e8..5e11]",
    ),
    ("another band", ["KF205"], "[1380원대|KRW 1380..1389 band]다", "in the [1,320-won|KRW 1320..1329 band] range"),
    ("other quantity", ["KF203"], "[117km|quantity 117 kilometer] 떨어진", "[110 miles|quantity 110 mile] away"),
    ("cut", ["KF212"], "[47.8%|percent 47.8]였다.", "It was [47 percent|percent 47]."),
    ("direction", ["KF213"], "매출이 [3.2%|percent 3.2] 감소했다.", "Sales rose [3.2 percent|percent 3.2]."),
    ("loss", ["KF213"], "[100억 원|KRW 1e10]의 적자를 냈다.", "It made a profit of [10 billion won|KRW 1e10]."),
    ("date", ["KF214"], "[3월 29일|date XXXX-03-29] 선거", "the [March 28|date XXXX-03-28] election"),
    ("few", ["KF203"], "[4척|count 4 척] 수주했다.", "It won [seven carriers|count 7]."),
    ("one for four", ["kf203"], "[4척|count 4 척] 수주했다.", "It won [one carrier|count 1]."),
    ("month of last year", ["KF214"], "[지난해 8월|date 2025-08 =2025-08]에", "in [July last year|date 2025-07 =2025-07]"),
    ("quarter", ["KF214"], "[3분기|date 2025-35 =2025-07/2025-09] 매출", "in the [second quarter|date 2025-34 =2025-04/2025-06]"),
    ("day off", ["kf214"], "[26일|date 2026-02-26 =2026-02-26] 밝혔다.", "it said on [Feb. 25|date 2026-02-25 =2026-02-25]"),
    ("date off", ["KF214"], "[2월 26일|date 2026-02-26 =2026-02-26]에", "on [Feb. 25|date 2026-02-25 =2026-02-25]"),
    ("year", ["KF214"], "[2007년|date 2007] 말", "the end of [2008|date 2008]"),
    ("era", ["KF214"], "[기원전 57년|date -0056]에 세웠다", "founded in [57 A.D.|date 0057]"),
    (
        "weekday of a full date",
        ["KF214"],
        "[2008년 7월 28일|date 2008-07-28 =2008-07-28]",
        "on [Friday, Jan. 4|date XXXX-01-04 =2008-01-04]",
    ),
    ("rank", ["KF215"], "세계 [18위|ordinal 18] 기업", "the world's [13th-largest|ordinal 13] company"),
    ("low rank", ["kf215"], "[3위|ordinal 3]에 올랐다.", "It came [fourth|ordinal 4]."),
]


@pytest.mark.parametrize(("expected", "ko", "en"), [row[1:] for row in SLIPS], ids=[row[0] for row in SLIPS])
def test_one_slip_is_one_finding(expected, ko, en):
    assert sorted(codes(compare(ko, en))) == expected


SWAPPED = {"KF201": "KF202", "KF202": "KF201", "kf201": "kf202"}


@pytest.mark.parametrize(("expected", "ko", "en"), [row[1:] for row in SLIPS], ids=[row[0] for row in SLIPS])
def test_the_other_direction_says_the_same(expected, ko, en):
    assert codes(compare(en, ko)) == sorted(SWAPPED.get(code, code) for code in expected)


def test_a_tenfold_slip_is_named_and_put_right():
    report = compare("매출은 [151억 원|KRW 1.51e10]이었다.", "Sales were [151 billion won|KRW 1.51e11].")
    finding = report.findings[0]
    assert finding.message == (
        'the source has "151억 원" (KRW 15,100,000,000), the target "151 billion won" (KRW 151,000,000,000): the target is '
        "10 times the source; 1억 is 100 million, 151억 원 is 15.1 billion"
    )
    assert finding.suggestion == "15.1 billion won"
    assert finding.ratio == 10
    assert [place.document for place in finding.spans] == ["source", "target"]


def test_a_slip_among_equal_sums_is_found_where_it_stands():
    ko = "A사는 [5조 원|KRW 5e12], B사는 [5조 원|KRW 5e12], C사는 [7억 원|KRW 7e8]을 냈다."
    en = "A paid [5 trillion won|KRW 5e12], B paid [50 trillion won|KRW 5e13] and C [700 million won|KRW 7e8]."
    report = compare(ko, en)
    assert codes(report) == ["KF204"]
    assert report.findings[0].spans[1].text == "50 trillion won"


def test_a_conversion_is_accepted_at_the_rate_of_its_date_only():
    ko, en = "[151억 원|KRW 1.51e10]을 썼다.", "It spent [$10.6 million|USD 1.06e7]."
    assert codes(compare(ko, en, on="2026-02-25")) == []
    assert codes(compare(ko, "It spent [$13.9 million|USD 1.39e7].", on="2026-02-25")) == ["KF203"]


def test_undated_conversions_are_unknown_not_wrong():
    report = compare("[151억 원|KRW 1.51e10]을 썼다.", "It spent [$10.6 million|USD 1.06e7].")
    assert codes(report) == []
    assert str(report.matches[0].verdict) == "unknown"


def test_the_translators_own_conversion_is_checked_as_a_pair():
    ko = "[151억 원|KRW 1.51e10]을 썼다."
    right = "It spent [15.1 billion won|KRW 1.51e10] ([$10.6 million|USD 1.06e7])."
    wrong = "It spent [15.1 billion won|KRW 1.51e10] ([$106 million|USD 1.06e8])."
    assert codes(compare(ko, right, on="2026-02-25")) == []
    report = compare(ko, wrong, on="2026-02-25")
    assert codes(report) == ["KF102"]
    assert {place.document for place in report.findings[0].spans} == {"target"}


def test_a_lost_conversion_counts_where_the_targets_readers_need_it():
    for_english = "[220조 원|KRW 2.2e14](미화 [2,326억 달러|USD 2.326e11])에 이른다."
    assert codes(compare(for_english, "It comes to [220 trillion won|KRW 2.2e14].")) == ["KF201"]
    for_koreans = "[30억 달러|USD 3e9](약 [4조 원|KRW 4e12])를 투자한다."
    assert codes(compare(for_koreans, "It will invest [$3 billion|USD 3e9].")) == ["kf201"]
