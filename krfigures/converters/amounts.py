"""NUMBER tokens to drafts: money, percent, quantities, counts, durations, ages, ordinals, multiples and plain numbers."""

from __future__ import annotations

import re
from decimal import Decimal
from functools import cache

from krfigures.converters.draft import Draft
from krfigures.converters.hangul import alone, stands
from krfigures.converters.hedges import hedge_before, hedges_behind
from krfigures.converters.numerals import Numeral, korean, numeral_of, values
from krfigures.converters.per import per_before, per_behind
from krfigures.core.figure import Kind, Step
from krfigures.core.hedge import Hedge
from krfigures.core.interval import last_place
from krfigures.core.values import AmbiguousCurrency
from krfigures.lexicon import table
from krfigures.lexicon.trie import trie
from krfigures.lexicon.words import Word, after
from krfigures.tokenisers.amounts import Amount, complete
from krfigures.tokenisers.numerals import PARTICLES
from krfigures.tokenisers.token import Token

ONE = Decimal(1)
_PERCENT = Word("할", Kind.PERCENT, "percent")
_EOK = Decimal(10**8)
# 3천만여 원 stays below the next 만, 3천여만 원 below the next 천만
_MYRIAD_PLACES = {"만": Decimal(10**4), "억": _EOK, "조": Decimal(10**12), "경": Decimal(10**16)}
# the noun that English counts: up to three adjectives and a plural
_NOT_ADJECTIVE = r"(?!(?:in|of|at|to|for|from|and|or|the|a|an|is|was|were|are|has|had|have|on|by|as|that|which|who|with|than|per|it|its|his|her|their|will|would|but|after|before|since|until|when|while|last|this|next|if|so|up|down|out)\b)"
_NOUN = re.compile(rf"[-\s](?:{_NOT_ADJECTIVE}[a-z][a-z'-]{{1,20}}\s){{0,3}}?{_NOT_ADJECTIVE}(?P<noun>[a-z][a-z-]{{0,24}}(?:[^s\Wiu]s|ies|ss?es)|people|men|women|children|police|teeth|feet|mice|sheep|fish|personnel|staff|aircraft|others|percent)\b(?!')")
_HYPHEN_NOUN = re.compile(r"-(?P<noun>[a-z]{2,20})\b")


def draft_of(text: str, token: Token, floor: int, ceiling: int) -> Draft | None:
    """The draft of a NUMBER token, or None where it is no figure. Nothing before `floor` belongs to it.

    Raises `MalformedNumeralError` where it looks like a figure and cannot be read.
    """
    end = token.end
    while text[end - 1] == " ":
        end -= 1
    amount = complete(text, token.start, end, floor)
    numeral = numeral_of(token.words)
    if amount.prefix is None and attached(text, amount.start):
        return None
    draft = Draft(Kind.NUMBER, amount.start, amount.end, _language(text, token, amount), trace=[Step(token.rule.name, text[token.start : end])], numeral_end=end)
    word = _PERCENT if token.words.get("tenths") else amount.tail
    if amount.prefix is not None and (word is None or word.kind is Kind.MONEY):
        # "KRW 700 won", "$145M USD": the word behind names the currency more exactly
        word = word if word is not None and "|" in amount.prefix.unit or word is not None and amount.prefix.text.endswith("$") else amount.prefix
    elif amount.prefix is not None:
        # "$5 people": the tail belongs to what follows
        amount.end, word = end + len(amount.suffix), amount.prefix
        draft.end = amount.end
    _scale(draft, numeral, amount, word, text[token.start : end])
    if token.rule.lang == "ko" and not stands(text, token.words, amount):
        return None
    if word is not None:
        _measured(draft, word)
    elif not _bare(text, token, draft, amount, numeral):
        return None
    if draft.kind is not Kind.MONEY and text[draft.end : draft.end + 1] == "당" and word is not None:
        return None  # 1인당, 3.3㎡당: what the next figure is per
    if draft.currency == "CNY" and _within(text, draft):
        draft.kind, draft.currency, draft.unit, draft.end = Kind.ORDINAL, None, "위", draft.end - 1
    if draft.kind is Kind.QUANTITY:
        _speed(text, draft)
    if draft.kind in _HALVES:
        _and_a_half(text, draft)
    _surroundings(text, draft, floor, end, ceiling)
    return draft


