"""`krfigures explain`: what a code means, in the words of the check itself."""

from __future__ import annotations

import sys
from collections.abc import Iterator

import click


def explanations() -> Iterator[tuple[str, str, str]]:
    """Code, name and explanation of every check: the docstring of its file."""
    from krfigures.checks import CHECKS, translation

    for check in CHECKS:
        yield check.code, check.name, _doc(check.run.__module__)
    for between in translation.CHECKS:
        yield between.code, between.name, _doc(between.examine.__module__)


def _doc(module: str) -> str:
    return (sys.modules[module].__doc__ or "").strip()


@click.command()
@click.argument("codes", nargs=-1)
def explain(codes: tuple[str, ...]) -> None:
    """Say what CODES flag, why it matters and when they stay silent; without CODES, list all."""
    known = sorted(explanations())
    if not codes:
        for code, name, _ in known:
            click.echo(f"{code}  {name}")
        return
    wanted = tuple(code.upper() for code in codes)
    for code in wanted:
        if not any(found.startswith(code) for found, _, _ in known):
            raise click.UsageError(f"{code} is no code; `krfigures explain` lists them")
    chosen = [doc for code, _, doc in known if code.startswith(wanted)]
    click.echo("\n\n".join(chosen))
