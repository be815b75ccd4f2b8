"""Where a figure can begin: a digit, a Hangul word that leads figures, an English word that does.

Words are found at their first letter only, where no letter stands before it, by a trie of all words. One match of a local grammar
follows each anchor; the word, or what stands behind the digits, is the cue that says which of its rules are worth trying.
"""

from __future__ import annotations

import re
from collections.abc import Iterable

from krfigures.lexicon import table
from krfigures.lexicon.trie import trie
from krfigures.lexicon.words import after, after_by_head

RUN = re.compile(r"([\d¼-¾⅐-⅞][\d,.]{0,63})(?=[ -]?(.?))", re.DOTALL)
"""A run of digits and its cue, the character behind it or behind one space or hyphen: 7월 and "7 월" have the cue 월."""
ODD = "."
"""Goes before the cue of a run that may be more than a whole number: it holds a point, is a fraction (¼) or very long."""

_UNITS = "".join(
    sorted({text[0] for text, word in after().items() if "가" <= text[0] <= "힣" and not word.native} | set("여분점쩜반몇"))
)
"""First letters of what can stand behind a numeral."""
_ALONE = r"\s*\.?\s*\Z"
_SINO = "일이삼사오육륙칠팔구십백천만억조"
# a Sino-Korean run leads a figure where a scale follows soon, or a point, a unit or digits at once: 삼천, 십 퍼센트, 천5백,
# not 이 or 조사
_SCALE_SOON = r"[일이삼사오육칠팔구 ]{0,2}[십백천만억조경점쩜분퍼프원달유센엔위개년월시배도미킬주학층]"
_FRACTION_SOON = rf"[과와] ?[{_SINO}]{{1,6}} ?분의"
_DIGITS_SOON = r"(?<=[백천])\d|(?<=천)\s\d백|(?<=만)\s?\d"
_CENTS_SOON = rf"[{_SINO}]{{0,6}}불 ?[{_SINO}]{{1,4}} ?센트"  # 불 alone leads nothing: it is fire
# days that are measured, parties to talks: 삼일절 is a holiday, 삼자대면 a confrontation
_DAYS_SOON = "(?<=[삼오육칠팔구]) ?일(?:간|째| ?동안| ?만에|에 ?걸)|(?<=[삼오육])자 ?(?:정상 ?)?회[담동]"
_RANK_SOON = "(?<=[일이삼])등[을은으이에의과도까]"
_GOES_ON = rf"(?<=[십백천만억조])\s?[{_SINO}{_UNITS}]"
_SOON = f"{_FRACTION_SOON}|{_SCALE_SOON}|{_DIGITS_SOON}|{_GOES_ON}|{_RANK_SOON}|{_DAYS_SOON}|{_CENTS_SOON}|{_ALONE}"
_SINO_RUN = rf"[{_SINO}영](?={_SOON})"
_HANJA = "一二三四五六七八九十百千萬億兆"
# 서 말, 너 말, 온 are read by no rule
_NATIVE = [row[0] for row in table("numerals") if row[1] in ("native", "determiner") and row[0] not in ("서", "너", "온")]
_ONES = ["한", "두", "세", "네", "다섯", "여섯", "일곱", "여덟", "아홉", "하나", "둘", "셋", "넷"]
# what goes on a native numeral: a unit, how one begins, another numeral, an hour, an ordinal
_UNIT_HEADS = trie([head for head in after_by_head() if "가" <= head[0] <= "힣"] + [*_ONES, *"여남점쩜반몇번째시분십백천만억조"])
_BEFORE_UNIT = rf"(?=\x20?{_UNIT_HEADS}|{_ALONE})"
_VAGUE = [row[0] for row in table("vague")]
_OTHERS = ["절반", "반수", "갑절", "곱절", "첫", "최초", "마이너스", "마이나스", "반이", "반을", "반도", "반에", "반 이상"]
_OTHERS += [f"제{gap}{digit}" for gap in ("", " ") for digit in range(10)]
_NUMBERS = [word for word, system, _ in table("numerals") if system in ("en", "en_tens", "en_scale")]
_PARTS = [word for word, system, _ in table("numerals") if system == "en_part"]
_PLURALS = ["tens", "dozens", "scores", "hundreds", "thousands", "millions", "billions", "trillions"]
_MULTIPLES = [f"{word}{end}" for word in ("double", "triple") for end in ("", "d", "s")]
_MULTIPLES += ["doubling", "tripling", "quadruple", "quadrupled", "quadrupling", "halved", "halving", "twice", "thrice"]
_MULTIPLES += [f"once {each}" for each in ("a ", "an ", "per ", "every ", "each ")]
_ENGLISH = [*_NUMBERS, *(f"{word}fold" for word in _NUMBERS), *_PARTS, *_PLURALS, *_MULTIPLES]
_ENGLISH += ["first", "second", "one-half", "several", "couple", "nought", "naught", "No", "no.", "Nos", "number", "Number"]
# most articles lead nothing: only those before a fraction, a scale, or a length of time
_LENGTHS = ["year", "month", "week", "day", "hour", "minute", "century", "second", "night", "decade and", "mile and"]
_AFTER_ARTICLE = [*_PARTS, *_NUMBERS, "few", "couple", "dollar", "euro", "buck", "cent", *_LENGTHS]


