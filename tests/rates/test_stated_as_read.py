"""Stated rates on the figures that the reader finds: the wordings that SPEC names, whole."""

from __future__ import annotations

import pytest

import krfigures
from krfigures.rates import stated_rates


@pytest.mark.parametrize(
    ("text", "rate"),
    [
        ("수출액은 77억 달러(1달러=1,300원 기준)다.", "USD/KRW 1300.0000"),
        ("달러당 8백원 기준으로 환산했다.", "USD/KRW 800.0000"),
        ("The sum was converted at 1,164 won per dollar.", "USD/KRW 1164.0000"),
        ("환율은 968원/100¥이다.", "JPY/KRW 9.6800"),
        ("이하 1달러 1292원 환산", "USD/KRW 1292.0000"),
        ("US$ 10 million or Rp. 143 billion (exchange rate of Rp. 14,300)", "USD/IDR 14300.0000"),
        ("홍콩달러당 180원에 거래됐다.", "HKD/KRW 180.0000"),
        ("달러당 원화값이 1,449원까지 떨어졌다.", "USD/KRW 1449.0000"),
        ("달러/원 환율이 1,198.8원에 마감했다.", "USD/KRW 1198.8000"),
        ("엔/원 환율은 912원이다.", "JPY/KRW 9.1200"),
        ("In Seoul the dollar was quoted at 1,236.7 won.", "USD/KRW 1236.7000"),
        ("The euro closed at about 1,390 won.", "EUR/KRW 1390.0000"),
        ("The won weakened past 1,480 per dollar.", "USD/KRW 1480.0000"),
        ("1달러를 1,140원으로 계산하면 그렇다.", "USD/KRW 1140.0000"),
        ("환율 1,140원을 적용하면 3억달러다.", "USD/KRW 1140.0000"),
    ],
)
def test_wordings(text, rate):
    found = stated_rates(text, krfigures.find(text))
    assert [str(each.rate) for each in found] == [f"{rate} (the text, stated)"]


@pytest.mark.parametrize(
    "text",
    [
        "원화는 달러당 5원 오른 채 마감했다.",
        "7만 달러(약 9천만 원)를 냈다.",
        "국제 유가는 배럴당 80달러다.",
        "Beef costs 9,000 won per pound.",
        "The won rose 3.2 won against the dollar.",
        "They paid $1 (1,300 won) each.",
        "The dollar store was opened at 1,000 won.",
        "The won weakened 3 per dollar.",
        "He sold 1,480 per dollar spent.",
        "1달러를 500원과 함께 냈다.",
        "환율 1,140원에도 3억달러를 냈다.",
    ],
)
def test_look_alikes(text):
    assert stated_rates(text, krfigures.find(text)) == ()