_HALVES = frozenset((Kind.DURATION, Kind.QUANTITY, Kind.RATIO, Kind.COUNT))
_HALF = re.compile(r"\s?반(?=[\s,.)]|$|만에|쯤|정도|가량|동안|이나|이|을|의|은|간|째|여)")
_WITHIN = re.compile(r"위안에\s?(?:들|드는|든|진입|오르|오른|이름|포함|랭크|입성|자리)|위안에(?=[\s,.]|$)")


def _and_a_half(text: str, draft: Draft) -> None:
    """2시간 반, 1년 반, 두 배 반: half a unit more."""
    if draft.low is None or draft.high is None or draft.vague:
        return
    if found := _HALF.match(text, draft.end):
        draft.low, draft.high, draft.end = draft.low + Decimal("0.5"), draft.high + Decimal("0.5"), found.end()
        draft.resolution = Decimal("0.5")
        draft.trace.append(Step("and a half", found[0].strip()))


def _within(text: str, draft: Draft) -> bool:
    """100위안에 들다 is "within the first hundred", not a hundred yuan."""
    found = _WITHIN.match(text, draft.end - 2)
    return found is not None and draft.scale is None and draft.low is not None and (not draft.low % 10 or draft.low in (3, 5)) and draft.low <= 500 and (found.end() > draft.end + 1 or text[draft.start : draft.end].isascii())


_SPEED = re.compile(r"(?P<word>[시초분]속)\s?(?:약\s?|최대\s?|최고\s?|평균\s?)?$")
_PER = {"시속": "hour", "초속": "second", "분속": "minute"}


def _speed(text: str, draft: Draft) -> None:
    """시속 120km is a speed, 섭씨 10도 a temperature: the word before says what the unit leaves out."""
    before = text[max(0, draft.start - 9) : draft.start]
    if draft.unit in ("kilometer", "meter", "mile") and (found := _SPEED.search(before)):
        draft.unit = f"{draft.unit} / {_PER[found['word']]}"
        draft.trace.append(Step("speed", found["word"]))
    elif draft.unit == "degree" and (found := _TEMPERATURE.search(before)):
        draft.unit = "degF" if found[0].startswith("화씨") else "degC"
        if found["below"] and draft.low is not None and draft.high is not None:
            draft.low, draft.high = -draft.high, -draft.low
        draft.trace.append(Step("temperature", found[0].strip()))


_TEMPERATURE = re.compile(r"(?:섭씨|화씨|(?P<below>영하)|영상|기온이?|체온이?|온도가?|최고|최저|낮|아침)\s?(?:약\s?)?$")


def _language(text: str, token: Token, amount: Amount) -> str:
    """Plain digits belong to either language: the word behind them tells, else the nearest letters."""
    if not token.words.get("plain"):
        return token.rule.lang
    if amount.tail is not None and amount.tail.text[0].isalpha():
        return "ko" if "가" <= amount.tail.text[0] <= "힣" else "en"
    near = text[amount.end : amount.end + 12] + text[max(0, amount.start - 12) : amount.start]
    return "ko" if any("가" <= char <= "힣" for char in near) else "en"


def attached(text: str, start: int) -> bool:
    """Does a letter, or a letter and a hyphen, lead into the digits, as in A380, F-35 or COVID-19?"""
    if not text[start].isdigit() or start == 0:
        return False
    ahead = text[start - 1]
    return _latin(ahead) or (ahead == "-" and start > 1 and _latin(text[start - 2]))


def _latin(char: str) -> bool:
    return char.isascii() and char.isalpha()


