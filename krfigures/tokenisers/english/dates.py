"""English dates with a number, as parts that the converters put together: third quarter + of + 2025, early + 2026.

    Feb. 25, 2026   Feb. 24-26   25 February 2026   2/25/2026
    2025   2015-2016   2001-06   the 1990s   '90s   20th century   FY2025   Q3 2025   3Q25

A bare number from 1500 to 2199 is a year where it does not count the noun behind it.
"""

from __future__ import annotations

from dataclasses import replace

from krfigures.tokenisers.english import years
from krfigures.tokenisers.english.date_parts import DAY, DOT, END, MONTH, NO_CLOCK, NO_MORE, NO_SUM, NO_UNIT, TH, YEAR
from krfigures.tokenisers.patterns import one_of, preceded_by
from krfigures.tokenisers.token import Rule, TokenKind

# --- behind the name of a month
MONTH_DAY = Rule(
    "month and day",
    TokenKind.DATE,
    rf"""(?P<month> {MONTH} ) (?![a-z]) \.? \x20?
        (?P<first_day> {DAY} (?= \x20?-\x20?\d ) )? (?: \x20?-\x20? )?
        (?P<day> {DAY} ) {TH}? (?! \d | [A-Za-z] | :\d | [.,]\d | [-/]\d{{4}} ) {NO_UNIT}
        (?: ,? \x20 (?P<year> {YEAR} | (?<= \x20 ) '\d\d ) {NO_MORE} {NO_CLOCK} )?""",
    "en",
)
MONTH_YEAR = Rule(
    "month and year",
    TokenKind.DATE,
    rf"(?P<month> {MONTH} ) (?![a-z]) \.? ,? \x20 (?P<year> {YEAR} | '\d\d ) {NO_MORE} {NO_UNIT}",
    "en",
)
FISCAL = Rule(
    "fiscal year",
    TokenKind.DATE,
    rf"(?: FY \x20? | [Ff]iscal \x20 (?: year \x20 )? ) '? (?P<year> {YEAR} | \d\d ) (?! \d )",
    "en",
)
_QUARTER_YEAR = rf"""(?: (?: \x20 (?: of \x20 )? | ' | , \x20 )? (?P<year> {YEAR} | (?<! [\x20,] ) \d\d ) (?! \d | [.,]\d ) )?
    (?! [A-Za-z\d] )"""
QUARTER_LETTER = Rule(
    "Q1", TokenKind.DATE, rf"(?: Q (?P<quarter> [1-4] ) | H (?P<half_digit> [12] ) ) (?!\d) {_QUARTER_YEAR}", "en"
)

# --- at a digit
SLASHES = Rule(
    "month/day/year",
    TokenKind.DATE,
    rf"(?P<one> {DAY} ) (?P<separator> [/.] ) (?P<two> {DAY} ) (?P=separator) (?P<year> {YEAR} ) (?! [\d/] | [.,]\d )",
    "en",
)
DAY_MONTH = Rule(
    "day and month",
    TokenKind.DATE,
    rf"""(?: (?P<first_day> {DAY} ) \x20?-\x20? )? (?P<day> {DAY} ) {TH}? \x20 (?: of \x20 )?
        (?P<month> {MONTH} ) {END} {DOT}? (?! \x20 I \b ) (?: ,? \x20 (?P<year> {YEAR} ) {NO_MORE} {NO_UNIT} )?""",
    "en",
)
# the 1950s and 60s; "the 1850s and 60s" are of another century
_SECOND_OF_TWO = preceded_by(
    " ".join(f"{first}{s}_{word}_" for first in (r"\b19\d0", r"\b[Tt]he_\d0") for s in ("s", "'s") for word in ("and", "or"))
)
DECADE = Rule(
    "decade",
    TokenKind.DATE,
    rf"""(?P<decade> {YEAR} (?<= 0 ) | (?: (?<= the\x20' ) | (?<= \x20' ) ) \d0
        | (?: (?<= \b[Tt]he\x20 ) | {_SECOND_OF_TWO} ) [2-9]0 ) '?s {END}""",
    "en",
)
CENTURY = Rule(
    "century",
    TokenKind.DATE,
    rf"""(?: (?P<from_century> \d{{1,2}} ) {TH} -? \x20? (?: and | to | - ) \x20? )?
        (?P<century> 2[0-9] | 1\d | [1-9] ) {TH} [-\x20] (?: [Cc]entury | centuries )
        (?: \x20 (?P<era> B\.C\. | BCE? {END} ) )?""",
    "en",
)
YEARS = Rule(
    "years from to",
    TokenKind.DATE,
    rf"""{NO_SUM} (?P<from_year> {YEAR} ) (?: - | / (?= \d\d (?!\d) ) ) (?P<year> {YEAR} | \d\d )
        (?! [\d%-] | [.,/]\d | \x20?[가-힣] ) {NO_UNIT}""",
    "en",
)
QUARTER_DIGIT = Rule(
    "1Q", TokenKind.DATE, rf"(?: (?P<quarter> [1-4] ) \x20? Q | (?P<half_digit> [12] ) H ) {_QUARTER_YEAR}", "en"
)
_NO_NOUN = one_of(
    "as at by for from in on but and with while when where after before since until till if than that which who over under to up"
    " down an? the its his her their this was is has does were are be will would not thus plus less versus across always perhaps"
    " news says shows marks means makes comes brings sees remains begins starts ends rises falls"
)
# what a year has more often than a number counts: 2025 sales, 2019 levels; but 2000 orders, 2,025 sales
_OF_A_YEAR = one_of(
    "sales earnings profits losses revenues results exports imports shipments deliveries levels prices costs wages tariffs taxes"
    " targets forecasts estimates figures statistics orders dividends bonuses budgets finances elections polls playoffs"
)
_MAY_BE_OF = r"(?<= (?: 19 | 20 ) (?: [1-9]\d | 0[1-9] ) )"


