"""Hedges of a figure, each where its language puts it."""

from __future__ import annotations

from decimal import Decimal

import pytest

from krfigures.core.errors import ArgumentError
from krfigures.core.figure import Figure, Kind
from krfigures.core.hedge import Hedge
from krfigures.writers import write


def figure(amount: str, *hedges: Hedge, kind: Kind = Kind.MONEY, place: str | None = None, **rest: object) -> Figure:
    low = Decimal(amount)
    return Figure(
        kind=kind,
        text="?",
        start=0,
        end=1,
        lang="ko",
        low=low,
        high=low,
        currency="KRW" if kind is Kind.MONEY else None,
        hedges=hedges,
        place=None if place is None else Decimal(place),
        **rest,
    )


@pytest.mark.parametrize(
    ("hedges", "korean", "english"),
    [
        ((Hedge.ABOUT,), "약 100억원", "about 10 billion won"),
        ((Hedge.NEARLY,), "100억원 가까이", "nearly 10 billion won"),
        ((Hedge.AT_LEAST,), "100억원 이상", "at least 10 billion won"),
        ((Hedge.UNDER,), "100억원 미만", "less than 10 billion won"),
        ((Hedge.AT_MOST,), "100억원 이하", "at most 10 billion won"),
        ((Hedge.UP_TO,), "최대 100억원", "up to 10 billion won"),
        ((Hedge.BAND,), "100억원대", "10 billion won range"),
        ((Hedge.OVER,), "100여억원", "more than 10 billion won"),
        ((Hedge.ABOUT, Hedge.AT_LEAST), "약 100억원 이상", "at least about 10 billion won"),
    ],
)
def test_money(hedges: tuple[Hedge, ...], korean: str, english: str) -> None:
    one = figure("1E+10", *hedges)
    assert (write(one, "ko-plain"), write(one, "en-wire")) == (korean, english)


@pytest.mark.parametrize(
    ("amount", "place", "expected"),
    [
        ("3E+7", None, ("3000여만원", "3천여만원", "삼천여만 원")),
        ("3E+7", "1E+7", ("3000여만원", "3천여만원", "삼천여만 원")),
        ("3E+7", "1E+4", ("3000만여원", "3천만여원", "삼천만여 원")),
        ("1.51E+10", None, ("151억여원", "151억여원", "백오십일억여 원")),
        ("2600", None, ("2600여원", "2천600여원", "이천육백여 원")),
        ("12", None, ("12원 초과", "12원 초과", "십이 원 초과")),
        ("1427.9", None, ("1427.9원 초과", "1,427.9원 초과", "1427.9 원 초과")),
    ],
)
def test_over_stands_at_its_place(amount: str, place: str | None, expected: tuple[str, ...]) -> None:
    one = figure(amount, Hedge.OVER, place=place)
    assert tuple(write(one, style) for style in ("ko-plain", "ko-yonhap", "ko-hangul")) == expected


def test_what_can_be_counted_is_fewer() -> None:
    assert write(figure("100", Hedge.UNDER, kind=Kind.COUNT, unit="people")) == "fewer than 100 people"


def test_a_range_keeps_its_hedge() -> None:
    both = Figure(kind=Kind.PERCENT, text="?", start=0, end=1, lang="ko", low=Decimal(3), high=Decimal(5), hedges=(Hedge.ABOUT,))
    assert (write(both, "ko-plain"), write(both)) == ("약 3~5%", "about 3% to 5%")


def test_a_vague_figure_states_nothing_to_write() -> None:
    with pytest.raises(ArgumentError, match="vague"):
        write(figure("2E+9", vague=True))
