"""The honest stories are clean; the slips planted in their copies are found, and nothing else is."""

from __future__ import annotations

from typing import Any

import pytest
from seed_files import SEEDS, STORIES, WRITTEN_ON, slip, story

import krfigures as kf
from krfigures.core.report import Finding, Report

SLIPS = ["bio-tenfold", "ship-mistranslated"]


def read(path: str) -> str:
    return (SEEDS / path).read_text(encoding="utf-8")


def alarms(report: Report) -> list[Finding]:
    return [finding for finding in report.findings if finding.severity != "note"]


def report_on(record: dict[str, Any]) -> Report:
    text = read(record["text"])
    return kf.check(text) if record["check"] == "check" else kf.compare(read(record["source"]), text, on=record["on"])


def places(finding: Finding) -> set[tuple[str, int, int]]:
    return {(place.document, place.start, place.end) for place in finding.spans}


@pytest.mark.parametrize(("lang", "name"), STORIES)
def test_an_honest_story_has_no_alarm(lang: str, name: str) -> None:
    assert [finding.message for finding in alarms(kf.check(story(lang, name)))] == []


@pytest.mark.parametrize("name", WRITTEN_ON)
def test_an_honest_translation_has_no_alarm(name: str) -> None:
    report = kf.compare(story("ko", name), story("en", name), on=WRITTEN_ON[name])
    assert [finding.message for finding in alarms(report)] == []


@pytest.mark.parametrize(("lang", "name"), STORIES)
def test_every_conversion_is_paired_and_agrees(lang: str, name: str) -> None:
    assert [str(pair.verdict) for pair in kf.check(story(lang, name)).pairs] == ["agree", "agree"]


@pytest.mark.parametrize("name", SLIPS)
def test_planted_slips_are_found_where_they_stand(name: str) -> None:
    record = slip(name)
    findings = report_on(record).findings
    for planted in record["findings"]:
        here = (planted["document"], planted["start"], planted["end"])
        found = [(finding.code, str(finding.severity)) for finding in findings if here in places(finding)]
        assert (planted["code"], planted["severity"]) in found, planted


@pytest.mark.parametrize("name", SLIPS)
def test_no_alarm_points_elsewhere(name: str) -> None:
    record = slip(name)
    planted = {(row["document"], row["start"], row["end"]) for row in record["findings"]}
    assert [finding.message for finding in alarms(report_on(record)) if planted.isdisjoint(places(finding))] == []
