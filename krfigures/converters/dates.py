"""DATE tokens to drafts, and the passes that put parts of dates together and settle them against the day of writing."""

from __future__ import annotations

import datetime as dt
import re
from dataclasses import replace
from functools import cache

from krfigures.converters.date_phrase import Edge, Phrase, Way, completed, interval, joined
from krfigures.converters.date_settling import months_later, settled, written
from krfigures.converters.draft import Draft
from krfigures.converters.hedges import hedge_before
from krfigures.core.edtf import FIRST_HALF, FIRST_QUARTER, SPRING, WINTER
from krfigures.core.figure import Kind, Step
from krfigures.core.hedge import Hedge
from krfigures.core.period import Period
from krfigures.lexicon import table
from krfigures.tokenisers.token import Token

_WAYS = {word: Way.PAST for word in ("지난", "저번", "last")} | {word: Way.COMING for word in ("오는", "다가오는", "돌아오는", "다음", "next", "coming")}
_WAYS |= {word: Way.THIS for word in ("이번", "올", "this")}
_EDGES = {
    "초": Edge.START, "초순": Edge.START, "상순": Edge.START, "중순": Edge.MIDDLE, "중반": Edge.MIDDLE, "하순": Edge.END, "말": Edge.END, "연초": Edge.START, "연말": Edge.END,
    "early": Edge.EARLY, "mid": Edge.MIDDLE, "late": Edge.LATE, "end": Edge.END, "beginning": Edge.START, "start": Edge.START,
}  # fmt: skip
_SEASONS = {"봄": 0, "여름": 1, "가을": 2, "겨울": 3, "spring": 0, "summer": 1, "autumn": 2, "fall": 2, "winter": 3}
_NTHS = {"마지막": -1, "첫": 1, "둘": 2, "두": 2, "셋": 3, "세": 3, "넷": 4, "네": 4, "다섯": 5}
_ORDINALS = {"first": 0, "second": 1, "third": 2, "fourth": 3, "final": 3, "latter": 1, "1st": 0, "2nd": 1, "3rd": 2, "4th": 3}
_ABOUT_BEHIND = re.compile(r"\x20?(?:께|쯤|경(?![가-힣])|무렵|즈음)")
_DASH = re.compile(r"\x20?[~-]\x20?")
# a bare May, March or Jan is the month where a preposition, a year word or a sentence about trade says so
_MONTH_BEFORE = re.compile(r"\b(?:in|of|by|from|since|until|till|to|last|next|this|early|late|for|during|after|before|through|and|than|between|over|on)\s$|\bmid-$|[a-z]-$|\bend-$|\($", re.IGNORECASE)
_MONTH_PREPOSITION = re.compile(r"\b(?:in|of|by|from|since|until|during|last|next)\s$", re.IGNORECASE)
_MONTH_BEHIND = re.compile(r"\s(?:this|last|next)\syear|'s\b|-(?:[A-Z])|\s(?:exports|imports|sales|inflation|data|figures|edition|issue)\b|\)|\speriod\b|,\s(?:the|when|a)\b")
_NAME_BEHIND = re.compile(r"\s[A-Z][a-z]+(?<!\sThis)(?<!\sLast)(?<!\sNext)(?<!day)")
_VERB_BEHIND = re.compile(r"[-\s](?:the|to|on|into|toward|against|be|have|not|also|still|well|I|we|you)\b")
_INDEX_BEFORE = re.compile(r"(?:지수|코스피|코스닥|KOSPI|KOSDAQ|Kospi|Kosdaq|index|다우|나스닥|닛케이)[^.\d]{0,12}$")
_NAMED_NUMBER = re.compile(r"\b(?:[Rr]oom|Windows|[Ff]light|Boeing|[Rr]oute|[Hh]ighway|Office|[Pp]age|No\.|[Gg]ate|[Ss]uite|[Bb]ox|[Ss]ection)\s$")
_SPORTS = re.compile(r"\b(?:goals?|scor(?:ed?|ing)|kick|header|penalty|halftime|striker|coach|match|midfielder|equali[sz]er|touchdown|rebounds?)\b")
_WINDOW = 60


@cache
def _relative() -> dict[str, tuple[str, int]]:
    return {word: (unit, int(away)) for word, _, unit, away in table("relative_dates")}


@cache
def _months() -> dict[str, int]:
    return {name: int(number) for name, lang, what, number in table("calendar_names") if (lang, what) == ("en", "month")}


@cache
def _weekdays() -> dict[str, int]:
    return {name: int(number) for name, _, what, number in table("calendar_names") if what == "weekday"}


