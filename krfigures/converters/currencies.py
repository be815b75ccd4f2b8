"""Currencies that a word leaves open: which dollars, pounds that are weighed, rupees, and 동 that is no building."""

from __future__ import annotations

import re
from decimal import Decimal
from functools import cache

from krfigures.converters import sentence
from krfigures.converters.draft import Draft
from krfigures.core.figure import Kind, Step
from krfigures.core.values import AmbiguousCurrency
from krfigures.lexicon import table
from krfigures.lexicon.trie import trie

_DOLLARS = frozenset(("HKD", "SGD", "AUD", "CAD", "NZD", "TWD"))
_RUPEES = ("INR", "PKR", "LKR")
_PART_OF = re.compile(r"\bof (?:which|that|it)\b|그중|이 ?가운데|이 ?중")
_WEIGHT = re.compile(r"무게|체중|몸무게|중량|감량|weigh|heavy|heavier|body|loaded|cocaine|meat|beef|rice")
_KILOGRAMS = re.compile(r"\s?\((?:약|about|approximately)?\s?[\d.,]+\s?(?:kg|㎏|g\b|킬로|그램|kilo)")
_PRICED = re.compile(
    r"\s(?:[a-z]+\s)?(?:notes?|coins?|bills?|fines?|tickets?|prizes?|bonus|deals?|debts?|fees?|loans?|grants?|payments?|funds?|costs?|prices?|contracts?|offers?"
    r"|bids?|budgets?|salary|salaries|rewards?|vouchers?|gifts?|bets?|donations?|rise|increase|cut|tax|charges?|pensions?|houses?|homes?|suits?|meals?|dinners?)\b"
)
_GLOSSED = re.compile(r"\s?\(\s?(?:약|한화|우리\s?돈)?\s?(?:약\s?)?")
_VIETNAM = re.compile("베트남|하노이|호찌민|호치민|다낭")
_BUILDINGS = re.compile("주택|아파트|건물|빌라|단지|가옥|창고")
_MAN = Decimal(10**4)
_EOK = Decimal(10**8)


def settle(text: str, drafts: list[Draft]) -> list[Draft]:
    """Open currencies are settled by what the text says of countries; a pound is a weight where it is weighed."""
    _dong(text, drafts)
    named: str | None = None
    named_at = -1
    explicit_us = False
    for draft in drafts:
        if draft.kind is not Kind.MONEY:
            continue
        word = text[draft.start : draft.end]
        if draft.currency == "GBP" and ("파운드" in word or "pound" in word) and _is_weight(text, draft):
            draft.kind, draft.currency, draft.unit = Kind.QUANTITY, None, "pound"
            draft.trace.append(Step("pound as a weight", ""))
        elif isinstance(draft.currency, AmbiguousCurrency):
            _by_country(text, draft, draft.currency)
        elif draft.currency == "INR" and ("upee" in word or "Rs" in word):
            _by_country(text, draft, AmbiguousCurrency(word, _RUPEES))  # India's unless the text speaks of another country
        elif draft.currency in _DOLLARS:
            named, named_at = str(draft.currency), draft.end
        elif draft.currency == "USD":
            explicit_us = explicit_us or any(mark in word for mark in ("US", "U.S.", "미", "美"))
            if (
                named
                and not explicit_us
                and ("$" in word or "dollar" in word or "달러" in word)
                and (sentence.ENDS.search(text, named_at, draft.start) or _PART_OF.search(text, named_at, draft.start))
            ):
                draft.currency = AmbiguousCurrency(word, (named, "USD"))
                draft.trace.append(Step("another dollar was named before", named))
    return drafts


def _dong(text: str, drafts: list[Draft]) -> None:
    """531만동(약 29만6천원), and myriads of 동 where Vietnam is spoken of, are dong and no buildings."""
    for index, draft in enumerate(drafts):
        if draft.unit != "동" or draft.kind is not Kind.COUNT:
            continue
        gloss = drafts[index + 1] if index + 1 < len(drafts) else None
        glossed = (
            gloss is not None
            and gloss.currency == "KRW"
            and (gloss.low or 0) < (draft.low or 0)  # a dong is worth less than a won; 102동(3억원) is a house with its price
            and _GLOSSED.fullmatch(text, draft.end, gloss.start)
        )
        if (
            glossed
            or (draft.high or 0) >= _EOK
            or (
                (draft.high or 0) >= _MAN
                and _VIETNAM.search(sentence.around(text, draft.start))
                and not _BUILDINGS.search(text, max(0, draft.start - 14), draft.start)
            )
        ):
            draft.kind, draft.currency, draft.unit = Kind.MONEY, "VND", None
            draft.trace.append(Step("dong, not buildings", ""))


def _is_weight(text: str, draft: Draft) -> bool:
    if _KILOGRAMS.match(text, draft.end):
        return True
    if text.startswith("-pound", draft.numeral_end) and draft.scale is None and (draft.low or 0) <= 3000:
        return _PRICED.match(text, draft.end) is None  # a 150-pound champion, a 50-pound note
    return (
        draft.scale is None
        and _WEIGHT.search(text[max(0, draft.start - 30) : draft.end + 16]) is not None
        and (draft.low or Decimal(0)) < 100000
    )


def _by_country(text: str, draft: Draft, currency: AmbiguousCurrency) -> None:
    pattern, codes = _countries()
    best: str | None = None
    for match in pattern.finditer(text, max(0, draft.start - 300), min(len(text), draft.end + 80)):
        if codes[match[0]] in currency.candidates:
            best = codes[match[0]]
            draft.trace.append(Step("currency by country", match[0]))
            if match.start() > draft.start:
                break
    if best:
        draft.currency = best


@cache
def _countries() -> tuple[re.Pattern[str], dict[str, str]]:
    words = {row[0]: row[1] for row in table("countries")}
    return re.compile(trie(words)), words
