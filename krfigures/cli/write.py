"""`krfigures write`: the figures of a text in a house style, everything else as it was."""

from __future__ import annotations

import difflib
import re
from collections.abc import Iterator
from pathlib import Path

import click

import krfigures
from krfigures.cli import options
from krfigures.cli.errors import BAD_USE
from krfigures.cli.outcome import show
from krfigures.cli.sources import STDIN_NAME, Source, Sources
from krfigures.core.rate import RateSource

_MARK = "\ue000"  # a private use character
_COLOURS = {"+": "green", "-": "red", "@": "cyan"}


@click.command()
@options.files
@click.option("--style", help="A house style: ko-space, en-iso … Default: ko-plain for Korean copy, else en-wire.")
@click.option("--convert-to", metavar="CURRENCY", help="Add to each sum its conversion, as a style guide asks for.")
@options.on
@options.rates
@click.option("--diff", is_flag=True, help="Show what would change, and exit with 1 where something would.")
@click.option("--in-place", is_flag=True, help="Write the files themselves.")
@click.pass_context
def write(
    ctx: click.Context,
    *,
    files: tuple[str, ...],
    style: str | None,
    convert_to: str | None,
    on: str | None,
    rates: RateSource | None,
    diff: bool,
    in_place: bool,
) -> None:
    """Print FILES with their figures in a house style; every other character stays."""
    if diff and in_place:
        raise click.UsageError("--diff and --in-place exclude each other")
    sources = Sources(files)
    changed = False
    for source in sources:
        marked = _marked(source)
        house = style or _style_of(source.copy.blanked)
        rewritten = krfigures.rewrite(marked, style=house, convert_to=convert_to, on=on, rates=rates)
        written = _unmarked(rewritten, source, marked)
        changed |= written != source.text
        if diff:
            show("".join(_diff(source, written)).removesuffix("\n"))
        elif not in_place:
            click.echo(written, nl=False)
        elif source.name == STDIN_NAME:
            raise click.UsageError("--in-place needs files, not standard input")
        elif written != source.text:
            Path(source.name).write_bytes(source.encoded(written))
    ctx.exit(BAD_USE if sources.failed else int(diff and changed))


def _style_of(copy: str) -> str:
    """The plain style of the language that a text is in: Korean copy may hold as many Latin letters as Hangul."""
    hangul, latin = (len(re.findall(letters, copy)) for letters in ("[가-힣]", "[A-Za-z]"))
    return "ko-plain" if hangul and hangul * 2 >= latin else "en-wire"


def _marked(source: Source) -> str:
    """The text with a mark for each character that is not copy: no figure reaches over it, and rewriting leaves it alone."""
    pairs = zip(source.text, source.copy.blanked, strict=True)
    return "".join(char if char == copied != _MARK else _MARK for char, copied in pairs)


def _unmarked(rewritten: str, source: Source, marked: str) -> str:
    hidden = iter([char for char, mark in zip(source.text, marked, strict=True) if mark == _MARK])
    return "".join(next(hidden) if char == _MARK else char for char in rewritten)


def _diff(source: Source, written: str) -> Iterator[str]:
    before, after = source.text.splitlines(keepends=True), written.splitlines(keepends=True)
    for line in difflib.unified_diff(before, after, source.name, source.name):
        words = line.rstrip("\r\n")
        end = line[len(words) :] or "\n\\ No newline at end of file\n"
        yield click.style(words, fg=_COLOURS.get(line[0])) + end
