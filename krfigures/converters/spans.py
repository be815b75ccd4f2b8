"""SPAN tokens to drafts: lengths of time (하루, a decade) and ages (in their 40s) that are words of their own."""

from __future__ import annotations

from decimal import Decimal
from functools import cache

from krfigures.converters.draft import Draft
from krfigures.converters.hedges import take_hedges
from krfigures.core.figure import Kind, Step
from krfigures.lexicon import table
from krfigures.tokenisers.token import Token

_TENS = {
    word: 10 * tens
    for tens, word in enumerate(("twenties", "thirties", "forties", "fifties", "sixties", "seventies", "eighties", "nineties"), 2)
}
_PARTS = ("late ", "early ", "mid-")


@cache
def _lengths() -> dict[str, tuple[Decimal, Decimal, str]]:
    ends = ((word, number.partition("-"), unit) for word, _, number, unit in table("lengths"))
    return {word: (Decimal(low), Decimal(high or low), unit) for word, (low, _, high), unit in ends}


def draft_of(text: str, token: Token, floor: int) -> Draft | None:
    """The draft of a SPAN token, or None for "a year" that nothing hedges.

    An age of "40s" runs from 40 to 49, whichever part of it the copy means.
    """
    words = token.words
    start = token.start
    lang = token.rule.lang or ("en" if text.isascii() else "ko")
    draft = Draft(Kind.DURATION, start, token.end, lang, trace=[Step(token.rule.name, text[start : token.end])])
    if length := words.get("length"):
        draft.low, draft.high, draft.unit = _lengths()[length if length in _lengths() else length.lower()]
        draft.resolution = Decimal(1) if draft.low == int(draft.low) else Decimal("0.1")
    elif seconds := words.get("seconds") or words.get("seconds2"):
        draft.low = 3600 * Decimal(words.get("hours") or 0) + 60 * Decimal(words.get("minutes") or words["minutes2"] or 0)
        draft.low = draft.high = draft.low + Decimal(seconds)
        draft.unit, draft.resolution = "second", Decimal(1).scaleb(-len(seconds.partition(".")[2]))
    elif hours := words.get("hours"):
        draft.low = draft.high = 60 * Decimal(hours) + Decimal(words["minutes"] or 0)
        draft.unit, draft.resolution = "minute", Decimal(1)
    elif one := words.get("one"):
        draft.low = draft.high = draft.resolution = Decimal(1)
        draft.unit = one
    elif weeks := words.get("weeks"):
        draft.low = draft.high = Decimal("이삼사오육".index(weeks) + 2)
        draft.unit, draft.resolution = "week", Decimal(1)
    else:
        tens = words.get("tens")
        draft.kind, draft.unit = Kind.AGE, "year"
        draft.low = Decimal(tens) if tens else Decimal(_TENS[(words["tens_word"] or "").lower()])
        draft.high, draft.resolution = draft.low + 9, Decimal(1)
        for word in _PARTS:
            if text.endswith(word, floor, start):
                draft.start = start - len(word)
        if degrees := words.get("degrees"):
            draft.kind, draft.unit = Kind.QUANTITY, "degC" if degrees == "Celsius" else "degF"
    take_hedges(text, draft, floor)
    return None if words.get("hedged") and not draft.hedges else draft
