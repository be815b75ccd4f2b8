"""For each left-over source figure, the few target figures that could be its translation.

Near ones, ones with the same digits (a slip of a scale word or a currency keeps them), and ones of about the same size: a
bounded number each, so that the work grows with the number of figures and not with its square.
"""

from __future__ import annotations

from bisect import bisect_left
from collections import defaultdict
from collections.abc import Sequence
from decimal import Decimal

from krfigures.checks.alignment.measures import Family, Measure
from krfigures.checks.alignment.position import Expectation
from krfigures.checks.alignment.slips import significand

NEIGHBOURS = 8
"""Target figures on either side of an expected place that are looked at."""
LOOKALIKES = 3
"""Target figures with the same digits on either side of an expected place that are looked at."""
SIMILAR = 4
"""Target figures of about the same size, on either side, that are looked at."""


class Candidates:
    """The left-over target figures, ready to be asked by place, by digits and by size."""

    def __init__(self, targets: Sequence[Measure], expectation: Expectation) -> None:
        self._expectation = expectation
        self._by_place = sorted((measure.start, index) for index, measure in enumerate(targets))
        self._by_digits: defaultdict[tuple[int, ...], list[tuple[int, int]]] = defaultdict(list)
        self._by_size: defaultdict[Family, list[tuple[Decimal, int]]] = defaultdict(list)
        for start, index in self._by_place:
            measure = targets[index]
            if measure.low is not None:
                self._by_digits[significand(measure.low)].append((start, index))
                self._by_size[measure.family].append((measure.low, index))
        for sized in self._by_size.values():
            sized.sort()

    def of(self, source: Measure) -> set[int]:
        """Indices of the targets worth relating to this source figure."""
        found: set[int] = set()
        alike = self._by_digits.get(significand(source.low), []) if source.low is not None else []
        for place in self._expectation.places(source.start):
            found.update(_around(self._by_place, int(place), NEIGHBOURS))
            found.update(_around(alike, int(place), LOOKALIKES))
        if source.low is not None:
            sized = self._by_size.get(source.family, [])
            middle = bisect_left(sized, (source.low, -1))
            found.update(index for _, index in sized[max(0, middle - SIMILAR) : middle + SIMILAR])
        return found


def _around(placed: Sequence[tuple[int, int]], place: int, reach: int) -> list[int]:
    """Indices of the figures nearest to a place, up to so many on either side."""
    middle = bisect_left(placed, (place, -1))
    return [index for _, index in placed[max(0, middle - reach) : middle + reach]]
