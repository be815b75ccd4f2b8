"""Which sums are paired: one row for a way to write a conversion, whatever the numbers say."""

from __future__ import annotations

import pytest

from krfigures import check

DAY = "2026-02-25"  # 1,427.9 to 1,449.7 won per dollar, 9.1 to 9.4 per yen, 206 to 210 per yuan

SURE = [
    ("77억 달러(약 11조 원)", [("77억 달러", "11조 원")]),
    ("77억달러 (11조원)를", [("77억달러", "11조원")]),
    ("77억 달러(한화 약 11조 원)", [("77억 달러", "11조 원")]),
    ("77억 달러(약 11조 원 규모)", [("77억 달러", "11조 원")]),
    ("77억 달러(약 11조 원, 25일 기준)", [("77억 달러", "11조 원")]),
    ("11조 원[약 77억 달러]", [("11조 원", "77억 달러")]),
    ("7.7 billion dollars (11 trillion won)", [("7.7 billion dollars", "11 trillion won")]),
    ("USD 7.7 billion (approximately KRW 11 trillion)", [("USD 7.7 billion", "KRW 11 trillion")]),
    ("10,000 won (which works out at roughly $7)", [("10,000 won", "$7")]),
    ("11 trillion won (~$7.7 billion)", [("11 trillion won", "$7.7 billion")]),
    ("11 trillion won, or around $7.7 billion, in fines", [("11 trillion won", "$7.7 billion")]),
    ("11 trillion won or $7.7 billion", [("11 trillion won", "$7.7 billion")]),
    ("11 trillion won in cash, or about $7.7 billion", [("11 trillion won", "$7.7 billion")]),
    ("11 trillion won, about $7.7 billion", [("11 trillion won", "$7.7 billion")]),
    ("11 trillion won – some 7.7 billion dollars –", [("11 trillion won", "7.7 billion dollars")]),
    ("11 trillion won, equivalent to $7.7 billion", [("11 trillion won", "$7.7 billion")]),
    ("11 trillion won. That is about $7.7 billion.", [("11 trillion won", "$7.7 billion")]),
    ("100,000 won = $70", [("100,000 won", "$70")]),
    ("100,000 won ≈ $70", [("100,000 won", "$70")]),
    ("77억 달러, 우리 돈 약 11조 원", [("77억 달러", "11조 원")]),
    ("77억 달러, 우리돈으로 11조 원", [("77억 달러", "11조 원")]),
    ("77억 달러, 한화로는 11조 원에 달한다", [("77억 달러", "11조 원")]),
    ("77억 달러에 이른다. 우리 돈으로 약 11조 원이다", [("77억 달러", "11조 원")]),
    ("4만~5만 달러(약 5700만~7200만 원)", [("4만~5만 달러", "5700만~7200만 원")]),
    (
        "10억 엔(약 1000만 호주 달러, 당시 환율 기준 약 700만 달러)",
        [("10억 엔", "1000만 호주 달러"), ("10억 엔", "700만 달러")],
    ),
    ("$10 million (14 billion won, 69 million yuan)", [("$10 million", "14 billion won"), ("$10 million", "69 million yuan")]),
    (
        "30억 달러와 20억 달러(각각 약 4조3000억 원, 2조9000억 원)",
        [("30억 달러", "4조3000억 원"), ("20억 달러", "2조9000억 원")],
    ),
    (
        "4.7 trillion won and 8.8 trillion won ($3.3 billion and $6.2 billion, respectively)",
        [("4.7 trillion won", "$3.3 billion"), ("8.8 trillion won", "$6.2 billion")],
    ),
    (
        "from KRW 258 billion ($180 million) to KRW 359 billion ($250 million)",
        [("KRW 258 billion", "$180 million"), ("KRW 359 billion", "$250 million")],
    ),
    ("배럴당 70달러(약 10만 원)", [("70달러", "10만 원")]),
    ("$1.6 (2,300 won) per litre", [("$1.6", "2,300 won")]),
    ("30억 유로(약 5조 원) 이상의 벌금", [("30억 유로", "5조 원")]),
]

