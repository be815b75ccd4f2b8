"""What `krfigures.find` reads in each seed story is what its list says, figure by figure and nothing more."""

from __future__ import annotations

from decimal import Decimal
from typing import Any

import pytest
from seed_files import STORIES, WRITTEN_ON, listed, story

import krfigures as kf


def said(record: dict[str, Any], lang: str) -> dict[str, Any]:
    """The part of a record that a listing states."""
    kept = {key: record.get(key) for key in ("text", "start", "end", "kind", "currency", "hedge", "date")}
    for key in ("low", "high"):
        value = record.get(key)
        kept[key] = None if value is None else round(Decimal(value), 9).normalize()  # a third does not end
    if record["kind"] in ("quantity", "duration") or (record["kind"] == "count" and lang == "ko"):
        kept["unit"] = record.get("unit")
    if record["kind"] == "score":
        kept["terms"] = record["terms"]
    kept |= {key: record[key] for key in ("edtf", "per") if record.get(key)}  # where the listing states it
    return kept


@pytest.mark.parametrize(("lang", "name"), STORIES)
def test_a_story_is_read_as_listed(lang: str, name: str) -> None:
    expected = [said(row, lang) for row in listed(lang, name)]
    found = [said(figure.to_dict(), lang) for figure in kf.find(story(lang, name), on=WRITTEN_ON[name])]
    for row, wanted in zip(found, expected, strict=False):
        assert {key: row.get(key) for key in wanted} == wanted
    assert len(found) == len(expected)


@pytest.mark.parametrize(("lang", "name"), STORIES)
def test_the_dateline_says_when_a_story_was_written(lang: str, name: str) -> None:
    text = story(lang, name)
    assert [figure.date for figure in kf.find(text)] == [figure.date for figure in kf.find(text, on=WRITTEN_ON[name])]
