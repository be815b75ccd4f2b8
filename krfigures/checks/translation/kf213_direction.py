"""KF213 direction: the figure rises in one text and falls in the other, or is a profit here and a loss there.

Why it matters: the number is right and the story is wrong.

A temperature that stands below zero here and above there is the same slip.

Silent unless both texts name a direction within the clause of the figure, each only one, and the two are opposite; most
figures have none. Silent too where only one text speaks of 환율, which rises as the won falls. The words are those of market
and earnings copy in both languages.

    ko  매출이 3.2% 감소했다.      en  Sales rose 3.2 percent.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from krfigures.checks.translation.comparison import Comparison, TranslationCheck
from krfigures.checks.translation.script import korean_around
from krfigures.checks.translation.wording import named, places
from krfigures.core.figure import Figure, Kind
from krfigures.core.report import Finding, Severity

_KINDS = frozenset({Kind.MONEY, Kind.PERCENT, Kind.PERCENT_POINT})
_TEMPERATURES = frozenset({"degC", "degF"})
_WINDOW = 40
"""Characters on either side in which the word that belongs to a figure is looked for."""
_CLAUSE_END = re.compile(r"[.!?;\n]\s|[,，、](?=\s)|\n|며 |고 |지만 |으나 | and | but | while | from | to ")

# Direction of change first, then sign of a result; "up" and "down" are one axis, "gain" and "loss" the other.
_CHANGE = {
    "ko": (
        re.compile(r"상승|올랐|오른|올라|늘었|늘어|늘린|증가|급등|뛰었|뛴|인상|올렸|확대|높아|높인"),
        re.compile(r"하락|내렸|내린|내려|줄었|줄어|줄인|감소|급락|떨어|인하|낮췄|낮아|축소|깎"),
    ),
    "en": (
        re.compile(
            r"\b(?:rose|rise[sn]?|rising|increas\w{1,4}|grew|grow[sn]?|growth|climb\w{0,3}|jump\w{0,3}|surg\w{1,3}|soar\w{0,3}|"
            r"gain(?:ed|s|ing)?|rais(?:e|ed|es|ing)|up|higher|expand\w{0,3})\b",
            re.IGNORECASE,
        ),
        re.compile(
            r"\b(?:fell|fall(?:s|en|ing)?|drop\w{0,4}|declin\w{1,3}|decreas\w{1,3}|slid\w{0,3}|tumbl\w{1,3}|plung\w{1,3}|"
            r"shed|shrank|shr[iu]nk\w{0,3}|cut(?:s|ting)?|lower(?:ed|s|ing)?|down|slump\w{0,3}|reduc\w{1,4})\b",
            re.IGNORECASE,
        ),
    ),
}
_RESULT = {
    "ko": (re.compile(r"흑자|순이익|영업이익"), re.compile(r"적자|순손실|영업손실")),
    "en": (
        re.compile(r"\b(?:profits?|surplus(?:es)?|net income|operating income|net earnings)\b", re.IGNORECASE),
        re.compile(r"\b(?:loss(?:es)?|deficits?|shortfall|in the red)\b", re.IGNORECASE),
    ),
}


def examine(comparison: Comparison) -> Iterator[Finding]:
    """One finding for each agreeing pair whose clauses point in opposite directions."""
    for source, target in comparison.agreeing():
        if source.unit in _TEMPERATURES and source.unit == target.unit and _below(source) is not _below(target):
            yield _opposite(source, target, "is above zero", "is below zero", up=not _below(source))
        if source.kind not in _KINDS or target.kind not in _KINDS or source.low == 0:
            continue
        for axis, words in (_CHANGE, ("rises", "falls")), (_RESULT, ("is a gain", "is a loss")):
            if axis is _CHANGE and _tells_rate(comparison.source, source) != _tells_rate(comparison.target, target):
                continue
            ours, theirs = _points(comparison.source, source, axis), _points(comparison.target, target, axis)
            if ours is not None and theirs is not None and ours != theirs:
                yield _opposite(source, target, *words, up=ours)


def _opposite(source: Figure, target: Figure, risen: str, fallen: str, *, up: bool) -> Finding:
    here, there = (risen, fallen) if up else (fallen, risen)
    return Finding(
        code=CHECK.code,
        name=CHECK.name,
        severity=Severity.WARNING,
        message=f"{named(source)} {here} in the source, {named(target)} {there} in the target",
        spans=places(source, target),
    )


def _below(figure: Figure) -> bool:
    return figure.low is not None and figure.low < 0


def _tells_rate(text: str, figure: Figure) -> bool:
    """Does the sentence speak of 환율, won per dollar? English as often says how the won did against the dollar."""
    return "환율" in text[max(0, figure.start - _WINDOW) : figure.end + _WINDOW]


def _points(text: str, figure: Figure, axis: dict[str, tuple[re.Pattern[str], re.Pattern[str]]]) -> bool | None:
    """True for up, False for down, None where the clause names no direction or both."""
    lang = "ko" if korean_around(text, figure) else "en"
    before, after = text[max(0, figure.start - _WINDOW) : figure.start], text[figure.end : figure.end + _WINDOW]
    starts = [match.end() for match in _CLAUSE_END.finditer(before)]
    before = before[starts[-1] :] if starts else before
    end = _CLAUSE_END.search(after)
    after = after[: end.start()] if end else after
    # In Korean the verb follows its figure; what stands before belongs to the figure before.
    clause = after if lang == "ko" and axis is _CHANGE else f"{before} {after}"
    if figure.low is not None and figure.low < 0 and axis is _CHANGE:
        return False
    up, down = (pattern.search(clause) is not None for pattern in axis[lang])
    return up if up is not down else None


CHECK = TranslationCheck(code="KF213", name="direction", examine=examine)