@cache
def _holidays() -> dict[str, tuple[int, int]]:
    return {name: (int(month), int(day)) for name, _, month, day in table("holidays")}


def draft_of(text: str, token: Token, floor: int) -> Draft | None:
    """The draft of a DATE token, or None where it is no date. Nothing before `floor` belongs to it.

    The draft holds the phrase; `compose` joins it to its neighbours and `settle` gives it its days.
    """
    words = token.words
    phrase = _phrase(text, token)
    if phrase is None:
        return None
    start, end = token.start, token.end
    while text[end - 1] == " ":
        end -= 1
    if start > floor and text[start - 1] == "'" and text[start].isdigit():
        start -= 1  # '26년
    lang = token.rule.lang or ("en" if text.isascii() else "ko")
    draft = Draft(Kind.DATE, start, end, lang, trace=[Step(token.rule.name, text[start:end])], phrase=phrase)
    draft.bare = token.rule.name == "month" and lang == "en" and words.get("dot") is None and words["month"] in _DOUBTFUL
    draft.bare = draft.bare or words.get("half_word") is not None
    _hedge(text, draft, floor)
    return draft


_DOUBTFUL = frozenset({"May", "March", "Mar", "Jan", "Jun", "Sep", "Dec", "Oct", "Apr", "Jul", "June", "April", "August"})


def _hedge(text: str, draft: Draft, floor: int) -> None:
    before = hedge_before(text, draft.start, floor)
    if before is not None and before[0] is Hedge.ABOUT:
        draft.hedges.append(Hedge.ABOUT)
        draft.trace.append(Step("hedge", before[1]))
    elif behind := _ABOUT_BEHIND.match(text, draft.end):
        draft.hedges.append(Hedge.ABOUT)
        draft.trace.append(Step("hedge", behind[0].strip()))


def _number(word: str | None) -> int | None:
    return None if word is None else int(word)


def _century(word: str) -> str:
    return f"{int(word) - 1:02}XX"


def _decade(word: str) -> str:
    if len(word) == 2:
        # 30년대 to 90년대 are the last century's; 00, 10 and 20 this one's
        word = ("20" if word < "30" else "19") + word
    return word[:3] + "X"


def _whole_year(word: str, first: str | None = None) -> str:
    if len(word) == 4:
        return word
    word = word.lstrip("'")
    if first is not None:
        return first[:2] + word
    return ("19" if word >= "60" else "20") + word


def _phrase(text: str, token: Token) -> Phrase | None:
    words, name = token.words, token.rule.name
    edge = _EDGES[lower] if (lower := (words.get("edge") or "").lower()) else None
    if (word := words.get("word")) is not None:
        return _relative_phrase(word, words, edge)
    if words.get("way") is not None or words.get("edge") is not None or words.get("year_edge"):
        found = _modifying(words, edge)
        if found is not None:
            return found
    if century := words.get("century"):
        first = words.get("from_century")
        return Phrase(year=_century(century), first=None if first is None else Phrase(year=_century(first)))
    if decade := words.get("decade"):
        return Phrase(year=_decade(decade))
    if words.get("one"):
        one, two = int(words["one"] or 0), int(words["two"] or 0)
        return Phrase(year=words["year"], part=one if one <= 12 else two, day=two if one <= 12 else one) if min(one, two) <= 12 else None
    if holiday := words.get("holiday"):
        month, day = _holidays()[holiday]
        return Phrase(part=month, day=day, way=Way.HOLIDAY)
    if nth := words.get("nth"):
        if words.get("quarter_word"):
            return Phrase(part=FIRST_QUARTER + _ORDINALS[nth.lower()])
        weekday = words.get("weekday")
        return Phrase(nth=next(number for word, number in _NTHS.items() if nth.startswith(word)), weekday=None if weekday is None else _weekdays()[weekday])
    if halfth := words.get("halfth"):
        return Phrase(part=FIRST_HALF + _ORDINALS[halfth.lower()])
    if (half := words.get("half")) and words.get("year") is None:
        return Phrase(part=FIRST_HALF + (half == "하반기"))
    if season := words.get("season"):
        return Phrase(year=words.get("year"), part=SPRING + _SEASONS[season.lower()])
    if weekday := words.get("weekday"):
        return Phrase(weekday=_weekdays()[weekday])
    return _calendar(text, token, words, name, edge)


_COMPARED = {"전달": ("month", -1), "전주": ("week", -1)}


