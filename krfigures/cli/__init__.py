"""The command line: arguments to calls to an exit code. 0 clean, 1 findings, 2 bad use. No logic of figures lives here."""

from __future__ import annotations

import io
import sys

import click

from krfigures.cli.check import check
from krfigures.cli.compare import compare
from krfigures.cli.convert import convert
from krfigures.cli.errors import ErrorsAsBadUse
from krfigures.cli.explain import explain
from krfigures.cli.find import find
from krfigures.cli.rates import rates
from krfigures.cli.schema import schema
from krfigures.cli.write import write


@click.group(cls=ErrorsAsBadUse, context_settings={"help_option_names": ["-h", "--help"], "max_content_width": 100})
@click.version_option(package_name="krfigures")
def main() -> None:
    """Read the figures in Korean and English news copy and say where they disagree.

    Exit codes: 0 clean, 1 findings, 2 bad use or a file that could not be read.
    """
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, io.TextIOWrapper):  # a terminal that lacks a character shows its code instead of failing
            stream.reconfigure(errors="backslashreplace")


for command in (find, check, compare, convert, rates, write, explain, schema):
    main.add_command(command)
