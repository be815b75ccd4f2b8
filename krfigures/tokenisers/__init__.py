"""Text to tokens: one pass over the anchors of a text, one local grammar match at each.

The order of rules is the precedence of forms: what is no figure first, then dates and times, ratios, scores and ordinals, and
numerals last, so that no part of a date becomes a number.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache
from operator import itemgetter

from krfigures.tokenisers import identifiers
from krfigures.tokenisers.anchors import ODD, RUN, english_words, korean_words
from krfigures.tokenisers.english import dates as english_dates
from krfigures.tokenisers.english import numbers as english_numbers
from krfigures.tokenisers.english import ordinals as english_ordinals
from krfigures.tokenisers.english import ratios as english_ratios
from krfigures.tokenisers.english import relative_dates as english_relative_dates
from krfigures.tokenisers.english import times as english_times
from krfigures.tokenisers.korean import dates as korean_dates
from krfigures.tokenisers.korean import numbers as korean_numbers
from krfigures.tokenisers.korean import ordinals as korean_ordinals
from krfigures.tokenisers.korean import ratios as korean_ratios
from krfigures.tokenisers.korean import relative_dates as korean_relative_dates
from krfigures.tokenisers.korean import times as korean_times
from krfigures.tokenisers.text import View
from krfigures.tokenisers.token import Grammar, Token, TokenKind

DIGIT_RULES = (
    *identifiers.RULES,
    *english_times.DIGIT_RULES,
    *korean_times.DIGIT_RULES,
    *korean_dates.RULES,
    *english_dates.DIGIT_RULES,
    *english_ordinals.DIGIT_RULES,
    *korean_ratios.DIGIT_RULES,
    *english_ratios.DIGIT_RULES,
    *english_numbers.DIGIT_RULES,
    *english_ratios.LAST_DIGIT_RULES,
    *korean_numbers.DIGIT_RULES,
)
HANGUL_RULES = (
    *identifiers.HANGUL_RULES,
    *korean_times.WORD_RULES,
    *korean_relative_dates.RULES,
    *korean_ordinals.WORD_RULES,
    *korean_ratios.WORD_RULES,
    *korean_numbers.WORD_RULES,
)
LATIN_RULES = (
    *identifiers.LATIN_RULES,
    *english_times.WORD_RULES,
    *english_relative_dates.RULES,
    *english_dates.WORD_RULES,
    *english_times.LAST_WORD_RULES,
    *english_numbers.FIRST_WORD_RULES,
    *english_ratios.WORD_RULES,
    *english_ordinals.WORD_RULES,
    *english_numbers.WORD_RULES,
)

_HANGUL = re.compile("[一-힣]")  # hanja too: one range is tested at three times the speed of two


GRAMMARS = _DIGITS, _KOREAN, _ENGLISH = Grammar(DIGIT_RULES), Grammar(HANGUL_RULES), Grammar(LATIN_RULES)
Anchor = tuple[int, int, str, Grammar]
"""Where a figure may begin, the end of the run of digits that it begins with or 0, its cue, and the rules to try."""


@cache
def _korean_words() -> tuple[re.Pattern[str], re.Pattern[str]]:
    return korean_words((*korean_times.HEADS, *korean_relative_dates.HEADS))


@cache
def _english_words(*, in_english: bool) -> re.Pattern[str]:
    return english_words((*english_times.HEADS, *english_relative_dates.HEADS, *english_dates.HEADS), in_english=in_english)


def anchors_of(text: str) -> list[Anchor]:
    """Every place where a figure may begin, in order."""
    if _HANGUL.search(text):
        anchors = [(match.start(), 0, match[1], _KOREAN) for words in _korean_words() for match in words.finditer(text)]
        anchors += [(match.start(), 0, match[1], _ENGLISH) for match in _english_words(in_english=False).finditer(text)]
    else:
        anchors = [(match.start(), 0, match[1], _ENGLISH) for match in _english_words(in_english=True).finditer(f" {text}")]
    for match in RUN.finditer(text):
        run, behind = match.groups()
        cue = ODD + behind if "." in run or len(run) > 12 or run > ":" else behind  # only a fraction sorts behind the colon
        anchors.append((match.start(), match.end(), cue, _DIGITS))
    anchors.sort(key=itemgetter(0))
    return anchors


def tokenise(view: View) -> Iterator[Token]:
    """The tokens of a text in order, none overlapping; offsets are the view's."""
    text = identifiers.masked(view.text)
    position = 0
    for start, end, cue, grammar in anchors_of(text):
        if start >= position:
            at = start
        elif position < end:
            at = position  # a token ended inside a run of digits
        else:
            continue
        while True:
            token = grammar.match(text, at, cue)
            if token is None:
                position = at + 1
            else:
                position = max(token.end, at + 1)
                if token.rule.kind is not TokenKind.SKIP:
                    yield token
            rest = RUN.search(text, position, end) if position < end else None
            if rest is None:
                break
            at = rest.start()
