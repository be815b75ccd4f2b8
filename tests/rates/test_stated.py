"""Rates that a text states, on figures made by hand: one row for a wording."""

from __future__ import annotations

from decimal import Decimal

import pytest
from figures_by_hand import ABOUT, figure

from krfigures.core.errors import RateUnavailableError
from krfigures.core.figure import Kind
from krfigures.core.interval import Interval
from krfigures.core.period import Period
from krfigures.rates import Chain, EcbRates, StatedRates, stated_rates, window

DAY = Period.of("2026-02-25")


def usd(piece: str, low: str):
    return piece, "USD", low


def krw(piece: str, low: str, high: str | None = None):
    return piece, "KRW", low, high


def jpy(piece: str, low: str):
    return piece, "JPY", low


def read(text: str, *pieces):
    return stated_rates(text, [figure(text, *piece) for piece in pieces])


@pytest.mark.parametrize(
    ("text", "pieces", "pair", "value", "span"),
    [
        ("(1달러=1,310원 기준)", [usd("1달러", "1"), krw("1,310원", "1310")], "USD/KRW", "1310", "1달러=1,310원"),
        ("1달러당 1310원", [usd("1달러", "1"), krw("1310원", "1310")], "USD/KRW", "1310", "1달러당 1310원"),
        ("1달러에 약 1310원꼴", [usd("1달러", "1"), krw("1310원", "1310")], "USD/KRW", "1310", "1달러에 약 1310원"),
        ("이하 1달러 1310원 환산", [usd("1달러", "1"), krw("1310원", "1310")], "USD/KRW", "1310", "1달러 1310원"),
        ("달러당 9백원 기준", [krw("9백원", "900")], "USD/KRW", "900", "달러당 9백원"),
        ("미 달러당 1310원으로", [krw("1310원", "1310")], "USD/KRW", "1310", "미 달러당 1310원"),
        ("홍콩달러당 165원", [krw("165원", "165")], "HKD/KRW", "165", "홍콩달러당 165원"),
        ("100엔당 912원", [krw("912원", "912")], "JPY/KRW", "9.12", "100엔당 912원"),
        ("100엔당 912원", [jpy("100엔", "100"), krw("912원", "912")], "JPY/KRW", "9.12", "100엔당 912원"),
        ("(912원/100¥)", [krw("912원", "912"), jpy("100¥", "100")], "JPY/KRW", "9.12", "912원/100¥"),
        ("(912원/100¥)", [krw("912원", "912")], "JPY/KRW", "9.12", "912원/100¥"),
        ("1만원은 7달러", [krw("1만원", "10000"), usd("7달러", "7")], "KRW/USD", "0.0007", "1만원은 7달러"),
        ("원/달러 환율은 1,310.5원", [krw("1,310.5원", "1310.5")], "USD/KRW", "1310.5", "원/달러 환율은 1,310.5원"),
        ("원·엔 환율 912원", [krw("912원", "912")], "JPY/KRW", "9.12", "원·엔 환율 912원"),
        ("at 1,310 won per dollar", [krw("1,310 won", "1310")], "USD/KRW", "1310", "1,310 won per dollar"),
        ("1,310 won to the U.S. dollar", [krw("1,310 won", "1310")], "USD/KRW", "1310", "1,310 won to the U.S. dollar"),
        ("1,310 won per Hong Kong dollar", [krw("1,310 won", "1310")], "HKD/KRW", "1310", "1,310 won per Hong Kong dollar"),
        ("912 won per 100 yen", [krw("912 won", "912"), jpy("100 yen", "100")], "JPY/KRW", "9.12", "912 won per 100 yen"),
        ("1,310 won compared to $1", [krw("1,310 won", "1310"), usd("$1", "1")], "USD/KRW", "1310", "1,310 won compared to $1"),
        ("( 1 Dollar = 1310.25 Won )", [usd("1 Dollar", "1"), krw("1310.25 Won", "1310.25")],
         "USD/KRW", "1310.25", "1 Dollar = 1310.25 Won"),
        ("US$1 was equivalent to 1,310 won.", [usd("US$1", "1"), krw("1,310 won", "1310")],
         "USD/KRW", "1310", "US$1 was equivalent to 1,310 won"),
        ("about 1310-1330 won per US dollar", [krw("1310-1330 won", "1310", "1330")],
         "USD/KRW", "1320", "1310-1330 won per US dollar"),
        ("€1 is about 1,500 won", [("€1", "EUR", "1"), krw("1,500 won", "1500")], "EUR/KRW", "1500", "€1 is about 1,500 won"),
        ("100 Won = 11.20 Yen", [krw("100 Won", "100"), jpy("11.20 Yen", "11.20")], "KRW/JPY", "0.112", "100 Won = 11.20 Yen"),
    ],
)  # fmt: skip  # one row for a wording
def test_wordings(text, pieces, pair, value, span):
    (found,) = read(text, *pieces)
    assert f"{found.rate.base}/{found.rate.quote}" == pair
    assert found.rate.value == Decimal(value)
    assert text[found.start : found.end] == span
    assert (found.rate.how, found.rate.asked, found.rate.found) == ("stated", None, None)


def test_a_list_of_rates():
    text = "환율 1달러 1,310원 · 100엔 912원"
    found = read(text, usd("1달러", "1"), krw("1,310원", "1310"), jpy("100엔", "100"), krw("912원", "912"))
    assert [(each.rate.base, each.rate.value) for each in found] == [("USD", 1310), ("JPY", Decimal("9.12"))]
    assert all(each.applied for each in found)


