"""How Korean writes numbers: the pattern fragments that its rules are built from. Every repeat is bounded.

By the name of the fragment:

    KOREAN    1조 2,000억   9천200   3만5천   4.7조   2천만   2조 천5백억
    KOREAN_LED_BY_ONE   천5백   백20억   만 5천
    SINO      삼천오백만   이천이십육
    NATIVE    스물세   두   열
    VAGUE     수십   두세   몇천

"""

from __future__ import annotations

from krfigures.core.figure import Kind
from krfigures.lexicon import table
from krfigures.lexicon.trie import trie
from krfigures.lexicon.words import after
from krfigures.tokenisers.numerals import PLAIN

PARTICLES = (
    "은는이가을를에의로으도만과와까부보쯤정가량여대등중씩간째선꼴짜권어당마밖뿐처란라며나고든하였됐인임입상규안내남넘"
    "초미육웃조이께서다치한급할동앞뒤전후말초"
)
"""First letters of what follows a noun: particles, the copula, 등, 이상, 규모 …"""

# --- Korean with digits: a scale ends the number only where a word can end (조 원, 만 명), not inside 만약 or 조사
_COUNTED = {text[0] for text, word in after().items() if "가" <= text[0] <= "힣" and not word.native}
_AFTER_SCALE = "".join(sorted(_COUNTED | set("십백천만억조경여남몇" + PARTICLES)))
_ENDS = rf"(?: (?![가-힣]) | (?= [{_AFTER_SCALE}] ) )"
_MYRIAD = "[만억조경萬万億亿兆]"
_GROUP = "[십백천十百千]"
_DIGITS = r"\d{1,3} (?! \d )"
_GROUPS = rf"(?: \x20? {_GROUP} (?: \x20? {_DIGITS} (?! \.\d ) | \d{{1,3}} \.\d{{1,4}} (?! \d ) )? ){{1,3}}"  # 3천846.87
# in front of a myriad unit: 2,000 / 9천200 / 1천7백30 / 2천 / broadcasters leave out the one: 천5백 / 백20 / 천
_LED_BY_ONE = rf"(?: [백천] (?: {_DIGITS} | \x20 \d (?= {_GROUP} ) )? (?: {_GROUPS} )? )"
_COUNT = rf"(?: {PLAIN} (?: {_GROUPS} )? | {_LED_BY_ONE} )"
# what closes a number that goes on behind a space: 1만 50원, 3만 7600명; a rank or a date stands for itself
_CLOSES = [text for text, word in after().items() if word.kind in (Kind.MONEY, Kind.QUANTITY, Kind.COUNT) and not word.native]
_KOREAN_CLOSES = trie(text for text in _CLOSES if not text[0].isascii())
_LATIN_CLOSES = [text for text in _CLOSES if text[0].isascii() and len(text) <= 7]  # no Korean number goes on to Afghan Afghanis
# behind a led-by-one (3만 천 명, but 1만 천주교 신자) the counter must end its word
_ENDS_ITS_WORD = rf"(?: (?![가-힣]) | (?= [{PARTICLES}] ) )"
_AFTER_SPACE = rf"""(?=
    \x20? 여? \x20? {_KOREAN_CLOSES} (?(led) {_ENDS_ITS_WORD} | (?! [째차] ) )
  | \x20? {trie(_LATIN_CLOSES)} (?![A-Za-z])
  | (?(led) (?!) ) (?: (?<= \d\d\d ) [가여그] | [.,)]? \s* $ | (?<= \d\d\d ) [.,)] | (?<= \.\d\d ) [에로을으포] ) )"""
_AFTER_ONE = rf"(?= \x20? 여? \x20? {_KOREAN_CLOSES} {_ENDS_ITS_WORD} )"
# digits below the last unit close up to it or, after a space, have a currency or counter behind;
# 7.500 is a comma typed as a point
_LOWER = rf"""(?: \d{{1,3}} {_GROUPS} (?: (?<=\d) | {_ENDS} )
      | \d{{1,3}},\d{{3}} (?: \.\d{{1,4}} )? | \d{{1,3}}\.\d{{3}} (?!\d) | \d{{1,5}} (?: \.\d{{1,4}} )? )
    (?! ,?\d | \x20? (?: [만억조] | 경 (?!기) ) )"""
