"""Hedges around a figure: words before it (약, more than), behind it (가량, 이상, or more), grown onto it (여, 대)."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import cache

from krfigures.converters.brackets import close_of_bracket
from krfigures.converters.draft import Draft
from krfigures.core.hedge import Hedge
from krfigures.lexicon import table
from krfigures.lexicon.trie import trie

_WINDOW = 22
_PREPOSITIONS = frozenset(["about", "around", "over", "above", "under", "below", "within", "some", "near"])
_COMPARED = re.compile(r"(?:%|percent|pct|per cent|times|points?|won|dollars|\d)$")
_LENGTH = re.compile(r"(?:a\scouple\s(?:of\s)?|[\w.,]{1,12}[\s-])(?:year|month|week|day|hour|minute|decade|quarter)s?\b")
# what stands before "over five years" where it says more than five, not during five
_LASTS = re.compile(
    r"(?:^|[,(]\s?|\b(?:for|in|of|after|at|is|was|been|last|lasted|lasting|took|takes?|taken|spent|and|or|just|well|little|slightly)\s)$"
)
_ARTICLES = frozenset(("a", "an", "the", "another", "only", "just", "one"))
"""Words that may stand between a hedge and its number: about a, at least the, more than just."""
# under a five-year plan, talks over a $5 billion deal: no hedge
_AGREEMENT = re.compile(
    r"\san?\s(?:(?!(?:in|of|for|on|at|to|from|by|with|as|and|or|per|an?|the|that|which)\s)[^\s.;:]{1,20}\s){1,4}?"
    r"(?:accord|act|agreement|arrangement|bill|ceasefire|contract|deal|lease|law|loan|memorandum|pact|plan|program|programme|project"
    r"|roadmap|scheme|sentence|strategy|term|treaty|truce)\b"
)
_OF_AGREEMENTS = frozenset(("under", "over"))
_MOTION = re.compile(
    r"\b(?:shot|went|gone|came|come|creeped|jumped|rose|climbed|moved|crept|edged|inched|soared|surged|spiked|ticked)\s$"
)
# a price or a level that can be reached; "went up to 30 people", "rose up to 5 percent" are no more than that
_A_LEVEL = re.compile(
    r"[$€£¥₩]|[\d.,]{1,12}(?:\s?(?:thousand|million|billion|trillion|[mbt]n|[mbk]))?"
    r"(?:[\s-]?(?:won|dollars?|euros?|yen|yuan|pounds?|cents?|pence|p|points?)\b|(?=[.,;](?:\s|$)|$))"
)
# they stood around three bodies; but "stood around 10 meters away"
_CIRCLING = re.compile(
    r"\b(?:st(?:and|ands|ood|anding)|s(?:it|its|at|itting)|gather(?:s|ed|ing)?|crowd(?:s|ed|ing)?|huddl(?:e|es|ed|ing)|cluster(?:s|ed|ing)?"
    r"|prowl(?:s|ed|ing)?|walk(?:s|ed|ing)?|circl(?:e|es|ed|ing)|danc(?:e|es|ed|ing)|wrap(?:s|ped|ping)?|wander(?:s|ed|ing)?|seated)\s$"
)
_A_FEW_THINGS = re.compile(
    r"(?i:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|[2-9]|1[0-2])\s(?!(?:second|minute|hour|day|week|month|year|meter"
    r"|metre|kilometer|kilometre|mile|yard|inche|time|percent|lap|step)s?\b|km\b|feet\b|(?:hundred|thousand|million|o'clock|[ap]\.m)\b)[a-z]"
)
# near $80, near 75 mph; but near 12 cities, near 5 km marker
_A_MEASURE = re.compile(
    r"[A-Z]{0,3}[$€£¥₩]|(?:KRW|USD|EUR)\s?\d|[\d.,]{1,12}(?:\s(?:thousand|million|billion|trillion))?"
    r"(?:\s?%|[\s-](?:percent|pct|per\scent|won|dollars?|yen|yuan|euros?|cents?|mph|kph|kmh|knots|points?|degrees(?!\s(?:north|south|east|west|lat|lon))|tons|tonnes|barrels)\b)"
)
_BY_FAR = "(?:훨씬|크게|채|훌쩍|한참|살짝|조금|약간|소폭|가뿐히|간신히)"
_FIRST = "(?:처음|처음으로|사상|역대|최초로)"
_AGAIN = "(?:이미|벌써|또|다시)"
"""Between a figure and the verb that bounds it: 50조 원을 처음 넘어섰다. Behind 이 they tell who passes: 10명이 이미 넘어왔다."""
_RECORDS = re.compile(r"(?:낮|한낮|아침|밤|체감|사상|역대|순간|장중|연중|당일|하루)\s?$")
"""Before 최고, the highest that was measured and not the highest there can be: 낮 최고 33도, 역대 최고 100만명."""
_DOWNWARDS = re.compile(r"(?:[mM]|미터|층|계단|해리|피트)$")
_ENGLISH_WORD = re.compile("[A-Za-z]+")
_UNLESS = {"정도": "한", "전후": "한", "이상": "기한현징저고설적향", "내외": "국부신"}
"""Letters that make another word of a hedge: 이상기후, 내외국인."""
# 대 is a word of its own or begins one behind most counters: 2대, 3개 대학, 1부대; a band where its particle closes it
_BAND_OF_COUNTED = re.compile(
    r"(?<![대부기사국동실자연문정선])대(?!\s?\d)(?=$|[^가-힣]|\s?[초중후]반|였|이[던었며다]|인데|라[는고]"
    r"|(?:를|에|에서|에는|로|로는|로의|의|가|는|와|까지|보다|도|인|다)(?![가-힣]))"
)
_ABOUT_BEHIND = re.compile(r"\x20?(?:께|쯤|경(?![가-힣])|무렵|즈음)")


def _words(lang: str, side: str) -> dict[str, Hedge]:
    return {word: Hedge(hedge) for word, language, where, hedge in table("hedges") if language == lang and where == side}


@cache
def _before() -> tuple[dict[str, Hedge], frozenset[str], frozenset[str], re.Pattern[str]]:
    """The hedges before a figure, the last word of each, the last letter of whatever may stand there, and the pattern."""
    words = _words("ko", "before") | _words("en", "before")
    symbols = {word for word in words if not word[-1].isalpha() and word[-1] != "."}
    ends = {word.split()[-1].lower() for word in words}
    ko = trie(word for word in words if "가" <= word[0] <= "힣")
    en = trie(word for word in words if word[0].isascii() and word[0].isalpha())
    sym = trie(symbols)
    # between the hedge and the number: a space, an article, "the", an opening bracket or quote
    words_before = rf"(?<![가-힣])(?P<ko>{ko})|(?<![A-Za-z])(?P<en>(?i:{en}))|(?<![\w%)원])(?P<sym>{sym})"
    pattern = rf"(?:{words_before})\s{{0,2}}(?:의\s)?(?:(?P<article>{trie(_ARTICLES)})\s)?[(\"']?$"
    letters = {letter for end in (*ends, *_ARTICLES) for letter in (end[-1], end[-1].upper())}
    return {word.lower(): hedge for word, hedge in words.items()}, frozenset(ends), frozenset(letters), re.compile(pattern)


@cache
def _after() -> tuple[dict[str, Hedge], re.Pattern[str], dict[str, Hedge], re.Pattern[str]]:
    ko = _words("ko", "after")
    close = [word for word, hedge in ko.items() if word not in ("여", "대", "께", "경")]
    verbs = trie(close)
    grown_on = r"(?P<over>여|남짓|\s여(?=\s(?:만|동안|전|뒤|후)))?(?P<band>대)?(?P<at>께|경(?=[ ,]))?"
    by_far = rf"(?:(?:에도|에는|[을를의이가도에])\s?)?(?:{_BY_FAR} )?"
    at_last = rf"(?:(?:에도|에는|[을를에])\s?{_AGAIN} |(?:[을를]\s?|\s)?(?:{_FIRST} ){{1,2}})(?=넘|웃|돌파|상회|밑|하회|못|육박)"
    between = f"(?:{by_far}|{at_last})"
    # behind most figures stands no hedge at all: the look ahead says so before a pattern whose every part may be missing
    korean = rf"(?=[여남대께경]|\s여|\s?{between}{verbs}){grown_on}\s?(?:{between}(?P<word>{verbs}))?"
    en = _words("en", "after")
    return ko, re.compile(korean), en, re.compile(rf"[-\s](?:won[-\s])?(?P<word>{trie(en)})(?![A-Za-z])")


def hedges_before(text: str, start: int, floor: int) -> list[tuple[Hedge, str]]:
    """The hedge right before `start`, and one before that: "at least about 1,000 won"."""
    found: list[tuple[Hedge, str]] = []
    while len(found) < 2 and (hedge := hedge_before(text, start, floor)) is not None:
        found.insert(0, hedge)
        start = text.rfind(hedge[1], floor, start)
    return found


def hedge_before(text: str, start: int, floor: int) -> tuple[Hedge, str] | None:
    """The hedge right before `start`, looked for no further back than `floor`."""
    words, ends, letters, pattern = _before()
    stop = start
    while stop > floor and text[stop - 1] in " (\"'":
        stop -= 1
    if stop <= floor or text[stop - 1] not in letters:
        return None
    if text[stop - 1].isascii() and text[stop - 1].isalpha():
        near = _ENGLISH_WORD.findall(text, max(floor, start - _WINDOW), stop)
        last = near[-2] if len(near) > 1 and near[-1] in _ARTICLES else near[-1]
        if last.lower() not in ends:
            return None
    found = pattern.search(text, max(floor, start - _WINDOW), start)
    if found is None:
        return None
    word = found["ko"] or found["en"] or found["sym"]
    if found["en"] and _no_hedge(text, found, start, floor):
        return None
    if word == "최고" and _RECORDS.search(text, max(floor, found.start("ko") - 3), found.start("ko")):
        return None
    return words[word.lower()], word


def _no_hedge(text: str, found: re.Match[str], start: int, floor: int) -> bool:
    """A preposition ("talks about the six", "over five years") or a comparison ("5 percent lower than a year ago")."""
    word = found["en"].lower()
    if found["article"] == "the" and (word in _PREPOSITIONS or word.endswith("than")):
        return True
    ahead = found.start("en")
    if found["article"] in ("a", "an") and word in _OF_AGREEMENTS and _AGREEMENT.match(text, found.end("en")):
        return True
    if word == "near":
        return found["article"] is not None or _A_MEASURE.match(text, start) is None
    if word == "around" and _A_FEW_THINGS.match(text, start):
        return _CIRCLING.search(text, max(0, ahead - 12), ahead) is not None
    if word == "up to":
        return _MOTION.search(text, max(0, ahead - 12), ahead) is not None and _A_LEVEL.match(text, start) is not None
    if word.endswith("than") and not text[floor:ahead].strip() and _COMPARED.search(text, max(0, floor - 12), floor):
        return True
    return word == "over" and _LENGTH.match(text, start) is not None and _LASTS.search(text, max(0, ahead - 12), ahead) is None


def hedges_behind(text: str, end: int) -> Sequence[tuple[Hedge, str, int]]:
    """The hedges right behind `end`, each with its words and where they end."""
    following = text[end : end + 2].lstrip()[:1]
    if not following.isalpha() and following != "-":
        return ()
    ko, korean, en, english = _after()
    if not "가" <= following <= "힣":
        found = english.match(text, end)
        if found and (found["word"] != "range" or text[end : end + 1] in " -"):
            return [(en[found["word"]], found["word"], found.end())]
        return ()
    found = korean.match(text, end)
    if found is None or found.end() == end:
        return ()
    hedges: list[tuple[Hedge, str, int]] = []
    following = text[found.end("over") : found.end("over") + 1] if found["over"] else ""
    if found["over"] and not (found["over"] == "여" and following and following in "기성러야행권"):
        hedges.append((Hedge.OVER, found["over"].lstrip(), found.end("over")))
    if found["band"] and text[found.end("band") : found.end("band") + 1] not in tuple("비체형출표부상"):
        hedges.append((Hedge.BAND, "대", found.end("band")))
    if found["at"]:
        hedges.append((Hedge.ABOUT, found["at"], found.end("at")))
    if found["word"] and (hedges or found.start("word") >= end):
        word = found["word"]
        following = text[found.end("word") : found.end("word") + 1]
        falls = word.startswith("아래") and _DOWNWARDS.search(text, max(0, end - 2), end)  # 5m 아래로 떨어졌다
        if not falls and not (following and following in _UNLESS.get(word, "")):
            hedges.append((ko[word], word, found.end("word")))
    return hedges


def hedges_beyond(text: str, end: int) -> Sequence[tuple[Hedge, str, int]]:
    """The hedges behind a bracket that follows `end`: 77억 달러(약 11조 원)가 넘는 speaks of both sums.

    >>> [str(hedge) for hedge, _, _ in hedges_beyond("77억 달러(약 11조 원)가 넘는 투자", 6)]
    ['over']
    """
    close = close_of_bracket(text, end)
    if close is None or text.count("(", end, close) > 1 or text[close + 1 : close + 2] in ("여", "대", "께"):
        return ()
    return hedges_behind(text, close + 1)


def band_of_counted(text: str, end: int) -> bool:
    """Is the 대 behind a count or a quantity the one of a band?

    >>> band_of_counted("400명대로", 4), band_of_counted("3개대학", 2), band_of_counted("3명대 2명", 2)
    (True, False, False)
    """
    return _BAND_OF_COUNTED.match(text, end) is not None


def take_hedges(text: str, draft: Draft, floor: int) -> None:
    """The hedge before the draft, and all right behind it."""
    if before := hedge_before(text, draft.start, floor):
        draft.add_hedge(*before)
    for hedge, word, _ in hedges_behind(text, draft.end):
        draft.add_hedge(hedge, word)


def take_about(text: str, draft: Draft, floor: int) -> None:
    """Days and times are only ever about: 약, around before them, 께, 쯤, 경 behind."""
    before = hedge_before(text, draft.start, floor)
    if before is not None and before[0] is Hedge.ABOUT:
        draft.add_hedge(*before)
    elif behind := _ABOUT_BEHIND.match(text, draft.end):
        draft.add_hedge(Hedge.ABOUT, behind[0].strip())


def beside(text: str, start: int, end: int) -> tuple[int, int]:
    """The span of a figure with the hedges that stand by it, which lie outside the figure's own.

    >>> beside("약 3억 원 이상", 2, 6)
    (0, 9)
    """
    for _, word in reversed(hedges_before(text, start, 0)):
        start = text.rfind(word, 0, start)
    if text.startswith("간", end) and text[end - 1] in "년월달주일분초":
        end += 1  # 25년간
    for _, _, stop in hedges_behind(text, end):
        end = stop
    return start, end
