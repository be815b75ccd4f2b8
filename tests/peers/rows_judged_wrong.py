"""Rows of other projects' own tests that krfigures reads otherwise on purpose, grouped by the reason.

Recognizers-Text and Duckling read commands and chat; krfigures reads news copy, where most of these readings are false alarms.
Values are the peer's, in the main unit. What krfigures reads instead is tested in `corpora`.
"""

from __future__ import annotations

from typing import NamedTuple


class Group(NamedTuple):
    """Why the rows are wrong, of what kind the peer's figures are, and the rows: a text with the values that it expects."""

    reason: str
    kind: str
    rows: tuple[tuple[str, tuple[str, ...]], ...]


COINS = Group(
    "a metal, a coin or a part of an hour, not a sum: copy says 5 cents",
    "money",
    (("dime", ("0.1",)), ("nickel", ("0.05",)), ("a quarter", ("0.25",))),
)
ARTICLE = Group(
    "an article before a currency names the currency, not one of it: a dollar store, 1,300 won to a dollar",
    "money",
    (("a dollar", ("1",)),),
)
TOKENS = Group(
    "no currency of ISO 4217: at most a count of things",
    "money",
    (("He has lost a laptop containing 10000 bitcoins", ("10000",)), ("2 satoshis one day will be worth something", ("2",))),
)
SLANG = Group(
    "transliterated slang or an abbreviation that is also a word: no English copy prints it",
    "money",
    (
        ("42 genihat masriya", ("42",)),
        ("42 le", ("42",)),
        ("It may need one kuai and five mao five.", ("1.55",)),
    ),
)
WORD_FIRST = Group(
    "English puts the word behind; before the number it belongs to what came earlier: against the dollar 1,300 won",
    "money",
    (
        ("The price starts at dollar 22.5 million.", ("22500000",)),
        ("Do you think sen 100,000 is expensive this new laptop?", ("100000",)),
    ),
)
POWERS = Group(
    "arithmetic, not a figure of news copy; powers of ten are read",
    "number",
    (
        ("1.1^23", ("8.95430243255239",)),
        ("-1.1^+23", ("-8.95430243255239",)),
        ("-1.1^--23", ("-8.95430243255239",)),
        ("2.5^-1", ("0.4",)),
        ("-2500^-1", ("-0.0004",)),
        ("-2.5^-1", ("-0.4",)),
        ("1.1^+23", ("8.95430243255239",)),
        ("1.1^23을 해보세요", ("8.95430243255239",)),
    ),
)
IDENTIFIERS = Group(
    "an address, a phone number, a generation of a network or a day, taken apart into numbers",
    "number",
    (
        ("My phone number is +1-222-2222/2222", ("1", "222", "2222", "2222")),
        ("192.168.1.2", ("192", "168", "1", "2")),
        ("2018/5/17에 시간 있어?", ("2018", "5", "17")),
        ("5/17/2018에 만날까요?", ("5", "17", "2018")),
        ("10G", ("10000000000",)),
    ),
)
DECIMAL_COMMA = Group(
    "a decimal comma in English, which parts thousands with commas", "number", (("The number is 1,3.", ("1.3",)),)
)
ONE = Group('"one" that stands for a thing or a time, not for how many', "number", (("Let's try one last time", ("1",)),))
SHARES_OF = Group(
    "the number behind is what the percentage is of, not the percentage",
    "percent",
    (("per cent of 210", ("210",)), ("percent of 10", ("10",))),
)
SPOKEN_FRACTIONS = Group(
    "numerator and denominator told apart by guesswork: 130 fifths or 100 thirty-fifths, 254/100 or 200 54/100",
    "number",
    (
        ("one hundred thirty fifths", ("2.85714285714286",)),
        ("The answer is minus one hundred thirty fifths", ("-2.85714285714286",)),
        ("The answer is minus ninety - five hundred fifths", ("-1900",)),
        ("two hundred and fifty-four hundredths", ("200.54",)),
        ("twenty twenty fifths", ("0.8",)),
        ("one one hundred fifth", ("0.00952380952380952",)),
        ("one hundred one thousand fifths", ("0.0995024875621891",)),
        ("a hundred thousand trillionths", ("1E-7",)),
        ("three twenty-firsts", ("0.142857142857143",)),
        ("a twenty-first", ("0.0476190476190476",)),  # a twenty-first birthday
        ("twenty and three and three fifths", ("23.6",)),
    ),
)
DIGIT_BY_DIGIT = Group(
    "a number spelled out digit by digit is one name, not three numbers",
    "number",
    (("they were playing three-nought-four", ("3", "0", "4")),),
)
ONE_RATIO = Group("one ratio, not two numbers", "number", (("there are 12 out of 10", ("12", "10")),))
LONE_LETTER = Group("a lone M behind a space is metres as often as millions", "number", (("1,674,200.5 M", ("1674200500000",)),))
MISTRANSLATED = Group(
    "the machine translation says another amount than the row, which kept the original's",
    "money",
    (("순이자 이익은 그 분기에 27 % 하락해서 2억 4천 4백만 달러를 기록했다.", ("254000000",)),),
)
YEARS = Group("four digits that are a year before they are a number", "number", (("2000 over 3", ("666.666666666667",)),))
BARE_HANGUL = Group(
    "a Hangul numeral without a unit is a figure only where it stands alone: 삼 is also ginseng, 이등 a rank only before a noun",
    "number",
    (
        ("내 학생번호는 십육입니다", ("16",)),
        ("사십구은유효한 숫자입니다", ("49",)),
        ("백육은 나에게 특별한 숫자이다", ("106",)),
        ("하나만 주세요", ("1",)),
        ("삼은 자연수이다", ("3",)),
        ("삼은 소수입니다", ("3",)),
        ("반이 넘는 사람들이 이곳에 왔다", ("0.5",)),
        ("그녀는 이등으로 들어옵니다!", ("2",)),
        ("시애틀로 가는 일등석을 예약해주십시오.", ("1",)),
    ),
)
NO_NUMERAL = Group(
    "no numeral of standard Korean: 빵 is bread, 십하나 and a dollar called 불 behind a digit 이 are not said",
    "number",
    (("빵", ("0",)), ("십하나", ("11",)), ("이불이십삼센트", ("2.23",))),
)
DAY_OF_MONTH = Group(
    "a day of a month is a date, not an ordinal",
    "number",
    (("오늘은 오월 11일이다", ("11",)), ("어제는 삼월 30일이었다", ("30",))),
)
TWO_NUMBERS = Group(
    "two numbers joined by 과, or a row whose value drops a digit of its text",
    "number",
    (("이십일조와 삼백은 다른 수이다", ("21000000000300",)), ("정답은 마이너스 오 점 오입니다.", ("-5",))),
)

GROUPS = (
    COINS, ARTICLE, TOKENS, SLANG, WORD_FIRST, POWERS, IDENTIFIERS, DECIMAL_COMMA, ONE, SHARES_OF, SPOKEN_FRACTIONS,
    DIGIT_BY_DIGIT, ONE_RATIO, LONE_LETTER, MISTRANSLATED, YEARS, BARE_HANGUL, NO_NUMERAL, DAY_OF_MONTH, TWO_NUMBERS,
)  # fmt: skip
