"""What the words around two sums say against a pair: prices per unit, denominations, two countries, alternatives of a law."""

from __future__ import annotations

import re

from krfigures.checks.pair_forms import Form, Strength
from krfigures.core.figure import Figure
from krfigures.core.hedge import Hedge

_BEFORE = 60
"""Characters before the first sum that are looked at."""

# What may stand behind the second sum where brackets hold it: nothing, a closing sign, a hedge, the date of the rate.
_TAIL = re.compile(
    r"""\s{0,2}
    (?: (?: USD | KRW | US\ dollars | 달러 | 원 ) \b \s{0,2} )?
    (?: 가량 | 정도 | 쯤 | 안팎 | 내외 | 여 | 남짓 | 상당 | 규모 | 수준 | 어치 | 씩
      | 이상 | 이하 | 미만 | 초과 | or\ so | or\ more )? \s{0,2}
    (?: $ | [)\]）］,;:/·=!?~<(（] | 기준 | 환산 | 당시 | 현재 | 각
      | as\ of | at\ (?:the|a|an|today|current) | in\ (?:19|20)\d\d | based | each )
    """,
    re.VERBOSE | re.IGNORECASE,
)
_OF_ANOTHER = re.compile(r"\sin\s(?:stock|share|option|bonus|incentive|bond|loan|tax|fee|deposit|royalt)[a-z]{0,4}\b")
_SHARE_OR_PRICE = re.compile(r"\s{0,2}(?:의 \d|/\s?[A-Za-z가-힣]|당(?![가-힣])|per\s|apiece)")
_DENOMINATION = re.compile(
    r"[-\s]{0,2}(?:bills?|notes?|banknotes?|coins?|권|짜리 (?:지폐|동전|화폐)|지폐|동전)(?![가-힣a-z])", re.IGNORECASE
)
_TOTAL = re.compile(r"\s(?:in total|in all|altogether|overall|combined|a (?:year|month|week|day))\b")

_LANDS = r"미국|중국|일본|영국|유럽|독일|프랑스|대만|홍콩|해외|현지|국내|한국"
_COUNTRY_BEFORE = re.compile(
    rf"(?:{_LANDS})(?:에서는|에선|에서|에는|은|는|선|내)?\s?(?:판매가격?|출고가|소비자가|평균가|가격|매장|시장|시세)?(?:은|는|이|가)?\s?$"
)
_COUNTRY_AFTER = re.compile(
    r"""\s(?: here | there | abroad | overseas | elsewhere | at\ home
      | in\ (?:the\ )?(?: U\.S\. | US | U\.K\. | UK | United\ (?:States|Kingdom) | America | Britain | Europe | Japan | China
        | Taiwan | Germany | France | Hong\ Kong | Singapore | (?:South\ )?Korea ) )
    (?![A-Za-z]|\ (?:dollars?|currency|money|terms)\b)""",
    re.VERBOSE,
)
_ALTERNATIVES_AHEAD = re.compile(
    r"\b(?:(?:either|(?:lower|lesser|smaller|greater|higher|larger|bigger) of)(?:\s\w{1,12}){0,3}"
    r"|(?:fined?|fines|penalt(?:y|ies)|jail|prison)\b[^.;,\n]{0,30}\s(?:up to|at least|than|exceeding|maximum of|maximum))\s$",
    re.IGNORECASE,
)
_ALTERNATIVES_BEHIND = re.compile(
    r",?\s{0,2}(?:\(?whichever\b|depending on\b|중\s?(?:에서\s?)?(?:더\s?)?(?:큰|작은|많은|적은|높은|낮은))"
)
_COMPARED = re.compile(r"\s(?:more|less|higher|lower|cheaper|short|above|below)\b")


def strength_by_tail(text: str, end: int) -> Strength:
    """How far what follows a sum in brackets lets it be a conversion: nothing should but a hedge or the date of the rate.

    >>> strength_by_tail("(14 billion won)", 15).name, strength_by_tail("($500,000 in options)", 9).name
    ('SURE', 'WEAK')
    """
    if _TAIL.match(text, end):
        return Strength.SURE
    return Strength.WEAK if _OF_ANOTHER.match(text, end) else Strength.LIKELY


def speak_against(text: str, first: Figure, second: Figure, form: Form) -> bool:
    """A share, a price per unit, a rate, a denomination, an alternative or another country's price, whatever the gap."""
    if _SHARE_OR_PRICE.match(text, second.end) or _DENOMINATION.match(text, second.end) or _DENOMINATION.match(text, first.end):
        return True
    if first.per != second.per and not _one_unit(text, first, second, form):
        return True
    if Hedge.BAND in first.hedges and Hedge.BAND not in second.hedges and form.name == "apposition":
        return True
    if form.name == "or" and _are_alternatives(text, first, second):
        return True
    if form.name in _LOOSE and _COMPARED.match(text, second.end):
        return True
    if (form.strength is not Strength.SURE or form.name == "or") and _in_another_country(text, first, second):
        return True
    return form.name == "equals" and _is_unit(first)


_LOOSE = frozenset({"or", "apposition", "next sentence"})
_BOTH_PER_UNIT = frozenset({"own money", "or"})


def _one_unit(text: str, first: Figure, second: Figure, form: Form) -> bool:
    """Are both per the same unit though only one says so: 배럴당 50달러, 우리 돈 5만7천 원?"""
    if first.per is None:
        return text.startswith((")", "）"), second.end)  # "$1.6 (2,300 won) per litre": the unit is that of both
    if second.per is not None or form.name == "brackets":
        return second.per is None
    return form.name in _BOTH_PER_UNIT and not _TOTAL.match(text, second.end)


def _are_alternatives(text: str, first: Figure, second: Figure) -> bool:
    """The lower of 30 million won or $10,000; fined up to $10,000 or 100 million won."""
    if _ALTERNATIVES_BEHIND.match(text, second.end):
        return True
    plain = "," not in text[first.end : second.start]
    return plain and _ALTERNATIVES_AHEAD.search(text[max(0, first.start - _BEFORE) : first.start]) is not None


def _in_another_country(text: str, first: Figure, second: Figure) -> bool:
    """A price elsewhere is no conversion: 1.15 million won in Korea, $799 in the U.S."""
    return _COUNTRY_AFTER.match(text, second.end) is not None or (
        _COUNTRY_BEFORE.search(text[max(first.end, second.start - _BEFORE) : second.start]) is not None
    )


def _is_unit(figure: Figure) -> bool:
    """One dollar, 100 yen: what a rate is quoted for."""
    return figure.low == figure.high and figure.low in (1, 100, 1000) and not figure.hedges
