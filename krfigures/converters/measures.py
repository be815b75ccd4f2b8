"""What the words around a measure add: 시속 makes a speed of kilometres, 영하 a temperature below zero, 9초77 a record."""

from __future__ import annotations

import re
from decimal import Decimal
from types import MappingProxyType

from krfigures.converters.draft import Draft
from krfigures.core.figure import Kind, Step

_INCHES = re.compile(r"-(?P<inches>\d|1[01])(?![\d.-])")
# 9초77, 2m34: records drop the point and put the unit in its place
_RECORD = re.compile(r"(?P<decimals>\d\d\d?)(?![\d.,:%])(?!\s?(?:초|분|m|미터|㎝|cm))")
_RECORDED = ("초", "m", "미터")
_SPEED = re.compile(r"(?P<word>[시초분]속)\s?(?:약\s?|최대\s?|최고\s?|평균\s?)?$")
_PER = {"시속": "hour", "초속": "second", "분속": "minute"}
_WEATHER = re.compile(r"기온|체온|수온|폭염|한파|더위|추위|날씨|수은주|temperature|heat|weather")
_TEMPERATURE = re.compile(r"(?:섭씨|화씨|(?P<side>(?P<below>영하)|영상)|기온이?|체온이?|온도가?|최고|최저|낮|아침)\s?(?:약\s?)?$")
_BELOW = re.compile(r"\x20below\x20(?:zero|freezing)\b")  # 12 degrees below zero
# 5 to 10 degrees below zero: ranges.join asks again
_LOWER_END = re.compile(r"\d(?:\x20to\x20|\x20or\x20|\x20and\x20|\s?[-~]\s?)$")


def speed(text: str, draft: Draft) -> bool:
    """시속 120km, 초속 30미터."""
    if draft.kind is Kind.QUANTITY and (found := _SPEED.search(text, max(0, draft.start - 9), draft.start)):
        draft.unit = f"{draft.unit} / {_PER[found['word']]}"
        draft.trace.append(Step("speed", found["word"]))
    return True


def temperature(text: str, draft: Draft) -> bool:
    """섭씨 10도, 영하 5도, 12 degrees below zero, and plain degrees where the copy speaks of the weather."""
    if draft.kind is not Kind.QUANTITY or draft.low is None or draft.high is None:
        return True
    if draft.low >= 0 and (found := _BELOW.match(text, draft.end)):
        if _LOWER_END.search(text, max(0, draft.start - 6), draft.start):
            return True
        if draft.unit == "degF" and not found[0].endswith("zero"):
            return True  # water freezes at 32 of them
        draft.low, draft.high, draft.end = -draft.high, -draft.low, found.end()
        draft.trace.append(Step("temperature", found[0].strip()))
    if _takes_side(draft) and (found := _TEMPERATURE.search(text, max(0, draft.start - 9), draft.start)):
        draft.unit = "degF" if found[0].startswith("화씨") else "degC"
        if found["below"] and draft.low >= 0:
            draft.low, draft.high = -draft.high, -draft.low
        if found["side"]:
            draft.start = found.start("side")
        draft.trace.append(Step("temperature", found[0].strip()))
    elif draft.unit == "degree" and (draft.low < 0 or _WEATHER.search(text, max(0, draft.start - 40), draft.start)):
        draft.unit = "degC"  # 최고기온은 서울 33도, -20도: no angle is below zero in the press
    return True


def _takes_side(draft: Draft) -> bool:
    """A plain degree, or one that the weather made Celsius before 영하 was asked for: 기온은 영하 5~10도."""
    return draft.unit == "degree" or (draft.unit == "degC" and draft.low is not None and draft.low >= 0)


def feet_and_inches(text: str, draft: Draft) -> bool:
    """6-foot-3: the inches drop their unit."""
    inches = _INCHES.match(text, draft.end)
    if inches is not None and draft.low is not None and draft.low == draft.high:
        draft.low = draft.high = draft.low * 12 + Decimal(inches["inches"])
        draft.unit, draft.end = "inch", inches.end()
        draft.trace.append(Step("feet and inches", inches["inches"]))
    return True


def record(text: str, draft: Draft) -> bool:
    """9초77, 1분44초40, 2m34: hundredths of a second, centimetres."""
    if not text[draft.end : draft.end + 1].isdigit() or not text.endswith(_RECORDED, 0, draft.end):
        return True
    found = _RECORD.match(text, draft.end)
    if found is not None and draft.low is not None and draft.low == draft.high and not draft.low % 1:
        draft.low = draft.high = draft.low + Decimal(f"0.{found['decimals']}")
        draft.resolution, draft.end = Decimal(1).scaleb(-len(found["decimals"])), found.end()
        draft.trace.append(Step("hundredths", found["decimals"]))
    return True


# visited three times; but rose three times, voted three times as often
_DONE = re.compile(
    r"\b(?:visit|vote|meet|met|win|won|trie|try|attempt|call|fail|arrest|convict|jail|marrie|divorce|elect|nominate|shoot|shot|stab|hit|ask|appear"
    r"|play|travel|travell|test|fire|scor|score|strike|struck|change|delay|postpone|held|happen|occur|repeat|went|been|stop|stopp|fine|kiss"
    r"|bite|bit|launch|raid|attack|warn|applie|summon|question|hospitalize|mention|cheer|bow|knock|punch|slap)(?:s|d|ed|ing|ten)?\s"
    r"(?:(?:it|him|her|them|there|me|us|here|the\s[a-z]{3,12}|[A-Z][a-z]{2,12}(?:\s[A-Z][\w-]{2,12})?)\s)?"
    r"(?:(?:at\sleast|more\sthan|about|around|some|nearly|almost|up\sto|over|only|just|another|a\stotal\sof)\s){0,2}$"
)
_COMPARED = re.compile(
    r"\s(?:as|the|its|his|her|their|what|that|more|less|fewer|over(?!\s(?:the\s)?(?:past|last|next|years)\b)|\w{3,9}er)\b"
)


def occasions(text: str, draft: Draft) -> bool:
    """Visited three times: how often, no multiple."""
    if (
        draft.kind is Kind.RATIO
        and text.endswith("times", draft.start, draft.end)
        and _DONE.search(text, max(0, draft.start - 48), draft.start)
        and _COMPARED.match(text, draft.end) is None
    ):
        draft.kind = Kind.COUNT
        draft.trace.append(Step("how often", ""))
    return True


OF_BOTH_ENDS = MappingProxyType(
    {
        "times": occasions,
        **dict.fromkeys(("degree", "degC", "degF"), temperature),
        **dict.fromkeys(("kilometer", "meter", "mile"), speed),
    }
)
"""What stands before a range speaks of both its ends: 영하 5~10도, 시속 55~70㎞. `ranges` asks again for these units."""
