"""Against other projects' readings: rows that krfigures contradicts on purpose, and forms that it learned from them."""

from __future__ import annotations

from decimal import Decimal

import pytest
from rows_judged_wrong import GROUPS

import krfigures as kf

ROWS = [pytest.param(text, group.kind, theirs, id=text) for group in GROUPS for text, theirs in group.rows]


def values(text: str, kind: str) -> list[Decimal]:
    """What krfigures reads of a peer's kind; every kind of number is a number to them."""
    figures = [figure for figure in kf.find(text) if figure.low is not None]
    return [figure.low for figure in figures if figure.low is not None and kind in ("number", figure.kind)]


@pytest.mark.parametrize(("text", "kind", "theirs"), ROWS)
def test_a_row_judged_wrong_is_read_otherwise(text: str, kind: str, theirs: tuple[str, ...]) -> None:
    agreement = "krfigures agrees by now: the row belongs to the corpora"
    assert values(text, kind) != [Decimal(value) for value in theirs], agreement


def test_every_group_gives_a_reason_and_no_row_stands_twice() -> None:
    texts = [text for group in GROUPS for text, _ in group.rows]
    assert len(texts) == len(set(texts))
    assert all(len(group.reason.split()) > 4 for group in GROUPS)
