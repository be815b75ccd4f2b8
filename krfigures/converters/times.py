"""TIME tokens to drafts: the hour as EDTF (T15:30, T05:08Z), and the half of the day carried over from 오전 9시부터 9시45분."""

from __future__ import annotations

import re

from krfigures.converters.draft import Draft
from krfigures.converters.hedges import take_about
from krfigures.converters.numerals import korean
from krfigures.core.figure import Kind, Step
from krfigures.tokenisers.token import Token

_PARTS = ("오전", "오후", "새벽", "아침", "점심", "저녁", "한밤중", "한밤", "밤", "낮")
_AFTERNOON = frozenset({"오후", "저녁", "점심"})
_NAMED = {"정오": "T12:00", "noon": "T12:00", "자정": "T00:00", "midnight": "T00:00"}
_ZONES = ("GMT", "UTC", "그리니치 표준시", "그리니치표준시", "세계표준시", "세계 표준시", "협정세계시")
_ZONES_BEFORE = tuple(f"{zone}{end}" for zone in _ZONES for end in (" ", "로 ", ") "))
_ZONES_BEHIND = tuple(f"{opened}{zone})" for zone in _ZONES for opened in ("(", " ("))
_OFF_ZERO = re.compile(r"\x20?\([A-Z]{3}\s?[+-]")
_CARRY = re.compile(r"\x20?(?:부터|에서|~|-)\x20?")


def draft_of(text: str, token: Token, floor: int) -> Draft | None:
    """The draft of a TIME token, or None where there is no such hour."""
    words = token.words
    start = token.start
    part = words.get("part")
    if part is None and token.rule.name in ("N시 M분", "HH:MM"):
        # 24일오후 11시: grown onto the word before it, the part of the day is no anchor of its own
        for word in _PARTS:
            for begin in (start - len(word) - 1, start - len(word)):
                if begin >= floor and text[begin:start].rstrip(" ") == word:
                    part, start = word, begin
                    break
    edtf = _NAMED.get(named.lower()) if (named := words.get("named")) else _clock(words, part)
    if edtf is None:
        return None
    if edtf[-1] != "Z" and (
        text.endswith(_ZONES_BEFORE, 0, start)
        or (text.startswith(_ZONES_BEHIND, token.end) and not _OFF_ZERO.match(text, token.end))
    ):
        edtf += "Z"
    end = token.end
    while text[end - 1] == " ":
        end -= 1
    lang = token.rule.lang or ("en" if words.get("meridiem") or text.isascii() else "ko")
    draft = Draft(Kind.TIME, start, end, lang, edtf=edtf, trace=[Step(token.rule.name, text[start:end])])
    draft.bare = part is None and words.get("meridiem") is None and words.get("shared") is None and named is None
    take_about(text, draft, floor)
    return draft


def _clock(words: dict[str, str | None], part: str | None) -> str | None:
    hour = _native_hour(words.get("hour") or words.get("clock_hour") or "0")
    minute_word = words.get("minute") or words.get("clock_minute")
    minute = 30 if words.get("half") else 0 if minute_word is None else _sino(minute_word)
    second = None if (word := words.get("second")) is None else _sino(word)
    meridiem = words.get("meridiem") or words.get("shared")
    if meridiem:
        if hour > 12:
            return None if meridiem[0] in "aA" else _edtf(hour, minute, second, words.get("zone"))
        hour = hour % 12 + (12 if meridiem[0] in "pP" else 0)
    elif part:
        hour = _hour_of_day(hour, part)
    if words.get("before"):
        hour, minute = (hour - 1) % 24, 60 - minute
    return _edtf(hour, minute, second, words.get("zone"))


def _native_hour(word: str) -> int:
    return int(word) if word.isdigit() else _HOURS[word.lower()]


_ENGLISH_HOURS = ("one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve")
_HOURS = {
    word: hour
    for hour, word in enumerate(("한", "두", "세", "네", "다섯", "여섯", "일곱", "여덟", "아홉", "열", "열한", "열두"), 1)
}
_HOURS |= {word: hour for hour, word in enumerate(_ENGLISH_HOURS, 1)}


def _sino(word: str) -> int:
    return int(word) if word.isdigit() else int(korean(word).low)


def _hour_of_day(hour: int, part: str) -> int:
    """밤 12시 is midnight and 밤 1시 after it, 낮 1시 is in the afternoon, 새벽 12시 midnight."""
    if hour > 12:
        return hour
    if part in ("오전", "새벽", "아침"):
        return hour % 12
    if part in _AFTERNOON:
        return hour % 12 + 12
    if part == "낮":
        return hour if hour >= 10 else hour + 12
    return hour % 12 + 12 if 5 <= hour < 12 else hour % 12


def _edtf(hour: int, minute: int, second: int | None, zone: str | None) -> str | None:
    if hour > 24 or minute > 59 or (hour == 24 and (minute or second)) or (second or 0) > 59:
        return None
    seconds = "" if second is None else f":{second:02}"
    return f"T{hour:02}:{minute:02}{seconds}{'Z' if zone else ''}"


def carry(text: str, drafts: list[Draft]) -> list[Draft]:
    """오후 2시부터 4시까지: the second hour is in the same half of the day."""
    before: Draft | None = None
    for draft in drafts:
        if draft.kind is not Kind.TIME:
            before = None
            continue
        if (
            before is not None
            and draft.bare
            and not before.bare
            and before.lang == "ko"
            and _CARRY.fullmatch(text, before.end, draft.start)
        ):
            hour, earlier = int((draft.edtf or "T0")[1:3]), int((before.edtf or "T0")[1:3])
            if earlier >= 12 > hour and hour + 12 >= earlier:
                draft.edtf = f"T{hour + 12:02}{(draft.edtf or '')[3:]}"
                draft.trace.append(Step("afternoon, as the hour before it", ""))
            draft.bare = False
        before = draft
    return drafts
