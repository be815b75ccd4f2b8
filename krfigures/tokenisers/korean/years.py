"""Korean years that need a word beside them to be years at all.

    24-25시즌   2024/25시즌                               a season of two years in a row
    97년 외환위기   98년 프랑스 월드컵   24년 3월   05년   97년 말   97년생
    기원전 57년   서기 79년   기원전 3세기   BC 300년

A number of two digits with 년 is a length of time where no such word stands by it: 97년 만에, 70년 역사.
"""

from __future__ import annotations

from dataclasses import replace

from krfigures.tokenisers.korean.date_parts import EDGE, HALVES, MONTH, NOUN_END, TO, YEAR
from krfigures.tokenisers.patterns import not_preceded_by, one_of
from krfigures.tokenisers.token import Rule, TokenKind

# the converter asks for two years in a row: 20-30시즌 is none
SEASON = Rule(
    "season of two years",
    TokenKind.DATE,
    rf"""(?<! [\d.,/~-] ) (?P<from_year> {YEAR} | \d\d ) \x20? [/~-] \x20? '? (?P<year> {YEAR} | \d\d )
        (?= \x20? (?: 시즌 | 학년도 | 회계연도 ) (?! \x20? {one_of("만에 연속 동안 째 간 정도 이상")} ) )""",
    "ko",
    cue=r"[\d/~'\x20-]",
)

_NO_LENGTH = not_preceded_by(
    "징역 징역_ 금고_ 실형_ 약 약_ 총_ 만 만_ 최근_ 향후_ 앞으로_ 데뷔_ 결혼_ 창립_ 창사_ 취임_ 경력_ 집권_ 재위_ 임기_ 무려_"
    " 광복_ 분단_ 수교_ 설립_ 개교_"
)
_Y = r"\x20? 년"
_LASTS = one_of("째 연속 만에 동안")  # 20년 2분기째
_PART = rf"""\x20? (?: {MONTH} \x20? 월 (?! [드간급세령경] ) | [1-4] \x20? 분기 (?! \x20? {_LASTS} ) | {HALVES}
    | [초말] (?! 과 ) {NOUN_END} )"""
_EVENT = one_of("외환위기 금융위기 IMF 월드컵 올림픽 아시안게임 대선 총선 지방선거 개헌 항쟁 민주화_?운동")
_NO_AGE = one_of("역사 전통 만 동안 넘 가까 이상 이하 여 가량 정도 간 째 뒤 후 전 내내 된 세월 분단 냉전 동맹 우정 인생 숙원")
_HAPPENED = rf"""\x20? (?: {one_of("입사 입학 졸업 데뷔 출생 준공 체제 당시(?![가-힣]) 부터")}
    | (?! {_NO_AGE} ) (?: [가-힣A-Z]{{1,8}} (?<! 의 ) \x20 )? [가-힣]{{0,4}} {_EVENT} (?! \x20? (?: 역사 | 사상 ) ) )"""
TWO_DIGITS = Rule(
    "year of two digits",
    TokenKind.DATE,
    rf"""(?<! [\d.,:/'] ) {_NO_LENGTH} (?: (?P<from_year> 0\d | [6-9]\d ) {TO} )?
        (?: (?= 0[1-9] {_Y} (?! [대물생] | \x20? {one_of("간 째 동안 만에")} ) )  # no length begins with 0
          | (?= [0-26-9]\d {_Y} 도? {_PART} )
          | (?= (?: 00 | [6-9]\d ) {_Y} 도? {_HAPPENED} ) )
        (?P<year> \d\d ) {_Y} (?: 도 (?![가-힣]{{2}}) )? {EDGE}""",
    "ko",
    cue=r"[년~\d\x20-]",
)
_PLANTS = one_of("[가-힣]{0,3}나무 낙엽송 편백 묘목 분재 산양삼 인삼 장뇌삼 도라지 더덕")
BORN = Rule(
    "year of birth",
    TokenKind.DATE,
    rf"(?P<born> 0\d | [4-9]\d ) 년 (?= 생 (?! [산활존태명] | \x20? {_PLANTS} ) ) (?<! 수령\x20...)",
    "ko",
    cue="년",
)

# --- led by a word; the Latin ones are the English grammar's anchors
_AD, _BC = "서기 | 기원후 | AD | A\\.D\\.", "기원전 | BC | B\\.C\\."
ERA = Rule(
    "year of an era",
    TokenKind.DATE,
    rf"""(?P<era> {_AD} | {_BC} ) \x20?
        (?: (?: (?P<from_year> [1-9]\d{{0,3}} ) (?: {_Y} )? {TO} )? (?P<era_year> [1-9]\d{{0,3}} )
            (?: {_Y} (?! [간대] ) | (?= {TO} (?: {_AD} | {_BC} ) ) )
          | (?: (?P<from_century> [1-9]\d? ) (?: \x20? 세기 )? {TO} )? (?P<century> [1-9]\d? ) \x20? 세기 )""",
    "ko",
)

DIGIT_RULES = (SEASON, TWO_DIGITS, BORN)
WORD_RULES = (replace(ERA, cue="^[기서]"),)
LATIN_RULES = (replace(ERA, cue="^[AB]"),)
HEADS = ("기원전", "기원후", *(f"서기{gap}{digit}" for gap in ("", " ") for digit in "123456789"))
