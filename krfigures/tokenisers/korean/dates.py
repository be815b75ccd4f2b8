"""Korean dates, as parts that the converters put together: 지난해 + 7월, 내년 + 2월 + 18일, 작년 + 3분기, 다음주 + 화요일.

    2026.02.25   2026년   '26년   2019~2021년   1980년대   15~17세기
    2월   2~3월   11월 말   25일   15~17일   2분기   상반기
    지난해   이달   어제   다음 주말   금요일   3월 마지막 일요일   지난 (before a date)

A number with 일 is a day of the month where a clause could begin with it, and a length of time where a word of duration stands
by it (3일간, 10일 만에, 약 20일, 3일 일정의); years of two digits are lengths too, unless an apostrophe or 년대 says otherwise.
"""

from __future__ import annotations

from dataclasses import replace

from krfigures.lexicon import table
from krfigures.lexicon.trie import trie
from krfigures.tokenisers.token import Rule, TokenKind

_D = TokenKind.DATE
_YEAR = r"(?: (?: 1[0-9] | 20 | 21 ) \d\d )"
_MONTH = "(?: 1[0-2] | 0?[1-9] )"
_DAY = "(?: 3[01] | [12]\\d | 0?[1-9] )"
_TO = r"\x20? [~-] \x20?"
# a noun ends here: no letter follows, or a particle does
_NOUN_END = r"(?: (?![가-힣]) | (?= [에의까께쯤부은이로와과도인] | 경 | 무렵 | 기준 | 현재 | 이후 | 이전 | 만\x20 | 를 | 을 | 가\x20 | 는 | 보다 | 엔 ) )"
_EDGE = rf"(?: \x20? (?P<edge> 초순 | 상순 | 중순 | 하순 | 중반 | 초 | 말 ) {_NOUN_END} )?"
_TERM = r"(?! \x20? (?: 간 | 째 | 동안 | 만에 | 여\x20 | 씩 | 내내 | 연속 ) )"  # words that make a number a length

ISO = Rule("year, month and day", _D, rf"(?P<year> {_YEAR} ) (?: (?P<separator> [-/] ) (?P<month> {_MONTH} ) (?P=separator) (?P<day> {_DAY} ) | \. \x20? (?P<month2> {_MONTH} ) \. \x20? (?P<day2> {_DAY} ) \.? ) (?! [\d%] | [-/]\d | [.,]\d )", "")
YEAR_MONTH = Rule("year and month", _D, rf"(?P<year> {_YEAR} ) (?: \. \x20? (?P<month> 0[1-9] | 1[0-2] ) | -(?P<month2> 0[1-9] | 1[0-2] ) (?= [에의부까은\x20)] ) (?<! [2-9]-\d\d ) ) (?! [\d%~-] | [.,/]\d | \x20? (?: 포인트 | 선 | p | pt | 로 | 으로 | 원 (?![문고인]) | 달러 | 명 (?![가-힣]) | 배 (?![가-힣]) | points? ) )", "")
YEAR = Rule(
    "year",
    _D,
    rf"""(?: (?P<from_year> {_YEAR} ) {_TO} )? (?P<year> {_YEAR} | (?<= [~-] ) \d\d | (?<= ') \d\d ) \x20? 년 (?! 대 ) (?: 도 (?![가-힣]{{2}}) )?
        (?! \x20? (?: 간 | 째 | 동안 | 만에 | 여\x20 | 넘 | 세월 ) ) (?! (?<= 00년 ) \x20? (?: 전 | 후 | 뒤 | 이상 | 역사 | 된 | 가까 ) ) (?: (?P<half> 상반기 | 하반기 ) | {_EDGE} )""",
    "ko",
)
DECADE = Rule("decade", _D, rf"(?P<decade> {_YEAR} (?<= 0 ) | [0-9]0 ) \x20? 년대", "ko")
SEASON_YEAR = Rule(
    "year of a season or a games",
    _D,
    rf"""(?: (?P<from_year> {_YEAR} ) {_TO} )? (?P<year> {_YEAR} | (?<= [~-] ) \d\d )
        (?: (?= \x20? (?: 학년도 | 회계연도 | 시즌 ) ) \x20? (?: 학년도 | 회계연도 )? | (?= \x20 (?: [가-힣A-Z] [^\s\d]{{0,9}} \x20 ){{0,2}} (?: [가-힣A-Z]{{0,9}} ) (?: 올림픽 | 월드컵 | 아시안게임 | 선수권 | 챔피언십 | 대회 | 리그 | 대선 | 총선 | 엑스포 | 박람회 | 도서전 | 전시회 | 비엔날레 | 영화제 | 축제 | 페스티벌 | 포럼 | 콘퍼런스 | 컨퍼런스 | 정상회의 | 총회 | 시상식 | 어워즈 | 프로야구 | APEC ) ) )""",
    "ko",
)
CENTURY = Rule("century", _D, rf"(?: (?P<from_century> \d{{1,2}} ) (?: \x20? 세기 )? {_TO} )? (?P<century> 2[0-9] | 1\d | [1-9] ) \x20? 세기 {_TERM} (?! \x20? (?: 전 | 넘 | 가까 | 이상 | 반\x20 ) )", "ko")
MONTH = Rule("month", _D, rf"(?: (?P<from_month> {_MONTH} ) (?: \x20? 월 )? (?: {_TO} | · ) )? (?P<month> {_MONTH} ) \x20? 월 (?! 드 | 간 | 급 | 세 | 령 | 경 ) {_EDGE}", "ko")
DAY_OF_MONTH = Rule("day of a month", _D, rf"(?: (?<= 월 ) | (?<= 월\x20 ) | (?<= 달 ) | (?<= 달\x20 ) ) (?: (?P<from_day> {_DAY} ) (?: \x20? 일 )? (?: {_TO} | · | ,\x20? ) )? (?P<day> {_DAY} ) \x20? 일 (?! 간 | 째 | 동안 | \x20동안 | \x20?만에 | 치 )", "ko")

