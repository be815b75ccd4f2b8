"""English dates, as parts that the converters put together: September + last year, third quarter + of + 2025, early + 2026.

    Feb. 25, 2026   25 February 2026   Feb. 24-26   2/25/2026   May
    2025   2015-2016   2001-06   the 1990s   '90s   20th century   FY2025
    Q3 2025   3Q25   first quarter   second-half   H1
    last year   next Tuesday   a year earlier   year-on-year   yesterday   Monday   the end of (before a date)

May and March are months where a day, a year or a preposition says so; a bare number from 1000 to 2199 is a year where it is not
counting the noun behind it.
"""

from __future__ import annotations

from dataclasses import replace

from krfigures.lexicon import table
from krfigures.lexicon.trie import trie
from krfigures.tokenisers.token import Rule, TokenKind

_D = TokenKind.DATE
_MONTHS = [name for name, lang, what, _ in table("calendar_names") if (lang, what) == ("en", "month")]
_WEEKDAYS = [name for name, lang, what, _ in table("calendar_names") if (lang, what) == ("en", "weekday")]
_MONTH = rf"(?: {trie(_MONTHS)} )"
_DAY = r"(?: 3[01] | [12]\d | 0?[1-9] )"
_YEAR = r"(?: (?: 1[5-9] | 20 | 21 ) \d\d )"
_END = "(?![A-Za-z])"
_UNITS = r"(?: percent | per\x20cent | pct | won | dollars? | cents? | yen | euros? | pounds? | yuan | million | billion | trillion | thousand | bn | people | men | women | children | points? | times | years? | months? | weeks? | days? | hours? | minutes? | seconds? | miles? | km | kilometers? | meters? | metres? | feet | tons? | tonnes? | barrels? | pieces | units | copies | others | more\b | degrees )"
_NO_UNIT = rf"(?! [-\x20]? (?: {_UNITS} ) {_END} | \x20?[%$€£¥] | \x20?[가-힣] )"

MONTH_DAY = Rule(
    "month and day",
    _D,
    rf"""(?P<month> {_MONTH} ) (?![a-z]) \.? \x20? (?P<first_day> {_DAY} (?= \x20?-\x20?\d ) )? (?: \x20?-\x20? )? (?P<day> {_DAY} ) (?: st | nd | rd | th )? (?! \d | [A-Za-z] | :\d | [.,]\d | [-/]\d{{4}} )
        {_NO_UNIT} (?: ,? \x20 (?P<year> {_YEAR} | (?<= \x20 ) '\d\d ) (?! \d | [.,]\d{{3}} | \x20 (?: GMT | local | KST | ET | EST | hours ) ) )?""",
    "en",
)
MONTH_YEAR = Rule("month and year", _D, rf"(?P<month> {_MONTH} ) (?![a-z]) \.? ,? \x20 (?P<year> {_YEAR} | '\d\d ) (?! \d | [.,]\d{{3}} ) {_NO_UNIT}", "en")
# whether a bare May, March or Jan is the month is for the converter to say: it looks at the words around
MONTH = Rule("month", _D, rf"(?P<month> {_MONTH} ) {_END} (?P<dot> (?: (?<= \b[A-Z][a-z][a-z] ) | (?<= Sept ) ) (?<! May ) \. (?! [A-Za-z] ) )?", "en")
WEEKDAY = Rule("weekday", _D, rf"(?: (?P<way> (?i: last | next | this | coming ) ) \x20 )? (?P<weekday> {trie(_WEEKDAYS)} ) {_END} (?<! Black\x20Friday ) (?<! Good\x20Friday ) (?<! Palm\x20Sunday ) (?<! Bloody\x20Sunday ) (?! \x20 (?: Times | Mirror | Herald | Post | Express | Mail | Telegraph | Morning\x20Herald | Agreement ) )", "en")

