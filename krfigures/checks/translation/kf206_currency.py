"""KF206 currency: the same amount in another currency.

Why it matters: 500만 달러 told as five million won is a thousandth of it.

Silent where the amounts differ so that one may be the conversion of the other, where either currency is open (a bare 달러
among other dollars), and where the sum also stands there in its own currency.

    ko  500만 달러를 투자했다.      en  It invested 5 million won.
"""

from __future__ import annotations

from collections.abc import Iterator

from krfigures.checks.alignment import Relation
from krfigures.checks.translation.comparison import Comparison, TranslationCheck
from krfigures.checks.translation.wording import named, places
from krfigures.core.report import Finding, Severity


def examine(comparison: Comparison) -> Iterator[Finding]:
    """One finding for each sum whose currency changed and whose amount did not."""
    for source, target in comparison.related(Relation.CURRENCY):
        yield Finding(
            code=CHECK.code,
            name=CHECK.name,
            severity=Severity.ERROR,
            message=f"the source has {named(source)}, the target the same amount in another currency, {named(target)}",
            spans=places(source, target),
            expected=source.interval,
        )


CHECK = TranslationCheck(code="KF206", name="currency", examine=examine)
