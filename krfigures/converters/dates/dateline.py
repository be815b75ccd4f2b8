"""When a story says that it was written: the lines that Korean and English news sites put above or below their copy.

    입력 2026.02.25 09:30 | 수정 2026.02.25 14:05        기사입력 2026-02-25 오전 9:30        2026/02/25 09:30 송고
    Published 2025-07-15 10:20, updated 2025-07-15       Posted: Feb. 25, 2026               SEOUL, Nov. 29, 2012 (Yonhap)
    2026.02.25 (a line of its own)

The day of entry goes before the day of a change, since that is when "last month" was written. A dateline without a year
(SEOUL, Nov. 29) settles nothing and is passed over.
"""

from __future__ import annotations

import datetime as dt
import re

from krfigures.core.period import Period
from krfigures.lexicon import table

_MONTHS = {name: int(number) for name, lang, what, number in table("calendar_names") if (lang, what) == ("en", "month")}
_HEAD, _TAIL = 1200, 400
"""Code points looked at above and below the copy."""

_ENTERED = (
    r"기사\s?입력|최초\s?입력|입력|등록|송고|발행|게재|게시|작성|승인|출고|보도"
    r"|(?:First\s|Originally\s)?(?:Published|PUBLISHED)|Posted|POSTED|Entered|Filed|Created|Date|DATE|Release\sdate"
)
_CHANGED = (
    r"기사\s?수정|최종\s?수정|최종\s?업데이트|수정|업데이트"
    r"|(?:Last\s)?(?:Updated|UPDATED|updated|Modified|modified|Revised|revised)|Last\supdate"
)
_MONTH = "|".join(sorted(_MONTHS, key=len, reverse=True))
_DAY = r"3[01]|[12]\d|0?[1-9]"
_DATE = re.compile(
    rf"""(?<![\d./-])(?:
        (?P<year>(?:19|20)\d\d) (?: \s?[./-]\s? | \s?년\s? ) (?P<month>1[0-2]|0?[1-9]) (?: \s?[./-]\s? | \s?월\s? )
            (?P<day>{_DAY}) (?:일|\.)? (?!\d)
      | (?P<month_word>{_MONTH})\.?\s (?P<day2>{_DAY}) (?:st|nd|rd|th)? ,?\s (?P<year2>(?:19|20)\d\d) (?!\d)
      | (?P<day3>{_DAY})\s (?P<month_word3>{_MONTH})\.?,?\s (?P<year3>(?:19|20)\d\d) (?!\d)
    )""",
    re.VERBOSE,
)
_YEAR = re.compile(r"(?:19|20)\d\d")
_LABEL = re.compile(
    rf"""(?: ^ | (?<= [\n|\[(·•>,;] ) | (?<= \d\s ) | (?<= 기자\s ) | (?<= [|·•>,;/]\s ) | (?<= \s\s ) )
    (?: (?P<entered> {_ENTERED} ) | (?P<changed> {_CHANGED} ) )
    (?: \s?(?:시간|일시|일자|일|날짜|on|at) (?= [\s:] ) )? \s{{0,2}}[:：|]?\s{{0,3}}
    (?: [A-Z][a-z]+day,?\s | \d\d?:\d\d(?:\s?[ap]\.?m\.?)?,?\s (?: [A-Z]{{3,4}},?\s )? )? \[?\(? $""",
    re.VERBOSE,
)
_BEHIND = re.compile(r"\.?\s{0,2}(?:\d\d?:\d\d(?::\d\d)?)?\s{0,2}(?P<entered>송고|입력|등록|게재|작성|발행)(?![가-힣])")
_LINE_HEAD = re.compile(r"(?:^|\n)[ \t\[(]{0,4}(?:(?P<city>[A-Z][A-Za-z.'\x20/-]{1,40}),\s)?(?:[A-Z][a-z]+day,?\s)?$")
_LINE_END = re.compile(
    r"""[\x20\t]{0,3} (?:\(?[월화수목금토일](?:요일)?\)?)? [\x20\t]{0,3} (?:(?:오전|오후)\s?)? (?:\d\d?:\d\d(?::\d\d)?)?
        [\x20\t]{0,3} (?:[ap]\.?m\.?|[AP]M|KST|GMT)? [\x20\t\])]{0,4} (?:\n|$)""",
    re.VERBOSE,
)
_CITY_END = re.compile(r"\s?(?:\(|--|—|-\s)")


def dateline(text: str) -> tuple[Period, str] | None:
    """The day that the story's own dateline gives, and the words that give it; None where there is none with a year.

    >>> day, words = dateline("입력 2026.02.25 09:30 | 수정 2026.02.26 14:05")
    >>> day.edtf, words
    ('2026-02-25', 'dateline: 입력 2026.02.25')
    >>> dateline("SEOUL, Nov. 29 (Yonhap) -- Exports rose.") is None
    True
    """
    head = text[:_HEAD]
    found = _best(head)
    if found is None and len(text) > _HEAD:
        found = _best(text[-_TAIL:])
    return found


def _best(part: str) -> tuple[Period, str] | None:
    """The first of the surest kind: entered, then changed, then a line that is a date and nothing else."""
    if _YEAR.search(part) is None:
        return None
    best: tuple[int, Period, str] | None = None
    for date in _DATE.finditer(part):
        standing = _standing(part, date)
        if standing is None or (best is not None and best[0] <= standing[0]):
            continue
        day = _day(date)
        if day is not None:
            best = (standing[0], Period.day(day), f"dateline: {part[standing[1] : standing[2]].strip()}")
    return None if best is None else best[1:]


def _standing(part: str, date: re.Match[str]) -> tuple[int, int, int] | None:
    """How sure a date is to be the dateline (0 is surest), and which words say so; None for a date of the copy."""
    start, end = date.span()
    ahead = part[max(0, start - 60) : start]
    offset = start - len(ahead)
    if label := _LABEL.search(ahead):
        return (0 if label["entered"] else 1), offset + label.start(), end
    if behind := _BEHIND.match(part, end):
        return 0, start, behind.end()
    if line := _LINE_HEAD.search(ahead):
        if line["city"] and _CITY_END.match(part, end):
            return 1, offset + line.start("city"), end
        if not line["city"] and _LINE_END.match(part, end) and len(part) > end - start + 20:
            return 2, start, end
    return None


def _day(date: re.Match[str]) -> dt.date | None:
    year = date["year"] or date["year2"] or date["year3"]
    word = date["month_word"] or date["month_word3"]
    month = int(date["month"]) if word is None else _MONTHS[word]
    try:
        return dt.date(int(year), month, int(date["day"] or date["day2"] or date["day3"]))
    except ValueError:  # 30 February
        return None
