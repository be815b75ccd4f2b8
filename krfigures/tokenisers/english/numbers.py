"""English numerals: digits with a scale (15.1 billion, 1.2bn), words (two and a half million), KBS style (two-point-43 trillion).

What stands around a numeral ($, won, percent, about) is read by `amounts`; these rules say where the numeral begins and ends.
"""

from __future__ import annotations

from dataclasses import replace

from krfigures.core.figure import Kind
from krfigures.lexicon.trie import trie
from krfigures.lexicon.words import after
from krfigures.tokenisers.english.numerals import (
    AND_SHARE,
    BELOW_100,
    BELOW_1000,
    DENOMINATOR,
    END,
    GROUP,
    LONG_SUFFIX,
    NUMBER_WORD,
    ONES,
    POINT,
    SCALE,
    SCALED,
    SEP,
    SHARE,
    VULGAR,
)
from krfigures.tokenisers.numerals import PLAIN, PROPER
from krfigures.tokenisers.patterns import leading, not_preceded_by, one_of, preceded_by
from krfigures.tokenisers.token import Rule, TokenKind

_N = TokenKind.NUMBER
_MEASURES = (Kind.DURATION, Kind.QUANTITY, Kind.PERCENT, Kind.PERCENT_POINT, Kind.MONEY, Kind.NUMBER)
_UNITS = trie(
    text
    for text, word in after().items()
    if text.isascii()
    and len(text) > 2
    and text.replace(" ", "").replace("-", "").isalpha()
    and text.islower()
    and word.kind in _MEASURES
)
_PARTED = trie(
    text for text, word in after().items() if word.kind is Kind.QUANTITY and text.isascii() and text.islower() and len(text) > 2
)
# "a third of a mile", "two-thirds of a million", "half a mile", but not "a third day"
_SURE_SHARE = rf"(?: (?: an? {SEP} )? (?: half | quarter ) | (?! one\b ) {ONES} {SEP} {DENOMINATOR} (?<= s ) )"
_SHARE_OF_ONE = rf"(?i: {SHARE} {SEP} of {SEP} an? | {_SURE_SHARE} (?: {SEP} of )? (?: {SEP} an? )? )"
_DIGIT = one_of("one two three four five six seven eight nine zero nought naught oh")
# guards: what must follow digits, or a number word, before any of a group of rules is tried
_NUMERIC = "(?i: th | mi | bi | tr | qu | la | cr | hu | po | an | do )"  # how scales, hundred, point, and, dozen begin
_DIGITS_THEN_WORD = rf"\d [\d,.\x20-]{{0,40}}+ (?: {_NUMERIC} | (?i: bn | mn | tn | ml | bl | tl | mm ) )"
_WORD_THEN_WORD = r"(?i: [a-z]{3,9}+ | an? ) [-\x20]{1,3} (?i: [a-z\d] )"

