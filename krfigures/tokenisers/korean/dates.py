"""Korean dates that begin with a digit, as parts that the converters put together: 2026년 + 2월 + 25일.

    2026.02.25   2026년   '26년   2019~2021년   1980년대   15~17세기   2026 월드컵
    2월   2~3월   11월 말   25일   15~17일   2분기   9.11   4.13 총선

A number with 일 is a day of the month where a clause could begin with it, and a length of time where a word of duration stands
by it (3일간, 10일 만에, 약 20일, 3일 일정의); years of two digits are lengths too, unless an apostrophe, 년대 or a word (see
`years`) says otherwise.
"""

from __future__ import annotations

from dataclasses import replace

from krfigures.tokenisers.korean import years
from krfigures.tokenisers.korean.date_parts import DAY, EDGE, HALVES, MONTH, TO, YEAR
from krfigures.tokenisers.patterns import not_preceded_by, one_of, preceded_by
from krfigures.tokenisers.token import Rule, TokenKind

_TERM = rf"(?! \x20? {one_of('간 째 동안 만에 여_ 씩 내내 연속')} )"  # what makes a number a length
_SEVERAL = rf"(?: {TO} | · )"

FULL = Rule(
    "year, month and day",
    TokenKind.DATE,
    rf"""(?: (?P<year> {YEAR} )
        (?: (?P<separator> [-/] ) (?P<month> {MONTH} ) (?P=separator) (?P<day> {DAY} )
          | \. \x20? (?P<month2> {MONTH} ) \. \x20? (?P<day2> {DAY} ) \.? )
          | (?P<short_year> [0-3]\d ) \. (?P<month3> 0[1-9] | 1[0-2] | (?<= '\d\d\. ) [1-9] ) \.
            (?P<day3> [0-2]\d | 3[01] | (?<= '\d\d\.\d\. ) [1-9] (?!\d) ) (?<! 00 ) )
        (?! [\d%] | [-/]\d | [.,]\d )""",
    "",
    cue=r"[\d/.]",
)
# 2024.05 before these is a level or a sum, no month
_NO_MONTH = one_of("[만억조천백] 포인트 선 p points? 로 으로 원(?![문고인]) 달러 명(?![가-힣]) 배(?![가-힣])")
YEAR_MONTH = Rule(
    "year and month",
    TokenKind.DATE,
    rf"""(?P<year> {YEAR} )
        (?: \. \x20? (?P<month> 0[1-9] | 1[0-2] )
          | - (?P<month2> 0[1-9] | 1[0-2] ) (?= [에의부까은\x20)] ) (?<! [2-9]-\d\d ) )
        (?! [\d%~-] | [.,/]\d )
        (?! \x20? {_NO_MONTH} )
        """,
    "",
    cue=r"[\d.]",
)
YEARS = Rule(
    "year",
    TokenKind.DATE,
    rf"""(?: (?P<from_year> {YEAR} | (?<= ' ) \d\d ) {TO} '? )?
        (?P<year> {YEAR} | (?(from_year) \d\d | (?<= ' ) \d\d ) ) \x20? 년 (?! 대 ) (?: 도 (?![가-힣]{{2}}) )?
        (?! \x20? {one_of("간 째 동안 만에 여_ 넘 세월")} )
        (?! (?<= 00년 ) \x20? {one_of("전 후 뒤 이상 역사 된 가까")} )  # 2000년 전: a length
        (?: (?P<half> {HALVES} ) | {EDGE} )""",
    "ko",
    cue=r"[년~\d'\x20-]",
)
_DECADE = rf"(?: {YEAR} (?<= 0 ) | [0-9]0 )"
DECADE = Rule(
    "decade",
    TokenKind.DATE,
    rf"(?: (?P<from_decade> {_DECADE} ) (?: \x20? 년대 )? {_SEVERAL} )? (?P<decade> {_DECADE} ) \x20? 년대",
    "ko",
    cue=r"[년·~\d\x20-]",
)
_EVENTS = one_of(
    "올림픽 월드컵 아시안게임 선수권 챔피언십 대회 리그 대선 총선 엑스포 박람회 도서전 전시회 비엔날레"
    " 영화제 축제 페스티벌 포럼 콘퍼런스 컨퍼런스 정상회의 총회 금융위기 시상식 어워즈 프로야구 APEC"
)
EVENT_YEAR = Rule(
    "year of a season or an event",
    TokenKind.DATE,
    rf"""(?: (?P<from_year> {YEAR} ) {TO} )? (?P<year> {YEAR} | (?(from_year) \d\d | (?<= ' ) \d\d ) )
        (?: (?= \x20? (?: 학년도 | 회계연도 | 시즌 ) ) \x20? (?: 학년도 | 회계연도 )?
          | (?= \x20 (?: [가-힣A-Z] [^\s\d]{{0,9}} \x20 ){{0,2}} [가-힣A-Z]{{0,9}} {_EVENTS} ) )""",
    "ko",
    cue=r"[가-힣A-Z~\d\x20-]",
)
CENTURY = Rule(
    "century",
    TokenKind.DATE,
    rf"""(?: (?P<from_century> \d{{1,2}} ) (?: \x20? 세기 )? {TO} )? (?P<century> 2[0-9] | 1\d | [1-9] ) \x20? 세기
        {_TERM} (?! \x20? {one_of("전 넘 가까 이상 반_")} )""",
    "ko",
    cue=r"[세~\d\x20-]",
)
MONTHS = Rule(
    "month",
    TokenKind.DATE,
    rf"""(?: (?<! [\d.,] ) (?P<from_month> {MONTH} ) (?: (?: \x20? 월 )? {_SEVERAL} | ,\x20? ) )?
        (?P<month> {MONTH} ) \x20? 월 (?! [드간급세령경] ) {EDGE}""",
    "ko",
    cue=r"[월·,~\d\x20-]",
)
DAY_OF_MONTH = Rule(
    "day of a month",
    TokenKind.DATE,
    rf"""(?: (?<= [월달] ) | (?<= [월달]\x20 ) )
        (?: (?P<from_day> {DAY} ) (?: (?: \x20? 일 )? {_SEVERAL} | ,\x20? ) )? (?P<day> {DAY} ) \x20? 일
        (?! {one_of("간 째 치 _?동안 _?만에")} )""",
    "ko",
    cue=r"[일·,~\d\x20-]",
)

