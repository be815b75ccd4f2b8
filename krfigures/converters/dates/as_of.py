"""The date that each figure speaks of: its own bracket's, else its clause's, else its sentence's, else the day of writing.

    11조 원(2023년 기준)                            bracket
    지난해 7월 151억 원 규모의 과제에                  clause
    In 2016 it sold 5 million, up from 4 million      4 million: sentence

A date that a comparison holds (지난해 2분기 2조 원보다, "from 2 trillion won in 2024") speaks for what stands inside the
comparison only, and so do 전년 동기 and "a year earlier"; the day of a report (21일 밝혔다, "said Tuesday") and a starting
point ("since 2010") speak for nothing.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from krfigures.converters.dates.passes import is_name
from krfigures.converters.draft import Draft
from krfigures.core.figure import Kind
from krfigures.core.period import Period

_TIMES = (Kind.DATE, Kind.TIME)
_REACH = 3
"""Dates looked at on either side; a sentence with more between a figure and its own is a list or a table."""
_FAR = 250
_BRACKET = 80
"""The longest bracket that a date is looked for in."""
_SENTENCE = re.compile(r"[.!?\n|](?:(?<=[\n|])|[\"')]?(?=\s|$))")  # a class goes first, for `re` to skip to
_CLAUSE = re.compile(r"[,;:](?!\d)|\s(?:but|while|whereas|and)\s|(?:고|며|지만|는데|으나|면서)\s")
# what stands between a date and a figure behind it when the date belongs to a comparison that is over by then
_COMPARED = re.compile(r"[보대에비比](?:(?<=보)다|(?<=대)비|(?<=에)\s?비해|(?<=비)교|(?<=比))")
# what stands between a figure and a date behind it when the date belongs to what the figure is compared with
_COMPARES = re.compile(r"\b(?:from|than|compared|against|versus|vs|since|after|before)\b")
_START = re.compile(r"\s?(?:이후|이래)|생(?!산)")
_SINCE = re.compile(r"\b(?:since|after|before)\s(?:the\s)?$", re.IGNORECASE)
_REPORTED = re.compile(
    r"(?:\(현지시간\))?\s?(?:\S{1,8}\s){0,2}?(?:밝혔|말했|전했|발표했|보도했|공시했|알렸)|\s(?:said|announced|reported)\b"
)
_SAID = re.compile(r"\b(?:said|announced|reported|says)\s(?:on\s|late\s|early\s)?$")
_OPENS = re.compile(r"\s?[(\[][^()\[\]]{0,12}")
_DIRECT = re.compile(r"\s?(?:in\s|의\s)?")


def speak(text: str, drafts: list[Draft], on: Period | None) -> list[Draft]:
    """Fills `as_of` and `as_of_source` of every figure that is no date itself."""
    dates = [draft for draft in drafts if draft.kind is Kind.DATE and draft.edtf is not None and not is_name(draft)]
    written = None if on is None else on.edtf
    if not dates and written is None:
        return drafts
    behind = 0
    for draft in drafts:
        if draft.kind in _TIMES:
            continue
        while behind < len(dates) and dates[behind].start < draft.start:
            behind += 1
        before = behind > 0 and not _parted(text, dates[behind - 1].end, draft.start)
        after = behind < len(dates) and not _parted(text, draft.end, dates[behind].start)
        found = None
        if before or after:  # most figures stand in a sentence without a date
            found = _governing(text, draft, dates[max(0, behind - _REACH) : behind], dates[behind : behind + _REACH])
        if found is not None:
            draft.as_of, draft.as_of_source = found[1].edtf, found[0]
        elif written is not None:
            draft.as_of, draft.as_of_source = written, "on"
    return drafts


def _parted(text: str, end: int, start: int) -> bool:
    """Is what ends at `end` too far from what begins at `start`, or in another sentence?"""
    return start - end > _FAR or _SENTENCE.search(text, end, start) is not None


def _governing(text: str, draft: Draft, before: list[Draft], behind: list[Draft]) -> tuple[str, Draft] | None:
    """The date of a figure and how near it stands: "bracket", "clause" or "sentence"."""
    best: tuple[int, str, Draft] | None = None
    for rank, source, date in (*_behind(text, draft, behind), *_before(text, draft, before)):
        if best is None or rank < best[0]:
            best = (rank, source, date)
    return None if best is None else best[1:]


def _before(text: str, draft: Draft, dates: list[Draft]) -> Iterator[tuple[int, str, Draft]]:
    """Dates in front of the figure, nearest first, within its sentence; lower ranks are surer."""
    start = nearer = draft.start
    for date in reversed(dates):
        end, distance = date.end, start - date.end
        if _parted(text, end, start):
            return
        # 보다 closes the comparison that the date right before it opens, not the ones before that
        compared = _COMPARED.search(text, end, nearer) is not None
        nearer = date.start
        if compared or _speaks_for_nothing(text, date):
            continue
        if _compares_years(date) and (date.lang == "en" or _DIRECT.fullmatch(text, end, start) is None):
            continue
        reach = max(0, date.start - _BRACKET)
        if text.rfind("(", reach, date.start) > text.rfind(")", reach, date.start):
            if ")" not in text[end:start]:  # (2023년) speaks for what stands before the bracket
                yield 0, "bracket", date
        elif _CLAUSE.search(text, end, start):
            yield 1000 + distance, "sentence", date
        else:
            yield 1 + distance, "clause", date


def _behind(text: str, draft: Draft, dates: list[Draft]) -> Iterator[tuple[int, str, Draft]]:
    """Dates behind the figure, nearest first, within its sentence."""
    end = draft.end
    for date in dates:
        start, distance = date.start, date.start - end
        if _parted(text, end, start):
            return
        if _speaks_for_nothing(text, date):
            continue
        if _OPENS.fullmatch(text, end, start):
            yield 0, "bracket", date
        elif draft.lang == "ko":
            # Korean puts the date in front: what follows is another clause's
            yield 2000 + distance, "sentence", date
        elif _COMPARES.search(text, end, start):
            return
        elif _compares_years(date) and (_DIRECT.fullmatch(text, end, start) is None or "-" in text[start : date.end]):
            continue
        elif _CLAUSE.search(text, end, start):
            yield 1500 + distance, "sentence", date
        else:
            yield 1 + distance, "clause", date


def _compares_years(date: Draft) -> bool:
    """전년 동기, "a year earlier", year-on-year."""
    return date.phrase is not None and date.phrase.unit == "same"


def _speaks_for_nothing(text: str, date: Draft) -> bool:
    """The day of a report, a starting point, a year of birth (1997년생)."""
    ahead = text[max(0, date.start - 18) : date.start]
    if _START.match(text, date.end) or _SINCE.search(ahead):
        return True
    return bool(_REPORTED.match(text, date.end) or _SAID.search(ahead))
