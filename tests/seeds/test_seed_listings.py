"""The hand-made lists hold together, whatever the reader does."""

from __future__ import annotations

from collections import Counter
from decimal import Decimal

import pytest
from seed_files import SEEDS, STORIES, WRITTEN_ON, listed, slip, story


@pytest.mark.parametrize(("lang", "name"), STORIES)
class TestAListing:
    """A listing gives the figures of its story in order, each where it stands."""

    def test_slices_its_story(self, lang: str, name: str) -> None:
        text = story(lang, name)
        assert [row["text"] for row in listed(lang, name)] == [text[row["start"] : row["end"]] for row in listed(lang, name)]

    def test_runs_in_order_without_overlap(self, lang: str, name: str) -> None:
        ends = [0] + [row["end"] for row in listed(lang, name)]
        assert all(end <= row["start"] for end, row in zip(ends, listed(lang, name), strict=False))

    def test_lists_every_digit(self, lang: str, name: str) -> None:
        text = story(lang, name).replace("1인당", "    ")  # "a head": the one digit of the stories that is no figure
        inside = {place for row in listed(lang, name) for place in range(row["start"], row["end"])}
        assert [text[place - 9 : place + 9] for place, char in enumerate(text) if char.isdigit() and place not in inside] == []

    def test_is_a_story_of_eight_to_twenty_sentences_or_little_more(self, lang: str, name: str) -> None:
        body = story(lang, name).split("\n\n", 1)[1]
        assert 8 <= body.count(". ") + body.count(".\n") <= 24


@pytest.mark.parametrize("name", WRITTEN_ON)
def test_a_story_and_its_translation_state_the_same_sums(name: str) -> None:
    def sums(lang: str) -> Counter[tuple[object, ...]]:
        keys = ("kind", "low", "high", "currency")
        return Counter(tuple(row.get(key) for key in keys) for row in listed(lang, name) if "low" in row)

    assert sums("ko") == sums("en")


@pytest.mark.parametrize("lang", ["ko", "en"])
def test_the_biotech_story_carries_its_facts(lang: str) -> None:
    money = {(Decimal(row["low"]), row["currency"]) for row in listed(lang, "bio") if row["kind"] == "money"}
    billions = [
        ("7.7", "USD"),
        ("11000", "KRW"),
        ("45", "USD"),
        ("65000", "KRW"),
        ("15.1", "KRW"),
        ("500", "KRW"),
        ("106.7", "KRW"),
    ]
    assert money == {(Decimal(amount).scaleb(9), currency) for amount, currency in billions}


@pytest.mark.parametrize("name", ["bio-tenfold", "ship-mistranslated"])
def test_a_planted_slip_points_into_its_text(name: str) -> None:
    record = slip(name)
    texts = {"text": record["text"], "target": record["text"], "source": record.get("source")}
    for finding in record["findings"]:
        text = (SEEDS / texts[finding["document"]]).read_text(encoding="utf-8")
        assert text[finding["start"] : finding["end"]] == finding["text"]
    assert (SEEDS / record["text"]).read_text(encoding="utf-8") != (SEEDS / record["honest"]).read_text(encoding="utf-8")
