"""Ratios, shares and scores in both languages: 10분의 1, 3대 1, 10명 중 4명, one in five, two-thirds, 2-1, 10승 1패."""

from __future__ import annotations

from krfigures.tokenisers.numerals import BELOW_100, ONES, PLAIN, SINO
from krfigures.tokenisers.token import Rule, TokenKind

_NUMBER = rf"(?: {PLAIN} | {SINO} )"
_WORD = rf"(?: \d{{1,3}} (?: ,\d{{3}} )* | (?i: {BELOW_100} ) )"
_DIVISORS = "(?: half | halves | third | quarter | fourth | fifth | sixth | seventh | eighth | ninth | tenth | hundredth | thousandth )s?"

# --- digits
PARTS = Rule("N분의 M", TokenKind.RATIO, rf"(?P<whole> {PLAIN} ) \x20? 분의 \x20? (?P<part> {_NUMBER} )", "ko")
OUT_OF = Rule("N명 중 M명", TokenKind.RATIO, r"(?P<whole> 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9 | 10 | 100 ) \x20? (?P<counter> 명 | 곳 | 가구 | 대 | 개 | 건 | 번 | 집 | 곳 ) \x20? (?: 중 | 가운데 | 당 ) (?: 에 | 에서 )? \x20? (?P<part> \d{1,3} (?: \.\d )? | 한 | 두 | 세 | 네 ) \x20? (?: 명 | 곳 | 가구 | 대 | 개 | 건 | 번 | 집 ) (?: \x20? (?: 꼴 ) )?", "ko")
TO_ONE = Rule("N대 1", TokenKind.RATIO, r"(?P<part> \d{1,4} (?: ,\d{3} )? (?: \.\d{1,3} )? ) \x20? 대 \x20? (?P<whole> 1 ) (?![\d.,]*\d) (?! \x20? (?: 로 \x20? (?: 이|승|패|역전|꺾|누|앞|끌|뒤|비|제|완) | 승 | 무승부 | 패 ) )", "ko")
SHARE = Rule("N대 M in a proportion", TokenKind.RATIO, r"(?<= 비율을 \x20 | 비율이 \x20 | 비율은 \x20 | 비중을 \x20 | 비중이 \x20 ) (?P<part> \d{1,3} (?: \.\d )? ) \x20? (?: 대 | : ) \x20? (?P<whole> \d{1,3} (?: \.\d )? ) (?! \d | : )", "ko")
EN_OUT_OF = Rule("N out of M", TokenKind.RATIO, rf"(?P<part> {_WORD} ) \x20 out \x20 of \x20 (?: every \x20 )? (?P<whole> {_WORD} ) (?![A-Za-z\d,-])", "en")
EN_IN = Rule("N in M", TokenKind.RATIO, rf"(?P<part> (?i: one | two | three | four | seven | nine | 1 | 2 | 3 ) ) \x20 in \x20 (?: every \x20 )? (?P<whole> (?: two | three | four | five | six | seven | eight | ten | 10 | 20 | 100 | 1,000 | 5 | 4 | 3 ) ) (?! [A-Za-z\d,.-]*\d | \x20 (?: years | months | days | weeks | hours | minutes | seconds | percent ) ) (?![A-Za-z])", "en")
VULGAR = Rule("N/M", TokenKind.RATIO, r"(?P<part> [1-9] ) / (?P<whole> [2-9] | 10 | 100 ) (?![\d/]) (?= \x20 (?: of | 수준 ) | 로 | 의 | 을 | 이 | 가 )", "")
WON_LOST = Rule("N승 M패", TokenKind.SCORE, r"(?P<first> \d{1,3} ) \x20? 승 \x20? (?: (?P<second> \d{1,3} ) \x20? 무 \x20? )? (?P<third> \d{1,3} ) \x20? 패", "ko")
WON_DRAWN = Rule("N승 M무", TokenKind.SCORE, r"(?P<first> \d{1,3} ) \x20? 승 \x20? (?P<third> \d{1,3} ) \x20? 무 (?![가-힣])", "ko")
SCORE_KO = Rule(
    "N대 M",
    TokenKind.SCORE,
    r"""(?P<first> \d{1,3} ) (?: \x20? 대 \x20? | [-:] ) (?P<third> \d{1,3} ) (?! \d | [-:.%] | ,\d )
        (?= \x20? (?: 로 | 으로 | 승 | 패 | 무승부 | 완승 | 완패 | 역전 | 동점 | 대승 | 대패 | 신승 | 앞 | 뒤 | 이겼 | 졌 | 을 | 를 | 의 | \) ) )""",
    "ko",
)
SCORE_SET = Rule("score in a list", TokenKind.SCORE, r"(?P<first> \d{1,3} ) [-] (?P<third> \d{1,3} ) (?= \s* (?: [,(\[] \d{1,3}-\d{1,3} ) )", "")
SCORE_EN = Rule(
    "N-M",
    TokenKind.SCORE,
    r"""(?P<first> \d{1,3} ) - (?P<third> \d{1,3} ) (?! \d | [-:%] | [,.]\d | [A-Za-z] ) (?! [-\x20] (?: percent | pct | million | billion | trillion | thousand | bn | won | years? | months? | weeks?
        | days? | hours? | minutes? | year-old | points? | times | people | men | women | members? | seats? | season | school | academic | period | fiscal | degrees | (?! vs\b ) [a-z]+s \b ) )""",
    "en",
)

