"""The cheapest one-to-one pairing, through the `munkres` package (maintained, typed, nothing behind it).

Figures that compete for one another form small groups, and each group is settled by itself; a group of one pair needs no
solver, so most comparisons never load it.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping

Edge = tuple[int, int]
MAX_GROUP = 150
"""Rows of the largest group that is solved exactly; larger ones, which real copy does not have, take the cheapest first."""


def cheapest(costs: Mapping[Edge, int], alone: int) -> list[Edge]:
    """The pairs (row, column) of least total cost, where a row or column left out costs `alone`.

    >>> cheapest({(0, 0): 5, (0, 1): 1, (1, 1): 2}, alone=100)
    [(0, 0), (1, 1)]
    """
    worthwhile = {edge: cost for edge, cost in costs.items() if cost < 2 * alone}
    chosen: list[Edge] = []
    for group in _groups(worthwhile):
        if len(group) == 1:
            chosen.extend(group)
        elif len({row for row, _ in group}) > MAX_GROUP or len({column for _, column in group}) > MAX_GROUP:
            chosen.extend(_cheapest_first(group))
        else:
            chosen.extend(_solved(group, alone))
    return sorted(chosen)


def _groups(costs: Mapping[Edge, int]) -> list[dict[Edge, int]]:
    """The edges, split where no row or column joins them."""
    parent: dict[tuple[str, int], tuple[str, int]] = {}

    def root(node: tuple[str, int]) -> tuple[str, int]:
        parent.setdefault(node, node)
        while parent[node] != node:
            parent[node] = parent[parent[node]]
            node = parent[node]
        return node

    for row, column in costs:
        parent[root(("row", row))] = root(("column", column))
    groups: defaultdict[tuple[str, int], dict[Edge, int]] = defaultdict(dict)
    for (row, column), cost in costs.items():
        groups[root(("row", row))][row, column] = cost
    return list(groups.values())


def _cheapest_first(group: Mapping[Edge, int]) -> list[Edge]:
    rows: set[int] = set()
    columns: set[int] = set()
    chosen = []
    for (row, column), _ in sorted(group.items(), key=lambda item: (item[1], item[0])):
        if row not in rows and column not in columns:
            rows.add(row)
            columns.add(column)
            chosen.append((row, column))
    return chosen


def _solved(group: Mapping[Edge, int], alone: int) -> list[Edge]:
    from munkres import Munkres

    rows, columns = sorted({row for row, _ in group}), sorted({column for _, column in group})
    # Each row may also take a column of its own that stands for "no partner", at the cost of leaving both sides alone.
    matrix = [[group.get((row, column), 4 * alone) for column in columns] + [2 * alone] * len(rows) for row in rows]
    return [(rows[i], columns[j]) for i, j in Munkres().compute(matrix) if j < len(columns) and (rows[i], columns[j]) in group]
