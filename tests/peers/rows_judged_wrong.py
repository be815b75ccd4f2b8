"""Rows of other projects' own tests that krfigures reads otherwise on purpose, grouped by the reason.

Recognizers-Text and Duckling read commands and chat; krfigures reads news copy, where most of these readings are false alarms.
Values are the peer's, in the main unit, behind a currency's code where that is what differs. What krfigures reads instead is
tested in `corpora`.
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
    "a part of a currency stands behind its number; sen is of Japan, Malaysia and Indonesia, and the row does not say whose",
    "money",
    (("Do you think sen 100,000 is expensive this new laptop?", ("100000",)),),
)
ANY_RUPEE = Group(
    "nothing in the row says Sri Lanka: a bare rupee is India's",
    "money",
    (
        (
            "Bob, 비상시 10만 루피를 빌려 주실 수 있습니까? 다음 주 월요일에 이자와 함께 갚을게요. ",
            ("LKR 100000",),
        ),
    ),
)
MISTRANSLATED = Group(
    "the machine translation says another amount than the row, which kept the original's",
    "money",
    (("순이자 이익은 그 분기에 27 % 하락해서 2억 4천 4백만 달러를 기록했다.", ("254000000",)),),
)
SHARES_OF = Group(
    "the number behind is what the percentage is of, not the percentage",
    "percent",
    (("per cent of 210", ("210",)), ("percent of 10", ("10",))),
)
FLOATS = Group(
    "the power is read; the row carries the error of binary floats: 1.1^23 is 8.95430243255237, exactly 8.954302432552373…",
    "number",
    (
        ("1.1^23", ("8.95430243255239",)),
        ("1.1^+23", ("8.95430243255239",)),
        ("-1.1^+23", ("-8.95430243255239",)),
        ("1.1^23을 해보세요", ("8.95430243255239",)),
    ),
)
TWO_SIGNS = Group("two signs in a row are no number as it stands", "number", (("-1.1^--23", ("-8.95430243255239",)),))
IDENTIFIERS = Group(
    "an address, a phone number, a generation of a network or a version, which are names and no figures",
    "number",
    (
        ("My phone number is +1-222-2222/2222", ("1", "222", "2222", "2222")),
        ("192.168.1.2", ("192", "168", "1", "2")),
        ("10G", ("10000000000",)),
        ("we will be working on releasing version two and a previous version will still be maintained", ("2",)),
    ),
)
DATES = Group(
    "a day is a date: neither three numbers nor an ordinal",
    "number",
    (
        ("2018/5/17에 시간 있어?", ("2018", "5", "17")),
        ("5/17/2018에 만날까요?", ("5", "17", "2018")),
        ("오늘은 오월 11일이다", ("11",)),
        ("어제는 삼월 30일이었다", ("30",)),
    ),
)
YEARS = Group("four digits with nothing beside them are a year before they are a number", "number", (("1723", ("1723",)),))
DECIMAL_COMMA = Group(
    "a decimal comma in English, which parts thousands with commas", "number", (("The number is 1,3.", ("1.3",)),)
)
LONE_LETTER = Group("a lone M behind a space is metres as often as millions", "number", (("1,674,200.5 M", ("1674200500000",)),))
ONE = Group(
    '"one" and 하나 that stand for a thing or a time, not for how many: no figures in either language',
    "number",
    (("Let's try one last time", ("1",)), ("하나만 주세요", ("1",))),
)
GUESSES = Group(
    "numerator and denominator told apart by guesswork: 130 fifths or 100 thirty-fifths, 254/100 or 200 54/100",
    "number",
    (
        ("one hundred thirty fifths", ("2.85714285714286",)),
        ("The answer is minus one hundred thirty fifths", ("-2.85714285714286",)),
        ("two hundred and fifty-four hundredths", ("200.54",)),
        ("twenty twenty fifths", ("0.8",)),
        ("one one hundred fifth", ("0.00952380952380952",)),
        ("one hundred one thousand fifths", ("0.0995024875621891",)),
    ),
)
ARCHAIC = Group(
    "three and twenty, or twenty and three, is said no more", "number", (("twenty and three and three fifths", ("23.6",)),)
)
DASH = Group(
    "a hyphen between blanks is a dash, here torn from ninety-five by a tokeniser",
    "number",
    (("The answer is minus ninety - five hundred fifths", ("-1900",)),),
)
BIRTHDAY = Group(
    "a twenty-first is a birthday; three twenty-firsts are read", "number", (("a twenty-first", ("0.0476190476190476",)),)
)
DIGIT_BY_DIGIT = Group(
    "a number spelled out digit by digit is one name, not three numbers",
    "number",
    (("they were playing three-nought-four", ("3", "0", "4")),),
)
ONE_RATIO = Group(
    "one ratio, as the same project reads one out of three, and not two numbers",
    "number",
    (("there are 12 out of 10", ("12", "10")),),
)
ONE_SYLLABLE = Group(
    "one syllable before a particle is a word before it is a number: 삼 is also ginseng and hemp",
    "number",
    (("삼은 자연수이다", ("3",)), ("삼은 소수입니다", ("3",))),
)
MISSPELT = Group("은 for 는, and no blank behind it: no Korean as it stands", "number", (("사십구은유효한 숫자입니다", ("49",)),))
FIRST_CLASS = Group(
    "the name of a class, no rank: in English the same project reads none in a first class seat",
    "number",
    (("시애틀로 가는 일등석을 예약해주십시오.", ("1",)),),
)
NO_NUMERAL = Group(
    "no numeral of standard Korean: 빵 is bread, eleven is 열하나", "number", (("빵", ("0",)), ("십하나", ("11",)))
)
TORN = Group(
    "two numbers joined by 와 that the row takes for one, and a decimal of which it takes the whole part only",
    "number",
    (("이십일조와 삼백은 다른 수이다", ("21000000000300",)), ("정답은 마이너스 오 점 오입니다.", ("-5",))),
)

GROUPS = (
    COINS, TOKENS, SLANG, WORD_FIRST, ANY_RUPEE, MISTRANSLATED, SHARES_OF, FLOATS, TWO_SIGNS, IDENTIFIERS, DATES, YEARS,
    DECIMAL_COMMA, LONE_LETTER, ONE, GUESSES, ARCHAIC, DASH, BIRTHDAY, DIGIT_BY_DIGIT, ONE_RATIO, ONE_SYLLABLE, MISSPELT,
    FIRST_CLASS, NO_NUMERAL, TORN,
)  # fmt: skip
