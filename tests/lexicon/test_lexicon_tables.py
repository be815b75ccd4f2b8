"""Every table is well formed: header, columns, no row that contradicts another, words that the code knows."""

from __future__ import annotations

from collections import Counter
from decimal import Decimal
from importlib.resources import files

import pytest

from krfigures.core.figure import Kind
from krfigures.core.hedge import Hedge
from krfigures.lexicon import table

TABLES = sorted(path.name.removesuffix(".tsv") for path in files("krfigures.lexicon").iterdir() if path.name.endswith(".tsv"))
# the columns that say which word is meant, of the tables where it is not the first alone
KEYS = {
    "cldr_currencies": 3,
    "currencies": (0, 2),
    "calendar_names": (0, 1, 2),
    "hedges": (0, 1, 2),
    "holidays": 2,
    "lengths": 2,
    "numerals": 2,
    "pers": 2,
    "relative_dates": 2,
}
WIDTHS = {"currencies": {4, 5}, "counters": {4, 5}}
KINDS = {str(kind) for kind in Kind}


def lines(name: str) -> list[str]:
    return (files("krfigures.lexicon") / f"{name}.tsv").read_text(encoding="utf-8").splitlines()


def test_all_tables_are_looked_at() -> None:
    assert {"codes", "counters", "currencies", "hedges", "names", "numerals", "units", "vague"} <= set(TABLES)


@pytest.mark.parametrize("name", TABLES)
class TestATable:
    def test_explains_itself_on_top(self, name: str) -> None:
        text = lines(name)
        header = [line for line in text if line.startswith("#")]
        assert header == text[: len(header)], "comments stand on top only"
        assert any(line.startswith("# columns: ") for line in header)
        assert any(line.startswith("# source: ") for line in header)

    def test_has_rows_of_one_width(self, name: str) -> None:
        widths = {len(row) for row in table(name)}
        assert widths == WIDTHS.get(name, widths) and (name in WIDTHS or len(widths) == 1)

    def test_has_no_empty_or_padded_cells(self, name: str) -> None:
        assert [row for row in table(name) for cell in row if not cell or cell != cell.strip()] == []

    def test_says_each_thing_once(self, name: str) -> None:
        key = KEYS.get(name, 1)
        columns = range(key) if isinstance(key, int) else key
        counted = Counter(tuple(row[column] for column in columns) for row in table(name))
        assert [words for words, count in counted.items() if count > 1] == []


def test_hedges_are_known() -> None:
    for _, language, side, hedge in table("hedges"):
        assert language in ("ko", "en")
        assert side in ("before", "after")
        assert hedge in set(Hedge)


@pytest.mark.parametrize("name", ["counters", "spans"])
def test_kinds_are_known(name: str) -> None:
    assert {row[1] for row in table(name)} <= KINDS


def test_currency_rows_say_side_and_factor() -> None:
    for word, codes, side, factor, *_ in table("currencies"):
        assert side in ("before", "after", "either"), word
        assert Decimal(factor) > 0, word  # a dime is a tenth, a grand a thousand
        assert all(len(code) == 3 and code.isupper() for code in codes.split("|")), word


def test_numerals_are_numbers_of_known_systems() -> None:
    systems = {row[1] for row in table("numerals")}
    assert systems == {"sino", "native", "determiner", "hanja", "en", "en_tens", "en_scale", "en_suffix", "en_part"}
    assert all(Decimal(row[2]) >= 0 for row in table("numerals"))


def test_vague_words_run_upwards() -> None:
    assert [row for row in table("vague") if Decimal(row[1]) >= Decimal(row[2])] == []


def test_relative_dates_are_whole_steps() -> None:
    assert [row for row in table("relative_dates") if row[3].lstrip("-").isdigit() is False] == []


def test_holidays_are_days_of_the_calendar() -> None:
    import datetime as dt

    for _, _, month, day in table("holidays"):
        dt.date(2024, int(month), int(day))
