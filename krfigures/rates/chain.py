"""Sources asked in order: what the text states, then what the caller knows, then the ECB.

`as_source` turns whatever a caller passes as `rates` into such a chain.
"""

from __future__ import annotations

import os
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from decimal import Decimal, InvalidOperation
from functools import cache
from pathlib import Path

from krfigures.core.errors import ArgumentError, RateUnavailableError
from krfigures.core.period import Period
from krfigures.core.rate import Rate, RateSource
from krfigures.rates.ecb import EcbRates
from krfigures.rates.fixed import FixedRate
from krfigures.rates.table import TableRates

EXPECTED = "None, a rate source, won per dollar as Decimal, int or str, the path of a CSV or an ECB zip, or a sequence of these"


@dataclass(frozen=True, slots=True)
class Chain:
    """The first source that has the rate answers.

    >>> chain = Chain((FixedRate("USD", "KRW", Decimal(1300)), EcbRates()))
    >>> print(chain.rate("USD", "KRW", Period.of("2026-02-25")))
    USD/KRW 1300.0000 (fixed by the caller, fixed)
    >>> print(chain.rate("EUR", "USD", Period.of("2026-02-25")))
    EUR/USD 1.1784 (ECB, published, 2026-02-25)
    """

    sources: tuple[RateSource, ...]

    def rate(self, base: str, quote: str, on: Period) -> Rate:
        """The rate of the first source that has it.

        Raises `RateUnavailableError` with the reason of each where none has.
        """
        reasons = []
        for source in self.sources:
            try:
                return source.rate(base, quote, on)
            except RateUnavailableError as error:
                reasons.append(error.reason)
        raise RateUnavailableError(base, quote, on.edtf, "; ".join(reasons) or "there is no source to ask")

    def members(self) -> Iterator[RateSource]:
        """The sources in order, those of inner chains in their place."""
        for source in self.sources:
            if isinstance(source, Chain):
                yield from source.members()
            else:
                yield source


@cache
def default() -> EcbRates:
    """The ECB history that is installed: no network, no key.

    >>> default() is default()
    True
    """
    return EcbRates()


def as_source(rates: object = None) -> RateSource:
    """What a caller may pass as `rates`, as one source.

    None is the ECB's history. A number is won per dollar. A path is that of a CSV (see `table`) or of a newer ECB history.
    These and any other source of the caller's are asked before the ECB's embedded rates; an ECB file takes their place, and a
    `Chain` is left as it is: it says by itself what comes after what.

    Raises `ArgumentError` for anything else, float included: a rate is a decimal.

    >>> print(as_source("1300").rate("USD", "KRW", Period.of("2026-02-25")))
    USD/KRW 1300.0000 (fixed by the caller, fixed)
    >>> as_source(1300.0)
    Traceback (most recent call last):
    krfigures.core.errors.ArgumentError: rates=1300.0: expected None, a rate source, won per dollar as Decimal, ...
    """
    if rates is None:
        return default()
    if isinstance(rates, Chain):
        return rates
    chosen = tuple(_sources(rates))
    if any(isinstance(source, EcbRates) for source in chosen):
        return chosen[0] if len(chosen) == 1 else Chain(chosen)
    return Chain((*chosen, default()))


def _sources(rates: object) -> Iterator[RateSource]:
    if isinstance(rates, (str, os.PathLike)):
        yield _from_text(rates)
    elif isinstance(rates, (Decimal, int)) and not isinstance(rates, bool):
        yield _won_per_dollar(rates)
    elif isinstance(rates, Sequence) and not isinstance(rates, (bytes, bytearray)):
        for each in rates:
            if each is None:
                yield default()
            else:
                yield from _sources(each)
    elif callable(getattr(rates, "rate", None)) and not isinstance(rates, type):
        yield rates  # type: ignore[misc]  # whatever has a `rate` method is a RateSource; its signature shows when asked
    else:
        raise ArgumentError("rates", rates, EXPECTED)


def _won_per_dollar(value: Decimal | int) -> FixedRate:
    rate = Decimal(value)
    if not rate.is_finite() or rate <= 0:
        raise ArgumentError("rates", value, "won per dollar, above zero")
    return FixedRate("USD", "KRW", rate)


def _from_text(text: str | os.PathLike[str]) -> RateSource:
    if isinstance(text, str):
        try:
            return _won_per_dollar(Decimal(text))
        except InvalidOperation:
            pass
    path = Path(text)
    if not path.is_file():
        raise ArgumentError("rates", os.fspath(text), "won per dollar, or the path of an existing CSV or ECB zip")
    if path.suffix.lower() == ".zip" or _is_ecb_csv(path):
        return EcbRates(path)
    return TableRates.read(path)


def _is_ecb_csv(path: Path) -> bool:
    with path.open("rb") as file:
        return file.readline(4096).removeprefix(b"\xef\xbb\xbf").startswith(b"Date,USD,")