WITH_SCALE = Rule("number with a scale", _N, rf"(?P<english> {SCALED} )", "en")
WITH_SUFFIX = Rule("digits with a scale suffix", _N, rf"(?P<english> {PLAIN} \x20? {LONG_SUFFIX} ) {END}", "en")
HUNDREDS = Rule(
    "digits with hundred",
    _N,
    rf"(?P<english> {PLAIN} {SEP} hundred (?: {SEP} and {SEP} (?: \d{{1,2}} (?![.,]?\d) | {BELOW_100} ) )? ) {END}",
    "en",
)
WITH_POINT = Rule("number with point", _N, rf"(?P<english> (?: {GROUP} | (?i: nought | naught ) ) {POINT} ) {END}", "en")
# two-thousand-724-point-62; before the scales, which would end at 724
THOUSANDS_POINT = Rule(
    "thousands with point",
    _N,
    rf"""(?P<english> (?: \d{{1,3}} | (?i: {BELOW_1000} ) ) {SEP} (?i: thousand )
            {SEP} (?: \d{{1,3}} | (?i: {BELOW_1000} ) ) {POINT} ) {END} (?! {SEP} (?: {SCALE} ) {END} )""",
    "en",
)
WITH_SHARE = Rule("number and a fraction", _N, rf"(?P<english> (?<! between\x20 ) {GROUP} {AND_SHARE} ) {END}", "en")
MIXED = Rule(
    "mixed number",
    _N,
    rf"(?P<english> \d{{1,4}} (?: {SEP} (?! 0 ) | (?= [¼-¾⅐-⅞] ) ) {VULGAR} (?: {SEP} (?i: {SCALE} ) )? ) (?! [/\d] ) {END}",
    "en",
    cue=r"[\d\x20¼-¾⅐-⅞]",
)
PART_OF_UNIT = Rule(
    "fraction of a unit", _N, rf"(?P<english> {PROPER} ) (?= [-\x20]? (?: {_PARTED} | cups? | hours? ) {END} )", "en", cue="/"
)
SHARE_CHARACTER = Rule("fraction character", _N, rf"(?P<english> [¼-¾⅐-⅞] (?: {SEP} (?i: {SCALE} ) )? ) {END}", "en", cue=r"\.")
# 4/5 may be a day: a fraction only where nothing else is written
LONE_FRACTION = Rule(
    "fraction",
    _N,
    r"(?: ^ | (?<= ^- ) | (?<= ^\x20 ) ) (?P<english> \d{1,4} / [1-9]\d{0,3} ) (?= \s{0,3} $ | \x20[을를이가은는] )",
    "en",
    cue="/",
)
RELAY = Rule("4x100m", TokenKind.SKIP, r"[48] \x20? [x×] \x20? (?= \d{2,4} [-\x20]? m (?: eters? )? \b )", "en", cue="[x×]")
PLUS = Rule("two plus two", TokenKind.SKIP, r"\d{1,2}\+\d{1,2} (?![.,]?\d)", "", cue=r"\+")
SET_PHRASE = Rule(
    "set phrase",
    TokenKind.SKIP,
    r"""(?: 24[-/]7 | 50[-/]50 (?= \x20 [a-z] ) | 20[-/]20 (?= \x20 (?: vision | hindsight ) )
        | 9-to-5 | 9 \x20 to \x20 5 (?= \x20 (?: jobs? | work | workers? | office | schedule | routine | travel ) \b )
        | 7-Eleven | 7-11 (?= \x20 store ) | 3M (?= \x20 [A-Z] | [.,'] ) ) (?! \d )""",
    "en",
    cue="[/t571EM]",
)
SERIES = Rule(
    "best of seven",
    TokenKind.SKIP,
    rf"""(?: (?<= est-of- ) | (?<= est\x20of\x20 ) (?= [a-z\d]{{1,5}} \x20 {one_of("series playoff final match format")} ) )
        (?: \d (?! \d ) | (?i: {ONES} ) ) {END}""",
    "en",
)
POWER = Rule(
    "power of ten",
    _N,
    r"""(?P<mantissa> \d{1,9} (?: \.\d{1,9} )? ) (?: \x20? [x×*] \x20? 10 \^ | [eE] (?= [+-] | \d\d ) )
        (?P<power> [+-]? \d{1,2} ) (?! [\dA-Za-z.] )""",
    "en",
    cue="[x×*eE]",
)
RAISED = Rule(
    "power",
    _N,
    r"(?P<base> (?! [0.]{1,12} \^ ) \d{1,9} (?: \.\d{1,9} )? ) \^ (?P<power> [+-]? \d{1,2} ) (?! [\dA-Za-z^] | \.\d )",
    "en",
    cue=r"\^",
)
SHARE_OF_SCALE = Rule(
    "half a million",
    _N,
    rf"(?P<english> {_SHARE_OF_ONE} {SEP} (?: {SCALE} | dozen | hundred ) ) {END}",
    "en",
)
_PLURALS = ("tens", "dozens", "scores", "hundreds", "thousands", "millions", "billions", "trillions")
VAGUE_PLURAL = Rule(
    "vague plural",
    _N,
    rf"""(?P<plural> (?i: (?: tens | dozens | scores | hundreds ) {SEP} of {SEP} (?: thousands | millions | billions | trillions )
        | dozens | scores | hundreds | thousands | millions | billions | trillions ) ) {END} (?: \x20 of {END} )?""",
    "en",
    cue=leading(_PLURALS),
)
SEVERAL = Rule(
    "several",
    _N,
    rf"""(?P<several> (?i: several | a {SEP} (?: few | couple (?: {SEP} of )? ) ) ) {SEP}
        (?P<scale> dozen | hundred (?: {SEP} {SCALE} (?! -[a-z] ) )? | {SCALE} ) s? {END} (?: \x20 of {END} )?""",
    "en",
    cue="^(?i: several | a$ )",
)
# a couple of years; without "of" and an article "the couple years later" are people
COUPLE = Rule(
    "a couple",
    _N,
    rf"""(?P<couple> (?i: a {SEP} couple (?: {SEP} of )?
            | {preceded_by("last_ past_ next_ first_ very_")} couple (?: {SEP} of )? | couple {SEP} of ) )
        (?= {SEP} {one_of("years months weeks days hours minutes seconds decades nights")} {END} (?! - ) )""",
    "en",
    guard=r"(?i: a {SEP} c | c )".replace("{SEP}", SEP),
    cue="^(?i: a | couple )$",
)
# twice a year; but once a month has passed
_EACH = one_of("a an per every each")
TWICE = Rule(
    "twice a year",
    _N,
    rf"""(?P<often> (?i: once | twice | thrice ) )
        (?= \x20 {_EACH} \x20 {one_of("year month week day hour minute season night decade quarter fortnight")} \b
          (?! -[a-z] | \x20 {one_of("has had was is passe[sd] goes went ago")} \b ) )""",
    "en",
    cue="^(?i: once | twice | thrice )$",
)
# half a mile, a half-hour, three-quarters of an inch, a quarter of a percentage point: the unit is read behind the token
HALF_UNIT = Rule(
    "half a unit",
    _N,
    rf"""{not_preceded_by("first[-_] econd[-_] atter[-_]")} (?P<english> {_SHARE_OF_ONE} )
        (?= {SEP} {_UNITS} {END} {not_preceded_by("half[-_]year quarter[-_]year")} )""",
    "en",
)
# the common case first: a number word and nothing numeric behind it
PLAIN_WORDS = Rule(
    "words",
    _N,
    rf"(?P<words> (?> (?i: {BELOW_1000} ) ) ) {END} (?! [-\x20]{{1,3}} {_NUMERIC} )",
    "en",
)
DOZEN = Rule("dozen", _N, rf"(?P<english> (?i: an? | {BELOW_1000} | \d{{1,3}} ) {SEP} (?: dozen s? | doz s? ) ) {END}", "en")
# less than a dollar; but a dollar store, 1,300 won to a dollar
_ONE_OF_IT = preceded_by("than_ about_ under_ over_ above_ below_ nearly_ almost_ around_ roughly_ barely_")
_GOES_ON = one_of("an? per each for in at on to and or more less by from as of when while after before")
A_DOLLAR = Rule(
    "a dollar",
    _N,
    rf"""(?: {_ONE_OF_IT} | ^ (?= .{{1,9}} $ ) | (?<= ^\x20 ) (?= .{{1,9}} $ ) ) (?P<english> [Aa]n? )
        (?= \x20 (?: dollar | euro | buck | cent ) (?: \s{{0,3}} $ | [.,;:)] | \x20 {_GOES_ON} \b ) )""",
    "en",
)
SPELT = Rule("three-nought-four", TokenKind.SKIP, rf"(?i: {_DIGIT} (?: - {_DIGIT} ){{2,9}} ) {END} (?! -[a-z] )", "en")
A_SCALE = Rule(
    "a million",
    _N,
    rf"(?P<english> [Aa]n? {SEP} (?: hundred {SEP} {SCALE} | hundred | {SCALE} ) | hundred {SEP} {SCALE} ) {END} (?! \x20and\b )",
    "en",
)
WORDS = Rule("words", _N, rf"(?P<words> (?i: {BELOW_1000} ) ) {END}", "en")


