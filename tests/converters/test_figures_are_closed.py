"""The reader fills figures open and closes them once: what it gives is a `Figure` like any other."""

from __future__ import annotations

from dataclasses import FrozenInstanceError, fields
from decimal import Decimal

import pytest

import krfigures as kf
from krfigures.core.figure import Figure, OpenFigure


def test_a_read_figure_is_a_figure() -> None:
    (figure,) = kf.find("매출은 3억 원이다")
    assert type(figure) is Figure
    assert figure.low == Decimal(300_000_000)


def test_a_read_figure_cannot_be_changed() -> None:
    (figure,) = kf.find("매출은 3억 원이다")
    with pytest.raises(FrozenInstanceError):
        figure.low = Decimal(0)  # type: ignore[misc] -- that it is refused is what is tested


def test_a_read_figure_equals_one_built_of_its_parts() -> None:
    (figure,) = kf.find("매출은 3억 원이다")
    built = Figure(**{field.name: getattr(figure, field.name) for field in fields(Figure)})
    assert (built, hash(built)) == (figure, hash(figure))


def test_both_hold_the_same_fields_in_the_same_order() -> None:
    assert OpenFigure.__slots__ == Figure.__slots__
