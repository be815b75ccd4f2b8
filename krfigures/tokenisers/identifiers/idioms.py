"""Fixed words and idioms with a number: (종합2보), 마스크 5부제, 1타 강사, cloud nine; and names in Hangul that are numerals."""

from __future__ import annotations

from krfigures.tokenisers.patterns import initials, one_of, preceded_by
from krfigures.tokenisers.token import Rule, TokenKind

_S = TokenKind.SKIP
UPDATE = Rule("2보", _S, r"(?: (?<= 종합 ) | (?<= 종합\x20 ) | (?<= [(\[] ) ) [1-9]보 (?= [)\]] )", "ko", cue="보")
# 차량 10부제, 사드 3불 정책; but 5부 제작, 3불 합의금
SYSTEM = Rule(
    "system of days, of noes",
    _S,
    r"""\d{1,2}부제 (?! [작출안] ) | [35]불 (?= \x20? 1한 | \x20 (?: 정책 | 원칙 | 입장 | 선언 | 합의 (?! 금 ) ) )""",
    "ko",
    cue="[부불]",
)
_PITCHED_OR_RUN = one_of("무실점 무사사구 무볼넷 호투 완봉 완투 역투 쾌투 쇼 마라톤 러닝 코스 달리기 대회")
# 7K 무실점: strikeouts; 5K 마라톤: kilometres
KAY = Rule(
    "strikeouts, kilometres",
    _S,
    rf"""\d{{1,2}}K (?: (?<= 이닝\x20\dK ) | (?<= 이닝\x20\d\dK )
        | (?= \x20? (?: {_PITCHED_OR_RUN} | 1?\d실점 ) ) )""",
    "ko",
    guard=r"\d{1,2}K",
    cue="K",
)
SAYING = Rule(
    "saying",
    _S,
    r"""1타 (?= \x20?강사 | \x20스캔들 ) | 1도 (?= \x20 (?: 없[다고는었을지으네] | 모르 | 모른 ) ) | 13일의 \x20? 금요일""",
    "ko",
    cue="[타도일]",
)
IN_ONE = Rule("2-in-1", _S, r"[2-9]-in-(?: 1 | one ) \b", "en", cue="i")
_DIGIT = one_of("one two three four five six seven eight nine zero oh")
SAYING_EN = Rule(
    "English saying",
    _S,
    rf"""(?i: nine - to - five ) \b | {preceded_by("loud_")} [Nn]ine \b | {preceded_by("Gang_of_")} Four \b
        | {preceded_by("Ocean's_ Ocean’s_")} (?: Eleven | Twelve | Thirteen ) \b
        | (?: two | three | four | five ) -in-one \b
        | {preceded_by("[Aa]t_")} one \x20 point \b (?! \x20 (?: {_DIGIT} | \d ) )""",
    "en",
    cue="^(?:[Nn]ine|Four|Eleven|Twelve|Thirteen|two|three|four|five|one)$",
)
_PEOPLE = ("이만기", "오만석", "오천석", "천만석")
PERSON = Rule(
    "person", _S, rf"{one_of(' '.join(_PEOPLE))} (?! \x20?규모 | 의\x20 (?: 좌석 | 관중 | 객석 ) )", "ko", cue=initials(_PEOPLE)
)

RULES = (UPDATE, SYSTEM, KAY, SAYING, IN_ONE)
HANGUL_RULES = (PERSON,)
LATIN_RULES = (SAYING_EN,)
