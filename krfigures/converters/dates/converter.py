"""DATE tokens to drafts that hold a phrase; `passes` joins the phrases and settles them by the day of writing."""

from __future__ import annotations

from functools import cache

from krfigures.converters.dates.context import DOUBTFUL_MONTHS, is_level, is_numbered
from krfigures.converters.dates.phrase import Edge, Phrase, Way
from krfigures.converters.draft import Draft
from krfigures.converters.hedges import take_about
from krfigures.core.edtf import FIRST_HALF, FIRST_QUARTER, SPRING, WINTER
from krfigures.core.figure import Kind, Step
from krfigures.lexicon import table
from krfigures.tokenisers.token import Token

_WAYS = {
    **dict.fromkeys(("지난", "저번", "last"), Way.PAST),
    **dict.fromkeys(("이번", "올", "this"), Way.THIS),
    **dict.fromkeys(("오는", "다가오는", "돌아오는", "다음", "next", "coming"), Way.COMING),
}
_EDGES = {
    **dict.fromkeys(("초", "초순", "상순", "연초", "beginning", "start"), Edge.START),
    **dict.fromkeys(("중순", "중반", "mid"), Edge.MIDDLE),
    **dict.fromkeys(("하순", "말", "연말", "end", "year-end"), Edge.END),
    "early": Edge.EARLY,
    "late": Edge.LATE,
}
_SEASONS = {"봄": 0, "여름": 1, "가을": 2, "겨울": 3, "spring": 0, "summer": 1, "autumn": 2, "fall": 2, "winter": 3}
_NTHS = {"마지막": -1, "첫": 1, "둘": 2, "두": 2, "셋": 3, "세": 3, "넷": 4, "네": 4, "다섯": 5}
_WEEKS = {"first": 1, "second": 2, "third": 3, "fourth": 4, "fifth": 5, "last": -1}
_ORDINALS = {"first": 0, "second": 1, "third": 2, "fourth": 3, "final": 3, "latter": 1, "1st": 0, "2nd": 1, "3rd": 2, "4th": 3}


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
    two_digits = words.get("year") or words.get("decade") or words.get("short_year") or ""
    if start > floor and text[start - 1] == "'" and len(two_digits) == 2:
        start -= 1  # '26년, '90s
    lang = token.rule.lang or ("en" if text.isascii() else "ko")
    draft = Draft(Kind.DATE, start, end, lang, trace=[Step(token.rule.name, text[start:end])], phrase=phrase)
    draft.bare = token.rule.name == "month" and lang == "en" and words.get("dot") is None and words["month"] in DOUBTFUL_MONTHS
    draft.bare = draft.bare or words.get("half_word") is not None
    take_about(text, draft, floor)
    return draft


def _number(word: str | None) -> int | None:
    return None if word is None else int(word)


def _before_christ(era: str | None) -> bool:
    return era is not None and era.startswith(("기원전", "B"))


def _century(word: str, era: str | None) -> str:
    return f"{'-' if _before_christ(era) else ''}{int(word) - 1:02}XX"


def _decade(word: str) -> str:
    if len(word) == 2:
        # 30년대 to 90년대 are the last century's; 00, 10 and 20 this one's
        word = ("20" if word < "30" else "19") + word
    return word[:3] + "X"


def _decade_before(word: str, last: str) -> str:
    """The first of two decades: 20~30년대 is of one century, 90~2000년대 of two."""
    first = _decade(word)
    return first if first < last else last[:2] + first[2:]


def _whole_year(word: str, first: str | None = None) -> str:
    word = word.lstrip("'")
    if len(word) > 2:
        return word.zfill(4)
    if first is not None:
        return str(int(first) + 1) if word == "00" and first.endswith("99") else first[:2] + word
    return ("19" if word >= "60" else "20") + word


