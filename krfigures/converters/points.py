"""Points: of a percentage, or of an index."""

from __future__ import annotations

import re

from krfigures.converters import sentence
from krfigures.converters.draft import Draft
from krfigures.core.figure import Kind, Step

_INDEX = re.compile(
    r"지수|코스피|코스닥|다우|나스닥|니케이|닛케이|만족도|[Ii]ndex|Kospi|KOSPI|Kosdaq|KOSDAQ|Nasdaq|NASDAQ|Dow|Nikkei|shares|[Ss]tocks"
    r"|average|Composite|Hang\sSeng|Shanghai|[Bb]ourse|S&P|FTSE|DAX|CAC|T[Oo][Pp][Ii][Xx]|Stoxx|STOXX|Sensex|Taiex|TAIEX"
)
_OF_VOTERS = re.compile(r"\b(?:[Aa]pproval|[Rr]atings?|[Pp]olls?|[Ss]upport|[Ss]urvey|[Vv]oters?|[Pp]arty)\b")
_OR_PERCENT = re.compile(r",?\sor\s(?:about\s)?")
_SHARE_OF_POINT = re.compile(r"(?i:an?[-\s])?(?:half|quarter|three-quarter)[-\s]")


def settle(text: str, drafts: list[Draft]) -> list[Draft]:
    """지지율은 3포인트 오른 45%: points beside a percentage, with no index in the sentence, are percentage points."""
    for index, draft in enumerate(drafts):
        if draft.kind is not Kind.NUMBER or draft.unit not in ("포인트", "points"):
            continue
        if index + 1 < len(drafts) and _is_of_level(text, draft, drafts[index + 1]):
            continue
        near = [
            other
            for other in drafts[max(0, index - 2) : index + 3]
            if other.kind is Kind.PERCENT and abs(other.start - draft.start) < 60
        ]
        if _SHARE_OF_POINT.match(text, draft.start) and not _INDEX.search(sentence.around(text, draft.start)):
            draft.kind, draft.unit = Kind.PERCENT_POINT, None
            draft.trace.append(Step("a share of a point", "of an interest rate"))
        elif near and not _INDEX.search(sentence.around(text, draft.start)):
            draft.kind, draft.unit = Kind.PERCENT_POINT, None
            draft.trace.append(Step("points of a percentage", ""))
    return drafts


def _is_of_level(text: str, draft: Draft, behind: Draft) -> bool:
    """12 points, or 0.3 percent: a share of a level is told of an index, whatever it is called."""
    if behind.kind is not Kind.PERCENT or not _OR_PERCENT.fullmatch(text, draft.end, behind.start):
        return False
    return _OF_VOTERS.search(sentence.around(text, draft.start)) is None
