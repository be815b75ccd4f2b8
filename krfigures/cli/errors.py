"""What the library cannot use becomes one message on standard error and exit code 2."""

from __future__ import annotations

from typing import Any

import click

from krfigures.core.errors import KrfiguresError

BAD_USE = 2


class BadUseError(click.ClickException):
    """A message without a traceback; exit code 2."""

    exit_code = BAD_USE


class ErrorsAsBadUse(click.Group):
    """A group of commands whose `KrfiguresError`s are told, not traced."""

    def invoke(self, ctx: click.Context) -> Any:
        """Run the command."""
        try:
            return super().invoke(ctx)
        except KrfiguresError as error:
            raise BadUseError(str(error)) from error
        except BrokenPipeError:
            raise
        except OSError as error:  # a full disk must not look like findings
            raise BadUseError(f"cannot write: {error.strerror}") from error