def _of_era(words: dict[str, str | None]) -> Phrase | None:
    """57 B.C. is -0056, for EDTF counts a year 0."""
    before, from_year, last = _before_christ(words.get("era")), words.get("from_year"), int(words["era_year"] or 0)
    if from_year is None:
        return Phrase(year=_signed(1 - last if before else last))
    first = int(from_year)
    if before:
        # 기원전 57~935년 ends in our era, 기원전 100~50년 before it
        first, last = 1 - first, last if last > first else 1 - last
    return Phrase(year=_signed(last), first=Phrase(year=_signed(first))) if first < last else None


def _signed(year: int) -> str:
    return f"{year:0{5 if year < 0 else 4}}"


def _phrase(text: str, token: Token) -> Phrase | None:
    words, name = token.words, token.rule.name
    edge = _EDGES[lower] if (lower := (words.get("edge") or "").lower()) else None
    if (word := words.get("word")) is not None:
        return _relative_phrase(word, words, edge)
    if (words.get("way") is not None and words.get("nth") is None) or words.get("edge") is not None or words.get("year_edge"):
        found = _modifying(words, edge)
        if found is not None:
            return found
    if century := words.get("century"):
        first = words.get("from_century")
        era = words.get("era")
        return Phrase(year=_century(century, era), first=None if first is None else Phrase(year=_century(first, era)))
    if words.get("era_year"):
        return _of_era(words)
    if decade := words.get("decade"):
        first = words.get("from_decade")
        return Phrase(year=_decade(decade), first=None if first is None else Phrase(year=_decade_before(first, _decade(decade))))
    if words.get("one"):
        one, two = int(words["one"] or 0), int(words["two"] or 0)
        return (
            Phrase(year=words["year"], part=one if one <= 12 else two, day=two if one <= 12 else one)
            if min(one, two) <= 12
            else None
        )
    if holiday := words.get("holiday"):
        month, day = _holidays()[holiday]
        return Phrase(part=month, day=day, way=Way.HOLIDAY)
    if nth := words.get("nth"):
        if words.get("week_of"):
            return Phrase(nth=_WEEKS[nth.lower()], weekday=_weekdays().get(words.get("weekday") or ""))
        if words.get("quarter_word"):
            return Phrase(part=FIRST_QUARTER + _ORDINALS[nth.lower()])
        weekday = words.get("weekday")
        return Phrase(
            nth=next(number for word, number in _NTHS.items() if nth.startswith(word)),
            weekday=None if weekday is None else _weekdays()[weekday],
        )
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
    if words.get("same") is not None and unit in ("year", "that year"):
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
        return phrase if phrase.part == WINTER else phrase._replace(unit="year")
    return phrase._replace(way=way)


def _calendar(text: str, token: Token, words: dict[str, str | None], name: str, edge: Edge | None) -> Phrase | None:
    """Years, months, quarters and days as numbers."""
    month = words.get("month") or words.get("month2") or words.get("month3")
    day = _number(words.get("day") or words.get("day2") or words.get("day3"))
    year = words.get("year") or words.get("sure") or words.get("short_year")
    if name == "year" and token.rule.lang == "en" and is_numbered(text, token.start):
        return None
    from_year = _whole_year(words["from_year"] or "") if words.get("from_year") else None
    if born := words.get("born"):
        year = ("19" if born > "30" else "20") + born
    if name == "year and month" and is_level(text, token.start):
        return None
    if year is not None:
        year = _whole_year(year, from_year)
    if from_year is not None and (year is None or int(year) <= int(from_year)):
        return None
    if name == "season of two years" and int(year or 0) != int(from_year or 0) + 1:
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
        return phrase._replace(first=Phrase(year=from_year))
    if first := words.get("from_month"):
        return phrase._replace(first=Phrase(part=int(first)))
    if first := words.get("from_quarter"):
        return phrase._replace(first=Phrase(part=FIRST_QUARTER - 1 + int(first)))
    if first := words.get("from_day") or words.get("first_day"):
        return phrase._replace(first=Phrase(year=year, part=part, day=int(first)))
    return phrase