_LENGTH_BEFORE = "".join(
    rf"(?<! {word} )" for words in (("약", "총", "단", "근", "매", "첫", "주"), ("최소", "최대", "최장", "평균", "불과", "무려", "꼬박", "최근", "향후", "하루", "한의"), ("앞으로", "최소한", "적어도"))
    for word in (rf"{one}{gap}" for one in words for gap in ("", r"\x20"))
)  # fmt: skip
_LENGTH_BEHIND = r"""(?! \x20? (?: 간 (?! [가-힣]{2} ) | 만에 | 만의 | 만인 | 째 | 차 (?![가-힣]) | 동안 | 이내 | 내 (?= [에로\x20] ) | 연속 | 연휴 | 남짓 | 남[은았긴겨] | 정도 | 가량 | 이상 | 이하 | 미만 | 넘 | 안팎 | 내외 | 여\x20
      | 전 (?= $ | [^가-힣] | [에부의까보쯤이만] ) | [후뒤] (?= $ | [^가-힣] | [에부의인면로] ) | 앞[두둔] | 걸[리려릴렸] | 치\x20 | 짜리 | 일정[의으] | 씩 | 코스 (?! [피닥] ) | 사이 | 밖에 | 천하 | 더\x20 | 당 (?![가-힣]) )
    | 간 | [을를] \x20 (?: 더 | 넘 | 꼬박 | 보내 | 보냈 | 버 | 기다 | 쉬 | 쉰 | 굶 | 앞[두둔] | 남 ) | 이 \x20? (?: 나\x20 | 면 | 더 | 걸 | 지나 | 지난\x20 | 흘 | 넘 | 남 | 필요 | 소요 ) | 도 \x20 (?: 안 | 채 | 되지 | 남지 | 걸 ) )"""
