"""Do two times of day say the same? By the clock that each text goes by.

2시 and "2 p.m." may be one hour, 오후 2시 and "2 a.m." are not. Hours that differ clash only where both texts go by one clock:
Korean copy tells foreign hours in local or in Seoul time, and says which; GMT is nine hours behind Seoul.
"""

from __future__ import annotations

import re

from krfigures.checks.alignment.relation import Relation
from krfigures.core.figure import Figure
from krfigures.core.hedge import Hedge

DAY = 24 * 60
SEOUL = 9 * 60
"""Minutes by which Seoul is ahead of GMT."""
ZONES = 15
"""Zones lie whole quarters of an hour apart: 2:40 and 2:50 are one zone's hours."""
ABOUT_AN_HOUR = 30
ABOUT = 10
"""Minutes that 3시께 and 3시 10분께 leave open."""

_CLOCK = re.compile(r"T(?P<hour>\d\d):(?P<minute>\d\d)(?::\d\d)?(?P<gmt>Z?)")
_HALF_STATED = re.compile(
    r"오전|오후|새벽|아침|점심|저녁|밤|낮|정오|자정|noon|midnight|[ap]\.?\s?m\b|^\s*(?:0\d|00?\s?시)", re.IGNORECASE
)
_ZONES = re.compile(
    r"""(?P<seoul> 한국\s?(?:시간|시각) | \b KST \b | \b (?: Korean? | Seoul ) \s (?:standard\s)? time \b )
      | (?P<local> 현지\s?(?:시간|시각) | \b local \s time \b | \d \s local \b )
      | (?P<other> (?: [동서중]부 | 미국 | 일본 | 중국 | 영국 | 베이징 | 도쿄 | 런던 ) \s? (?:표준\s?)? (?: 시간 | 시각 ) (?!대)
          | 그리니치 | 표준시 | \( (?: GMT | UTC ) | \b (?-i: UTC [+-] \d | [ECMP][SD]T | ET | PT | JST | CEST | CET | BST ) \b
          | \b (?: Eastern | Pacific | Central | Mountain | Japan | Tokyo | Beijing | London | Greenwich ) \s
            (?: (?: standard | daylight | summer | mean ) \s )? time \b )""",
    re.VERBOSE | re.IGNORECASE,
)
_HANGUL = re.compile("[가-힣]")


def one_clock(source: str, target: str) -> bool:
    """Do two texts tell the time by one clock? English copy tells local time and need not say so, Korean copy says 현지시간.

    >>> one_clock("오후 2시에 열린다", "It opens at 2 p.m."), one_clock("17일 오전 4시(한국시간)", "at 8 p.m. on Monday")
    (True, False)
    """
    korean, english = sorted((source, target), key=lambda text: len(_HANGUL.findall(text)), reverse=True)
    ours, theirs = _zones(korean), _zones(english)
    return ours == theirs or (not theirs and ours == {"local"}) or (not ours and theirs == {"seoul"})


def _zones(text: str) -> set[str]:
    return {found.lastgroup or "" for found in _ZONES.finditer(text)}


def times(one: Figure, other: Figure, *, one_clock: bool = True) -> Relation | None:
    """Times of day: the same, perhaps the same (another zone), or another time."""
    clocks = [_CLOCK.fullmatch(figure.edtf or "") for figure in (one, other)]
    if clocks[0] is None or clocks[1] is None:
        return None
    minutes = [60 * int(clock["hour"]) + int(clock["minute"]) for clock in clocks if clock]
    gmt = [bool(clock["gmt"]) for clock in clocks if clock]
    if gmt[0] is not gmt[1]:
        return _against_gmt(minutes[gmt.index(True)], minutes[gmt.index(False)])
    both_halves = all(_states_half(figure, minute) for figure, minute in zip((one, other), minutes, strict=True))
    turn = DAY if both_halves else DAY // 2
    gap = (minutes[0] - minutes[1]) % turn
    if gap == 0:
        return Relation.SAME
    if min(gap, turn - gap) <= _room(one, other, minutes):
        return Relation.ROUNDED
    return Relation.VALUE if one_clock or gap % ZONES else Relation.UNDECIDED


def _against_gmt(gmt: int, local: int) -> Relation | None:
    """An hour told in GMT and one of a zone that nobody names: Seoul's, or another."""
    if (gmt + SEOUL - local) % DAY == 0:
        return Relation.SAME
    return Relation.UNDECIDED if (gmt - local) % ZONES == 0 else Relation.VALUE


def _states_half(figure: Figure, minutes: int) -> bool:
    """오후 2시, 14:00 and 02:00 leave no half of the day open; 2시 does."""
    return minutes >= DAY // 2 + 60 or _HALF_STATED.search(figure.text) is not None


def _room(one: Figure, other: Figure, minutes: list[int]) -> int:
    """The minutes that an hour told as "about" leaves open."""
    hedged = [minute for figure, minute in zip((one, other), minutes, strict=True) if Hedge.ABOUT in figure.hedges]
    return max((ABOUT_AN_HOUR if minute % 60 == 0 else ABOUT for minute in hedged), default=0)
