"""Dates and times of day in Korean; every Korean style writes them the same way."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType

from krfigures.writers.edtf import DateParts, date_parts, time_parts

_SPANS: Mapping[int, str] = MappingProxyType(
    {
        21: "봄",
        22: "여름",
        23: "가을",
        24: "겨울",
        33: "1분기",
        34: "2분기",
        35: "3분기",
        36: "4분기",
        40: "상반기",
        41: "하반기",
    }
)
_ZONES = {"": "", "Z": "GMT "}


def date(edtf: str) -> str:
    """An EDTF date in Korean.

    >>> date("2026-02-25"), date("2025-33"), date("198X"), date("XXXX-XX-21"), date("2012-07/2012-09")
    ('2026년 2월 25일', '2025년 1분기', '1980년대', '21일', '2012년 7월~9월')

    Raises `ArgumentError` for what is no EDTF date.
    """
    parts = date_parts(edtf)
    if len(parts) == 1:
        return _written(parts[0])
    start, end = parts
    shared_year = start.year == end.year and end.month is not None
    shared_month = shared_year and start.month == end.month and end.day is not None
    return f"{_written(start)}~{_written(end, year=not shared_year, month=not shared_month)}"


def _written(parts: DateParts, *, year: bool = True, month: bool = True) -> str:
    words = []
    if parts.year is not None and year:
        words.append(_year(parts.year))
    if parts.month is not None and month:
        words.append(_SPANS.get(parts.month) or f"{parts.month}월")
    if parts.day is not None:
        words.append(f"{parts.day}일")
    text = " ".join(words)
    return f"{text}께" if parts.mark in ("~", "%") else text


def _year(year: str) -> str:
    if year.startswith("-") or year == "0000":
        # EDTF counts a year 0
        return f"기원전 {_year(year[1:])}" if "X" in year else f"기원전 {1 - int(year)}년"
    if year.endswith("XX"):
        return f"{int(year[:2]) + 1}세기"
    if year.endswith("X"):
        return f"{year[:3]}0년대"
    return f"{'서기 ' if int(year) < 1000 else ''}{int(year)}년"  # 79년 alone is a length


def time(edtf: str) -> str:
    """A time of day in Korean.

    >>> time("T15:30"), time("T00:00"), time("T12:00"), time("T05:08Z"), time("T15:30:20")
    ('오후 3시 30분', '자정', '정오', 'GMT 오전 5시 8분', '오후 3시 30분 20초')

    Raises `ArgumentError` for what is no EDTF time.
    """
    parts = time_parts(edtf)
    zone = _ZONES.get(parts.zone, f"UTC{parts.zone} ")
    hour, exact = parts.hour % 24, not parts.minute and not parts.second
    if exact and hour in (0, 12) and not zone:
        return "정오" if hour else "자정"
    text = f"{zone}{'오후' if hour >= 12 else '오전'} {hour % 12 or 12}시"
    if parts.minute or parts.second:
        text += f" {parts.minute}분"
    return f"{text} {parts.second}초" if parts.second else text
