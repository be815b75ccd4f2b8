"""What every house style shares: its name, and one method that writes a value.

A style is a frozen named value of `korean.STYLES` or `english.STYLES`. It writes exactly: what it cannot say in scale words
it says in full digits.
"""

from __future__ import annotations

from dataclasses import dataclass
from decimal import Decimal
from typing import Protocol

from krfigures.core.hedge import Hedge
from krfigures.core.values import Value


@dataclass(frozen=True, slots=True)
class Written:
    """A number in its style and what stands around it, so that two of them can share it in a range."""

    before: str
    number: str
    after: str = ""
    scale: str = ""
    """The scale word that the number ends in: "" for full digits. Two numbers share what stands around them only where a
    reader cannot lend the scale of the second to the first ("5~10억원" is 5억~10억원)."""

    def __str__(self) -> str:
        """The figure alone."""
        return f"{self.before}{self.number}{self.after}"

    def shares_with(self, high: Written) -> bool:
        """Can a range from this to `high` write what stands around them once?

        >>> Written("", "5", "원").shares_with(Written("", "10억", "원", "억"))
        False
        >>> Written("", "10억", "원", "억").shares_with(Written("", "20억", "원", "억"))
        True
        """
        around = (self.before, self.after) == (high.before, high.after)
        return around and (bool(self.scale) or not high.scale) and not high.number.startswith("-")


@dataclass(frozen=True, slots=True, kw_only=True)
class Wording:
    """How a value is to be put: its hedges, the place at which 여 stands, and the scale word asked for."""

    hedges: tuple[Hedge, ...] = ()
    place: Decimal | None = None
    scale: str | None = None


PLAINLY = Wording()


class Style(Protocol):
    """A house style."""

    @property
    def name(self) -> str:
        """What the style is called: `ko-plain`."""
        ...

    @property
    def lang(self) -> str:
        """The language it writes: "ko" or "en"."""
        ...

    def write(self, value: Value, wording: Wording = PLAINLY) -> str:
        """The value as text. Raises `ArgumentError` for a currency or a date that is none."""
        ...
