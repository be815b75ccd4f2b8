"""`krfigures check`."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path

import pytest
from click.testing import Result

Run = Callable[..., Result]


def test_a_right_story_is_clean_and_shows_its_rates(run: Run) -> None:
    result = run("check", "right.txt")
    assert result.exit_code == 0
    assert "3:5  77억 달러 = 11조 원: agree" in result.stdout
    assert "USD/KRW 1427.9022 (ECB, cross, 2026-02-25)" in result.stdout
    assert result.stdout.endswith("1 pair (1 agree, 0 disagree, 0 unknown); 0 errors, 0 warnings, 0 notes\n")


def test_a_slip_is_pointed_at(run: Run) -> None:
    result = run("check", "slip.txt")
    assert result.exit_code == 1
    assert "error KF102 magnitude-slip" in result.stdout
    assert "    단지는 77억 달러(약 1.1조 원)를 끌어모았다." in result.stdout
    assert "\n           ^^^^^^^^^    ^^^^^^^^\n" in result.stdout
    assert "likely meant: 약 11조 원" in result.stdout
    assert "\x1b" not in result.stdout


@pytest.mark.parametrize(
    ("options", "exit_code"),
    [
        ((), 1),
        (("--ignore", "KF1"), 0),
        (("--select", "KF2,KF301"), 0),
        (("--select", "kf102"), 1),
        (("--fail-on", "error"), 1),
    ],
)
def test_selection_and_exit_code(run: Run, options: tuple[str, ...], exit_code: int) -> None:
    result = run("check", "slip.txt", *options)
    assert result.exit_code == exit_code
    assert ("KF102" in result.stdout) == bool(exit_code)


def test_fail_on_note(run: Run) -> None:
    note = "1998년 3월 1일 단지는 77억 달러(약 11조 원)를 모았다."  # no rate is known for that day
    assert run("check", "--on", "1998-03-01", "-", given=note).exit_code == 0
    assert run("check", "--on", "1998-03-01", "--fail-on", "note", "-", given=note).exit_code == 1


def test_the_date_given_goes_before_the_dateline(run: Run) -> None:
    assert "written 2008-11-20" in run("check", "--on", "2008-11-20", "right.txt").stdout


def test_rates_of_the_caller_are_asked_first(run: Run, desk: Path) -> None:
    (desk / "rates.csv").write_text("date,base,quote,value\n2026-02-25,USD,KRW,143\n", encoding="utf-8")
    assert run("check", "--rates", "rates.csv", "slip.txt").exit_code == 0
    assert run("check", "--rates", "rates.csv", "right.txt").exit_code == 1


@pytest.mark.parametrize("value", ["missing.csv", "-3", "."])
def test_rates_that_are_none(run: Run, value: str) -> None:
    result = run("check", "--rates", value, "right.txt")
    assert result.exit_code == 2
    assert value in result.stderr


@pytest.mark.parametrize("code", ["E501", "KF1x", "KF1022"])
def test_codes_that_are_none(run: Run, code: str) -> None:
    result = run("check", "--select", code, "right.txt")
    assert result.exit_code == 2
    assert code.upper() in result.stderr


def test_a_directory_in_sorted_order(run: Run) -> None:
    listed = json.loads(run("check", "--format", "json", ".").stdout)
    assert [one["file"] for one in listed] == ["right.txt", "slip.txt"]
    assert [one["ok"] for one in listed] == [True, False]
    assert listed[0]["on"] == "2026-02-25"


@pytest.mark.parametrize(
    ("output", "expected"),
    [
        ("github", "::error file=slip.txt,line=3"),
        ("jsonl", '{"file": "slip.txt", "line": 3'),
        ("sarif", '"ruleId": "KF102"'),
        ("html", "<!doctype html>"),
    ],
)
def test_formats(run: Run, output: str, expected: str) -> None:
    result = run("check", "--format", output, "right.txt", "slip.txt")
    assert result.exit_code == 1
    assert expected in result.stdout


def test_text_of_the_report_is_the_file_not_its_mask(run: Run, desk: Path) -> None:
    story = (desk / "slip.txt").read_text(encoding="utf-8")
    (desk / "slip.md").write_text(story.replace("끌어모았다", "`끌어모았다`"), encoding="utf-8")
    assert "를 `끌어모았다`." in run("check", "slip.md").stdout


def test_a_file_that_cannot_be_read_decides_the_exit_code(run: Run) -> None:
    result = run("check", "missing.txt", "slip.txt")
    assert result.exit_code == 2
    assert "KF102" in result.stdout


def test_a_sum_with_tags_inside_is_one_and_stands_where_the_file_has_it(run: Run, desk: Path) -> None:
    page = "<p>입력 2026.02.25 09:30</p>\n<p>단지는 <b>77</b>억 달러(약 <i>1.1</i>조 원)를 끌어모았다.</p>\n"
    (desk / "page.html").write_text(page, encoding="utf-8")
    result = run("check", "--format", "json", "page.html")
    [report] = json.loads(result.stdout)
    [finding] = report["findings"]
    assert (finding["code"], finding["suggestion"]) == ("KF102", "약 11조 원")
    assert [page[place["start"] : place["end"]] for place in finding["spans"]] == ["77</b>억 달러", "1.1</i>조 원"]
    assert [place["text"] for place in finding["spans"]] == ["77</b>억 달러", "1.1</i>조 원"]


def test_both_files_of_a_comparison_keep_their_offsets(run: Run, desk: Path) -> None:
    (desk / "ko.html").write_text("<p><b>151</b>억 원을 썼다.</p>", encoding="utf-8")
    (desk / "en.html").write_text("<p>It spent <em>151</em> billion won.</p>", encoding="utf-8")
    [report] = json.loads(run("compare", "--format", "json", "ko.html", "en.html").stdout)
    assert [place["text"] for place in report["findings"][0]["spans"]] == ["151</b>억 원", "151</em> billion won"]
    assert [report[key][0]["text"] for key in ("figures", "target_figures")] == ["151</b>억 원", "151</em> billion won"]
