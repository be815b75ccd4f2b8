"""The facts: words and what they mean, as TSV files, and the one loader that reads them.

Each file explains itself on top: what its columns mean, where its rows come from. To teach the reader a word, add a row.
"""

from __future__ import annotations

from functools import cache
from importlib.resources import files


@cache
def table(name: str) -> tuple[tuple[str, ...], ...]:
    """The rows of `name`.tsv without its comments.

    >>> [row for row in table("hedges") if row[0] == "이상"]
    [('이상', 'ko', 'after', 'at_least')]
    """
    text = (files(__package__) / f"{name}.tsv").read_text(encoding="utf-8")
    return tuple(tuple(line.split("\t")) for line in text.splitlines() if line and not line.startswith("#"))
