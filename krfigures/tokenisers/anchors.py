"""Where a figure can begin: a digit, a Hangul word that leads figures, an English word that does.

A pattern that starts with a character class lets the search skip ahead quickly, so what must not stand before a word is
looked at behind its first letter. One local grammar match follows each anchor.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from itertools import groupby

from krfigures.lexicon import table
from krfigures.lexicon.trie import trie

DIGIT = re.compile(r"\d")

_SINO = "일이삼사오육칠팔구십백천만억조영"
# a Sino-Korean run leads a figure where a scale, a point or a unit follows soon: 삼천, 오백만, 십 퍼센트, 이 not alone
_SINO_RUN = rf"[{_SINO}](?<![가-힣].)(?=[일이삼사오육륙칠팔구 ]{{0,2}}[십백천만억조점쩜분퍼프원달유센엔위명개배년월시]|(?<=[십백천만억조])\s?[가-힣])"
_HANJA_RUN = r"[一二三四五六七八九十百千萬億兆](?=[一二三四五六七八九十百千萬万億兆圓元年月日])"
_NATIVE = [row[0] for row in table("numerals") if row[1] in ("native", "determiner")]
_OTHERS = ["절반", "반수", "갑절", "곱절", "첫", "최초", "제", *(row[0] for row in table("vague"))]
_ENGLISH = [row[0] for row in table("numerals") if row[1] in ("en", "en_tens", "en_scale")]
_ENGLISH += [
    "a", "an", "half", "one-half", "quarter", "several", "dozens", "scores", "tens", "hundreds", "thousands", "millions", "billions", "trillions",
    "double", "doubled", "doubles", "doubling", "triple", "tripled", "triples", "tripling", "quadruple", "quadrupled", "halved", "halving", "twice", "thrice",
    "first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth", "eleventh", "twelfth", "thirteenth", "fourteenth", "fifteenth",
    "sixteenth", "seventeenth", "eighteenth", "nineteenth", "twentieth", "thirtieth", "fortieth", "fiftieth", "hundredth", "No", "no.", "Nos", "number", "Number",
]  # fmt: skip
_ENGLISH += [f"{row[0]}fold" for row in table("numerals") if row[1] in ("en", "en_tens", "en_scale")]


def _headed(words: Iterable[str], behind: str) -> str:
    """The words as alternatives, each with the look-behind right after its first letter."""
    branches = []
    for head, group in groupby(sorted(set(words)), key=lambda word: word[0]):
        rests = [word[1:] for word in group]
        optional = "" in rests
        rest = trie(word for word in rests if word)
        branches.append(re.escape(head) + behind + (f"(?:{rest})?" if optional and rest else rest))
    return "|".join(branches)


def korean_words(heads: Iterable[str]) -> re.Pattern[str]:
    """Hangul and hanja words that can lead a figure, with the heads that other topics (dates) add."""
    listed = _headed([*_NATIVE, *_OTHERS, *heads], "(?<![가-힣].)")
    return re.compile(f"{_SINO_RUN}|{_HANJA_RUN}|{listed}")


def english_words(heads: Iterable[str]) -> re.Pattern[str]:
    """English words that can lead a figure, in lower case or with a capital, with the heads that other topics add."""
    words = [*_ENGLISH, *heads]
    words += [word[0].upper() + word[1:] for word in words]
    return re.compile(f"(?:{_headed(words, '(?<![A-Za-z].)')})(?![A-Za-z])")
