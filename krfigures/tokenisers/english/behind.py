"""What stands behind digits in English: is "won" money or the verb, is "m" million or metre, is "K" a thousand or a picture?"""

from __future__ import annotations

import re

SCALE_BEHIND = re.compile(r"\x20(?P<scale>thousand|million|billion|trillion|mn|bn|tn)(?![A-Za-z])")
"""75 USD million: the scale stands behind the code."""
SPACED_K = re.compile(r"\x20[kK](?=\s*$|[.,;)](?:\s|$))")
"""2.33 k, where nothing follows that the letter could belong to."""

# the verb: "Group 2 won the order", "3 won't", "in 2013 won many prizes"
_OBJECTS = (
    "the|his|her|their|its|gold|silver|bronze|medals?|titles|seats|votes|games|matches|awards?|prizes|elections?|approval|support"
    "|praise"
)
_PRIZES = (
    "award|medal|seat|case|contract|lawsuit|suit|bid|title|trophy|prize|scholarship|race|championship|Grammy|Oscar|Emmy|election|order"
    "|appeal|majority|victory|landslide|term|battle|war|game|match|deal"
)
_WON_VERB = re.compile(rf"'t|\x20[$€£]|\x20(?:{_OBJECTS})\b|\x20an?\x20(?:[a-z-]+\x20)?(?:{_PRIZES})\b")
_IN_YEAR = re.compile(r"\b(?:[Ii]n|[Ss]ince|[Dd]uring|[Uu]ntil)\x20(?:19|20)\d\d\x20won$")
# 20 grand, but not 2 grand pianos
_GRAND_NOUN = re.compile(r"\x20(?!(?:in|for|on|an?|to|and|or|from|per|of|at|by|with|each|less|more)\b)[A-Za-z]")
# 43c is cents behind a main unit only
_CENTS_BEHIND = re.compile(r"(?:\band|ringgit|dollars?|euros?)\x20\d{1,2}c$")

# 38.5 C (101.3 F), lows of minus 12 C; but a vitamin C, 3F and a 5C
_DEGREES_BESIDE = re.compile(r"\s\(-?\d{1,3}(?:\.\d)?\s?[CF]\)")
_WEATHER = re.compile(
    r"\b(?:[Tt]emperatures?|[Ll]ows?|[Hh]ighs?|[Mm]ercury|[Dd]egrees|[Mm]inus|[Hh]eat|[Cc]old|[Ww]arm\w{0,5}|[Ff]ever|[Ff]reezing"
    r"|[Cc]elsius|[Ww]ater|\d\s?[CF]\s\()"
)

# what is counted in millions where a lone m could be metres: 56.3m phones
_COUNTED = (
    "people|users|customers|subscribers|members|viewers|followers|visitors|tourists|passengers|travell?ers|voters|workers|jobs|homes"
    "|households|families|units|vehicles|cars|phones|smartphones|handsets|devices|sets|copies|downloads|accounts|shares|doses|residents"
    "|students|children|Koreans|Americans"
)
_IN_MILLIONS = re.compile(rf"\x20(?:[a-z]+\x20)?(?:{_COUNTED})\b")
# the other end of a sum that has its sign: $1m-2m, £10-12m, $1m to 2m
_IN_RANGE = re.compile(r"[$€£₩¥]\d[\d.,]{0,11}[mM]?(?:[-–—~]|\x20to\x20)\d[\d.,]{0,11}[mM]$")
# population of 1.2m, Sales of cars reached 3.4m; but a wall 1.2m high, visitors keep 2m from it
_SAID_OF = re.compile(
    r"\b(?i:population|sales|figure|total|viewers|audience|users|subscribers|members|membership|followers|downloads|deliveries|output"
    r"|shipments|visitors|arrivals|passengers|turnout|circulation|readership|unemployment|claimants|votes|number\sof\s[a-z]+)"
    r"(?:\s(?!(?:must|keep|kept|stay|stayed|stand|stood|swam|swim|walk|walked|run|ran)\b)[a-z]+){0,3}"
    r"\s(?:of|was|were|is|are|at|to|by|from|reach|reached|reaches|hit|topped|exceeded|totall?ed|averaged|had|has|about|around|nearly"
    r"|almost|over|some|than|only|just|least|estimated|total|roughly|approximately|record|under|below|above)\s$"
)
_OF_LENGTH = re.compile(
    r"\s(?:\(\d[\d.]*\s?f(?:oo|ee)?t|[a-z]+\sand\s|in\s)?"
    r"(?:long|high|wide|tall|deep|away|thick|across|diameter|length|height|depth|width|sprint|race|relay|hurdles|freestyle|below|above)\b"
    r"|\b(?:long|high|wide|tall|deep|waves?|length|height|depth|width|sea\slevels?|swell|tide|rainfall|snow)\b"
)
_PICTURES = frozenset(("2", "4", "8", "16"))  # 4K and 8K
_RACE = re.compile(r"\x20(?:run|race|marathon|walk)\b")  # a 10K run
_ADDRESS = re.compile(r"\x20[A-Z]")  # 221B Baker Street


def ends_word(text: str, word: str, end: int, *, spaced: bool) -> bool:
    """Is a word right behind a number, which ends at `end`, the unit that it looks like?

    >>> text = "5,000 won a month, but Group 2 won the bid"
    >>> ends_word(text, "won", 9, spaced=True), ends_word(text, "won", 34, spaced=True)
    (True, False)
    """
    if word in ("won", "Won"):
        return _WON_VERB.match(text, end) is None and _IN_YEAR.search(text, max(0, end - 16), end) is None
    if word == "grand":
        return _GRAND_NOUN.match(text, end) is None
    if word == "x":
        return not text[end : end + 1].isdigit()  # 120x60cm is two lengths
    if word == "MP":
        return not spaced  # 10MP; but "elected 12 MP"
    if word == "c":
        return not spaced and _CENTS_BEHIND.search(text, max(0, end - 16), end) is not None
    if word in ("C", "F"):
        return _DEGREES_BESIDE.match(text, end) is not None or _WEATHER.search(text, max(0, end - 60), end) is not None
    if len(word) == 1 and spaced:
        return word in "mgtLWV" and not text[end : end + 1].isalnum()
    return word != "min" or text[end : end + 1] != "i"


def letter_scales(text: str, digits: str, letter: str, end: int) -> bool:
    """Does a letter behind digits that are no money multiply them? `end` is where the letter ends.

    >>> (
    ...     letter_scales("4K film", "4", "K", 2),
    ...     letter_scales("56.3m phones", "56.3", "m", 5),
    ...     letter_scales("100m race", "100", "m", 4),
    ... )
    (False, True, False)
    """
    if letter in "mM":
        if _IN_MILLIONS.match(text, end) or _IN_RANGE.search(text, max(0, end - 32), end):
            return True
        start = end - len(letter) - len(digits)
        before = max(0, start - 60)
        return _SAID_OF.search(text, before, start) is not None and _OF_LENGTH.search(text, before, end + 24) is None
    if letter == "K" and (digits in _PICTURES or _RACE.match(text, end)):
        return False
    if letter == "B" and _ADDRESS.match(text, end):
        return False
    return letter in "kKbB"
