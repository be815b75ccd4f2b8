"""Korean originals and their English translations, honest or with one slip whose kind and place are known."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from decimal import Decimal
from types import MappingProxyType

from hypothesis import strategies as st
from hypothesis.errors import InvalidArgument
from hypothesis.strategies import SearchStrategy

from krfigures.core.hedge import Hedge
from krfigures.core.values import Count, Date, Money, Percent, PercentPoint, Quantity, Value
from krfigures.strategies.bounds import chosen
from krfigures.strategies.conversions import other_leading_digit
from krfigures.strategies.values import counts, decimals, money, percents, quantities
from krfigures.writers.numbers import with_number
from krfigures.writers.style import Wording
from krfigures.writers.styles import STYLES


@dataclass(frozen=True, slots=True)
class _Sentence:
    """One statement in both languages; `{}` is where its figure stands."""

    korean: str
    english: str
    values: Callable[[], SearchStrategy[Value]]


def _days() -> SearchStrategy[Value]:
    return st.dates(dt.date(2000, 1, 1), dt.date(2029, 12, 31)).map(lambda day: Date(day.isoformat()))


_SENTENCES: Mapping[type[Value], _Sentence] = MappingProxyType(
    {
        Money: _Sentence("총사업비는 {}이다.", "The whole project costs {}.", lambda: money(10_000, currencies=("KRW", "USD"))),
        Count: _Sentence("관람객은 {}이다.", "The show drew {}.", lambda: counts(1_000, 9_999_999, counters=("명",))),
        Percent: _Sentence("투표율은 {}이다.", "Turnout was {}.", lambda: percents(1, 100, places=1)),
        PercentPoint: _Sentence(
            "지지율은 {} 올랐다.", "Support rose by {}.", lambda: st.builds(PercentPoint, decimals(1, 20, places=1))
        ),
        Quantity: _Sentence("철교의 길이는 {}다.", "The bridge is {} long.", lambda: quantities(10, 9_999, units=("meter",))),
        Date: _Sentence("행사는 {} 열린다.", "The event takes place on {}.", _days),
    }
)

SLIPS: Mapping[str, tuple[type[Value], ...]] = MappingProxyType(
    {
        "myriad": (Money, Count),
        "tenfold": (Money, Count, Quantity),
        "digit": (Money, Count, Percent, Quantity),
        "currency": (Money,),
        "dropped": (Money,),
        "unit": (Quantity,),
        "percent": (PercentPoint,),
        "hedge": (Money, Count),
        "date": (Date,),
    }
)
"""Each kind of slip, and the values that it can befall. "percent": percent written for points; "hedge": 이상 turned round."""


@dataclass(frozen=True, slots=True, kw_only=True)
class TranslationExample:
    """A Korean text and its English translation, sentence by sentence, with the values that the Korean states.

    `at` is the number of the sentence that slipped, from 0; None where the translation is honest.
    """

    source: str
    target: str
    values: tuple[Value, ...]
    slip: str | None
    at: int | None


def translations(
    min_size: int = 1,
    max_size: int = 6,
    *,
    slip: str | None = None,
    styles: tuple[str, str] = ("ko-plain", "en-wire"),
) -> SearchStrategy[TranslationExample]:
    """Texts of `min_size` to `max_size` sentences with one figure each, every value of a kind different from the others.

    `slip` is one of `SLIPS`; `styles` are a Korean and an English house style.

    >>> translations(2, 3, slip="tenfold").validate()
    """
    if not 1 <= min_size <= max_size <= len(_SENTENCES):
        raise InvalidArgument(f"Need 1 <= min_size={min_size!r} <= max_size={max_size!r} <= {len(_SENTENCES)}")
    if slip is not None:
        chosen("slip", slip, tuple(SLIPS))
    korean, english = styles
    chosen("styles", korean, tuple(name for name, style in STYLES.items() if style.lang == "ko"))
    chosen("styles", english, tuple(name for name, style in STYLES.items() if style.lang == "en"))
    # built once here: to build them anew for each sentence would take longer than to draw from them
    values = {kind: sentence.values() for kind, sentence in _SENTENCES.items()}
    return _translations((min_size, max_size), slip, styles, values)


@st.composite
def _translations(
    draw: st.DrawFn,
    sizes: tuple[int, int],
    slip: str | None,
    styles: tuple[str, str],
    values_of: Mapping[type[Value], SearchStrategy[Value]],
) -> TranslationExample:
    korean, english = styles
    kinds = draw(st.lists(st.sampled_from(list(_SENTENCES)), min_size=sizes[0], max_size=sizes[1], unique=True))
    at = None
    if slip is not None:
        victim = draw(st.sampled_from(SLIPS[slip]))
        if victim not in kinds:
            kinds[0] = victim
        at = kinds.index(victim)
    source, target, values = [], [], []
    for index, kind in enumerate(kinds):
        sentence = _SENTENCES[kind]
        value = draw(values_of[kind])
        hedges: tuple[Hedge, ...] = ()
        if index == at and slip == "hedge":
            hedges = (Hedge.AT_LEAST,)
        source.append(sentence.korean.format(STYLES[korean].write(value, Wording(hedges=hedges))))
        values.append(value)
        if index != at or slip is None:
            target.append(sentence.english.format(STYLES[english].write(value)))
        elif slip == "hedge":
            target.append(sentence.english.format(STYLES[english].write(value, Wording(hedges=(Hedge.UNDER,)))))
        elif slip != "dropped":
            target.append(sentence.english.format(STYLES[english].write(_slipped(draw, value, slip))))
    return TranslationExample(source=" ".join(source), target=" ".join(target), values=tuple(values), slip=slip, at=at)


def _slipped(draw: st.DrawFn, value: Value, slip: str) -> Value:
    """The value that a careless translator would have written."""
    match slip, value:
        case "currency", Money(amount, currency):
            return Money(amount, "USD" if currency == "KRW" else "KRW")
        case "unit", Quantity(magnitude, _):
            return Quantity(magnitude, draw(st.sampled_from(("kilometer", "foot"))))
        case "percent", PercentPoint(number):
            return Percent(number)
        case "date", Date(edtf):
            return Date((dt.date.fromisoformat(edtf) + dt.timedelta(days=draw(st.sampled_from((1, 10, -30))))).isoformat())
    powers = {"tenfold": (1, -1), "myriad": (3, -3, 4, -4)}

    def changed(number: Decimal) -> Decimal:
        wrong = number.scaleb(draw(st.sampled_from(powers[slip]))) if slip in powers else other_leading_digit(draw, number)
        return wrong.to_integral_value() or Decimal(1) if isinstance(value, Count) else wrong

    assert isinstance(value, Money | Count | Quantity | Percent)  # SLIPS names no other victims of these slips
    return with_number(value, changed)
