"""What a figure allows: its rounding, its hedges, and where a hedge names a place of its own."""

from __future__ import annotations

from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from krfigures.core.figure import Figure, Kind
from krfigures.core.hedge import Hedge
from krfigures.core.interval import Interval

EOK = Decimal(10**8)


def won(
    low: str | Decimal,
    high: str | Decimal | None = None,
    *hedges: Hedge,
    resolution: str | None = None,
    place: str | None = None,
    vague: bool = False,
) -> Figure:
    return Figure(
        kind=Kind.MONEY,
        text="-",
        start=0,
        end=1,
        lang="ko",
        low=Decimal(low),
        high=Decimal(low if high is None else high),
        resolution=None if resolution is None else Decimal(resolution),
        place=None if place is None else Decimal(place),
        hedges=hedges,
        vague=vague,
        currency="KRW",
    )


def between(low: str | None, high: str | None, ends: str = "[]") -> Interval:
    return Interval(
        None if low is None else Decimal(low),
        None if high is None else Decimal(high),
        low_closed=ends[0] == "[",
        high_closed=ends[1] == "]",
    )


@pytest.mark.parametrize(
    ("figure", "allowed"),
    [
        pytest.param(won("120000000", resolution="1E+7"), between("115000000", "125000000", "[)"), id="1.2억"),
        pytest.param(won("500000000000", resolution="1E+8"), between("499950000000", "500050000000", "[)"), id="5000억"),
        pytest.param(won("3", "5", resolution="1"), between("2.5", "5.5", "[)"), id="3~5"),
        pytest.param(won("2E+9", "9999999999", resolution="1E+9", vague=True), between("2E+9", "9999999999"), id="수십억"),
        pytest.param(won("11E+12", None, Hedge.ABOUT, resolution="1E+12"), between("10E+12", "12E+12", "()"), id="약 11조"),
        pytest.param(won("3E+9", "5E+9", Hedge.ABOUT, resolution="1E+9"), between("2E+9", "6E+9", "()"), id="약 30억~50억"),
        pytest.param(won("500", None, Hedge.OVER, resolution="1"), between("500", "600", "()"), id="500여"),
        pytest.param(
            won("3E+7", None, Hedge.OVER, resolution="1E+7", place="1E+4"), between("30000000", "30010000", "()"), id="3천만여"
        ),
        pytest.param(won("3E+7", None, Hedge.OVER, resolution="1E+7"), between("30000000", "40000000", "()"), id="3천여만"),
        pytest.param(won("4E+12", None, Hedge.NEARLY, resolution="1E+12"), between("3E+12", "4E+12", "()"), id="4조 육박"),
        pytest.param(won("1E+10", None, Hedge.BAND, resolution="1E+8"), between("1E+10", "2E+10", "[)"), id="100억원대"),
        pytest.param(won("1300", "1399", Hedge.BAND, resolution="1"), between("1300", "1400", "[)"), id="1,300원대"),
        pytest.param(won("5", None, Hedge.AT_LEAST, resolution="1"), between("5", None), id="5 이상"),
        pytest.param(won("5", None, Hedge.AT_MOST, resolution="1"), between(None, "5"), id="5 이하"),
        pytest.param(won("5", None, Hedge.UNDER, resolution="1"), between(None, "5", "[)"), id="5 미만"),
        pytest.param(won("5", None, Hedge.UP_TO, resolution="1"), between(None, "5"), id="최대 5"),
        pytest.param(
            won("5E+9", None, Hedge.ABOUT, Hedge.AT_LEAST, resolution="1E+9"), between("5E+9", "6E+9", "[)"), id="약 50억 이상"
        ),
        pytest.param(won("100", None, Hedge.ABOUT, Hedge.OVER, resolution="1"), between("100", "101", "()"), id="약 100여"),
        pytest.param(
            won("5", None, Hedge.UNDER, Hedge.AT_LEAST, resolution="1"), between("4.5", "5.5", "[)"), id="hedges at odds"
        ),
    ],
)
def test_what_a_hedge_allows(figure: Figure, allowed: Interval) -> None:
    assert figure.allowed() == figure.interval == allowed


