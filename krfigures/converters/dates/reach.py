"""How far a length of time reaches from the day of writing: 사흘 전, "three days ago", 지난 25년, "the next two weeks"."""

from __future__ import annotations

import datetime as dt
import re

from krfigures.converters.dates.phrase import Phrase
from krfigures.converters.dates.settling import months_later, settled
from krfigures.converters.draft import Draft
from krfigures.core.figure import Kind, Step
from krfigures.core.period import Period

_PAST = re.compile(r"(?:지난|최근|과거|past|last|previous)\s$")
_COMING = re.compile(r"(?:향후|앞으로|coming)\s$")
_NEXT = re.compile(r"(?:다음|next)\s$")
_AGO = re.compile(
    r"""\x20?(?: (?P<ago>전|이전) (?:$|[^가-힣]|[에의부까보쯤이만인]) | (?P<hence>뒤|후|이후) (?:$|[^가-힣]|[에의부까쯤면인]) )
      | \s(?: (?P<en_ago>ago) | (?P<en_hence>from\snow) )\b""",
    re.VERBOSE,
)
_WEEKS = re.compile(
    r"""\x20?(?: (?:전|이전|뒤|후|이후) (?:$|[^가-힣]|[에의부까면보과인쯤])
        | 만[에인의]|째|동안|연속|차(?![가-힣])|[신최][고저]가|격리|진단|입원|치료|코스|과정
        | 새(?![가-힣])|사이|이?내(?:$|[^가-힣]|[에로])|안(?:에|으로)|앞[두둔]|가?\x20?걸[리려릴린렸]|넘게|더\x20걸 )
      | 가\x20(?:지[나났]|넘|흘) | 간(?:$|[^가-힣]|[의은])""",
    re.VERBOSE,
)
_IN_WEEKS = re.compile(r"(?:임신|전치|입원|격리|생후|매)\s(?:약\s)?$")
# these stand by shares as well: a few weeks, and no word of shares near
_PERHAPS_WEEKS = re.compile(
    r"\x20?(?:정도|가량|남짓|쯤)|\x20?이상[^.\n]{0,15}(?:걸[리려릴린렸]|필요|소요|지[나났속]|이어|입원|치료|격리|미뤄|늦)"
)
_IN_PERHAPS_WEEKS = re.compile(r"(?:최근|지난|향후|앞으로)\s(?:약\s)?$")
_SHARES = re.compile(
    r"주식|주주|자사주|보통주|우선주|신주|증자|청약|배당|지분|상장|종목|공모"
    r"|매[수도입각]|취득|처분|매매|체결|소각|발행|배정|보유|샀|사들|팔[았아고]"
)
_NEAR = 30
_FEW = 60
_DAYS = {"day": 1, "week": 7}
_MONTHS = {"month": 1, "year": 12}
_FAR = 10**5
"""More units than this no calendar holds."""


def weeks(text: str, draft: Draft) -> None:
    """2주 is shares of stock, unless a word of duration stands by it: 2주 뒤, 2주 만에, 전치 3주, 52주 신고가."""
    if draft.unit == "주" and draft.kind is Kind.COUNT and _is_weeks(text, draft):
        draft.kind, draft.unit = Kind.DURATION, "week"
        draft.trace.append(Step("weeks, not shares", ""))


def _is_weeks(text: str, draft: Draft) -> bool:
    ahead = max(0, draft.start - 7)
    if _WEEKS.match(text, draft.end) or _IN_WEEKS.search(text, ahead, draft.start):
        return True
    return (
        (_PERHAPS_WEEKS.match(text, draft.end) is not None or _IN_PERHAPS_WEEKS.search(text, ahead, draft.start) is not None)
        and draft.high is not None
        and draft.high <= _FEW
        and not _SHARES.search(text, max(0, draft.start - _NEAR), draft.end + _NEAR)
    )


def reach(text: str, draft: Draft, on: Period) -> None:
    """Gives a length of time the day or period that it reaches, where the words around say in which direction.

    Without "ago" or "past" it reaches nowhere; "earlier" and "later" count from what was told before and are left open.
    """
    unit = draft.unit or ""
    if (unit not in _DAYS and unit not in _MONTHS) or draft.low is None or draft.low != draft.high:
        return
    if draft.low != int(draft.low) or abs(draft.low) > _FAR:
        return
    count = int(draft.low)
    ahead = text[max(0, draft.start - 10) : draft.start]
    found = _AGO.match(text, draft.end)
    if _NEXT.search(ahead):
        draft.date = _following(on, count, unit)
    elif _COMING.search(ahead):
        draft.date = _window(on, count, unit)
    elif _PAST.search(ahead):
        draft.date = _window(on, -count, unit)
    elif found is not None:
        away = -count if found["ago"] or found["en_ago"] else count
        # weeks away is a day, the same weekday, and so are days; months and years away are whole ones
        phrase = Phrase(unit="day", away=away * _DAYS[unit]) if unit in _DAYS else Phrase(unit=unit, away=away)
        draft.date = settled(phrase, on)[1]
    if draft.date is not None:
        draft.trace.append(Step("from the day of writing", draft.date.edtf))


def _window(on: Period, count: int, unit: str) -> Period | None:
    """지난 25년: from the same day 25 years before up to the day of writing; 향후 3년: from that day on."""
    if on.start != on.end:
        return None
    try:
        if unit in _DAYS:
            other = on.start + dt.timedelta(days=count * _DAYS[unit])
        else:
            other = months_later(on.start, count * _MONTHS[unit])
    except (ValueError, OverflowError):  # before year 1 or after 9999
        return None
    return Period(min(on.start, other), max(on.start, other))


def _following(on: Period, count: int, unit: str) -> Period | None:
    """다음 3년, "the next two weeks": whole calendar units after the one that holds the day of writing."""
    first, last = (settled(Phrase(unit=unit, away=away), on)[1] for away in (1, count))
    return None if first is None or last is None or first.start > last.end else Period(first.start, last.end)
