"""English ratios, shares and scores.

one in five   4 out of 10   3-to-1          shares of a whole
two-thirds   a quarter of   1/3 of   half   fractions
tenfold   doubled   twice as                multiples
2-1   23 wins, 10 draws and 5 losses        scores and records
"""

from __future__ import annotations

from dataclasses import replace

from krfigures.tokenisers.english.numerals import BELOW_1000, DENOMINATOR, END, NUMBER_WORD, ONES, SCALE, SEP, TENS, VULGAR
from krfigures.tokenisers.patterns import leading, not_preceded_by, one_of, preceded_by
from krfigures.tokenisers.token import Rule, TokenKind

_R, _S = TokenKind.RATIO, TokenKind.SCORE
_NUMBER = rf"(?: \d{{1,3}} (?: ,\d{{3}} ){{0,3}} (?! ,?\d ) | (?i: {BELOW_1000} ) {END} )"

# --- shares of a whole
_SPOKEN_GUARD = r"""(?: [\d,.]{1,12}+ | [A-Za-z]{2,9}+ (?: [-\x20] (?! in\b | out\b | to\b | over\b ) [A-Za-z]{2,9}+ ){0,3} )
    [-\x20] (?: in | out | to | over | of (?= [-\x20]every ) ) [-\x20]"""
_EVERY = r"(?: every [-\x20] | each [-\x20] )?"
_MEASURED = one_of(
    "years? months? days? weeks? hours? minutes? seconds? quarters? percent games? matches innings seasons? rounds? attempts?"
)
_WHOLE_OF_ONE = one_of(
    "two three four five six seven eight nine ten twelve twenty a_hundred a_thousand a_million [2-9]"
    " 10 12 15 20 25 30 40 50 100 200 500 1,000 10,000 100,000"
)
_WHOLE_OF_SOME = one_of("three four five ten [3-5] 10 100")

OUT_OF = Rule(
    "N out of M",
    _R,
    rf"""(?P<part> {_NUMBER} ) [-\x20] (?: out [-\x20] of [-\x20] {_EVERY} | of [-\x20] every [-\x20] )
        (?P<whole> {_NUMBER} ) (?! [\d.,-]*\d | - )""",
    "en",
)
IN = Rule(
    "N in M",
    _R,
    rf"""(?: (?P<part> (?i: one ) | 1 ) [-\x20] in [-\x20] {_EVERY} (?P<whole> {_WHOLE_OF_ONE} )
        | (?P<part2> (?i: {one_of("two three four five six seven eight nine")} ) | [2-9] ) [-\x20] in [-\x20] {_EVERY}
            (?P<whole2> {_WHOLE_OF_SOME} )
        | (?P<part3> (?i: one ) | 1 ) [-\x20] in [-\x20] {_EVERY} (?P<whole3> an? [-\x20] (?: hundred | {SCALE} ) | {_NUMBER} )
            (?= [-\x20] {one_of("chance odds probability risk event shot")} \b ) )
        (?! [A-Za-z] | [\d.,-]*\d | \x20 {_MEASURED} \b )""",
    "en",
)
_DECIMAL = rf"(?: \d{{1,4}}\.\d{{1,2}} | {_NUMBER} )"
TO_ONE = Rule(
    "N to one",
    _R,
    rf"""(?: (?P<part> {_NUMBER} ) -to-(?P<whole> 1 | one )
            | (?P<part2> {_NUMBER} ) \x20 to \x20 (?P<whole2> 1 | one ) (?= \x20 {one_of("margin ratio odds majority")} )
            | (?<= ratio\x20of\x20 ) (?P<part3> {_DECIMAL} ) \x20 to \x20 (?P<whole3> {_DECIMAL} ) )
        {END} (?! [.,]?\d )""",
    "en",
)
# spoken arithmetic is a ratio only where nothing else is written: "120 over 80" is a blood pressure
OVER = Rule(
    "N over M",
    _R,
    rf"""(?: ^ | (?<= ^\x20 ) ) (?P<part> {_NUMBER} | \d{{1,9}} ) \x20 over \x20 (?P<whole> {_NUMBER} | \d{{1,9}} )
        (?= \s{{0,3}} $ )""",
    "en",
)
COLON = Rule("N:M", _R, r"(?P<part> \d{1,4} ):(?P<whole> [1-9] ) (?! [\d:] | [.,]\d | [A-Za-z] )", "en", cue=":")
SPLIT = Rule(
    "N-for-M",
    _R,
    rf"(?P<part> \d{{1,4}} | (?i: {ONES} ) )-for-(?P<whole> \d{{1,4}} | {ONES} ) {END} (?! \d )",
    "en",
    guard=r"[A-Za-z\d]{1,5}+ -for-",
)

