"""The tables behind dates: names as CLDR has them, distances and holidays pinned with literals."""

from __future__ import annotations

from krfigures.lexicon import table
from krfigures.lexicon.update_calendar import rows


def test_names_are_what_the_installed_babel_gives() -> None:
    assert list(table("calendar_names")) == rows()


def test_names_count_as_datetime_does() -> None:
    names = {name: (what, int(number)) for name, _, what, number in table("calendar_names")}
    assert names["December"] == names["Dec"] == ("month", 12)
    assert names["Monday"] == names["월요일"] == ("weekday", 0)


def test_distances() -> None:
    away = {word: (unit, int(number)) for word, _, unit, number in table("relative_dates")}
    assert away["지난해"] == away["last year"] == ("year", -1)
    assert away["재작년"] == ("year", -2)
    assert away["내달"] == away["next month"] == ("month", 1)
    assert away["그제"] == ("day", -2)
    assert away["이듬해"] == ("that year", 1)


def test_every_distance_is_counted_in_a_unit_that_is_settled() -> None:
    units = {"year", "month", "quarter", "week", "weekend", "day", "that day", "that month", "that quarter", "that year", "same"}
    assert {unit for _, _, unit, _ in table("relative_dates")} == units


def test_holidays() -> None:
    assert [row[2:] for row in table("holidays") if row[0] == "광복절"] == [("8", "15")]


def test_lengths() -> None:
    lengths = {word: (number, unit) for word, _, number, unit in table("lengths")}
    assert lengths["사흘"] == ("3", "day")
    assert lengths["일주일"] == ("7", "day")
    assert lengths["half an hour"] == ("0.5", "hour")