# --- a day without its month: what makes it a length instead
_BEFORE_LENGTH = not_preceded_by(
    "약 약_ 총 총_ 단 단_ 근 근_ 매 매_ 첫 첫_ 주 주_ 박 박_ 최소 최소_ 최대 최대_ 최장 최장_ 평균 평균_"
    " 불과 불과_ 무려 무려_ 꼬박 꼬박_ 최근 최근_ 향후 향후_ 하루 하루_"
    " 보다_ 한의 생후_ 휴가_ 연차_ 정지_ 구류_ 격리_ 기간_ 단식_ 벌금_ 앞으로 앞으로_ 최소한 최소한_ 적어도 적어도_"
)
_LENGTH_WORDS = one_of(
    "간(?![가-힣]{2}) 만에 만의 만인 째 차(?![가-힣]) 동안 이내 내(?=[에로_]) 연속 연휴 남짓 남[은았긴겨] 정도 가량 이상"
    " 이하 미만 넘 안팎 내외 여_ 앞[두둔] 걸[리려릴렸] 치_ 짜리 일정[의으] 씩 코스(?![피닥]) 밖에 천하 더_ 당(?![가-힣])"
    r" 만(?![가-힣\d]|_\d) 만이[다었던지며라] _된_ _무이자 _구류 _감금 _무료 _체류 _유급 _정학 _정직 _단식 _숙박"
)
# 13일 전 거래일: what is past, or whole, is the next word
_WHOLE = one_of(
    "거래일 영업일 재산 직원 임직원 계열사 세계 국민 분기 구간 부문 종목 지역 연령 산업 업종 과정 시민 당원 소속사 구단"
    " 남편 아내 부인 여자친구 남자친구 여친 남친"
)
_FORMER = one_of("대통령 총리 부총리 장관 차관 의원 국회의원 시장 지사 대표 회장 사장 감독 청장 총장 정부 정권 위원장 이사장")
_BEHIND_LENGTH = rf"""
    \x20? {_LENGTH_WORDS} | 간 | (?<! [서터과]\x20\d일 ) (?<! [서터과]\x20\d\d일 ) \x20? 사이
    | \x20? 전 (?= $ | [^가-힣\x20] | [에부의까보쯤이만] | \x20 (?! {_WHOLE} | (?<= \d\d일\x20전\x20 ) {_FORMER} ) )
    | \x20? [후뒤] (?= $ | [^가-힣] | [에부의인면로] )
    | [을를] \x20 {one_of("더 넘 꼬박 보내 보냈 버 기다 쉬 쉰 굶 앞[두둔] 남")}
    | 이 \x20? {one_of("나_ 면 더 걸 지나 지났 지난_ 흘 넘 남 필요 소요")}
    | 도 \x20 {one_of("안 채 되지 남지 걸")}"""