def _scale(draft: Draft, numeral: Numeral, amount: Amount, word: Word | None, written: str) -> None:
    factor = ONE
    if amount.more:
        draft.hedges.append(Hedge.OVER)
        draft.trace.append(Step("hedge", amount.more))
        if amount.more_scale:
            scaled = korean(written.replace(",", "") + amount.more_scale)  # 55억7000여만: the scale is the last group's only
            numeral.low, numeral.high, numeral.resolution, numeral.scale = scaled.low, scaled.high, scaled.resolution, scaled.scale
        elif (place := _MYRIAD_PLACES.get(written[-1])) is not None:
            draft.place = place
    if amount.suffix:
        numeral.scale = values("en_suffix")[amount.suffix]
        factor *= numeral.scale
    draft.scale = numeral.scale
    if word is not None:
        factor *= word.factor
        draft.factor = word.factor
    if amount.negative:
        numeral.low, numeral.high = -numeral.high, -numeral.low
    plain = factor == ONE
    draft.low = numeral.low if plain else numeral.low * factor
    draft.high = draft.low if numeral.low == numeral.high else numeral.high * factor
    draft.resolution = numeral.resolution if plain else numeral.resolution * factor
    draft.vague = numeral.vague


def _measured(draft: Draft, word: Word) -> None:
    draft.kind = word.kind
    if word.text == "분" and draft.trace[0].rule == "native numeral":
        draft.kind, draft.unit = Kind.COUNT, "명"  # 두 분: two people
        return
    draft.trace.append(Step(str(word.kind), word.text))
    if word.kind is Kind.MONEY:
        codes = word.unit.split("|")
        draft.currency = codes[0] if len(codes) == 1 else AmbiguousCurrency(word.text, tuple(codes))
    elif word.kind in (Kind.PERCENT, Kind.PERCENT_POINT):
        draft.unit = None
    else:
        draft.unit = word.unit


def _bare(text: str, token: Token, draft: Draft, amount: Amount, numeral: Numeral) -> bool:
    """A numeral without prefix or tail: is it a figure at all, and of what?"""
    start, end = amount.start, amount.end
    ahead, following = text[start - 1 : start], text[end : end + 1]
    draft.bare = True
    words = token.words
    if token.rule.lang == "ko" and not words.get("plain") and not words.get("korean"):
        return alone(text, start, end)  # 사 is also "buy", 이 "this"
    if ahead in ("_", "#", "@"):
        return False
    if ahead and "가" <= ahead <= "힣" and not text[max(0, start - 2) : start].endswith(("약", "총", "각", "단", "만", "는", "은", "가", "이", "의")):
        return False
    if words.get("korean"):
        if "가" <= following <= "힣" and following not in PARTICLES:
            return False
        if numeral.scale is not None and numeral.scale >= _EOK and draft.low is not None:
            # 5조 더 걷는다: in the press a bare sum of 억 or more is won
            if _GROUP_OF_TEAMS.match(text, start):
                return False
            if text[end : end + 3].lstrip().startswith(("인구", "인")) or "인구" in text[max(0, start - 8) : start]:
                draft.kind = Kind.COUNT
            else:
                draft.kind, draft.currency, draft.currency_inferred = Kind.MONEY, "KRW", True
                draft.trace.append(Step("억 and above without a unit is won", ""))
        return True
    if following.isascii() and following.isalpha() or following == "_":
        return False
    if "가" <= following <= "힣" and (following not in PARTICLES or text[end : end + 2] in ("학년", "여성")):
        return False
    if noun := _HYPHEN_NOUN.match(text, end):
        draft.kind, draft.unit = Kind.COUNT, noun["noun"]
        return True
    if (words.get("words") or "").lower() == "one":
        return False
    if words.get("plain") and _CALLED.search(text[max(0, start - 12) : start]):
        return False
    if noun := _NOUN.match(text, end):
        if noun["noun"] in ("aircraft", "jets", "fighters", "planes", "helicopters", "series") and _named(text, start, words.get("plain") or ","):
            return False
        word = after().get(noun["noun"])
        if word is not None and word.kind is Kind.DURATION:
            _measured(draft, word)  # seven straight quarters
        else:
            draft.kind, draft.unit = Kind.COUNT, noun["noun"]
        draft.bare = False
        return True
    if words.get("words"):
        draft.kind = Kind.COUNT
        return True
    if words.get("plural") or words.get("dozen") or words.get("several") or words.get("half") or words.get("one"):
        draft.kind = Kind.COUNT
        return True
    if words.get("plain") and _named(text, start, token.words["plain"] or ""):
        return False
    return True


