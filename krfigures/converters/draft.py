"""A figure in the making: what the converters fill in and the passes settle, before it becomes an immutable `Figure`."""

from __future__ import annotations

from dataclasses import dataclass, field
from decimal import Decimal

from krfigures.converters.dates.phrase import Phrase
from krfigures.core.figure import Figure, Kind, OpenFigure, Step
from krfigures.core.hedge import Hedge
from krfigures.core.period import Period
from krfigures.core.values import AmbiguousCurrency
from krfigures.tokenisers.text import View


@dataclass(slots=True)
class Draft:
    """Offsets are the view's until `figure` is called. `bare` marks a number that nothing but itself says what it measures."""

    kind: Kind
    start: int
    end: int
    lang: str
    low: Decimal | None = None
    high: Decimal | None = None
    resolution: Decimal | None = None
    place: Decimal | None = None
    hedges: list[Hedge] = field(default_factory=list)
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
    trace: list[Step] = field(default_factory=list)
    bare: bool = False
    numeral_end: int = 0
    scale: Decimal | None = None
    factor: Decimal | None = None
    phrase: Phrase | None = None

    def add_hedge(self, hedge: Hedge, word: str) -> None:
        """One more hedge, and the word that says so."""
        self.hedges.append(hedge)
        self.trace.append(Step("hedge", word))

    def figure(self, view: View) -> Figure:
        """The finished figure, its offsets into the untouched text."""
        start, end = view.span(self.start, self.end)
        made = OpenFigure(
            kind=self.kind,
            text=view.original[start:end],
            start=start,
            end=end,
            lang=self.lang,
            low=self.low,
            high=self.high,
            resolution=self.resolution,
            place=self.place,
            hedges=tuple(self.hedges),
            vague=self.vague,
            currency=self.currency,
            currency_inferred=self.currency_inferred,
            unit=self.unit,
            per=self.per,
            terms=self.terms,
            edtf=self.edtf,
            date=self.date,
            as_of=self.as_of,
            as_of_source=self.as_of_source,
            trace=tuple(self.trace),
        )
        made.__class__ = Figure
        return made
