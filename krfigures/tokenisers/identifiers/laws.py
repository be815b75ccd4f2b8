"""Articles of a law, statutes, orders, cases of a court."""

from __future__ import annotations

from krfigures.tokenisers.patterns import one_of, preceded_by
from krfigures.tokenisers.token import Rule, TokenKind

_S = TokenKind.SKIP
_SUB_ARTICLE = r"(?: 의 \x20? \d{1,3} )?"
ARTICLE = Rule(
    "article of a law",
    _S,
    rf"""\d{{1,4}}조 {_SUB_ARTICLE} (?: \x20? (?: 제? \x20? \d{{1,3}} [항호목] \x20? ){{1,3}} )
        | (?: (?<= 제 ) | (?<= 제\x20 ) ) \d{{1,4}} \x20? 조 {_SUB_ARTICLE}
        | (?<= 법\x20 ) (?: \d{{1,3}}[·,] )? \d{{1,3}}조 (?! \x20?[\d원] ) {_SUB_ARTICLE}
        | \d{{1,4}}조 {_SUB_ARTICLE} (?= \x20? (?: 개정 | 위반 | 위헌 | 조항 ) )""",
    "ko",
    cue=r"[조\d·]",
)
STATUTE = Rule("401(k), 386 generation", _S, r"40[13]\([bk]\) | [3-6]86 (?= [-\x20]generation ) | 144A \b", "en", cue="[(gA-]")
# 2023도1234, 2021고합12: the year and the kind of case; but 2023년12월
_KINDS_OF_CASE = one_of(
    "도 두 다 나 노 누 르 므 스 모 마 그 무 추 재도 가합 가단 가소 고합 고단 고정 고약 구합 구단 드합 드단 느합 느단 카합"
    " 카단 카기 타경 타채 초기 초재 헌가 헌나 헌라 헌마 헌바 회합 회단 하합 하단 하면 개회 로 허"
)
CASE = Rule(
    "case of a court",
    _S,
    rf"(?: 19 | 20 ) \d\d {_KINDS_OF_CASE} \d{{1,7}} (?! [\d년월일%] | [.,]\d )",
    "ko",
    guard=r"\d{4} [가-힣]{1,2} \d",
    cue="[도두다나노누르므스모마그무추재가고구드느카타초헌회하개로허]",
)
# 안보리 결의 2397호, 법률 제12345호, 고시 제2025-12호; but 시즌 2호, 제1호 법안, 300호 규모
ORDER = Rule(
    "resolution, order, patent",
    _S,
    rf"""{preceded_by("결의_ 결의_제 행정명령_ 행정명령_제")} \d{{3,5}} (?: [·,] \x20? \d{{3,5}} ){{0,3}} 호
        | (?<= 제 ) (?: \d{{5,7}} | \d{{2,4}}-\d{{1,7}} ) \x20? 호""",
    "ko",
    guard=r"\d{3,7} [호·,] | \d{2,7} (?: \x20?호 | -\d )",
    cue=r"[호\d·,]",
)

RULES = (STATUTE, ARTICLE, CASE, ORDER)
