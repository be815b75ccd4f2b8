"""Intervals: what must hold whatever the numbers are. Fractions check the results, so that no rounding hides a fault."""

from __future__ import annotations

from decimal import ROUND_CEILING, ROUND_FLOOR, ROUND_HALF_UP, Context, Decimal, localcontext
from fractions import Fraction

from hypothesis import given
from hypothesis import strategies as st

from krfigures.core.interval import Interval, last_place, plain, rounding_interval, truncation_interval

WIDE = Context(prec=200)
PLACES = st.integers(-9, 16).map(lambda exponent: Decimal(1).scaleb(exponent))
ENDS = st.builds(lambda digits, exponent: Decimal(digits).scaleb(exponent), st.integers(-(10**15), 10**15), st.integers(-9, 16))
SHARES = st.integers(1, 9).map(lambda tenths: Fraction(tenths, 10))


def fraction_inside(interval: Interval, value: Fraction) -> bool:
    """`Interval.contains` once more, for values that no decimal can write."""
    above = interval.low is None or Fraction(interval.low) < value or (interval.low_closed and Fraction(interval.low) == value)
    below = (
        interval.high is None or value < Fraction(interval.high) or (interval.high_closed and Fraction(interval.high) == value)
    )
    return above and below


@st.composite
def intervals(draw: st.DrawFn, ends: st.SearchStrategy[Decimal] = ENDS) -> Interval:
    """Intervals that hold at least one value."""
    one, two = draw(ends), draw(ends)
    low, high = min(one, two), max(one, two)
    closed = low == high
    return Interval(
        draw(st.sampled_from([low, None])),
        draw(st.sampled_from([high, None])),
        closed or draw(st.booleans()),
        closed or draw(st.booleans()),
    )


@st.composite
def members(draw: st.DrawFn, interval: Interval) -> Fraction:
    """A value inside: an end where it is closed, or a value between, or far out where there is no end."""
    if interval.low is None and interval.high is None:
        return Fraction(draw(ENDS))
    if interval.low is None or interval.high is None:
        end, sign = (interval.high, -1) if interval.low is None else (interval.low, 1)
        assert end is not None
        return Fraction(end) + sign * draw(SHARES) * draw(st.sampled_from([1, 10**6, 10**20]))
    ends = [end for end, closed in ((interval.low, interval.low_closed), (interval.high, interval.high_closed)) if closed]
    inner = draw(SHARES.map(lambda share: Fraction(interval.low) + share * (Fraction(interval.high) - Fraction(interval.low))))
    return draw(st.sampled_from([*map(Fraction, ends), inner] if interval.low < interval.high else list(map(Fraction, ends))))


NOT_NEGATIVE = intervals(ENDS.map(abs) | st.just(Decimal(0))).map(lambda interval: interval.intersect(Interval(Decimal(0), None)))


class TestAPrintedFigureStandsForEveryValueThatRoundsToIt:
    @given(ENDS, PLACES)
    def test_every_value_lies_in_what_is_printed_for_it(self, value: Decimal, place: Decimal) -> None:
        printed = value.quantize(place, ROUND_HALF_UP, WIDE)
        assert rounding_interval(printed, place).contains(value)

    @given(ENDS, PLACES)
    def test_nothing_nearer_to_another_figure_lies_inside(self, value: Decimal, place: Decimal) -> None:
        printed = value.quantize(place, ROUND_HALF_UP, WIDE)
        neighbour = WIDE.add(printed, place)
        assert not rounding_interval(printed, place).contains(neighbour)
        assert not rounding_interval(printed, place).contains(WIDE.subtract(printed, place))

    def test_half_a_step_up_belongs_to_the_next_figure(self) -> None:
        assert not rounding_interval(Decimal("1.2E+8"), Decimal("1E+7")).contains(Decimal(125_000_000))
        assert rounding_interval(Decimal("1.2E+8"), Decimal("1E+7")).contains(Decimal(115_000_000))

    def test_below_zero_it_is_the_mirror(self) -> None:
        assert rounding_interval(Decimal(-2), Decimal(1)) == Interval(Decimal("-2.5"), Decimal("-1.5"), low_closed=False)

    def test_the_callers_decimal_context_does_not_matter(self) -> None:
        value = Decimal("123456789012345678901234567890.12")
        with localcontext(prec=3):
            interval = rounding_interval(value, Decimal("0.01"))
        assert interval.low == Decimal("123456789012345678901234567890.115")
        assert interval.contains(value)


class TestMoreDigitsNarrow:
    @given(ENDS, PLACES, st.integers(1, 6))
    def test_each_further_digit_leaves_a_part_of_what_was_allowed(self, value: Decimal, place: Decimal, digits: int) -> None:
        coarse = rounding_interval(value, place)
        fine = rounding_interval(value, place.scaleb(-digits))
        assert fine.intersect(coarse) == fine != coarse


