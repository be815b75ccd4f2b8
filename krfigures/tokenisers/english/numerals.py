"""How English writes numerals: the pattern fragments of the English rules. Every repeat is bounded.

BELOW_1000   forty-two   a hundred and five   twelve hundred
GROUP        15.1   fifteen   3 hundred and 21: what stands before a scale
POINT        point one   -point-43
SHARE        half   a quarter   two-thirds   3/4   ¾
SCALED       15.1 billion   3 billion 90 million   three lakh crore   ten-thousand-30   3 million and a half
"""

from __future__ import annotations

from krfigures.lexicon import table
from krfigures.lexicon.trie import trie
from krfigures.tokenisers.numerals import PLAIN


def _words(system: str) -> list[str]:
    return [word for word, of, _ in table("numerals") if of == system]


END = r"(?![A-Za-z])"
SEP = r"(?: - | \x20{1,3} )"

ONES = trie(_words("en"))
TENS = trie(_words("en_tens"))
BELOW_100 = rf"(?: {TENS} (?: {SEP} {ONES} {END} )? | {ONES} )"
BELOW_1000 = rf"(?: (?: {BELOW_100} | an? ) {SEP} hundred (?: {SEP} (?: and {SEP} )? {BELOW_100} {END} )? | {BELOW_100} )"

SCALE = r"(?: thousand | million | billion | trillion | quadrillion | lakh s? | crore s? )"
_POINTED = r"(?: mil | bil | tril | mln | bln | tln ) \. (?= \x20[a-z] )"  # 226.6 bil. won
LONG_SUFFIX = (
    rf"(?: {_POINTED} | tril | bn | mn | tn | trn | trln | tr | mln | bln | tln | mil | bil | MM | Mn | Bn | Tn | BN | MN | TN )"
)
GROUP = rf"(?: {PLAIN} (?: {SEP} hundred (?: {SEP} and {SEP} \d{{1,2}} (?![.,]?\d) )? )? | (?i: {BELOW_1000} ) )"

_DECIMAL = "(?: nought | naught | oh | {ONES} )".replace("{ONES}", ONES)
POINT = rf"(?: {SEP} point {SEP} (?: \d{{1,6}} | (?i: {TENS} {SEP} {ONES} | {_DECIMAL} (?: {SEP} {_DECIMAL} ){{0,5}} ) ) )"

DENOMINATOR = rf"(?: halves | {trie(_words('en_part'))} s? )"
VULGAR = r"(?: [1-9]\d? / (?: [2-9] | 10 | 16 | 20 | 32 | 100 ) (?! [\d/] ) | [¼½¾⅐-⅞] )"
_TOP = rf"(?: an? | {ONES} )"
SHARE = rf"(?: {_TOP} {SEP} {DENOMINATOR} | half | quarter )"
# "two and a half", "forty-two and a third", "2 and 3/4"; but "between two and three quarters" and "6 million and a third of it"
AND_SHARE = rf"(?: {SEP} and {SEP} (?: {VULGAR} | (?i: {_TOP} {SEP} {DENOMINATOR} ) {END} ) (?! \x20 of\b ) )"

_LAST = rf"""(?: {SEP} (?: and {SEP} )? (?i: {BELOW_1000} ) {END}
        (?! [-\x20] (?: {ONES} [-\x20] )? (?: hundred | {SCALE} ) | [-\x20] point\b )
    | - \d{{1,3}} (?! [.,]?\d | [-\x20]? (?: {SCALE} | {LONG_SUFFIX} | [mbk] ) {END} )
    | {SEP} \d{{1,2}} {SEP} hundred (?: {SEP} and {SEP} (?: \d{{1,2}} (?! [.,]?\d ) | (?i: {BELOW_100} ) {END} ) )? )"""
# the scales of one numeral fall: "3 billion 90 million", never "90 million 3 billion" nor "1.2 billion, 500 million"
_WHOLE = rf"(?: \d{{1,3}} (?: ,\d{{3}} ){{1,7}} (?! \d | \.\d ) | \d{{1,24}} (?! ,?\d | \.\d ) | (?i: {BELOW_1000} | an? ) )"
_NEXT_GROUP = rf"(?: {_WHOLE} | (?i: {SHARE} ) (?: {SEP} of )? (?: {SEP} an? )? )"
_FALLING = "".join(
    rf"(?: (?i: (?<= {larger} ) ) [-\x20,] \x20? (?: and {SEP} )? {_NEXT_GROUP} {SEP} (?i: {scale} ) {END} )?"
    for larger, scale in (
        ("drillion", "trillion"),
        ("rillion", "billion"),
        ("rillion | billion", "million"),
        ("illion", "thousand"),
    )
)
_SCALE_END = rf"(?i: {SCALE} ) {END} (?: {SEP} (?i: {SCALE} ) {END} )?"
SCALED = rf"""(?: {_WHOLE} {SEP}? {_SCALE_END} (?: {AND_SHARE} (?! [-\x20] {SCALE} ) | {_FALLING} {_LAST}? )
    | {GROUP} {POINT}? {AND_SHARE}? {SEP}? {_SCALE_END} )"""

NUMBER_WORD = rf"^(?i: an?$ | {ONES} | {TENS} | hundred | thousand | half | quarter | one-half | nought | naught )"
"""The cue of rules that number words lead, see `Rule`."""
