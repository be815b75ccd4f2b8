"""RATIO, SCORE, ORDINAL, DATE and TIME tokens to drafts."""

from __future__ import annotations

from decimal import Context, Decimal

from krfigures.converters.bare import attached
from krfigures.converters.draft import Draft
from krfigures.converters.hedges import hedge_before, hedges_behind
from krfigures.converters.numerals import english, korean, native, plain, values
from krfigures.core.figure import Kind, Step
from krfigures.tokenisers.token import Token, TokenKind

_TEN_DIGITS = Context(prec=10)
_MULTIPLES = {"doubl": 2, "twice": 2, "tripl": 3, "thrice": 3, "quadrupl": 4}
_ORDINALS = {
    word: rank
    for rank, word in enumerate(
        "first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth".split(),
        1,
    )
} | {"thirtieth": 30, "fortieth": 40, "fiftieth": 50, "hundredth": 100}
_DIVISORS = {"half": 2, "third": 3, "quarter": 4, "fourth": 4, "fifth": 5, "sixth": 6, "seventh": 7, "eighth": 8, "ninth": 9, "tenth": 10, "hundredth": 100}


def draft_of(text: str, token: Token, floor: int) -> Draft | None:
    """The draft of a token that is no NUMBER."""
    if attached(text, token.start):
        return None
    kind = Kind[token.rule.kind.name]
    draft = Draft(kind, token.start, token.end, token.rule.lang or "en", trace=[Step(token.rule.name, text[token.start : token.end])])
    if kind is Kind.RATIO:
        _ratio(draft, token)
    elif kind is Kind.SCORE:
        words = token.words
        draft.terms = tuple(Decimal(term) for name in ("first", "second", "third") if (term := words.get(name)))
    elif kind is Kind.ORDINAL:
        _ordinal(draft, token)
    elif token.rule.kind is TokenKind.DATE:
        words = token.words
        draft.edtf = "-".join(part.zfill(2) for name in ("year", "month", "day") if (part := words.get(name)))
        return draft
    if kind in (Kind.RATIO, Kind.ORDINAL):
        if before := hedge_before(text, draft.start, floor):
            draft.hedges.append(before[0])
            draft.trace.append(Step("hedge", before[1]))
        for hedge, word, _ in hedges_behind(text, draft.end):
            draft.hedges.append(hedge)
            draft.trace.append(Step("hedge", word))
    return draft


def _number(text: str) -> Decimal:
    text = text.strip()
    if text[0].isdigit():
        return plain(text).low
    if text.isascii():
        return Decimal(1) if text.lower() in ("a", "an") else english(text).low
    return native(text).low if text in values("native", "determiner") else korean(text).low


def _ratio(draft: Draft, token: Token) -> None:
    words = token.words
    if words.get("half"):
        value = Decimal("0.5")
    elif words.get("double"):
        value = Decimal(2)
    elif multiple := words.get("multiple"):
        lower = multiple.lower()
        value = Decimal("0.5") if lower.startswith("halv") else Decimal(next(times for stem, times in _MULTIPLES.items() if lower.startswith(stem)))
    elif fold := words.get("fold"):
        value = english(fold).low
    else:
        part = _number(words["part"] or "")
        divisor = words.get("divisor")
        whole = Decimal(_DIVISORS[divisor.rstrip("s")]) if divisor else _number(words["whole"] or "")
        draft.terms = (part, whole)
        value = _TEN_DIGITS.divide(part, whole) if whole else part
    draft.low = draft.high = value
    draft.resolution = None


def _ordinal(draft: Draft, token: Token) -> None:
    words = token.words
    if number := words.get("number"):
        rank = plain(number).low
    elif word := words.get("word"):
        lower = word.lower()
        tens, _, ones = lower.rpartition("-")
        rank = Decimal(_ORDINALS[ones] + (20 if tens else 0))
    elif words.get("first"):
        rank = Decimal(1)
    else:
        rank = native(words["native"] or "").low
    draft.low = draft.high = rank
    draft.resolution = Decimal(1)
    draft.unit = words.get("counter")
