"""Names with digits: days that are names, generations, grades, airliners."""

from __future__ import annotations

from krfigures.core.figure import Kind
from krfigures.lexicon.words import after
from krfigures.tokenisers.patterns import one_of, preceded_by
from krfigures.tokenisers.token import Rule, TokenKind

_S = TokenKind.SKIP
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
# 1·2등급, 5·6학년: a list, where what counts or ranks follows two numbers in a row, or two others and nothing behind the unit
_IN_A_ROW = r"(?: 1·2 | 2·3 | 3·4 | 4·5 | 5·6 | 6·7 | 7·8 | 8·9 | 9·10 | 10·11 | 11·12 ) (?! \d )"
_NAMED = "사건 문제 세대 학생 여성 가족 정상 지역 후보 주간 선수 정당 형 종 보 실 동 국 사 리 면"
_NEVER_LISTED = frozenset(_NAMED.split())
_UNITS = " | ".join(
    (word.text if not word.unless else f"{word.text}(?!{'|'.join(word.unless)})").replace(" ", r"\x20")
    for word in sorted(after().values(), key=lambda word: -len(word.text))
    if "가" <= word.text[0] <= "힣" and word.kind is not Kind.MONEY and word.text not in _NEVER_LISTED
)
_PARTICLE = one_of("이 가 은 는 을 를 의 와 과 도 만 에 에는 에서 에서는 로 으로 까지 부터 보다 씩 쯤")
_LISTED = rf"""(?<! [가-힣] ) (?:
    {_IN_A_ROW} (?! \x20? (?: 인자 | 부장 ) ) (?= \x20? (?: {_UNITS} ) )
    | \d{{1,2}}·\d{{1,2}} \x20? (?: {_UNITS} ) (?: (?! [가-힣] ) | {_PARTICLE} (?! [가-힣] ) ) )"""
NAMED_DAYS = Rule(
    "named day",
    _S,
    rf"""(?! {_LISTED} ) \d{{1,2}}·\d{{1,2}} (?= \x20?[가-힣] )
        (?! [십백천만억조] | \x20? {one_of("월 일 년 분기 위 호 차 대(?![선출책전란참]) 명 개 곳 건 세 회 층 번")} )""",
    "ko",
    cue="·",
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
# 재벌 3세, 두산 4세, 한인 2세 작가, 2세 경영: the sons of a founder or of emigrants, of any age; but 한인 2세 여아
_HOUSES = (
    "현대 현대차 삼성 LG LS GS SK CJ KCC OCI SPC 롯데 한화 두산 효성 코오롱 금호 한진 신세계 세아 태광 한미 하림 농심 오뚜기"
)
_HEIRS = " ".join(f"{house}{end}_" for house in _HOUSES.split() for end in ("", "가", "家", "그룹"))
_EMIGRANTS = "교포 동포 교민 한인 이민 이민자 탈북민 탈북자 고려인 재일 재미 조선족"
_FAMILIES = " ".join(f"{word}_ {word}" for word in f"재벌 오너 총수 창업주 창업자 {_EMIGRANTS}".split())
_RUN_BY = one_of("경영 승계 체제 오너 총수 후계 계획 출산 를_낳 를_갖 를_가졌 를_가지")
_CHILD = one_of("아이 여아 남아 아동 영아 유아 어린이 아기 딸 아들 때 이하 미만 이상 전후")
HEIR = Rule(
    "generation of a family",
    _S,
    rf"""{preceded_by(f"{_FAMILIES} {_HEIRS}")} (?: [2-5][~·-] )? [2-5]세 (?! [대때] | \x20{_CHILD} )
        | (?: [2-5][~·-] )? [2-5]세 (?= \x20? {_RUN_BY} )""",
    "ko",
    guard=r"[2-5] (?: [~·-][2-5] )? 세",
    cue=r"[세~·\d]",
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
NEWS_LEAD = Rule("2nd lead", _S, r"\d{1,2} (?: st | nd | rd | th ) \x20 (?: LD | LEAD ) \b", "en", cue="[snrt]")

# 3. Arginine: the number of an item, where a line begins
ITEM = Rule(
    "item of a list",
    _S,
    r"(?: ^ | (?<= \n ) | (?<= \n\x20 ) | (?<= \n\x20\x20 ) ) (?: 1?\d \. \x20 ){1,4} (?= [\"'(“‘]? [A-Za-z가-힣] )",
    "",
    cue=r"\.",
)
# the boy group 2PM, 2PM 멤버; but at 2PM, 2PM에
_OF_GROUP = preceded_by("그룹_ 밴드_ 아이돌_ roup_ band_ ember_of_ embers_of_")
GROUP = Rule(
    "group of singers, game",
    _S,
    rf"""(?: {_OF_GROUP} 2[AP]M
            | 2[AP]M (?= \x20 (?: 멤버 | 출신 | 콘서트 | 준호 | 택연 | members? \b ) | [의은는이과] (?! [가-힣] ) )
            ) (?! [A-Za-z\d] )
        | (?: 5SOS | 015B | 2NE1 | 1TYM | 50\x20Cent ) (?! [A-Za-z\d] ) | (?<= 리니지 ) [12]M (?! [A-Za-z] )""",
    "",
    cue="[PASBNTCM]",
)

RULES = (ITEM, HEIR, AIRLINER, NEWS_LEAD, NAMED_DAY, NAMED_DAYS, GENERATIONS, GRADE, CLUB, GROUP)