_DAY_END = r"(?: (?![가-힣]) | (?= [은이을에엔께쯤의과도로였라는가와인나] | 부터 | 까지 | 자 (?! [가-힣]{2} ) | 경 | 새벽 | 오전 | 오후 | 저녁 | 아침 | 밤 | 낮 | 현재 | 기준 | 이후 | 이전 | 현지 | 만\x20 | 한국 ) )"
_ONE_A_DAY = r"(?! (?<= (?<!\d) 1일 ) \x20 (?: 평균 | 최대 | 최고 | 이용 | 생산 | 처리 | 권장 | 섭취 | 방문 | 사용 | 용량 | 1?\d\x20?[회만번] ) )"
DAY = Rule(
    "day",
    _D,
    rf"""(?= \d{{1,2}} \x20? [일~·-] ) (?<! [~\d.,:/-] (?# a number goes on) ) {_LENGTH_BEFORE} (?: (?P<from_day> {_DAY} (?: (?<= \d\d ) | (?<= 지난\x20\d ) | (?<= 오는\x20\d ) ) ) (?: \x20? 일 )? (?: {_TO} | · ) )?
        (?P<day> {_DAY} ) \x20? 일 {_LENGTH_BEHIND} {_DAY_END} {_ONE_A_DAY}""",
    "ko",
)
QUARTER = Rule("quarter", _D, rf"(?: (?P<from_quarter> [1-4] ) {_TO} )? (?P<quarter> [1-4] ) \x20? (?: /4 )? \x20? 분기 {_TERM} (?! \x20? (?: 이상 | 이내 ) ) {_EDGE}", "ko")
NINE_ELEVEN = Rule("9·11", _D, r"(?P<month> 9 ) [./·] (?P<day> 11 ) (?! [\d.,/] ) (?= \x20? (?: 테러 | 사태 | 사건 | 공격 | 참사 | 희생 | 이후 | terror | attack | Commission | commission | hijack | memorial | victim ) )", "")
MONTH_SLASH_DAY = Rule("month/day", _D, rf"(?P<month> {_MONTH} ) / (?P<day> {_DAY} ) (?! [\d/%.,] ) (?= \x20? (?: 오전 | 오후 | \( [월화수목금토일] \) ) )", "ko")

_BY_UNIT: dict[str, list[str]] = {}
for _word, _lang, _unit, _ in table("relative_dates"):
    if _lang == "ko":
        _BY_UNIT.setdefault(_unit, []).append(_word)
_WEEKDAYS = [name for name, lang, what, _ in table("calendar_names") if (lang, what) == ("ko", "weekday")]
_HOLIDAYS = [name for name, lang, *_ in table("holidays") if lang == "ko"]
_SAME = r"(?: \x20? (?P<same> 같은 \x20 (?: 기간 | 분기 | 달 | 시기 | 반기 ) | 동\x20?기 (?! 들 | 화 | 부 ) | 동월 | 동분기 ) )?"

RELATIVE_YEAR = Rule("relative year", _D, rf"(?P<word> {trie(_BY_UNIT['year'])} ) (?! [가-힣]{{0,1}} (?<= 올해의 ) ) (?: 도 (?= \x20 ) )? (?: (?P<half> 상반기 | 하반기 ) | (?P<season> 봄 | 여름 | 가을 | 겨울 ) | {_EDGE} {_SAME} )", "ko")
RELATIVE_MONTH = Rule("relative month", _D, rf"(?P<word> {trie(_BY_UNIT['month'] + _BY_UNIT['that month'])} ) {_EDGE} {_SAME}", "ko")
RELATIVE = Rule("relative period", _D, rf"(?P<word> {trie(_BY_UNIT['weekend'])} | {trie(_BY_UNIT['week'] + _BY_UNIT['quarter'])} (?! 의보 ) | {trie(_BY_UNIT['that year'])} )", "ko")
RELATIVE_DAY = Rule("relative day", _D, rf"(?P<word> {trie(_BY_UNIT['day'] + _BY_UNIT['that day'])} ) (?! 날 | 치 (?![가-힣]) | [야서] | 오늘 | 의\x20(?:집|운세|유머|뉴스|날씨) )", "ko")
# 전달 is far more often "delivery", 전주 a city: periods only where something is compared with them
LAST = Rule("전달·전주", _D, r"(?P<word> 전달 | 전주 ) (?= (?<! [^\n] 전주 ) (?<= 전주 ) $ | 보다 | \x20대비 | 에\x20비[해하] | 과\x20비교 | \x20같은 )", "ko")
MODIFIER = Rule(
    "modifier of a date",
    _D,
    rf"""(?P<way> 지난 | 오는 | 다가오는 | 돌아오는 | 이번 | 다음 | 저번 | 올 ) (?= \x20? (?: \d{{1,2}} \x20? (?: [월일] (?!\x20?[간째]) | 분기 | [~-] \x20? \d{{1,2}} \x20? (?: [월일] (?!\x20?[간째]) | 분기 ) )
        | \d{{4}} (?: \x20? 년 (?!\x20?[간째]) | \. ) | [월화수목금토일]요일 | (?: 봄 | 여름 | 가을 | 겨울 ) (?: $ | [^가-힣] | [에부까은이의철] ) | 상반기 | 하반기 | 연말 | 연초 | (?: (?<= 올 ) \x20? (?: [초말] {_NOUN_END} | 들어 ) ) ) ) (?: \x20? (?: (?: (?<= 올 ) | (?<= 올\x20 ) ) (?P<edge> [초말] ) {_NOUN_END} | (?P<season> 봄 | 여름 | 가을 | 겨울 ) | (?P<half> 상반기 | 하반기 ) | (?P<weekday> {trie(_WEEKDAYS)} ) | (?P<year_edge> 연말 | 연초 ) ) )?""",
    "ko",
)
SEASON = Rule("season", _D, r"(?: (?<= 지난 ) | (?<= 지난\x20 ) | (?<= 올\x20 ) | (?<= 올 ) | (?<= 올해\x20 ) | (?<= 작년\x20 ) | (?<= 내년\x20 ) | (?<= 이번\x20 ) | (?<= 다음\x20 ) | (?<= 지난해\x20 ) | (?<= \d년\x20 ) | (?<= 이번 ) | (?<= 오는\x20 ) ) (?P<season> 봄 | 여름 | 가을 | 겨울 ) (?: 철 )? (?: (?![가-힣]) | (?= [에부까은이의도] ) )", "ko")
HALF_YEAR = Rule("half of a year", _D, r"(?P<half> 상반기 | 하반기 )", "ko")
YEAR_EDGE = Rule("end of the year", _D, r"(?: (?P<way> (?<= 올\x20 ) | (?<= 지난\x20 ) ) )? (?P<year_edge> 연말 | 연초 ) (?= 까지 | 에 (?![가-힣]) | 께 | 쯤 | 부터 | \x20?기준 | 이면 | $ )", "ko")
NTH = Rule("nth week or weekday of a month", _D, rf"(?: (?<= 월\x20 ) | (?<= 월 ) | (?<= 달\x20 ) ) (?P<nth> 마지막 | 첫 (?: \x20?번?째 )? | 둘째 | 두\x20?번째 | 셋째 | 세\x20?번째 | 넷째 | 네\x20?번째 | 다섯째 ) \x20? (?: (?P<weekday> {trie(_WEEKDAYS)} ) | 주 (?![가-힣]) | 주 (?=[에부까] ) )", "ko")
WEEKDAY = Rule("weekday", _D, rf"(?P<weekday> {trie(_WEEKDAYS)} ) (?! 마다 | 별 )", "ko")
HOLIDAY = Rule("holiday", _D, rf"(?P<holiday> {trie(_HOLIDAYS)} ) (?: $ | (?= [인은에을까부\x20,.)] ) (?! \x20 (?: 선물 | 캐럴 | 트리 | 시즌 | 카드 | 마켓 | 특수 ) ) )", "ko")

