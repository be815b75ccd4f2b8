"""English numerals: digits with a scale (15.1 billion, 1.2bn), words (two and a half million), KBS style (two-point-43 trillion).

What stands around a numeral ($, won, percent, about) is read by `amounts`; these rules say where the numeral begins and ends.
"""

from __future__ import annotations

from krfigures.tokenisers.numerals import BELOW_100, BELOW_1000, LONG_SUFFIX, ONES, PLAIN, SCALE, SCALES_ANY_CASE
from krfigures.tokenisers.token import Rule, TokenKind

_END = "(?![A-Za-z])"
_PART = rf"(?: {PLAIN} | (?i: {BELOW_1000} ) )"
# "point one", "-point-43": decimals as words or digits
_POINT = rf"(?: [-\x20] point [-\x20] (?P<decimals> \d{{1,6}} | {ONES} (?: [-\x20] {ONES} ){{0,5}} ) )"
_AND_A_HALF = rf"(?: [-\x20] and [-\x20] (?: a | one | three ) [-\x20] (?P<fraction> half | quarters? | third ) )"

WITH_SCALE = Rule(
    "digits or words with a scale",
    TokenKind.NUMBER,
    rf"""(?P<english> {_PART} {_POINT}? {_AND_A_HALF}? [-\x20]? {SCALES_ANY_CASE} {_END}
        (?: [-\x20,]{{1,2}} (?: and [-\x20] )? {_PART} [-\x20] {SCALE} {_END} ){{0,3}}
        (?: [-\x20] (?: and [-\x20] )? (?: {BELOW_1000} {_END} | (?<=-) \d{{1,3}} (?![\d,.]*\d) ) )? )""",
    "en",
)
WITH_SUFFIX = Rule("digits with a scale suffix", TokenKind.NUMBER, rf"(?P<english> {PLAIN} \x20? {LONG_SUFFIX} ) {_END}", "en")
PLAIN_POINT = Rule("digits and words with point", TokenKind.NUMBER, rf"(?P<english> {_PART} {_POINT} ) {_END}", "en")
HALF_SCALE = Rule("half a million", TokenKind.NUMBER, rf"(?P<half> (?i: half | a [-\x20] quarter | quarter )) [-\x20] (?P<of> (?: an? | of [-\x20] an? )[-\x20] )? (?P<scale> {SCALE} | dozen | hundred ) {_END}", "en")
DOZENS = Rule(
    "vague plural",
    TokenKind.NUMBER,
    rf"""(?P<plural> (?i: (?: tens | dozens | scores | hundreds ) [-\x20] of [-\x20] (?: thousands | millions | billions | trillions )
        | dozens | scores | hundreds | thousands | millions | billions | trillions ) ) {_END} (?: \x20 (?P<of> of ) {_END} )?""",
    "en",
)
SEVERAL = Rule("several", TokenKind.NUMBER, rf"(?P<several> (?i: several | a [-\x20] few ) ) [-\x20] (?P<scale> dozen | hundred | {SCALE} ) {_END} (?! s )", "en")
DOZEN = Rule("dozen", TokenKind.NUMBER, rf"(?P<dozen> (?i: an? | {BELOW_100} | \d{{1,2}} ) [-\x20] dozen ) {_END}", "en")
A_SCALE = Rule("a million", TokenKind.NUMBER, rf"(?P<one> [Aa]n? ) [-\x20] (?P<scale> hundred | {SCALE} ) {_END} (?! \x20and\b )", "en")
WITH_HALF = Rule("two and a half", TokenKind.NUMBER, rf"(?P<english> {_PART} {_AND_A_HALF} ) {_END}", "en")
WORDS = Rule("words", TokenKind.NUMBER, rf"(?P<words> (?i: {BELOW_1000} ) ) {_END}", "en")

DIGIT_RULES = (WITH_SCALE, WITH_SUFFIX, PLAIN_POINT, WITH_HALF, DOZEN)
WORD_RULES = (DOZENS, SEVERAL, HALF_SCALE, DOZEN, WITH_SCALE, PLAIN_POINT, WITH_HALF, A_SCALE, WORDS)