_DAY_END = rf"""(?: (?![가-힣]) | (?= [은이을에엔께쯤의과도로였라는가와인나]
    | {one_of("부터 까지 자(?![가-힣]{2}) 경 새벽 오전 오후 저녁 아침 밤 낮 현재 기준 이후 이전 현지 만_ 한국")} ) )"""
# 조업일수가 3일 줄었다, 휴가를 20일로 늘렸다; but 휴가는 20일 끝난다, 기간을 20일까지 늘린다
_NUMBER_OF_DAYS = " ".join(f"일수{particle}_" for particle in ("", "가", "는", "도", "를"))
_PERIODS = " ".join(f"{noun}{particle}_" for noun in ("기간", "휴가", "연차") for particle in "이가은는도을를") + " 일에서_"
_CHANGED = one_of(
    "로_[늘줄] 로_확대 로_연장 로_단축 로_축소 로_정 에서_\\d _줄 _늘 _단축 _연장 _감소 _증가 _더_ _적[은었다] _짧 _길"
)
_NO_LENGTH_BEFORE = rf"""(?! {preceded_by(_NUMBER_OF_DAYS)} \d{{1,2}} \x20? 일 (?! 까지 | 부터 ) )
    (?! {preceded_by(_PERIODS)} \d{{1,2}} \x20? 일 {_CHANGED} )"""
