"""Percent, points, quantities, spans, ages and counts in Korean copy (SPEC §2, Other figures)."""

from __future__ import annotations

import pytest
from brief import brief

FORMS = {
    "percent": [
        ("금리는 3.5%다", "3.5% = percent 3.5"),
        ("금리는 3.5 %다", "3.5 % = percent 3.5"),
        ("금리는 3.5퍼센트다", "3.5퍼센트 = percent 3.5"),
        ("금리는 3.5 퍼센트다", "3.5 퍼센트 = percent 3.5"),
        ("금리는 3.5프로다", "3.5프로 = percent 3.5"),
        ("금리는 삼 점 오 퍼센트다", "삼 점 오 퍼센트 = percent 3.5"),
        ("금리는 오 퍼센트다", "오 퍼센트 = percent 5"),
        ("물가 -0.4% 하락", "-0.4% = percent -0.4"),
        ("물가 마이너스 0.4%", "마이너스 0.4% = percent -0.4"),
        ("타율은 2할6푼8리다", "2할6푼8리 = percent 26.8"),
        ("타율은 3할2푼이다", "3할2푼 = percent 32"),
        ("물가 .5% 상승", ".5% = percent 0.5"),
        ("타율은 .268이다", ".268 = number 0.268"),
        ("승률은 6할이다", "6할 = percent 60"),
    ],
    "points": [
        ("금리를 0.25%포인트 내렸다", "0.25%포인트 = percent_point 0.25"),
        ("금리를 0.25%p 내렸다", "0.25%p = percent_point 0.25"),
        ("금리를 0.25%P 내렸다", "0.25%P = percent_point 0.25"),
        ("금리를 0.25퍼센트포인트 내렸다", "0.25퍼센트포인트 = percent_point 0.25"),
        ("금리를 25bp 내렸다", "25bp = percent_point 0.25"),
        ("금리를 25베이시스포인트 내렸다", "25베이시스포인트 = percent_point 0.25"),
    ],
    "quantities": [
        ("전용면적 84㎡", "84㎡ = quantity 84 meter ** 2"),
        ("전용면적 84.5 제곱미터", "84.5 제곱미터 = quantity 84.5 meter ** 2"),
        ("30평짜리 집", "30평 = quantity 30 pyeong"),
        ("한우 5근", "5근 = quantity 5 geun"),
        ("금 1돈", "1돈 = quantity 1 don"),
        ("화물 3.5톤", "3.5톤 = quantity 3.5 metric_ton"),
        ("화물 3.5t", "3.5t = quantity 3.5 metric_ton"),
        ("원유 12만 배럴", "12만 배럴 = quantity 120000 oil_barrel"),
        ("높이 8,840m", "8,840m = quantity 8840 meter"),
        ("쌀 20kg", "20kg = quantity 20 kilogram"),
        ("쌀 20 킬로그램", "20 킬로그램 = quantity 20 kilogram"),
        ("설비 1.5GW", "1.5GW = quantity 1.5 gigawatt"),
        ("설비 300MW", "300MW = quantity 300 megawatt"),
        ("공정 3나노", "3나노 = quantity 3 nanometer"),
        ("용량 128GB", "128GB = quantity 128 gigabyte"),
        ("농지 3㏊", "3㏊ = quantity 3 hectare"),
    ],
    "speeds and temperatures": [
        ("시속 120km로 달렸다", "120km = quantity 120 kilometer / hour"),
        ("시속 약 120 ㎞로 달렸다", "120 ㎞ = quantity 120 kilometer / hour about"),
        ("초속 7.9km로 난다", "7.9km = quantity 7.9 kilometer / second"),
        ("시속 60마일로 달렸다", "60마일 = quantity 60 mile / hour"),
        ("거리 120km를 달렸다", "120km = quantity 120 kilometer"),
        ("섭씨 10도까지", "10도 = quantity 10 degC"),
        ("화씨 50도까지", "50도 = quantity 50 degF"),
        ("영하 12.5도까지", "영하 12.5도 = quantity -12.5 degC"),
        ("기온이 32도까지", "32도 = quantity 32 degC"),
        ("각도 32도로", "32도 = quantity 32 degree"),
    ],
    "spans of time": [
        ("3개월간", "3개월 = duration 3 month"),
        ("석 달 동안", "석 달 = duration 3 month"),
        ("2주일 동안", "2주일 = duration 2 week"),
        ("2시간 반 동안", "2시간 반 = duration 2.5 hour"),
        ("두 시간 반 동안", "두 시간 반 = duration 2.5 hour"),
        ("1년 반 만에", "1년 반 = duration 1.5 year"),
        ("2시간 30분 동안", "2시간 30분 = duration 150 minute"),
        ("1분 30초 만에", "1분 30초 = duration 90 second"),
        ("3년 6개월 만에", "3년 6개월 = duration 42 month"),
        ("육 년 동안", "육 년 = duration 6 year"),
        ("30초 동안", "30초 = duration 30 second"),
        ("6분 동안", "6분 = duration 6 minute"),
    ],
    "ages": [
        ("41세 남성", "41세 = age 41 year"),
        ("마흔한 살 남성", "마흔한 살 = age 41 year"),
        ("만 19세 이상", "19세 = age 19 year at_least"),
        ("생후 18개월", "18개월 = age 18 month"),
        ("30대 여성", "30대 = age 30..39 year"),
        ("김모(41)씨", "41 = age 41 year"),
        ("김모(41·여)씨", "41 = age 41 year"),
        ("홍길동(59) 대표", "59 = age 59 year"),
    ],
    "counts": [
        ("1만2천345명", "1만2천345명 = count 12345 명"),
        ("2만3천 명", "2만3천 명 = count 23000 명"),
        ("22 억 5 천만 명", "22 억 5 천만 명 = count 2250000000 명"),
        ("10,546명", "10,546명 = count 10546 명"),
        ("자동차 40대", "40대 = count 40 대"),
        ("소 30마리", "30마리 = count 30 마리"),
        ("책 3권", "3권 = count 3 권"),
        ("120개국", "120개국 = count 120 국"),
        ("50가구", "50가구 = count 50 가구"),
        ("사고 3만여 건", "3만여 건 = count 30000 건 over"),
    ],
    "native numerals": [
        ("한 명", "한 명 = count 1 명"),
        ("스물세 개", "스물세 개 = count 23 개"),
        ("스물 세 명", "스물 세 명 = count 23 명"),
        ("서른다섯 곳", "서른다섯 곳 = count 35 곳"),
        ("두 분", "두 분 = count 2 명"),
        ("두세 명", "두세 명 = count 2..3 명"),
        ("서너 명", "서너 명 = count 3..4 명"),
        ("네다섯 명", "네다섯 명 = count 4..5 명"),
        ("대여섯 개", "대여섯 개 = count 5..6 개"),
        ("예닐곱 명", "예닐곱 명 = count 6..7 명"),
        ("쌀 서 말과 감자", ""),
        ("스무 명", "스무 명 = count 20 명"),
        ("하나도 없다", ""),
    ],
    "vague": [
        ("수십 명", "수십 명 = count 20..99 명 vague"),
        ("수천여 명", "수천여 명 = count 2000..9999 명 over vague"),
        ("몇백 명", "몇백 명 = count 200..999 명 vague"),
        ("수백만 달러", "수백만 달러 = USD 2000000..9999999 vague"),
        ("수조 원", "수조 원 = KRW 2000000000000..9999999999999 vague"),
        ("십수 명", "십수 명 = count 11..19 명 vague"),
        ("몇 명", ""),
        ("수년 동안", ""),
    ],
}


