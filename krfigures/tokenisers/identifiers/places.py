"""Street addresses, roads, lines, flats and rooms."""

from __future__ import annotations

from krfigures.tokenisers.patterns import not_preceded_by, one_of, preceded_by
from krfigures.tokenisers.token import Rule, TokenKind

_S = TokenKind.SKIP
ROAD = Rule(
    "road, line, flat, name with a number",
    _S,
    rf"""\d{{1,4}} \x20? (?: 번 \x20? (?: (?: {one_of("시내 마을 좌석 광역 시외 간선 지선")} \x20? )? 버스 )
          | 번 \x20? {one_of("국도 지방도 고속도로 출구 게이트 탑승구 문제[는의와] 문제에서 문제부터")} | 호선 | 고속도로 )
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

# 고시원 301호, 417호 법정; but 오피스텔 300호를 짓는다
_ROOMS = one_of("법정 강의실 병실 객실 회의실 조사실 검사실 사무실 세미나실 연구실")
ROOM = Rule(
    "room",
    _S,
    rf"""{preceded_by("고시원_ 병실_ 객실_ 강의실_ 회의실_ 사무실_ 호텔_ 모텔_ 여관_ 회관_ 법정_")} \d{{3,4}} 호
            (?! \x20? (?: 규모 | 이상 | 이하 | 분양 | 공급 ) | [를을] \x20 {one_of("공급 분양 매입 임대 짓 지 운영 확보")} )
        | {preceded_by("아파트_ 빌라_ 오피스텔_ 원룸_ 기숙사_")} \d{{1,2}} (?: 0[1-9] | 1\d ) 호 (?= 에 | 로 | 의 | \x20?거주 )
        | \d{{3,4}} 호 (?= \x20? {_ROOMS} )""",
    "ko",
    guard=r"\d{3,4} 호",
    cue="호",
)
# 강남구 테헤란로 152에, 판교역로 235번길 16, 범어동 123-4번지, 산 12-1
_ON_A_ROAD = " | ".join(rf"(?<= [시군구읍면]\x20[가-힣]{{{length}}}[로길]\x20 )" for length in range(1, 6))
_NO_ROAD = not_preceded_by(
    "으로_ 최대로_ 최소로_ 최고로_ 최저로_ 별도로_ 위로_ 아래로_"
    " 새로_ 추가로_ 바로_ 주로_ 실제로_ 대체로_ 그대로_ 서로_ 따로_ 규모로_ 순위로_"
)
LOT = Rule(
    "lot of a Korean address",
    _S,
    rf"""(?: (?: {_ON_A_ROAD} ) {_NO_ROAD} | (?<= 번길\x20 ) | (?<= \d길\x20 ) )
            \d{{1,4}} (?: -\d{{1,3}} )? (?= [.)] (?! \d ) | ,\x20\d | 에 | \s*$ | \x20?\([가-힣]{{1,5}}[동가리] )
        | \d{{1,5}}-\d{{1,4}} \x20? 번지
        | (?<= \b산\x20 ) \d{{1,4}}-\d{{1,4}} (?= [에번일.)] | \s*$ )""",
    "ko",
    guard=r"\d{1,5} (?: -\d | [,.)(에] | \s*$ | \x20[(] )",
    cue=r"[\d.)(에\s]|^$",
)

# 1600 Pennsylvania Avenue, 150, Toegye-ro; but 10 Wall Street banks
_CAPITALISED = r"[A-Z][a-z]{1,15}"
_STREETS = rf"(?: {one_of('Street Avenue Ave Boulevard Blvd Road Rd')} \b | St\. (?! \x20[A-Z] ) )"
STREET = Rule(
    "street address",
    _S,
    rf"""(?<! \b[Ii]n\x20 ) \d{{1,5}} (?: -\d{{1,3}} )? ,? \x20
        (?: (?! {one_of("Wall Main High")} \b ) (?: {_CAPITALISED} \x20 ){{1,3}} {_STREETS}
          | {_CAPITALISED} - {one_of("ro gil daero dong")} \b )""",
    "en",
    cue="[,A-Z]",
)
# Gangnam-gu 123, Jongno 3-ga, Itaewon 2-dong; but a 500-dong note
DISTRICT = Rule(
    "lot or ward of a Korean address",
    _S,
    rf"""(?<= [a-z]\x20 ) \d{{1,2}} - {one_of("ga gil dong ro daero")} \b
        | {preceded_by("-gu_ -ro_ -gil_ -daero_ -dong_")}
            \d{{1,4}} (?: -\d{{1,4}} )? (?= [.;)] (?! \d ) | ,\x20[A-Z\d] | \s*$ )""",
    "en",
    guard=r"\d{1,2}-[gdr] | \d{1,4} (?: -\d{1,4} )? (?: [,.;)] | \s*$ )",
    cue=r"[gdr.;)\dA-Z\s]|^$",
)

RULES = (STREET, DISTRICT, ROOM, LOT)
LAST_RULES = (ROAD,)