def _relative_phrase(word: str, words: dict[str, str | None], edge: Edge | None) -> Phrase:
    """지난해, 지난해상반기, "last month"."""
    unit, away = _COMPARED.get(word) or _relative().get(word) or _relative()[word[0].lower() + word[1:]]
    if words.get("same") is not None and unit == "year":
        return Phrase(unit="same", away=away)
    part = SPRING + _SEASONS[words["season"] or ""] if words.get("season") else None
    if half := words.get("half"):
        part = FIRST_HALF + (half == "하반기")
    return Phrase(unit=unit, away=away, edge=edge, part=part)


def _modifying(words: dict[str, str | None], edge: Edge | None) -> Phrase | None:
    """지난, "early", and what they make of the word that they stand by."""
    way = _WAYS[word.lower()] if (word := words.get("way")) else None
    if words.get("year_edge"):
        return Phrase(unit="year", away=-1 if way is Way.PAST else 0, edge=_EDGES[words["year_edge"] or ""])
    if weekday := words.get("weekday"):
        number = _weekdays()[weekday]
        return Phrase(weekday=number, unit="week") if way is Way.THIS else Phrase(weekday=number, way=way)
    if month := words.get("month"):
        known = _months().get(month)
        return None if known is None else _led(Phrase(year=words.get("year"), part=known, edge=edge), way)
    if season := words.get("season"):
        return _led(Phrase(part=SPRING + _SEASONS[season.lower()]), way)
    if half := words.get("half"):
        return _led(Phrase(part=FIRST_HALF + (half == "하반기")), way)
    if words.get("this"):
        return Phrase(unit="month" if (words["this"] or "").endswith("month") else "year", edge=edge)
    if all(words.get(name) is None for name in ("year", "quarter", "day")):
        if way is Way.THIS and edge is not None:
            return Phrase(unit="year", edge=edge)
        return Phrase(way=way, edge=edge)
    return None


def _led(phrase: Phrase, way: Way | None) -> Phrase:
    """A part of a year behind 지난, "next" or "this"; "this" is of the running year."""
    if way is Way.THIS:
        # 올겨울 began last year where it is January
        return phrase if phrase.part == WINTER else replace(phrase, unit="year")
    return replace(phrase, way=way)


def _calendar(text: str, token: Token, words: dict[str, str | None], name: str, edge: Edge | None) -> Phrase | None:
    """Years, months, quarters and days as numbers."""
    month = words.get("month") or words.get("month2")
    day = _number(words.get("day") or words.get("day2"))
    year = words.get("year") or words.get("sure")
    if name == "year" and token.rule.lang == "en" and _NAMED_NUMBER.search(text, max(0, token.start - 12), token.start):
        return None
    from_year = words.get("from_year")
    if name == "year and month" and _INDEX_BEFORE.search(text, max(0, token.start - 24), token.start):
        return None
    if year is not None:
        year = _whole_year(year, from_year)
    if from_year is not None and (year is None or int(year) <= int(from_year)):
        return None
    part = None
    if month is not None:
        part = int(month) if month.isdigit() else _months()[month]
    if quarter := words.get("quarter"):
        part = FIRST_QUARTER - 1 + int(quarter)
    elif half := words.get("half_digit"):
        part = FIRST_HALF - 1 + int(half)
    elif half := words.get("half"):
        part = FIRST_HALF + (half == "하반기")
    phrase = Phrase(year=year, part=part, day=day, edge=edge)
    if from_year is not None:
        return replace(phrase, first=Phrase(year=from_year))
    if first := words.get("from_month"):
        return replace(phrase, first=Phrase(part=int(first)))
    if first := words.get("from_quarter"):
        return replace(phrase, first=Phrase(part=FIRST_QUARTER - 1 + int(first)))
    if first := words.get("from_day") or words.get("first_day"):
        return replace(phrase, first=Phrase(year=year, part=part, day=int(first)))
    return phrase


def compose(text: str, drafts: list[Draft], _on: Period | None) -> list[Draft]:
    """Puts the parts of dates together: 지난해 + 7월, September + last year, July-September; drops parts that found no date."""
    made: list[Draft] = []
    for draft in drafts:
        if draft.phrase is None:
            made.append(draft)
            continue
        before = made[-1] if made else None
        if before is not None and before.phrase is not None and draft.start - before.end <= 9 and _absorb(text, before, draft):
            continue
        made.append(draft)
    return [draft for draft in made if draft.phrase is None or _stands(text, draft)]


def _absorb(text: str, before: Draft, draft: Draft) -> bool:
    """Joins a date to the one before it where they are one phrase."""
    assert before.phrase is not None and draft.phrase is not None
    gap = text[before.end : draft.start]
    phrase = interval(before.phrase, draft.phrase) if _DASH.fullmatch(gap) else joined(before.phrase, draft.phrase, gap)
    if phrase is None:
        return False
    before.phrase = phrase
    before.end = draft.end
    before.bare = False
    before.trace += draft.trace
    before.hedges += [hedge for hedge in draft.hedges if hedge not in before.hedges]
    return True


