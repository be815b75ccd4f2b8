"""Text to tokens: one pass over the anchors of a text, one local grammar match at each.

The order of rules is the precedence of forms: what is no figure first, then dates and times, ratios, scores and ordinals, and
numerals last, so that no part of a date becomes a number.
"""

from __future__ import annotations

import re
from functools import cache
from operator import itemgetter

from krfigures.tokenisers import identifiers
from krfigures.tokenisers.anchors import DIGITS, english_words, korean_words
from krfigures.tokenisers.english import dates as english_dates
from krfigures.tokenisers.english import numbers as english_numbers
from krfigures.tokenisers.english import ordinals as english_ordinals
from krfigures.tokenisers.english import ratios as english_ratios
from krfigures.tokenisers.english import relative_dates as english_relative_dates
from krfigures.tokenisers.english import times as english_times
from krfigures.tokenisers.korean import dates as korean_dates
from krfigures.tokenisers.korean import relative_dates as korean_relative_dates
from krfigures.tokenisers.korean import numbers as korean_numbers
from krfigures.tokenisers.korean import ordinals as korean_ordinals
from krfigures.tokenisers.korean import ratios as korean_ratios
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
    *korean_times.WORD_RULES,
    *korean_relative_dates.RULES,
    *korean_ordinals.WORD_RULES,
    *korean_ratios.WORD_RULES,
    *korean_numbers.WORD_RULES,
)
LATIN_RULES = (
    *english_times.WORD_RULES,
    *english_relative_dates.RULES,
    *english_dates.WORD_RULES,
    *english_numbers.FIRST_WORD_RULES,
    *english_ratios.WORD_RULES,
    *english_ordinals.WORD_RULES,
    *english_numbers.WORD_RULES,
)

_HANGUL = re.compile("[가-힣一-鿿]")


@cache
def _grammars() -> tuple[Grammar, Grammar, Grammar, Grammar]:
    """Of digits before Hangul, of digits before anything else, of Hangul words, of English words."""
    # what English writes behind digits cannot fit where Hangul stands behind them
    before_hangul = [rule for rule in DIGIT_RULES if rule.lang != "en"]
    return Grammar(before_hangul), Grammar(DIGIT_RULES), Grammar(HANGUL_RULES), Grammar(LATIN_RULES)


@cache
def _words() -> tuple[re.Pattern[str], re.Pattern[str]]:
    return korean_words((*korean_times.HEADS, *korean_relative_dates.HEADS)), english_words(
        (*english_times.HEADS, *english_relative_dates.HEADS, *english_dates.HEADS)
    )


def tokenise(view: View) -> list[Token]:
    """The tokens of a text in order, none overlapping; offsets are the view's."""
    text = identifiers.masked(view.text)
    before_hangul, before_others, hangul, latin = _grammars()
    korean, english = _words()
    words = [(match.start(), hangul) for match in korean.finditer(text)] if _HANGUL.search(text) else []
    words += [(match.start(), latin) for match in english.finditer(text)]
    words.sort(key=itemgetter(0))
    words.append((len(text), latin))
    tokens: list[Token] = []
    position = index = 0
    digits = DIGITS.search(text)
    while True:
        while words[index][0] < position and index < len(words) - 1:
            index += 1
        if digits is not None and digits.start() < position:
            digits = DIGITS.search(text, position)
        start, grammar = words[index]
        if digits is not None and digits.start() <= start:
            start = digits.start()
            grammar = before_hangul if "가" <= digits["following"] <= "힣" else before_others
        elif index == len(words) - 1:
            return tokens
        token = grammar.match(text, start)
        if token is None:
            position = start + 1
            continue
        position = max(token.end, start + 1)
        if token.rule.kind is not TokenKind.SKIP:
            tokens.append(token)
