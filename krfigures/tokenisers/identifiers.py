"""What looks like a figure and is none: addresses, phone and account numbers, versions, articles of a law, names with digits.

Each is a rule of kind SKIP, tried before all others at a digit or letter: nothing inside it is read.
"""

from __future__ import annotations

import re

from krfigures.tokenisers.patterns import one_of, preceded_by
from krfigures.tokenisers.token import Rule, TokenKind

_S = TokenKind.SKIP
LONG_RUN = Rule("long run of digits", _S, r"\d{25,}(?:[.,]\d+)*", "", cue=r"\.")
# the 1850-1900 average, the 1861-1865 war: years that rise, and the copy says that they are
_RISING = r"(?: 15\d\d-(?: 1[5-9] | 20 ) | 16\d\d-(?: 1[6-9] | 20 ) | 18\d\d-(?: 1[89] | 20 ) ) \d\d"
_HAS_YEARS = one_of("average baseline mean period era level levels war wars conflict reign rebellion years famine dynasty")
_YEARS = rf"""{_RISING} \x20 (?: [a-z-]+ \x20 )? {_HAS_YEARS} \b
    | {preceded_by("[Tt]he_ [Ii]n_ of_ [Dd]uring_ [Ff]rom_")} {_RISING} (?: \x20[a-z] | [.,;] )"""
_CALL_BEFORE = preceded_by(r"[Cc]all_ ial_ \bat_ hone_ umber_ otline_ [Tt]el_ [Tt]el\._ :_ line_\( enter_\( umber_\(")
_LIFE = r"\d{4} - (?: 1[5-9] | 20 ) \d\d \)"  # (1879-1910)
# 1-800-FLOWERS, (267) SLY-DIAL
_KEYED = r"[A-Z]{3,8} (?: -[A-Z\d]{2,7} )? \b"
_AMERICAN = rf"""1-8(?: 00 | 33 | 44 | 55 | 66 | 77 | 88 )-{_KEYED}
          | (?<= \( ) [2-9]\d\d \) [-\x20]? (?: \d{{3}} [-.] \d{{4}} | [A-Z]{{3}}-?[A-Z]{{4}} \b )"""