def test_over_and_nearly_are_mirrors() -> None:
    over, nearly = won("40", None, Hedge.OVER).interval, won("40", None, Hedge.NEARLY).interval
    assert over is not None and nearly is not None
    assert nearly == (-over) + Interval.point(Decimal(80))


def test_trailing_zeros_are_rounding_only_when_read_loosely() -> None:
    figure = won("500000000000", resolution="1E+8")
    assert figure.allowed(loose=True) == between("450000000000", "550000000000", "[)")


def test_zero_has_no_trailing_zeros_to_loosen() -> None:
    assert won("0", resolution="1").allowed(loose=True) == between("-0.5", "0.5", "[)")


def test_without_bounds_a_bounded_sum_is_read_as_it_stands() -> None:
    assert won("5", None, Hedge.UP_TO, resolution="1").allowed(bounds=False) == between("4.5", "5.5", "[)")
    assert won("5", None, Hedge.OVER, resolution="1").allowed(bounds=False) == between("5", "6", "()")


def test_dates_allow_no_values() -> None:
    date = Figure(kind=Kind.DATE, text="-", start=0, end=1, lang="ko", edtf="2026-02-25")
    assert date.allowed() is None
    assert date.interval is None


@st.composite
def figures(draw: st.DrawFn, hedges: st.SearchStrategy[list[Hedge]] = st.lists(st.sampled_from(Hedge), max_size=2)) -> Figure:  # noqa: B008 - a strategy never changes
    """Figures as the reader makes them: the resolution is no coarser than the last digit written."""
    resolution = Decimal(1).scaleb(draw(st.integers(-3, 12)))
    low = draw(st.integers(1, 10**6)) * resolution
    high = low + draw(st.just(0) | st.integers(1, 10**6)) * resolution
    return won(low, high, *draw(hedges), resolution=str(resolution))


class TestLooseContainsTight:
    @given(figures())
    def test_reading_zeros_loosely_takes_nothing_away(self, figure: Figure) -> None:
        tight, loose = figure.allowed(), figure.allowed(loose=True)
        assert tight is not None and loose is not None
        assert loose.hull(tight) == loose


class TestAFigureAllowsWhatItSays:
    @given(figures(st.lists(st.sampled_from([Hedge.ABOUT, Hedge.AT_LEAST, Hedge.AT_MOST, Hedge.UP_TO, Hedge.BAND]), max_size=1)))
    def test_stated_ends_lie_inside_unless_the_hedge_excludes_them(self, figure: Figure) -> None:
        interval = figure.interval
        assert interval is not None and figure.low is not None and figure.high is not None
        if figure.hedge is not Hedge.BAND:
            assert interval.contains(figure.high)
        assert interval.contains(figure.low)

    @given(figures(st.sampled_from([[Hedge.OVER], [Hedge.NEARLY], [Hedge.UNDER]])))
    def test_more_than_and_less_than_exclude_the_value_itself(self, figure: Figure) -> None:
        interval = figure.interval
        assert interval is not None and figure.low is not None and figure.high is not None
        assert not interval.contains(figure.low if figure.hedge is Hedge.OVER else figure.high)

    @given(figures())
    def test_no_wording_allows_nothing(self, figure: Figure) -> None:
        interval = figure.interval
        assert interval is not None
        assert not interval.empty


class TestStackedHedgesIntersect:
    @given(
        figures(st.just([])),
        st.sampled_from([Hedge.ABOUT, Hedge.BAND, Hedge.AT_LEAST, Hedge.AT_MOST]),
        st.sampled_from([Hedge.AT_LEAST, Hedge.UP_TO]),
    )
    def test_two_hedges_allow_what_each_allows(self, figure: Figure, one: Hedge, two: Hedge) -> None:
        assert figure.low is not None and figure.resolution is not None

        def hedged(*hedges: Hedge) -> Interval:
            interval = won(figure.low or "", figure.high, *hedges, resolution=str(figure.resolution)).interval
            assert interval is not None
            return interval

        assert hedged(one, two) == hedged(one).intersect(hedged(two))
