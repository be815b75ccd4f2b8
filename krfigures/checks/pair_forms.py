"""The ways to write a conversion, by the spelling of the gap between two sums (`gap` says what its letters are)."""

from __future__ import annotations

import re
from enum import IntEnum
from typing import NamedTuple


class Strength(IntEnum):
    """How far the words alone prove a conversion."""

    WEAK = 1  # the values have to agree, or to differ by exactly a power of ten
    LIKELY = 2  # the values have to be of one order, or to differ by about a power of ten
    SURE = 3  # whatever the values


class Form(NamedTuple):
    """A way to write a conversion: the spelling of the gap, and how far it proves one."""

    name: str
    gap: re.Pattern[str]
    strength: Strength


def _form(name: str, gap: str, strength: Strength) -> Form:
    return Form(name, re.compile(gap), strength)


WEAK, LIKELY, SURE = Strength

# Earlier wins. A gap is spelled in the letters of `gap`; `[hmgtod=]` are the words that may lead a conversion.
FORMS: tuple[Form, ...] = (
    _form("brackets", r"o?[hg]{0,3}[.,]?\([hmgtodw=,]{0,8}", SURE),  # 30억 달러(한화 약
    _form("brackets", r"h?(?:\(x{1,2}\))\([hmgtod=]{0,8}", SURE),  # 2,180억원(지분) (
    _form("brackets", r"[hg]{0,3}\(g?y{1,2}g{1,4}[mgi=]{0,3}h[hmg]{0,2}", SURE),  # 100만달러(2일 환율 기준 약
    _form("brackets", r"[hg]{0,3}\(g?y{1,2}g{1,4}[mg=]{0,3}", LIKELY),  # 100만달러(2일 기준
    _form("brackets", r"d\([hmgtow=]{0,7}", LIKELY),  # 15 billion won each (
    _form("brackets", r"[hxgs]{1,4}\([hmgto=]{0,7}[hm][hmg=]{0,7}", LIKELY),  # 30억 달러 투자(약
    _form("brackets", r"[hxgsa]{0,6}\([hmgtodsxw=,]{0,8}", WEAK),  # 2억 달러 투자(세금 포함, in cash and stock (worth
    _form("or", r"o[g]{0,2}", LIKELY),  # a bare "or" may name an alternative
    _form("or", r",?o[hmgt]{0,7}", SURE),  # , or about
    _form("or", r",?eg{0,3}", WEAK),  # 또는
    _form("or", r",?e[hmg]{0,7}", LIKELY),  # 또는 약
    _form("or", r"[hxg]{1,6},?o[hmg]{0,6}h[hmg]{0,6}", LIKELY),  # in cash, or about
    _form("or", r"[hxga]{1,6},o[mg]{0,3}", WEAK),  # in damages, or
    _form("equals", r",?=[hmg=]{0,7}", SURE),  # ≈
    _form("own money", r"[hxgs]{0,6}[.,)]{1,4}[hxgostw,]{0,10}m[hmg]{0,7}", SURE),  # 에 이른다. 우리 돈으로 약
    _form("own money", r"[hgo]{0,4}m[hmg]{0,7}", SURE),  # equivalent to
    _form("own money", r"[hxgs]{1,6}m[hmg]{0,7}", LIKELY),  # 규모로 한화 약
    _form("apposition", r",w[gm]{1,4}[hmg]{0,4}", SURE),  # , which is about
    _form("apposition", r",{1,2}[gtd]{0,5}h[hg]{0,6}", LIKELY),  # , 약
    _form("next sentence", r"[hxg]{0,4}[.,]tg{1,3}[hmg]{0,6}", SURE),  # . That is about
    _form("next sentence", r"\.g{1,4},tg{1,2}[hmg]{0,4}", LIKELY),  # . In dollar terms, that is
    _form("apposition", r",[gs]{0,5}", WEAK),  # a bare comma
    _form("apposition", r"[hxgs]{1,5},w?[hgs]{0,6}", WEAK),  # 를 받아, 약
    _form("apposition", r"im?h{0,2}", WEAK),  # 600만달러·약
    _form("next sentence", r"[hxg]{0,4}\.{1,2}\(?[xg]{0,5}h[hg]{0,6}", WEAK),  # . 약
    _form("cells", r"[/|][hmg|]{0,5}", WEAK),  # | $76,000
    _form("side by side", r"[hg]{0,3}h", WEAK),  # 30억 달러 약 4조 원
)


def form_of(spelled: str) -> Form | None:
    """The form of a gap; None where it joins no sum and its conversion.

    >>> form_of("(mh").name, form_of("x")
    ('brackets', None)
    """
    return next((form for form in FORMS if form.gap.fullmatch(spelled)), None)
