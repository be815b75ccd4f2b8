"""`krfigures explain`, and the README's table of checks, which has to name what there is."""

from __future__ import annotations

import re
from collections.abc import Callable
from pathlib import Path

import pytest
from click.testing import Result

from krfigures.checks.explanations import explanations

Run = Callable[..., Result]
README = Path(__file__).parents[2] / "README.md"


def test_the_list_of_codes(run: Run) -> None:
    lines = run("explain").stdout.splitlines()
    assert lines == sorted(lines)
    assert "KF102  magnitude-slip" in lines
    assert "KF204  magnitude-slip" in lines


def test_one_code_and_a_family(run: Run) -> None:
    one = run("explain", "kf102").stdout
    assert one.startswith("KF102 magnitude-slip: ")
    assert "Why it matters" in one
    assert len(re.findall(r"^KF1\d\d [a-z-]+:", run("explain", "KF1").stdout, re.MULTILINE)) == 9


@pytest.mark.parametrize(("code", "name", "doc"), list(explanations()))
def test_every_check_explains_itself(code: str, name: str, doc: str) -> None:
    assert doc.startswith(f"{code} {name}")
    assert len(doc.splitlines()) > 2


def test_a_code_that_is_none(run: Run) -> None:
    result = run("explain", "KF999")
    assert result.exit_code == 2
    assert "KF999 is no code" in result.stderr


def test_the_readme_lists_every_check_by_its_name() -> None:
    rows = re.findall(r"^\| (KF\d{3}) \| ([a-z-]+) \|", README.read_text(encoding="utf-8"), re.MULTILINE)
    assert rows == sorted((code, name) for code, name, _ in explanations())