PHONE = Rule(
    "phone number",
    _S,
    rf"""(?: \(? 0\d{{1,3}} \)? [-.\x20] \d{{3,4}} [-.] \d{{4}}
          | 0\d{{1,2}} - \d{{3,4}} - \d{{4}}
          | {_AMERICAN} | {_CALL_BEFORE} [2-9]\d\d - \d{{4}}
          | (?: {_CALL_BEFORE} | (?! {_YEARS} | {_LIFE} ) ) 1[568]\d\d - \d{{4}}
          | (?: \d{{1,3}}- ){{1,2}} \d{{3,4}} - \d{{4}} ) (?: / \d{{2,4}} )? (?!\d)""",
    "",
    cue=r"[\d).]",
)
ACCOUNT = Rule("account number", _S, r"\d{2,6} (?: -\d{2,8} ){2,4} (?!\d) (?<! \d{4}-\d\d-\d\d )", "", cue=r"\d")
RESIDENT = Rule("resident number", _S, r"\d{6}-[1-4]\d{6} (?!\d)", "", cue=r"\d")
VERSION = Rule(
    "version number",
    _S,
    rf"""\d{{1,3}} (?: \.\d{{1,4}} ){{3,4}} (?! \.?\d )
        | {preceded_by("[vV] 버전_ ersion_")} \d{{1,3}} (?: \.\d{{1,4}} ){{1,3}}""",
    "",
    cue=r"\.",
)
ISBN = Rule("ISBN", _S, r"97[89] (?: [-\x20]? \d ){10} (?!\d)", "", cue=r"[\d.]")
HEX = Rule(
    "hexadecimal",
    _S,
    r"""0x[0-9A-Fa-f]{2,16}
        | (?= [0-9a-f]{0,15}[a-f] ) (?= [a-f]{0,15}\d [0-9a-f]* \d ) [0-9a-f]{7,40} (?![0-9A-Za-z])""",
    "",
    cue="[a-fx]",
)
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
_EVENT = one_of("전쟁 혁명 운동 사건 참사 사태 항쟁 민주 역사 계엄 비상계엄 내란 공동 남북 정상 선언 광복 절")
NAMED_DAY = Rule(
    "day that is a name",
    _S,
    rf"""(?: 3[·.]1 | 4[·.](?: 3 | 19 | 16 ) | 5[·.]1[68] | 6[·.](?: 10 | 25 ) | 6·15 | 8[·.]15 | 10[·.]26
          | 12[·.](?: 12 | 3 ) ) (?= \x20? {_EVENT} )
        | (?: 5·18 | 4·19 | 6·25 | 8·15 | 12·3 ) (?= \x20 \d{{2,3}} \x20? 주[년기] )""",
    "ko",
    cue="[·.]",
)
NAMED_DAYS = Rule(
    "named day",
    _S,
    rf"""\d{{1,2}}·\d{{1,2}} (?= \x20?[가-힣] )
        (?! [십백천만억조] | \x20? {one_of("월 일 년 분기 위 호 차 대(?![선출책전란참]) 명 개 곳 건 세 회 층 번")} )""",
    "ko",
    cue="·",
)
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
GRADE = Rule(
    "grade of beef, plan of two numbers",
    _S,
    rf"""1\+{{1,2}} (?= \x20? 등급 | \( | \x20? 한우 )
        | \d{{1,3}} [×xX] \d{{1,3}} (?= \x20? {one_of("정책 전략 프로젝트 사업 계획 비전 운동 캠페인")} )""",
    "ko",
    guard=r"1\+ | \d{1,3}[×xX]\d",
    cue=r"[+×xX]",
)
CLUB = Rule(
    "home runs and steals alike",
    _S,
    rf"(?P<runs> [2-5]0 ) - (?P=runs) (?! \d ) (?= \x20? {one_of('클럽 달성 가입 고지 대기록')} )",
    "ko",
    guard="[2-5]0-[2-5]0",
    cue=r"\d",
)
GENERATIONS = Rule(
    "generations by their ages",
    _S,
    rf"""(?: 1020 | 2030 | 2040 | 3040 | 3050 | 4050 | 4060 | 5060 | 6070 )
        (?: (?= \x20? {one_of("세대 여성 남성 청년 직장인 표심 유권자 소비자 고객 맞벌이 주부 싱글 미혼 투자자 남녀")} )
          | (?<= 세대\x20.... ) (?! 년 | \d | , ) )""",
    "ko",
    guard=r"[1-6]0[2-7]0",
)
_CALL = one_of("에_?신고 에_?전화 로_?신고 로_?전화 _?신고 _?구급 _?구조대 _?대원 _?종합상황 _?상황실 _?특수 _?소방")
_CALL_EN = one_of("_?call _?emergency _?dispatch _?operator")
EMERGENCY = Rule(
    "emergency number", _S, rf"(?: 11[2349] | 911 | 999 ) (?= {_CALL} | {_CALL_EN} )", "", cue="[에로신구대종상특소cedo]"
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
AIRLINER = Rule(
    "airliner",
    _S,
    r"""(?<= oeing\x20 ) \d{3} -\d{1,3} [A-Z]{0,2} (?!\d)
        | 7[0-8]7- (?: [1-9]00 | [89] ) (?= \x20 (?: passenger | aircraft | jet | plane | airliner | freighter ) )
        | 7[0-8]7 (?= \x20 (?: Dreamliner | MAX | Max | jet | airliner ) )""",
    "en",
    cue=r"[\dDMja]",
)
STATUTE = Rule("401(k), 386 generation", _S, r"40[13]\([bk]\) | [3-6]86 (?= [-\x20]generation ) | 144A \b", "en", cue="[(gA-]")
NEWS_LEAD = Rule("2nd lead", _S, r"\d{1,2} (?: st | nd | rd | th ) \x20 (?: LD | LEAD ) \b", "en", cue="[snrt]")

# 3. Arginine: the number of an item, where a line begins
ITEM = Rule(
    "item of a list",
    _S,
    r"(?: ^ | (?<= \n ) | (?<= \n\x20 ) | (?<= \n\x20\x20 ) ) (?: 1?\d \. \x20 ){1,4} (?= [\"'(“‘]? [A-Za-z가-힣] )",
    "",
    cue=r"\.",
)
DAY_COUNT = Rule(
    "day counted from D-day", _S, r"(?<= D[+-] ) (?<! [A-Za-z\d] D[+-] ) \d{1,4} (?! [\d.,]\d | \d ) (?: \x20? 일 )?", ""
)

RULES = (
    ITEM,
    DAY_COUNT,
    EMERGENCY,
    STREET,
    AIRLINER,
    NEWS_LEAD,
    STATUTE,
    LONG_RUN,
    ISBN,
    RESIDENT,
    PHONE,
    VERSION,
    ARTICLE,
    NAMED_DAY,
    NAMED_DAYS,
    ACCOUNT,
    HEX,
    ROAD,
    GENERATIONS,
    GRADE,
    CLUB,
)

_SCHEME = re.compile(r"(?:https?|ftp)$")
_ADDRESS = re.compile(r"[^\s<>\"'가-힣]{1,500}")
_LOCAL_PART = re.compile(r"[\w.+-]{1,64}$", re.ASCII)
# (단위: 억원) over a table says what its figures are of
_LEGEND_UNIT = r"(?:1,?0{0,6})?[^\s\d():=,·/]{1,8}"
_LEGEND = re.compile(rf"단위(?:\s?[:=]\s?|(?<=[(\[<]단위)\s){_LEGEND_UNIT}(?:[,·/]\s?{_LEGEND_UNIT}){{0,3}}")
_DOMAIN = re.compile(r"@[\w-]{1,64}(?:\.[\w-]{1,64}){1,5}", re.ASCII)


def masked(text: str) -> str:
    """The text with URLs, e-mail addresses and legends of tables blanked out, as long as before: nothing inside them is read.

    >>> masked("see https://a.kr/2024/01?n=5 now")
    'see                          now'
    """
    spans = [
        *_spans(text, "://", _SCHEME, _ADDRESS),
        *_spans(text, "www.", None, _ADDRESS),
        *_spans(text, "단위", None, _LEGEND),
        *_spans(text, "@", _LOCAL_PART, _DOMAIN),
    ]
    if not spans:
        return text
    pieces: list[str] = []
    last = 0
    for start, end in sorted(spans):
        if start >= last:
            pieces += (text[last:start], " " * (end - start))
            last = end
    return "".join((*pieces, text[last:]))


def _spans(text: str, mark: str, before: re.Pattern[str] | None, behind: re.Pattern[str]) -> list[tuple[int, int]]:
    """Spans around each mark with what must stand before it and behind it."""
    found = []
    at = text.find(mark)
    while at >= 0:
        head = before.search(text, max(0, at - 64), at) if before is not None else None
        tail = behind.match(text, at)
        if tail is not None and (head is not None or before is None):
            found.append((head.start() if head is not None else at, tail.end()))
        at = text.find(mark, tail.end() if tail is not None else at + 1)
    return found
