"""What a figure is per: 배럴당 124달러, $124 a barrel, 2,900 won per month, 연 5조."""

from __future__ import annotations

import re

_CANONICAL = {
    "배럴": "barrel", "주": "share", "1주": "share", "한 주": "share", "가구": "household", "1인": "person", "인": "person", "명": "person", "1명": "person",
    "사람": "person", "한 사람": "person", "㎡": "m²", "1㎡": "m²", "3.3㎡": "3.3 m²", "평": "pyeong", "톤": "ton", "t": "ton", "kg": "kg", "㎏": "kg", "1kg": "kg",
    "g": "g", "1g": "g", "리터": "liter", "ℓ": "liter", "시간": "hour", "달러": "dollar", "대": "unit", "1대": "unit", "개": "unit", "회": "time", "1회": "time", "건": "case",
    "매년": "year", "연간": "year", "연": "year", "年": "year", "매달": "month", "매월": "month", "월": "month", "月": "month", "월평균": "month", "연평균": "year",
    "매일": "day", "하루": "day", "일": "day", "매주": "week", "주급": "week", "시급": "hour", "월급": "month", "연봉": "year", "barrel": "barrel", "share": "share",
    "person": "person", "people": "person", "head": "person", "capita": "person", "household": "household", "family": "household", "month": "month", "year": "year",
    "annum": "year", "annually": "year", "monthly": "month", "day": "day", "daily": "day", "week": "week", "weekly": "week", "hour": "hour", "minute": "minute",
    "second": "second", "liter": "liter", "litre": "liter", "gallon": "gallon", "ton": "ton", "tonne": "ton", "kilogram": "kg", "kilo": "kg", "pound": "pound",
    "ounce": "ounce", "square meter": "m²", "square metre": "m²", "square foot": "ft²", "unit": "unit", "vehicle": "unit", "piece": "unit", "pop": "unit",
    "갤런": "gallon", "온스": "ounce", "마리": "head", "자루": "piece", "장": "piece", "병": "bottle", "평당": "pyeong", "dollar": "dollar", "ticket": "ticket", "night": "night", "bottle": "bottle", "student": "student", "game": "game", "episode": "episode",
}  # fmt: skip

_BEFORE = re.compile(
    r"(?:(?P<per>(?:\d[\d.,]*\s?)?[가-힣㎡㎏kgtℓ]{1,8}?)\s?당|(?P<period>매년|연간|매달|매월|매주|매일|월평균|연평균|하루|(?<![가-힣\d])[연월年月]))\s(?:약\s|평균\s|최대\s|최소\s|무려\s)?(?:총\s)?$|(?<!\d)(?P<closed>[年月])$"
)
_AFTER = re.compile(
    r"\s(?:per|every|each)\s(?P<per>square (?:meter|metre|foot)|[a-z]+)\b"
    r"|\s(?:a|an)\s(?P<a>barrel|share|person|head|month|year|day|week|hour|minute|second|liter|litre|gallon|ton|tonne|kilogram|kilo|pound|ounce|unit|piece|pop|night|ticket|bottle|square (?:meter|metre|foot))\b"
    r"|\s(?P<adverb>annually|monthly|daily|weekly)\b"
    r"|\s?/\s?(?P<slash>month|year|day|week|hour|kg|㎏|t|ton|MWh|kWh|barrel|bbl|share|person|㎡|m²|liter|l|gal|min|s)\b"
)
_ONE_LETTER = frozenset("팀곡권잔판편호실곳척매쪽골")
# parties and offices that end in 당 or 담당: 민주당 5석, 새마을식당 3곳
_NOT_PER = re.compile(
    r"(?:민주|자유|공화|국민의?|새누리|한나라|보수|노동|정의|공산|통합|사회|진보|한국|미래|우리|혁신|개혁|담|해|상|식|정|부|성|강|수|할|배|일)$"
)
_ENDS = frozenset("당년간달월주일균루연年月")


def per_before(text: str, start: int, floor: int) -> str | None:
    """The `per` of words before the figure.

    >>> per_before("배럴당 124달러", 4, 0)
    'barrel'
    """
    stop = start
    while stop > floor and text[stop - 1] in " 약":
        stop -= 1
    if stop <= floor or text[stop - 1] not in _ENDS:
        return None
    found = _BEFORE.search(text[max(0, start - 16) : start])
    if found is None:
        return None
    word = (found["per"] or found["period"] or found["closed"] or "").strip()
    if word in _CANONICAL:
        return _CANONICAL[word]
    return word if word[:1].isdigit() or word in _ONE_LETTER or (len(word) > 1 and not _NOT_PER.search(word)) else None


def per_behind(text: str, end: int) -> tuple[str, int] | None:
    """The `per` of words behind the figure and where they end.

    >>> per_behind("$124 a barrel", 4)
    ('barrel', 13)
    """
    if text[end : end + 1] not in (" ", "/"):
        return None
    found = _AFTER.match(text, end)
    if found is None:
        return None
    word = found["per"] or found["a"] or found["adverb"] or found["slash"]
    return _CANONICAL.get(word, word), found.end()
