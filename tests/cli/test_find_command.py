"""`krfigures find`."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path

from click.testing import Result

Run = Callable[..., Result]


def test_a_line_for_each_figure(run: Run) -> None:
    result = run("find", "-", given="매출은 151억 원이다.\n순이익은 12억 원이다.\n")
    assert result.exit_code == 0
    assert [line.split(",")[0] for line in result.stdout.splitlines()] == [
        "<stdin>:1:5: 151억 원 -> KRW 15",
        "<stdin>:2:6: 12억 원 -> KRW 1",
    ]
    assert "in [15,050,000,000, 15,150,000,000)" in result.stdout


def test_explain_shows_rules_and_words(run: Run) -> None:
    lines = run("find", "--explain", "-", given="약 1억 2천만 원").stdout.splitlines()
    assert lines[0] == "<stdin>:1:3: 1억 2천만 원  [2:10] -> KRW 120,000,000, ABOUT, resolution 10,000,000"
    assert "약" in lines[1]
    assert "원" in lines[1]


def test_standard_input_is_read_where_nothing_is_named(run: Run) -> None:
    assert run("find", given="151억 원").stdout == run("find", "-", given="151억 원").stdout != ""


def test_json_holds_every_file(run: Run) -> None:
    listed = json.loads(run("find", "--format", "json", "right.txt", "slip.txt").stdout)
    assert [one["file"] for one in listed] == ["right.txt", "slip.txt"]
    money = [figure["low"] for one in listed for figure in one["figures"] if figure["kind"] == "money"]
    assert money == ["7700000000", "11000000000000", "7700000000", "1100000000000"]


def test_json_lines_say_where(run: Run) -> None:
    lines = [json.loads(line) for line in run("find", "--format", "jsonl", "right.txt").stdout.splitlines()]
    won = next(line for line in lines if line["currency"] == "KRW")
    assert (won["file"], won["line"], won["column"], won["text"]) == ("right.txt", 3, 14, "11조 원")


def test_offsets_point_into_the_file_as_it_is(run: Run, desk: Path) -> None:
    page = "<p class='9억 원'>\r\n<b>11조</b> 원, 3억 원</p>"
    (desk / "page.html").write_text(page, encoding="utf-8", newline="")
    listed = json.loads(run("find", "--format", "json", "page.html").stdout)
    last = listed[0]["figures"][-1]
    assert page[last["start"] : last["end"]] == last["text"] == "3억 원"
    assert "900000000" not in [figure["low"] for figure in listed[0]["figures"]]


def test_a_bad_date_is_told(run: Run) -> None:
    result = run("find", "--on", "25.02.2026", "right.txt")
    assert result.exit_code == 2
    assert "--on='25.02.2026': expected a date" in result.stderr


def test_a_file_that_cannot_be_read_leaves_the_others(run: Run) -> None:
    result = run("find", "missing.txt", "right.txt")
    assert result.exit_code == 2
    assert result.stderr == "krfigures: missing.txt: no such file or directory\n"
    assert "right.txt:3:14: 11조 원" in result.stdout
