"""JSON and JSON lines hold what `to_dict` says, and both keep to the schema that ships."""

from __future__ import annotations

import json
from collections.abc import Callable
from typing import Any

import pytest

from krfigures.reports import records
from krfigures.reports.document import Document

Check = Callable[[Any, str], None]


def test_reports_keep_to_the_schema(slip: Document, clean: Document, translation: Document, valid: Check) -> None:
    listed = json.loads(records.render([slip, clean, translation]))
    assert [one["file"] for one in listed] == ["story.txt", "calm.txt", "ko.txt"]
    assert listed[2]["target_file"] == "en.txt"
    for one in listed:
        valid(one, "report")


def test_the_schema_refuses_a_record_that_lacks_a_key(slip: Document, valid: Check) -> None:
    record = slip.report.to_dict()
    valid(record, "report")
    del record["findings"][0]["ratio"]
    with pytest.raises(Exception, match="'ratio' is a required property"):
        valid(record, "report")


def test_the_schema_refuses_a_number_that_is_not_a_decimal_string(slip: Document, valid: Check) -> None:
    record = slip.report.figures[0].to_dict() | {"low": 7.7e9}
    with pytest.raises(Exception, match="7700000000"):
        valid(record, "figure")


def test_a_finding_on_a_line(translation: Document) -> None:
    line = json.loads(records.render_lines([translation]))
    assert (line["file"], line["line"], line["column"], line["code"]) == ("en.txt", 1, 16, "KF204")


def test_a_figure_on_a_line(slip: Document, valid: Check) -> None:
    lines = [json.loads(line) for line in records.render_figure_lines([slip]).splitlines()]
    assert [(line["line"], line["column"], line["text"], line["low"]) for line in lines] == [
        (2, 1, "77억 달러", "7700000000"),
        (2, 10, "1.1조 원", "1100000000000"),
    ]
    for line in lines:
        valid(line, "figure")


def test_figures_of_a_file(slip: Document, clean: Document) -> None:
    listed = json.loads(records.render_figures([slip, clean]))
    assert [(one["file"], len(one["figures"])) for one in listed] == [("story.txt", 2), ("calm.txt", 0)]


def test_hangul_stays_readable(slip: Document) -> None:
    assert "77억 달러" in records.render([slip])
