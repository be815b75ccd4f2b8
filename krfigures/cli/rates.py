"""`krfigures rates`: what the exchange rates at hand cover."""

from __future__ import annotations

import datetime as dt
import json

import click

from krfigures.cli import options
from krfigures.core.period import Period
from krfigures.rates import EcbRates, default


@click.command()
@click.option("--ecb", "path", type=click.Path(exists=True, dir_okay=False), metavar="FILE", help="A newer eurofxref-hist.zip.")
@options.output("text", "json")
def rates(path: str | None, output_format: str) -> None:
    """Show which rates are embedded: their source, span, age and currencies."""
    source = default() if path is None else EcbRates(path)
    span, age = source.span, source.age(dt.datetime.now(tz=dt.UTC).date())
    latest = source.rate("USD", "KRW", Period.day(span.end))
    quoted = {code: source.span_of(code) for code in source.currencies}
    ended = {code: one.end for code, one in quoted.items() if (span.end - one.end).days > 31}
    current = [code for code in quoted if code not in ended]
    if output_format == "json":
        record = {
            "source": "ECB",
            "file": path,
            "span": span.to_dict(),
            "age_days": age,
            "latest": latest.to_dict(),
            "currencies": {code: one.to_dict() for code, one in quoted.items()},
        }
        click.echo(json.dumps(record, ensure_ascii=False))
        return
    click.echo(f"source      European Central Bank, euro reference rates ({path or 'embedded'}); other pairs are crosses of them")
    click.echo(f"span        {span.start.isoformat()} to {span.end.isoformat()}, the last one {age} days old")
    click.echo(f"latest      {latest}")
    click.echo(f"currencies  {len(current)} current: {' '.join(current)}")
    if ended:
        click.echo(f"            {len(ended)} ended: {', '.join(f'{code} {end.year}' for code, end in ended.items())}")
