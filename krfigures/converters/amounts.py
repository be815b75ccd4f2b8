"""NUMBER tokens to drafts: money, percent, quantities, counts, durations, ages, ordinals, multiples and plain numbers."""

from __future__ import annotations

from decimal import Context, Decimal

from krfigures.converters.bare import attached, stands_bare
from krfigures.converters.draft import Draft
from krfigures.converters.hangul import may_stand, stands
from krfigures.converters.hedges import band_of_counted, hedges_before, hedges_behind, hedges_beyond
from krfigures.converters.names import numbered
from krfigures.converters.numeral import Numeral, values
from krfigures.converters.numerals import korean, numeral_of
from krfigures.converters.per import per_before, per_behind, per_beyond
from krfigures.converters.refinements import refine
from krfigures.core.figure import Kind, Step
from krfigures.core.hedge import Hedge
from krfigures.core.interval import ONE, last_place
from krfigures.core.values import AmbiguousCurrency
from krfigures.lexicon.words import Word
from krfigures.tokenisers.amounts import Amount, complete
from krfigures.tokenisers.token import Token

_MORE = {"odd": Hedge.ABOUT, "some": Hedge.ABOUT, "plus": Hedge.AT_LEAST}
_EXACT = Context(prec=100)
_PERCENT = Word("할", Kind.PERCENT, "percent")
# 3천만여 원 stays below the next 만, 3천여만 원 below the next 천만
_MYRIAD_PLACES = {"만": Decimal(10**4), "억": Decimal(10**8), "조": Decimal(10**12), "경": Decimal(10**16)}
_COUNTED = frozenset((Kind.COUNT, Kind.QUANTITY))
_WITHIN = {
    "안에": frozenset((Kind.DURATION,)),
    "내에": frozenset((Kind.DURATION, Kind.QUANTITY)),
    "이내": frozenset((Kind.DURATION, Kind.QUANTITY, Kind.PERCENT, Kind.PERCENT_POINT, Kind.MONEY, Kind.COUNT, Kind.AGE)),
}
"""What these bound; 100위 안에 and 3위 이내 are ranks for all that."""
_BANDED = frozenset((Kind.MONEY, Kind.PERCENT, Kind.NUMBER, Kind.PERCENT_POINT))
_PERIODS = frozenset(("second", "minute", "hour", "day", "week", "month", "year"))
_NO_MINOR_UNIT = frozenset(("KRW", "VND", "IDR"))


def draft_of(text: str, token: Token, floor: int) -> Draft | None:
    """The draft of a NUMBER token, or None where it is no figure. Nothing before `floor` belongs to it.

    Raises `MalformedNumeralError` where it looks like a figure and cannot be read.
    """
    end = token.end
    while text[end - 1] == " ":
        end -= 1
    in_hangul = token.rule.lang == "ko" and not text[token.start].isdigit()
    if token.start > floor and text[token.start - 1] == ".":
        _leading_point(text, token)
    if in_hangul and not may_stand(text, token.words, token.start, end):
        return None
    amount = complete(text, token.start, end, floor)
    behind_figure = floor and amount.start - 1 == floor  # the hyphen of 3 million-5 million
    if amount.prefix is None and not behind_figure and attached(text, amount.start):
        return None
    if in_hangul and not stands(text, token.words, amount):
        return None
    written = text[token.start : end]
    draft = Draft(
        Kind.NUMBER,
        amount.start,
        amount.end,
        _language(text, token, amount),
        trace=[Step(token.rule.name, written)],
        numeral_end=end,
    )
    word = _PERCENT if token.words.get("tenths") else _word(amount, draft)
    _scale(draft, numeral_of(token.words), amount, word, written)
    if word is None:
        if not stands_bare(text, token, draft):
            return None
    else:
        _measured(draft, word)
        if not refine(text, draft) or (draft.kind is Kind.COUNT and numbered(text, draft.start, token.words.get("plain") or "")):
            return None
    if draft.kind in _COUNTED and text.endswith("per ", 0, draft.start):
        return None  # 5 per 100,000 people: what the figure before it is per, like 10만 명당
    _surroundings(text, draft, floor)
    return draft


def _leading_point(text: str, token: Token) -> None:
    """.08, $.50, .5 percent: a point that begins a number belongs to it."""
    for key in ("plain", "english"):
        digits = token.words.get(key)
        opens = token.start == 1 or text[token.start - 2] in " (\t\n-+~$€£₩"
        if opens and digits and digits[0].isdigit() and "." not in digits:
            token.words[key] = "." + digits
            token.start -= 1


def _word(amount: Amount, draft: Draft) -> Word | None:
    """The word that says what the number measures: the one behind it, or the currency before it."""
    prefix, tail = amount.prefix, amount.tail
    if prefix is None:
        return tail
    if tail is None:
        return prefix
    if tail.kind is not Kind.MONEY:
        # "$5 people": what stands behind belongs to what follows
        amount.end = draft.end = draft.numeral_end + len(amount.suffix)
        return prefix
    # "KRW 700 won", "$145M USD": a code behind names the currency more exactly than a sign before
    return tail if "|" in prefix.unit or prefix.text.endswith("$") else prefix