def test_a_named_rate_is_for_the_other_currency_of_the_text():
    text = "US$ 10 million or Rp. 143 billion (exchange rate of Rp. 14,300)"
    (found,) = read(text, usd("US$ 10 million", "1E7"), ("Rp. 143 billion", "IDR", "1.43E11"), ("Rp. 14,300", "IDR", "14300"))
    assert (found.rate.base, found.rate.quote, found.rate.value, found.applied) == ("USD", "IDR", 14300, True)


def test_a_named_rate_alone_names_no_base():
    assert read("the exchange rate of 1,310 won", krw("1,310 won", "1310")) == ()


def test_a_number_under_the_heading_of_a_rate_is_won():
    text = "기준환율 : 1,310 /$"
    (found,) = stated_rates(text, [figure(text, "1,310", None, "1310", kind=Kind.NUMBER)])
    assert str(found.rate) == "USD/KRW 1310.0000 (the text, stated)"


def test_a_number_with_its_code_in_brackets():
    text = "1 USD = 1,310 (WON)"
    (found,) = stated_rates(text, [figure(text, "1 USD", "USD", "1"), figure(text, "1,310", None, "1310", kind=Kind.NUMBER)])
    assert found.rate.value == 1310


@pytest.mark.parametrize(
    ("text", "pieces"),
    [
        ("1달러(약 1,310원)", [usd("1달러", "1"), krw("1,310원", "1310")]),  # a conversion of one dollar
        ("$1 (1,310 won)", [usd("$1", "1"), krw("1,310 won", "1310")]),
        ("1달러 500원짜리", [usd("1달러", "1"), krw("500원", "500")]),  # side by side, and nothing speaks of a rate
        ("100달러=13만1천원", [usd("100달러", "100"), krw("13만1천원", "131000")]),  # a sum and its conversion
        ("달러당 5원 오른", [krw("5원", "5")]),
        ("달러당 10원 이상 떨어졌다", [krw("10원", "10")]),
        ("rose 3.2 won against the dollar", [krw("3.2 won", "3.2")]),
        ("fell by about 12 won to the dollar", [krw("12 won", "12")]),
        ("3 won per dollar higher", [krw("3 won", "3")]),
        ("5,000 won per pound", [krw("5,000 won", "5000")]),  # a weight
        ("파운드당 3달러", [usd("3달러", "3")]),
        ("시리아달러당 5원", [krw("5원", "5")]),  # an unknown dollar
        ("15,400 won per share", [krw("15,400 won", "15400")]),
        ("배럴당 80달러", [usd("80달러", "80")]),
        ("from 1,310 won to $1", [krw("1,310 won", "1310"), usd("$1", "1")]),
        ("0 won per dollar", [krw("0 won", "0")]),
        ("won per dollar", []),
        (
            "3만 달러(당시 환율로 약 4천만원)",
            [usd("3만 달러", "30000"), krw("4천만원", "4E7")],
        ),  # a conversion at that time's rate
        ("3만 달러, 환율 4천만원", [usd("3만 달러", "30000"), krw("4천만원", "4E7")]),  # too large to be a rate
    ],
)
def test_look_alikes(text, pieces):
    assert read(text, *pieces) == ()


@pytest.mark.parametrize(
    ("text", "piece", "applied"),
    [
        ("달러당 1,310원 기준", "1,310원", True),
        ("달러당 1,310원으로 환산", "1,310원", True),
        ("달러당 1,310원에 마감", "1,310원", False),
        ("달러당 1,310원을 돌파", "1,310원", False),
        ("converted at 1,310원 per dollar", "1,310원", True),
        ("based on an exchange rate of 1,310원 per dollar", "1,310원", True),
        ("which closed at 1,310원 per dollar", "1,310원", False),
        ("to close at about 1,310원 per dollar", "1,310원", False),
        ("원/달러 환율은 1,310원", "1,310원", False),
        ("(달러당 1,310원)", "1,310원", True),
        ("1,310원/달러", "1,310원", True),
        ("slid past 1,310원 per dollar", "1,310원", False),
    ],
)
def test_applied_is_what_the_text_converts_with(text, piece, applied):
    (found,) = read(text, krw(piece, "1310"))
    assert found.applied is applied


class TestAsASource:
    """The text's own rates answer before all others, for any date."""

    def stated(self):
        text = "1달러=1,310원, 100엔당 약 900원"
        figures = [
            figure(text, *usd("1달러", "1")),
            figure(text, *krw("1,310원", "1310")),
            figure(text, "900원", "KRW", "900", hedges=ABOUT),
        ]
        return StatedRates(stated_rates(text, figures))

    def test_either_way(self):
        assert self.stated().rate("USD", "KRW", DAY).value == 1310
        assert round(self.stated().rate("KRW", "USD", DAY).value * 1310, 20) == 1

    def test_its_hull_is_what_the_wording_allows(self):
        assert self.stated().hull("USD", "KRW", DAY) == Interval(Decimal(1305), Decimal(1315), high_closed=False)
        about = self.stated().hull("JPY", "KRW", DAY)
        assert (about.low, about.high, about.low_closed) == (Decimal(8), Decimal(10), False)
        turned = self.stated().hull("KRW", "JPY", DAY)
        assert (turned.low, turned.high) == (Decimal("0.1"), Decimal("0.125"))

    def test_it_governs_a_chain(self):
        chain = Chain((self.stated(), EcbRates()))
        assert window("USD", "KRW", DAY, chain).rate.source == "the text"
        assert window("EUR", "KRW", DAY, chain).rate.source == "ECB"

    def test_a_pair_that_the_text_does_not_state(self):
        with pytest.raises(RateUnavailableError, match="the text states none"):
            self.stated().rate("EUR", "KRW", DAY)
