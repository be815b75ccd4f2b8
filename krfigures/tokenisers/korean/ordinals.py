"""Korean places in an order: 제2차, 첫 번째, 최초, 일등. Counters that rank (3위, 9층) are read by `amounts`."""

from __future__ import annotations

from krfigures.tokenisers.patterns import one_of
from krfigures.tokenisers.token import Rule, TokenKind

_NATIVE = one_of("두 세 네 다섯 여섯 일곱 여덟 아홉 열 열한 열두 셋 넷 둘 스무")
_COUNTER = one_of(
    "차(?!전지|장|관) 회(?!의) 대(?!로) 기 호 번 위 권 부 장 관 항 편 과 연평해전 연평 단계 라운드 주년 공화국 종(?![가-힣])"
)

_NO_BABY = "(?! 아 (?! 들 | 이 (?! [가-힣] ) | 이[를가의와는] ) )"  # 첫째아, a first-born; but 첫째아이

FIRST = Rule(
    "첫", TokenKind.ORDINAL, rf"(?P<first> 첫 \x20? 번째 | 첫째 {_NO_BABY} | 첫 (?= \x20 ) | 최초 )", "ko", cue="^[첫최]"
)
NTH = Rule(
    "두 번째",
    TokenKind.ORDINAL,
    rf"(?P<native> {_NATIVE} ) \x20? (?: 번째 | 째 {_NO_BABY} )",
    "ko",
    cue="^[두세네다여일아열셋넷둘스]",
)
PREFIXED = Rule(
    "제N",
    TokenKind.ORDINAL,
    rf"제 \x20? (?P<number> \d{{1,4}} ) (?: \x20? (?P<counter> {_COUNTER} ) | (?= 의 \x20 [가-힣] ) )",
    "ko",
    cue="^제",
)
_PARTICLE = one_of("을 은 으로 이다 에서 에게 의 과 도 까지")
# 일등석 is a class, 일등공신 an idiom, 삼등분 thirds: a rank has a particle behind it
RANK = Rule(
    "일등",
    TokenKind.ORDINAL,
    rf"(?P<sino> [일이삼] ) (?P<counter> 등 ) (?= {_PARTICLE} (?![가-힣]) | 이었 | 이라 )",
    "ko",
    cue="^[일이삼]",
)

WORD_RULES = (PREFIXED, FIRST, NTH, RANK)
