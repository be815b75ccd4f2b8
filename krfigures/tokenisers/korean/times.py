"""Korean times of day, and lengths of time that are words of their own.

As they are written:

    오후 2시50분   9시45분   18:00   오전 9~11시   저녁 다섯시   네시 십오분   정오
    하루 만에   사흘   일주일   반년   지난 이주
"""

from __future__ import annotations

from dataclasses import replace

from krfigures.lexicon import table
from krfigures.lexicon.trie import trie
from krfigures.tokenisers.patterns import initials, one_of, preceded_by
from krfigures.tokenisers.token import Rule, TokenKind

_PART = one_of("오전 오후 새벽 아침 점심 저녁 밤 낮 한밤중 한밤")
_HOUR = r"(?: 2[0-4] | 1\d | 0?\d )"
_NATIVE = one_of("열두 열한 열 한 두 세 네 다섯 여섯 일곱 여덟 아홉")
_SINO = one_of("[이삼사오]?십[일이삼사오육칠팔구]? [일이삼사오육칠팔구]")
_END = rf"(?: (?![가-힣]) | (?= [에부까께쯤를은는로의와면정이] | {one_of('경 가_ 기준 현재 무렵 전_')} ) )"
_MINUTES = rf"""(?: \x20? (?P<minute> [0-5]?\d | {_SINO} ) \x20? 분 (?! [기의간야석] )
        (?: \x20? (?P<second> [0-5]?\d | {_SINO} ) \x20? 초 )? (?P<before> \x20? 전 (?= $ | [^가-힣] | 에 ) )?
    | \x20? (?P<half> 반 ) (?: (?![가-힣]) | (?= [에부까께쯤이을] ) )
    | {_END} )"""
_TO_HOUR = rf"(?= \x20? [~-] \x20? {_HOUR} \x20? 시 (?! [간즌] ) )"  # 오전 9~11시

HOURS = Rule(
    "N시 M분",
    TokenKind.TIME,
    rf"(?P<hour> {_HOUR} ) (?: \x20? 시 (?! 간 | \x20방향 ) {_MINUTES} | {_TO_HOUR} )",
    "ko",
    cue=r"[시~\d\x20-]",
)
CLOCK = Rule(
    "HH:MM",
    TokenKind.TIME,
    r"""(?P<hour> [01]?\d | 2[0-4] ) : (?P<minute> [0-5]\d ) (?: : (?P<second> [0-5]\d ) (?= [^\d:] | $ ) )?
        (?! \d | :\d | \.\d ) (?<! (?<!\d) \d:\d\d:\d\d )  # 2:05:11 is a finishing time
        (?: \x20? (?P<meridiem> [aApP] \.? (?: \x20? [mM] \.? )? ) (?![A-Za-z]) )?
        (?: \x20? (?P<zone> GMT | UTC ) (?![A-Za-z]) )?""",
    "",
    cue=":",
)
PART_OF_DAY = Rule(
    "오전·오후",
    TokenKind.TIME,
    rf"""(?P<part> {_PART} ) \x20?
        (?: (?P<hour> {_HOUR} | {_NATIVE} ) (?: \x20? 시 (?! 간 ) {_MINUTES} | {_TO_HOUR} )
          | (?P<clock_hour> {_HOUR} ) : (?P<clock_minute> [0-5]\d ) (?!\d) )""",
    "ko",
)
NATIVE = Rule(
    "세 시",
    TokenKind.TIME,
    rf"(?P<hour> {_NATIVE} ) \x20? 시 (?= \x20?반 | \x20?{_SINO} \x20? 분 | [에까부] | {one_of('쯤 께 경 정각')} ) {_MINUTES}",
    "ko",
)
NAMED = Rule(
    "정오·자정",
    TokenKind.TIME,
    rf"""(?P<named> 정오 (?! 표 ) | 자정 (?! \x20? {one_of("능력 노력 작용 기능 결의 운동 움직임 기구")} ) )
        (?: (?![가-힣]) | (?= [에부까께쯤이을은의] | 무렵 | 전후 ) )""",
    "ko",
)

_LENGTHS = [word for word, lang, *_ in table("lengths") if lang == "ko"]
# 하루 alone is "a day" as in "three times a day", 이레 begins names: what stands behind says that time is measured
_MEASURED = rf"""(?= \x20? {one_of("만에 만의 동안 사이 앞[두둔] 이틀 내내 더_")} | 간 | 째 | 가\x20 [지더걸]
    | \x20?[전뒤후] (?: $ | [^가-힣] | [에의인부] ) )"""
LENGTH = Rule(
    "length of time",
    TokenKind.SPAN,
    rf"(?P<length> (?: 하루 | 이레 ) {_MEASURED} | (?! 하루 | 이레 ) {trie(_LENGTHS)} (?! 달 | 나물 | 스 ) )",
    "ko",
)
WEEKS = Rule(
    "weeks",
    TokenKind.SPAN,
    rf"{preceded_by('지난_ 다음_ 최근_ 향후_')} (?P<weeks> [이삼사오육] ) 주 (?: (?![가-힣]) | (?= 간 | 동안 ) )",
    "ko",
)

_HEADS = ("오전", "오후", "새벽", "아침", "점심", "저녁", "밤", "낮", "한밤중", "한밤", "정오", "자정")
HEADS = (*_HEADS, *_LENGTHS, "이주", "삼주", "사주", "오주", "육주")
_DIGIT_GUARD = r"\d{1,2} (?: :\d | \x20?시 | \x20?[~-]\x20?\d{1,2}\x20?시 )"
DIGIT_RULES = tuple(replace(rule, guard=_DIGIT_GUARD) for rule in (CLOCK, HOURS))
WORD_RULES = tuple(
    replace(rule, cue=initials(words))
    for rule, words in (
        (PART_OF_DAY, _HEADS),
        (NAMED, "정자"),
        (NATIVE, "열한두세네다여일아"),
        (LENGTH, _LENGTHS),
        (WEEKS, "이삼사오육"),
    )
)
