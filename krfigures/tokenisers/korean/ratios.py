"""Korean ratios, shares and scores: 10분의 1, 3대 1, 10명 중 4명, 절반, 10승 1패, 2대 1로."""

from __future__ import annotations

from krfigures.tokenisers.korean.numerals import MINUS, SINO, SINO_BELOW_MYRIAD, SINO_CUE, SINO_DIGIT
from krfigures.tokenisers.numerals import PLAIN
from krfigures.tokenisers.patterns import not_preceded_by, one_of, preceded_by
from krfigures.tokenisers.token import Rule, TokenKind

# the part of a fraction is small: in 오분의 삼조각 the 조 belongs to the piece, in 오분의 일만 the 만 is "only";
# 만 and 억 count where the numeral goes on, as in 오분의 백만이천
_PART = rf"(?: {PLAIN} | (?: {SINO_BELOW_MYRIAD} [만억] (?= {SINO_DIGIT}? [십백천] ) ){{0,2}} {SINO_BELOW_MYRIAD} )"
_AND = "(?: (?<= [일삼육륙칠팔십백천만억경] ) 과 | (?<= [이사오구조] ) 와 )"  # "four and" is 사와; 사과 is an apple
_PLACE = r"\d{1,3} (?: \.\d )?"
_AGAINST = r"(?: \x20? 대 \x20? | : )"
_OUT_OF = r"\x20? (?: 중 | 가운데 | 당 ) (?: 에서 | 에 )? \x20?"

# --- digits
PARTS = Rule(
    "N분의 M",
    TokenKind.RATIO,
    rf"(?P<whole> {PLAIN} (?: [십백천]?[만억조] | [십백천] )? ) \x20? 분의 \x20? (?P<part> {_PART} )",
    "ko",
    cue=r"[분\d십백천만억조]",
)
_COUNTER = one_of("명 곳 가구 대 개 건 번 집")
OUT_OF = Rule(
    "N명 중 M명",
    TokenKind.RATIO,
    rf"""(?P<whole> [2-9] | 100 | 10 ) \x20? (?P<counter> {_COUNTER} ) {_OUT_OF}
        (?P<part> {_PLACE} | 한 | 두 | 세 | 네 ) \x20? {_COUNTER} (?: \x20? 꼴 )?""",
    "ko",
    cue="[명곳가대개건번집]",
)
_BEATEN = one_of("이[기겼] 승 패 역전 꺾 누 앞 끌 뒤 비[겼기] 제 완 졌 진_")
_WON = one_of("승 무승부 패 역전 완승 완패 신승 대승 대패")
TO_ONE = Rule(
    "N대 1",
    TokenKind.RATIO,
    rf"""(?P<part> \d{{1,4}} (?: ,\d{{3}} )? (?: \.\d{{1,3}} )? )
        (?: \x20? 대 \x20? | (?<= \.\d ) : | : (?= 1 \x20? (?: 의 \x20? )? (?: 경쟁 | 비율 ) ) )
        (?P<whole> 1 ) (?! [.,:]?\d )
        (?! \x20? (?: [명개건곳대채척마리] (?! [가-힣]*경쟁 ) | 로 \x20? {_BEATEN} | {_WON} ) )""",  # 2대 1로 이겼다
    "ko",
    cue="[대:]",
)
SHARE = Rule(
    "N대 M in a proportion",
    TokenKind.RATIO,
    rf"""{preceded_by("비율을_ 비율이_ 비율은_ 비중을_ 비중이_")}
        (?P<part> {_PLACE} ) {_AGAINST} (?P<whole> {_PLACE} ) (?! \d | : )""",
    "ko",
    cue="[대:]",
)
PROPORTION = Rule(
    "N대 M 비율",
    TokenKind.RATIO,
    rf"(?P<part> {_PLACE} ) {_AGAINST} (?P<whole> {_PLACE} ) (?= \x20? (?: 의 \x20 )? {one_of('비율 비중 배분 합병 배합')} )",
    "ko",
    cue="[대:]",
)
WON_LOST = Rule(
    "N승 M패",
    TokenKind.SCORE,
    r"""(?P<first> \d{1,3} ) \x20? 승 \x20? (?: (?P<second> \d{1,3} ) \x20? 무 \x20? )?
        (?P<third> \d{1,3} ) \x20? 패""",
    "ko",
    cue="승",
)
WON_DRAWN = Rule(
    "N승 M무", TokenKind.SCORE, r"(?P<first> \d{1,3} ) \x20? 승 \x20? (?P<third> \d{1,3} ) \x20? 무 (?![가-힣])", "ko", cue="승"
)
_RESULT = one_of(r"로 으로 승 패 무승부 완승 완패 역전 동점 대승 대패 신승 앞 뒤 이겼 졌 을 를 의 에서 까지 이던 이었 이_된 \)")
SCORE = Rule(
    "N대 M",
    TokenKind.SCORE,
    rf"""(?P<first> \d{{1,3}} ) (?: \x20? 대 \x20? | [-:] ) (?P<third> \d{{1,3}} ) (?! \d | [-:.%] | ,\d )
        (?= \x20? {_RESULT} )""",
    "ko",
    cue=r"[대:\d]",
)
_VERDICT = one_of("결정 판결 표차 스코어 구도 완봉 만장 의_ 이다 였 이었 전원 기각 인용 합헌 위헌 파기 각하 의견 가결 부결")
VOTE = Rule(
    "N대 M alone",
    TokenKind.SCORE,
    rf"""(?P<first> \d{{1,3}} ) \x20? 대 \x20? (?P<third> \d{{1,3}} )
        (?= \x20? {_VERDICT} | [.,)\]'’\x22”] | $ ) (?! [.,]\d )""",
    "ko",
    cue="대",
)

