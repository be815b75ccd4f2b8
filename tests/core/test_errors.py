"""Errors name what was given, point at the place, and can be sent from one process to another."""

from __future__ import annotations

import pickle

import pytest

from krfigures.core.errors import ArgumentError, KrfiguresError, RateUnavailableError, UnreadableFigureError

ARGUMENT = ArgumentError("on", "2026-13", "a date")
UNREADABLE = UnreadableFigureError("총 3억 2억 원을", 2, 7, "억 appears twice")
UNAVAILABLE = RateUnavailableError("USD", "KRW", "1998", "the data begins in 1999")
ALL = [ARGUMENT, UNREADABLE, UNAVAILABLE]


def test_messages_say_what_and_why() -> None:
    assert str(ARGUMENT) == "on='2026-13': expected a date"
    assert str(UNREADABLE) == "억 appears twice\n총 3억 2억 원을\n   ^^^^^^^"
    assert str(UNAVAILABLE) == "no USD/KRW rate for 1998: the data begins in 1999"


@pytest.mark.parametrize("error", ALL, ids=lambda error: type(error).__name__)
def test_they_survive_pickling(error: KrfiguresError) -> None:
    copy = pickle.loads(pickle.dumps(error))
    assert type(copy) is type(error)
    assert str(copy) == str(error)
    assert vars(copy) == vars(error)


def test_each_is_also_the_kind_of_error_that_python_programs_expect() -> None:
    assert isinstance(ARGUMENT, ValueError)
    assert isinstance(UNREADABLE, ValueError)
    assert isinstance(UNAVAILABLE, LookupError)
    assert all(isinstance(error, KrfiguresError) for error in ALL)


def test_a_long_value_is_cut() -> None:
    error = ArgumentError("text", b"x" * 1000, "a str")
    assert len(str(error)) < 120
    assert error.value == b"x" * 1000
