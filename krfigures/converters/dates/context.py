"""What the copy around a date says of it: is a bare May the month, a bare 2015 a room, a second half of a year or of a match?"""

from __future__ import annotations

import re

from krfigures.converters.draft import Draft
from krfigures.core.edtf import FIRST_HALF

DOUBTFUL_MONTHS = frozenset({"May", "March", "Mar", "Jan", "Jun", "Sep", "Dec", "Oct", "Apr", "Jul", "June", "April", "August"})
"""Months, whole or shortened, that are also words, names or other abbreviations."""

_NEVER_ALONE = frozenset({"May", "March", "Mar", "Jan", "Jun"})
_WINDOW = 60
_SURELY_BEFORE = re.compile(r"\b(?:in|of|by|from|since|until|during|last|next|every|each)\s$", re.IGNORECASE)
_BEFORE = re.compile(
    r"\b(?:till|to|this|early|late|for|after|before|through|and|than|between|over|on)\s$|\bmid-$|[a-z]-$|\bend-$|\($",
    re.IGNORECASE,
)
_BEHIND = re.compile(
    r"\s(?:this|last|next)\syear|'s\b|-[A-Z]|\)|,\s(?:the|when|a)\b"
    r"|\s(?:exports|imports|sales|inflation|data|figures|edition|issue|period)\b"
)
_NAME_BEHIND = re.compile(r"\s[A-Z][a-z]+(?<!\sThis)(?<!\sLast)(?<!\sNext)(?<!day)")
_VERB_BEHIND = re.compile(r"[-\s](?:the|to|on|into|toward|against|be|have|not|also|still|well|I|we|you)\b")
_SPORTS = re.compile(
    r"\b(?:goals?|scor(?:ed?|ing)|kick|header|penalty|halftime|striker|coach|match|midfielder|equali[sz]er|touchdown|rebounds?)\b"
)
_INDEX = re.compile(r"(?:지수|코스피|코스닥|KOSPI|KOSDAQ|Kospi|Kosdaq|index|다우|나스닥|닛케이)[^.\d]{0,12}$")
_NUMBERED = re.compile(
    r"\b(?:[Rr]oom|Windows|[Ff]light|Boeing|[Rr]oute|[Hh]ighway|Office|[Pp]age|No\.|[Gg]ate|[Ss]uite|[Bb]ox|[Ss]ection"
    r"|[Rr]esolution)\s$"
)

_PLAN = re.compile(
    r"\b(?:will|'ll|to be held|[Ss]cheduled|[Ss]lated|(?:is|are|was|were) (?:set|due)|(?:is|are) expected"
    r"|[Ee]xpected (?:to|by|on|for)|[Ff]orecast to|[Pp]lans? to|[Uu]ntil|[Dd]ue)\b(?P<between>[^.;!?]{0,60})$"
)
_PREPOSITION = re.compile(r"\b(?:on|in|from|until|till|by|through)\s$")
_HELD = "개막 개봉 개최 개통 개장 시작 실시 시행 발표 처리 출시 방문 선고 진행 공개 착공 준공 출범 취임 발효 상장 표결 심의 가동"
_PLAN_BEHIND = re.compile(
    rf"""(?:\s?(?:오전|오후|새벽|아침|낮|저녁|밤)?\s?\d{{1,2}}시(?:\s?\d{{1,2}}분)?)?
        (?: (?! 따르면 | 밝 | 말했 | 전했 | 다음 | 내달 | 내년 | 오는 | 지난 | 이날 ) [^.\n\d] ){{0,24}}?
        (?: (?: {"|".join(_HELD.split())} ) (?: [한된]다 | 하는 | 되는 | [할될] | 하기로 | 되기로 )
          | 열 (?: 린다 | 리는 | [릴기] ) | 치 (?: 른다 | 르[는기] | 를 | 러진다 | 러지는 | 러질 )
          | [할될릴를질갈을]\x20(?:예정|계획|방침) | 예정(?:이다|인|된) )""",
    re.VERBOSE,
)
_TOLD = re.compile(r"\b(?:said|says|told|announced|reported|showed|warned|added|confirmed|unveiled)\b")


def is_planned(text: str, start: int) -> bool:
    """Whether a weekday at `start` is still to come: will meet Friday, but "will sell it, the firm said Friday".

    >>> is_planned("The two will meet Friday", 18), is_planned("It will sell, the firm said Friday", 28)
    (True, False)
    """
    plan = _PLAN.search(text, max(0, start - 90), start)
    return plan is not None and _TOLD.search(plan["between"]) is None


def lies_ahead(text: str, start: int, end: int) -> bool:
    """Whether a month or a day is still to come: 24일 열기로, 11월 19일 치러진다, "will open on Sept. 4".

    >>> lies_ahead("24일 본회의를 열기로 합의", 0, 3), lies_ahead("24일 열린 본회의에서", 0, 3)
    (True, False)
    """
    if _PLAN_BEHIND.match(text, end):
        return True
    return _PREPOSITION.search(text, max(0, start - 8), start) is not None and is_planned(text, start)


def is_level(text: str, start: int) -> bool:
    """Whether 2005.10 at `start` is the level of an index rather than October 2005.

    >>> is_level("코스피는 2005.10", 5), is_level("추도식 2005.10", 4)
    (True, False)
    """
    return _INDEX.search(text, max(0, start - 24), start) is not None


def is_numbered(text: str, start: int) -> bool:
    """Whether the word before `start` takes a number rather than a year: Room 2015, Windows 2000."""
    return _NUMBERED.search(text, max(0, start - 12), start) is not None


def stands(text: str, draft: Draft) -> bool:
    """Whether a phrase that is whole is a date: 지난 alone is none, nor is "May" as a verb or "second half" in a match report."""
    phrase = draft.phrase
    if phrase is None or phrase.only_way or (phrase.nth is not None and phrase.part is None and phrase.unit is None):
        return False
    if not draft.bare:
        return True
    if phrase.part is not None and phrase.part >= FIRST_HALF:
        return _SPORTS.search(text, max(0, draft.start - _WINDOW), draft.end + _WINDOW) is None
    return _is_month(text, draft)


def _is_month(text: str, draft: Draft) -> bool:
    ahead = text[max(0, draft.start - 12) : draft.start]
    if _NAME_BEHIND.match(text, draft.end):
        return False
    if _SURELY_BEFORE.search(ahead):
        return True
    if _VERB_BEHIND.match(text, draft.end):
        return False
    if _BEFORE.search(ahead) or _BEHIND.match(text, draft.end):
        return True
    if text[draft.start : draft.end] in _NEVER_ALONE:
        return False
    return not ahead.rstrip().endswith(("Mr.", "Ms.", "Mrs.", "Dr."))
