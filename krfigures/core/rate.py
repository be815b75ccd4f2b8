"""Exchange rates with their pedigree, and conversions made with them."""

from __future__ import annotations

from dataclasses import dataclass
from decimal import Decimal
from typing import Protocol

from krfigures.core.interval import plain
from krfigures.core.period import Period


@dataclass(frozen=True, slots=True, kw_only=True)
class Rate:
    """Quote units per one base unit: USD/KRW 1427.9 is 1427.9 won for a dollar.

    `asked` is the date or period that was asked for, `found` the one whose rate this is; `how` is "published", "cross",
    "average", "stated" or "fixed".
    """

    base: str
    quote: str
    value: Decimal
    asked: Period | None
    found: Period | None
    source: str
    how: str

    def __str__(self) -> str:
        """A line for people.

        >>> day = Period.of("2026-02-25")
        >>> print(Rate(base="USD", quote="KRW", value=Decimal("1427.9022"), asked=day, found=day, source="ECB", how="cross"))
        USD/KRW 1427.9022 (ECB, cross, 2026-02-25)
        """
        when = f", {self.found.edtf}" if self.found else ""
        shown = f"{self.value:.6g}" if abs(self.value) < 1 else f"{self.value:.4f}"
        return f"{self.base}/{self.quote} {shown} ({self.source}, {self.how}{when})"

    def to_dict(self) -> dict[str, object]:
        """The record of a rate, ready for JSON."""
        return {
            "base": self.base,
            "quote": self.quote,
            "value": plain(self.value),
            "asked": None if self.asked is None else self.asked.to_dict(),
            "found": None if self.found is None else self.found.to_dict(),
            "source": self.source,
            "how": self.how,
        }


class RateSource(Protocol):
    """Where rates come from: one method."""

    def rate(self, base: str, quote: str, on: Period) -> Rate:
        """The rate of a day, or the average over a longer period.

        Raises `RateUnavailableError` where the source has none.
        """
        ...


@dataclass(frozen=True, slots=True, kw_only=True)
class Conversion:
    """An amount in another currency, and the rate that made it."""

    amount: Decimal
    currency: str
    rate: Rate