_TWO_WORDS = re.compile(r"[A-Za-z.]+[ -].{1,5}")
_WORD_END = "\ue000"  # a character of nobody's, which stands in the trie for the end of a word


def korean_words(heads: Iterable[str]) -> tuple[re.Pattern[str], re.Pattern[str]]:
    """Hangul and hanja words that can lead a figure, with the heads that other topics (dates) add.

    The first pattern finds those that begin with a letter that can lead a figure alone (한, 삼, 밤), the second all others: two
    letters tell at once that most words are none of them.
    """
    numerals, others = [*_NATIVE, *_VAGUE], [*_OTHERS, *heads]
    alone = {word for word in (*numerals, *others) if len(word) == 1} | set(_SINO) | set(_HANJA) | {"영"}
    led, led_others = (trie(word for word in words if word[0] in alone) for words in (numerals, others))
    longer = [word for word in (*numerals, *others) if word[0] not in alone]
    hanja = f"[{_HANJA}](?=[{_HANJA}圓元年月日])"
    return (
        _by_initial(alone, "가-힣", f"(?=({led_others}|{led}{_BEFORE_UNIT}|{_SINO_RUN}|{hanja}))"),
        _by_initial({word[0] for word in longer}, "가-힣", f"(?=({trie(longer)}))", {word[1] for word in longer}),
    )


def english_words(heads: Iterable[str], *, in_english: bool) -> re.Pattern[str]:
    """English words that can lead a figure, in lower case or with a capital, with the heads that other topics add.

    Where most letters are Latin, what stands before a word is rarer than its initial: that pattern looks for it, and is for a
    text with a character put before it, so that a match starts where its word does in the text itself.
    """
    words = [*_ENGLISH, *heads]
    words += [word[0].upper() + word[1:] for word in words]  # `re` passes over literals faster than over [Aa]
    initials = {word[0] for word in words} | {"A", "a"}
    # the second word of a head is told by how it begins: a trie of all last Mondays takes long to compile
    begun = [found[0] if (found := _TWO_WORDS.match(word)) else word + _WORD_END for word in words]
    head = trie(begun).replace(_WORD_END, "(?![A-Za-z])")
    word = rf"(?={head}|[Aa]n?[ -](?:{trie(_AFTER_ARTICLE)})s?(?![A-Za-z]))(?=([A-Za-z]+))"
    if in_english:
        return re.compile(rf"[^A-Za-z]{_one_of(initials)}(?<={word}.)")
    return _by_initial(initials, "A-Za-z", word)


def _by_initial(initials: set[str], letters: str, word: str, seconds: Iterable[str] = ()) -> re.Pattern[str]:
    """A word where none of the letters stands before it.

    `re` skips over a text only to a class or a literal at the head of a pattern: the initials go first, then the letters that can
    come second, if that helps, and from behind them a look behind reads the word: a look ahead with one group, its cue.
    """
    second = _one_of(seconds)
    return re.compile(rf"{_one_of(initials)}(?<![{letters}].){second}(?<={word}{'..' if second else '.'})")


def _one_of(letters: Iterable[str]) -> str:
    return f"[{''.join(sorted(letters))}]" if letters else ""
