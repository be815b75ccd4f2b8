"""Against other projects' readings: rows that krfigures contradicts on purpose, and forms that it learned from them."""

from __future__ import annotations

from decimal import Decimal

import pytest
from rows_judged_wrong import GROUPS

import krfigures as kf

ROWS = [pytest.param(text, group.kind, theirs, id=text) for group in GROUPS for text, theirs in group.rows]


def stated(figure: kf.Figure, theirs: str) -> bool:
    """Does a figure state the peer's value, and the currency where it names one?"""
    *code, value = theirs.split()
    return figure.low == Decimal(value) and code in ([], [figure.currency])


def agrees(text: str, kind: str, theirs: tuple[str, ...]) -> bool:
    """Does krfigures read what the peer does, figure by figure? Every kind of number is a number to them."""
    figures = [figure for figure in kf.find(text) if figure.low is not None and kind in ("number", figure.kind)]
    return len(figures) == len(theirs) and all(map(stated, figures, theirs))


@pytest.mark.parametrize(("text", "kind", "theirs"), ROWS)
def test_a_row_judged_wrong_is_read_otherwise(text: str, kind: str, theirs: tuple[str, ...]) -> None:
    assert not agrees(text, kind, theirs), "krfigures agrees by now: the row belongs to the corpora"


def test_a_currency_is_compared_where_the_row_names_one() -> None:
    assert agrees("10만 루피", "money", ("INR 100000",))
    assert agrees("10만 루피", "money", ("100000",))
    assert not agrees("10만 루피", "money", ("LKR 100000",))
    assert not agrees("10만 루피", "money", ())


def test_every_group_gives_a_reason_and_no_row_stands_twice() -> None:
    texts = [text for group in GROUPS for text, _ in group.rows]
    assert len(texts) == len(set(texts))
    assert all(len(group.reason.split()) > 4 for group in GROUPS)