# what every date that begins with a digit goes on with: one test before a dozen rules
_DIGIT_GUARD = r"\d{1,4} \x20? (?: [년월일분세학회시/.~·-] | [가-힣A-Z] (?<= \d{4}\x20. ) )"
_WORD_GUARD = "[" + "".join(sorted({word[0] for words in (*_BY_UNIT.values(), _WEEKDAYS, _HOLIDAYS) for word in words} | set("전지오다돌이저올상하봄여가겨연마첫둘두셋세넷네"))) + "]"
DIGIT_RULES = tuple(
    replace(rule, guard=_DIGIT_GUARD)
    for rule in (ISO, YEAR_MONTH, YEAR, DECADE, SEASON_YEAR, CENTURY, NINE_ELEVEN, MONTH, DAY_OF_MONTH, DAY, QUARTER, MONTH_SLASH_DAY)
)
WORD_RULES = tuple(
    replace(rule, guard=_WORD_GUARD)
    for rule in (RELATIVE, RELATIVE_YEAR, RELATIVE_MONTH, RELATIVE_DAY, LAST, MODIFIER, HALF_YEAR, NTH, WEEKDAY, SEASON, YEAR_EDGE, HOLIDAY)
)
_LED = ("봄", "여름", "가을", "겨울", "상반기", "하반기", "연말", "연초", "초", "말", "들어", *_WEEKDAYS, *"123456789")
HEADS = (
    *(word for words in _BY_UNIT.values() for word in words), *_WEEKDAYS, *_HOLIDAYS, "전달", "전주", "지난", "오는", "다가오는", "돌아오는", "저번",
    *(f"{way}{gap}{word}" for way in ("이번", "다음", "올") for gap in ("", " ") for word in _LED),
    "상반기", "하반기", "봄", "여름", "가을", "겨울", "연말", "연초", "마지막", "둘째", "셋째", "넷째", "다섯째",
)  # fmt: skip
