"""Articles of a law, statutes, orders, cases of a court."""

from __future__ import annotations

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

RULES = (STATUTE, ARTICLE)
