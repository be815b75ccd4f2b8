"""Files, directories and standard input to named texts. What cannot be read is told in one line and left out."""

from __future__ import annotations

import codecs
import os
import sys
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from pathlib import Path

import click

from krfigures.cli.copy import Copy, copy_of
from krfigures.core.errors import KrfiguresError

STDIN = "-"
STDIN_NAME = "<stdin>"
SUFFIXES = frozenset({".txt", ".md", ".html", ".htm"})


@dataclass(frozen=True, slots=True, kw_only=True)
class Source:
    """A text under the name that the user knows it by; `copy` is what of it is read."""

    name: str
    text: str
    copy: Copy
    signed: bool = False
    """Did the file begin with a byte order mark?"""

    def encoded(self, text: str) -> bytes:
        """A changed text as the bytes of its file."""
        return text.encode("utf-8-sig" if self.signed else "utf-8")


class SourceError(KrfiguresError):
    """A file or directory that gives no text."""


@dataclass(slots=True)
class Sources:
    """The texts of `names`, in the order given, directories sorted; `failed` is set where one could not be read."""

    names: Sequence[str]
    failed: bool = field(default=False, init=False)

    def __iter__(self) -> Iterator[Source]:
        """Read one text after the other, telling on standard error which could not be read."""
        for name in self.names:
            try:
                for path in paths_of(name):
                    yield from self._attempt(path)
            except SourceError as error:
                self._tell(error)

    def _attempt(self, path: str) -> Iterator[Source]:
        try:
            yield read(path)
        except SourceError as error:
            self._tell(error)

    def _tell(self, error: SourceError) -> None:
        self.failed = True
        click.echo(f"krfigures: {error}", err=True)


def paths_of(name: str) -> Iterator[str]:
    """A file as it is; of a directory every *.txt, *.md and *.html below it, sorted, hidden ones left out."""
    if name == STDIN or not Path(name).is_dir():
        yield name
        return
    found = False
    for folder, below, files in os.walk(name):
        below[:] = sorted(part for part in below if not part.startswith("."))
        for file in sorted(files):
            if Path(file).suffix.lower() in SUFFIXES and not file.startswith("."):
                found = True
                yield str(Path(folder, file))
    if not found:
        raise SourceError(f"{name}: a directory without a .txt, .md or .html file")


def read(name: str) -> Source:
    """One text. Line ends stay as they are, so that offsets hold; a byte order mark is no part of the text."""
    shown = STDIN_NAME if name == STDIN else name
    try:
        data = sys.stdin.buffer.read() if name == STDIN else Path(name).read_bytes()
    except (OSError, ValueError) as error:  # ValueError: a NUL in the name
        reason = getattr(error, "strerror", None) or str(error)
        raise SourceError(f"{shown}: {reason[:1].lower()}{reason[1:]}") from error
    try:
        text = data.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        raise SourceError(f"{shown}: not UTF-8 (byte {error.start})") from error
    if not text.strip():
        raise SourceError(f"{shown}: empty")
    return Source(name=shown, text=text, copy=copy_of(text, Path(name).suffix.lower()), signed=data.startswith(codecs.BOM_UTF8))