# --- fractions
VULGAR_FRACTION = Rule(
    "N/M",
    _R,
    rf"""(?P<vulgar> {VULGAR} )
        (?= \x20 (?: of | 수준 ) | [로의을이가]
            | [-\x20] {one_of("majority vote stake share ownership supermajority")} )""",
    "",
    guard=r"\d{1,2}/ | [¼-¾⅐-⅞]",
    cue="[/.]",
)
# "a third" is a share before these words, else more often the third time, party or quarter
_AFTER_SHARE = one_of(
    "of the that as from to by larger smaller more less or and off drop rise cut said say on were have are was is who"
)
_AFTER_PLACE = r"(?: a \x20 row | as \b | the \x20 (?: past | last ) | two\b | three\b | \d | succession )"
_IS_SHARE = rf"(?= \x20 {_AFTER_SHARE} \b | \x20 in \x20 (?! {_AFTER_PLACE} ) | [.,;:)'\x22] | $ )"
_JOINED = rf"(?: {SEP} | \x20-\x20 )"
_SMALL = "(?: millionths | billionths | trillionths )"  # "five hundred thousandths" may be half, or five of a hundred-thousandth
_NTHS = "(?: firsts | seconds | thirds | fourths | fifths | sixths | sevenths | eighths | ninths )"  # seven thirty-seconds
FRACTION = Rule(
    "two-thirds",
    _R,
    rf"""(?: (?P<part> (?i: one ) ) {_JOINED}
            (?P<divisor> (?! half | quarter ) {DENOMINATOR} | quarter (?<= -quarter ) | half (?<= -half ) ) {END}
        | (?P<part2> (?i: an? | one ) ) {SEP} (?P<divisor2> {DENOMINATOR} ) {END} {_IS_SHARE}
        | (?P<part3> (?i: {BELOW_1000} ) ) {_JOINED} (?P<divisor3> {DENOMINATOR} (?<= s ) ) {END}
            (?: (?<! quarters ) | (?<= -quarters ) | (?= \x20 (?: of | the ) \b ) ) (?<! halves )
        | (?P<part4> (?! one\b ) (?i: {ONES} ) ) {SEP} (?P<divisor4> {TENS} - {_NTHS} ) {END}
        | (?P<part5> (?i: {BELOW_1000} | an? ) {SEP} thousand ) {SEP} (?P<divisor5> {_SMALL} ) {END} )""",
    "en",
)
_AFTER_HALF = one_of("of the its his her their that this those what as are is were to from in on by who said say have had will")
HALF = Rule(
    "half",
    _R,
    rf"""(?P<half> (?i: one-half | half )) {not_preceded_by("irst[-_]half cond[-_]half tter[-_]half")}
        (?! [A-Za-z] | - | \x20 {one_of("an? brother sister past time hour century dozen million year")} \b )
        (?= \x20 {_AFTER_HALF} \b
            | [.,;] | $ )""",
    "en",
    cue=leading(("one", "half")),
)

# --- multiples
FOLD = Rule("tenfold", _R, rf"(?P<fold> (?i: {TENS} | {ONES} | hundred | thousand ) ) -? fold {END}", "en")
_VERBS = "doubled doubling tripled tripling quadrupled quadrupling quadruple halved halving thrice"
_TWICE = r"twice (?= \x20 (?: as \x20 (?-i: [a-z] ) | (?: the | its | his | her | their | that | what | of ) \b ) )"
_OBJECTS = one_of("the that its his her their what those this last in from to by over within")
_OBJECT = rf"(?= \x20 {_OBJECTS} \b (?! \x20 digits ) | [.,;] | $ )"
_AUXILIARY = preceded_by("to_double ll_double ld_double ly_double st_double an_double")
_ATTRIBUTES = "standard room bed click check agent digit murder feature or burden whammy faults? jump axel bogey"
MULTIPLE = Rule(
    "doubled",
    _R,
    rf"""(?<! [a-z]- ) (?P<multiple> (?i: {one_of(_VERBS)} | {_TWICE}
            | (?: doubles | triples ) {_OBJECT} (?<! 's\x20doubles ) | (?: double | triple ) (?: {_OBJECT} | {_AUXILIARY} ) ) )
        (?! [A-Za-z-] | \x20 {one_of(_ATTRIBUTES)} )""",
    "en",
    cue=leading((*_VERBS.split(), "twice", "double", "doubles", "triple", "triples")),
)

