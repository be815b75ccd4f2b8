"""Registration with Hypothesis, so that `st.from_type(krfigures.Money)` works wherever krfigures is installed."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from hypothesis.strategies import SearchStrategy


def register() -> None:
    """Run by Hypothesis when it is imported: names our types, and builds a strategy only for a type that is asked for."""
    from hypothesis import strategies as st

    from krfigures.core import figure, interval, period, rate, values

    for name in _VALUES:
        st.register_type_strategy(getattr(values, name), _value)
    for type_ in (figure.Figure, interval.Interval, period.Period, rate.Rate):
        st.register_type_strategy(type_, _other)


_VALUES = (
    "Money",
    "Percent",
    "PercentPoint",
    "Quantity",
    "Count",
    "Duration",
    "Age",
    "Date",
    "Time",
    "Ordinal",
    "Ratio",
    "Score",
    "Number",
    "Range",
)


def _value(type_: type[Any]) -> SearchStrategy[Any]:
    from krfigures.strategies.values import VALUES

    return VALUES[type_]()


def _other(type_: type[Any]) -> SearchStrategy[Any]:
    from krfigures.strategies.records import OTHERS

    return OTHERS[type_]()
