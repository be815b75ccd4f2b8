"""`krfigures find`: every figure of the texts."""

from __future__ import annotations

import click

import krfigures
from krfigures.cli import options
from krfigures.cli.errors import BAD_USE
from krfigures.cli.outcome import show
from krfigures.cli.placing import in_file
from krfigures.cli.sources import Sources
from krfigures.core.report import Report
from krfigures.reports import listing, records
from krfigures.reports.document import Document


@click.command()
@options.files
@options.on
@options.output("text", "json", "jsonl")
@click.option("--explain", is_flag=True, help="Show how each figure was read.")
@click.pass_context
def find(ctx: click.Context, *, files: tuple[str, ...], on: str | None, output_format: str, explain: bool) -> None:
    """List every figure of FILES (directories too; - is standard input): its place, value, hedge and date."""
    sources = Sources(files)
    documents = []
    for source in sources:
        figures = in_file(krfigures.find(source.copy.text, on=on), source)
        documents.append(Document(name=source.name, report=Report(text=source.text, figures=figures)))
    if output_format == "text":
        show(listing.render(documents, explain=explain))
    else:
        show(records.render_figures(documents) if output_format == "json" else records.render_figure_lines(documents))
    ctx.exit(BAD_USE if sources.failed else 0)
