"""KF210 hedge-lost or hedge-added: "about", "at least" or "up to" on one side only.

Why it matters: the translation sounds surer, or less sure, than its original. Always a note: copy is full of it.

Silent where both sides are hedged, and where a rounded figure needs its hedge (KF212 speaks of rounding).

    ko  약 11조 원을 유치했다.      en  It drew 11 trillion won.
"""

from __future__ import annotations

from collections.abc import Iterator

from krfigures.checks.translation.comparison import Comparison, TranslationCheck
from krfigures.checks.translation.wording import named, places
from krfigures.core.report import Finding, Severity


def examine(comparison: Comparison) -> Iterator[Finding]:
    """One finding for each agreeing pair of which one figure is hedged."""
    for source, target in comparison.agreeing():
        if bool(source.hedges) is bool(target.hedges) or source.vague or target.vague:
            continue
        lost = bool(source.hedges)
        hedge, where = (source.hedge, "source") if lost else (target.hedge, "target")
        yield Finding(
            code=CHECK.code,
            name="hedge-lost" if lost else "hedge-added",
            severity=Severity.NOTE,
            message=f'{named(source)} and {named(target)}: "{_word(str(hedge))}" stands only in the {where}',
            spans=places(source, target),
        )


def _word(hedge: str) -> str:
    return hedge.replace("_", " ")


CHECK = TranslationCheck(code="KF210", name="hedge-lost", examine=examine)
