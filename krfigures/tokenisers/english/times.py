"""English times of day, and lengths of time and ages that are words of their own.

As they are written:

    3:30 p.m.   6pm   11.34 p.m.   9 to 11 a.m.   0508 GMT   2200 local   five o'clock   noon
    1h 30m   a decade   half an hour   in their 40s   late 60s   sixties
"""

from __future__ import annotations

from dataclasses import replace

from krfigures.lexicon import table
from krfigures.lexicon.trie import trie
from krfigures.tokenisers.english.date_parts import END
from krfigures.tokenisers.english.numerals import BELOW_100
from krfigures.tokenisers.patterns import leading, not_preceded_by, one_of, preceded_by
from krfigures.tokenisers.token import Rule, TokenKind

_HOUR = r"(?: 1[0-2] | 0?[1-9] )"
_HOURS = "one two three four five six seven eight nine ten eleven twelve"
_HOUR_WORD = f"(?i: {one_of(_HOURS)} )"
_MERIDIEM = rf"(?: [ap]\.\x20?m\. | [AP]\.\x20?M\. | [ap]\.?m {END} | AM {END} | PM {END} )"
_SPANS = [word for word, lang, *_ in table("lengths") if lang == "en"]
_TENS = ("twenties", "thirties", "forties", "fifties", "sixties", "seventies", "eighties", "nineties")

MERIDIEM = Rule(
    "p.m.",
    TokenKind.TIME,
    rf"""(?P<hour> {_HOUR} ) (?: [:.] (?P<minute> [0-5]\d ) )?
        (?: \x20? (?P<meridiem> {_MERIDIEM} ) (?: \x20? (?P<zone> GMT | UTC ) {END} )?
          | (?= \x20? (?: - | to | and | until ) \x20? {_HOUR} (?: [:.][0-5]\d )? \x20? (?P<shared> {_MERIDIEM} ) ) )""",
    "en",
)
MILITARY = Rule(
    "hours and minutes",
    TokenKind.TIME,
    rf"""(?P<hour> [01]\d | 2[0-4] ) :? (?P<minute> [0-5]\d ) \x20?
        (?: (?P<zone> GMT | UTC ) {END} | (?: KST | E[SD]?T | [CP]T ) {END}
          | (?= (?: local | hours | hrs ) {END} | \(\d{{4}}\x20GMT\) ) )""",
    "en",
)
OCLOCK = Rule(
    "o'clock",
    TokenKind.TIME,
    rf"(?P<hour> {_HOUR} | {_HOUR_WORD} ) \x20 o'clock {END}",
    "en",
)
HALF_PAST = Rule(
    "half past nine",
    TokenKind.TIME,
    rf"(?P<half> (?i: half ) ) [-\x20] past [-\x20] (?P<hour> {_HOUR} | {_HOUR_WORD} ) {END} (?! [.:,]?\d )",
    "en",
)
NAMED = Rule("noon and midnight", TokenKind.TIME, rf"(?P<named> (?i: noon | midnight ) ) {END}", "en")