_HELD = one_of("수출 수입 무역 전국 유권자 성인 만_18세 실시 조사 개최 열리 이틀 사흘 나흘 닷새 엿새 서울 부산 미국 중국 일본")
"""Behind 9∼11일 these say when, not how long: polls, exports, meetings."""
_A_DAY = (
    rf"(?! (?<= (?<!\d) 1일 ) \x20 {one_of('평균 최대 최고 이용 생산 처리 권장 섭취 방문 사용 용량 1?[0-9]_?[회만번식잔정]')} )"
)
DAYS = Rule(
    "day",
    TokenKind.DATE,
    rf"""(?= \d{{1,2}} \x20? [일~·-] ) (?: (?<! [~\d.,:/+-] )  # no number goes on here
          | (?<= [시분]~ ) (?= \d{{1,2}}일 \x20 (?: 오[전후] | 새벽 | 자정 | 정오 | 밤 | 낮 ) ) )
        {_BEFORE_LENGTH}
        {_NO_LENGTH_BEFORE}
        (?: (?P<from_day> {DAY} (?: (?<= \d\d ) | (?<= [주월]\(\d ) | (?<= 지난\x20\d ) | (?<= 오는\x20\d )
                | (?= {TO} \d{{1,2}}일 \x20 {_HELD} ) ) ) (?: \x20? 일 )? {_SEVERAL} )?
        (?P<day> {DAY} ) \x20? 일 (?! {_BEHIND_LENGTH} ) {_DAY_END}
        {_A_DAY}  # 1일 3회: a day, each day
        """,
    "ko",
    cue=r"[일·~\d\x20-]",
)
_OPENS = preceded_by("오는_ 지난_ ,_ [(\x22'“‘]")
BEFORE_DAY = Rule(
    "day before which",  # 선거일 20일 전까지 counts days, and so may 집회는 3일 전까지
    TokenKind.DATE,
    rf"""(?: {_OPENS} | (?<! [^\n] ) )
        (?P<day> {DAY} ) \x20? 일 (?= \x20? 전까지 )""",
    "ko",
    cue="일",
)
QUARTER = Rule(
    "quarter",
    TokenKind.DATE,
    rf"""(?: (?P<from_quarter> [1-4] ) (?! ·4 ) {_SEVERAL} )?
        (?P<quarter> [1-4] ) \x20? (?: [/·]4 )? \x20? 분기  # 3·4분기 is the third of four
        {_TERM} (?! \x20? (?: 이상 | 이내 ) ) {EDGE}""",
    "ko",
    cue=r"[분/·~\d\x20-]",
)
_ATTACK = one_of("테러 사태 사건 공격 참사 희생 이후 terror attack Commission commission hijack memorial victim")
NINE_ELEVEN = Rule(
    "9·11",
    TokenKind.DATE,
    rf"(?P<month> 9 ) [./·] (?P<day> 11 ) (?! [\d.,/] ) (?= \x20? {_ATTACK} )",
    "",
    cue="[/·.]",
)
_NAMED_BY_DAY = one_of(
    "공동 남북 정상 합의 군사합의 성명 선언 판문점 총선 대선 선거 지방선거 재보선 재선거 재·?보궐 보궐 전당대회 대책"
    " 부동산_대책 (?:[가-힣]{2,4}_)?테러 (?:[가-힣]{2,4}_)?대지진 쿠데타"
)
# with a middle dot such a day is a name, see `identifiers`; 규모 6.8 대지진 is no day
NAMED_BY_DAY = Rule(
    "day that names an event",
    TokenKind.DATE,
    rf"""(?<! [\d.,~-] ) {not_preceded_by("규모_ 규모 평균_ 평균 약_ 지진_ 대비_")} (?P<month> {MONTH} ) \. (?P<day> {DAY} )
        (?! [\d.,/%] ) (?= \x20? {_NAMED_BY_DAY} )""",
    "ko",
    cue=r"\.",
)
MONTH_SLASH_DAY = Rule(
    "month/day",
    TokenKind.DATE,
    rf"(?P<month> {MONTH} ) / (?P<day> {DAY} ) (?! [\d/%.,] ) (?= \x20? (?: 오전 | 오후 | \( [월화수목금토일] \) ) )",
    "ko",
    cue="/",
)

# what every date that begins with a digit goes on with: one test before a dozen rules
_GUARD = r"\d{1,4} \x20? (?: [년월일분세학회시/.,~·-] | [가-힣A-Z] (?: (?<= \d{4}\x20. ) | (?<= '\d\d\x20. ) ) )"
RULES = (
    *(replace(rule, guard=_GUARD) for rule in (FULL, YEAR_MONTH, YEARS, DECADE, *years.DIGIT_RULES)),
    replace(EVENT_YEAR, guard=r"\d{4} | (?<= ' ) \d\d"),
    *(
        replace(rule, guard=_GUARD)
        for rule in (CENTURY, NINE_ELEVEN, NAMED_BY_DAY, MONTHS, DAY_OF_MONTH, BEFORE_DAY, DAYS, QUARTER, MONTH_SLASH_DAY)
    ),
)