def _counted(none_of: str) -> str:
    """A plural behind a number, and up to two adjectives: 2000 new cars."""
    of_them = rf"(?: of \x20 {one_of('the these those its his her their')} \x20 )?"
    word = rf"(?! {none_of} \b ) [a-z-]"
    return rf"\x20 {of_them} (?: {word}+ \x20 ){{0,2}}? {word}+ (?: [^sui\W] s | ies | [sc]es ) \b"


_UNCOUNTED = (
    rf"(?: {_MAY_BE_OF} (?! {_counted(f'(?: {_NO_NOUN} | {_OF_A_YEAR} )')} ) | (?! {_MAY_BE_OF} | {_counted(_NO_NOUN)} ) )"
)
_BEFORE_YEAR = preceded_by(
    r"\b[Ii]n_ \b[Oo]f_ \b[Bb]y_ [Ff]rom_ [Ss]ince_ [Uu]ntil_ \bto_ \b[Tt]he_ late_ \bearly_ mid- [Dd]uring_ [Aa]fter_"
    r" [Bb]efore_ fiscal_ through_ year_ quarter_ half_ 's_ \b[Ii]ts_ [Hh]is_ [Hh]er_ [Tt]heir_"
)
ONE_YEAR = Rule(
    "year",
    TokenKind.DATE,
    rf"""{NO_SUM} (?= {YEAR} (?!\d) ) (?: {_BEFORE_YEAR} (?P<sure> {YEAR} ) | (?P<year> {YEAR} ) {_UNCOUNTED} )
        (?! \d | ,\d{{3}} | [.:/]\d | -[A-Za-z\d] | \x20?~\x20? (?! {YEAR} (?!\d) {NO_UNIT} ) \d | [A-Za-z_%"°] )
        {NO_UNIT} {NO_CLOCK} (?! (?<= ^\d{{4}} ) \x20 over \x20 [a-z\d-]{{1,20}} \s{{0,3}} $ )""",  # 2000 over 3
    "en",
)
_THAT_DAY = preceded_by("since_ after_ before_ post- pre- of_ on_ On_ Since_ After_ Before_")
SINCE_911 = Rule(
    "9/11",
    TokenKind.DATE,
    rf"{_THAT_DAY} (?P<month> 9 ) / (?P<day> 11 ) (?! [\d/%] )",
    "en",
)

# what every date that begins with a digit goes on with: one test before seven rules
_GUARD = rf"{YEAR} (?!\d) | \d{{1,2}} (?: / | \.\d{{1,2}}\. | {TH}? (?: [-\x20] | \x20-\x20 ) [A-Za-z\d] | \x20?[QH] ) | \d0 '?s"
_CUES = (  # what stands behind the first digits of each
    (SLASHES, "[/.]"),
    (DAY_MONTH, r"[A-Zosnrt\d\x20-]"),
    (DECADE, "['s]"),
    (CENTURY, "[snrt]"),
    (YEARS, r"[\d/]"),
    (QUARTER_DIGIT, "[QH]"),
    (ONE_YEAR, ""),
)
DIGIT_RULES = tuple(replace(rule, guard=_GUARD, cue=cue) for rule, cue in _CUES)
DIGIT_RULES += (*years.DIGIT_RULES, replace(SINCE_911, cue="/"))
MONTH_RULES = (MONTH_DAY, MONTH_YEAR)
WORD_RULES = (*(replace(rule, cue="^[QHFf]") for rule in (QUARTER_LETTER, FISCAL)), *years.WORD_RULES)
HEADS = (*(f"{letter}{number}" for letter in "QH" for number in "1234"), "FY", "fiscal", *years.HEADS)