def _saving(guard: str, cue: str, *rules: Rule) -> tuple[Rule, ...]:
    return tuple(replace(rule, guard=guard, cue=cue) for rule in rules)


DIGIT_RULES = (
    *(PLUS, RELAY, SET_PHRASE, SERIES, POWER, RAISED),
    *(MIXED, SHARE_CHARACTER, PART_OF_UNIT, LONE_FRACTION),
    *_saving(
        _DIGITS_THEN_WORD,
        r"[tmbqlchpadTMBQLCHPAD\x20]",
        *(THOUSANDS_POINT, WITH_SCALE, WITH_SUFFIX, HUNDREDS, WITH_POINT, WITH_SHARE, DOZEN),
    ),
)
FIRST_WORD_RULES = (
    *_saving("", NUMBER_WORD, SERIES),
    *_saving(_WORD_THEN_WORD, NUMBER_WORD, SPELT, SHARE_OF_SCALE, HALF_UNIT, A_DOLLAR),
)
"""Before the ratios, which would read "three quarters" of "three quarters of a million"."""
WORD_RULES = (
    *(VAGUE_PLURAL, SEVERAL, COUPLE, TWICE),
    *_saving("", NUMBER_WORD, PLAIN_WORDS),
    *_saving(_WORD_THEN_WORD, NUMBER_WORD, DOZEN, THOUSANDS_POINT, WITH_SCALE, WITH_POINT, WITH_SHARE, A_SCALE),
    *_saving("", NUMBER_WORD, WORDS),
)
