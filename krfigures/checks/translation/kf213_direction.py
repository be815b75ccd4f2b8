"""KF213 direction: the figure rises in one text and falls in the other, or is a profit here and a loss there.

Why it matters: the number is right and the story is wrong.

A temperature that stands below zero here and above there is the same slip.

Silent unless both texts name a direction within the clause of the figure, each only one, and the two are opposite; most
figures have none. Silent too where either text tells an exchange rate: 환율 rises as the won falls. The words are those of
market and earnings copy in both languages.

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

_CURRENCIES = r"(?:won|yen|yuan|renminbi|euro|pound|rouble|ruble|dollar|greenback|currency)"
_RATE = re.compile(
    rf"""환율 | (?:달러|엔|유로|위안|파운드|루블)당 | (?:원|달러|엔|유로|위안|파운드|루블)화(?:는|가|도|의?\s?가치|\s?값)
      | 원\s?값 | \bexchange\srates?\b | \bwon-dollar\b | \b(?:per|a)\s(?:U\.?S\.?\s)?(?:dollar|euro)\b | \bper\s100\syen\b
      | \b(?:(?:against|versus|to)\s)?the\s(?:[A-Za-z.]{{1,12}}\s){{0,2}}{_CURRENCIES}\b""",
    re.VERBOSE | re.IGNORECASE,
)
_SENTENCE_END = re.compile(r"[!?。]|\n|(?<=[다요])\.|(?<![A-Z])\.(?=[\"'”’)]{0,2}(?:\s|$))")
_SUBJECT = {
    "ko": re.compile(r"[가-힣](?:은|는|이|가)[\s,]"),
    "en": re.compile(r"\s*[\"'“‘]?(?!(?:It|This|That|They|The figure|The rate)\b)\w"),
}
"""What gives a sentence a subject of its own; without one it goes on about that of the sentence before."""
_LONGEST_SENTENCE = 400

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
            if axis is _CHANGE and (_tells_rate(comparison.source, source) or _tells_rate(comparison.target, target)):
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
    """Does the sentence tell an exchange rate? The won per dollar fall where the won rises, and copy tells it either way."""
    start, end = _sentence(text, figure.start, figure.end)
    if _RATE.search(text, start, end):
        return True
    lang = "ko" if korean_around(text, figure) else "en"
    own = _SUBJECT[lang].search(text, start, end) if lang == "ko" else _SUBJECT[lang].match(text, start, end)
    if own or start == 0:
        return False
    return _RATE.search(text, _sentence(text, start - 1, start - 1)[0], start) is not None


def _sentence(text: str, start: int, end: int) -> tuple[int, int]:
    """Where the sentence around two offsets starts and ends."""
    after = _SENTENCE_END.search(text, end, end + _LONGEST_SENTENCE)
    begins = max(0, start - _LONGEST_SENTENCE)
    before = [found.end() for found in _SENTENCE_END.finditer(text, begins, start)]
    return before[-1] if before else begins, after.start() if after else min(len(text), end + _LONGEST_SENTENCE)


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
