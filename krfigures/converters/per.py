"""What a figure is per: 배럴당 124달러, $124 a barrel, 2,900 won per month, 연 5조."""

from __future__ import annotations

import re
from decimal import Decimal
from functools import cache
from itertools import pairwise

from krfigures.converters.brackets import close_of_bracket
from krfigures.converters.draft import Draft
from krfigures.converters.numerals import korean
from krfigures.core.figure import Kind, Step
from krfigures.core.interval import plain
from krfigures.lexicon import table
from krfigures.lexicon.trie import trie

_WINDOW = 20
_NO_NOUN = (
    "about|after|all|also|and|annually|are|as|at|because|before|but|by|can|compared|daily|did|during|extra|following|for|from|had|has"
    "|have|he|if|in|including|instead|into|is|it|just|more|monthly|next|now|of|on|only|or|over|plus|separately|she|since|so|that|the"
    "|they|this|through|to|today|under|until|up|upon|via|was|we|weekly|were|when|where|which|while|who|will|with|within|without|would"
    "|yearly"
)
"""What may stand behind "100 won each" and is nothing that the sum is for."""
_BETWEEN = r"\s(?:약\s|평균\s|최대\s|최소\s|무려\s)?(?:총\s)?"
_ENDS = frozenset("당년간달월주일균루연年月")
# parties and offices that end in 당: 민주당 5석, 담당 3명, 새마을식당 3곳
_NOT_PER = re.compile(
    r"(?:민주|자유|공화|국민의?|새누리|한나라|보수|노동|정의|공산|통합|사회|진보|한국|미래|우리|혁신|개혁|담|혈|해|상|식|정|부|성|강|수|할|배|일)$"
)
# 주 is a week before hours and times of doing; elsewhere it is a state or a share
_OF_A_WEEK = re.compile(r"\d{1,2}(?:[.~∼-]\d{1,2})?\s?(?:시간|회|번|차례)")


_PERIODS: dict[tuple[Decimal | None, str | None], str] = {
    (Decimal(1), unit): unit for unit in ("year", "month", "week", "day", "hour", "minute")
}
_PERIODS |= {(Decimal(7), "day"): "week"}
_RATED = frozenset((Kind.COUNT, Kind.MONEY, Kind.QUANTITY))
_OF_HOURS = frozenset(("week", "day"))
"""Which of them last so long in it: 일주일에 3일; but 징역 1년에 6개월."""
_NEAR = 8
_IN = re.compile(r"에(?:는|만)?\s(?:약|평균|최대|최소|무려|총|꼭|보통|겨우|단)?\s?")


@cache
def _names(where: str) -> dict[str, str]:
    return {word: name for word, place, name in table("pers") if place == where}


@cache
def _before() -> re.Pattern[str]:
    nouns = r"(?:(?P<number>\d[\d.,]*\s?[십백천만억]{0,2}|한)\s?)?(?P<noun>[가-힣㎡㎥㎏㎾ℓA-Za-z³]{1,8}?)\s?당"
    periods = rf"(?<![가-힣\d])(?P<period>{trie(_names('period'))})"
    return re.compile(rf"(?:{nouns}|{periods}){_BETWEEN}$|(?<!\d)(?P<closed>[年月])$")


_TWO_WORDS = (
    "(?:square|cubic) (?:meter|metre|foot|feet|kilometer|kilometre|centimeter|centimetre)|(?:metric|short|long) ton(?:ne)?s?"
)


@cache
def _after() -> re.Pattern[str]:
    nouns = trie(word for word in _names("noun") if not "가" <= word[0] <= "힣")
    adverbs = trie(_names("adverb"))
    return re.compile(
        rf"(?:\s(?:per|every|each(?!\s(?:{_NO_NOUN})\b))\s|-per-)(?:(?P<number>\d[\d,]{{0,12}})\s)?"
        rf"(?P<per>{_TWO_WORDS}|[a-z]+(?:-hour)?)\b"
        rf"|\s(?:an?)\s(?P<a>{nouns})\b(?!\s(?:earlier|ago|before|later|old)\b)"
        rf"|-an?-(?P<joined>{nouns})\b"
        rf"|\s(?P<adverb>{adverbs})\b|\s?/\s?(?P<slash>{nouns})(?![A-Za-z\d_])"
    )


