"""What a figure is made of: its value type, made for `match`, and its record."""

from __future__ import annotations

import json
from decimal import Decimal

import pytest

from krfigures.core.figure import Figure, Kind, Step
from krfigures.core.hedge import Hedge
from krfigures.core.period import Period
from krfigures.core.values import (
    Age,
    AmbiguousCurrency,
    Count,
    Date,
    Duration,
    Money,
    Number,
    Ordinal,
    Percent,
    PercentPoint,
    Quantity,
    Range,
    Ratio,
    Score,
    Time,
    Value,
)

DOLLARS = AmbiguousCurrency("달러", ("SGD", "USD"))


def figure(kind: Kind, low: str | None = None, high: str | None = None, **more: object) -> Figure:
    ends = {"low": None if low is None else Decimal(low), "high": None if low is None else Decimal(high or low)}
    return Figure(kind=kind, text="-", start=3, end=4, lang="en", **ends, **more)  # type: ignore[arg-type] # one signature for every kind


@pytest.mark.parametrize(
    ("given", "value"),
    [
        (figure(Kind.MONEY, "15.1E+9", currency="KRW", as_of="2025-07"), Money(Decimal(15_100_000_000), "KRW", "2025-07")),
        (figure(Kind.MONEY, "50", currency=DOLLARS), Money(Decimal(50), DOLLARS)),
        (figure(Kind.PERCENT, "66"), Percent(Decimal(66))),
        (figure(Kind.PERCENT_POINT, "0.25"), PercentPoint(Decimal("0.25"))),
        (figure(Kind.QUANTITY, "3.5", unit="metric_ton"), Quantity(Decimal("3.5"), "metric_ton")),
        (figure(Kind.COUNT, "10546", unit="명"), Count(Decimal(10546), "명")),
        (figure(Kind.COUNT, "10546"), Count(Decimal(10546), None)),
        (figure(Kind.DURATION, "25", unit="year"), Duration(Decimal(25), "year")),
        (figure(Kind.AGE, "41", unit="year"), Age(Decimal(41))),
        (figure(Kind.AGE, "6", unit="month"), Age(Decimal(6), "month")),
        (figure(Kind.ORDINAL, "3", unit="위"), Ordinal(Decimal(3), "위")),
        (figure(Kind.RATIO, "0.1", terms=(Decimal(1), Decimal(10))), Ratio(Decimal("0.1"), (Decimal(1), Decimal(10)))),
        (figure(Kind.NUMBER, "2500.5"), Number(Decimal("2500.5"))),
        (figure(Kind.SCORE, terms=(Decimal(3), Decimal(2))), Score((Decimal(3), Decimal(2)))),
        (figure(Kind.TIME, edtf="T15:30"), Time("T15:30")),
        (figure(Kind.DATE, edtf="2025-07", date=Period.of("2025-07")), Date("2025-07", Period.of("2025-07"))),
        (figure(Kind.DATE, edtf="XXXX-07"), Date("XXXX-07", None)),
        (figure(Kind.MONEY, "1", "2", currency="USD"), Range(Money(Decimal(1), "USD"), Money(Decimal(2), "USD"))),
    ],
    ids=lambda argument: str(argument.kind) if isinstance(argument, Figure) else "",
)
def test_each_kind_has_its_value_type(given: Figure, value: Value) -> None:
    assert given.value == value
    assert type(given.value) is type(value)


def read_aloud(value: Value) -> str:
    match value:
        case Money(amount, str(code)):
            return f"{amount} {code}"
        case Money(amount, AmbiguousCurrency(word, candidates)):
            return f"{amount} {word}: {' or '.join(candidates)}"
        case Range(Money(low), Money(high)):
            return f"{low} to {high}"
        case Count(number, None):
            return f"{number} of something"
        case _:
            return "something else"


