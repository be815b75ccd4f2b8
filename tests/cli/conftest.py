"""A desk with stories, and a command line that works at it."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from krfigures.cli import main

RIGHT = "입력 2026.02.25 09:30\n\n단지는 77억 달러(약 11조 원)를 끌어모았다.\n"
SLIP = "입력 2026.02.25 09:30\n\n단지는 77억 달러(약 1.1조 원)를 끌어모았다.\n"
Run = Callable[..., Result]


@pytest.fixture
def desk(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The working directory, with a right story and one with a tenfold slip."""
    (tmp_path / "right.txt").write_text(RIGHT, encoding="utf-8")
    (tmp_path / "slip.txt").write_text(SLIP, encoding="utf-8")
    monkeypatch.chdir(tmp_path)
    return tmp_path


@pytest.fixture
def run(desk: Path) -> Run:
    """Runs a command at the desk; what goes wrong inside is raised, not swallowed."""

    def call(*arguments: str, given: str | bytes | None = None) -> Result:
        return CliRunner().invoke(main, list(arguments), input=given, catch_exceptions=False)

    return call
