"""Korean dates that begin with a word, as parts that the converters put together: 지난해 + 7월, 다음주 + 화요일, 지난 + 15일.

지난해   이달   어제   이번 주말   전년 동기   지난해 같은 기간
지난, 오는 (before a date)   올 상반기   지난여름   금요일   3월 마지막 일요일   연말까지   크리스마스
"""

from __future__ import annotations

from dataclasses import replace

from krfigures.lexicon import table
from krfigures.lexicon.trie import trie
from krfigures.tokenisers.korean import years
from krfigures.tokenisers.korean.date_parts import EDGE, HALVES, NOUN_END, SEASONS
from krfigures.tokenisers.patterns import initials, one_of, preceded_by
from krfigures.tokenisers.token import Rule, TokenKind

_BY_UNIT: dict[str, list[str]] = {}
for _word, _lang, _unit, _ in table("relative_dates"):
    if _lang == "ko":
        _BY_UNIT.setdefault(_unit, []).append(_word)
_WORDS = [word for words in _BY_UNIT.values() for word in words]
_NAMES = [name for name, lang, what, _ in table("calendar_names") if (lang, what) == ("ko", "weekday")]
_HOLIDAYS = [name for name, lang, *_ in table("holidays") if lang == "ko"]
_WEEKDAY = rf"(?P<weekday> {trie(_NAMES)} )"


def _any(*units: str) -> str:
    return trie(word for unit in units for word in _BY_UNIT[unit])


_SAME = r"(?: \x20? (?P<same> 같은 \x20 (?: 기간 | 분기 | 달 | 시기 | 반기 ) | 동\x20?기 (?! [들화부] ) | 동월 | 동분기 ) )?"
YEAR = Rule(
    "relative year",
    TokenKind.DATE,
    rf"""(?P<word> {_any("year", "that year")} ) (?: 도 (?= \x20 ) )?
        (?: (?P<half> {HALVES} ) | (?P<season> {SEASONS} ) | {EDGE} {_SAME} )""",
    "ko",
)
MONTH = Rule("relative month", TokenKind.DATE, rf"(?P<word> {_any('month', 'that month')} ) {EDGE} {_SAME}", "ko")
PERIOD = Rule(
    "relative period",
    TokenKind.DATE,
    rf"(?P<word> {_any('weekend')} | {_any('week', 'quarter', 'that quarter')} (?! 의보 ) )",
    "ko",
)
DAY = Rule(
    "relative day",
    TokenKind.DATE,
    rf"""(?P<word> {_any("day", "that day")} )
        (?! {one_of("날 치(?![가-힣]) [야서] 오늘 의_집 의_운세 의_유머 의_뉴스 의_날씨")} )""",
    "ko",
)
# 전달 is far more often "delivery", 전주 a city: periods only where something is compared with them
COMPARED = Rule(
    "전달·전주",
    TokenKind.DATE,
    r"""(?P<word> 전달 | 전주 ) (?= 보다 | \x20대비 | 에\x20비[해하] | 과\x20비교 | \x20같은
        | (?<! [^\n] 전주 ) (?<= 전주 ) $ )  # 전주 alone
        """,
    "ko",
)
_UNIT = r"(?: [월일] (?! \x20?[간째] ) | 분기 )"
MODIFIER = Rule(
    "modifier of a date",
    TokenKind.DATE,
    rf"""(?P<way> 지난 | 오는 | 다가오는 | 돌아오는 | 이번 | 다음 | 저번 | 올 )
        (?= \x20? (?: \d{{1,2}} \x20? (?: {_UNIT} | [~·-] \x20? \d{{1,2}} \x20? {_UNIT} )
            | \d{{4}} (?: \x20? 년 (?! \x20?[간째] ) | \. ) | [월화수목금토일]요일
            | (?: {SEASONS} ) (?: $ | [^가-힣] | [에부까은이의철] ) | {HALVES} | 연말 | 연초 )
          | (?<= 올 ) \x20? (?: [초말] {NOUN_END} | 들어 ) )
        (?: \x20? (?: (?P<season> {SEASONS} ) | (?P<half> {HALVES} ) | {_WEEKDAY} | (?P<year_edge> 연말 | 연초 )
          | (?: (?<= 올 ) | (?<= 올\x20 ) ) (?P<edge> [초말] ) {NOUN_END} ) )?""",
    "ko",
)
_YEARS = "지난 지난_ 올 올_ 올해_ 작년_ 내년_ 지난해_ [0-9]년_ 이번 이번_ 다음_ 오는_"
SEASON = Rule(
    "season",
    TokenKind.DATE,
    rf"{preceded_by(_YEARS)} (?P<season> {SEASONS} ) (?: 철 )? (?: (?![가-힣]) | (?= [에부까은이의도] ) )",
    "ko",
)
HALF = Rule("half of a year", TokenKind.DATE, rf"(?P<half> {HALVES} )", "ko")
YEAR_EDGE = Rule(
    "end of the year",
    TokenKind.DATE,
    rf"(?P<year_edge> 연말 | 연초 ) (?= {one_of('까지 에(?![가-힣]) 께 쯤 부터 _?기준 이면 $')} )",
    "ko",
)
NTH = Rule(
    "nth week or weekday of a month",
    TokenKind.DATE,
    rf"""(?: (?<= [월달] ) | (?<= [월달]\x20 ) )
        (?P<nth> 마지막 | 첫 (?: \x20?번?째 )? | 둘째 | 두\x20?번째 | 셋째 | 세\x20?번째 | 넷째 | 네\x20?번째 | 다섯째 )
        \x20? (?: {_WEEKDAY} | 주 (?: (?![가-힣]) | (?= [에부까] ) ) )""",
    "ko",
)
WEEKDAY = Rule("weekday", TokenKind.DATE, rf"{_WEEKDAY} (?! 마다 | 별 )", "ko")
HOLIDAY = Rule(
    "holiday",
    TokenKind.DATE,
    rf"""(?P<holiday> {trie(_HOLIDAYS)} )
        (?: $ | (?= [인은에을까부\x20,.)] ) (?! \x20 {one_of("선물 캐럴 트리 시즌 카드 마켓 특수")} ) )""",
    "ko",
)

RULES = years.WORD_RULES + tuple(
    replace(rule, cue=initials(words))
    for rule, words in (
        *((rule, _WORDS) for rule in (PERIOD, YEAR, MONTH, DAY)),
        *((COMPARED, "전"), (MODIFIER, "지오다돌이저올"), (HALF, "상하"), (NTH, "마첫둘두셋세넷네다")),
        *((WEEKDAY, _NAMES), (SEASON, "봄여가겨"), (YEAR_EDGE, "연"), (HOLIDAY, _HOLIDAYS)),
    )
)
_LED = ("봄", "여름", "가을", "겨울", "상반기", "하반기", "연말", "연초", "초", "말", "들어", *_NAMES, *"123456789")
HEADS = (
    *(*_WORDS, *_NAMES, *_HOLIDAYS, "전달", "전주", "지난", "오는", "다가오는", "돌아오는", "저번"),
    *(f"{way}{gap}{word}" for way in ("이번", "다음", "올") for gap in ("", " ") for word in _LED),
    *years.HEADS,
    *("상반기", "하반기", "봄", "여름", "가을", "겨울", "연말", "연초", "마지막", "둘째", "셋째", "넷째", "다섯째"),
)
