"""Three figures in a row, tied together by the words between them: base, percentage and share, or two ends and a change."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from krfigures.core.figure import Figure, Kind


class Shape(NamedTuple):
    """The order of the roles, a letter each with P for the percentage, and the words before, between and behind the figures."""

    order: str
    first_gap: re.Pattern[str]
    second_gap: re.Pattern[str]
    before: re.Pattern[str]
    after: re.Pattern[str]


def shape(
    order: str, first_gap: str, second_gap: str, *, before: str = "", after: str = "", flags: re.RegexFlag = re.NOFLAG
) -> Shape:
    """A shape from its patterns; `before` ends right at the first figure."""
    first, second, ahead, behind = (re.compile(pattern, flags) for pattern in (first_gap, second_gap, f"{before}$", after))
    return Shape(order, first, second, ahead, behind)


def told(
    text: str, figures: Sequence[Figure], shapes: Sequence[Shape], roles: str, *, points: bool = False
) -> Iterator[tuple[Figure, Figure, Figure]]:
    """Three figures in a row that stand in one of the shapes, in the order of `roles`; P may be points where `points` is set."""
    kinds = (Kind.PERCENT, Kind.PERCENT_POINT) if points else (Kind.PERCENT,)
    for three in zip(figures, figures[1:], figures[2:], strict=False):
        found = next((shape for shape in shapes if _stands(text, three, shape, kinds)), None)
        if found is not None:
            one, two, last = (three[found.order.index(role)] for role in roles)
            yield one, two, last


def _stands(text: str, three: tuple[Figure, Figure, Figure], shape: Shape, kinds: tuple[Kind, ...]) -> bool:
    one, two, last = three
    return (
        three[shape.order.index("P")].kind in kinds
        and shape.before.search(text, max(0, one.start - 40), one.start) is not None
        and shape.first_gap.fullmatch(text, one.end, two.start) is not None
        and shape.second_gap.fullmatch(text, two.end, last.start) is not None
        and shape.after.match(text, last.end) is not None
    )
