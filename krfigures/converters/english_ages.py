"""Ages that English leaves to the words around a bare number: aged 26 and 27, people 65 and over, until he's 80, was 12 when."""

from __future__ import annotations

import re

_ABOUT = r"(?:(?:now|just|only|nearly|almost|already|about|around)\s)?"
_AGE_BEFORE = re.compile(rf"(?i:\bage[sd]?\s(?:(?:of|between|from)\s)?{_ABOUT})$")
_IS = r"(?:'s|\s(?:is|was|turns|turned|will be|will turn|am|had been)|'d been)"
_PERSON_IS = re.compile(rf"\b(?:(?:[Hh]e|[Ss]he|[Ww]ho|I){_IS}|[Ww]hen\s(?:they|we|you)\swere)\s{_ABOUT}$")
_DIED_AT = re.compile(r"\b(?:[Dd]ie[sd]?|[Dd]ead)\sat\s$")
_PERSON_ENDS = re.compile(r"(?=[.,;:!?)]|$)|\s(?:when|years|at the time|and|or|but|then|now)\b")
_WAS_WHEN = re.compile(rf"\b(?:was|is|were)\s{_ABOUT}$")
_WHEN = re.compile(r"\swhen\s")
_PEOPLE = re.compile(
    r"\b(?:people|those|persons?|Koreans|citizens|adults|women|men|residents|patients|workers|voters|students|children"
    r"|drivers|seniors|anyone|anybody|everyone|population|the)\s(?:who are\s|aged\s)?"
    r"(?:(?:over|under|above|below|at least|older than|younger than)\s)?$"
)
# the suspect, 34, was arrested
_PERSON_COMMA = re.compile(
    r"\b(?:suspect|victim|driver|man|woman|mother|father|husband|wife|son|daughter|brother|sister|boy|girl|student|teacher|officer"
    r"|singer|actor|actress|rapper|pitcher|striker|midfielder|forward|defender|catcher|infielder|outfielder|lawmaker|president|leader"
    r"|farmer|worker|employee|resident|doctor|professor|widow|veteran|teenager|player|coach|native|captain|pilot|soldier|star), $"
)
# by Chief Justice John Roberts, 71. The suspect is Kim, 45. His wife, Mary, 81.
_PERSON = (
    "Justice|Judge|President|Chancellor|Minister|Senator|Sen.|Rep.|Gov.|Governor|Mayor|Ambassador|Secretary|Speaker|Chairman|Chairwoman|CEO"
    "|Gen.|General|Col.|Capt.|Lt.|Sgt.|King|Queen|Prince|Princess|Pope|Bishop|Cardinal|Rev.|Prof.|Professor|Dr.|Mr.|Mrs.|Ms."
    "|suspect|victim|driver|man|woman|wife|husband|son|daughter|father|mother|brother|sister|uncle|aunt|boy|girl|student|teacher|officer"
    "|director|author|writer|singer|actor|actress|rapper|comedian|pitcher|striker|coach|farmer|worker|resident|doctor|survivor|widow"
    "|veteran|neighbor|neighbour|friend|founder|lawyer|chef|pilot|soldier"
).replace(".", r"\.")
_NAMED_PERSON = re.compile(rf"\b(?:{_PERSON})(?:,|\s(?:is|was|named))?(?:\s[A-Z][a-z]*[\w'.-]+){{1,4}},\s$")
_SENTENCE_END = re.compile(r"\.(?:\s+[A-Z\"]|\s*$)")
_COMMA_VERB = re.compile(r",\s[a-z]")
_BOUND_BEHIND = re.compile(r"\s(?:and|or)\s(?:over|older|above|up|under|younger|below)\b(?!\s\d)")
_BOUND_BEFORE = re.compile(r"(?:\bover|\bunder|\bolder\sthan|\byounger\sthan|\bthe\sage\sof)\s$")
_OLDER = re.compile(r"\s(?:and|or)\s(?:even\s)?(?:older|younger)\b")


def is_age(text: str, start: int, end: int) -> bool:
    """Does a bare number of up to 120 say how old someone is?

    >>> is_age("until he's 80 or older", 11, 13), is_age("people 65 and over", 7, 9), is_age("He is 5 of 10", 6, 7)
    (True, True, False)
    """
    before = text[max(0, start - 60) : start]
    if _AGE_BEFORE.search(before) or _OLDER.match(text, end):
        return True
    if _DIED_AT.search(before) or (_PERSON_COMMA.search(before) and _COMMA_VERB.match(text, end)):
        return True
    if text[end : end + 1] == "." and before.endswith(", ") and _SENTENCE_END.match(text, end):
        return _NAMED_PERSON.search(before) is not None
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
