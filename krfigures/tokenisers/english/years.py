"""English years that need a word beside them to be years at all.

in '97   the '88 Olympics   the 24-25 season
57 B.C.   1392 A.D.   A.D. 79   300 BCE   the Goryeo Dynasty (918-1392)   King Sejong (1397-1450)
"""

from __future__ import annotations

from dataclasses import replace

from krfigures.tokenisers.english.date_parts import NO_CLOCK, NO_MORE, NO_SUM, NO_UNIT
from krfigures.tokenisers.korean import years as korean_years
from krfigures.tokenisers.patterns import one_of, preceded_by
from krfigures.tokenisers.token import Rule, TokenKind

_CLAUSE = (
    rf"\x20 {one_of('and to by when after as during under the was were is he she they it in on at until before with who')} \b"
)
_ENDS = rf"(?= [,.;:)?!] (?! \d ) | \s* $ | \x20? - | {_CLAUSE} )"
_SHORT = r"(?: [0-2] | [6-9] ) \d"
_SINCE = preceded_by(r"[Ii]n_' [Ss]ince_' of_' [Ff]rom_' [Uu]ntil_' [Bb]efore_' [Aa]fter_' [Bb]y_' \bto_'")
_EVENTS = one_of("Olympics Games World_Cup election crisis season championships?")
APOSTROPHE = Rule(
    "'97",
    TokenKind.DATE,
    rf"""(?: {_SINCE} (?= {_SHORT} {_ENDS} )
          | (?<= ' ) (?<! \w' ) (?= {_SHORT} \x20 (?: [A-Z][a-z]{{2,12}} \x20 ){{0,2}} {_EVENTS} \b ) )
        (?P<year> \d\d )""",
    "en",
)
_THE = preceded_by(r"\b[Tt]he_ \b[Tt]he_' \b[Ii]n_ \b[Ii]n_'")
# the converter asks for two years in a row; "a 24-25 season" is a record of games
SEASON = Rule(
    "season of two years",
    TokenKind.DATE,
    rf"""{_THE} (?P<from_year> \d\d ) [/-] '? (?P<year> \d\d )
        (?= \x20 (?: [A-Z][A-Za-z]{{1,12}} \x20 ){{0,2}} (?: regular \x20 )? season \b )""",
    "en",
    cue=r"[\d/]",
)
BEHIND = Rule(
    "year of an era",
    TokenKind.DATE,
    rf"""{NO_SUM} (?P<era_year> [1-9]\d{{0,3}} ) \x20?
        (?P<era> (?: B\.C\.E\. | B\.C\. | C\.E\. | A\.D\. ) (?= {_ENDS} | \x20[A-Z] ) | (?: BCE? | CE | AD ) {_ENDS} )""",
    "en",
    cue="[ABC]",
)
BEFORE = Rule(
    "year of an era",
    TokenKind.DATE,
    rf"(?P<era> A\.D\. | AD ) \x20 (?P<era_year> [1-9]\d{{0,3}} ) (?! [A-Za-z%:/] ) {NO_MORE} {NO_UNIT} {NO_CLOCK}",
    "en",
    cue="^A",
)
# before 1500 only where the copy says so: in 1392, the year 918 is none, King Sejong (1397-1450)
_IN = preceded_by(r"\b[Ii]n_ \b[Ss]ince_ \b[Uu]ntil_ year_")
_OLD_YEAR = r"1[0-4]\d\d"
HISTORIC = Rule(
    "year",
    TokenKind.DATE,
    rf"""{_IN} (?P<year> {_OLD_YEAR} )
        (?= [,.;)] (?! \d ) | $ | \x20 {one_of("and to by when after as during under the was were he she")} \b )""",
    "en",
)
_REIGN = preceded_by(r"ynasty_\( ingdom_\( ingdoms_\( eriod_\( [가-힣][종조왕]\( 조선\( 고려\( 신라\( 백제\( 고구려\( 발해\(")
REIGN = Rule(
    "years from to",
    TokenKind.DATE,
    rf"""(?: (?<= [(a-z\x20] ) (?= {_OLD_YEAR} - 1[0-5]\d\d ) | {_REIGN} (?= \d{{2,4}} [~-] ) )
        (?P<from_year> \d{{2,4}} ) [~-] (?P<year> 1\d\d\d | [1-9]\d\d ) (?: \x20? 년 )? (?= \) )""",
    "",
)

DIGIT_RULES = (
    *(SEASON, BEHIND),
    replace(APOSTROPHE, guard=r"(?<= ' ) \d\d (?! [\d'] )"),
    replace(HISTORIC, guard=r"1[0-4]\d\d (?! \d )"),
    replace(REIGN, guard=r"\d{2,4} [~-] \d{3,4} \x20? [년)]", cue=r"[\d~]"),
)
WORD_RULES = (BEFORE, *korean_years.LATIN_RULES)
HEADS = ("AD", "A.D", "BC", "B.C")
