"""Hedges: how a writer loosens or bounds a figure."""

from __future__ import annotations

from enum import StrEnum


class Hedge(StrEnum):
    """What a hedge word says of the value v that it stands by."""

    ABOUT = "about"  # 약, 가량, 안팎; about, some: either side of v
    NEARLY = "nearly"  # 육박, 가까이; nearly: a little below v
    OVER = "over"  # 여, 남짓, 넘는, 초과; more than: above v, v excluded
    AT_LEAST = "at_least"  # 이상; at least: v or above
    UNDER = "under"  # 미만; less than: below v, v excluded
    AT_MOST = "at_most"  # 이하; at most: v or below
    UP_TO = "up_to"  # 최대, 까지; up to: v is the ceiling
    BAND = "band"  # 100억원대: from v to the next value of its place

    __hash__ = str.__hash__  # in C, where Enum's is in Python
