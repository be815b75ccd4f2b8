"""Korean numbers: the myriad system in digits and in hangul, and native numerals with counters.

Groups of four digits, each with its myriad (만 10^4, 억 10^8, 조 10^12, 경 10^16), as in 한글 맞춤법 §44.
"""

from __future__ import annotations

from decimal import Decimal

MYRIADS: tuple[tuple[int, str], ...] = ((10**16, "경"), (10**12, "조"), (10**8, "억"), (10**4, "만"), (1, ""))
LIMIT = 10**20
"""From here on 경 would count past 9999; such numbers are written in full digits."""

_SINO = ("", "일", "이", "삼", "사", "오", "육", "칠", "팔", "구")
_PLACES = ((1000, "천"), (100, "백"), (10, "십"), (1, ""))
_NATIVE_ONES = ("", "한", "두", "세", "네", "다섯", "여섯", "일곱", "여덟", "아홉")
_NATIVE_TENS = ("", "열", "스물", "서른", "마흔", "쉰", "예순", "일흔", "여든", "아흔")


def groups(number: int) -> tuple[tuple[int, int, str], ...]:
    """The groups of a whole number that are not zero: digits, place value, myriad.

    >>> groups(12_3456_7890)
    ((12, 100000000, '억'), (3456, 10000, '만'), (7890, 1, ''))
    """
    found = []
    for place, word in MYRIADS:
        digits, number = divmod(number, place)
        if digits:
            found.append((digits, place, word))
    return tuple(found)


def with_thousands(group: int) -> str:
    """A group with 천 written out, as Yonhap does.

    >>> with_thousands(7890), with_thousands(3000), with_thousands(890)
    ('7천890', '3천', '890')
    """
    thousands, rest = divmod(group, 1000)
    return (f"{thousands}천" if thousands else "") + (str(rest) if rest else "")


def sino(group: int) -> str:
    """One to 9999 in Sino-Korean numerals; 일 is left out before 천, 백 and 십.

    >>> sino(3500), sino(11), sino(1)
    ('삼천오백', '십일', '일')
    """
    text = ""
    for place, word in _PLACES:
        digit, group = divmod(group, place)
        if digit:
            text += ("" if digit == 1 and word else _SINO[digit]) + word
    return text


def native(number: int) -> str:
    """One to 99 in native numerals, in the form that stands before a counter.

    >>> native(3), native(20), native(23), native(99)
    ('세', '스무', '스물세', '아흔아홉')
    """
    tens, ones = divmod(number, 10)
    return "스무" if number == 20 else _NATIVE_TENS[tens] + _NATIVE_ONES[ones]


def in_hangul(number: int) -> str:
    """A whole number below `LIMIT` in Sino-Korean numerals, spaced at each myriad.

    >>> in_hangul(35_000_000), in_hangul(1_0002_0000), in_hangul(0)
    ('삼천오백만', '일억 이만', '영')
    """
    return " ".join(sino(digits) + word for digits, _, word in groups(number)) or "영"


def is_whole(value: Decimal) -> bool:
    """Has the value no fraction?

    >>> is_whole(Decimal("1.50")), is_whole(Decimal("2.00"))
    (False, True)
    """
    return value == value.to_integral_value()
