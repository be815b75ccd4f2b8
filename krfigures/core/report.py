"""Findings and reports: what the checks say."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from decimal import Decimal
from enum import StrEnum
from typing import Any

from krfigures.core.figure import Figure
from krfigures.core.interval import Interval, plain
from krfigures.core.period import Period
from krfigures.core.rate import Rate


class Severity(StrEnum):
    """How sure and how grave: an error is nearly always right, a note may be generous."""

    NOTE = "note"
    WARNING = "warning"
    ERROR = "error"


class Verdict(StrEnum):
    """What was found out about a pair; UNKNOWN is an answer, never a pass."""

    AGREE = "agree"
    DISAGREE = "disagree"
    UNKNOWN = "unknown"


@dataclass(frozen=True, slots=True, kw_only=True)
class Place:
    """Where a finding points: the document ("text", "source" or "target"), the span, and the figure that stands there."""

    document: str
    start: int
    end: int
    text: str
    figure: Figure | None = None

    @classmethod
    def of(cls, figure: Figure, document: str = "text") -> Place:
        """The place of a figure."""
        return cls(document=document, start=figure.start, end=figure.end, text=figure.text, figure=figure)

    def to_dict(self) -> dict[str, Any]:
        """The record of a place, ready for JSON."""
        figure = self.figure
        return {
            "document": self.document,
            "start": self.start,
            "end": self.end,
            "text": self.text,
            "low": None if figure is None or figure.low is None else plain(figure.low),
            "high": None if figure is None or figure.high is None else plain(figure.high),
            "currency": figure.currency if figure is not None and isinstance(figure.currency, str) else None,
        }


@dataclass(frozen=True, slots=True, kw_only=True)
class Finding:
    """Something that does not agree, with a stable code, the places and the numbers."""

    code: str
    name: str
    severity: Severity
    message: str
    spans: tuple[Place, ...]
    suggestion: str | None = None
    ratio: Decimal | None = None
    expected: Interval | None = None
    rate: Rate | None = None

    def to_dict(self) -> dict[str, Any]:
        """The record of a finding, ready for JSON."""
        return {
            "code": self.code,
            "name": self.name,
            "severity": str(self.severity),
            "message": self.message,
            "spans": [place.to_dict() for place in self.spans],
            "suggestion": self.suggestion,
            "ratio": None if self.ratio is None else plain(self.ratio),
            "expected": None if self.expected is None else self.expected.to_dict(),
            "rate": None if self.rate is None else self.rate.to_dict(),
        }


@dataclass(frozen=True, slots=True, kw_only=True)
class Pair:
    """A sum and its conversion in one text, with what was found out.

    `implied` is second per first, or first per second, as `base` and `quote` say: quote units per base unit.
    """

    first: Figure
    second: Figure
    form: str
    base: str
    quote: str
    verdict: Verdict
    implied: Interval | None = None
    market: Interval | None = None
    rate: Rate | None = None
    reason: str = ""

    def to_dict(self) -> dict[str, Any]:
        """The record of a pair, ready for JSON."""
        return {
            "first": Place.of(self.first).to_dict(),
            "second": Place.of(self.second).to_dict(),
            "form": self.form,
            "base": self.base,
            "quote": self.quote,
            "verdict": str(self.verdict),
            "implied": None if self.implied is None else self.implied.to_dict(),
            "market": None if self.market is None else self.market.to_dict(),
            "rate": None if self.rate is None else self.rate.to_dict(),
            "reason": self.reason,
        }


@dataclass(frozen=True, slots=True, kw_only=True)
class Match:
    """One line of an alignment: a source figure and the target figure that carries it, either of them None."""

    source: Figure | None
    target: Figure | None
    verdict: Verdict
    reason: str = ""

    def to_dict(self) -> dict[str, Any]:
        """The record of a match, ready for JSON."""
        return {
            "source": None if self.source is None else Place.of(self.source, "source").to_dict(),
            "target": None if self.target is None else Place.of(self.target, "target").to_dict(),
            "verdict": str(self.verdict),
            "reason": self.reason,
        }


@dataclass(frozen=True, slots=True, kw_only=True)
class Fidelity:
    """How well the figures of a source are carried over: counts, from which precision, recall and F1 follow."""

    carried: int
    source: int
    target: int

    @property
    def precision(self) -> float | None:
        """Share of the target's figures that come from the source; None where it has none."""
        return self.carried / self.target if self.target else None

    @property
    def recall(self) -> float | None:
        """Share of the source's figures that reached the target; None where it has none."""
        return self.carried / self.source if self.source else None

    @property
    def f1(self) -> float | None:
        """Harmonic mean of precision and recall; None where neither text has figures.

        >>> Fidelity(carried=3, source=4, target=4).f1
        0.75
        """
        return 2 * self.carried / (self.source + self.target) if self.source + self.target else None

    def to_dict(self) -> dict[str, Any]:
        """Counts and scores, ready for JSON."""
        return {
            "carried": self.carried,
            "source": self.source,
            "target": self.target,
            "precision": self.precision,
            "recall": self.recall,
            "f1": self.f1,
        }


@dataclass(frozen=True, slots=True, kw_only=True)
class Report:
    """What a check found. `figures` are the text's, or the source's and then the target's."""

    text: str
    figures: tuple[Figure, ...]
    target: str | None = None
    target_figures: tuple[Figure, ...] = ()
    pairs: tuple[Pair, ...] = ()
    matches: tuple[Match, ...] = ()
    findings: tuple[Finding, ...] = ()
    fidelity: Fidelity | None = None
    fidelity_by_kind: Mapping[str, Fidelity] = field(default_factory=dict)
    on: Period | None = None
    on_source: str | None = None

    @property
    def ok(self) -> bool:
        """True where no finding is a warning or an error."""
        return all(finding.severity is Severity.NOTE for finding in self.findings)

    def to_dict(self) -> dict[str, Any]:
        """The whole report, ready for JSON."""
        return {
            "ok": self.ok,
            "on": None if self.on is None else self.on.edtf,
            "on_source": self.on_source,
            "figures": [figure.to_dict() for figure in self.figures],
            "target_figures": [figure.to_dict() for figure in self.target_figures],
            "pairs": [pair.to_dict() for pair in self.pairs],
            "matches": [match.to_dict() for match in self.matches],
            "findings": [finding.to_dict() for finding in self.findings],
            "fidelity": None if self.fidelity is None else self.fidelity.to_dict(),
            "fidelity_by_kind": {kind: score.to_dict() for kind, score in self.fidelity_by_kind.items()},
        }
