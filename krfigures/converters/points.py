"""Points: of a percentage, or of an index."""

from __future__ import annotations

import re

from krfigures.converters import sentence
from krfigures.converters.draft import Draft
from krfigures.core.figure import Kind, Step

_INDEX = re.compile(
    r"지수|코스피|코스닥|다우|나스닥|니케이|닛케이|만족도|[Ii]ndex|Kospi|KOSPI|Kosdaq|KOSDAQ|Nasdaq|NASDAQ|Dow|Nikkei|shares|[Ss]tocks"
    r"|(?:[Ii]ndustrial|[Ss]tock)\s[Aa]verage|Composite|Hang\sSeng|Shanghai|[Bb]ourse|S&P|FTSE|DAX|CAC|T[Oo][Pp][Ii][Xx]|Stoxx|STOXX|Sensex|Taiex|TAIEX"
)
_OF_VOTERS = re.compile(r"\b(?:[Aa]pproval|[Rr]atings?|[Pp]olls?|[Ss]upport|[Ss]urvey|[Vv]oters?|[Pp]arty)\b")
# what copy about polls says; where games or markets are told of too, a lead may be one of the score, a fall one of the market
_POLLED = re.compile(
    r"\b(?:[Pp]oll(?:s|ing|sters?)?|[Ss]urveys?|[Aa]pproval|[Vv]oters?|[Cc]andidates?|[Ee]lections?|[Ee]lectorate|[Nn]ominees?|[Ii]ncumbent"
    r"|[Rr]espondents|Gallup|Democrat(?:s|ic)?|Republicans?)\b"
)
_OF_OTHERS = re.compile(
    r"(?i:\b(?:NBA|WNBA|NFL|NCAA|basketball|football|teams?|games?|quarter|halftime|rebounds?|assists?|scor(?:e|ed|es|er|ing)|seasons?"
    r"|markets?|benchmark|trading|traders|investors|leagues?|playoffs?|tournament|coach|coaches|guard|touchdowns?|standings|championship|matches|match)\b)"
)
# a 9-point margin, 9 points ahead, ahead by 9 points, fell 4 points
_OF_SHARES = re.compile(
    r"[-\s]points\s(?:ahead|behind)\b|-point\s(?:[a-z]+\s)?(?:margin|lead|advantage|edge|gap|deficit|swing|drop|fall|decline|slide|rise|gain|jump|increase|bounce|bump)\b"
)
_AHEAD = re.compile(
    r"\b(?:by|fell|rose|dropped|gained|lost|up|down|climbed|slipped|jumped|declined|leads?|led|trails?|trailed)\s(?:[a-z]+\s){0,2}$"
)
_PLAN = re.compile(
    r"-point\s(?:[a-z]+\s){0,2}(?:plan|statement|agenda|program|programme|proposal|list|communique|declaration|agreement|resolution"
    r"|roadmap|road\smap|pledge|charter|manifesto|platform|strategy|formula|initiative|checklist|package|accord|document)\b"
)
_OR_PERCENT = re.compile(r",?\sor\s(?:about\s)?")
_SHARE_OF_POINT = re.compile(r"(?i:an?[-\s])?(?:half|quarter|three-quarter)[-\s]")


def settle(text: str, drafts: list[Draft]) -> list[Draft]:
    """지지율은 3포인트 오른 45%: points beside a percentage, with no index in the sentence, are percentage points."""
    for index, draft in enumerate(drafts):
        if draft.kind is not Kind.NUMBER or draft.unit not in ("포인트", "points"):
            continue
        if draft.unit == "points" and _PLAN.match(text, draft.numeral_end):
            draft.kind = Kind.COUNT
            draft.trace.append(Step("points of a plan", ""))
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
        elif draft.unit == "points" and _is_of_a_poll(text, draft):
            draft.kind, draft.unit = Kind.PERCENT_POINT, None
            draft.trace.append(Step("points of a poll", ""))
    return drafts


def _is_of_a_poll(text: str, draft: Draft) -> bool:
    """A 9-point lead with voters: the percentages themselves may stand elsewhere."""
    if not _OF_SHARES.match(text, draft.numeral_end) and not _AHEAD.search(text, max(0, draft.start - 30), draft.start):
        return False
    said = sentence.around(text, draft.start)
    return _POLLED.search(said) is not None and not _OF_OTHERS.search(said) and not _INDEX.search(said)


def _is_of_level(text: str, draft: Draft, behind: Draft) -> bool:
    """12 points, or 0.3 percent: a share of a level is told of an index, whatever it is called."""
    if behind.kind is not Kind.PERCENT or not _OR_PERCENT.fullmatch(text, draft.end, behind.start):
        return False
    return _OF_VOTERS.search(sentence.around(text, draft.start)) is None
