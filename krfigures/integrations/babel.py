"""babel: figures in the formats of any locale (CLDR), and the names of their currencies. Nothing is rounded.

House styles (`krfigures.write`) are what newsrooms write; this is for readers elsewhere, and for tables and forms.
"""

from __future__ import annotations

from collections.abc import Mapping
from decimal import Decimal
from types import MappingProxyType
from typing import TYPE_CHECKING

from krfigures.core.errors import ArgumentError
from krfigures.core.figure import Figure
from krfigures.core.interval import plain
from krfigures.core.values import Age, Count, Date, Duration, Money, Number, Percent, Quantity, Range, Ratio, Value

if TYPE_CHECKING:
    from babel import Locale

UNITS: Mapping[str, str] = MappingProxyType(
    {
        "meter": "length-meter",
        "kilometer": "length-kilometer",
        "centimeter": "length-centimeter",
        "millimeter": "length-millimeter",
        "mile": "length-mile",
        "foot": "length-foot",
        "inch": "length-inch",
        "yard": "length-yard",
        "meter ** 2": "area-square-meter",
        "kilometer ** 2": "area-square-kilometer",
        "foot ** 2": "area-square-foot",
        "mile ** 2": "area-square-mile",
        "hectare": "area-hectare",
        "acre": "area-acre",
        "meter ** 3": "volume-cubic-meter",
        "liter": "volume-liter",
        "milliliter": "volume-milliliter",
        "gallon": "volume-gallon",
        "oil_barrel": "volume-barrel",
        "gram": "mass-gram",
        "kilogram": "mass-kilogram",
        "milligram": "mass-milligram",
        "metric_ton": "mass-tonne",
        "pound": "mass-pound",
        "ounce": "mass-ounce",
        "carat": "mass-carat",
        "kilowatt": "power-kilowatt",
        "megawatt": "power-megawatt",
        "gigawatt": "power-gigawatt",
        "kilowatt_hour": "energy-kilowatt-hour",
        "degC": "temperature-celsius",
        "degF": "temperature-fahrenheit",
        "kilometer / hour": "speed-kilometer-per-hour",
        "mile / hour": "speed-mile-per-hour",
        "gigabyte": "digital-gigabyte",
        "terabyte": "digital-terabyte",
        "century": "duration-century",
        "year": "duration-year",
        "quarter": "duration-quarter",
        "month": "duration-month",
        "week": "duration-week",
        "day": "duration-day",
        "hour": "duration-hour",
        "minute": "duration-minute",
        "second": "duration-second",
    }
)
"""CLDR's name of each unit that both the lexicon and CLDR know."""


def format_value(figure: Figure | Value, locale: str = "en_US") -> str:
    r"""A figure in the standard format of a locale, every digit kept.

    >>> won = Money(Decimal("15100000000"), "KRW")
    >>> format_value(won), format_value(won, "ko_KR"), format_value(won, "de_DE")
    ('₩15,100,000,000', '₩15,100,000,000', '15.100.000.000\xa0₩')
    >>> format_value(Percent(Decimal("3.125")), "fr_FR"), format_value(Quantity(Decimal("84.1234"), "meter ** 2"), "ko")
    ('3,125\xa0%', '84.1234제곱미터')

    Raises `ArgumentError` for an unknown locale, an open currency, a date that is not resolved, and kinds for which CLDR has no
    format: points of percent, times, ordinals and scores.
    """
    value = figure.value if isinstance(figure, Figure) else figure
    known = _locale(locale)
    if isinstance(value, Range):
        return f"{format_value(value.low, locale)}–{format_value(value.high, locale)}"
    return _formatted(value, known)


def currency_name(currency: str, locale: str = "en_US", *, count: Decimal | int | None = None) -> str:
    """What a currency is called in a locale; with `count` in the plural form that goes with it.

    >>> currency_name("KRW", "ko"), currency_name("USD", "de", count=2)
    ('대한민국 원', 'US-Dollar')

    Raises `ArgumentError` for an unknown locale or currency.
    """
    from babel.numbers import UnknownCurrencyError, get_currency_name, validate_currency

    known = _locale(locale)
    try:
        validate_currency(currency)
    except UnknownCurrencyError:
        raise ArgumentError("currency", currency, "an ISO 4217 code") from None
    return get_currency_name(currency, count=count, locale=known)


def _locale(name: str) -> Locale:
    from babel.core import Locale, UnknownLocaleError

    try:
        return Locale.parse(name)
    except (UnknownLocaleError, ValueError, TypeError):
        raise ArgumentError("locale", name, "a locale such as 'ko_KR'") from None


def _formatted(value: Value, locale: Locale) -> str:
    from babel import dates, numbers, units

    match value:
        case Money(amount, str(currency)):
            # CLDR's digits of the currency at least, all digits of the amount at most
            shown = max(numbers.get_currency_precision(currency) if amount % 1 else 0, _decimals(amount))
            pattern = numbers.parse_pattern(locale.currency_formats["standard"].pattern)
            pattern.frac_prec = (shown, shown)
            text: str = pattern.apply(amount, locale, currency=currency, currency_digits=False, decimal_quantization=False)
            return text
        case Percent(number):
            return numbers.format_percent(number.scaleb(-2), locale=locale, decimal_quantization=False)
        case Count(number) | Number(number) | Ratio(number):
            return numbers.format_decimal(number, locale=locale, decimal_quantization=False)
        case Quantity(number, unit) | Duration(number, unit) | Age(number, unit) if unit in UNITS:
            digits = "#,##0" + ("." + "0" * _decimals(number) if _decimals(number) else "")
            return units.format_unit(number, UNITS[unit], format=digits, locale=locale)
        case Date(_, period) if period is not None:
            first = dates.format_date(period.start, format="long", locale=locale)
            return (
                first
                if period.start == period.end
                else f"{first} – {dates.format_date(period.end, format='long', locale=locale)}"
            )
    raise ArgumentError("figure", value, "a value that CLDR has a format for, with a known currency, unit and date")


def _decimals(number: Decimal) -> int:
    return len(plain(number).partition(".")[2])