# 3조에 편성: a group of a draw, not three trillion
_GROUP_OF_TEAMS = re.compile(r"1?\d조(?:에\s?(?:편성|속|배정|들어|포함|이름)|에서\s?(?:경기|맞붙|1위|2위)|\s?(?:경기|예선|1위|2위|선두|조원|추첨|조별)|[가는]\s?(?:꾸려|편성))")
_NUMBERS_OF = dict(table("names"))


@cache
def _names() -> re.Pattern[str]:
    return re.compile(rf"(?<![가-힣A-Za-z])(?P<name>{trie(_NUMBERS_OF)})\s?$")


_CALLED = re.compile(r"(?i:\b(?:group|round) of\s)$")
_NAME = re.compile(r"(?:^|[^A-Za-z])(?P<word>[A-Z][A-Za-z]*)\s$|(?i:group|round|line|type|phase|article|section|chapter|flight|route|highway|room|page|version|level|grade|class|gate|platform|apollo|windows|channel|season|episode|volume|part|step|figure|table|question)\sof\s$|(?i:(?:group|round) of|line|type|phase|article|section|chapter|flight|route|highway|room|page|version|class|gate|platform|channel|season|episode|volume|part|step)\s$")
_STARTERS = frozenset("At In Only About Some Over Nearly Almost Around Up To From And Or But Just By Between Under Below Above Than Last Next The A An Age Aged Of On For After Before Since Until With Within Roughly Approximately Exactly Another Another All More Less Fewer".split())


def _named(text: str, start: int, digits: str) -> bool:
    """Is a bare integer the number in a name: Boeing 737, 코스피 200, Round of 16?"""
    if (listed := _names().search(text, max(0, start - 12), start)) is not None:
        numbers = _NUMBERS_OF[listed["name"]]
        if numbers == "*" or digits in numbers.split("|"):
            return True
    if "," in digits or "." in digits or len(digits) > 4:
        return False
    found = _NAME.search(text[max(0, start - 20) : start])
    if found is None:
        return False
    if found["word"] == "The":
        return re.match(r"\s[A-Z]", text[start + len(digits) : start + len(digits) + 2]) is not None
    return found["word"] not in _STARTERS


def _surroundings(text: str, draft: Draft, floor: int, numeral_end: int, ceiling: int) -> None:
    """Hedges and `per` on either side."""
    end = draft.end
    # 30여 명, 3천여만 원: 여 stands inside and the place is where it stands
    if before := hedge_before(text, draft.start, floor):
        draft.hedges.append(before[0])
        draft.trace.append(Step("hedge", before[1]))
    if per := per_before(text, draft.start, floor):
        draft.per = per
        draft.trace.append(Step("per", per))
    hangul_tail = "가" <= text[end - 1 : end] <= "힣" or draft.lang == "ko" or not text[end - 1 : end].isascii()
    for hedge, word, stop in hedges_behind(text, end, lang_is_korean="가" <= text[end : end + 2].strip()[:1] <= "힣"):
        if hedge is Hedge.BAND and draft.kind not in (Kind.MONEY, Kind.PERCENT, Kind.NUMBER, Kind.PERCENT_POINT):
            continue
        draft.hedges.append(hedge)
        draft.trace.append(Step("hedge", word))
        if hedge is Hedge.OVER and word in ("여", "남짓"):
            draft.place = _MYRIAD_PLACES.get(text[end - 1 : end])
    if Hedge.BAND in draft.hedges and draft.low == draft.high and draft.low:
        _band(draft)
    if hangul_tail and draft.per:
        return
    if per_after := per_behind(text, end):
        draft.per = per_after[0]
        draft.trace.append(Step("per", per_after[0]))


def _band(draft: Draft) -> None:
    """100억원대 runs from 100억 to just below 200억."""
    assert draft.low is not None
    step = ONE if draft.kind is Kind.MONEY and draft.currency in ("KRW", "VND", "IDR") else Decimal("0.01")
    draft.high = draft.low + last_place(draft.low) - step
