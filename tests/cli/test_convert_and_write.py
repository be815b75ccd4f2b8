"""`krfigures convert` and `krfigures write`."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path

import pytest
from click.testing import Result

Run = Callable[..., Result]


STORY = "예산은 151억 원이다.\r\n직원은 320명이다.\r\n"


@pytest.fixture(autouse=True)
def story(desk: Path) -> Path:
    path = desk / "story.txt"
    path.write_bytes(STORY.encode())
    return path


def test_convert_names_the_rate_its_date_and_source(run: Run) -> None:
    result = run("convert", "151억 원", "usd", "--on", "2026-02-25")
    assert result.stdout == "151억 원 = USD 10,574,953.64 at USD/KRW 1427.9022 (ECB, cross, 2026-02-25)\n"


def test_convert_as_json(run: Run) -> None:
    record = json.loads(run("convert", "$2", "KRW", "--on", "2026-02-25", "--rates", "1300", "--format", "json").stdout)
    assert (record["amount"], record["currency"], record["rate"]["how"]) == ("2600", "KRW", "fixed")


@pytest.mark.parametrize(
    ("arguments", "told"),
    [
        (("151억 원", "USD"), "--on"),
        (("열심히", "USD", "--on", "2026-02-25"), "열심히"),
        (("151억 원", "XXX", "--on", "2026-02-25"), "XXX"),
        (("151억 원", "USD", "--on", "1997-02-25"), "1997-02-25"),
        (("66%", "USD", "--on", "2026-02-25"), "66"),
    ],
)
def test_what_cannot_be_converted(run: Run, arguments: tuple[str, ...], told: str) -> None:
    result = run("convert", *arguments)
    assert result.exit_code == 2
    assert told in result.stderr


def test_write_prints_the_text_in_the_style(run: Run, desk: Path) -> None:
    result = run("write", "--style", "en-iso", "story.txt")
    assert result.stdout_bytes.decode() == "예산은 KRW 15.1 billion이다.\r\n직원은 320명이다.\r\n"
    assert (desk / "story.txt").read_bytes() == STORY.encode()


def test_the_style_follows_the_language_of_the_copy(run: Run, desk: Path) -> None:
    (desk / "ko.txt").write_text("LG에너지솔루션(LGES)은 15,100,000,000원을 썼다.", encoding="utf-8")
    (desk / "en.txt").write_text("It spent KRW 15.1 billion on 한글.", encoding="utf-8")
    assert run("write", "ko.txt", "en.txt").stdout == ("LG에너지솔루션(LGES)은 151억원을 썼다.It spent 15.1 billion won on 한글.")


def test_write_in_place_and_again(run: Run, story: Path) -> None:
    assert run("write", "--style", "en-iso", "--in-place", "story.txt").stdout == ""
    once = story.read_bytes()
    assert once == "예산은 KRW 15.1 billion이다.\r\n직원은 320명이다.\r\n".encode()
    run("write", "--style", "en-iso", "--in-place", "story.txt")
    assert story.read_bytes() == once


def test_write_diff(run: Run) -> None:
    result = run("write", "--style", "en-iso", "--diff", "story.txt")
    assert result.exit_code == 1
    assert result.stdout.splitlines()[-3:] == ["-예산은 151억 원이다.", "+예산은 KRW 15.1 billion이다.", " 직원은 320명이다."]
    unchanged = run("write", "--style", "ko-comma", "--diff", "story.txt")
    assert (unchanged.exit_code, unchanged.stdout) == (0, "")


def test_write_adds_a_conversion(run: Run) -> None:
    written = run("write", "--style", "ko-plain", "--convert-to", "USD", "--on", "2026-02-25", "story.txt").stdout
    assert "달러)" in written


def test_write_leaves_what_is_not_copy(run: Run, desk: Path) -> None:
    (desk / "page.html").write_text("<p title='151억 원'>151억 원</p>", encoding="utf-8")
    assert run("write", "--style", "en-iso", "page.html").stdout == "<p title='151억 원'>KRW 15.1 billion</p>"


@pytest.mark.parametrize(
    ("arguments", "told"),
    [
        (("--style", "en-wier", "story.txt"), "en-wier"),
        (("--diff", "--in-place", "story.txt"), "exclude each other"),
        (("--in-place", "-"), "not standard input"),
    ],
)
def test_bad_use_of_write(run: Run, arguments: tuple[str, ...], told: str) -> None:
    result = run("write", *arguments, given="1억 원")
    assert result.exit_code == 2
    assert told in result.stderr
