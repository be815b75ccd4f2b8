"""Options that several commands share."""

from __future__ import annotations

import re
import sys
from collections.abc import Callable
from typing import Any, TypeVar

import click

from krfigures.cli.sources import STDIN
from krfigures.core.errors import KrfiguresError
from krfigures.core.period import Period
from krfigures.core.rate import RateSource
from krfigures.core.report import Severity

Decorated = TypeVar("Decorated", bound=Callable[..., Any])
_CODE = re.compile(r"KF\d{0,3}")


def _date(ctx: click.Context, param: click.Parameter, value: str | None) -> str | None:
    """The same string, once it is known to be a day, a month or a year."""
    if value is not None:
        try:
            Period.of(value, "--on")
        except KrfiguresError as error:
            raise click.BadParameter(str(error), ctx, param) from error
    return value


def _source(ctx: click.Context, param: click.Parameter, value: str | None) -> RateSource | None:
    """The source that asks the given rates before the embedded ones."""
    if value is None:
        return None
    from krfigures.rates import as_source

    try:
        return as_source(value)
    except KrfiguresError as error:
        raise click.BadParameter(str(error), ctx, param) from error


def _codes(ctx: click.Context, param: click.Parameter, value: str) -> tuple[str, ...]:
    """The codes between the commas, in capitals."""
    codes = tuple(part.strip().upper() for part in value.split(",") if part.strip())
    for code in codes:
        if not _CODE.fullmatch(code):
            raise click.BadParameter(f"{code!r} is no code: expected KF102, or the beginning of codes such as KF2", ctx, param)
    if codes:
        from krfigures.checks.explanations import explanations

        known = [code for code, _, _ in explanations()]
        for code in codes:
            if not any(one.startswith(code) for one in known):
                raise click.BadParameter(f"no check has the code {code}: `krfigures explain` lists them", ctx, param)
    return codes


def _named(ctx: click.Context, param: click.Parameter, value: tuple[str, ...]) -> tuple[str, ...]:
    if value:
        return value
    if sys.stdin.isatty():
        raise click.UsageError(f"no {param.human_readable_name} given; - reads standard input", ctx)
    return (STDIN,)


def files(function: Decorated) -> Decorated:
    """Any number of files and directories; standard input where none is given and it is not a terminal."""
    return click.argument("files", nargs=-1, callback=_named)(function)


def on(function: Decorated) -> Decorated:
    """When the text was written."""
    text = "When the text was written: a day, a month or a year (2026-02-25, 2026-02, 2026). Default: its dateline."
    return click.option("--on", callback=_date, metavar="DATE", help=text)(function)


def on_required(function: Decorated) -> Decorated:
    """The date of a rate, which nobody guesses."""
    return click.option("--on", callback=_date, metavar="DATE", required=True, help="The day, month or year of the rate.")(
        function
    )


def rates(function: Decorated) -> Decorated:
    """Rates that are asked before the embedded ones."""
    text = "Rates to ask first: a CSV of date,base,quote,value, an ECB eurofxref-hist file, or won per dollar."
    return click.option("--rates", callback=_source, metavar="FILE", help=text)(function)


def output(*formats: str) -> Callable[[Decorated], Decorated]:
    """The formats that a command can print, the first being the default."""
    return click.option(
        "--format", "output_format", type=click.Choice(formats), default=formats[0], show_default=True, help="What to print."
    )


def findings(function: Decorated) -> Decorated:
    """Which findings count: --select, --ignore, --fail-on."""
    severities = [str(severity) for severity in Severity]
    decorators = (
        click.option("--select", default="", callback=_codes, metavar="CODES", help="Only these, e.g. KF102,KF2."),
        click.option("--ignore", default="", callback=_codes, metavar="CODES", help="All but these."),
        click.option(
            "--fail-on",
            type=click.Choice(severities),
            default=str(Severity.WARNING),
            show_default=True,
            help="The least severity that makes the exit code 1.",
        ),
    )
    for decorate in reversed(decorators):
        function = decorate(function)
    return function
