"""The command line: arguments to calls to an exit code. 0 clean, 1 findings, 2 bad use. No logic of figures lives here."""

from __future__ import annotations

import io
import sys
from importlib import import_module

import click

from krfigures.cli.errors import ErrorsAsBadUse

COMMANDS = ("find", "check", "compare", "convert", "rates", "write", "explain", "schema")
"""Each is a module of this room with a command of its own name."""


class Commands(ErrorsAsBadUse):
    """Loads a command when it is called: `find` needs no rates and no reports of findings."""

    def list_commands(self, ctx: click.Context) -> list[str]:  # noqa: ARG002 -- click's signature
        """Their names, for the help."""
        return sorted(COMMANDS)

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:  # noqa: ARG002 -- click's signature
        """The command of a name, None where there is none."""
        if cmd_name not in COMMANDS:
            return None
        command: click.Command = getattr(import_module(f"krfigures.cli.{cmd_name}"), cmd_name)
        return command


@click.group(cls=Commands, context_settings={"help_option_names": ["-h", "--help"], "max_content_width": 100})
@click.version_option(package_name="krfigures")
def main() -> None:
    """Read the figures in Korean and English news copy and say where they disagree.

    Exit codes: 0 clean, 1 findings, 2 bad use or a file that could not be read.
    """
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, io.TextIOWrapper):  # a terminal that lacks a character shows its code instead of failing
            stream.reconfigure(errors="backslashreplace")
