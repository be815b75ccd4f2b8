"""What each code means, in the words of the check itself: the docstring of its file."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from typing import NamedTuple

from krfigures.checks import CHECKS, translation


class Explanation(NamedTuple):
    """The code and the name of a check, and what it flags, why that matters and when it stays silent."""

    code: str
    name: str
    text: str


def explanations() -> Iterator[Explanation]:
    """Those of every check, of one text and of two.

    >>> next(explanations()).code
    'KF101'
    """
    for check in CHECKS:
        yield Explanation(check.code, check.name, _doc(check.run.__module__))
    for between in translation.CHECKS:
        yield Explanation(between.code, between.name, _doc(between.examine.__module__))


def _doc(module: str) -> str:
    return (sys.modules[module].__doc__ or "").strip()
