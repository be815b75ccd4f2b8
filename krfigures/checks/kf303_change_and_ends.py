"""KF303 change-and-ends: a change in percent, or in points of a percentage, does not follow from its two ends.

Why it matters: a percentage is copied from one place and the sums from another; one of the three is wrong.
Stays silent: unless the sentence ties the three together (from … to …, down … percent; …에서 …로 …% 줄었다), and where the
percentage is of another time (a year earlier, 전년 대비, on average).
Flags: from 493 billion won to 48.4 billion won, down 9 percent · 3.50%에서 3.25%로 0.5%포인트 내렸다.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import partial

from krfigures.checks.story import Check, Story
from krfigures.checks.sums import Reading, contradiction, measures, outcome
from krfigures.checks.triples import Shape, shape, told
from krfigures.checks.wording import between
from krfigures.core.figure import Figure, Kind
from krfigures.core.interval import ONE, Interval
from krfigures.core.report import Finding

_HEDGE = r"(?:about |around |nearly |almost |some |more than |over |roughly |약 |무려 )?"
_MOVED = (
    r"(?:rose|risen|fell|fallen|jumped|dropped|grew|grown|climbed|gained|increased|decreased|declined|slid|surged|plunged"
    r"|soared|up|down)"
)
_SET = r"\b(?:cut|raised|lowered|hiked|reduced|trimmed|slashed|increased|boosted)\b[^.;()\d]{0,30}? by"
_ROSE = rf"(?:{_MOVED}(?: by)?|{_SET}) {_HEDGE}"
_CHANGED = r"(?:a|an) (?:\w{1,12} )?(?:rise|fall|drop|jump|decline|decrease|increase|gain|surge|plunge) of"
_MOVED_KO = (
    r"(?:가량|정도|넘게|이상)? ?(?:증가|감소|늘|줄|상승|하락|급증|급감|급등|급락|올|오르|오른|내|떨어|뛰|뛴|낮아|높아"
    r"|인상|인하|축소|확대)"
)
_OTHER_TIME = re.compile(
    r"year[- ](?:on|over)[- ]year|a year (?:ago|earlier)|from a year|annual|average|per year|a year|each"
    r"|전년|작년|지난해|연평균|동기",
    re.IGNORECASE,
)


SHAPES: tuple[Shape, ...] = (
    # from 493 billion to 48.4 billion, down 90 percent
    shape(
        "FTP",
        rf"[^.;()\d]{{0,40}}? to {_HEDGE}",
        rf"[^.;()\d]{{0,30}}?,? (?:{_MOVED}|{_CHANGED})(?: by)? {_HEDGE}",
        before=rf"\bfrom {_HEDGE}",
        flags=re.IGNORECASE,
    ),
    # fell to 33 percent from 35 percent, a drop of 2 points
    shape(
        "TFP",
        rf",? from {_HEDGE}",
        rf",? (?:{_MOVED}|{_CHANGED})(?: by)? {_HEDGE}",
        before=rf"\bto {_HEDGE}",
        flags=re.IGNORECASE,
    ),
    # rose 10 percent from 4.5 billion to 5 billion
    shape("PFT", rf",? from {_HEDGE}", rf"[^.;()\d]{{0,40}}? to {_HEDGE}", before=_ROSE, flags=re.IGNORECASE),
    # rose 10 percent to 5 billion from 4.5 billion
    shape("PTF", rf",? to {_HEDGE}", rf"[^.;()\d]{{0,30}}?,? from {_HEDGE}", before=_ROSE, flags=re.IGNORECASE),
    # 4930억 원에서 484억 원으로 90% 줄었다
    shape(
        "FTP", rf"\s?에서 [^.()\d]{{0,20}}?{_HEDGE}", rf"\s?(?:으로|로) {_HEDGE}", after=rf"\s?{_MOVED_KO}", flags=re.IGNORECASE
    ),
)
"""F is what it rose or fell from, T what to, P the change in percent."""


def run(story: Story) -> Iterator[Finding]:
    """Changes that their ends contradict."""
    figures = [figure for figure in story.figures if figure.low is not None and figure.kind not in (Kind.ORDINAL, Kind.AGE)]
    for begin, end, change in told(story.text, figures, SHAPES, "FTP", points=True):
        first, last = min(begin.start, change.start), max(end.end, begin.end, change.end)
        if _OTHER_TIME.search(story.text, max(0, first - 40), last + 30):
            continue
        in_points = change.kind is Kind.PERCENT_POINT
        percentages = begin.kind is end.kind is Kind.PERCENT  # 연 3.50%에서 3.25%로: 연 is of both
        if not (percentages if in_points else _comparable(begin, end)):
            continue
        found = outcome(partial(_points if in_points else _change, begin, end), change)
        if found is not None:
            unit = "points" if in_points else "percent"
            message = f'from "{begin.text}" to "{end.text}" is a change of {between(found.result)} {unit}, not "{change.text}"'
            yield contradiction(CHECK.code, CHECK.name, message, (begin, end, change), found)


def _comparable(begin: Figure, end: Figure) -> bool:
    """Do the two measure the same, and not a percentage, whose change in percent copy hardly tells apart from points?"""
    return measures(begin) == measures(end) and begin.kind not in (Kind.PERCENT, Kind.PERCENT_POINT)


def _change(begin: Figure, end: Figure, read: Reading) -> Interval | None:
    """The change in percent, whichever way, with a point of room on either side: percentages are cut as often as rounded."""
    one, two = read(begin), read(end)
    if one is None or two is None or one.meets(two) or begin.low is None or end.low is None:
        return None
    share = two.over(one)
    moved = share - Interval.point(ONE) if end.low > begin.low else Interval.point(ONE) - share
    return moved.scaled(ONE.scaleb(2)) + Interval(-ONE, ONE)


def _points(begin: Figure, end: Figure, read: Reading) -> Interval | None:
    """The change in points, whichever way."""
    one, two = read(begin), read(end)
    if one is None or two is None or begin.low is None or end.low is None or one.meets(two):
        return None
    return two - one if end.low > begin.low else one - two


CHECK = Check(code="KF303", name="change-and-ends", run=run)