def _stands(text: str, draft: Draft) -> bool:
    """Whether a phrase that is whole is a date: 지난 alone is none, nor is "May" as a verb or "second half" in a match report."""
    assert draft.phrase is not None
    if draft.phrase.only_way or (draft.phrase.nth is not None and draft.phrase.part is None and draft.phrase.unit is None):
        return False
    if not draft.bare:
        return True
    if draft.phrase.part is not None and draft.phrase.part >= FIRST_HALF:
        return _SPORTS.search(text, max(0, draft.start - _WINDOW), draft.end + _WINDOW) is None
    ahead = text[max(0, draft.start - 12) : draft.start]
    if _NAME_BEHIND.match(text, draft.end):
        return False
    if _MONTH_PREPOSITION.search(ahead):
        return True
    if _VERB_BEHIND.match(text, draft.end):
        return False
    if _MONTH_BEFORE.search(ahead) or _MONTH_BEHIND.match(text, draft.end):
        return True
    if text[draft.start : draft.end] in ("May", "March", "Mar", "Jan", "Jun"):
        return False
    return not ahead.rstrip().endswith(("Mr.", "Ms.", "Mrs.", "Dr."))


_SENTENCE_END = re.compile(r"[.!?]['\")]?\s|\n")
_NEAR = 300
_FROM_TO = re.compile(r"(?:\([^()]{1,10}\))?(?:\s?(?:오전|오후|새벽|아침|낮|저녁|밤|자정|정오)?\s?(?:\d{1,2}시(?:\s?\d{1,2}분)?|\d{1,2}:\d\d)?)?(?:\x20?부터|에서|\x20?~|\x20?-|\s(?:to|until|through|till|and))\s?(?:the\s)?(?:이듬해\s)?")
_PAST = re.compile(r"(?:지난|최근|과거|(?:past|last|previous))\s$")
_COMING = re.compile(r"(?:향후|앞으로|coming)\s$")
_NEXT = re.compile(r"(?:다음|next)\s$")
_WEEKS = re.compile(r"\x20?(?:전|이전|뒤|후|이후)(?:$|[^가-힣]|[에의부까면])|\x20?(?:만에|째|동안|연속)|간(?:$|[^가-힣]|[의은])")
_AGO = re.compile(r"\x20?(?:(?P<past>전|이전)(?:$|[^가-힣]|[에의부까보쯤이만인])|(?P<coming>뒤|후|이후)(?:$|[^가-힣]|[에의부까쯤면인]))|\s(?:(?P<ago>ago|earlier)|(?P<hence>from\snow|later))\b")
_UNITS = frozenset({"day", "week", "month", "year"})


def settle(text: str, drafts: list[Draft], on: Period | None) -> list[Draft]:
    """Gives every date its EDTF and days, counted from `on`, and every "three days ago" the day it reaches.

    Words that only count from the day of writing (지난해, today) are no figures where that day is not known.
    """
    before: Draft | None = None
    day: tuple[Period, int] | None = None
    span: tuple[Period, int] | None = None
    waiting: list[Draft] = []
    kept: list[Draft] = []
    for draft in drafts:
        if draft.phrase is None:
            if draft.unit == "주" and draft.kind is Kind.COUNT and _WEEKS.match(text, draft.end):
                draft.kind, draft.unit = Kind.DURATION, "week"
                draft.trace.append(Step("weeks, not shares", ""))
            if draft.kind is Kind.DURATION and on is not None:
                _reach(text, draft, on)
            kept.append(draft)
            continue
        phrase = draft.phrase
        told = _told(phrase, draft, day, span)
        if before is not None and _FROM_TO.fullmatch(text, before.end, draft.start):
            _follow(before, draft, on)
        elif len(drafts) == 1 and phrase == Phrase(weekday=phrase.weekday) and text.strip() == text[draft.start : draft.end]:
            # no copy around it says that the day is past: a plan, a field of a form
            draft.edtf, draft.date = settled(replace(phrase, way=Way.COMING), on)
        else:
            draft.edtf, draft.date = settled(phrase, on, told)
        before = draft
        if draft.edtf is None and phrase.only_relative and on is None:
            continue
        loose = written(phrase)
        if loose != draft.edtf and loose is not None:
            draft.trace.append(Step("as written", loose))
        kept.append(draft)
        if draft.date is None:
            if phrase.unit == "same":
                waiting.append(draft)
            continue
        if phrase.unit == "same":
            continue
        if draft.date.start == draft.date.end:
            day = (draft.date, draft.end)
        else:
            span = (draft.date, draft.end)
            for earlier in waiting:
                # "fell from a year earlier in the third quarter": the period stands behind
                if draft.start - earlier.end <= _WINDOW and earlier.phrase is not None and not _SENTENCE_END.search(text, earlier.end, draft.start):
                    earlier.edtf, earlier.date = settled(earlier.phrase, on, draft.date)
            waiting = []
    return kept