ONLY_IF_BORNE_OUT = [
    ("2천800만 달러, 402억 원을 보장받고", "2천800만 달러, 200억 원을 보장받고"),
    ("35억 달러. 약 5조 원을", "35억 달러. 약 3조 원을"),
    ("35억 달러 약 5조 원", "35억 달러 약 3조 원"),
    ("100만 달러 상당의 주식(14억 원)", "100만 달러 상당의 주식(3억 원)"),
    ("| 100 million won | $70,000 |", "| 100 million won | $30,000 |"),
    ("77억 달러(세금 포함 11조 원)", "77억 달러(세금 포함 2조 원)"),
]

NO_PAIR = [
    "매출은 745억 달러로 10% 룰을 적용하면 8조7865억원까지",
    "59세가 300,000달러를 받았다",
    "KRW 700 per share, totaling KRW 29.2bn",
    "revenue (KRW 2.17 trillion) and operating profit (USD 295.8m)",
    "△통신(3조1000억 달러) △부동산(2조1000억 원)",
    "삼성(100억 원), LG(300만 달러)",
    "1조 원(약 1만억 원)",
    "1파운드(약 450g)",
    "52.14 million won (2022)",
    "1조 6,714억 원(약 59%)",
    "50,000-won bills are the equivalent of the $50 bill",
    "100억 원을 투자하고 700만 달러를 빌렸다",
    "the lower of 30 million won or 5% of $1 million",
    "1달러=1,430원",
    "1,430 won per dollar",
    "jobs won per dollar spent",
    "$5 million.\n\n10 billion won",
    "예산은 500억 원이다. 미화 300만 달러를 추가로 빌렸다",
]


@pytest.mark.parametrize(("text", "expected"), SURE, ids=[row[0] for row in SURE])
def test_a_form_is_paired(text: str, expected: list[tuple[str, str]]) -> None:
    assert [(pair.first.text, pair.second.text) for pair in check(text, on=DAY).pairs] == expected


@pytest.mark.parametrize(("text", "expected"), SURE, ids=[row[0] for row in SURE])
def test_and_without_a_date(text: str, expected: list[tuple[str, str]]) -> None:
    assert [(pair.first.text, pair.second.text) for pair in check(text).pairs] == expected


@pytest.mark.parametrize(("alike", "other"), ONLY_IF_BORNE_OUT, ids=[row[0] for row in ONLY_IF_BORNE_OUT])
def test_a_weak_form_is_paired_where_the_values_bear_it_out(alike: str, other: str) -> None:
    assert len(check(alike, on=DAY).pairs) == 1
    assert check(other, on=DAY).pairs == ()
    assert check(other, on=DAY).findings == ()


@pytest.mark.parametrize("text", NO_PAIR)
def test_look_alikes_are_left_alone(text: str) -> None:
    assert check(text, on=DAY).pairs == ()
    assert check(text, on=DAY).findings == ()


def test_a_weak_form_with_a_tenfold_slip_is_found() -> None:
    [finding] = check("2천800만 달러, 4020억 원을 보장받고", on=DAY).findings
    assert finding.code == "KF102"
    assert finding.suggestion == "402억 원"


def test_the_total_behind_a_list_is_not_the_conversion_of_its_last() -> None:
    assert check("100만 달러와 200만 달러(약 43억 원)", on=DAY).findings == ()


def test_a_likely_form_is_no_pair_where_the_sums_are_of_another_order() -> None:
    assert check("예산은 100억 원, 약 300만 달러를 수출했다", on=DAY).pairs == ()
    assert len(check("예산은 100억 원, 약 600만 달러를 넘는다", on=DAY).pairs) == 1
    assert [finding.code for finding in check("예산은 100억 원, 약 7000만 달러를 넘는다", on=DAY).findings] == ["KF102"]
