"""A figure: what a stretch of text says, where it stands, and how it was read."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, fields, make_dataclass
from decimal import Decimal
from enum import StrEnum
from types import MappingProxyType
from typing import TYPE_CHECKING, Any, NamedTuple

from krfigures.core.hedge import Hedge
from krfigures.core.interval import (
    Interval,
    ceiling,
    last_place,
    next_above,
    next_below,
    plain,
    rounding_interval,
    truncation_interval,
)
from krfigures.core.period import Period
from krfigures.core.values import (
    Age,
    AmbiguousCurrency,
    Count,
    Date,
    Duration,
    Money,
    Number,
    Ordinal,
    Percent,
    PercentPoint,
    Quantity,
    Range,
    Ratio,
    Scalar,
    Score,
    Time,
    Value,
)

if TYPE_CHECKING:
    import pint


class Kind(StrEnum):
    """What a figure measures; the `kind` of its record."""

    MONEY = "money"
    PERCENT = "percent"
    PERCENT_POINT = "percent_point"
    QUANTITY = "quantity"
    COUNT = "count"
    DURATION = "duration"
    AGE = "age"
    DATE = "date"
    TIME = "time"
    ORDINAL = "ordinal"
    RATIO = "ratio"
    SCORE = "score"
    NUMBER = "number"

    __hash__ = str.__hash__  # in C, where Enum's is in Python: kinds are looked up for every figure


class Step(NamedTuple):
    """One step of a reading: the rule, and the words that it went by."""

    rule: str
    words: str

    def __str__(self) -> str:
        return f"{self.rule} {self.words}".rstrip()


@dataclass(frozen=True, slots=True, kw_only=True)
class Figure:
    """One figure of a text. Offsets are half-open code points into the untouched text; amounts are in the main unit.

    `low` and `high` are what is stated, equal for a single value and None for dates, times and scores; `interval` is what
    the wording allows. `resolution` is the place value of the last digit written: 10000000 for 1.2억.
    """

    kind: Kind
    text: str
    start: int
    end: int
    lang: str
    low: Decimal | None = None
    high: Decimal | None = None
    resolution: Decimal | None = None
    place: Decimal | None = None
    """Where a hedge names a place of its own: 3천만여 reaches up to the next 만, 3천여만 to the next 천만."""
    hedges: tuple[Hedge, ...] = ()
    vague: bool = False
    currency: str | AmbiguousCurrency | None = None
    currency_inferred: bool = False
    unit: str | None = None
    per: str | None = None
    terms: tuple[Decimal, ...] = ()
    edtf: str | None = None
    date: Period | None = None
    as_of: str | None = None
    as_of_source: str | None = None
    trace: tuple[Step, ...] = ()

    @property
    def hedge(self) -> Hedge | None:
        """The hedge that bounds the value, else the one that loosens it."""
        if not self.hedges:
            return None
        return next((hedge for hedge in reversed(self.hedges) if hedge is not Hedge.ABOUT), Hedge.ABOUT)

    @property
    def value(self) -> Value:
        """The figure as one of the value types, a `Range` where low and high differ."""
        if self.kind is Kind.DATE:
            return Date(self.edtf or "", self.date)
        if self.kind is Kind.TIME:
            return Time(self.edtf or "")
        if self.kind is Kind.SCORE:
            return Score(self.terms)
        assert self.low is not None and self.high is not None
        make = _SCALARS[self.kind]
        if self.low == self.high:
            return make(self, self.low)
        return Range(make(self, self.low), make(self, self.high))

    @property
    def interval(self) -> Interval | None:
        """Every value that the wording allows, after rounding and hedges; trailing zeros are read as meant."""
        return self.allowed()

    def allowed(self, *, loose: bool = False, bounds: bool = True) -> Interval | None:
        """Every value that the wording allows.

        `loose` reads trailing zeros as rounding (5000억 could be 5012억). `bounds=False` leaves out hedges that only say on
        which side the value lies (이상, 최대): in "up to $5 (6,000 won)" both sums share the bound and still convert.
        """
        if self.low is None or self.high is None:
            return None
        low, high = self._rounded(self.low, loose=loose), self._rounded(self.high, loose=loose)
        stated = Interval(low.low, high.high, low.low_closed, high.high_closed)
        if self.vague:
            stated = Interval(self.low, self.high)
        result = None
        for hedge in self.hedges:
            narrowed = self._hedged(hedge, stated, loose=loose, bounds=bounds)
            result = narrowed if result is None else result.intersect(narrowed)
        return stated if result is None or result.empty else result

    def _step(self, value: Decimal, *, loose: bool) -> Decimal:
        resolution = self.resolution if self.resolution is not None else last_place(value)
        return max(resolution, last_place(value)) if loose and value else resolution

    def _rounded(self, value: Decimal, *, loose: bool) -> Interval:
        return rounding_interval(value, self._step(value, loose=loose))

    def _hedged(self, hedge: Hedge, stated: Interval, *, loose: bool, bounds: bool) -> Interval:
        assert self.low is not None and self.high is not None
        low, high = self.low, self.high
        place = self.place or last_place(high if hedge is Hedge.NEARLY else low)
        if hedge is Hedge.ABOUT:
            below = truncation_interval(low, self._step(low, loose=loose))
            above = truncation_interval(high, self._step(high, loose=loose))
            return Interval(below.low, above.high, low_closed=False, high_closed=False)
        if hedge is Hedge.OVER:
            return Interval(low, max(high, next_above(low, place)), low_closed=False, high_closed=False)
        if hedge is Hedge.NEARLY:
            return Interval(min(low, next_below(high, place)), high, low_closed=False, high_closed=False)
        if hedge is Hedge.BAND:
            return Interval(low, max(ceiling(high, last_place(place)), next_above(low, place)), high_closed=False)
        if not bounds:
            return stated
        if hedge is Hedge.AT_LEAST:
            return Interval(low, None)
        return Interval(None, high, high_closed=hedge is not Hedge.UNDER)

    def to_dict(self) -> dict[str, Any]:
        """The record of SPEC §1, ready for JSON."""
        interval = self.interval
        ambiguous = isinstance(self.currency, AmbiguousCurrency)
        return {
            "kind": str(self.kind),
            "text": self.text,
            "start": self.start,
            "end": self.end,
            "lang": self.lang,
            "low": None if self.low is None else plain(self.low),
            "high": None if self.high is None else plain(self.high),
            "interval": None if interval is None else interval.to_dict(),
            "resolution": None if self.resolution is None else plain(self.resolution),
            "hedge": None if self.hedge is None else str(self.hedge),
            "vague": self.vague,
            "currency": self.currency if isinstance(self.currency, str) else None,
            "currency_candidates": list(self.currency.candidates) if isinstance(self.currency, AmbiguousCurrency) else [],
            "currency_inferred": self.currency_inferred or ambiguous,
            "unit": self.unit,
            "per": self.per,
            "terms": [plain(term) for term in self.terms],
            "edtf": self.edtf,
            "date": None if self.date is None else self.date.to_dict(),
            "as_of": self.as_of,
            "as_of_source": self.as_of_source,
            "trace": [str(step) for step in self.trace],
        }

    def to_pint(self, registry: pint.UnitRegistry[Any] | None = None) -> Any:
        """The quantity or duration in a pint registry: see `krfigures.integrations.pint`."""
        from krfigures.integrations.pint import to_pint

        return to_pint(self, registry)


if TYPE_CHECKING:
    OpenFigure = Figure
else:
    # A frozen dataclass takes four times as long to fill, and the reader makes figures by the thousand: it fills one of these,
    # which have the same slots, and closes it by setting its class to `Figure`.
    OpenFigure = make_dataclass("OpenFigure", [(f.name, f.type, f) for f in fields(Figure)], slots=True, kw_only=True)


_SCALARS: Mapping[Kind, Callable[[Figure, Decimal], Scalar]] = MappingProxyType(
    {
        Kind.MONEY: lambda figure, amount: Money(amount, figure.currency, figure.as_of),
        Kind.PERCENT: lambda figure, value: Percent(value),
        Kind.PERCENT_POINT: lambda figure, value: PercentPoint(value),
        Kind.QUANTITY: lambda figure, value: Quantity(value, figure.unit or "dimensionless"),
        Kind.COUNT: lambda figure, value: Count(value, figure.unit),
        Kind.DURATION: lambda figure, value: Duration(value, figure.unit or "year"),
        Kind.AGE: lambda figure, value: Age(value, figure.unit or "year"),
        Kind.ORDINAL: lambda figure, value: Ordinal(value, figure.unit),
        Kind.RATIO: lambda figure, value: Ratio(value, figure.terms),
        Kind.NUMBER: lambda figure, value: Number(value),
    }
)
