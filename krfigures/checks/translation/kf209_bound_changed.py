"""KF209 bound-changed: a bound on one side of the figure became a bound on the other, or a stricter or looser one.

Why it matters: "more than 500" for 500명 미만 turns the statement round. That is a warning; 이상 told as "more than", or 이하 as
"below", moves one value across the line and is a note.

Silent where only one text has a bound (KF210).

    ko  500명 이상이 모였다.      en  Fewer than 500 people gathered.
"""

from __future__ import annotations

from collections.abc import Iterator

from krfigures.checks.translation.comparison import Comparison, TranslationCheck
from krfigures.checks.translation.wording import named, places
from krfigures.core.figure import Figure
from krfigures.core.hedge import Hedge
from krfigures.core.report import Finding, Severity

_WORDS = {
    Hedge.OVER: "above it",
    Hedge.AT_LEAST: "it or above",
    Hedge.UNDER: "below it",
    Hedge.AT_MOST: "it or below",
    Hedge.UP_TO: "at most",
    Hedge.NEARLY: "nearly",
}
_FROM_BELOW = frozenset({Hedge.OVER, Hedge.AT_LEAST})
_FROM_ABOVE = frozenset({Hedge.UNDER, Hedge.AT_MOST, Hedge.UP_TO})

_LOOSELY_SAID = {Hedge.OVER, Hedge.UP_TO}  # 30여 마리 and "up to 30 bears": translators take one for the other


def examine(comparison: Comparison) -> Iterator[Finding]:
    """One finding for each agreeing pair whose bounds differ."""
    for source, target in comparison.agreeing():
        ours, theirs = _bound(source), _bound(target)
        if ours is None or theirs is None or ours is theirs:
            continue
        turned = (ours in _FROM_BELOW and theirs in _FROM_ABOVE) or (ours in _FROM_ABOVE and theirs in _FROM_BELOW)
        turned = turned and {ours, theirs} != _LOOSELY_SAID
        yield Finding(
            code=CHECK.code,
            name=CHECK.name,
            severity=Severity.WARNING if turned else Severity.NOTE,
            message=f"the source has {named(source)}, {_WORDS[ours]}; the target {named(target)}, {_WORDS[theirs]}",
            spans=places(source, target),
            expected=source.interval,
        )


def _bound(figure: Figure) -> Hedge | None:
    return next((hedge for hedge in reversed(figure.hedges) if hedge in _WORDS), None)


CHECK = TranslationCheck(code="KF209", name="bound-changed", examine=examine)
