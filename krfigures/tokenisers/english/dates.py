"""English dates: to be filled."""

from __future__ import annotations

from krfigures.tokenisers.token import Rule, TokenKind

YEAR = Rule("year", TokenKind.DATE, r"(?P<year> (?:19|20)\d\d ) (?![\d,.]*\d|[-A-Za-z]|\x20?(?:won|dollars|people|percent)\b)", "en")

DIGIT_RULES = (YEAR,)
WORD_RULES: tuple[Rule, ...] = ()
HEADS: tuple[str, ...] = ()