def _language(text: str, token: Token, amount: Amount) -> str:
    """Plain digits belong to either language: the word behind them tells, else the nearest letters."""
    if not token.words.get("plain"):
        return token.rule.lang
    if amount.tail is not None and amount.tail.text[0].isalpha():
        return "ko" if "가" <= amount.tail.text[0] <= "힣" else "en"
    near = text[amount.end : amount.end + 12] + text[max(0, amount.start - 12) : amount.start]
    return "en" if near.isascii() else "ko" if any("가" <= char <= "힣" for char in near) else "en"


def _scale(draft: Draft, numeral: Numeral, amount: Amount, word: Word | None, written: str) -> None:
    factor = ONE
    if amount.more:
        draft.add_hedge(_MORE.get(amount.more, Hedge.OVER), amount.more)
        if amount.more_scale:
            numeral = korean(written.replace(",", "") + amount.more_scale)  # 55억7000여만: the scale is the last group's only
        elif draft.hedges == [Hedge.OVER]:
            draft.place = _MYRIAD_PLACES.get(written[-1])
    draft.scale = numeral.scale
    if amount.suffix:
        draft.scale = factor = values("en_suffix", "en_scale")[amount.suffix]
    if word is not None:
        draft.factor = word.factor
        if word.factor != ONE:
            factor *= word.factor
    low, high = numeral.low, numeral.high
    if amount.negative:
        low, high = -high, -low
    draft.low = tidy(low * factor) if draft.scale is not None or factor != ONE else low
    draft.high = draft.low if low == high else tidy(high * factor)
    draft.resolution = numeral.resolution if factor == ONE else numeral.resolution * factor
    draft.vague = numeral.vague


def tidy(value: Decimal) -> Decimal:
    """The same value without exponent or zeros behind the point, where it is whole.

    >>> tidy(Decimal("7.70E+9")), tidy(Decimal("0.50"))
    (Decimal('7700000000'), Decimal('0.50'))
    """
    whole = value.quantize(ONE, context=_EXACT)
    return whole if whole == value else value


def _measured(draft: Draft, word: Word) -> None:
    draft.kind = word.kind
    if word.text == "분" and draft.trace[0].rule == "native numeral":
        draft.kind, draft.unit = Kind.COUNT, "명"  # 두 분: two people
        return
    draft.trace.append(Step(word.kind, word.text))
    if word.kind is Kind.MONEY:
        codes = word.unit.split("|")
        draft.currency = codes[0] if len(codes) == 1 else AmbiguousCurrency(word.text, tuple(codes))
    elif word.kind is not Kind.PERCENT and word.kind is not Kind.PERCENT_POINT:
        draft.unit = word.unit


def _surroundings(text: str, draft: Draft, floor: int) -> None:
    """Hedges and `per` on either side."""
    start, end = draft.start, draft.end
    before = hedges_before(text, start, floor)
    if (per := per_before(text, start, floor)) and not (draft.kind is Kind.PERCENT and text.startswith("에", start - 2)):
        draft.per, begin = per
        draft.trace.append(Step("per", draft.per))
        before = before or hedges_before(text, begin, floor)  # 최고 연 24%
    for hedge, word in before:
        draft.add_hedge(hedge, word)
    for hedge, word, _ in hedges_behind(text, end) or hedges_beyond(text, end):
        if hedge is Hedge.BAND:
            if draft.kind not in _BANDED and not (draft.kind in _COUNTED and band_of_counted(text, end)):
                continue
            _band(draft)
        elif hedge is Hedge.AT_MOST and word in _WITHIN and draft.kind not in _WITHIN[word]:
            continue  # 10층 안에, 차량 2대 안에: a place
        draft.add_hedge(hedge, word)
        if hedge is Hedge.OVER and word in ("여", "남짓"):
            draft.place = _MYRIAD_PLACES.get(text[end - 1])
    if draft.per is None and (found := per_behind(text, end) or (per_beyond(text, end) if draft.kind is Kind.MONEY else None)):
        draft.per = found[0]
        draft.trace.append(Step("per", found[0]))
    if draft.per in _PERIODS and (draft.unit == "times" or (draft.kind is Kind.NUMBER and draft.unit is None)):
        draft.kind = Kind.COUNT  # three times a day, 380 every minute


def _band(draft: Draft) -> None:
    """100억원대 runs from 100억 to just below 200억."""
    if draft.low is None or draft.low != draft.high or not draft.low:
        return
    place = last_place(draft.low)
    whole = draft.currency in _NO_MINOR_UNIT if draft.kind is Kind.MONEY else draft.kind is Kind.COUNT and place > ONE
    draft.high = draft.low + place - (ONE if whole else Decimal("0.01"))
