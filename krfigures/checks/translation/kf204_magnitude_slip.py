"""KF204 magnitude-slip: the same digits, times a power of ten.

Why it matters: Korean counts in 만 (ten thousand), 억 (hundred million) and 조 (trillion), English in thousands, millions and
billions. 억 taken for "billion" is ten times too much, 만 taken for "thousand" ten times too little, and both read smoothly.

Silent where the values meet. The message spells out the scale word of the Korean side.

    ko  매출은 151억 원이었다.      en  Sales were 151 billion won.      -> 15.1 billion won
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from krfigures.checks.alignment import Relation
from krfigures.checks.alignment.slips import power_of_ten
from krfigures.checks.translation.comparison import Comparison, TranslationCheck
from krfigures.checks.translation.correction import corrected
from krfigures.checks.translation.standing import pair_severity
from krfigures.checks.translation.wording import named, places, ratio, spelled, times
from krfigures.core.figure import Figure
from krfigures.core.report import Finding, Severity

_MYRIADS = {"만": "10 thousand", "억": "100 million", "조": "1 trillion", "경": "10 quadrillion"}
_MYRIAD = re.compile("[만억조경]")


def examine(comparison: Comparison) -> Iterator[Finding]:
    """One finding for each pair that is a power of ten apart."""
    for source, target in comparison.related(Relation.MAGNITUDE):
        if source.low is None or target.low is None:
            continue
        power = power_of_ten(source.low, target.low)
        apart = "" if power is None else f": the target is {times(target.low / source.low)} the source"
        yield Finding(
            code=CHECK.code,
            name=CHECK.name,
            severity=_severity(source, target),
            message=f"the source has {named(source)}, the target {named(target)}{apart}{_reminder(source, target)}",
            spans=places(source, target),
            suggestion=corrected(source, target),
            ratio=ratio(source, target),
            expected=source.interval,
        )


def _severity(source: Figure, target: Figure) -> Severity:
    graver = pair_severity(source, target)
    return Severity.ERROR if graver is Severity.WARNING and not source.vague and not target.vague else graver


def _reminder(source: Figure, target: Figure) -> str:
    """What the scale word of the Korean side is in English."""
    for korean in (source, target):
        myriads = _MYRIAD.findall(korean.text)
        if myriads and korean.low is not None:
            word = max(myriads, key=list(_MYRIADS).index)
            whole = "" if korean.low != korean.high else f", {korean.text} is {spelled(korean.low)}"
            return f"; 1{word} is {_MYRIADS[word]}{whole}"
    return ""


CHECK = TranslationCheck(code="KF204", name="magnitude-slip", examine=examine)