ISO_US = Rule("month/day/year", _D, rf"(?P<one> {_DAY} ) / (?P<two> {_DAY} ) / (?P<year> {_YEAR} ) (?! [\d/] | [.,]\d )", "en")
DAY_MONTH = Rule("day and month", _D, rf"(?: (?P<first_day> {_DAY} ) \x20?-\x20? )? (?P<day> {_DAY} ) (?: st | nd | rd | th )? \x20 (?: of \x20 )? (?P<month> {_MONTH} ) {_END} \.? (?! \x20 I \b ) (?: ,? \x20 (?P<year> {_YEAR} ) (?! \d | [.,]\d{{3}} ) {_NO_UNIT} )?", "en")
DECADE = Rule("decade", _D, rf"(?P<decade> {_YEAR} (?<= 0 ) | (?: (?<= the\x20' ) | (?<= \x20' ) ) \d0 | (?<= \b[Tt]he\x20 ) [2-9]0 ) '?s {_END}", "en")
CENTURY = Rule("century", _D, rf"(?: (?P<from_century> \d{{1,2}} ) (?: st | nd | rd | th ) (?: -? \x20? (?: and | to | - ) \x20? ) )? (?P<century> 2[0-9] | 1\d | [1-9] ) (?: st | nd | rd | th ) [-\x20] (?: century | Century | centuries )", "en")
YEAR_RANGE = Rule("years from to", _D, rf"(?P<from_year> {_YEAR} ) (?: - | / (?= \d\d (?!\d) ) ) (?P<year> {_YEAR} | \d\d ) (?! [\d%-] | [.,/]\d | \x20?[가-힣] ) (?! (?<= -\d\d ) - )", "en")
_NOUNS = r"\x20 (?: [a-z-]+ \x20 ){0,2}? [a-z]+ (?: [^sui\W] s | ies | [sc]es ) \b"
_SAYS_YEAR = r"(?: (?<= \b[Ii]n\x20 ) | (?<= \b[Oo]f\x20 ) | (?<= \b[Bb]y\x20 ) | (?<= [Ff]rom\x20 ) | (?<= [Ss]ince\x20 ) | (?<= [Uu]ntil\x20 ) | (?<= \bto\x20 ) | (?<= \b[Tt]he\x20 ) | (?<= late\x20 ) | (?<= early\x20 ) | (?<= mid- ) | (?<= [Dd]uring\x20 ) | (?<= [Aa]fter\x20 ) | (?<= [Bb]efore\x20 ) | (?<= fiscal\x20 ) | (?<= through\x20 ) | (?<= year\x20 ) | (?<= 's\x20 ) | (?<= \b[Ii]ts\x20 ) | (?<= [Hh]is\x20 ) | (?<= [Hh]er\x20 ) | (?<= [Tt]heir\x20 ) )"
YEAR = Rule(
    "year",
    _D,
    rf"""(?= {_YEAR} (?!\d) ) (?: {_SAYS_YEAR} (?P<sure> {_YEAR} ) | (?P<year> {_YEAR} ) (?! {_NOUNS} ) ) (?! \d | ,\d{{3}} | [.:/]\d | -[A-Za-z\d] | [A-Za-z_%"°] ) {_NO_UNIT} (?! \x20 (?: GMT | local | KST | ET | EST | hours ) {_END} )""",
    "en",
)
FISCAL = Rule("fiscal year", _D, rf"(?: FY \x20? | [Ff]iscal \x20 (?: year \x20 )? ) '? (?P<year> {_YEAR} | \d\d ) (?! \d )", "en")
_QUARTER_YEAR = rf"(?: (?: \x20 (?: of \x20 )? | ' | , \x20 )? (?P<year> {_YEAR} | (?<! [\x20,] ) \d\d ) (?! \d | [.,]\d ) )?"
QUARTER_DIGIT = Rule("1Q", _D, rf"(?: (?P<quarter> [1-4] ) \x20? Q | (?P<half_digit> [12] ) H ) {_QUARTER_YEAR} (?![A-Za-z\d])", "en")
QUARTER_LETTER = Rule("Q1", _D, rf"(?: Q (?P<quarter> [1-4] ) | H (?P<half_digit> [12] ) ) {_QUARTER_YEAR} (?![A-Za-z\d])", "en")
_ORDINAL = "(?P<nth> (?i: first | second | third | fourth | final | 1st | 2nd | 3rd | 4th ) )"
QUARTER = Rule("quarter", _D, rf"(?: {_ORDINAL} [-\x20] (?P<quarter_word> quarter ) {_END} | (?P<halfth> (?i: first | second | latter | 1st | 2nd ) ) [-\x20] (?P<half_word> half ) {_END} (?! -[a-z] ) )", "en")

_BY_UNIT: dict[str, list[str]] = {}
for _word, _lang, _unit, _ in table("relative_dates"):
    if _lang == "en":
        _BY_UNIT.setdefault(_unit, []).append(_word)
        _BY_UNIT[_unit].append(_word[0].upper() + _word[1:])
