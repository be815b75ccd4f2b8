"""Sums of money in English: codes, signs and names; cents; what rates and neighbours leave out."""

from __future__ import annotations

import pytest
from brief import brief


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("42 Kuwaiti Dinars", ["42 Kuwaiti Dinars = KWD 42"]),
        ("42 lebanese pounds", ["42 lebanese pounds = LBP 42"]),
        ("42 egyptianpounds", ["42 egyptianpounds = EGP 42"]),
        ("c$15 and Mex$10", ["c$15 = CAD 15", "Mex$10 = MXN 10"]),
        ("a $5 prize", ["$5 = USD 5"]),  # the article is no part of the sign
        ("120 MEUR", ["120 MEUR = EUR 120000000"]),
        ("75 USD million", ["75 USD million = USD 75000000"]),
        ("5 pesos", ["5 pesos = PHP|MXN|ARS|CLP|COP 5"]),
        ("in Mexico, 5 pesos", ["5 pesos = MXN 5"]),
        ("20 rupees", ["20 rupees = INR 20"]),
        ("in Pakistan, 20 rupees", ["20 rupees = PKR 20"]),
    ],
)
def test_a_currency_is_known_by_its_code_sign_or_name(text: str, expected: list[str]) -> None:
    assert brief(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("seven dollars 40 cents", ["seven dollars 40 cents = USD 7.4"]),
        ("3 GBP 5 pence", ["3 GBP 5 pence = GBP 3.05"]),
        ("3 UAH 4 kopiykas", ["3 UAH 4 kopiykas = UAH 3.04"]),
        ("20 ringgit and 43c", ["20 ringgit and 43c = MYR 20.43"]),
        ("fifteen dollars fifty", ["fifteen dollars fifty = USD 15.5"]),
        ("15 USD 50 more", ["15 USD 50 = USD 15.5"]),
        ("15 dollars 50 times", ["15 dollars = USD 15", "50 times = ratio 50 times"]),
        ("500 won 50", ["500 won = KRW 500", "50 = number 50"]),  # won have no cents
        ("5 or 6 cents", ["5 = USD 0.05", "6 cents = USD 0.06"]),
    ],
)
def test_cents_join_their_dollars(text: str, expected: list[str]) -> None:
    assert brief(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("$3 to 5 million", ["$3 to 5 million = USD 3000000..5000000"]),
        ("between 3 and 5 million won", ["3 and 5 million won = KRW 3000000..5000000"]),
        ("5- and 10-billion-won funds", ["5 = KRW 5000000000", "10-billion-won = KRW 10000000000"]),
        ("50 or 75 bucks", ["50 = USD 50", "75 bucks = USD 75"]),
        ("rose $2 to $131 a barrel", ["$2 = USD 2", "$131 = USD 131 per=barrel"]),
        ("5,000 won apiece", ["5,000 won = KRW 5000 per=unit"]),
        ("$5 per 100 grams", ["$5 = USD 5 per=100 g"]),
        ("500 billion won a year earlier", ["500 billion won = KRW 500000000000"]),
    ],
)
def test_neighbours_share_a_currency_a_scale_and_a_rate(text: str, expected: list[str]) -> None:
    assert brief(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Team 2 won the cup", []),
        ("The 12 won medals", ["12 = number 12"]),
        ("5 trillion won over five years", ["5 trillion won = KRW 5000000000000", "five years = duration 5 year"]),
        ("5,000 won a month", ["5,000 won = KRW 5000 per=month"]),
        ("2 grand pianos", ["2 = count 2 pianos"]),
        ("paid 2 grand for it", ["2 grand = USD 2000"]),
    ],
)
def test_a_word_that_is_also_a_verb_or_an_adjective(text: str, expected: list[str]) -> None:
    assert brief(text) == expected
