"""KF205 digit-slip: two figures of one size that differ by one digit changed, dropped or doubled, or two exchanged.

Why it matters: such slips survive every reading for sense. The more digits agree, the surer it is that one was meant.

Silent where the values meet, and about figures of a single digit, whose difference is one of value (KF203).

    ko  1,254명이 숨졌다.      en  1,245 people died.
"""

from __future__ import annotations

from collections.abc import Iterator

from krfigures.checks.alignment import Relation
from krfigures.checks.alignment.slips import digit_slip
from krfigures.checks.translation.comparison import Comparison, TranslationCheck
from krfigures.checks.translation.correction import corrected
from krfigures.checks.translation.standing import pair_severity
from krfigures.checks.translation.wording import named, places, ratio
from krfigures.core.figure import Kind
from krfigures.core.report import Finding, Severity

_SLIPS = {
    "changed": "one digit differs",
    "exchanged": "two digits are exchanged",
    "dropped": "a digit is lost",
    "doubled": "there is a digit too many",
}


def examine(comparison: Comparison) -> Iterator[Finding]:
    """One finding for each pair that a slip of one digit explains."""
    for source, target in comparison.related(Relation.DIGIT):
        if source.low is None or target.low is None:
            continue
        slip = digit_slip(source.low, target.low)
        if slip is None and source.high is not None and target.high is not None:
            slip = digit_slip(source.high, target.high)
        what = _SLIPS.get(slip or "", "a digit differs")
        grave = pair_severity(source, target)
        if grave is Severity.WARNING and source.kind is Kind.MONEY:
            grave = Severity.ERROR
        yield Finding(
            code=CHECK.code,
            name=CHECK.name,
            severity=grave,
            message=f"the source has {named(source)}, the target {named(target)}: {what}",
            spans=places(source, target),
            suggestion=corrected(source, target),
            ratio=ratio(source, target),
            expected=source.interval,
        )


CHECK = TranslationCheck(code="KF205", name="digit-slip", examine=examine)