_RELATIVE = [word for words in _BY_UNIT.values() for word in words]
_HOLIDAYS = [name for name, lang, *_ in table("holidays") if lang == "en"]
RELATIVE = Rule("relative period", _D, rf"(?! (?<= \b[Tt]he\x20 ) (?: last | next | this ) ) (?P<word> {trie(_RELATIVE)} ) {_END} (?! -old | \x20 (?: old | of \x20 his | of \x20 her ) {_END} )", "en")
RELATIVE_MONTH = Rule("last July", _D, rf"(?P<way> (?i: last | next | this ) ) \x20 (?P<month> {_MONTH} ) {_END}", "en")
RELATIVE_SEASON = Rule("last summer", _D, rf"(?P<way> (?i: last | next | this ) ) \x20 (?P<season> spring | summer | autumn | fall | winter ) {_END}", "en")
SEASON_YEAR = Rule("season of a year", _D, rf"(?P<season> (?i: spring | summer | autumn | fall | winter ) ) \x20 (?: of \x20 )? (?P<year> {_YEAR} ) (?! [\d,.]*\d ) {_NO_UNIT}", "en")
_LED = rf"(?: (?P<word> {trie(_RELATIVE)} ) {_END} | (?P<month> {_MONTH} ) {_END} \.? (?: (?: \x20 of )? ,? \x20 (?P<year> {_YEAR} ) (?! \d | [.,]\d{{3}} ) )? | (?= {_YEAR} \b (?! ,\d ) | the \x20 (?: first | second | third | fourth ) [-\x20] (?: quarter | half ) ) | (?P<this> the \x20 (?: year | month ) ) {_END} )"
EDGE = Rule("part of a period", _D, rf"(?<! years\x20 ) (?<! weeks\x20 ) (?<! months\x20 ) (?<! days\x20 ) (?P<edge> (?i: early | late | mid | end | beginning | start ) ) (?: - | \x20 (?: of \x20 )? | \x20 in \x20 ) {_LED}", "en")
HOLIDAY = Rule("holiday", _D, rf"(?P<holiday> {trie(_HOLIDAYS)} ) {_END}", "en")

# what every date that begins with a digit goes on with: one test before seven rules
_DIGIT_GUARD = rf"{_YEAR} (?!\d) | \d{{1,2}} (?: / | (?: st | nd | rd | th )? (?: [-\x20] | \x20-\x20 ) [A-Za-z\d] | \x20?[QH] ) | \d0 '?s"
DIGIT_RULES = tuple(replace(rule, guard=_DIGIT_GUARD) for rule in (ISO_US, DAY_MONTH, DECADE, CENTURY, YEAR_RANGE, QUARTER_DIGIT, YEAR))
_NAME_GUARD = "[JFMASOND]"
_WAYS = ("last", "next", "this", "coming")
WORD_RULES = (
    *(replace(rule, guard=_NAME_GUARD) for rule in (MONTH_DAY, MONTH_YEAR, MONTH)), *(replace(rule, guard="[lntcLNTC]") for rule in (RELATIVE_MONTH, RELATIVE_SEASON)),
    replace(WEEKDAY, guard="[MTWFSlntcLNTC]"), replace(RELATIVE, guard="[" + "".join(sorted({word[0] for word in _RELATIVE})) + "]"),
    replace(EDGE, guard="[elmbsELMBS]"), replace(QUARTER, guard="[fstlFSTL] [a-z]{3,5} [-\\x20] [qh]"), *(replace(rule, guard="[QHFf]") for rule in (QUARTER_LETTER, FISCAL)), replace(SEASON_YEAR, guard="[safwSAFW] [a-z]{3,5} \\x20 [o12]"), HOLIDAY,
)  # fmt: skip
_EDGED = (*_MONTHS, "last", "this", "next", "the", "in", *"12")
HEADS = (
    *_MONTHS, *_WEEKDAYS, *_RELATIVE, *_HOLIDAYS, "first", "second", "third", "fourth", "final quarter", "final-quarter", "latter half", "fiscal",
    *(f"{edge}{gap}{word}" for edge in ("early", "late", "mid") for gap in ("-", " ") for word in _EDGED),
    *(f"{edge}{gap}" for edge in ("end", "beginning", "start") for gap in (" of", *(f"-{month}" for month in _MONTHS))),
    *(f"{way} {name}" for way in _WAYS for name in (*_MONTHS, *_WEEKDAYS, "spring", "summer", "autumn", "fall", "winter")),
    *(f"{letter}{number}" for letter in "QH" for number in "1234"), "FY",
    *(f"{season} {behind}" for season in ("spring", "summer", "autumn", "fall", "winter") for behind in ("of", "1", "2")),
)  # fmt: skip
