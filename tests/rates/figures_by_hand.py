"""Money figures made by hand: the tests of stated rates do not depend on the reader."""

from __future__ import annotations

from decimal import Decimal

from krfigures.core.figure import Figure, Kind
from krfigures.core.hedge import Hedge


def figure(
    text: str, piece: str, currency: str | None, low: str, high: str | None = None, *, kind=Kind.MONEY, hedges=()
) -> Figure:
    """The figure whose text is `piece`, at its first place in `text`."""
    start = text.index(piece)
    return Figure(
        kind=kind,
        text=piece,
        start=start,
        end=start + len(piece),
        lang="ko",
        low=Decimal(low),
        high=Decimal(high or low),
        resolution=None,
        hedges=hedges,
        currency=currency,
    )


ABOUT = (Hedge.ABOUT,)
