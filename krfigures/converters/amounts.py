"""NUMBER tokens to drafts: money, percent, quantities, counts, durations, ages, ordinals, multiples and plain numbers."""

from __future__ import annotations

import re
from decimal import Decimal

from krfigures.converters.draft import Draft
from krfigures.converters.hangul import stands
from krfigures.converters.hedges import hedge_before, hedges_behind
from krfigures.converters.numerals import Numeral, korean, numeral_of, values
from krfigures.converters.per import per_before, per_behind
from krfigures.core.figure import Kind, Step
from krfigures.core.hedge import Hedge
from krfigures.core.interval import last_place
from krfigures.core.values import AmbiguousCurrency
from krfigures.lexicon.words import Word, after
from krfigures.tokenisers.amounts import Amount, complete
from krfigures.tokenisers.numerals import PARTICLES
from krfigures.tokenisers.token import Token

ONE = Decimal(1)
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
    draft = Draft(Kind.NUMBER, amount.start, amount.end, token.rule.lang, trace=[Step(token.rule.name, text[token.start : end])], numeral_end=end)
    word = amount.tail
    if amount.prefix is not None and (word is None or word.kind is Kind.MONEY):
        # "KRW 700 won", "$145M USD": the word behind names the currency more exactly
        word = word if word is not None and "|" in amount.prefix.unit or word is not None and amount.prefix.text.endswith("$") else amount.prefix
    elif amount.prefix is not None:
        # "$5 people": the tail belongs to what follows
        amount.end, word = end + len(amount.suffix), amount.prefix
        draft.end = amount.end
    _scale(draft, numeral, amount, word, text[end - 1])
    if token.rule.lang == "ko" and not stands(text, token.words, amount):
        return None
    if word is not None:
        _measured(draft, word)
    elif not _bare(text, token, draft, amount, numeral):
        return None
    _surroundings(text, draft, floor, end, ceiling)
    return draft


def attached(text: str, start: int) -> bool:
    """Does a letter, or a letter and a hyphen, lead into the digits, as in A380, F-35 or COVID-19?"""
    if not text[start].isdigit() or start == 0:
        return False
    ahead = text[start - 1]
    return _latin(ahead) or (ahead == "-" and start > 1 and _latin(text[start - 2]))


def _latin(char: str) -> bool:
    return char.isascii() and char.isalpha()


def _scale(draft: Draft, numeral: Numeral, amount: Amount, word: Word | None, last: str) -> None:
    factor = ONE
    if amount.more:
        draft.hedges.append(Hedge.OVER)
        draft.trace.append(Step("hedge", amount.more))
        if amount.more_scale:
            factor = korean(amount.more_scale).low
            numeral.scale = factor
        elif (place := _MYRIAD_PLACES.get(last)) is not None:
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
        return _alone(text, start, end)
    if ahead in ("_", "#", "@"):
        return False
    if ahead and "가" <= ahead <= "힣" and not text[max(0, start - 2) : start].endswith(("약", "총", "각", "단", "만", "는", "은", "가", "이", "의")):
        return False
    if words.get("korean"):
        if "가" <= following <= "힣" and following not in PARTICLES:
            return False
        if numeral.scale is not None and numeral.scale >= _EOK and draft.low is not None:
            # 5조 더 걷는다: in the press a bare sum of 억 or more is won
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


_CALLED = re.compile(r"(?i:\b(?:group|round) of\s)$")
_NAME = re.compile(r"(?:^|[^A-Za-z])(?P<word>[A-Z][A-Za-z]*)\s$|(?i:group|round|line|type|phase|article|section|chapter|flight|route|highway|room|page|version|level|grade|class|gate|platform|apollo|windows|channel|season|episode|volume|part|step|figure|table|question)\sof\s$|(?i:(?:group|round) of|line|type|phase|article|section|chapter|flight|route|highway|room|page|version|class|gate|platform|channel|season|episode|volume|part|step)\s$")
_STARTERS = frozenset("At In Only About Some Over Nearly Almost Around Up To From And Or But Just By Between Under Below Above Than Last Next The A An Age Aged Of On For After Before Since Until With Within Roughly Approximately Exactly Another Another All More Less Fewer".split())


def _named(text: str, start: int, digits: str) -> bool:
    """Is a bare integer the number in a name: Boeing 737, KOSPI 200, Round of 16?"""
    if "," in digits or "." in digits or len(digits) > 4:
        return False
    found = _NAME.search(text[max(0, start - 20) : start])
    if found is None:
        return False
    if found["word"] == "The":
        return re.match(r"\s[A-Z]", text[start + len(digits) : start + len(digits) + 2]) is not None
    return found["word"] not in _STARTERS


def _alone(text: str, start: int, end: int) -> bool:
    """Hangul numerals without a unit are figures only where nothing else is written: 사 is also "buy", 이 "this"."""
    return not text[:start].strip(" -+\t\n") and not text[end:].strip(" .\t\n")


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
