"""English places in an order: 2nd, the third, No. 7."""

from __future__ import annotations

from krfigures.tokenisers.token import Rule, TokenKind

_WORDS = "(?: first | second | third | fourth | fifth | sixth | seventh | eighth | ninth | tenth | eleventh | twelfth | thirteenth | fourteenth | fifteenth | sixteenth | seventeenth | eighteenth | nineteenth | twentieth | thirtieth | fortieth | fiftieth | hundredth | twenty-(?: first | second | third | fourth | fifth | sixth | seventh | eighth | ninth ) )"
SUFFIXED = Rule("2nd", TokenKind.ORDINAL, r"(?P<number> \d{1,3} (?: ,\d{3} )? ) (?: st | nd | rd | th ) (?![A-Za-z])", "en")
NO = Rule("No. 7", TokenKind.ORDINAL, r"(?: No\. | no\. | Nos\. | number | Number ) \x20? (?P<number> \d{1,3} ) (?! [\d,.]*\d | [A-Za-z-] )", "en")
WORD = Rule("third", TokenKind.ORDINAL, rf"(?P<word> (?i: {_WORDS} ) ) (?! [A-Za-z] | -(?: hand | rate | class | party | degree | half | person | ever | born | time ) | \x20 (?: of \x20 all | party \b | hand \b | lady \b | ladies | name \b | half | thoughts? | nature | World | Lady | Minister | Amendment | Street | Avenue | degree ) | s\b )", "en")

DIGIT_RULES = (SUFFIXED,)
WORD_RULES = (NO, WORD)
