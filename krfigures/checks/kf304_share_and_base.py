"""KF304 share-and-base: a share in percent of a sum is not the sum that it is said to be.

Why it matters: two of the three figures were checked, the third was computed in a hurry.
Stays silent: unless the words tie the three together: "1,500억 원(약 1조 원의 15%)", "15 percent of $10 billion, or
$1.5 billion".
Flags: 450억 달러의 66%인 29억7000만 달러.
"""

from __future__ import annotations

from collections.abc import Iterator
from functools import partial

from krfigures.checks.story import Check, Story
from krfigures.checks.sums import Reading, contradiction, measures, outcome
from krfigures.checks.triples import Shape, shape, told
from krfigures.checks.wording import between
from krfigures.core.figure import Figure, Kind
from krfigures.core.interval import ONE, Interval
from krfigures.core.report import Finding

_HEDGE = r"(?:about |around |nearly |almost |some |roughly |approximately |약 ?)?"
_OF = rf" of (?:the |its |a |an )?(?:total |estimated )?{_HEDGE}"


SHAPES: tuple[Shape, ...] = (
    # 450억 달러의 66%인 297억 달러
    shape("BPS", rf"의 {_HEDGE}", rf"(?:인|에 해당하는|에 달하는|에 이르는|가량인|정도인|,|, 즉) {_HEDGE}"),
    # 1,500억 원(약 1조 원의 15%)
    shape("SBP", rf" ?\({_HEDGE}", rf"의 {_HEDGE}", after=r"\s?\)"),
    # $1.5 billion, or 15 percent of $10 billion; $1.5 billion (15 percent of $10 billion)
    shape("SPB", rf"(?:,? (?:or|which is|equal to|equivalent to|representing) | \(){_HEDGE}", _OF),
    # 15 percent of $10 billion, or $1.5 billion
    shape("PBS", _OF, rf",? (?:or|which is|equal to|namely) {_HEDGE}"),
)
"""B is the base, P the percentage, S the share of it."""


def run(story: Story) -> Iterator[Finding]:
    """Shares that are not what the percentage of the base comes to."""
    figures = [figure for figure in story.figures if figure.low is not None]
    for base, percent, share in told(story.text, figures, SHAPES, "BPS"):
        if base.kind is Kind.PERCENT or measures(base) != measures(share):
            continue
        found = outcome(partial(_part, base, percent), share)
        if found is not None:
            message = f'"{percent.text}" of "{base.text}" is {between(found.result)}, not "{share.text}"'
            yield contradiction(CHECK.code, CHECK.name, message, (base, percent, share), found)


def _part(base: Figure, percent: Figure, read: Reading) -> Interval | None:
    whole, share = read(base), read(percent)
    if whole is None or share is None:
        return None
    return whole.times(share).scaled(ONE.scaleb(-2))


CHECK = Check(code="KF304", name="share-and-base", run=run)
