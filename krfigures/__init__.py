"""Reads the figures in Korean and English news copy and says where they disagree.

    text --tokenisers--> tokens --converters--> figures --checks--> findings --reports--> people, CI, data frames
                                                   |
                                                   +--writers--> text again, in a house style (the way back)

>>> import krfigures as kf
>>> kf.find("30억달러(약 4조 원)")[1].value
Money(amount=Decimal('4000000000000'), currency='KRW', as_of=None)

Everything named here is stable; the modules below it are private and free to change.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable
from typing import TYPE_CHECKING

from krfigures.core.arithmetic import usual as _usual_arithmetic
from krfigures.core.errors import ArgumentError, KrfiguresError, RateUnavailableError, UnreadableFigureError
from krfigures.core.figure import Figure, Kind, Step
from krfigures.core.hedge import Hedge
from krfigures.core.interval import Interval
from krfigures.core.period import Period
from krfigures.core.rate import Conversion, Rate, RateSource
from krfigures.core.report import Fidelity, Finding, Match, Pair, Place, Report, Severity, Verdict
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

if TYPE_CHECKING:
    from krfigures.writers.style import Style

__version__ = "0.1.0"

__all__ = [
    "Age",
    "AmbiguousCurrency",
    "ArgumentError",
    "Conversion",
    "Count",
    "Date",
    "Duration",
    "Fidelity",
    "Figure",
    "Finding",
    "Hedge",
    "Interval",
    "Kind",
    "KrfiguresError",
    "Match",
    "Money",
    "Number",
    "Ordinal",
    "Pair",
    "Percent",
    "PercentPoint",
    "Period",
    "Place",
    "Quantity",
    "Range",
    "Rate",
    "RateSource",
    "RateUnavailableError",
    "Ratio",
    "Report",
    "Score",
    "Severity",
    "Step",
    "Time",
    "UnreadableFigureError",
    "Value",
    "Verdict",
    "check",
    "compare",
    "convert",
    "find",
    "parse",
    "rewrite",
    "write",
]


def find(text: str, *, on: dt.date | str | None = None) -> list[Figure]:
    """Every figure of a text, in order, with offsets into the untouched text.

    `on` is when the text was written: a date, or an ISO day, month or year. Relative dates resolve against it, or against the
    dateline that the text itself carries; without either they stay unresolved. Any str is safe to read. Raises
    `ArgumentError` for anything else.

    >>> [(figure.text, str(figure.kind)) for figure in find("지난해 7월 151억 원 규모 사업에 6개 대학이 참여")]
    [('지난해 7월', 'date'), ('151억 원', 'money'), ('6개', 'count')]
    """
    from krfigures.converters import read

    return read(_text(text), on=_dated(text, on)[0])


def parse(text: str, *, on: dt.date | str | None = None) -> Figure:
    """The one figure that the whole text is, hedges included.

    Raises `UnreadableFigureError` where it holds none, more than one, or anything else beside it.

    >>> parse("약 1조 2,000억 원").low
    Decimal('1200000000000')
    >>> parse("3억 원과 5억 원")
    Traceback (most recent call last):
    krfigures.core.errors.UnreadableFigureError: 2 figures, expected one
    """
    from krfigures.converters import read
    from krfigures.converters.hedges import beside

    figures = read(_text(text), on=None if on is None else Period.of(on))
    if len(figures) != 1:
        start = figures[1].start if figures else 0
        raise UnreadableFigureError(text, start, len(text), f"{len(figures) or 'no'} figures, expected one")
    figure = figures[0]
    start, end = beside(text, figure.start, figure.end)
    if text[:start].strip():
        raise UnreadableFigureError(text, 0, start, "expected nothing but a figure")
    if text[end:].strip() and text[end:].strip() != figure.unit:
        raise UnreadableFigureError(text, end, len(text), "expected nothing but a figure")
    return figure


def check(
    text: str, *, on: dt.date | str | None = None, rates: object = None, select: Iterable[str] = (), ignore: Iterable[str] = ()
) -> Report:
    """What does not agree in one text: sums and their conversions, repeated figures, totals, shares.

    `on` dates the text (else its dateline does); `rates` is a rate source, a CSV or ECB file, a fixed USD/KRW rate, or several of
    these, by default the embedded ECB reference rates. `select` and `ignore` are codes or their beginnings.

    >>> report = check("USD 7.7 billion (approximately KRW 1.1 trillion)", on="2026-02-25")
    >>> [(finding.code, finding.name) for finding in report.findings]
    [('KF102', 'magnitude-slip')]
    """
    from krfigures.checks import check_text
    from krfigures.converters import read
    from krfigures.rates import as_source

    day, said_by = _dated(_text(text), on)
    figures = read(text, on=day)
    with _usual_arithmetic():
        return check_text(text, figures, on=day, on_source=said_by, rates=as_source(rates), select=select, ignore=ignore)


def compare(source: str, target: str, *, on: dt.date | str | None = None, rates: object = None) -> Report:
    """Whether a translation says the figures of its original, in either direction.

    >>> compare("사업비는 151억 원이다.", "The project is worth KRW 15.1 billion.").ok
    True
    >>> compare("사업비는 151억 원이다.", "The project is worth KRW 151 billion.").findings[0].name
    'magnitude-slip'
    """
    from krfigures.checks.translation import compare_texts
    from krfigures.converters import read
    from krfigures.rates import as_source

    _text(target, "target")
    day, said_by = _dated(_text(source, "source"), on)
    if day is None:
        day, said_by = _dated(target, None)
    figures, target_figures = read(source, on=day), read(target, on=day)
    with _usual_arithmetic():
        return compare_texts(source, figures, target, target_figures, on=day, on_source=said_by, rates=as_source(rates))


def write(
    figure_or_value: Figure | Value, style: str | Style = "en-wire", *, significant: int | None = None, unit: str | None = None
) -> str:
    """A figure or a value in a house style, exact unless `significant` or `unit` ask for rounding.

    >>> from decimal import Decimal
    >>> write(Money(Decimal("15100000000"), "KRW")), write(Money(Decimal("15100000000"), "KRW"), "ko-comma")
    ('15.1 billion won', '151억 원')
    """
    from krfigures.writers import write as written

    with _usual_arithmetic():
        return written(figure_or_value, style, significant=significant, unit=unit)


def rewrite(
    text: str, *, style: str | Style, convert_to: str | None = None, on: dt.date | str | None = None, rates: object = None
) -> str:
    """The text with its figures in a house style, every other character as it was.

    With `convert_to`, an ISO 4217 code, each sum gets its conversion at the rate of its date.

    >>> rewrite("사업비는 15,100,000,000원이다.", style="ko-comma")
    '사업비는 151억 원이다.'
    """
    from krfigures.converters import read
    from krfigures.rates import as_source
    from krfigures.writers.rewrite import rewrite as rewritten

    day, _ = _dated(_text(text), on)
    figures = read(text, on=day)
    source = as_source(rates)

    def rate(figure: Figure, currency: str) -> Rate | None:
        if day is None or not isinstance(figure.currency, str):
            return None
        return source.rate(figure.currency, currency, day)

    if convert_to is not None and day is None:
        raise ArgumentError("on", on, "the date of the rate, since the text carries no dateline")
    with _usual_arithmetic():
        return rewritten(text, figures, style=style, convert_to=convert_to, rate=rate)


def convert(money: Money | Figure, currency: str, *, on: dt.date | str, rates: object = None) -> Conversion:
    """An amount in another currency, with the rate used, its date and its source.

    Raises `RateUnavailableError` where no source has the rate.

    >>> from decimal import Decimal
    >>> conversion = convert(Money(Decimal("15100000000"), "KRW"), "USD", on="2025-07-15")
    >>> round(conversion.amount), str(conversion.rate)
    (10933607, 'USD/KRW 1381.0630 (ECB, cross, 2025-07-15)')
    """
    from krfigures.rates.conversion import convert as converted

    with _usual_arithmetic():
        return converted(money, currency, on=on, rates=rates)


def _text(text: str, argument: str = "text") -> str:
    if not isinstance(text, str):
        raise ArgumentError(argument, text, "a str")
    return text


def _dated(text: str, on: dt.date | str | None) -> tuple[Period | None, str | None]:
    """When a text was written, and who says so: the caller or its dateline."""
    if on is not None:
        return Period.of(on), "argument"
    from krfigures.converters.dates.dateline import dateline

    return dateline(text) or (None, None)