# --- scores
_TERM = rf"(?: \d{{1,3}} | (?i: {ONES} ) {END} )"
NIL = Rule("four-nil", _S, rf"(?P<first> {_TERM} ) [-\x20] (?P<third> nil ) {END}", "en", guard=r"[A-Za-z\d]{1,5}+ [-\x20] nil")
ALL = Rule("3-all", _S, rf"(?P<first> (?P<third> {_TERM} ) ) -all (?! [A-Za-z-] )", "en", guard=r"[A-Za-z\d]{1,5}+ -all")
_AND = r",? \x20 (?: and \x20 )?"
RECORD = Rule(
    "wins, draws and losses",
    _S,
    rf"""(?P<first> {_TERM} ) \x20 (?: wins? | victor(?: y | ies ) ) {_AND}
        (?: (?P<second> {_TERM} ) \x20 (?: draws? | ties? ) {_AND} )?
        (?: against \x20 )? (?P<third> {_TERM} ) \x20 (?: loss (?: es )? | defeats? ) \b""",
    "en",
    guard=r"[A-Za-z\d]{1,9}+ \x20 (?: win | vic )",
)
RECORD_DASHES = Rule(
    "W-D-L",
    _S,
    rf"""(?: {preceded_by("mproved_to_ ell_to_ ropped_to_ [a-z]_[(]")}
          | (?= [\d-]{{5,8}} \x20 {one_of("record season start mark overall on")} \b ) )
        (?P<first> \d{{1,2}} )-(?P<second> \d{{1,2}} )-(?P<third> \d{{1,2}} ) (?! \d | [-.,]\d )""",
    "en",
    cue=r"\d",
)
TIE_BREAK = Rule("tie-break", TokenKind.SKIP, r"(?<= \d-\d\x20\( ) \d{1,2} (?: / \d{1,2} )? (?= \) )", "en", cue="[/)]")
FORMATION = Rule("4-3-3", TokenKind.SKIP, r"\d (?: -\d ){2,3} (?! \d | [-.,]\d )", "en", cue=r"\d")
# two numbers and a dash are a range where a unit or what is counted follows
_UNITS = one_of(
    "percent pct million billion trillion thousand bn won years? months? weeks? days? hours? minutes? year-old points? times"
    " people men women members? seats? season school academic period fiscal degrees (?!vs\\b|series\\b|[a-z]+ss\\b)[a-z]+s\\b"
)
_NO_SCORE = not_preceded_by(r"[Aa]ges_ \b[Aa]ge_ [Aa]ged_ were_ oeing_ irbus_")
SCORE = Rule(
    "N-M",
    _S,
    rf"""{_NO_SCORE} (?P<first> \d{{1,3}} ) - (?P<third> \d{{1,3}} )
        (?! \d | [-:%] | [,.]\d | [A-Za-z가-힣] | [-\x20] {_UNITS} )""",
    "en",
    guard=r"\d{1,3}-\d",
    cue=r"\d",
)
_TO_TERM = rf"(?: \d{{1,3}} | (?i: {ONES} ) )"
VOTE = Rule(
    "N-to-M",
    _S,
    rf"""(?P<first> {_TO_TERM} ) -to- (?P<third> {_TO_TERM} )
        (?= \x20 {one_of("votes? decision ruling majority margin win victory loss defeat lead to in against on for with")} \b
          | [.,;] | $ )""",
    "en",
    guard=r"[A-Za-z\d]{1,5}+ -to-",
)
# without hyphens two numbers and "to" are a score of a vote only: "rose 204 to 85" is none
VOTE_TO = Rule(
    "N to M in a vote",
    _S,
    rf"""(?= [A-Za-z\d]{{1,5}} \x20 to \x20 [A-Za-z\d]{{1,5}} (?P<noun> \x20 {one_of("vote decision ruling margin")} \b )? )
        (?(noun) | {preceded_by("oted_ ote_of_ ote_was_ uled_")} )
        (?P<first> {_TO_TERM} ) \x20 to \x20 (?P<third> {_TO_TERM} ) {END} (?! \d | [.,]\d | [-%] | \x20 {_UNITS} )""",
    "en",
)
_HYPHENED = r"[A-Za-z]{1,9}+ -"

_SPOKEN = (OUT_OF, IN, TO_ONE, OVER)
DIGIT_RULES = (
    *(replace(rule, guard=_SPOKEN_GUARD, cue="[oit]") for rule in _SPOKEN),
    *(
        replace(VOTE, cue="t"),
        replace(VOTE_TO, cue="t"),
        VULGAR_FRACTION,
        COLON,
        replace(SPLIT, cue="f"),
        replace(RECORD, cue="[wv]"),
        *(replace(NIL, cue="n"), replace(ALL, cue="a")),
        RECORD_DASHES,
        FORMATION,
        TIE_BREAK,
    ),
)
LAST_DIGIT_RULES = (SCORE,)
WORD_RULES = (
    *(replace(rule, guard=_SPOKEN_GUARD, cue=NUMBER_WORD) for rule in _SPOKEN),
    *(replace(rule, cue=NUMBER_WORD) for rule in (FRACTION, FOLD)),
    *(MULTIPLE, HALF),
    *(replace(rule, guard=_HYPHENED, cue=NUMBER_WORD) for rule in (SPLIT, VOTE, ALL)),
    *(replace(rule, cue=NUMBER_WORD) for rule in (RECORD, VOTE_TO, NIL)),
)
