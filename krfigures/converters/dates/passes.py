"""Two passes over the dates of a text: parts that make one phrase are joined, then each is settled by the day of writing."""

from __future__ import annotations

import datetime as dt
import re
from dataclasses import dataclass
from operator import itemgetter

from krfigures.converters.dates.context import is_planned, lies_ahead, stands
from krfigures.converters.dates.phrase import Phrase, Way, completed, interval, joined
from krfigures.converters.dates.reach import reach, weeks
from krfigures.converters.dates.settling import settled, written
from krfigures.converters.draft import Draft
from krfigures.core.figure import Kind, Step
from krfigures.core.hedge import Hedge
from krfigures.core.period import Period

_LENGTHS = {"that month": 31, "that quarter": 92, "that year": 366}
_GAP = 9
"""The longest text between two parts of one phrase, such as " of the "."""
_DASH = re.compile(r"\x20?[~-]\x20?|-to-")
_OPEN_END = re.compile(r"\x20?[~-]\x20?(?:현재|지금|present\b|now\b)|\x20?~(?=\x20?\))")
_EVERY = re.compile(r"(?:매년|매월|매달|매주|해마다|[Ee]very|[Ee]ach)\s$")
_LISTED = re.compile(r",\x20|[과와]\x20|\x20및\x20|·")
_BESIDE = re.compile(r",?\x20|인\x20|\(|\x20\(")
_BASE_YEAR = re.compile(r"\x20?=\x20?100\b")  # an index says of which year it is a hundred, not of when it speaks
_SENTENCE_END = re.compile(r"[.!?]['\")]?\s|\n")
_FROM_TO = re.compile(
    r"""(?: \([^()]{1,10}\) )?                                    # (현지시간)
        (?: \s?(?:오전|오후|새벽|아침|낮|저녁|밤|자정|정오)?\s? (?: \d{1,2}시(?:\s?\d{1,2}분)? | \d{1,2}:\d\d )? )?
        (?: \x20?부터 | 에서 | \x20?~ | \x20?- | \s(?:to|until|through|till|and) ) \s? (?:the\s)?""",
    re.VERBOSE,
)
_BETWEEN = 50
"""The longest text that joins two dates to a period, a time of day included."""
_JUST_PAST = dt.timedelta(days=31)
_NEAR = 300
"""How far back a date may stand that 이날 or "a year earlier" goes by: about two sentences."""
_NAMES = frozenset(("9·11", "day that names an event"))
_BEHIND = 60
"""How far behind "a year earlier" its period may stand, in the same sentence."""


def compose(text: str, drafts: list[Draft]) -> list[Draft]:
    """Joins the parts of dates: 지난해 + 7월, September + last year, July-September; drops parts that found no date."""
    made: list[Draft] = []
    for draft in drafts:
        before = made[-1] if made else None
        if draft.phrase is None or before is None or before.phrase is None or not _absorbed(text, before, draft):
            made.append(draft)
    return [draft for draft in made if draft.phrase is None or stands(text, draft)]


def _absorbed(text: str, before: Draft, draft: Draft) -> bool:
    """Joins a date to the one before it where they are one phrase."""
    assert before.phrase is not None and draft.phrase is not None
    if draft.start - before.end > _GAP:
        return False
    gap = text[before.end : draft.start]
    if gap == ", " and draft.lang == "ko":
        return False  # 11월, 올해 1월: Korean goes from wide to narrow without a comma
    # "from 2019 to 2021" is two dates and a period, "2001 to 2006" the period alone
    spans = _DASH.fullmatch(gap) or (gap == " to " and not text.endswith(("from ", "From "), 0, before.start))
    phrase = interval(before.phrase, draft.phrase) if spans else joined(before.phrase, draft.phrase, gap)
    if phrase is None:
        return False
    before.phrase, before.end, before.bare = phrase, draft.end, False
    before.trace += draft.trace
    before.hedges += [hedge for hedge in draft.hedges if hedge not in before.hedges]
    return True