class TestTruncatedReachesOneStepEitherSide:
    @given(ENDS, PLACES)
    def test_a_value_that_was_cut_lies_inside(self, value: Decimal, place: Decimal) -> None:
        for rounding in (ROUND_FLOOR, ROUND_CEILING, ROUND_HALF_UP):
            written = value.quantize(place, rounding, WIDE)
            assert truncation_interval(written, place).contains(value)

    @given(ENDS, PLACES)
    def test_a_whole_step_away_lies_outside(self, value: Decimal, place: Decimal) -> None:
        interval = truncation_interval(value, place)
        assert not interval.contains(WIDE.add(value, place))
        assert not interval.contains(WIDE.subtract(value, place))

    @given(ENDS, PLACES)
    def test_it_holds_what_rounding_allows(self, value: Decimal, place: Decimal) -> None:
        rounded = rounding_interval(value, place)
        assert truncation_interval(value, place).intersect(rounded) == rounded


class TestIntervalsMeetSymmetrically:
    @given(intervals(), intervals())
    def test_meeting_has_no_order(self, one: Interval, two: Interval) -> None:
        assert one.meets(two) == two.meets(one)

    @given(intervals())
    def test_every_interval_that_holds_a_value_meets_itself(self, one: Interval) -> None:
        assert one.meets(one)

    @given(st.data(), intervals(), intervals())
    def test_those_that_share_a_value_meet(self, data: st.DataObject, one: Interval, two: Interval) -> None:
        shared = data.draw(members(one))
        assert fraction_inside(one.intersect(two), shared) == fraction_inside(two, shared)
        if fraction_inside(two, shared):
            assert one.meets(two)

    def test_touching_at_an_open_end_is_not_meeting(self) -> None:
        below, above = Interval(None, Decimal(2), high_closed=False), Interval(Decimal(2), None)
        assert not below.meets(above)
        assert Interval(None, Decimal(2)).meets(above)

    @given(st.data(), intervals(), intervals())
    def test_the_hull_holds_both(self, data: st.DataObject, one: Interval, two: Interval) -> None:
        assert fraction_inside(one.hull(two), data.draw(members(one)))
        assert fraction_inside(one.hull(two), data.draw(members(two)))
        assert one.hull(two) == two.hull(one)


class TestProductsAndQuotientsAreSound:
    @given(st.data(), NOT_NEGATIVE, NOT_NEGATIVE)
    def test_every_product_lies_inside(self, data: st.DataObject, one: Interval, two: Interval) -> None:
        assert fraction_inside(one.times(two), data.draw(members(one)) * data.draw(members(two)))

    @given(st.data(), NOT_NEGATIVE, NOT_NEGATIVE)
    def test_every_quotient_lies_inside(self, data: st.DataObject, one: Interval, two: Interval) -> None:
        divisor = data.draw(members(two))
        if divisor:
            assert fraction_inside(one.over(two), data.draw(members(one)) / divisor)

    def test_a_quotient_that_does_not_end_is_enclosed(self) -> None:
        third = Interval.point(Decimal(1)).over(Interval.point(Decimal(3)))
        assert third.low is not None and third.high is not None
        assert Fraction(third.low) < Fraction(1, 3) < Fraction(third.high)

    def test_dividing_by_zero_is_unbounded(self) -> None:
        assert Interval.point(Decimal(1)).over(Interval(Decimal(0), Decimal(4))) == Interval(Decimal("0.25"), None)

    def test_zero_is_a_product_and_a_quotient_even_beside_an_open_end(self) -> None:
        from_zero, open_ended = (
            Interval(Decimal(0), Decimal(1)),
            Interval(Decimal(2), Decimal(3), low_closed=False, high_closed=False),
        )
        assert from_zero.times(open_ended).contains(Decimal(0))
        assert from_zero.over(open_ended).contains(Decimal(0))


class TestSumsAndDifferencesAreSound:
    @given(st.data(), intervals(), intervals())
    def test_every_sum_lies_inside(self, data: st.DataObject, one: Interval, two: Interval) -> None:
        assert fraction_inside(one + two, data.draw(members(one)) + data.draw(members(two)))

    @given(st.data(), intervals(), intervals())
    def test_every_difference_lies_inside(self, data: st.DataObject, one: Interval, two: Interval) -> None:
        assert fraction_inside(one - two, data.draw(members(one)) - data.draw(members(two)))

    @given(intervals())
    def test_the_mirror_of_the_mirror_is_the_interval(self, one: Interval) -> None:
        mirror = -one
        assert -mirror == one

    @given(st.data(), intervals(), ENDS)
    def test_every_multiple_lies_inside(self, data: st.DataObject, one: Interval, factor: Decimal) -> None:
        assert fraction_inside(one.scaled(factor), data.draw(members(one)) * Fraction(factor))


class TestWideningKeepsWhatWasInside:
    @given(st.data(), intervals(), st.integers(0, 50))
    def test_every_value_stays(self, data: st.DataObject, one: Interval, percent: int) -> None:
        assert fraction_inside(one.widened(Decimal(percent).scaleb(-2)), data.draw(members(one)))


class TestDecimalsAreWrittenPlainly:
    @given(ENDS)
    def test_nothing_is_lost(self, value: Decimal) -> None:
        written = plain(value)
        assert Decimal(written) == value
        assert "E" not in written
        assert not written.startswith("-0") or "." in written

    @given(ENDS.filter(bool))
    def test_the_last_place_divides_the_value_and_ten_of_it_do_not(self, value: Decimal) -> None:
        place = Fraction(last_place(value))
        assert (Fraction(value) / place).denominator == 1
        assert (Fraction(value) / (place * 10)).denominator > 1
