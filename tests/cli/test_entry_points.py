"""The program as a shell starts it."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from collections.abc import Callable
from importlib.metadata import entry_points, version
from pathlib import Path

import pytest
from click.testing import Result

from krfigures.cli import main

Run = Callable[..., Result]


def start(*arguments: str, **options: object) -> subprocess.CompletedProcess[bytes]:
    return subprocess.run([sys.executable, "-m", "krfigures", *arguments], capture_output=True, check=False, **options)  # type: ignore[call-overload, no-any-return]  # options of subprocess.run


def test_python_m_krfigures() -> None:
    done = start("find", "-", input="151억 원".encode())
    assert (done.returncode, done.stderr) == (0, b"")
    assert "KRW 15,100,000,000" in done.stdout.decode()


def test_the_console_script_is_the_same() -> None:
    (script,) = entry_points(group="console_scripts", name="krfigures")
    assert script.load() is main


def test_version(run: Run) -> None:
    assert version("krfigures") in run("--version").stdout


def test_standard_input_that_is_not_utf8() -> None:
    done = start("find", "-", input="77억 달러".encode("cp949"))
    assert (done.returncode, done.stdout) == (2, b"")
    assert done.stderr == b"krfigures: <stdin>: not UTF-8 (byte 2)\n"


def test_a_terminal_without_hangul_shows_codes() -> None:
    done = start("find", "-", input="151억 원".encode(), env=os.environ | {"PYTHONIOENCODING": "cp1252"})
    assert (done.returncode, done.stderr) == (0, b"")
    assert b"151\\uc5b5 \\uc6d0 -> KRW 15,100,000,000" in done.stdout


@pytest.mark.skipif(sys.platform in ("win32", "darwin"), reason="names of files are text there")
def test_a_name_that_is_not_utf8(tmp_path: Path) -> None:
    name = os.fsencode(tmp_path) + b"/\xff.txt"
    Path(os.fsdecode(name)).write_text("151억 원", encoding="utf-8")
    done = start("check", "--format", "json", str(tmp_path))
    assert (done.returncode, done.stderr) == (0, b"")
    assert json.loads(done.stdout)[0]["file"].endswith("/\udcff.txt")


@pytest.mark.skipif(sys.platform == "win32", reason="pipes of POSIX")
def test_a_broken_pipe_is_quiet() -> None:
    reader = f"{sys.executable} -m krfigures find - | true"
    done = subprocess.run(reader, shell=True, input="151억 원\n".encode() * 20_000, capture_output=True, check=False)
    assert done.stderr == b""


@pytest.mark.parametrize("command", ["find", "check", "compare", "convert", "rates", "write", "explain", "schema"])
def test_every_command_explains_itself(run: Run, command: str) -> None:
    result = run(command, "-h")
    assert result.exit_code == 0
    assert result.stdout.startswith(f"Usage: main {command}")