DIGIT_RULES = (PARTS, OUT_OF, TO_ONE, SHARE, EN_OUT_OF, EN_IN, VULGAR, WON_LOST, WON_DRAWN, SCORE_KO)
LAST_DIGIT_RULES = (SCORE_EN,)

# --- words
HALF_KO = Rule("절반", TokenKind.RATIO, r"(?P<half> 절반 | 반수 )", "ko")
PARTS_KO = Rule("분의", TokenKind.RATIO, rf"(?P<whole> {SINO} ) \x20? 분의 \x20? (?P<part> {_NUMBER} )", "ko")
OUT_OF_KO = Rule("열 명 중 네 명", TokenKind.RATIO, r"(?P<whole> 열 | 두 | 세 | 네 | 다섯 ) \x20? (?P<counter> 명 | 곳 | 가구 | 집 | 번 ) \x20? (?: 중 | 가운데 | 당 ) (?: 에 | 에서 )? \x20? (?P<part> 한 | 두 | 세 | 네 | 다섯 | 여섯 | 일곱 | 여덟 | 아홉 | \d{1,2} ) \x20? (?: 명 | 곳 | 가구 | 집 | 번 ) (?: \x20? 꼴 )?", "ko")
MULTIPLE_KO = Rule("갑절", TokenKind.RATIO, r"(?P<double> 갑절 | 곱절 )", "ko")
EN_FRACTION = Rule("two-thirds", TokenKind.RATIO, rf"(?P<part> (?i: {ONES} | an? ) ) (?: - | \x20 ) (?P<divisor> (?: third | quarter | fourth | fifth | sixth | seventh | eighth | ninth | tenth | hundredth | thousandth | half ) s? ) (?![A-Za-z]) (?= \x20 (?: of | the | that | as | in | from | to | by | larger | smaller | more | less | or | and | off | drop | rise | cut | said | say | on | were | have | are | was | is | who ) \b | [.,;:)'\x22] | $ | - )", "en")
EN_FOLD = Rule("tenfold", TokenKind.RATIO, r"(?P<fold> (?: two | three | four | five | six | seven | eight | nine | ten | twenty | thirty | hundred | thousand ) ) -? fold (?![A-Za-z])", "en")
EN_MULTIPLE = Rule("doubled", TokenKind.RATIO, r"(?P<multiple> (?i: doubled | doubling | doubles | double | tripled | tripling | triples | triple | quadrupled | quadrupling | quadruple | halved | halving | twice (?= \x20 (?: as | the | its | his | their | that | what | of )\b ) | thrice ) ) (?![A-Za-z-]) (?! \x20 (?: standard | room | bed | click | check | play | agent | digit | murder | feature | or | burden | whammy | faults? | jump | axel | bogey ) )", "en")
EN_HALF = Rule("half", TokenKind.RATIO, r"(?P<half> (?i: one-half | half )) (?! [A-Za-z] | - | \x20 (?: an? | brother | sister | past | time | hour | century | dozen | million | year ) \b ) (?= \x20 (?: of | the | its | his | their | that | as | are | is | were | to ) \b | [.,;] )", "en")

HANGUL_RULES = (HALF_KO, PARTS_KO, OUT_OF_KO, MULTIPLE_KO)
LATIN_RULES = (EN_OUT_OF, EN_IN, EN_FRACTION, EN_FOLD, EN_MULTIPLE, EN_HALF)
