"""Conversions and what looks like them: lists, price comparisons, alternatives, sums per unit, bases of a rate."""

from __future__ import annotations

import pytest
from read_and_check import findings

from krfigures import check

AUTUMN = "2021-09-15"  # 1,168 won per dollar, 1,381 per euro, 10.7 per yen, 182 per yuan
SPRING = "2016-03-03"  # 1,213 to 1,240 won per dollar
WINTER = "2019-03-05"  # 1,127 won per dollar

PAIRED = [
    # a sum per unit, in our own money
    ("유가는 배럴당 72.45달러, 우리 돈 약 8만 4천600원이다", AUTUMN, [("72.45달러", "8만 4천600원")]),
    ("1인당 120달러, 우리 돈으로 14만 원씩 받았다", AUTUMN, [("120달러", "14만 원")]),
    ("하루 550달러, 우리 돈 64만 2천 원을 벌었다", AUTUMN, [("550달러", "64만 2천 원")]),
    ("paid 3.5 billion won per person, or $3 million", AUTUMN, [("3.5 billion won", "$3 million")]),
    ("earned $17 an hour, or about 19,850 won", AUTUMN, [("$17", "19,850 won")]),
    # the day or the rate before the sum
    ("350만달러(2일 환율 기준 약 43억원)", SPRING, [("350만달러", "43억원")]),
    ("350만달러(3월 2일 기준 약 43억원)", SPRING, [("350만달러", "43억원")]),
    ("350만달러(2015년 평균 환율 기준 약 39억6천만원)", SPRING, [("350만달러", "39억6천만원")]),
    ("350만달러(환율 1,220원 기준 약 42억7천만원)", SPRING, [("350만달러", "42억7천만원")]),
    ("350만달러(1달러=1,220원 환산 시 약 42억7천만원)", SPRING, [("350만달러", "42억7천만원")]),
    ("350만달러(2월 말 환율 기준·약 43억2천만원)", SPRING, [("350만달러", "43억2천만원")]),
    # the conversion first
    ("우리 돈으로 치면 39억 원인 350만 달러", WINTER, [("350만 달러", "39억 원")]),
    ("우리 돈 39억 원이나 되는 350만 달러", WINTER, [("350만 달러", "39억 원")]),
    ("우리 돈 39억 4천만 원에 해당하는 350만 달러", WINTER, [("350만 달러", "39억 4천만 원")]),
    ("우리 돈으로 39억 원이 넘는 350만 달러", WINTER, [("350만 달러", "39억 원")]),
    ("한화 약 39억원에 달하는 350만달러", WINTER, [("350만달러", "39억원")]),
    ("39억4천만원(한화) 상당인 350만달러", WINTER, [("350만달러", "39억4천만원")]),
    ("39억4천만원 상당의 350만달러", WINTER, [("350만달러", "39억4천만원")]),
    # other ways to say it
    ("12.7 billion won in damages, or $11.3 million", WINTER, [("12.7 billion won", "$11.3 million")]),
    ("12.7 billion won -- about $11.3 million -- in damages", WINTER, [("12.7 billion won", "$11.3 million")]),
    ("12.7 billion won. That's about $11.3 million.", WINTER, [("12.7 billion won", "$11.3 million")]),
    ("12.7 billion won. In dollar terms, that is $11.3 million.", WINTER, [("12.7 billion won", "$11.3 million")]),
    ("$11.3 million, which equals 12.7 billion won", WINTER, [("$11.3 million", "12.7 billion won")]),
    ("In won terms, $11.3 million is 12.7 billion won", WINTER, [("$11.3 million", "12.7 billion won")]),
    ("12.7 billion won each ($11.3 million)", WINTER, [("12.7 billion won", "$11.3 million")]),
    ("12.7 billion won to the state ($11.3 million)", WINTER, [("12.7 billion won", "$11.3 million")]),
    ("12.7 billion won in cash and stock (worth $11.3 million)", WINTER, [("12.7 billion won", "$11.3 million")]),
    ("750만달러·약 84억5천만원", WINTER, [("750만달러", "84억5천만원")]),
    (
        "350만달러와 220만유로(각각 약 40억9천만원, 30억4천만원)",
        AUTUMN,
        [("350만달러", "40억9천만원"), ("220만유로", "30억4천만원")],
    ),
    (
        "$3.5 million and 2.2 million euros (4.09 billion won and 3.04 billion won, respectively)",
        AUTUMN,
        [("$3.5 million", "4.09 billion won"), ("2.2 million euros", "3.04 billion won")],
    ),
    # a currency that converts, and does not name notes
    ("250만달러, 엔화로 2억7천만엔", AUTUMN, [("250만달러", "2억7천만엔")]),
    ("250만달러(엔화 2억7천만엔)", AUTUMN, [("250만달러", "2억7천만엔")]),
    ("250만달러, 유로화 약 211만유로", AUTUMN, [("250만달러", "211만유로")]),
    ("12억원(미화 약 103만달러, 엔화 약 1억1천200만엔)", AUTUMN, [("12억원", "103만달러"), ("12억원", "1억1천200만엔")]),
    # "or" that says the same
    ("paid $35,000 or 40.9 million won", AUTUMN, [("$35,000", "40.9 million won")]),
    ("paid 40.9 million won, or $35,000 in U.S. dollars", AUTUMN, [("40.9 million won", "$35,000")]),
    ("up to $35,000, or 40.9 million won", AUTUMN, [("$35,000", "40.9 million won")]),
]

