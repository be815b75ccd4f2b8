"""Text to tokens: one pass over the anchors of a text, one local grammar match at each.

The order of rules is the precedence of forms: what is no figure first, then dates and times, ratios, scores and ordinals, and
numerals last, so that no part of a date becomes a number.
"""

from __future__ import annotations

from functools import cache
from itertools import chain

from krfigures.tokenisers import identifiers
from krfigures.tokenisers.anchors import DIGIT, english_words, korean_words
from krfigures.tokenisers.english import dates as english_dates
from krfigures.tokenisers.english import numbers as english_numbers
from krfigures.tokenisers.english import ordinals as english_ordinals
from krfigures.tokenisers.english import ratios as english_ratios
from krfigures.tokenisers.korean import dates as korean_dates
from krfigures.tokenisers.korean import numbers as korean_numbers
from krfigures.tokenisers.korean import ordinals as korean_ordinals
from krfigures.tokenisers.korean import ratios as korean_ratios
from krfigures.tokenisers.text import View
from krfigures.tokenisers.token import Grammar, Token, TokenKind

DIGIT_RULES = (
    *identifiers.RULES,
    *korean_dates.DIGIT_RULES,
    *english_dates.DIGIT_RULES,
    *english_ordinals.DIGIT_RULES,
    *korean_ratios.DIGIT_RULES,
    *english_ratios.DIGIT_RULES,
    *english_numbers.DIGIT_RULES,
    *english_ratios.LAST_DIGIT_RULES,
    *korean_numbers.DIGIT_RULES,
)
HANGUL_RULES = (*korean_dates.WORD_RULES, *korean_ordinals.WORD_RULES, *korean_ratios.WORD_RULES, *korean_numbers.WORD_RULES)
LATIN_RULES = (*english_dates.WORD_RULES, *english_ratios.WORD_RULES, *english_ordinals.WORD_RULES, *english_numbers.WORD_RULES)


@cache
def _grammars() -> tuple[Grammar, Grammar, Grammar]:
    return Grammar(DIGIT_RULES), Grammar(HANGUL_RULES), Grammar(LATIN_RULES)


@cache
def _words() -> tuple[object, object]:
    return korean_words(korean_dates.HEADS), english_words(english_dates.HEADS)


def tokenise(view: View) -> list[Token]:
    """The tokens of a text in order, none overlapping; offsets are the view's."""
    text = view.text
    digits, hangul, latin = _grammars()
    korean, english = _words()
    closed = identifiers.addresses(text)
    anchors = [(match.start(), hangul) for match in korean.finditer(text)] if not text.isascii() else []
    anchors += [(match.start(), latin) for match in english.finditer(text)]
    anchors.sort(key=lambda anchor: anchor[0])
    tokens: list[Token] = []
    position = 0
    upcoming = iter(anchors)
    word = next(upcoming, None)
    length = len(text)
    digit = DIGIT.search(text)
    while digit is not None or word is not None:
        while word is not None and word[0] < position:
            word = next(upcoming, None)
        if digit is not None and digit.start() < position:
            digit = DIGIT.search(text, position)
            continue
        if word is not None and (digit is None or word[0] < digit.start()):
            start, grammar = word
            word = next(upcoming, None)
        elif digit is not None:
            start, grammar = digit.start(), digits
        else:
            break
        address = next((span for span in closed if span[0] <= start < span[1]), None) if closed else None
        if address:
            position = address[1]
            continue
        token = grammar.match(text, start)
        if token is None:
            position = start + 1
            continue
        position = token.end if token.end > start else start + 1
        if token.rule.kind is not TokenKind.SKIP:
            tokens.append(token)
    return tokens
