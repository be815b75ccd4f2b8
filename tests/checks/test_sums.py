"""KF301 to KF304: sums inside one text."""

from __future__ import annotations

import pytest
from read_and_check import findings

WRONG = [
    # told twice
    ("Welfare budget to hit W100 bln\n\nThe government set aside 100 trillion won.", [("KF301", "error")]),
    ("headline: record W100 bln next year / body: 100 trillion won", [("KF301", "error")]),
    ("신공장에 1.5조 투자, 매출 15.2억 원\n매출은 15.2조 원이다.", [("KF301", "error")]),
    ("'작장면 38원'은 38위안이다", [("KF301", "warning")]),
    # parts and total
    ("31억 원과 21억 원을 합쳐 62억 원", [("KF302", "warning")]),
    ("$31 million and $21 million, for a total of $62 million", [("KF302", "warning")]),
    ("A사 31억 원, B사 21억 원 등 총 42억 원", [("KF302", "warning")]),
    ("31억 원과 21억 원을 합쳐 5.2억 원", [("KF302", "error")]),
    # a change and its ends
    ("fell from 493 billion won to 48.4 billion won, down 9 percent", [("KF303", "error")]),
    ("rose 21 percent from $451 million to $502 million", [("KF303", "warning")]),
    ("rose 21 percent to $502 million from $451 million", [("KF303", "warning")]),
    ("4930억 원에서 484억 원으로 80% 줄었다", [("KF303", "warning")]),
    # parts in brackets, whose names leave nothing out
    ("매출 1,010억 원(국내 610억 원, 해외 520억 원)", [("KF302", "warning")]),
    ("부상자는 12명(중상 3명, 경상 8명)이다.", [("KF302", "warning")]),
    ("합격자 121명(남 82, 여 49)", [("KF302", "warning")]),
    ("It hired 121 people (82 men and 49 women).", [("KF302", "warning")]),
    ("sales of $11 billion ($61 million at home and $49 million abroad)", [("KF302", "error")]),
    # a poll
    ("찬성 45%, 반대 40%, 모름 20%였다.", [("KF302", "warning")]),
    ("긍정 평가 62%, 부정 평가 53%로 나타났다.", [("KF302", "warning")]),
    ("45 percent approve, 48 percent disapprove and 17 percent are unsure", [("KF302", "warning")]),
    # a change in points
    ("기준금리를 연 3.50%에서 3.25%로 0.5%포인트 내렸다.", [("KF303", "warning")]),
    ("기준금리를 3.50%에서 3.25%로 2.5%포인트 내렸다.", [("KF303", "error")]),
    ("cut the rate from 3.50% to 3.25%, down 0.5 points", [("KF303", "warning")]),
    ("cut its key rate by 0.5 percentage point to 3.25 percent from 3.50 percent", [("KF303", "warning")]),
    ("approval fell to 31% from 36%, a drop of 3 percentage points", [("KF303", "warning")]),
    # a share and its base
    ("450억 달러의 66%인 29억7000만 달러", [("KF304", "error")]),
    ("15 percent of $11 billion, or $1.95 billion", [("KF304", "warning")]),
    ("2,850억 원(약 1조2000억 원의 15%)", [("KF304", "warning")]),
    ("$1.95 billion, or 15 percent of $11 billion", [("KF304", "warning")]),
]

RIGHT = [
    "Welfare budget to hit W100 tln\n\nThe government set aside 100 trillion won.",
    "Loss of W100 bln on W100 tln budget\n\nThe government set aside 100 trillion won and lost 100 billion won.",
    "The group earned 100 billion won.\nIt owns 100 trillion won in assets.",  # two sentences, no headline
    "매출 3억 원\n올해 30억 원을 투자한다.",  # one digit may be another figure
    "KRW 1.4 trillion stolen\nThe theft is worth $1.0 billion.",
    "38원은 38개",
    "31억 원과 21억 원을 합쳐 52억 원",
    "A사 31억 원, B사 21억 원 등 총 62억 원",  # 등: there are others
    "31억 원을 투자하고 21억 원을 빌렸다. 62억 원이 남았다",
    "매출 31억 원, 영업이익 21억 원, 자산 62억 원",
    "남성 30명과 차량 20대를 합쳐 60명",
    "fell from 493 billion won to 48.4 billion won, down 90 percent",
    "fell from 493 billion won to 48.4 billion won, down 9 percent from a year earlier",
    "rose 11 percent from $451 million to $502 million",
    "from $451 million to 502 million won, down 21 percent",
    "4930억 원에서 484억 원으로 90% 줄었다",
    "매출 1,010억 원(국내 610억 원, 해외 400억 원)",
    "부상자는 12명(중상 3명, 경상 9명)이다.",
    "합격자 121명(남 82, 여 39)",
    "국내 31억 원(A사 21억 원, B사 15억 원)",  # nothing says that there are no others
    "매출 31억 원(지난해 21억 원, 목표 35억 원)",
    "부상자는 12명(중상 3명, 경상 5명 등)이다.",
    "지지율은 61%(남성 63%, 여성 59%)였다.",
    "임금은 312만 원(남성 354만 원, 여성 251만 원)이다.",  # a mean lies between its parts
    "평균 12명(남성 13명, 여성 14명)이 왔다.",
    "기대수명은 83.5년(남성 80.6년, 여성 86.4년)이다.",
    "1인당 31만 원(국내 11만 원, 해외 15만 원)",
    "It hired 121 people (82 men and 39 women).",
    "찬성 45%, 반대 40%, 모름 15%였다.",
    "찬성 45%, 반대 41%, 모름 15%였다.",  # 101 by rounding
    "찬성 45%, 반대 40%였다.",
    "찬성은 남성 62%, 여성 53%였다.",
    "개헌에는 찬성 62%, 특검에는 반대 53%였다.",
    "62 percent support the pension bill and 53 percent oppose the tax.",
    "찬성 62%(지난주 55%), 반대 33%였다.",
    "찬성이 62%, 반대가 53%였다(복수응답).",
    "45 percent approve, 48 percent disapprove and 7 percent are unsure",
    "기준금리를 연 3.50%에서 3.25%로 0.25%포인트 내렸다.",
    "지지율은 35%에서 33%로 3%포인트 하락했다.",  # 35.4 and 32.6
    "cut its key rate by 0.25 percentage point to 3.25 percent from 3.50 percent",
    "approval fell to 33% from 36%, a drop of 3 percentage points",
    "the rate rose from 3.25% to 3.50%, up 1.5 points from a year earlier",
    "450억 달러의 66%인 297억 달러",
    "15 percent of $11 billion, or $1.65 billion",
    "1,500억 원(약 1조 원의 15%)",
    "점유율 66%인 450억 달러 규모의 297억 원",
]


@pytest.mark.parametrize(("text", "expected"), WRONG, ids=[row[0] for row in WRONG])
def test_contradiction(text: str, expected: list[tuple[str, str]]) -> None:
    assert findings(text, select=["KF3"]) == expected


@pytest.mark.parametrize("text", RIGHT)
def test_silent(text: str) -> None:
    assert findings(text, select=["KF3"]) == []


def test_one_number_in_another_currency() -> None:
    text = "Highlights: theft of $1.4 billion / body: valued at 1.4 trillion won"
    assert findings(text, "2024-11", select=["KF3"]) == [("KF301", "warning")]
    assert findings(text, select=["KF3"]) == []  # 1,000 won per dollar: some day, perhaps


def test_what_rounding_may_explain_is_a_note() -> None:
    assert findings("30억 원과 20억 원을 합쳐 54억 원", select=["KF3"]) == [("KF302", "note")]
