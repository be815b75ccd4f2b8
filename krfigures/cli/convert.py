"""`krfigures convert`: one sum in another currency, with the rate, its date and its source."""

from __future__ import annotations

import json

import click

import krfigures
from krfigures.cli import options
from krfigures.core.interval import plain
from krfigures.core.rate import Conversion, RateSource


@click.command()
@click.argument("figure", metavar="SUM")
@click.argument("currency", metavar="CURRENCY")
@options.on_required
@options.rates
@options.output("text", "json")
def convert(*, figure: str, currency: str, on: str, rates: RateSource | None, output_format: str) -> None:
    """Convert SUM, written as in copy ("151억 원", "$1.2bn"), to CURRENCY, an ISO 4217 code, at the rate of a date."""
    made = krfigures.convert(krfigures.parse(figure, on=on), currency.upper(), on=on, rates=rates)
    if output_format == "json":
        click.echo(json.dumps(_record(figure, made), ensure_ascii=False))
    else:
        click.echo(f"{figure} = {made.currency} {made.amount:,.2f} at {made.rate}")


def _record(figure: str, made: Conversion) -> dict[str, object]:
    return {"text": figure, "amount": plain(made.amount), "currency": made.currency, "rate": made.rate.to_dict()}
