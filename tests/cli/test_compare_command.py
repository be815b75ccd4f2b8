"""`krfigures compare`."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path

import pytest
from click.testing import Result

Run = Callable[..., Result]


@pytest.fixture(autouse=True)
def stories(desk: Path) -> None:
    (desk / "ko.txt").write_text("예산은 151억 원이다.\n직원은 320명이다.\n", encoding="utf-8")
    (desk / "en.txt").write_text("The budget is 15.1 billion won.\nIt employs 320 people.\n", encoding="utf-8")
    (desk / "wrong.txt").write_text("The budget is 1.51 billion won.\nIt employs 320 people.\n", encoding="utf-8")


def test_a_translation_that_agrees(run: Run) -> None:
    for pair in (("ko.txt", "en.txt"), ("en.txt", "ko.txt")):
        result = run("compare", *pair)
        assert result.exit_code == 0, result.stdout
        assert "2 of 2 in the source, 2 in the target" in result.stdout


def test_a_tenfold_slip(run: Run) -> None:
    result = run("compare", "ko.txt", "wrong.txt")
    assert result.exit_code == 1
    assert "error KF204 magnitude-slip" in result.stdout
    assert "151억 원" in result.stdout
    assert "1.51 billion won" in result.stdout


def test_json_names_both_files(run: Run) -> None:
    (report,) = json.loads(run("compare", "ko.txt", "wrong.txt", "--format", "json").stdout)
    assert (report["file"], report["target_file"]) == ("ko.txt", "wrong.txt")
    assert {match["verdict"] for match in report["matches"]} == {"agree", "disagree"}


def test_ignore(run: Run) -> None:
    assert run("compare", "ko.txt", "wrong.txt", "--ignore", "KF204").exit_code == 0


def test_fidelity_of_parallel_lines(run: Run) -> None:
    result = run("compare", "--fidelity", "ko.txt", "wrong.txt")
    assert result.exit_code == 0
    assert result.stdout.splitlines()[0] == (
        "all: 1 of 2 in the source, 2 in the target; precision 0.500, recall 0.500, F1 0.500"
    )


def test_fidelity_as_json(run: Run) -> None:
    scores = json.loads(run("compare", "--fidelity", "--format", "json", "ko.txt", "en.txt").stdout)
    assert scores["all"]["f1"] == 1.0
    assert scores["money"]["carried"] == 1


def test_fidelity_needs_as_many_lines(run: Run, desk: Path) -> None:
    (desk / "short.txt").write_text("15.1 billion won\n", encoding="utf-8")
    result = run("compare", "--fidelity", "ko.txt", "short.txt")
    assert result.exit_code == 2
    assert "ko.txt has 2 lines, short.txt 1" in result.stderr


@pytest.mark.parametrize("arguments", [("ko.txt",), ("ko.txt", "missing.txt"), ("ko.txt", ".")])
def test_two_files_are_needed(run: Run, arguments: tuple[str, ...]) -> None:
    result = run("compare", *arguments)
    assert result.exit_code == 2
    assert result.stderr