_OWNERS = r"\bhis_ \bher_ \b[Tt]heir_ \bmy_ \bour_ \byour_ late_ early_ \bmid- [Aa]ged_"
_BEFORE_NEXT = [
    f"[rsy]_{tens}{gap}" for tens in (r"\d0s", r"\d0's") for gap in ("_and_", "_or_", "_to_", ",_", ",_then_", "_then_")
]
_HIS = preceded_by(f"{_OWNERS} {' '.join(_BEFORE_NEXT)}")  # their 40s, then 50s
_CELSIUS = r"(?: \x20 (?: degrees \x20 )? (?P<degrees> Celsius | Fahrenheit ) \b )?"  # temperatures in the mid-30s Celsius
FORTIES = Rule("40s", TokenKind.SPAN, rf"(?= \d0'?s ) {_HIS} (?P<tens> [2-9]0 ) '?s {END} {_CELSIUS}", "en")
SIXTIES = Rule("sixties", TokenKind.SPAN, rf"(?= {trie(_TENS)} ) {_HIS} (?P<tens_word> {trie(_TENS)} ) {END}", "en")
LENGTH = Rule("length of time", TokenKind.SPAN, rf"(?P<length> (?i: {trie(_SPANS)} ) ) {END} (?! -old )", "en")
_SMALLER = rf"\x20and\x20 (?: \d{{1,2}} | (?i: {BELOW_100} ) ) \x20"
ONE_AND = Rule(
    "an hour and 28 minutes",
    TokenKind.SPAN,
    rf"""[Aa]n? \x20 (?P<one> year (?= {_SMALLER} months? \b ) | week (?= {_SMALLER} days? \b ) | day (?= {_SMALLER} hours? \b )
        | hour (?= {_SMALLER} minutes? \b ) | minute (?= {_SMALLER} seconds? \b ) )""",
    "en",
)
# more than a year, about an hour: a hedge makes a length of them; but a year ago, a year's work, a book about a day in Seoul
_TOLD = not_preceded_by(
    "ook_about_ ilm_about_ ovie_about_ tory_about_ tories_about_ ong_about_ lay_about_ ovel_about_ alk_about_ alks_about_"
    " alked_about_ alking_about_ hink_about_ hinking_about_ now_about_ are_about_ hear_about_ orry_about_ eries_about_"
)
_HEDGED = preceded_by(
    r"than_ \b[Aa]bout_ [Oo]ver_ [Uu]nder_ [Nn]early_ [Aa]lmost_ [Aa]round_ [Rr]oughly_ pproximately_ [Ww]ithin_"
    " at_least_ at_most_ up_to_ close_to_ much_as_ long_as_ little_as_"
)
_SECOND_ENDS = one_of("to in after before for from and or on at with by of per")
HEDGED_ONE = Rule(
    "more than a year",
    TokenKind.SPAN,
    rf"""{_HEDGED} {_TOLD} an? \x20 (?P<hedged> (?P<one> year | month | week | day | hour | minute | night | century
            | second (?= \s{{0,3}} $ | [.,;:)] | \x20 {_SECOND_ENDS} \b ) ) ) {END}
        (?! -[a-z] | ' | \x20 {one_of("old ago earlier or_two when where that which who like job trip care off")} \b )""",
    "en",
    guard=r"an? \x20 [ymwdhmncs]",
    cue="^an?$",
)
# 1:44.40 on the track, 2:08:42 in a marathon; 15:21:03 and 09:00:12 are times of day
RACE = Rule(
    "race time",
    TokenKind.SPAN,
    r"""(?: (?P<hours> \d ) : (?P<minutes> [0-5]\d ) : (?P<seconds> [0-5]\d (?: \.\d{1,2} )? )
          | (?P<minutes2> [0-5]?\d ) : (?P<seconds2> [0-5]\d \.\d{1,3} ) ) (?! [\d:] | \.\d | \x20?[ap]\.?m | \x20?[AP]\.?M )""",
    "",
    guard=r"\d{1,2}:\d\d [:.] \d",
    cue=":",
)

# a lone 30m is thirty metres
HOURS_MINUTES = Rule(
    "hours and minutes of a length",
    TokenKind.SPAN,
    rf"""(?P<hours> \d{{1,3}} ) \x20? hr? \x20? (?P<minutes> [0-5]?\d ) \x20? m (?: in )?
        (?: \x20? (?P<seconds> [0-5]?\d ) \x20? s (?: ec )? )? {END}""",
    "",
    cue="h",
)

_DIGIT_GUARD = rf"""\d{{1,2}} (?: [:.]\d\d | \d\d )?
    (?: \x20? [aApP]\.?\x20?[mM] | \x20? (?: - | to | and | until ) \x20? \d
      | \x20? {one_of(r"GMT UTC [KECP][SD]?T local hours hrs")} | \x20?\( | \x20o'clock | '?s )"""
_DIGIT_CUE = r"[\d:.('aApPtugGUKEClhos-]"
_OF_DAY = (MERIDIEM, MILITARY, OCLOCK, FORTIES)
DIGIT_RULES = (RACE, HOURS_MINUTES, *(replace(rule, guard=_DIGIT_GUARD, cue=_DIGIT_CUE) for rule in _OF_DAY))
WORD_RULES = (
    replace(OCLOCK, guard=r"[a-zA-Z]{3,6} \x20 o'", cue=leading(_HOURS.split())),
    replace(HALF_PAST, cue="^(?i:half)$"),
    replace(NAMED, cue=leading(("noon", "midnight"))),
    replace(SIXTIES, cue=leading(_TENS)),
    replace(ONE_AND, guard=r"[Aa]n? \x20 [ywdhm] [a-z]{2,5} \x20 and", cue="^(?i:an?)$"),
    replace(LENGTH, cue=leading(_SPANS)),
)
LAST_WORD_RULES = (HEDGED_ONE,)
"""Behind the dates: "about a year ago" is one."""
HEADS = ("noon", "midnight", *_SPANS, *_TENS)
