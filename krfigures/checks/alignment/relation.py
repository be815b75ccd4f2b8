"""What a source figure and a target figure can be to each other, and what each of these costs the alignment.

Relations that say "no" are still pairs: a missing and an added figure that explain each other are one finding.
"""

from __future__ import annotations

from collections.abc import Callable
from enum import StrEnum

from krfigures.checks.alignment.measures import Measure
from krfigures.core.figure import Figure


class Relation(StrEnum):
    """What a pair of figures is to each other."""

    SAME = "same"
    ROUNDED = "rounded"  # meets once trailing zeros are read as rounding
    CONVERTED = "converted"  # a sum told in another currency at a rate that fits
    UNDECIDED = "undecided"  # 21일 and "Monday": nothing says yes or no
    POINT = "percent for point"
    CURRENCY = "currency"
    UNIT = "unit"
    MISROUNDED = "wrong rounding"
    MAGNITUDE = "magnitude"
    DIGIT = "digit"
    ORDINAL = "ordinal"
    DATE = "date"
    VALUE = "value"


AGREEING = frozenset({Relation.SAME, Relation.ROUNDED, Relation.CONVERTED})

Converts = Callable[[Figure, Figure], Relation | None]
"""Whether one sum is the conversion of another: CONVERTED, UNDECIDED where only some date's rate fits, or None."""

ALONE = 500
"""What leaving one figure without a partner costs."""
FARTHEST = 250
"""The most that distance adds to figures that agree: they may have moved with their paragraph."""

# What a pair costs next to where it is expected, and what each character away from there adds. A slip that has a name is
# worth a long way; a mere difference counts only next door.
_COSTS: dict[Relation, tuple[int, float]] = {
    Relation.SAME: (0, 0.1),
    Relation.ROUNDED: (100, 0.1),
    Relation.CONVERTED: (300, 0.3),
    Relation.POINT: (200, 0.4),
    Relation.MISROUNDED: (250, 0.4),
    Relation.CURRENCY: (250, 0.4),
    Relation.UNIT: (300, 0.5),
    Relation.MAGNITUDE: (300, 0.5),
    Relation.DIGIT: (350, 0.6),
    Relation.UNDECIDED: (400, 0.6),
    Relation.ORDINAL: (500, 1.5),
    Relation.DATE: (500, 1.5),
    Relation.VALUE: (550, 1.5),
}


def cost(relation: Relation, source: Measure, target: Measure, distance: float) -> int:
    """What the pair costs at so many characters from where it is expected; a pair dearer than 2 × `ALONE` is none."""
    base, each = _COSTS[relation]
    far = each * distance
    if relation in AGREEING:
        far = min(far, FARTHEST)
    if relation is Relation.VALUE and source.unit != target.unit:
        base += 250  # two sums in two currencies that do not convert have little to do with each other
    one, other = source.figure, target.figure
    return int(base + far + 40 * (one.kind is not other.kind) + 10 * (one.hedge is not other.hedge))
