"""Korean numerals: with digits (1조 2,000억), in Hangul (삼천오백만), native (스물세), vague (수십억), in hanja (三千萬).

What stands around a numeral (원, 명, %, 약) is read by `amounts`; these rules only say where the numeral itself begins and
ends.
"""

from __future__ import annotations

from krfigures.lexicon import table
from krfigures.tokenisers.korean.numerals import HANJA, KOREAN, KOREAN_LED_BY_ONE, MINUS, NATIVE, NOT_TWO, SINO, SINO_CUE, VAGUE
from krfigures.tokenisers.numerals import PLAIN, PROPER
from krfigures.tokenisers.patterns import initials, one_of
from krfigures.tokenisers.token import Rule, TokenKind

WITH_SCALE = Rule(
    "digits with 만·억·조", TokenKind.NUMBER, rf"(?P<korean> {KOREAN} )", "ko", cue="[십백천만억조경十百千萬万億亿兆]"
)
LED_BY_ONE = Rule(
    "천 before digits",
    TokenKind.NUMBER,
    rf"(?P<korean> {KOREAN_LED_BY_ONE} )",
    "ko",
    guard=r"[백천] \x20? \d | 만 \x20? [\d백천]",
    cue="^[백천만]",
)
PLAIN_DIGITS = Rule("digits", TokenKind.NUMBER, rf"(?P<plain> {PLAIN} )", "ko")
VAGUE_SCALE = Rule(
    "vague numeral",
    TokenKind.NUMBER,
    rf"""(?P<vague> {VAGUE} (?! (?<= [열물른흔쉰순든]두세 ) [대트계] ) )  # 열두세대: twelve households
        \x20? (?P<scale> [십백천]? [만억조] (?![가-힣]{{2}}[은는이가]) | )""",
    "ko",
    cue=initials(row[0] for row in table("vague")),
)
NATIVE_NUMERAL = Rule(
    "native numeral", TokenKind.NUMBER, rf"(?P<native> {NATIVE} )", "ko", cue="^[열스서마쉰예일여아하둘셋넷한두세네다석넉닷엿]"
)
_DECIMAL = "[영공일이삼사오육칠팔구]"
SINO_NUMERAL = Rule(
    "Sino-Korean numeral",
    TokenKind.NUMBER,
    rf"""(?P<minus> {MINUS} )?
        (?P<sino> (?: {SINO} | 영 (?= \x20? [점쩜] \x20? {_DECIMAL} | \s* \.? \s* $ ) )
        (?: \x20? [점쩜] \x20? (?P<decimals> {_DECIMAL}{{1,9}} (?! (?<= {_DECIMAL}이 ) {NOT_TWO} ) )
            \x20? (?P<scale> [십백천만억조]{{0,2}} ) )? )""",
    "ko",
    cue=SINO_CUE,
)
DOLLARS_AND_CENTS = Rule(
    "dollars and cents closed up",  # 십달러오십센트: counted in cents, whose word is read behind the token
    TokenKind.NUMBER,
    rf"(?P<sino> {SINO} ) (?: 달러 | 불 ) \x20? (?P<cents> {SINO} ) (?= \x20? 센트 )",
    "ko",
    guard=r"[일이삼사오육륙칠팔구십백천만억조경]{1,20}+ (?: 달러 | 불 )",
    cue=SINO_CUE,
)
HANJA_NUMERAL = Rule("hanja numeral", TokenKind.NUMBER, rf"(?P<hanja> {HANJA} )", "ko", cue="^[一-鿿〇]")
BATTING = Rule(
    "할푼리",
    TokenKind.NUMBER,
    r"""(?P<tenths> \d (?= \x20?할 ) ) \x20? 할 (?! [인머] )    # 할인, 할머니
        (?: \x20? (?P<hundredths> \d ) \x20? 푼 (?: \x20? (?P<thousandths> \d ) \x20? 리 )? )?""",
    "ko",
    cue="할",
)

PART_OF_UNIT = Rule(
    "fraction of a unit",
    TokenKind.NUMBER,
    rf"(?P<english> {PROPER} ) (?= \x20? {one_of('시간 마일 인치 파운드 온스 컵 큰술 작은술')} )",
    "ko",
    cue="/",
)

DIGIT_RULES = (PART_OF_UNIT, BATTING, WITH_SCALE, PLAIN_DIGITS)
WORD_RULES = (LED_BY_ONE, VAGUE_SCALE, NATIVE_NUMERAL, DOLLARS_AND_CENTS, SINO_NUMERAL, HANJA_NUMERAL)
