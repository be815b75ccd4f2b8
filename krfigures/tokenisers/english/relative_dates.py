"""English dates made of words, as parts that the converters put together: September + last year, first half + of + this year.

    May   Monday   last Friday   last July   this summer   spring 2026   first quarter   second-half
    last year   a year earlier   year-on-year   yesterday   late last year   the end of June   Christmas Day

Whether a bare May, March or Jan is the month is for the converter to say: it looks at the words around.
"""

from __future__ import annotations

from dataclasses import replace

from krfigures.lexicon import table
from krfigures.lexicon.trie import trie
from krfigures.tokenisers.english.date_parts import DOT, END, MONTH, MONTH_NAMES, NO_MORE, NO_UNIT, YEAR
from krfigures.tokenisers.english.dates import MONTH_RULES
from krfigures.tokenisers.patterns import leading, not_preceded_by, one_of
from krfigures.tokenisers.token import Rule, TokenKind

_WEEKDAYS = [name for name, lang, what, _ in table("calendar_names") if (lang, what) == ("en", "weekday")]
_HOLIDAYS = [name for name, lang, *_ in table("holidays") if lang == "en"]
_WORDS = [word for word, lang, *_ in table("relative_dates") if lang == "en"]
_WORDS += [word[0].upper() + word[1:] for word in _WORDS]
_SEASONS = ("spring", "summer", "autumn", "fall", "winter")
_SEASON = rf"(?P<season> (?i: {' | '.join(_SEASONS)} ) )"
_WAYS = ("last", "next", "this")
_WAY = f"(?P<way> (?i: {' | '.join(_WAYS)} ) )"
_EDGES = ("early", "late", "mid", "end", "beginning", "start")
_NTHS = ("first", "second", "third", "fourth", "fifth", "last")

BARE_MONTH = Rule(
    "month",
    TokenKind.DATE,
    rf"(?P<month> {MONTH} ) {END} (?P<dot> {DOT} (?! [A-Za-z] ) )?",
    "en",
)
WEEKDAY = Rule(
    "weekday",
    TokenKind.DATE,
    rf"""(?: (?P<way> (?i: last | next | this | coming ) ) \x20 )? (?P<weekday> {trie(_WEEKDAYS)} ) {END}
        {not_preceded_by("Black_Friday Good_Friday Palm_Sunday Bloody_Sunday")}
        (?! \x20 {one_of("Times Mirror Herald Post Express Mail Telegraph Morning_Herald Agreement")} )""",
    "en",
)
PERIOD = Rule(
    "relative period",
    TokenKind.DATE,
    rf"""(?! (?<= \b[Tt]he\x20 ) (?: last | next | this ) )  # "in the last year" is a length
        (?P<word> {trie(_WORDS)} ) {END} (?! -old | \x20 (?: old | of \x20 his | of \x20 her ) {END} )""",
    "en",
)
WAY_MONTH = Rule("last July", TokenKind.DATE, rf"{_WAY} \x20 (?P<month> {MONTH} ) {END}", "en")
WAY_SEASON = Rule("last summer", TokenKind.DATE, rf"{_WAY} \x20 {_SEASON} {END}", "en")
SEASON = Rule(
    "season of a year",
    TokenKind.DATE,
    rf"{_SEASON} \x20 (?: of \x20 )? (?P<year> {YEAR} ) (?! [.,]?\d ) {NO_UNIT}",
    "en",
)
EDGE = Rule(
    "part of a period",
    TokenKind.DATE,
    rf"""{not_preceded_by("years_ weeks_ months_ days_")}
        (?P<edge> (?i: {" | ".join(_EDGES)} ) ) (?: - | \x20 (?: of \x20 )? | \x20 in \x20 )
        (?: (?P<word> {trie(_WORDS)} ) {END}
          | (?P<month> {MONTH} ) {END} {DOT}? (?: (?: \x20 of )? ,? \x20 (?P<year> {YEAR} ) {NO_MORE} )?
          | (?= {YEAR} \b (?! ,\d ) | the \x20 (?: first | second | third | fourth ) [-\x20] (?: quarter | half ) )
          | (?P<this> the \x20 (?: year | month ) ) {END} )""",
    "en",
)
NTH = Rule(
    "nth week or weekday of a month",
    TokenKind.DATE,
    rf"""(?P<nth> (?i: {" | ".join(_NTHS)} ) ) \x20
        (?P<week_of> week | (?P<weekday> {trie(_WEEKDAYS)} ) ) (?= \x20 (?: of | in ) \x20 (?: {MONTH} ) {END} )""",
    "en",
)
YEAR_END = Rule(
    "end of the year", TokenKind.DATE, rf"(?<= \b[bB]y\x20 ) (?P<year_edge> year-end ) {END} (?! \x20 [a-z] {{5}} )", "en"
)
QUARTER = Rule(
    "quarter",
    TokenKind.DATE,
    rf"""(?: (?P<nth> (?i: first | second | third | fourth | final | 1st | 2nd | 3rd | 4th ) ) [-\x20] (?P<quarter_word> quarter )
          | (?P<halfth> (?i: first | second | latter | 1st | 2nd ) ) [-\x20] (?P<half_word> half ) (?! -[a-z] ) ) {END}""",
    "en",
)
HOLIDAY = Rule("holiday", TokenKind.DATE, rf"(?P<holiday> {trie(_HOLIDAYS)} ) {END}", "en")


RULES = (
    replace(NTH, cue=leading(_NTHS)),
    replace(YEAR_END, cue="^year$"),
    *(replace(rule, cue=leading(MONTH_NAMES)) for rule in (*MONTH_RULES, BARE_MONTH)),
    *(replace(rule, cue=leading(_WAYS)) for rule in (WAY_MONTH, WAY_SEASON)),
    replace(WEEKDAY, cue=leading((*_WEEKDAYS, *_WAYS, "coming"))),
    replace(PERIOD, cue=leading(_WORDS)),
    replace(EDGE, cue=leading(_EDGES)),
    replace(QUARTER, guard=r"[fstlFSTL] [a-z]{3,5} [-\x20] [qh]", cue=leading((*_NTHS, "final", "latter"))),
    replace(SEASON, guard=r"[safwSAFW] [a-z]{3,5} \x20 [o12]", cue=leading(_SEASONS)),
    replace(HOLIDAY, cue=leading(_HOLIDAYS)),
)
_BEHIND_EDGE = (*MONTH_NAMES, "last", "this", "next", "the", "in", *"12")
HEADS = (
    *(*MONTH_NAMES, *_WEEKDAYS, *_WORDS, *_HOLIDAYS),
    *(
        "first",
        "second",
        "third",
        "fourth",
        "fifth",
        "final quarter",
        "final-quarter",
        "latter half",
        "last week of",
        "last week in",
        "year-end",
    ),
    *(f"{edge}{gap}{word}" for edge in ("early", "late", "mid") for gap in "- " for word in _BEHIND_EDGE),
    *(f"{edge}{behind}" for edge in ("end", "beginning", "start") for behind in (" of", *(f"-{month}" for month in MONTH_NAMES))),
    *(f"{way} {name}" for way in ("last", "next", "this", "coming") for name in (*MONTH_NAMES, *_WEEKDAYS, *_SEASONS)),
    *(f"{season} {behind}" for season in _SEASONS for behind in ("of", "1", "2")),
)
