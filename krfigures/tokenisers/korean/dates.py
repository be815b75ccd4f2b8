"""Korean dates: to be filled."""

from __future__ import annotations

from krfigures.tokenisers.token import Rule, TokenKind

YMD = Rule("Y년 M월 D일", TokenKind.DATE, r"(?P<year> (?:19|20)\d\d ) \x20? 년 (?: \x20? (?P<month> 1[0-2] | 0?[1-9] ) \x20? 월 (?: \x20? (?P<day> 3[01] | [12]\d | 0?[1-9] ) \x20? 일 )? )?", "ko")

DIGIT_RULES = (YMD,)
WORD_RULES: tuple[Rule, ...] = ()
HEADS: tuple[str, ...] = ()
