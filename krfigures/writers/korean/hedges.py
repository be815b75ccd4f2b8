"""Korean hedges around a written figure, and the place of 여 inside one."""

from __future__ import annotations

from collections.abc import Mapping
from decimal import Decimal
from types import MappingProxyType

from krfigures.core.hedge import Hedge
from krfigures.core.interval import last_place
from krfigures.writers.korean.numerals import MYRIADS

_BEHIND: Mapping[Hedge, str] = MappingProxyType(
    {
        Hedge.NEARLY: " 가까이",
        Hedge.OVER: " 초과",
        Hedge.AT_LEAST: " 이상",
        Hedge.UNDER: " 미만",
        Hedge.AT_MOST: " 이하",
        Hedge.BAND: "대",
    }
)


def hedged(text: str, hedges: tuple[Hedge, ...]) -> str:
    """The figure with its hedges, each where Korean puts it.

    >>> hedged("100억원", (Hedge.ABOUT, Hedge.AT_LEAST)), hedged("100억원", (Hedge.UP_TO,))
    ('약 100억원 이상', '최대 100억원')
    """
    for hedge in hedges:
        text += _BEHIND.get(hedge, "")
    if Hedge.UP_TO in hedges:
        text = f"최대 {text}"
    return f"약 {text}" if Hedge.ABOUT in hedges else text


def over_at(number: int, place: Decimal | None) -> tuple[int, bool] | None:
    """Where 여 stands: the place value of its group, and whether it stands before the myriad of the group (3천여만) or behind it.

    `place` is the place that 여 reaches up to, by default that of the last digit. None where 여 cannot say so: 12여 명
    is no Korean, and 3,512만 has no place between 만 and the tens of 만.

    >>> over_at(30_000_000, None), over_at(30_000_000, Decimal("1E+4")), over_at(12, None)
    ((10000, True), (10000, False), None)
    """
    last = last_place(Decimal(number))
    group = next((value for value, _ in MYRIADS if last >= value), 1)
    if place is None or place == last:
        if last == group:
            return None if group == 1 else (group, False)
        return group, True
    return (group, False) if place == group and group > 1 else None
