"""Street addresses, roads, lines, flats and rooms."""

from __future__ import annotations

from krfigures.tokenisers.patterns import one_of, preceded_by
from krfigures.tokenisers.token import Rule, TokenKind

_S = TokenKind.SKIP
ROAD = Rule(
    "road, line, flat, name with a number",
    _S,
    rf"""\d{{1,4}} \x20? (?: 번 \x20? {one_of("국도 지방도 고속도로 출구 버스")} | 호선 | 고속도로 )
        | {preceded_by("버스_")} \d{{2,4}}번 (?! \x20? {one_of("째 이상 이용 운행")} )
        | \d{{2,4}}동 \x20? \d{{1,4}}호
        | \d{{1,3}}전 (?: \x20? (?: 전승 | 전패 | \d{{1,2}}선승제? ) | (?= \x20? \d{{1,2}} \x20? [승무패] ) )
        | [12]차 \x20 전지 | [23]점슛 | 3고 (?= \x20 현상 ) | 2인자 | \d{{1,2}}보병 | 3권 (?= \x20? 분립 )
        | \d전 \x20? \d기 (?![가-힣]{{2}}) | [7-9]부 (?= \x20? (?: 능선 | 합의 ) )  # 7전 8기, 9부 능선: idioms
        | [3-6]86 \x20? 세대
        | (?<= 제 ) 3 (?: (?: 국 | 자 | 세계 | 지대 ) (?! [가-힣]{{2}} ) | 국 )
        | (?<! [가-힣]. ) (?<= [고중초] ) [1-6] (?= \x20 {one_of("학생 여학생 남학생 수험생 아들 딸 자녀")} )""",
    "ko",
    guard=r"\d{1,4} \x20? [번호고차동세국자지학여남수아딸전부점인고권보]",
    cue="[번호고차동세국자지학여남수아딸전부점인고권보]",
)

# 1600 Pennsylvania Avenue, 150, Toegye-ro; but 10 Wall Street banks
_CAPITALISED = r"[A-Z][a-z]{1,15}"
_STREETS = one_of(r"Street Avenue Ave\. St\. Boulevard Road")
STREET = Rule(
    "street address",
    _S,
    rf"""\d{{1,5}} (?: -\d{{1,3}} )? ,? \x20
        (?: (?! {one_of("Wall Main High")} \b ) (?: {_CAPITALISED} \x20 ){{1,3}} {_STREETS} \b
          | {_CAPITALISED} - {one_of("ro gil daero dong")} \b )""",
    "en",
    cue="[,A-Z]",
)

RULES = (STREET,)
LAST_RULES = (ROAD,)
