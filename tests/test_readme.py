"""The commands that the README shows are those that CI runs."""

from __future__ import annotations

import re
from pathlib import Path

ROOT = Path(__file__).parents[1]


def commands(text: str) -> list[str]:
    return [line for block in re.findall(r"```sh\n(.*?)```", text, re.DOTALL) for line in block.splitlines()]


def test_ci_runs_both_commands_of_the_readme() -> None:
    shown = commands((ROOT / "README.md").read_text(encoding="utf-8"))[:2]
    run = (ROOT / ".ci" / "run").read_text(encoding="utf-8").splitlines()
    assert [line for line in run if line.startswith("python3 ")] == shown


def test_the_stories_of_the_first_command_exist() -> None:
    first = commands((ROOT / "README.md").read_text(encoding="utf-8"))[0]
    stories = re.findall(r"seeds/\S+\.txt", first)
    assert len(stories) == 2
    assert all((ROOT / story).is_file() for story in stories)