LEFT_ALONE = [
    # seized, or paid as a bribe
    "원화 5천만원과 달러화 1만달러, 엔화 50만엔을 압수했다",
    "원화 5천만원, 엔화 50만엔이 나왔다",
    "현금 3천만원, 미화 5만달러, 유로화 1만유로",
    "현금 1억원, 미화 5천달러, 엔화 100만엔",
    "현금 5천만원, 미화 약 1만달러, 엔화 50만엔",
    "원화 5천만원, 위안화 3만위안",
    "현금 5천만원, 미화 약 1만달러를 받은 혐의",
    "미화 5만달러, 한화 3천만원을 받은 혐의",
    "3 million won, $5,000 and 200,000 yen",
    # a price here and there
    "It costs 1.15 million won in Korea, $999 in the U.S.",
    "1.15 million won here, $999 in the U.S.",
    "국내가 115만원(미국 999달러)",
    "한국 판매가 115만원(미국 판매가 899달러)",
    "커피 한 잔에 4,500원(미국 3.65달러)",
    "연봉 5억6천만원(옵션 45만달러)",
    "a salary of 560 million won ($445,000 in options)",
    # alternatives
    "5 million won or $10,000, whichever is greater",
    "fined up to $10,000 or 100 million won",
    "the lower of 30 million won or $20,000",
    "either $10,000 or 9 million won",
    "1천만원 또는 9천달러 중 큰 금액",
    "자본금 30억원 또는 180만달러 이상",
    "fined 5 million won, or $15,000 in the United States",
    # a total, another unit, a comparison
    "$700 per share, or 817 billion won in total",
    "$15 an hour, or 175,000 won a day",
    "paid $1 million, about 2.1 billion won less than his rival",
    "an agent's $35 million, which is about 10 billion won short",
    "환율 1,140원 기준 100만달러는 5억원과 다르다",
    "100만 달러(2015년 11억 원)",
    "한화 11억 원의 상금과 200만 달러",
    "15 billion won each ($25.7 million in total)",
    "350만달러와 220만유로(총 71억원)",
    "350만달러(3월 기준 20억원)",
    "우리 돈 11억 원 상당의 주식과 100만 달러",
    "11억원에 달하는 300만달러",
    "600만달러·300억원",
]

SLIPS = [
    ("배럴당 72.45달러, 우리 돈 약 84만 6천 원", AUTUMN, "KF102"),
    ("350만달러(2일 환율 기준 약 430억원)", SPRING, "KF102"),
    ("350만달러(환율 1,220원 기준 약 32억7천만원)", SPRING, "KF104"),
    ("우리 돈 394억 원에 해당하는 350만 달러", WINTER, "KF102"),
    ("394억원(한화) 상당인 350만달러", WINTER, "KF102"),
    ("12.7 billion won in damages, or $1.13 million", WINTER, "KF102"),
    ("350만달러와 220만유로(각각 약 40억9천만원, 304억원)", AUTUMN, "KF102"),
    ("$1 million in cash (11.3 billion won)", WINTER, "KF102"),
    ("1 million dollars — 11.3 billion won — was paid", WINTER, "KF102"),
    ("$1.5 billion, which is about 7.1 trillion won", WINTER, "KF109"),
    ("약 15억 달러에 달하는데, 이는 한화 6조1800억원이다", WINTER, "KF101"),
]


@pytest.mark.parametrize(("text", "on", "expected"), PAIRED, ids=[row[0] for row in PAIRED])
def test_paired_and_in_agreement(text: str, on: str, expected: list[tuple[str, str]]) -> None:
    report = check(text, on=on)
    assert [(pair.first.text, pair.second.text) for pair in report.pairs] == expected
    assert report.findings == ()


@pytest.mark.parametrize("text", LEFT_ALONE)
def test_left_alone(text: str) -> None:
    report = check(text, on=AUTUMN)
    assert report.findings == ()
    assert report.pairs == ()


@pytest.mark.parametrize("text", LEFT_ALONE)
def test_nothing_is_said_without_a_date(text: str) -> None:
    assert findings(text) == []


@pytest.mark.parametrize(("text", "on", "code"), SLIPS, ids=[row[0] for row in SLIPS])
def test_slip(text: str, on: str, code: str) -> None:
    assert findings(text, on) == [(code, "error")]


def test_the_conversion_is_corrected_though_it_stands_first() -> None:
    [finding] = check("우리 돈 394억 원에 해당하는 350만 달러", on=WINTER).findings
    assert finding.suggestion == "39.4억 원"


def test_a_band_claims_the_digits_it_is_written_with() -> None:
    assert findings("100만 달러, 우리 돈 11억 원대", WINTER) == []
