"""What a figure says, one frozen type for each meaning, made for `match`.

>>> match Money(Decimal("15100000000"), "KRW"):
...     case Money(amount, "KRW"):
...         print(amount, "won")
15100000000 won
"""

from __future__ import annotations

from dataclasses import dataclass
from decimal import Decimal

from krfigures.core.period import Period


@dataclass(frozen=True, slots=True)
class AmbiguousCurrency:
    """A currency word that more than one currency answers to, such as 달러 where the text has set another dollar."""

    word: str
    candidates: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Money:
    """An amount in the main unit of its currency (won, dollars: 61 cents is 0.61).

    `currency` is an ISO 4217 code, an `AmbiguousCurrency`, or None where the text names none. `as_of` is the EDTF date
    that the amount speaks of.
    """

    amount: Decimal
    currency: str | AmbiguousCurrency | None = None
    as_of: str | None = None


@dataclass(frozen=True, slots=True)
class Percent:
    """Parts of a hundred: 66% has value 66."""

    value: Decimal


@dataclass(frozen=True, slots=True)
class PercentPoint:
    """A difference of two percentages; a basis point is 0.01 of it."""

    value: Decimal


@dataclass(frozen=True, slots=True)
class Quantity:
    """A magnitude and a pint unit name: 3.5t is `Quantity(Decimal("3.5"), "metric_ton")`."""

    magnitude: Decimal
    unit: str


@dataclass(frozen=True, slots=True)
class Count:
    """How many, and of what: the Korean counter or the English head noun, None where the text leaves it out."""

    number: Decimal
    counter: str | None = None


@dataclass(frozen=True, slots=True)
class Duration:
    """A length of time in a pint unit: `Duration(Decimal(25), "year")`."""

    magnitude: Decimal
    unit: str


@dataclass(frozen=True, slots=True)
class Age:
    """An age in `unit`s, years unless said otherwise."""

    number: Decimal
    unit: str = "year"


@dataclass(frozen=True, slots=True)
class Date:
    """A date as EDTF (ISO 8601-2) and, once resolved against `on`, its first and last day."""

    edtf: str
    period: Period | None = None


@dataclass(frozen=True, slots=True)
class Time:
    """A time of day as EDTF: `T15:30`."""

    edtf: str


@dataclass(frozen=True, slots=True)
class Ordinal:
    """A place in an order: 3위, the third."""

    number: Decimal
    counter: str | None = None


@dataclass(frozen=True, slots=True)
class Ratio:
    """A multiple or a share: 2배 is 2, 10분의 1 is 0.1; `terms` holds both terms where two are written."""

    value: Decimal
    terms: tuple[Decimal, ...] = ()


@dataclass(frozen=True, slots=True)
class Score:
    """Points of each side, as written, or wins, draws and losses."""

    terms: tuple[Decimal, ...]


@dataclass(frozen=True, slots=True)
class Number:
    """A plain number: an index level, a magnitude."""

    value: Decimal


Scalar = Money | Percent | PercentPoint | Quantity | Count | Duration | Age | Ordinal | Ratio | Number


@dataclass(frozen=True, slots=True)
class Range:
    """From one value to another of the same type: 10억~20억, or the widest sensible reading of 수십억."""

    low: Scalar
    high: Scalar


Value = Scalar | Date | Time | Score | Range