def _follow(before: Draft, draft: Draft, on: Period | None) -> None:
    """Settles the second of two dates that belong together by the first: 7월 13일부터 15일, "from March to June 2025"."""
    assert before.phrase is not None and draft.phrase is not None
    weekdays = draft.phrase == Phrase(weekday=draft.phrase.weekday) and before.phrase.weekday is not None and before.date is not None
    if weekdays and before.date is not None:
        draft.edtf, draft.date = settled(replace(draft.phrase, way=Way.COMING), before.date)
        return
    if before.phrase.first is not None or draft.phrase.first is not None or interval(before.phrase, draft.phrase) is None:
        draft.edtf, draft.date = settled(draft.phrase, on)
        return
    first, last = completed(before.phrase, draft.phrase)
    if first != before.phrase:
        before.phrase, draft.phrase = first, last
        before.edtf, before.date = settled(first, on)
    if last == draft.phrase and (last.has_year or last.unit is not None):
        draft.edtf, draft.date = settled(last, on)
        return
    if before.date is not None:
        draft.edtf, draft.date = settled(replace(last, way=Way.COMING), Period.day(before.date.start))
    else:
        draft.edtf, draft.date = settled(last, on)


def _told(phrase: Phrase, draft: Draft, day: tuple[Period, int] | None, span: tuple[Period, int] | None) -> Period | None:
    """The date told before that the phrase goes by, if one stands near."""
    if phrase.unit is None or not (phrase.unit == "same" or phrase.unit.startswith("that ")):
        return None
    if phrase.unit == "same":
        candidates = [span]
    elif phrase.unit == "that day":
        candidates = [day]
    else:
        candidates = sorted((found for found in (day, span) if found), key=lambda found: -found[1])[:1] or [None]
    found = candidates[0]
    return found[0] if found is not None and draft.start - found[1] <= _NEAR else None


def _reach(text: str, draft: Draft, on: Period) -> None:
    """The day or period that lies a length of time before or after the day of writing: 사흘 전, 2주 뒤, "three days ago"."""
    if draft.unit not in _UNITS or draft.low is None or draft.low != draft.high or draft.low != int(draft.low):
        return
    found = _AGO.match(text, draft.end)
    ahead = text[max(0, draft.start - 10) : draft.start]
    window = -1 if _PAST.search(ahead) else 1 if _COMING.search(ahead) or _NEXT.search(ahead) else 0
    if (found is None and not window) or (found is not None and (found["ago"] == "earlier" or found["hence"] == "later")):
        return  # "earlier" and "later" count from what was told before
    sign = window or (-1 if found is not None and (found["past"] or found["ago"]) else 1)
    count = int(draft.low) * sign
    if abs(count) > 10**5:
        return
    unit = draft.unit
    if window:
        draft.date = _following(on, count, unit) if _NEXT.search(ahead) else _window(on, count, unit)
        return
    # a week away is a day, the same weekday; so are days
    phrase = Phrase(unit="day", away=count * (7 if unit == "week" else 1)) if unit in ("day", "week") else Phrase(unit=unit, away=count)
    edtf, days = settled(phrase, on)
    if days is not None:
        draft.date = days
        draft.trace.append(Step("counted from the day of writing", edtf or ""))



def _window(on: Period, count: int, unit: str) -> Period | None:
    """지난 25년: from the same day 25 years before up to the day of writing; 향후 3년: from that day on."""
    if on.start != on.end:
        return None
    try:
        other = on.start + dt.timedelta(days=count * (7 if unit == "week" else 1)) if unit in ("day", "week") else months_later(on.start, count * (12 if unit == "year" else 1))
    except (ValueError, OverflowError):  # before year 1 or after 9999
        return None
    return Period(min(on.start, other), max(on.start, other))


def _following(on: Period, count: int, unit: str) -> Period | None:
    """다음 3년, "the next two weeks": whole calendar units after the one that holds the day of writing."""
    first, last = (settled(Phrase(unit=unit, away=away), on)[1] for away in (1, count))
    return None if first is None or last is None else Period(first.start, last.end)
