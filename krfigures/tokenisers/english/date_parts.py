"""What the rules of English dates share: months by name, days and years as digits, the units that make a number no year."""

from __future__ import annotations

from krfigures.lexicon import table
from krfigures.lexicon.trie import trie
from krfigures.tokenisers.patterns import one_of

MONTH_NAMES = [name for name, lang, what, _ in table("calendar_names") if (lang, what) == ("en", "month")]
MONTH = rf"(?: {trie(MONTH_NAMES)} )"
DOT = r"(?: (?: (?<= \b[A-Z][a-z][a-z] ) | (?<= Sept ) ) (?<! May ) \. )"
"""The dot of a month that is shortened: Mar. and Sept., but the stop behind June and May is the sentence's."""
DAY = r"(?: 3[01] | [12]\d | 0?[1-9] )"
YEAR = r"(?: (?: 1[5-9] | 20 | 21 ) \d\d )"
END = "(?![A-Za-z])"
TH = "(?: st | nd | rd | th )"
NO_MORE = r"(?! \d | [.,]\d{3} )"
"""A year ends: 2025,000 is none."""

_UNITS = one_of(
    "percent per_cent pct won dollars? cents? yen euros? pounds? yuan million billion trillion thousand bn"
    " people men women children points? times years? months? weeks? days? hours? minutes? seconds?"
    " miles? km kilometers? meters? metres? feet tons? tonnes? barrels? pieces units copies others more degrees"
)
NO_UNIT = rf"(?! [-\x20]? {_UNITS} {END} | \x20?[%$€£¥㎀-㏿℃℉ℓ°] | \x20?[가-힣] )"
NO_SUM = "(?<! [$€£¥₩￦] )"
"""A year does not stand behind a currency sign."""
NO_CLOCK = rf"(?! \x20 {one_of('GMT local KST ET EST hours')} {END} )"
