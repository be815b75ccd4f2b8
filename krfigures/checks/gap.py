"""The words between two sums, spelled in a small alphabet so that the forms of a conversion are short patterns.

A gap such as ", 우리 돈으로 약 " becomes one letter a word: `,mh`. The letters:

    h  a hedge: 약, about          m  a mark of conversion: 우리 돈으로, 한화, equivalent to
    g  a word that only glues      o  or;  e  또는, 이나         a  and, 와, to: the next of a list
    d  각각, respectively          s  총, in total             x  any other word      9  digits
    t  that, this: the sum before  w  which                        y  a day or a year
    i  a middle dot
    ( ) , . = / |                  the sign itself, with its look-alikes (–, ;, ≈, …), but ~ is a hedge; n is a line break

Quotation marks are left out.

>>> spell("(한화 약 "), spell(", or around "), spell(" in cash, which is roughly ")
('(mh', ',oh', 'gx,wgh')
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from types import MappingProxyType

LONGEST = 90
"""Sums further apart than this many characters are never read as one and its conversion."""

_WORD = re.compile(
    r"""
      우리\s? (?:나라\s?)? 돈 [가-힣]{0,4}          # 우리 돈으로는
    | (?:한국|미국|일본|중국) \s? 돈 [가-힣]{0,4}
    | \(\d{1,2}일\)                                 # 오늘(2일) 환율 기준
    | (?:(?:19|20)\d\d\s?년\s?)?(?:\d{1,2}\s?월\s?)?\d{1,2}\s?일(?![가-힣])
    | (?:19|20)\d\d\s?년(?![가-힣]) | \d{1,2}\s?월(?:\s?[초말])?(?![가-힣])
    | i\.e\. | U\.S\. | a\.k\.a\.
    | [A-Za-zÀ-ỹ][A-Za-zÀ-ỹ'’]{0,30} \.?
    | [가-힣]{1,20}
    | \d[\d,.]{0,30}
    | \.{2,3} | -{2,3}
    | [^\s]                                        # a sign
    | \n
    """,
    re.VERBOSE,
)

_PARTICLE = r"(?:으로는|로는|으로만|으로|로|는|은|만)?"

_KOREAN: tuple[tuple[str, re.Pattern[str]], ...] = (
    (
        "m",
        re.compile(
            rf"(?:우리\s?(?:나라\s?)?돈|(?:한국|미국|일본|중국)\s?돈|한화|원화|미화|달러화|유로화|엔화|위안화){_PARTICLE}약?"
        ),
    ),
    ("m", re.compile(r"적용하면|적용해|환산하면|환산|환산해|환산액은?|환산시|바꾸면|치면|따지면|계산하면|달러로|원으로|원화론")),
    (
        "h",
        re.compile(
            r"약|대략|대략적으로|어림잡아|얼추|줄잡아|거의|무려|최대|최소|최고|최저|겨우|고작|불과|가량|정도|안팎|내외|쯤|남짓"
        ),
    ),
    ("d", re.compile(r"각각|각")),
    ("s", re.compile(r"총|합계|모두|도합|합쳐|합하면|총액은?|전체")),
    ("e", re.compile(r"또는|혹은|이나|나|내지")),
    ("a", re.compile(r"및|와|과|하고|그리고|에서|부터|까지|이며|이고")),
    (
        "g",
        re.compile(
            r"당시|현재|이날|오늘|최근|전날|지난|환율|기준|기준으로|기준환율|매매기준율|평균|종가|시세|시세로|적용|적용시|시|즉|이는|이|현"
            r"|그해|당일"
        ),
    ),
    ("g", re.compile(r"(?:환율|시세|기준|가치)(?:로|은|는|을|를|으로|으로는|로는)")),
    ("g", re.compile(r"(?:이상|이하|미만|초과|규모|상당|수준|어치|대)(?:의|인|로)?")),
)

_ENGLISH: Mapping[str, str] = MappingProxyType(
    {
        word: letter
        for letter, words in (
            ("h", "about around approximately approx approx. appx circa ca ca. c. roughly nearly almost some over under"),
            ("h", "estimated khoảng environ rund etwa"),
            ("m", "equivalent equal equals converted converts translates equates equating"),
            ("o", "or aka a.k.a."),
            ("a", "and to"),
            ("t", "that this it"),
            ("tg", "that's it's"),
            ("w", "which"),
            ("d", "respectively each"),
            ("s", "total altogether combined totaling totalling"),
            ("g", "a an the of in to at is was are were be its i.e. ie so as into"),
            ("g", "just little bit slightly well close more less than up least most only"),
            ("g", "currently then now today today's current exchange rate rates time based on by"),
            ("g", "us u.s. american korean dollars dollar won euros yen usd krw currency terms money local"),
            ("g", "worth valued works worked out comes came coming amounts amounting"),
        )
        for word in words.split()
    }
)
# "to" joins a list or a range ("from … to …"); behind "equivalent" it only glues: see `_letter`.

_SIGNS: Mapping[str, str] = MappingProxyType(
    {
        **dict.fromkeys("([（［【〔{<〈", "("),
        **dict.fromkeys(")]）］】〕}>〉", ")"),
        **dict.fromkeys(",;:，、；：—–-―", ","),
        **dict.fromkeys(".。…!?", "."),
        **dict.fromkeys("=≈≒≃≅＝", "="),
        **dict.fromkeys("~∼～〜˜", "h"),
        **dict.fromkeys("/／", "/"),
        **dict.fromkeys("|｜¦\t", "|"),
        **dict.fromkeys("·ㆍ・", "i"),
        **dict.fromkeys("&＆", "a"),
        "\n": "n",
    }
)
_QUOTES = frozenset("'\"‘’“”「」『』`´*_")


def spell(gap: str) -> str:
    """The letters of a gap.

    >>> spell(". ... 누적 수입은 우리 돈으로 약 "), spell("는 ")
    ('..xxmh', 'x')
    """
    letters: list[str] = []
    for match in _WORD.finditer(gap.replace("\t", "|")):
        word = match[0]
        if word in _QUOTES:
            continue
        letters.append(_letter(word, letters))
    return "".join(letters)


def _letter(word: str, before: list[str]) -> str:
    if word in _SIGNS:
        return _SIGNS[word]
    if word.startswith(("..", "--")):
        return "." if word[0] == "." else ","
    if word[0].isdigit() or word[0] == "(":
        return "y" if word.endswith(("일", "년", "월", "초", "말", ")")) else "9"
    if "가" <= word[0] <= "힣":
        return next((letter for letter, pattern in _KOREAN if pattern.fullmatch(word)), "x")
    lower = word.lower().replace("’", "'")
    letter = _ENGLISH.get(lower) or _ENGLISH.get(lower.rstrip(".")) or "x"
    if lower == "to":
        return "g" if before and before[-1] in "mgh" else "a"
    return letter


_THEN = re.compile(r"당시|그때|그 ?해|then\b|at the time|at that time|back then|those days", re.IGNORECASE)


def speaks_of_then(gap: str) -> bool:
    """Does the gap say that the rate is one of the past?

    >>> speaks_of_then("(당시 환율로 약 "), speaks_of_then(" (then ")
    (True, True)
    """
    return _THEN.search(gap) is not None
