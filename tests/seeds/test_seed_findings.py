"""The honest stories are clean; the slips planted in their copies are found, and nothing else is."""

from __future__ import annotations

import pytest
from seed_files import SEEDS, STORIES, WRITTEN_ON, slip, story

import krfigures as kf
from krfigures.core.report import Report


def read(path: str) -> str:
    return (SEEDS / path).read_text(encoding="utf-8")


def alarms(report: Report) -> list[tuple[str, str]]:
    return [(finding.code, finding.message) for finding in report.findings if finding.severity != "note"]


@pytest.mark.parametrize(("lang", "name"), STORIES)
def test_an_honest_story_has_no_alarm(lang: str, name: str) -> None:
    assert alarms(kf.check(story(lang, name))) == []


@pytest.mark.parametrize("name", WRITTEN_ON)
def test_an_honest_translation_has_no_alarm(name: str) -> None:
    assert alarms(kf.compare(story("ko", name), story("en", name), on=WRITTEN_ON[name])) == []


@pytest.mark.parametrize(("name", "pairs"), [("bio", 2), ("ship", 2), ("final", 2)])
@pytest.mark.parametrize("lang", ["ko", "en"])
def test_every_conversion_is_paired_and_agrees(lang: str, name: str, pairs: int) -> None:
    report = kf.check(story(lang, name))
    assert [str(pair.verdict) for pair in report.pairs] == ["agree"] * pairs


@pytest.mark.parametrize("name", ["bio-tenfold", "ship-mistranslated"])
def test_planted_slips_are_found_where_they_stand(name: str) -> None:
    record = slip(name)
    text = read(record["text"])
    report = kf.check(text) if record["check"] == "check" else kf.compare(read(record["source"]), text, on=record["on"])
    for planted in record["findings"]:
        here = [
            finding
            for finding in report.findings
            if any(
                (place.document, place.start, place.end) == (planted["document"], planted["start"], planted["end"])
                for place in finding.spans
            )
        ]
        assert planted["code"] in [finding.code for finding in here], planted
        assert planted["severity"] in [str(finding.severity) for finding in here], planted
    places = {(planted["document"], planted["start"]) for planted in record["findings"]}
    stray = [
        finding
        for finding in report.findings
        if finding.severity != "note" and places.isdisjoint((place.document, place.start) for place in finding.spans)
    ]
    assert stray == []
