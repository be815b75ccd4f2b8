"""Tables against the libraries that they come from: CLDR through babel, units through pint."""

from __future__ import annotations

from decimal import Decimal
from importlib.metadata import version
from importlib.resources import files

import pytest

from krfigures.lexicon import table


def says_babel(name: str) -> str:
    """The babel version in the header of a table."""
    text = (files("krfigures.lexicon") / f"{name}.tsv").read_text(encoding="utf-8")
    return text.split("through babel ", 1)[1].split("\n", 1)[0].split(";", 1)[0]


def needs_the_same_babel(name: str) -> None:
    if says_babel(name) != version("babel"):
        pytest.skip(f"{name}.tsv was built from babel {says_babel(name)}, installed is {version('babel')}: other CLDR data")


def test_currency_names_are_those_of_cldr() -> None:
    from krfigures.lexicon.update import rows

    needs_the_same_babel("cldr_currencies")
    assert list(table("cldr_currencies")) == rows()


def test_calendar_names_are_those_of_cldr() -> None:
    from krfigures.lexicon.update_calendar import rows

    needs_the_same_babel("calendar_names")
    assert list(table("calendar_names")) == rows()


@pytest.mark.parametrize("name", ["currencies", "countries", "written_currencies"])
def test_every_currency_code_is_one_of_iso_4217(name: str) -> None:
    from babel.core import get_global

    known = {code for spans in get_global("territory_currencies").values() for code, *_ in spans}
    column = 0 if name == "written_currencies" else 1
    assert {code for row in table(name) for code in row[column].split("|")} - known == set()


def test_codes_that_are_also_words_are_current_codes() -> None:
    assert {row[0] for row in table("codes")} - {row[0] for row in table("cldr_currencies")} == set()


def unit_expressions() -> list[str]:
    units = {unit for _, unit in table("units")} | {row[0] for row in table("written_units")}
    units |= {unit for _, kind, unit, *_ in (*table("counters"), *table("spans")) if kind in ("duration", "quantity", "age")}
    return sorted(units)


@pytest.mark.parametrize("unit", unit_expressions())
def test_every_unit_is_one_that_pint_can_use(unit: str) -> None:
    from krfigures.core.values import Duration, Quantity
    from krfigures.integrations.pint import registry_of_decimals, to_pint

    durations = {row[2] for name in ("counters", "spans") for row in table(name) if row[1] == "duration"}
    counted = {"generation"}  # a count, though it measures time
    if unit not in counted:
        value = Duration(Decimal(2), unit) if unit in durations else Quantity(Decimal(2), unit)
        quantity = to_pint(value, registry_of_decimals())
        assert quantity.units != registry_of_decimals().dimensionless or unit in (
            "percent",
            "dimensionless",
            "ppm",
            "ppb",
            "bit",
            "byte",
        )
