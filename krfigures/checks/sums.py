"""Arithmetic inside one sentence: which figures measure the same thing, and whether two results meet."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from decimal import Decimal

from krfigures.checks.judging import nearest_power
from krfigures.checks.written import stands_for
from krfigures.core.figure import Figure, Kind
from krfigures.core.interval import ONE, Interval
from krfigures.core.report import Finding, Place, Severity

Reading = Callable[[Figure], Interval | None]
"""How a figure is read as an interval."""

SILENT_UP_TO = Decimal("0.03")
"""Results that are closer than this are rounding upon rounding."""

_END = re.compile(r"[!?\n。]|(?<!\d)\.(?=\s|$)|(?<=[0-9)])\.(?=\s+[A-Z가-힣]|$)")


def same_sentence(text: str, start: int, end: int) -> bool:
    """Does no sentence end between the offsets?

    >>> same_sentence("3.5억 원이다. 4억 원", 0, 7), same_sentence("3.5억 원이다. 4억 원", 0, 13)
    (True, False)
    """
    return _END.search(text, start, end) is None


def measures(figure: Figure) -> tuple[object, ...]:
    """What a figure measures: figures alike in this may be added and compared."""
    return figure.kind, figure.currency, figure.unit, figure.per


def off(result: Interval | None, stated: Interval | None) -> Decimal | None:
    """How many times too high the stated value is, at the least; None where it meets the result or is close to it."""
    if result is None or stated is None or result.meets(stated):
        return None
    if not result.low or not result.high or not stated.low or not stated.high:
        return None
    factor = stated.low / result.high if stated.low >= result.high else stated.high / result.low
    return factor if max(factor, 1 / factor) - 1 > SILENT_UP_TO else None


@dataclass(frozen=True, slots=True)
class Outcome:
    """What a computation gives, how many times too high the stated value is, and whether rounding may explain it."""

    result: Interval
    factor: Decimal
    rounding: bool


def outcome(compute: Callable[[Reading], Interval | None], stated: Figure) -> Outcome | None:
    """The outcome of a computation over intervals, against a stated figure; None where they agree.

    It is computed from the figures as they are written, then with trailing zeros read as rounding.
    """
    tight = compute(as_told)
    factor = off(tight, as_told(stated))
    if tight is None or factor is None:
        return None
    loose = off(compute(rounded), rounded(stated))
    return Outcome(tight, factor if loose is None else loose, rounding=loose is None)


def as_told(figure: Figure) -> Interval | None:
    """What a figure stands for. A count told to the last one is that number: nobody rounds 11.6 people to 12.

    >>> people = dict(kind=Kind.COUNT, text="12명", start=0, end=3, lang="ko", resolution=ONE)
    >>> str(as_told(Figure(low=Decimal(12), high=Decimal(12), **people)).high)
    '12'
    """
    return Interval.point(figure.low) if _counted(figure) and figure.low is not None else stands_for(figure)


def rounded(figure: Figure) -> Interval | None:
    """What a figure stands for where its trailing zeros may be rounding."""
    return as_told(figure) if _counted(figure) else stands_for(figure, loose=True)


def _counted(figure: Figure) -> bool:
    if figure.kind is not Kind.COUNT or figure.low is None or figure.low != figure.high or figure.hedges:
        return False
    return figure.resolution == ONE and figure.low % 10 != 0


def contradiction(code: str, name: str, message: str, figures: Iterable[Figure], found: Outcome) -> Finding:
    """A finding over several figures: a warning, an error where a power of ten lies between, a note where rounding may do."""
    factor = found.factor
    power = nearest_power(factor)
    slip = bool(power) and Decimal("0.8") < factor.scaleb(-power) < Decimal("1.25")
    return Finding(
        code=code,
        name=name,
        severity=Severity.NOTE if found.rounding else Severity.ERROR if slip else Severity.WARNING,
        message=message,
        spans=tuple(Place.of(figure) for figure in figures),
        ratio=round(factor, max(0, 3 - factor.adjusted())),
        expected=found.result,
    )
