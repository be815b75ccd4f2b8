"""Figures as a reader would give them, and the other records of the core."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from decimal import Decimal
from types import MappingProxyType
from typing import Any

from hypothesis import strategies as st
from hypothesis.errors import InvalidArgument
from hypothesis.strategies import SearchStrategy

from krfigures.core.figure import Figure, Kind
from krfigures.core.hedge import Hedge
from krfigures.core.interval import Interval, last_place
from krfigures.core.period import Period
from krfigures.core.rate import Rate
from krfigures.core.values import (
    Age,
    Count,
    Date,
    Duration,
    Money,
    Number,
    Ordinal,
    Percent,
    PercentPoint,
    Quantity,
    Ratio,
    Score,
    Time,
    Value,
)
from krfigures.strategies.bounds import chosen
from krfigures.strategies.rates import dated_rates
from krfigures.strategies.values import VALUES, decimals
from krfigures.writers import STYLES, write
from krfigures.writers.rounding import SCALES

_TYPES: Mapping[Kind, type[Any]] = MappingProxyType(
    {
        Kind.MONEY: Money,
        Kind.PERCENT: Percent,
        Kind.PERCENT_POINT: PercentPoint,
        Kind.QUANTITY: Quantity,
        Kind.COUNT: Count,
        Kind.DURATION: Duration,
        Kind.AGE: Age,
        Kind.DATE: Date,
        Kind.TIME: Time,
        Kind.ORDINAL: Ordinal,
        Kind.RATIO: Ratio,
        Kind.SCORE: Score,
        Kind.NUMBER: Number,
    }
)
_HEDGES = ((), (Hedge.ABOUT,), (Hedge.AT_LEAST,), (Hedge.OVER,), (Hedge.UNDER,), (Hedge.ABOUT, Hedge.AT_LEAST))
_LAST_DIGIT = re.compile(
    r"""
    [0-9] (?: \. (?P<decimals> [0-9]{1,20} ) )?
    (?P<thousand> 천 )? [ ]? (?P<scale> 경|조|억|만 | trillion|billion|million )?
    """,
    re.VERBOSE,
)


def figures(
    kind: Kind | str | None = None,
    *,
    lang: str | None = None,
    hedges: SearchStrategy[tuple[Hedge, ...]] | None = None,
) -> SearchStrategy[Figure]:
    """Figures whose text is all of the text, written in a house style; hedges stand outside the text, as in copy.

    `kind` and `lang` ("ko", "en") narrow the choice.

    >>> figures("percent", lang="en").validate()
    """
    kinds = tuple(Kind(one) for one in chosen("kind", kind, tuple(map(str, Kind))))
    langs = chosen("lang", lang, ("ko", "en"))
    if hedges is not None and not isinstance(hedges, SearchStrategy):
        raise InvalidArgument(f"hedges={hedges!r} must be a strategy of tuples of Hedge")
    styles = [name for name, style in STYLES.items() if style.lang in langs and name not in ("ko-hangul", "en-symbol")]

    def of(one: Kind) -> SearchStrategy[Figure]:
        bounded = one not in (Kind.DATE, Kind.TIME, Kind.SCORE, Kind.ORDINAL)
        drawn = st.just(()) if not bounded else st.sampled_from(_HEDGES) if hedges is None else hedges
        return st.builds(
            lambda value, style, hedged: _figure(one, value, style, hedged), VALUES[_TYPES[one]](), st.sampled_from(styles), drawn
        )

    return st.one_of([of(one) for one in kinds])


def _figure(kind: Kind, value: Value, style: str, hedges: tuple[Hedge, ...]) -> Figure:
    text = write(value, style)
    number: Decimal | None = None
    parts: dict[str, Any] = {}
    match value:
        case Money(number, currency):
            parts = {"currency": currency}
        case Quantity(number, unit) | Count(number, unit) | Duration(number, unit) | Age(number, unit) | Ordinal(number, unit):
            parts = {"unit": unit}
        case Percent(number) | PercentPoint(number) | Number(number):
            pass
        case Ratio(number, terms):
            parts = {"terms": terms}
        case Score(terms):
            parts = {"terms": terms}
        case Date(edtf) | Time(edtf):
            parts = {"edtf": edtf}
    return Figure(
        kind=kind,
        text=text,
        start=0,
        end=len(text),
        lang=STYLES[style].lang,
        low=number,
        high=number,
        resolution=None if number is None else _resolution(text, number),
        hedges=hedges,
        **parts,
    )


def _resolution(text: str, number: Decimal) -> Decimal:
    """The place value of the last digit written, which a word ("three", "61 cents") does not show."""
    found = list(_LAST_DIGIT.finditer(text))
    if not found or text.endswith(("cent", "cents")):
        return last_place(number)
    last = found[-1]
    scale = SCALES[last["scale"]] if last["scale"] else Decimal(1)
    return scale.scaleb(-len(last["decimals"] or "") + (3 if last["thousand"] else 0))


def intervals() -> SearchStrategy[Interval]:
    """Bounded and half-bounded intervals that hold at least one number."""

    def between(one: Decimal, two: Decimal, closed: tuple[bool, bool]) -> Interval:
        return Interval(min(one, two), max(one, two), *(closed if one != two else (True, True)))

    ends = st.tuples(st.booleans(), st.booleans())
    bounded = st.builds(between, decimals(), decimals(), ends)
    return st.one_of(bounded, st.builds(Interval, decimals(), st.none()), st.builds(Interval, st.none(), decimals()))


def periods() -> SearchStrategy[Period]:
    """Days, and spans of days."""
    return st.builds(lambda one, two: Period(min(one, two), max(one, two)), st.dates(), st.dates()) | st.dates().map(Period.day)


OTHERS: Mapping[type[Any], Callable[[], SearchStrategy[Any]]] = MappingProxyType(
    {Figure: figures, Interval: intervals, Period: periods, Rate: dated_rates}
)
"""The strategy of each record that is no value."""
