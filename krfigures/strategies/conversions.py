"""Texts that state a sum and its conversion, honest or with one slip whose kind is known."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from decimal import Decimal
from types import MappingProxyType

from hypothesis import strategies as st
from hypothesis.errors import InvalidArgument
from hypothesis.strategies import SearchStrategy

from krfigures.core.period import Period
from krfigures.core.rate import Rate
from krfigures.core.values import Money
from krfigures.strategies.bounds import Bound, chosen, decimal_bounds
from krfigures.strategies.rates import dated_rates
from krfigures.strategies.values import decimals
from krfigures.writers import write
from krfigures.writers.rounding import EXACT, rounded

SLIPS = ("myriad", "tenfold", "digit", "currency", "rate")
"""Kinds of slip: a wrong scale word, a place too many or too few, a wrong leading digit, currencies exchanged, an old rate."""

_FORMS: Mapping[str, tuple[str, ...]] = MappingProxyType(
    {
        "ko": ("사업비는 {0}({1})이다.", "사업비는 {0}(약 {1})이다.", "사업비는 {0}, 우리 돈 약 {1}이다."),
        "en": ("The project costs {0} ({1}).", "The project costs {0} (about {1}).", "The project costs {0}, or about {1}."),
    }
)
_GLOSS_IN_WON = 2  # the form that says 우리 돈, which only won can follow
_STYLES = MappingProxyType({"ko": ("ko-plain", "ko-space", "ko-yonhap", "ko-comma"), "en": ("en-wire", "en-iso", "en-symbol")})
_SCALE_STEP = MappingProxyType({"ko": 4, "en": 3})  # from one scale word to the next: 만 억 조, thousand million billion


@dataclass(frozen=True, slots=True, kw_only=True)
class PairExample:
    """A text with a sum and its conversion, and the truth about it.

    `stated` is what the conversion should have said, rounded to three figures; `second` is what the text says, which differs
    where there is a slip. Check the text against `rate`, for the rate of a day is made up.
    """

    text: str
    lang: str
    on: Period | None
    first: Money
    second: Money
    stated: Money
    rate: Rate
    slip: str | None


def pairs(
    min_value: Bound = 1_000_000,
    max_value: Bound = Decimal("1E+13"),
    *,
    on: dt.date | str | None = None,
    rates: SearchStrategy[Rate] | None = None,
    slip: str | None = None,
    lang: str | None = None,
) -> SearchStrategy[PairExample]:
    """Texts with one conversion pair, in Korean or English.

    Limits are of the first sum, in its own currency. `rates` are the rates to convert at, by default `dated_rates(on=on)`.
    `slip` is one of `SLIPS`: each puts the conversion at least a fifth off, so that a check has to see it. Only an old rate
    beside a round first sum may pass: 1 million won is 1.3 million to a reader who takes zeros for rounding.

    >>> pairs(slip="tenfold", lang="ko").validate()
    """
    low, high = decimal_bounds(min_value, max_value)
    if low < 1000:
        raise InvalidArgument(f"min_value={min_value!r} must be at least 1000, or its conversion has no three figures")
    if slip is not None:
        chosen("slip", slip, SLIPS)
    langs = chosen("lang", lang, ("ko", "en"))
    drawn_rates = dated_rates(on=on) if rates is None else rates
    return _pairs(decimals(low, high).map(lambda amount: rounded(amount, significant=3)), drawn_rates, slip, langs)


@st.composite
def _pairs(
    draw: st.DrawFn, amounts: SearchStrategy[Decimal], rates: SearchStrategy[Rate], slip: str | None, langs: tuple[str, ...]
) -> PairExample:
    rate = draw(rates)
    lang = draw(st.sampled_from(langs))
    source, target = draw(st.sampled_from(((rate.base, rate.quote), (rate.quote, rate.base))))
    first = Money(draw(amounts), source)
    exact = EXACT.multiply(first.amount, rate.value) if source == rate.base else first.amount / rate.value
    stated = Money(rounded(exact, significant=3), target)
    second = stated if slip is None else _slipped(draw, stated, slip, lang)
    shown = (Money(first.amount, target), Money(second.amount, source)) if slip == "currency" else (first, second)
    forms = _FORMS[lang] if shown[1].currency == "KRW" or lang == "en" else _FORMS[lang][:_GLOSS_IN_WON]
    style = draw(st.sampled_from(_STYLES[lang]))
    text = draw(st.sampled_from(forms)).format(*(write(one, style) for one in shown))
    return PairExample(text=text, lang=lang, on=rate.found, first=shown[0], second=shown[1], stated=stated, rate=rate, slip=slip)


def _slipped(draw: st.DrawFn, honest: Money, slip: str, lang: str) -> Money:
    change: Mapping[str, Callable[[], Decimal]] = {
        "myriad": lambda: honest.amount.scaleb(draw(st.sampled_from((1, -1))) * _SCALE_STEP[lang]),
        "tenfold": lambda: honest.amount.scaleb(draw(st.sampled_from((1, -1)))),
        "digit": lambda: other_leading_digit(draw, honest.amount),
        "currency": lambda: honest.amount,
        "rate": lambda: rounded(honest.amount * draw(st.sampled_from((Decimal("0.75"), Decimal("1.3")))), significant=3),
    }
    return Money(change[slip](), honest.currency)


def other_leading_digit(draw: st.DrawFn, amount: Decimal) -> Decimal:
    """The amount with another first digit, at least a fifth away from the true one."""
    sign, digits, exponent = amount.as_tuple()
    assert isinstance(exponent, int)
    near = range(-1, 2) if digits[0] < 5 else range(-2, 3)  # 8 for 9 is only a ninth off
    others = [digit for digit in range(1, 10) if digit - digits[0] not in near]
    return Decimal((sign, (draw(st.sampled_from(others)), *digits[1:]), exponent))
