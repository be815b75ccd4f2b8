"""Where in the target a source figure should be, told by the figures around it that are already paired."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterable


class Expectation:
    """Expected places, from anchors: pairs of offsets that surely belong together.

    The nearest anchor on either side says where a figure should stand; a paragraph that was moved moves with its anchors.

    >>> Expectation([(100, 120)], 1000, 1000).distance(110, 135)
    5.0
    """

    def __init__(self, anchors: Iterable[tuple[int, int]], source_length: int, target_length: int) -> None:
        ordered = sorted(anchors)
        self._sources = [source for source, _ in ordered]
        self._targets = [target for _, target in ordered]
        self._stretch = target_length / source_length if source_length and target_length else 1.0
        self._reverse = 1 / self._stretch

    def places(self, source: int) -> tuple[float, ...]:
        """One or two places of the target where the figure at this offset of the source may be expected."""
        if not self._sources:
            return (source * self._stretch,)
        right = bisect_left(self._sources, source)
        nearest = [place for place in (right - 1, right) if 0 <= place < len(self._sources)]
        return tuple(self._targets[place] + (source - self._sources[place]) * self._stretch for place in nearest)

    def distance(self, source: int, target: int) -> float:
        """How far a target offset is from the nearest expected place, in characters of the shorter text."""
        return min(abs(target - place) for place in self.places(source)) * min(1.0, self._reverse)
