"""The facts: words and what they mean, as TSV files, and the one loader that reads them.

Each file explains itself on top: what its columns mean, where its rows come from. To teach the reader a word, add a row.
"""

from __future__ import annotations

from functools import cache
from pkgutil import get_data


@cache
def table(name: str) -> tuple[tuple[str, ...], ...]:
    """The rows of `name`.tsv without its comments.

    >>> [row for row in table("hedges") if row[0] == "이상"]
    [('이상', 'ko', 'after', 'at_least')]
    """
    data = get_data(__package__, f"{name}.tsv")  # importlib.resources would load five times as many modules
    assert data is not None
    return tuple(tuple(line.split("\t")) for line in data.decode("utf-8").splitlines() if line and not line.startswith("#"))
