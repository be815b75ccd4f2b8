"""The package gives out its strategies when they are asked for."""

from __future__ import annotations

import importlib
import pkgutil

import pytest

import krfigures.strategies


def test_every_public_name_is_there() -> None:
    assert all(callable(getattr(krfigures.strategies, name)) for name in krfigures.strategies.__all__)


def test_no_module_hides_a_strategy() -> None:
    modules = {module.name for module in pkgutil.iter_modules(krfigures.strategies.__path__)}
    assert modules.isdisjoint(krfigures.strategies.__all__)


def test_other_names_are_missing() -> None:
    with pytest.raises(AttributeError, match="no attribute 'sums'"):
        importlib.import_module("krfigures.strategies").sums  # noqa: B018 - asking for it is the test
