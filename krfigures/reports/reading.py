"""Figures, intervals and ratios in words and digits, for people."""

from __future__ import annotations

from decimal import Context, Decimal

from krfigures.core.figure import Figure, Kind
from krfigures.core.interval import Interval, grouped, plain
from krfigures.core.values import AmbiguousCurrency

_SIGNIFICANT = 6  # enough to tell two rates apart; the records hold every digit


def short(value: Decimal) -> str:
    """A decimal to six significant digits.

    >>> short(Decimal("1427.902240325")), short(Decimal("0.000700333444")), short(Decimal(123456789))
    ('1,427.9', '0.000700333', '123,457,000')
    """
    return grouped(Context(prec=_SIGNIFICANT).plus(value))


def bounds(interval: Interval) -> str:
    """An interval as mathematicians write it, `∞` where it is unbounded.

    >>> bounds(Interval(Decimal("1.15E+8"), Decimal("1.25E+8"), high_closed=False)), bounds(Interval(Decimal(5), None))
    ('[115,000,000, 125,000,000)', '[5, ∞)')
    """
    low = "(-∞" if interval.low is None else f"{'[' if interval.low_closed else '('}{grouped(interval.low)}"
    high = "∞)" if interval.high is None else f"{grouped(interval.high)}{']' if interval.high_closed else ')'}"
    return f"{low}, {high}"


def span_of(interval: Interval) -> str:
    """An interval of rates, shortened; open and closed ends look the same.

    >>> span_of(Interval(Decimal("1363.636363"), Decimal(1500))), span_of(Interval(Decimal(3), None))
    ('1,363.64–1,500', '3 or more')
    """
    if interval.low is None or interval.high is None:
        if interval.low is not None:
            return f"{short(interval.low)} or more"
        return "any" if interval.high is None else f"{short(interval.high)} or less"
    low, high = short(interval.low), short(interval.high)
    return low if low == high else f"{low}–{high}"


def reading(figure: Figure) -> str:
    """What a figure was read as, without its hedge.

    >>> won = Figure(
    ...     kind=Kind.MONEY,
    ...     text="151억 원",
    ...     start=0,
    ...     end=6,
    ...     lang="ko",
    ...     currency="KRW",
    ...     low=Decimal("15100000000"),
    ...     high=Decimal("15100000000"),
    ... )
    >>> reading(won)
    'KRW 15,100,000,000'
    """
    if figure.kind in (Kind.DATE, Kind.TIME):
        return _when(figure)
    if figure.kind is Kind.SCORE:
        return ":".join(grouped(term) for term in figure.terms)
    assert figure.low is not None and figure.high is not None
    low, high = grouped(figure.low), grouped(figure.high)
    amount = low if low == high else f"{low} – {high}"
    stated = _with_measure(figure, amount)
    return f"{stated} per {figure.per}" if figure.per else stated


def _with_measure(figure: Figure, amount: str) -> str:
    match figure.kind:
        case Kind.MONEY:
            return f"{_currency(figure)} {amount}"
        case Kind.PERCENT:
            return f"{amount} %"
        case Kind.PERCENT_POINT:
            return f"{amount} percentage points"
        case Kind.RATIO if figure.terms:
            return f"{amount} ({' : '.join(plain(term) for term in figure.terms)})"
        case Kind.AGE | Kind.ORDINAL | Kind.RATIO:
            return " ".join(filter(None, (str(figure.kind), amount, figure.unit)))
        case _:
            return " ".join(filter(None, (amount, figure.unit)))


def _currency(figure: Figure) -> str:
    if isinstance(figure.currency, AmbiguousCurrency):
        return " or ".join(figure.currency.candidates)
    return figure.currency or "(no currency)"


def _when(figure: Figure) -> str:
    stated = figure.edtf or ""
    if figure.date is None or figure.date.edtf == stated:
        return stated
    return f"{stated} = {figure.date.start.isoformat()} – {figure.date.end.isoformat()}"
