"""`krfigures check`: the figures of each text against each other and against the rates of its date."""

from __future__ import annotations

import click

import krfigures
from krfigures.cli import options
from krfigures.cli.outcome import FORMATS, Selection, exit_code, rendered, show
from krfigures.cli.placing import in_files
from krfigures.cli.sources import Sources
from krfigures.core.rate import RateSource
from krfigures.core.report import Severity
from krfigures.reports.document import Document


@click.command()
@options.files
@options.on
@options.rates
@options.findings
@options.output(*FORMATS)
@click.pass_context
def check(
    ctx: click.Context,
    *,
    files: tuple[str, ...],
    on: str | None,
    rates: RateSource | None,
    select: tuple[str, ...],
    ignore: tuple[str, ...],
    fail_on: str,
    output_format: str,
) -> None:
    """Check each of FILES (directories too; - is standard input) on its own: sums and their conversions, totals, repeats."""
    selection = Selection(select=select, ignore=ignore, fail_on=Severity(fail_on))
    sources = Sources(files)
    documents = []
    for source in sources:
        report = krfigures.check(source.copy.text, on=on, rates=rates, select=select, ignore=ignore)
        documents.append(Document(name=source.name, report=in_files(report, source)))
    show(rendered(documents, output_format))
    ctx.exit(exit_code(documents, selection, failed=sources.failed))
