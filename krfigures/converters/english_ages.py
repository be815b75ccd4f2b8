"""Ages that English leaves to the words around a bare number: aged 26 and 27, people 65 and over, until he's 80, was 12 when."""

from __future__ import annotations

import re

# the number follows: "ages", "aged", "those", "was just"; or a person and a verb
_AGE_BEFORE = re.compile(r"(?i:\b(?:ages?|aged)\s(?:of\s|between\s|from\s)?(?:about\s|around\s)?)$")
_PERSON_IS = re.compile(
    r"(?:\b[Hh]e|\b[Ss]he|\b[Ww]ho|\bI)(?:'s|\s(?:is|was|turns|turned|will be|am)|\swill\sturn|'d\sbeen|\shad\sbeen)\s(?:now\s|just\s|only\s|nearly\s|almost\s|already\s|about\s|around\s)?$"
)
_PERSON_ENDS = re.compile(r"(?=[.,;:!?)]|$)|\s(?:when|years|at the time|and|or|but|then|now)\b")
_WAS_WHEN = re.compile(r"(?:\bwas|\bis|\bwere)\s(?:just\s|only\s|nearly\s|almost\s|about\s|around\s)?$")
_WHEN = re.compile(r"\swhen\s")
_PEOPLE = re.compile(
    r"\b(?:people|those|persons?|Koreans|citizens|adults|women|men|residents|patients|workers|voters|students|children|drivers|seniors|anyone|anybody|everyone|population|the)\s"
    r"(?:who\sare\s|aged\s)?(?:over\s|under\s|above\s|below\s|at\sleast\s|older\sthan\s|younger\sthan\s)?$"
)
_BOUND_BEHIND = re.compile(r"\s(?:and|or)\s(?:over|older|above|up|under|younger|below)\b(?!\s\d)")
_BOUND_BEFORE = re.compile(r"(?:\bover|\bunder|\bolder\sthan|\byounger\sthan|\bthe\sage\sof)\s$")
_OLDER = re.compile(r"\s(?:and|or)\s(?:older|younger)\b")


def is_age(text: str, start: int, end: int) -> bool:
    """Does a bare number of up to 120 say how old someone is?

    >>> is_age("until he's 80 or older", 11, 13), is_age("people 65 and over", 7, 9), is_age("He is 5 of 10", 6, 7)
    (True, True, False)
    """
    before = text[max(0, start - 40) : start]
    if _AGE_BEFORE.search(before) or _OLDER.match(text, end):
        return True
    if _PERSON_IS.search(before):
        return _PERSON_ENDS.match(text, end) is not None
    if _WAS_WHEN.search(before):
        return _WHEN.match(text, end) is not None
    if _BOUND_BEHIND.match(text, end):
        return _PEOPLE.search(before) is not None
    return (
        _BOUND_BEFORE.search(before) is not None
        and _PEOPLE.search(before) is not None
        and _PERSON_ENDS.match(text, end) is not None
    )
