"""English places in an order: 2nd, the third, twenty-first, No. 7."""

from __future__ import annotations

from krfigures.lexicon import table
from krfigures.lexicon.trie import trie
from krfigures.tokenisers.english.numerals import END, TENS
from krfigures.tokenisers.patterns import not_preceded_by, one_of
from krfigures.tokenisers.token import Rule, TokenKind

_O = TokenKind.ORDINAL
_PLACES = trie(
    [word for word, system, _ in table("numerals") if system == "en_part" and word.endswith("th")]
    + ["first", "second", "third", "fifth"]
)
# second-hand, a third party, the First Lady: no place in an order
_CRIMES = one_of("murder manslaughter homicide assault arson burglary robbery kidnapping rape felony misdemeanou?r perjury")
_DEGREE = rf"degree (?! \x20 (?: (?: felony | attempted ) \x20 )? {_CRIMES} \b )"
_HYPHENATED = one_of("hand rate class party half person ever born time guess")
_FOLLOWED = one_of(
    r"of_all party\b hand\b lady\b ladies name\b half thoughts? nature World Lady Minister Amendment Street Avenue"
)
# the last second, calculations a second: time
_SECONDS = not_preceded_by("last_second plit[-_]second very_second per[-_]second")

SUFFIXED = Rule(
    "2nd",
    _O,
    r"(?P<number> \d{1,3} (?: ,\d{3} )? ) (?: st | nd | rd | th ) (?![A-Za-z])",
    "en",
    cue="[snrt]",
)
NO = Rule(
    "No. 7",
    _O,
    r"(?: No\. | no\. | Nos\. | number | Number ) \x20? (?P<number> \d{1,3} ) (?! [.,]?\d | [A-Za-z-] )",
    "en",
    cue="^[nN]",
)
FILED = Rule("No. 14257", TokenKind.SKIP, r"No s? \. \x20? (?: \d{1,6} -\d{1,6} | \d{4,6} ) (?! [.,]?\d )", "en", cue="^[nN]")
WORD = Rule(
    "third",
    _O,
    rf"""(?P<word> (?i: (?: {TENS} - )? {_PLACES} ) ) {END} (?! s\b | -{_HYPHENATED} | \x20 {_FOLLOWED} | [-\x20] {_DEGREE} )
        {_SECONDS} (?! (?<= [a-z]s\x20a\x20second ) (?: [.,;)] | $ ) )""",
    "en",
    cue="(?i: (?: st | nd | rd | th | ty ) $ )",
)

DIGIT_RULES = (SUFFIXED,)
WORD_RULES = (FILED, NO, WORD)
