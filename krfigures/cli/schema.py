"""`krfigures schema`: the JSON Schema of what the other commands print."""

from __future__ import annotations

import json

import click

from krfigures.reports import records


@click.command()
@click.argument("name", type=click.Choice(records.SCHEMAS))
def schema(name: str) -> None:
    """Print the JSON Schema of a figure or of a report."""
    click.echo(json.dumps(records.schema(name), ensure_ascii=False, indent=2))
