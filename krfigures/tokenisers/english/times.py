"""English times of day, and lengths of time and ages that are words of their own.

    3:30 p.m.   6pm   11.34 p.m.   9 to 11 a.m.   0508 GMT   2200 local   five o'clock   noon
    a decade   half an hour   in their 40s   late 60s   sixties
"""

from __future__ import annotations

from dataclasses import replace

from krfigures.lexicon import table
from krfigures.lexicon.trie import trie
from krfigures.tokenisers.token import Rule, TokenKind

_T = TokenKind.TIME
_END = "(?![A-Za-z])"
_HOUR = r"(?: 1[0-2] | 0?[1-9] )"
_MERIDIEM = rf"(?: [ap]\.\x20?m\. | [AP]\.\x20?M\. | [ap]\.?m {_END} | AM {_END} | PM {_END} )"
_ZONE = rf"(?: \x20? (?P<zone> GMT | UTC ) {_END} )?"
_TENS = "(?: twenties | thirties | forties | fifties | sixties | seventies | eighties | nineties )"
_SPANS = [word for word, lang, *_ in table("lengths") if lang == "en"]

MERIDIEM = Rule("p.m.", _T, rf"(?P<hour> {_HOUR} ) (?: [:.] (?P<minute> [0-5]\d ) )? (?: \x20? (?P<meridiem> {_MERIDIEM} ) {_ZONE} | (?= \x20?(?: - | to | and | until )\x20? {_HOUR} (?: [:.][0-5]\d )? \x20? (?P<shared> {_MERIDIEM} ) ) )", "en")
MILITARY = Rule("hours and minutes", _T, rf"(?P<hour> [01]\d | 2[0-4] ) :? (?P<minute> [0-5]\d ) \x20? (?: (?P<zone> GMT | UTC ) {_END} | (?: KST | E[SD]?T | [CP]T ) {_END} | (?= (?: local | hours | hrs ) {_END} | \(\d{{4}}\x20GMT\) ) )", "en")
OCLOCK = Rule("o'clock", _T, rf"(?P<hour> {_HOUR} | (?i: one | two | three | four | five | six | seven | eight | nine | ten | eleven | twelve ) ) \x20 o'clock {_END}", "en")
NAMED = Rule("noon and midnight", _T, rf"(?P<named> (?i: noon | midnight ) ) {_END}", "en")

_HIS = rf"(?: (?<= \bhis\x20 ) | (?<= \bher\x20 ) | (?<= \btheir\x20 ) | (?<= \bmy\x20 ) | (?<= \bour\x20 ) | (?<= \byour\x20 ) | (?<= late\x20 ) | (?<= early\x20 ) | (?<= \bmid- ) | (?<= [Aa]ged\x20 ) | (?<= [Tt]heir\x20 ) )"
FORTIES = Rule("40s", TokenKind.SPAN, rf"(?= \d0'?s ) {_HIS} (?P<tens> [2-9]0 ) '?s {_END}", "en")
SIXTIES = Rule("sixties", TokenKind.SPAN, rf"(?= {_TENS} ) {_HIS} (?P<tens_word> {_TENS} ) {_END}", "en")
LENGTH = Rule("length of time", TokenKind.SPAN, rf"(?P<length> (?i: {trie(_SPANS)} ) ) {_END} (?! -old )", "en")

_DIGIT_GUARD = r"\d{1,2} (?: [:.]\d\d | \d\d )? (?: \x20? [aApP]\.?\x20?[mM] | \x20? (?: - | to | and | until ) \x20? \d | \x20? (?: GMT | UTC | [KECP][SD]?T | local | hours | hrs | \( ) | \x20o'clock | '?s )"
DIGIT_RULES = tuple(replace(rule, guard=_DIGIT_GUARD) for rule in (MERIDIEM, MILITARY, OCLOCK, FORTIES))
WORD_RULES = (replace(OCLOCK, guard=r"[a-zA-Z]{3,6} \x20 o'"), *(replace(rule, guard="[nmtfseahNMAH]") for rule in (NAMED, SIXTIES, LENGTH)))
HEADS = ("noon", "midnight", *_SPANS, *_TENS.strip("(?: )").split(" | "))
