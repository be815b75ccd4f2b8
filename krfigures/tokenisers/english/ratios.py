"""English ratios, shares and scores: one in five, two-thirds, half, tenfold, doubled, 2-1."""

from __future__ import annotations

from krfigures.tokenisers.english.numerals import BELOW_100, ONES
from krfigures.tokenisers.token import Rule, TokenKind

_WORD = rf"(?: \d{{1,3}} (?: ,\d{{3}} )* | (?i: {BELOW_100} ) )"

# --- digits
OUT_OF = Rule("N out of M", TokenKind.RATIO, rf"(?P<part> {_WORD} ) \x20 out \x20 of \x20 (?: every \x20 )? (?P<whole> {_WORD} ) (?![A-Za-z\d,-])", "en")
IN = Rule("N in M", TokenKind.RATIO, rf"(?P<part> (?i: one | two | three | four | seven | nine | 1 | 2 | 3 ) ) \x20 in \x20 (?: every \x20 )? (?P<whole> (?: two | three | four | five | six | seven | eight | ten | 10 | 20 | 100 | 1,000 | 5 | 4 | 3 ) ) (?! [A-Za-z\d,.-]*\d | \x20 (?: years | months | days | weeks | hours | minutes | seconds | percent ) ) (?![A-Za-z])", "en")
VULGAR = Rule("N/M", TokenKind.RATIO, r"(?P<part> [1-9] ) / (?P<whole> [2-9] | 10 | 100 ) (?![\d/]) (?= \x20 (?: of | 수준 ) | 로 | 의 | 을 | 이 | 가 )", "")
SCORE = Rule(
    "N-M",
    TokenKind.SCORE,
    r"""(?P<first> \d{1,3} ) - (?P<third> \d{1,3} ) (?! \d | [-:%] | [,.]\d | [A-Za-z가-힣] ) (?! [-\x20] (?: percent | pct | million | billion | trillion | thousand | bn | won | years? | months? | weeks?
        | days? | hours? | minutes? | year-old | points? | times | people | men | women | members? | seats? | season | school | academic | period | fiscal | degrees | (?! vs\b ) [a-z]+s \b ) )""",
    "en",
)

# --- words
FRACTION = Rule("two-thirds", TokenKind.RATIO, rf"(?P<part> (?i: {ONES} | an? ) ) (?: - | \x20 ) (?P<divisor> (?: third | quarter | fourth | fifth | sixth | seventh | eighth | ninth | tenth | hundredth | thousandth | half ) s? ) (?![A-Za-z]) (?= \x20 (?: of | the | that | as | in | from | to | by | larger | smaller | more | less | or | and | off | drop | rise | cut | said | say | on | were | have | are | was | is | who ) \b | [.,;:)'\x22] | $ | - )", "en")
FOLD = Rule("tenfold", TokenKind.RATIO, r"(?P<fold> (?: two | three | four | five | six | seven | eight | nine | ten | twenty | thirty | hundred | thousand ) ) -? fold (?![A-Za-z])", "en")
MULTIPLE = Rule("doubled", TokenKind.RATIO, r"(?P<multiple> (?i: doubled | doubling | doubles | double | tripled | tripling | triples | triple | quadrupled | quadrupling | quadruple | halved | halving | twice (?= \x20 (?: as | the | its | his | their | that | what | of )\b ) | thrice ) ) (?![A-Za-z-]) (?! \x20 (?: standard | room | bed | click | check | play | agent | digit | murder | feature | or | burden | whammy | faults? | jump | axel | bogey ) )", "en")
HALF = Rule("half", TokenKind.RATIO, r"(?P<half> (?i: one-half | half )) (?! [A-Za-z] | - | \x20 (?: an? | brother | sister | past | time | hour | century | dozen | million | year ) \b ) (?= \x20 (?: of | the | its | his | their | that | as | are | is | were | to ) \b | [.,;] )", "en")

DIGIT_RULES = (OUT_OF, IN, VULGAR)
LAST_DIGIT_RULES = (SCORE,)
WORD_RULES = (OUT_OF, IN, FRACTION, FOLD, MULTIPLE, HALF)
