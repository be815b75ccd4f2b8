"""Rates that a text states itself: "1달러=1,300원 기준", "at 1,164 won per dollar", "968원/100¥"; `forms` lists how."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from decimal import Decimal

from krfigures.core.errors import RateUnavailableError
from krfigures.core.figure import Figure
from krfigures.core.interval import Interval
from krfigures.core.period import Period
from krfigures.core.rate import Rate
from krfigures.rates.forms import FORMS, NEAR, Reading
from krfigures.rates.history import DIVISION

SOURCE = "the text"

_ONE = Decimal(1)
_TWO = Decimal(2)
_APPLIED_AFTER = re.compile(
    r"\s*[)\]]?\s*(?:으로|로|를|을)?\s*(?:기준|환산|적용|계산|가정)|\s*(?:exchange|conversion)\s+rate", re.IGNORECASE
)
_APPLIED_BEFORE = re.compile(
    r"""(?: \b (?: based \s+ on | using | assuming | (?:exchange|conversion) \s+ rates? ) \b [^.;\n]{0,30}
      | \b at | @ | [(\[] | 이하 | 환율 \s* [:=]?
    ) \s* (?: 약 | about | around )? \s* $""",
    re.VERBOSE | re.IGNORECASE,
)
_MARKET_BEFORE = re.compile(
    r"""\b (?: clos | trad | open | quot | end | finish | stood | stand | hover | settl | chang | fix )  # closed at, traded at
    [a-z]{0,5} (?: \s+ hands )? \s+ at \s+ (?: about | around )? \s* $""",
    re.VERBOSE | re.IGNORECASE,
)
_APPLIED_INSIDE = re.compile(r"[=≈]|equivalent|equal|^(?:exchange|conversion)\s+rate|^환율", re.IGNORECASE)
_LISTED = re.compile(r"\s*[·ㆍ,;/]?\s*")
_HIGHEST = Decimal(100_000)
"""Nothing costs more of another currency than this (a pound is some 33,000 dong); a larger sum is no rate."""


@dataclass(frozen=True, slots=True, kw_only=True)
class StatedRate:
    """A rate for one base unit, and the span that states it, figures and currency words included.

    `interval` is what its wording allows ("about 1050-1100 won"); the rate's value is the middle of what is stated. `applied`
    is true where the text says that it converts with it (=, 기준, 환산, "at …"), false where it may only be news of the day.
    """

    rate: Rate
    start: int
    end: int
    interval: Interval
    applied: bool


@dataclass(frozen=True, slots=True)
class StatedRates:
    """The rates of one text as a source, asked before all others; they hold for every date."""

    stated: tuple[StatedRate, ...]

    def rate(self, base: str, quote: str, on: Period) -> Rate:
        """The first rate stated of the pair, or its reciprocal. Raises `RateUnavailableError` where there is none."""
        rate = self._of(base, quote, on)[0].rate
        value = rate.value if rate.base == base else DIVISION.divide(_ONE, rate.value)
        return Rate(base=base, quote=quote, value=value, asked=on, found=rate.found, source=rate.source, how=rate.how)

    def hull(self, base: str, quote: str, span: Period | None = None) -> Interval:
        """All that the wording of the pair's rates allows. Raises `RateUnavailableError` where there is none."""
        hull: Interval | None = None
        for each in self._of(base, quote, span):
            interval = each.interval if each.rate.base == base else Interval.point(_ONE).over(each.interval)
            hull = interval if hull is None else hull.hull(interval)
        assert hull is not None  # _of raises rather than give none
        return hull

    def _of(self, base: str, quote: str, on: Period | None) -> list[StatedRate]:
        found = [each for each in self.stated if {each.rate.base, each.rate.quote} == {base, quote}]
        if not found:
            shown = on.edtf if on is not None else "any day"
            raise RateUnavailableError(base, quote, shown, "the text states none")
        return found


def stated_rates(text: str, figures: Sequence[Figure]) -> tuple[StatedRate, ...]:
    """The rates that a text states, in order.

    `figures` are those of the text, in order. Only money counts, and numbers that 환율 or a code in brackets makes money.

    >>> from krfigures.core.figure import Kind
    >>> text = "77억 달러(달러당 1,300원 기준)"
    >>> won = Figure(
    ...     kind=Kind.MONEY, text="1,300원", start=11, end=17, lang="ko", low=Decimal(1300), high=Decimal(1300), currency="KRW"
    ... )
    >>> [(str(each.rate), text[each.start : each.end], each.applied) for each in stated_rates(text, [won])]
    [('USD/KRW 1300.0000 (the text, stated)', '달러당 1,300원', True)]
    """
    found: list[StatedRate] = []
    taken = 0
    for index, figure in enumerate(figures):
        if figure.start < taken:
            continue
        reading = next(filter(None, (form(text, figures, index) for form in FORMS)), None)
        listed = bool(found and found[-1].applied and reading and _LISTED.fullmatch(text, found[-1].end, reading.start))
        stated = _stated(text, reading, listed=listed) if reading else None
        if stated:
            found.append(stated)
            taken = stated.end
    return tuple(found)


def _stated(text: str, reading: Reading, *, listed: bool) -> StatedRate | None:
    figure, units = reading.figure, Decimal(reading.units)
    allowed = figure.allowed()
    if reading.base == reading.quote or allowed is None or figure.low is None or figure.high is None or figure.low <= 0:
        return None
    value = DIVISION.divide(figure.low + figure.high, _TWO * units)
    if value > _HIGHEST or value < _ONE / _HIGHEST:
        return None
    rate = Rate(base=reading.base, quote=reading.quote, value=value, asked=None, found=None, source=SOURCE, how="stated")
    before = text[max(0, reading.start - NEAR) : reading.start]
    applied = (
        listed  # behind one that is applied: 환율 1달러 1,340원 · 100엔 900원
        or _APPLIED_INSIDE.search(text[reading.start : reading.end]) is not None
        or "/" in text[figure.end : reading.end]  # 968원/100¥
        or _APPLIED_AFTER.match(text, reading.end, reading.end + NEAR) is not None
        or (_APPLIED_BEFORE.search(before) is not None and _MARKET_BEFORE.search(before) is None)
    )
    interval = allowed.over(Interval.point(units))
    return StatedRate(rate=rate, start=reading.start, end=reading.end, interval=interval, applied=applied)
