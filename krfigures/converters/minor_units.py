"""One figure told in two units: 5달러 33센트, "seven dollars 40 cents", "5 feet 11 inches", 1시간 20분."""

from __future__ import annotations

import re
from decimal import Decimal

from krfigures.converters.draft import Draft
from krfigures.core.figure import Kind, Step
from krfigures.core.interval import ONE
from krfigures.core.values import AmbiguousCurrency

_HUNDRED = Decimal("0.01")
_WITH_CENTS = frozenset(("EUR", "AUD", "CAD", "NZD", "SGD", "HKD", "TWD", "ZAR", "MYR"))
_WITHOUT_CENTS = frozenset(("KRW", "JPY", "VND", "IDR", "CLP", "PYG", "XOF", "XAF", None))
_CLAUSE_END = re.compile(r"\s*$|[.!?](?:\s|$)|\smore\b")
# lengths, weights and spans of time told in two units, and how many of the smaller make the larger
_PARTS = {
    ("foot", "inch"): Decimal(12),
    ("pound", "ounce"): Decimal(16),
    ("meter", "centimeter"): Decimal(100),
    ("kilometer", "meter"): Decimal(1000),
    ("kilogram", "gram"): Decimal(1000),
    ("year", "month"): Decimal(12),
    ("week", "day"): Decimal(7),
    ("day", "hour"): Decimal(24),
    ("hour", "minute"): Decimal(60),
    ("minute", "second"): Decimal(60),
}


def join(text: str, drafts: list[Draft]) -> list[Draft]:
    """5달러 33센트, "seven dollars 40 cents", "5 feet 11 inches", 2시간 30분: one figure, in the smaller unit."""
    joined: list[Draft] = []
    for draft in drafts:
        last = joined[-1] if joined else None
        if last is None or draft.start - last.end > 5 or text[last.end : draft.start] not in ("", " ", " and ", ", "):
            joined.append(draft)
        elif text[last.end] == "," and "-" in text[last.start : last.end]:
            joined.append(draft)  # a six-day, two-hour: two things
        elif not _takes_in(last, draft) and not _takes_bare(text, last, draft):
            joined.append(draft)
    return joined


def _takes_in(main: Draft, minor: Draft) -> bool:
    """Adds a minor unit's amount to the main unit's; False where the two do not belong together."""
    if main.kind is not minor.kind or main.low is None or main.low != main.high or minor.low is None or minor.low != minor.high:
        return False
    if main.kind is Kind.MONEY:
        if minor.factor != _HUNDRED or main.factor != ONE or main.low % 1 or not _hundredths(main, minor):
            return False
        main.low = main.high = main.low + minor.low
    else:
        parts = _PARTS.get((main.unit or "", minor.unit or ""))
        if parts is None or minor.low >= parts:
            return False
        main.low = main.high = main.low * parts + minor.low
        main.unit = minor.unit
    main.resolution, main.end = minor.resolution, minor.end
    main.hedges += minor.hedges
    main.trace += [Step("main and minor unit", ""), *minor.trace]
    return True


def _hundredths(main: Draft, minor: Draft) -> bool:
    """Is the minor unit one of the main unit's: 펜스 of pounds, cents of dollars and euros alike?"""
    if isinstance(minor.currency, AmbiguousCurrency):
        return main.currency in minor.currency.candidates
    if main.currency == "JPY":
        return minor.currency == "KRW"  # 159엔 45전: a 전 is of the yen too
    return main.currency == minor.currency or (minor.currency == "USD" and main.currency in _WITH_CENTS)


def _takes_bare(text: str, main: Draft, minor: Draft) -> bool:
    """15 USD 50, "fifteen dollars fifty": two digits at the end of a clause are cents, without their word."""
    if main.kind is not Kind.MONEY or main.factor != ONE or main.scale is not None or main.low is None or main.low % 1:
        return False
    if main.currency in _WITHOUT_CENTS:
        return False
    if not minor.bare or minor.unit or minor.scale is not None or minor.low is None or not 10 <= minor.low <= 99 or minor.low % 1:
        return False
    if "," in text[main.end : minor.start] or not _CLAUSE_END.match(text, minor.end):
        return False
    main.low = main.high = main.low + minor.low / 100
    main.resolution, main.end = _HUNDRED, minor.end
    main.trace += [Step("cents without their word", ""), *minor.trace]
    return True
