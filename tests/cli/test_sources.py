"""Files, directories and standard input: what is read, in which order, and what is told of the rest."""

from __future__ import annotations

from pathlib import Path

import pytest

from krfigures.cli.sources import Sources, read


def names(tmp_path: Path, *given: str) -> list[str]:
    return [Path(source.name).relative_to(tmp_path).as_posix() for source in Sources([str(tmp_path / name) for name in given])]


@pytest.fixture
def desk(tmp_path: Path) -> Path:
    for name in ("b.txt", "a.md", "sub/c.HTML", "sub/z.txt", "data.csv", ".hidden.txt", ".git/d.txt"):
        path = tmp_path / name
        path.parent.mkdir(exist_ok=True)
        path.write_text("151억 원", encoding="utf-8")
    (tmp_path / "bare").mkdir()
    (tmp_path / "empty.csv").write_bytes(b"")
    (tmp_path / "blank.csv").write_bytes(b" \n\t\n")
    (tmp_path / "cp949.csv").write_bytes("77억 달러".encode("cp949"))
    return tmp_path


def test_a_directory_gives_its_stories_sorted_and_nothing_hidden(desk: Path) -> None:
    assert names(desk, ".") == ["a.md", "b.txt", "sub/c.HTML", "sub/z.txt"]


def test_files_come_in_the_order_given_whatever_their_suffix(desk: Path) -> None:
    assert names(desk, "data.csv", "b.txt", "sub") == ["data.csv", "b.txt", "sub/c.HTML", "sub/z.txt"]


@pytest.mark.parametrize(
    ("name", "reason"),
    [
        ("missing.txt", "no such file or directory"),
        ("empty.csv", "empty"),
        ("blank.csv", "empty"),
        ("bare", "a directory without a .txt, .md or .html file"),
        ("cp949.csv", "not UTF-8 (byte 2)"),
        ("b.txt/inside", "not a directory"),
        ("nul\x00.txt", "embedded null byte"),
    ],
)
def test_what_cannot_be_read_is_told_in_one_line_and_the_others_are_read(
    desk: Path, capsys: pytest.CaptureFixture[str], name: str, reason: str
) -> None:
    sources = Sources([str(desk / name), str(desk / "b.txt")])
    assert [Path(source.name).name for source in sources] == ["b.txt"]
    assert sources.failed
    assert capsys.readouterr().err == f"krfigures: {desk / name}: {reason}\n"


def test_nothing_failed(desk: Path, capsys: pytest.CaptureFixture[str]) -> None:
    sources = Sources([str(desk / "b.txt")])
    assert len(list(sources)) == 1
    assert not sources.failed
    assert capsys.readouterr().err == ""


def test_line_ends_and_the_byte_order_mark(tmp_path: Path) -> None:
    path = tmp_path / "dos.txt"
    path.write_bytes(b"\xef\xbb\xbf\xec\x9b\x90\r\n\r\n")
    source = read(str(path))
    assert source.text == "원\r\n\r\n"
    assert source.encoded(source.text) == path.read_bytes()
    assert source.copy.text == source.copy.blanked == source.text
