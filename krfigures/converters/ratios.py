"""RATIO, SCORE, ORDINAL, DATE and TIME tokens to drafts."""

from __future__ import annotations

import re
from collections.abc import Mapping
from decimal import Decimal

from krfigures.converters.bare import attached
from krfigures.converters.draft import Draft
from krfigures.converters.english_numerals import SHARE, english, fraction
from krfigures.converters.hedges import take_hedges
from krfigures.converters.numeral import plain, values
from krfigures.converters.numerals import korean, native
from krfigures.core.figure import Kind, Step
from krfigures.tokenisers.token import Token, TokenKind

_MULTIPLES = {"doubl": 2, "twice": 2, "tripl": 3, "thrice": 3, "quadrupl": 4}
_FRACTIONS = frozenset(("two-thirds", "분의", "N분의 M"))
_MINUS = re.compile(r"(?:마이[너나]스|[Mm]inus|[Nn]egative)\x20$")
_LONGEST_MINUS = len("negative ")
_ORDINALS = {"first": Decimal(1), "second": Decimal(2)} | {
    word: rank for word, rank in values("en_part").items() if word not in ("half", "quarter")
}


def draft_of(text: str, token: Token, floor: int) -> Draft | None:
    """The draft of a token that is no NUMBER."""
    if attached(text, token.start):
        return None
    kind = Kind[token.rule.kind.name]
    draft = Draft(
        kind, token.start, token.end, token.rule.lang or "en", trace=[Step(token.rule.name, text[token.start : token.end])]
    )
    if kind is Kind.RATIO:
        _ratio(draft, token)
        if token.rule.name in _FRACTIONS:
            _minus(text, draft, floor)
    elif kind is Kind.SCORE:
        words = token.words
        draft.terms = tuple(_number(term) for name in ("first", "second", "third") if (term := words.get(name)))
    elif kind is Kind.ORDINAL:
        _ordinal(draft, token)
    elif token.rule.kind is TokenKind.DATE:
        words = token.words
        draft.edtf = "-".join(part.zfill(2) for name in ("year", "month", "day") if (part := words.get(name)))
        return draft
    if kind in (Kind.RATIO, Kind.ORDINAL):
        take_hedges(text, draft, floor)
    return draft


def _number(text: str) -> Decimal:
    text = text.strip()
    if text[0].isdigit():
        return plain(text).low if text[-1].isdigit() else korean(text).low
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
        value = (
            Decimal("0.5")
            if lower.startswith("halv")
            else Decimal(next(times for stem, times in _MULTIPLES.items() if lower.startswith(stem)))
        )
    elif fold := words.get("fold"):
        value = english(fold).low
    else:
        part, whole = draft.terms = _terms(words)
        value = SHARE.divide(part, whole) if whole else part
        if units := words.get("units"):
            value, draft.terms = SHARE.add(_number(units), value), ()  # 삼과 오분의 일: three and a fifth
    if words.get("minus") or words.get("minus2"):
        value = -value
    draft.low = draft.high = value
    draft.resolution = None


def _minus(text: str, draft: Draft, floor: int) -> None:
    """The word before a fraction that puts it below zero: minus two-thirds, 마이너스 3분의 1."""
    sign = _MINUS.search(text, max(floor, draft.start - _LONGEST_MINUS), draft.start)
    if sign is not None and draft.low is not None and draft.low > 0 and not text.endswith("plus or ", floor, sign.start()):
        draft.start, draft.low = sign.start(), -draft.low
        draft.high = draft.low
        draft.terms = (-draft.terms[0], draft.terms[1]) if draft.terms else ()
        draft.trace.append(Step("minus", sign[0].strip()))


def _terms(words: Mapping[str, str | None]) -> tuple[Decimal, Decimal]:
    """Part and whole; alternatives of a rule number their groups: part, part2."""

    def said(name: str) -> str:
        return next((text for ending in ("", "2", "3", "4", "5") if (text := words.get(name + ending))), "")

    if vulgar := said("vulgar"):
        return fraction(vulgar, "", "")
    part = _number(said("part"))
    divisor = said("divisor")
    if not divisor:
        return part, _number(said("whole"))
    tens, _, ones = divisor.lower().rpartition("-")  # of three twenty-firsts
    return part, values("en_tens")[tens] + _ORDINALS[ones.removesuffix("s")] if tens else fraction("", "", divisor)[1]


def _ordinal(draft: Draft, token: Token) -> None:
    words = token.words
    if number := words.get("number"):
        rank = plain(number).low
    elif word := words.get("word"):
        lower = word.lower()
        tens, _, ones = lower.rpartition("-")
        rank = _ORDINALS[ones] + (values("en_tens")[tens] if tens else 0)
    elif words.get("first"):
        rank = Decimal(1)
    elif sino := words.get("sino"):
        rank = korean(sino).low
    else:
        rank = native(words["native"] or "").low
    draft.low = draft.high = rank
    draft.resolution = Decimal(1)
    draft.unit = words.get("counter")
