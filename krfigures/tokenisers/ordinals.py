"""Places in an order: 제2차, 첫 번째, 최초, 2nd, the third, No. 7. Counters that rank (3위, 9층) are read by `amounts`."""

from __future__ import annotations

from krfigures.tokenisers.token import Rule, TokenKind

_WORDS = "(?: first | second | third | fourth | fifth | sixth | seventh | eighth | ninth | tenth | eleventh | twelfth | thirteenth | fourteenth | fifteenth | sixteenth | seventeenth | eighteenth | nineteenth | twentieth | thirtieth | fortieth | fiftieth | hundredth | twenty-(?: first | second | third | fourth | fifth | sixth | seventh | eighth | ninth ) )"
SUFFIXED = Rule("2nd", TokenKind.ORDINAL, r"(?P<number> \d{1,3} (?: ,\d{3} )? ) (?: st | nd | rd | th ) (?![A-Za-z])", "en")
NO = Rule("No. 7", TokenKind.ORDINAL, r"(?: No\. | no\. | Nos\. | number | Number ) \x20? (?P<number> \d{1,3} ) (?! [\d,.]*\d | [A-Za-z-] )", "en")
WORD = Rule("third", TokenKind.ORDINAL, rf"(?P<word> (?i: {_WORDS} ) ) (?! [A-Za-z] | -(?: hand | rate | class | party | degree | half | person | ever | born | time ) | \x20 (?: of \x20 all | party \b | hand \b | lady \b | ladies | name \b | half | thoughts? | nature | World | Lady | Minister | Amendment | Street | Avenue | degree ) | s\b )", "en")
FIRST_KO = Rule("첫", TokenKind.ORDINAL, r"(?P<first> 첫 \x20? 번째 | 첫째 | 첫 (?= \x20 ) | 최초 )", "ko")
NTH_KO = Rule("두 번째", TokenKind.ORDINAL, r"(?P<native> 두 | 세 | 네 | 다섯 | 여섯 | 일곱 | 여덟 | 아홉 | 열 | 열한 | 열두 | 셋 | 넷 | 둘 | 스무 ) \x20? (?: 번째 | 째 )", "ko")
PREFIXED_KO = Rule("제N", TokenKind.ORDINAL, r"제 \x20? (?P<number> \d{1,4} ) \x20? (?P<counter> 차 (?! 전지 | 장 | 관) | 회 (?!의) | 대 (?!로) | 기 | 호 | 번 | 위 | 권 | 부 | 장 | 관 | 항 | 편 | 과 | 연평 | 단계 | 라운드 | 주년 | 공화국 ) (?! [가-힣]{3} (?<! 까지 ) )?", "ko")

DIGIT_RULES = (SUFFIXED,)
HANGUL_RULES = (PREFIXED_KO, FIRST_KO, NTH_KO)
LATIN_RULES = (NO, WORD)