# --- words
# 반 alone is also a class or a squad: a half where it is passed or not reached
HALF = Rule(
    "절반",
    TokenKind.RATIO,
    rf"""(?P<half> 절반 | 반수
        | {not_preceded_by("한_ 두_ 세_ 네_ 각_ 우리_ 같은_ 다른_ 옆_")} 반
            (?= [이을] \x20 넘 | 도 \x20 (?: 못 | [안채] \x20 [되안] ) | 이 \x20 (?: 안 \x20 되 | 채 \x20 안 )
              | 에도? \x20 (?: 못 | 미치지 ) | \x20 이상 (?: [이은을의에] (?![가-힣]) | \x20 | , ) ) )""",
    "ko",
    cue="^[절반]",
)
PARTS_IN_HANGUL = Rule(
    "분의",
    TokenKind.RATIO,
    rf"""(?P<minus> {MINUS} )? (?: (?P<units> {SINO} ) {_AND} \x20? )? (?P<whole> {SINO} ) \x20? 분의 \x20?
        (?: (?P<minus2> {MINUS} ) \x20? )? (?P<part> {_PART} )""",
    "ko",
    guard=r"(?: 마이[너나]스 )? [일이삼사오육륙칠팔구십백천만억조경과와\d\x20]{1,40}+ 분의",
    cue=SINO_CUE,
)
_COUNTER_OF_WORDS = one_of("명 곳 가구 집 번")
OUT_OF_IN_HANGUL = Rule(
    "열 명 중 네 명",
    TokenKind.RATIO,
    rf"""(?P<whole> 열 | 두 | 세 | 네 | 다섯 ) \x20? (?P<counter> {_COUNTER_OF_WORDS} ) {_OUT_OF}
        (?P<part> {one_of("한 두 세 네 다섯 여섯 일곱 여덟 아홉")} | \d{{1,2}} ) \x20? {_COUNTER_OF_WORDS} (?: \x20? 꼴 )?""",
    "ko",
    cue="^[열두세네다]",
)
MULTIPLE = Rule("갑절", TokenKind.RATIO, r"(?P<double> 갑절 | 곱절 )", "ko", cue="^[갑곱]")

DIGIT_RULES = (PARTS, OUT_OF, PROPORTION, TO_ONE, SHARE, WON_LOST, WON_DRAWN, SCORE, VOTE)
WORD_RULES = (HALF, PARTS_IN_HANGUL, OUT_OF_IN_HANGUL, MULTIPLE)
