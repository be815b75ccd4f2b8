"""What the rules of Korean dates share: years, months and days as digits, where a noun ends, the parts of a period."""

from __future__ import annotations

from krfigures.tokenisers.patterns import one_of

YEAR = r"(?: (?: 1[0-9] | 20 | 21 ) \d\d )"
MONTH = "(?: 1[0-2] | 0?[1-9] )"
DAY = r"(?: 3[01] | [12]\d | 0?[1-9] )"
TO = r"\x20? [~-] \x20?"
SEASONS = "봄 | 여름 | 가을 | 겨울"
HALVES = "상반기 | 하반기"

NOUN_END = rf"""(?: (?![가-힣]) | (?= [에의까께쯤부은이로와과도인를을는엔]
    | {one_of("경 무렵 기준 현재 이후 이전 보다 만_ 가_")} ) )"""
"""A noun ends: no letter follows, or a particle does."""
EDGE = rf"(?: \x20? (?P<edge> 초순 | 상순 | 중순 | 하순 | 중반 | 초 | 말 ) {NOUN_END} )?"
"""초, 중순, 말 behind a month or year."""