@pytest.mark.parametrize(
    ("given", "spoken"),
    [
        (figure(Kind.MONEY, "5", currency="USD"), "5 USD"),
        (figure(Kind.MONEY, "5", currency=DOLLARS), "5 달러: SGD or USD"),
        (figure(Kind.MONEY, "5", "6", currency="USD"), "5 to 6"),
        (figure(Kind.COUNT, "7"), "7 of something"),
        (figure(Kind.PERCENT, "7"), "something else"),
    ],
)
def test_values_are_made_for_match(given: Figure, spoken: str) -> None:
    assert read_aloud(given.value) == spoken


def test_values_of_two_kinds_are_never_equal() -> None:
    assert Percent(Decimal(3)) != PercentPoint(Decimal(3))
    assert Number(Decimal(3)) != Percent(Decimal(3))


def test_figures_cannot_be_changed() -> None:
    with pytest.raises(AttributeError):
        figure(Kind.PERCENT, "3").low = Decimal(4)  # type: ignore[misc] # what the test is about


@pytest.mark.parametrize(
    ("hedges", "said"),
    [
        ((), None),
        ((Hedge.ABOUT,), Hedge.ABOUT),
        ((Hedge.ABOUT, Hedge.AT_LEAST), Hedge.AT_LEAST),
        ((Hedge.AT_LEAST, Hedge.ABOUT), Hedge.AT_LEAST),
        ((Hedge.OVER, Hedge.ABOUT), Hedge.OVER),
    ],
)
def test_the_hedge_that_bounds_goes_before_the_one_that_loosens(hedges: tuple[Hedge, ...], said: Hedge | None) -> None:
    assert figure(Kind.PERCENT, "3", hedges=hedges).hedge is said


# SPEC §1, row by row, then what the record holds besides
KEYS = [
    *("kind", "text", "start", "end", "lang", "low", "high", "interval", "resolution", "hedge", "vague"),
    *("currency", "currency_candidates", "unit", "per", "edtf", "date", "as_of", "as_of_source", "trace"),
]
MORE_KEYS = ["currency_inferred", "terms"]


class TestTheRecord:
    full = figure(
        Kind.MONEY,
        "1.20E+8",
        currency=DOLLARS,
        resolution=Decimal("1E+7"),
        hedges=(Hedge.ABOUT,),
        per="share",
        as_of="2025-07",
        as_of_source="its own phrase",
        trace=(Step("hedge", "약"), Step("range", "")),
    )

    def test_has_exactly_the_promised_keys(self) -> None:
        assert sorted(self.full.to_dict()) == sorted([*KEYS, *MORE_KEYS])
        assert sorted(figure(Kind.TIME, edtf="T15:30").to_dict()) == sorted([*KEYS, *MORE_KEYS])

    def test_survives_json(self) -> None:
        record = self.full.to_dict()
        assert json.loads(json.dumps(record)) == record

    def test_writes_decimals_as_plain_strings(self) -> None:
        record = self.full.to_dict()
        assert (record["low"], record["high"], record["resolution"]) == ("120000000", "120000000", "10000000")
        assert record["interval"] == {"low": "110000000", "high": "130000000", "low_closed": False, "high_closed": False}

    def test_leaves_an_open_currency_open(self) -> None:
        record = self.full.to_dict()
        assert (record["currency"], record["currency_candidates"]) == (None, ["SGD", "USD"])

    def test_says_how_it_was_read(self) -> None:
        assert self.full.to_dict()["trace"] == ["hedge 약", "range"]

    def test_of_a_date_has_days_and_no_amount(self) -> None:
        record = figure(Kind.DATE, edtf="2024-02", date=Period.of("2024-02")).to_dict()
        assert record["date"] == {"start": "2024-02-01", "end": "2024-02-29"}
        assert record["low"] is record["high"] is record["interval"] is record["resolution"] is None

    def test_of_a_score_has_its_terms(self) -> None:
        assert figure(Kind.SCORE, terms=(Decimal(3), Decimal(2))).to_dict()["terms"] == ["3", "2"]