def _counts_from(told: Period, unit: str, on: Period | None) -> bool:
    """전월 counts from a day or a month, not from a year; neither it nor "the next month" from a target that lies ahead."""
    return (told.end - told.start).days < _LENGTHS[unit] and (on is None or told.start <= on.end)


@dataclass(slots=True)
class _Told:
    """The last day and the last longer period that the text told, and where they ended."""

    day: tuple[Period, int] | None = None
    span: tuple[Period, int] | None = None

    def note(self, draft: Draft) -> None:
        assert draft.date is not None
        if draft.date.start == draft.date.end:
            self.day = (draft.date, draft.end)
        else:
            self.span = (draft.date, draft.end)

    def before(self, draft: Draft, on: Period | None) -> Period | None:
        """The date that the phrase goes by, if one stands near."""
        unit = None if draft.phrase is None else draft.phrase.unit
        if unit == "same":
            found = self.span
        elif unit == "that day":
            found = self.day
        elif unit is not None and unit.startswith("that "):
            fitting = [told for told in (self.day, self.span) if told and _counts_from(told[0], unit, on)]
            found = max(fitting, key=itemgetter(1), default=None)
        else:
            return None
        return found[0] if found is not None and draft.start - found[1] <= _NEAR else None


def settle(text: str, drafts: list[Draft], on: Period | None) -> list[Draft]:
    """Gives every date its EDTF and days, counted from `on`, and every "three days ago" the day it reaches.

    Words that only count from the day of writing (지난해, today) are no figures where that day is not known.
    """
    told = _Told()
    waiting: list[Draft] = []
    kept: list[Draft] = []
    before: Draft | None = None
    for draft in drafts:
        phrase = draft.phrase
        if phrase is None:
            weeks(text, draft)
            if draft.kind is Kind.DURATION and on is not None:
                reach(text, draft, on)
            kept.append(draft)
            continue
        _settle_one(text, draft, before, on, told.before(draft, on), alone=len(drafts) == 1)
        if before is not None and draft.start - before.end <= 2 and _BESIDE.fullmatch(text, before.end, draft.start):
            _share_day(before, draft)
            _share_day(draft, before)
        before = draft
        if draft.edtf is None and phrase.only_relative and on is None:
            continue
        kept.append(draft)
        if phrase.unit == "same":
            if draft.date is None:
                waiting.append(draft)
        elif draft.date is not None and not _BASE_YEAR.match(text, draft.end):
            told.note(draft)
            if draft.date.start != draft.date.end:
                _settle_waiting(text, waiting, draft, on)
                waiting = []
    return kept


def _settle_one(text: str, draft: Draft, before: Draft | None, on: Period | None, told: Period | None, *, alone: bool) -> None:
    phrase = draft.phrase
    assert phrase is not None
    if phrase.year is not None and phrase.first is None and (end := _OPEN_END.match(text, draft.end)):
        draft.phrase = phrase = phrase._replace(open_end=True)  # 2019년~현재
        draft.end = end.end()
    if is_name(draft) or _EVERY.search(text, max(0, draft.start - 6), draft.start):
        draft.edtf, draft.date = settled(phrase, None)  # 매년 3월, 9·11: of no year
    elif before is not None and draft.start - before.end <= _BETWEEN and _FROM_TO.fullmatch(text, before.end, draft.start):
        _follow(before, draft, on)
    elif (
        before is not None and _LISTED.fullmatch(text, before.end, draft.start) and (whole := _listed(before, phrase)) is not None
    ):
        draft.edtf, draft.date = settled(whole, on)
    elif alone and phrase == Phrase(weekday=phrase.weekday) and text.strip() == text[draft.start : draft.end]:
        # no copy around it says that the day is past: a plan, a field of a form
        draft.edtf, draft.date = settled(phrase._replace(way=Way.COMING), on)
    else:
        draft.edtf, draft.date = settled(phrase, on, told)
        lone_weekday = phrase.weekday is not None and phrase == Phrase(weekday=phrase.weekday)
        if lone_weekday and draft.date != on and is_planned(text, draft.start):
            draft.edtf, draft.date = settled(phrase._replace(way=Way.COMING), on)
        elif draft.date is not None and on is not None and draft.date.end < on.start and _is_nearest(phrase):
            _look_ahead(text, draft, phrase, on)
    loose = written(phrase)
    if loose is not None and loose != draft.edtf:
        draft.trace.append(Step("as written", loose))
    if draft.edtf is not None and Hedge.ABOUT in draft.hedges and "/" not in draft.edtf:
        draft.edtf += "~"


