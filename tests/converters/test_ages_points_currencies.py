"""What the words around settle: which currency, whose age, points of what."""

from __future__ import annotations

import pytest
from brief import brief

import krfigures as kf


@pytest.mark.parametrize(
    ("text", "figure"),
    [
        ("일본 정부는 ¥500억을 쓴다", "¥500억 = JPY 50000000000"),
        ("중국 정부는 ¥500억을 쓴다", "¥500억 = CNY 50000000000"),
        ("¥500억을 쓴다", "¥500억 = JPY|CNY 50000000000"),
        ("필리핀에서 7만 페소를 냈다", "7만 페소 = PHP 70000"),
        ("멕시코에서 7만 페소를 냈다", "7만 페소 = MXN 70000"),
        ("7만 페소를 냈다", "7만 페소 = PHP|MXN|ARS|CLP|COP 70000"),
        ("쿠웨이트에서 300디나르를 냈다", "300디나르 = KWD 300"),
        ("미화 5만 달러를 냈다", "미화 5만 달러 = USD 50000"),
        ("5만 달러를 냈다", "5만 달러 = USD 50000"),
    ],
)
def test_a_country_settles_an_open_currency(text: str, figure: str) -> None:
    assert brief(text) == [figure]


def test_a_bare_dollar_after_another_dollar_stays_open() -> None:
    figures = kf.find("500만 싱가포르달러를 냈다. 나머지 200만 달러는 내년에 낸다.")
    assert figures[0].currency == "SGD"
    currency = figures[1].currency
    assert isinstance(currency, kf.AmbiguousCurrency)
    assert currency.candidates == ("SGD", "USD")


def test_a_dollar_that_says_of_which_country_is_settled() -> None:
    figures = kf.find("500만 싱가포르달러를 냈다. 나머지 미화 200만 달러는 내년에 낸다.")
    assert [figure.currency for figure in figures if figure.kind is kf.Kind.MONEY] == ["SGD", "USD"]


@pytest.mark.parametrize(
    ("text", "figure"),
    [
        ("몸무게 150파운드인 선수", "150파운드 = quantity 150 pound"),
        ("150파운드(약 68㎏)짜리", "150파운드 = quantity 150 pound"),
        ("이적료 150파운드를 냈다", "150파운드 = GBP 150"),
        ("세계 100위안에 들었다", "100위 = ordinal 100 위"),
        ("세계 100위 안에 들었다", "100위 = ordinal 100 위"),
        ("기념품을 100위안에 샀다", "100위안 = CNY 100"),
    ],
)
def test_a_word_of_money_that_is_none(text: str, figure: str) -> None:
    assert brief(text)[0] == figure


@pytest.mark.parametrize(
    ("text", "figure"),
    [
        ("김모(41)씨가", "41 = age 41 year"),
        ("김모(41·여)씨가", "41 = age 41 year"),
        ("김모(여·41)씨가", "41 = age 41 year"),
        ("홍길동(59) 대표가", "59 = age 59 year"),
        ("50대 여성이", "50대 = age 50..59 year"),
        ("20~30대 직장인이", "20~30대 = age 20..39 year"),
        ("30대 그룹이", "30대 = count 30 대"),
        ("10대 뉴스를", "10대 = count 10 대"),
        ("버스 20대가", "20대 = count 20 대"),
        ("25대를 샀다", "25대 = count 25 대"),
        ("1200대가 팔렸다", "1200대 = count 1200 대"),
    ],
)
def test_ages_and_decades_of_life(text: str, figure: str) -> None:
    assert brief(text) == [figure]


@pytest.mark.parametrize(
    ("text", "figure"),
    [
        ("지지율은 3포인트 오른 45%", "3포인트 = percent_point 3"),
        ("코스피는 3포인트(0.1%) 올랐다", "3포인트 = number 3 포인트"),
        ("지수가 3포인트 올랐다", "3포인트 = number 3 포인트"),
    ],
)
def test_points_of_a_percentage_and_of_an_index(text: str, figure: str) -> None:
    assert brief(text)[0] == figure


@pytest.mark.parametrize(
    ("text", "figures"),
    [
        ("2∼4세 미만(24∼47개월) 아동", ["2∼4세 = age 2..4 year under", "24∼47개월 = age 24..47 month"]),
        ("공사 3년(36개월)", ["3년 = duration 3 year", "36개월 = duration 36 month"]),
        ("만족도 94.2점", ["94.2점 = number 94.2 점"]),
        ("평균 85점", ["85점 = number 85 점"]),
        ("3점 차로", ["3점 = count 3 점"]),
        ("5기 수료생", ["5기 = ordinal 5 기"]),
        ("원전 5기", ["5기 = count 5 기"]),
    ],
)
def test_the_same_counter_in_two_meanings(text: str, figures: list[str]) -> None:
    assert brief(text) == figures


class TestTheTraceSaysHowAFigureWasRead:
    def steps(self, text: str) -> list[str]:
        (figure,) = kf.find(text)
        return [str(step) for step in figure.trace]

    def test_names_the_rule_and_its_words(self) -> None:
        assert self.steps("약 1억 2천만 원을") == ["digits with 만·억·조 1억 2천만", "money 원", "hedge 약"]

    def test_names_the_country_that_settled_a_currency(self) -> None:
        assert "currency by country 필리핀" in self.steps("필리핀에서 7만 페소를 냈다")

    def test_names_both_ends_of_a_range(self) -> None:
        steps = self.steps("10~20억 원")
        assert steps[0] == "digits 10"
        assert "range to" in steps
        assert "digits with 만·억·조 20억" in steps
