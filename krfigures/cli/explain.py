"""`krfigures explain`: what a code means, in the words of the check itself."""

from __future__ import annotations

import click


@click.command()
@click.argument("codes", nargs=-1)
def explain(codes: tuple[str, ...]) -> None:
    """Say what CODES flag, why it matters and when they stay silent; without CODES, list all."""
    from krfigures.checks.explanations import explanations

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