def is_name(draft: Draft) -> bool:
    """Is the date the name of what happened on it, in a year that it does not say: 9·11, 4.13 총선?"""
    return draft.trace[0].rule in _NAMES and draft.phrase is not None and not draft.phrase.has_year


def _is_nearest(phrase: Phrase) -> bool:
    """Does the phrase leave the year, or the month, to the day of writing?"""
    return phrase.way is None and phrase.unit is None and phrase.year is None and phrase.weekday is None and phrase.nth is None


def _look_ahead(text: str, draft: Draft, phrase: Phrase, on: Period) -> None:
    """A past date is the coming one where the copy plans for it; one just past dates the report, a bare day if it is nearer."""
    if not lies_ahead(text, draft.start, draft.end):
        return
    first = None if phrase.first is None else phrase.first._replace(way=Way.COMING)
    edtf, coming = settled(phrase._replace(way=Way.COMING, first=first), on)
    assert draft.date is not None
    past = on.start - draft.date.end
    if coming is not None and (past > _JUST_PAST if phrase.part is not None else coming.start - on.end < past):
        draft.edtf, draft.date = edtf, coming


def _listed(before: Draft, phrase: Phrase) -> Phrase | None:
    """A month or a day with what a list leaves out: 지난해 7월, 8월, 10월; 3월 5일, 7일."""
    first, told = before.phrase, before.date
    if first is None or told is None or first.first is not None:
        return None
    if phrase == Phrase(day=phrase.day) and phrase.day is not None and first.day is not None and phrase.day > first.day:
        return phrase._replace(year=f"{told.end.year:04}", part=told.end.month)
    if phrase != Phrase(part=phrase.part) or phrase.part is None or phrase.part > 12 or first.day is not None:
        return None
    if first.part is None or first.part > 12:
        return None
    return phrase._replace(year=f"{told.end.year + (phrase.part <= first.part):04}")


def _share_day(weekday: Draft, date: Draft) -> None:
    """A weekday beside its date is that day: "Sunday, March 1", 25일(수요일)."""
    number = None if weekday.phrase is None else weekday.phrase.weekday
    if number is None or weekday.phrase != Phrase(weekday=number) or date.date is None or date.date.start != date.date.end:
        return
    if date.date.start.weekday() == number:
        weekday.edtf, weekday.date = date.edtf, date.date


def _settle_waiting(text: str, waiting: list[Draft], draft: Draft, on: Period | None) -> None:
    """The period of "a year earlier" may stand behind it: "fell from a year earlier in the third quarter"."""
    for earlier in waiting:
        assert earlier.phrase is not None
        if draft.start - earlier.end <= _BEHIND and not _SENTENCE_END.search(text, earlier.end, draft.start):
            earlier.edtf, earlier.date = settled(earlier.phrase, on, draft.date)


def _follow(before: Draft, draft: Draft, on: Period | None) -> None:
    """Settles the second of two dates that belong together by the first: 7월 13일부터 15일, "from March to June 2025"."""
    first, last = before.phrase, draft.phrase
    assert first is not None and last is not None
    coming = last._replace(way=Way.COMING)
    if last == Phrase(weekday=last.weekday) and first.weekday is not None and before.date is not None:
        draft.edtf, draft.date = settled(coming, before.date)
        return
    if first.first is not None or last.first is not None or interval(first, last) is None:
        draft.edtf, draft.date = settled(last, on)
        return
    first, last = completed(first, last)
    if first != before.phrase:
        before.phrase = first
        before.edtf, before.date = settled(first, on)
    if last.has_year or last.unit is not None or before.date is None:
        draft.edtf, draft.date = settled(last, on)
    else:
        draft.edtf, draft.date = settled(last._replace(way=Way.COMING), Period.day(before.date.start))
