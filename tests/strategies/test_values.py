"""What the strategies of values draw."""

from __future__ import annotations

from decimal import Decimal

import pytest
from hypothesis import find, given
from hypothesis import strategies as st

import krfigures as kf
from krfigures.core.values import Money, Number, Percent, Range
from krfigures.strategies import english_amounts, figures, korean_amounts, money, ranges
from krfigures.strategies.values import VALUES, decimals
from krfigures.writers import write

D = Decimal


class TestMoney:
    """Sums stay within their limits and have no more digits than their currency."""

    @given(st.data(), st.integers(0, 10**12), st.integers(0, 10**12))
    def test_stays_within_limits(self, data: st.DataObject, one: int, two: int) -> None:
        drawn = data.draw(money(min(one, two), max(one, two)))
        assert min(one, two) <= drawn.amount <= max(one, two)

    @given(money(currencies=["KRW", "JPY"]))
    def test_has_no_parts_of_a_won(self, value: Money) -> None:
        assert value.amount == value.amount.to_integral_value()

    @given(money(currencies=["USD"]))
    def test_has_whole_cents(self, value: Money) -> None:
        assert value.amount * 100 == (value.amount * 100).to_integral_value()

    @given(money(D("-0.5"), D("0.5"), currencies=["USD"], places=1))
    def test_may_be_negative(self, value: Money) -> None:
        assert value.amount in {D(digit) / 10 for digit in range(-5, 6)}


class TestShrinking:
    """A failing example comes out short and plain."""

    @pytest.mark.parametrize(
        ("strategy", "simplest"),
        [
            (money(), Money(D(1), "KRW")),
            (korean_amounts(), ("1원", Money(D(1), "KRW"))),
            (english_amounts(), ("1 won", Money(D(1), "KRW"))),
            (korean_amounts(styles="ko-comma", currencies=["USD"]), ("1 달러", Money(D(1), "USD"))),
        ],
    )
    def test_goes_to_one_won(self, strategy: st.SearchStrategy[object], simplest: object) -> None:
        assert find(strategy, lambda drawn: True) == simplest

    def test_goes_to_a_round_sum(self) -> None:
        assert find(money(currencies=["KRW"]), lambda drawn: drawn.amount > 123_456).amount <= D(200_000)


@given(st.one_of(korean_amounts(), english_amounts()))
def test_amounts_are_what_some_house_style_writes(amount: tuple[str, Money]) -> None:
    text, value = amount
    from krfigures.writers import STYLES

    assert text in {write(value, style) for style in STYLES}


@given(ranges(money(currencies=["KRW"])))
def test_ranges_rise(value: Range) -> None:
    assert isinstance(value.low, Money) and isinstance(value.high, Money)
    assert value.low.amount < value.high.amount
    assert value.low.currency == value.high.currency


@given(decimals(0, 9_999, places=2))
def test_places_are_a_limit(number: Decimal) -> None:
    assert number == round(number, 2)


@given(figures())
def test_figures_fill_their_text(figure: kf.Figure) -> None:
    assert (figure.start, figure.end) == (0, len(figure.text))
    assert figure.to_dict()["text"] == figure.text


@pytest.mark.parametrize("kind", list(kf.Kind))
def test_figures_of_each_kind(kind: kf.Kind) -> None:
    assert find(figures(kind), lambda drawn: True).kind is kind


@given(figures("percent", lang="en", hedges=st.just((kf.Hedge.ABOUT,))))
def test_figures_take_what_they_are_given(figure: kf.Figure) -> None:
    assert figure.text.endswith("%")
    assert (figure.lang, figure.hedge) == ("en", kf.Hedge.ABOUT)
    assert figure.interval is not None and not figure.interval.empty


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("1조2000억원", "1E+8"),
        ("1조2천억원", "1E+11"),
        ("151억 2,300만 원", "1E+4"),
        ("7890원", "1"),
        ("1.2 billion won", "1E+8"),
        ("$1.50", "0.01"),
        ("three people", "1"),
        ("61 cents", "0.01"),
    ],
)
def test_resolution_is_the_place_of_the_last_digit(text: str, expected: str) -> None:
    from krfigures.strategies.records import _resolution

    value = {"three people": D(3), "61 cents": D("0.61")}.get(text, D(1))
    assert _resolution(text, value) == D(expected)


class TestRegistered:
    """`st.from_type` finds a strategy for every public type."""

    @pytest.mark.parametrize(
        "name",
        [*(type_.__name__ for type_ in VALUES), "Figure", "Interval", "Period", "Rate"],
    )
    def test_type(self, name: str) -> None:
        type_ = getattr(kf, name)
        assert isinstance(find(st.from_type(type_), lambda drawn: True), type_)

    @given(st.from_type(Money), st.from_type(Percent), st.from_type(Number))
    def test_values_are_sound(self, one: Money, two: Percent, three: Number) -> None:
        assert one.amount > 0
        assert two.value >= 0
        assert three.value.is_finite()

    @given(st.from_type(kf.Interval))
    def test_intervals_hold_something(self, interval: kf.Interval) -> None:
        assert not interval.empty