@pytest.mark.parametrize(
    ("text", "figure"), [pytest.param(*row, id=f"{form}: {row[0]}") for form, rows in FORMS.items() for row in rows]
)
def test_a_measure_is_read(text: str, figure: str) -> None:
    assert brief(text) == ([figure] if figure else [])


@pytest.mark.parametrize(
    ("text", "figures"),
    [
        ("지지율은 3포인트 오른 45%", ["3포인트 = percent_point 3", "45% = percent 45"]),
        ("코스피가 12.5포인트 오른 2500.5", ["12.5포인트 = number 12.5 포인트", "2500.5 = number 2500.5"]),
        ("2박 3일 여행", ["2박 = duration 2 night", "3일 = duration 3 day"]),
        ("2시간 뒤 30분 쉰다", ["2시간 = duration 2 hour", "30분 = duration 30 minute"]),
        ("5명, 3명", ["5명 = count 5 명", "3명 = count 3 명"]),
        ("키 180cm, 몸무게 75kg", ["180cm = quantity 180 centimeter", "75kg = quantity 75 kilogram"]),
        ("이모(35)씨와 박모(여·27)씨", ["35 = age 35 year", "27 = age 27 year"]),
        ("여자 100m와 200m", ["100m = quantity 100 meter", "200m = quantity 200 meter"]),
    ],
)
def test_neighbours_settle_what_a_number_is(text: str, figures: list[str]) -> None:
    assert brief(text) == figures