def per_before(text: str, start: int, floor: int) -> tuple[str, int] | None:
    """The `per` of words before the figure, with the number of units where it is not one, and where they begin.

    >>> per_before("배럴당 124달러", 4, 0), per_before("인구 10만 명당 3명", 10, 0)
    (('barrel', 0), ('100000 person', 3))
    """
    stop = start
    while stop > floor and text[stop - 1] in " 약":
        stop -= 1
    if stop <= floor or text[stop - 1] not in _ENDS:
        return ("day", stop - len("하루에")) if stop < start and text.endswith("하루에", floor, stop) else None
    found = _before().search(text, max(0, start - _WINDOW), start)
    if found is None:
        return None
    if period := found["period"] or found["closed"]:
        if period == "주" and not _OF_A_WEEK.match(text, start):
            return None
        return _names("period")[period], found.start()
    if found["noun"] == "주" and _OF_A_WEEK.match(text, start):
        return "week", found.start()  # 주당 40시간; 주당 5만원 is per share
    name = _unit(found["noun"], (found["number"] or "").replace(" ", ""))
    return None if name is None else (name, found.start())


def periods(text: str, drafts: list[Draft]) -> list[Draft]:
    """한 달에 5번, 1년에 300명: the one period before a figure is what it is per."""
    for before, draft in pairwise(drafts):
        if (
            before.kind is Kind.DURATION
            and 2 <= draft.start - before.end <= _NEAR
            and draft.per is None
            and (period := _PERIODS.get((before.low, before.unit))) is not None
            and not before.hedges
            and not (draft.kind is Kind.MONEY and text.startswith("에 ", draft.end))  # 1년에 300만달러에 계약했다: the terms
            and (draft.kind in _RATED or (draft.kind is Kind.DURATION and period in _OF_HOURS))
            and _IN.fullmatch(text, before.end, draft.start)
        ):
            draft.per = period
            draft.trace.append(Step("per", text[before.start : before.end]))
    return drafts


def _unit(noun: str, number: str) -> str | None:
    name = _names("noun").get(noun)
    if name is None:
        if len(noun) == 1 or _NOT_PER.search(noun):
            return None
        name = noun
    if number in ("", "1", "한"):
        return name
    return f"{plain(korean(number).low)} {name}"


def per_behind(text: str, end: int) -> tuple[str, int] | None:
    """The `per` of words behind the figure and where they end.

    >>> per_behind("$124 a barrel", 4), per_behind("12 per 100,000 people", 2), per_behind("a $20-per-ton tax", 5)
    (('barrel', 13), ('100000 person', 21), ('ton', 13))
    """
    if text[end : end + 1] not in (" ", "/", "-"):
        return None
    found = _after().match(text, end)
    if found is None:
        return None
    if adverb := found["adverb"]:
        return _names("adverb")[adverb], found.end()
    word = found["per"] or found["a"] or found["joined"] or found["slash"]
    name = _names("noun").get(word) or _names("noun").get(word.removesuffix("s"), word)
    number = (found["number"] or "").replace(",", "")
    return f"{number} {name}".strip(), found.end()


def per_beyond(text: str, end: int) -> tuple[str, int] | None:
    """The `per` behind a bracket that closes at a sum, or that glosses it: €114 ($179) per metric ton is so much for both.

    >>> per_beyond("€114 ($179) per metric ton", 4), per_beyond("€114 ($179) per metric ton", 10)
    (('ton', 26), ('ton', 26))
    """
    close = end if text.startswith(")", end) else close_of_bracket(text, end)
    return None if close is None else per_behind(text, close + 1)