# each unit is lower than the one before it: 1억 2억 are two sums
_NUMERAL = rf"""(?P<gyeong> {_COUNT} \x20? 경 )?
    (?P<jo> \x20? {_COUNT} \x20? [조兆] (?: 억 (?= \x20?[원달] ) )? )?
    (?P<eok> \x20? {_COUNT} \x20? [억億亿] )?
    (?: \x20? {_COUNT} \x20? (?(eok) [만萬万] | (?(jo) [억億亿만萬万] | (?(gyeong) [조兆억億亿만萬万] | {_MYRIAD} ) ) ) {_MYRIAD}?
        (?! (?<=경) [기부인] ) {_ENDS}
      | (?<= 억 )
      | {_COUNT} (?<= {_GROUP} ) {_ENDS} )
    (?: \x20 (?: {_LOWER} | (?P<led> {_LED_BY_ONE} ) ) {_AFTER_SPACE} | {_LOWER} )?"""
KOREAN = rf"(?= \d [\d,.]{{0,40}} \x20? [십백천만억조경十百千萬万億亿兆] ) {_NUMERAL}"
# 만 alone is also "only" and "full" (만 18세): a sum or a count of thousands follows
KOREAN_LED_BY_ONE = rf"""(?: (?= [백천] \d | 천 \x20 \d 백 ) {_NUMERAL}
  | 만 \x20? (?: \d{{1,3}} {_GROUPS} {_AFTER_SPACE} | {_LED_BY_ONE} {_AFTER_ONE} | \d{{1,4}} (?= \x20? 원 ) ) )"""

# --- Hangul and hanja numerals
SINO_DIGIT = "[일이삼사오육륙칠팔구]"
NOT_TWO = r"(?: (?: 다 | 며 | 고 ) (?![가-힣]) | 었 | 라고 | 지만 | \x20 (?: 넘 | [안못] \x20? 되 | 채 \x20? 안 ) )"
"""Behind a last 이: in 십이다 (it is ten) and 오십이 넘는 (over fifty) it is no two."""
_DAYS = r"(?: 간 (?![가-힣]) | 째 | \x20? (?: 동안 | 만에 ) (?![가-힣]) | 에 \x20? 걸[쳐친] | 잔치 )"
"""Behind a last 일: in 백일간 and 백일째 it counts days and is no one."""
SINO_BELOW_MYRIAD = rf"""(?: (?: {SINO_DIGIT}? [십백천] \x20{{0,2}} ){{1,3}}
        (?: {SINO_DIGIT} (?! (?<= 이 ) {NOT_TWO} | (?<= [십백천]일 ) {_DAYS} ) )?
  | {SINO_DIGIT} )"""
SINO = rf"""(?:
    (?: {SINO_BELOW_MYRIAD}? \x20? (?: [만억조] | 경 (?!기) ) \x20? ){{1,5}}
        (?: {SINO_BELOW_MYRIAD} (?! (?<= [만억조경]이 ) {NOT_TWO} ) )?
  | {SINO_BELOW_MYRIAD} )"""
MINUS = "(?: 마이너스 | 마이나스 )"
SINO_CUE = "^마이|^[영일이삼사오육륙칠팔구십백천만억조경]"
HANJA = "[一二三四五六七八九十百千萬万億亿兆壹貳參拾〇零]{1,16}"
_NATIVE_TENS = "(?: 열 | 스물 | 스무 | 서른 | 마흔 | 쉰 | 예순 | 일흔 | 여든 | 아흔 )"
_NATIVE_ONES = "(?: 하나 | 둘 | 셋 | 넷 | 한 | 두 | 세 | 네 | 다섯 | 여섯 | 일곱 | 여덟 | 아홉 )"
NATIVE = rf"(?: {_NATIVE_TENS} \x20? {_NATIVE_ONES} | {_NATIVE_TENS} | {_NATIVE_ONES} | 석 | 넉 | 닷 | 엿 )"
VAGUE = trie(row[0] for row in table("vague"))
