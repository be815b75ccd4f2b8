"""`krfigures compare`: an original against its translation."""

from __future__ import annotations

import json

import click

import krfigures
from krfigures.cli import options
from krfigures.cli.errors import BAD_USE, BadUseError
from krfigures.cli.outcome import FORMATS, Selection, exit_code, rendered, show
from krfigures.cli.placing import in_files
from krfigures.cli.sources import Source, Sources
from krfigures.core.rate import RateSource
from krfigures.core.report import Severity
from krfigures.reports.document import Document
from krfigures.reports.text import fidelity_line


@click.command()
@click.argument("source_file", metavar="SOURCE")
@click.argument("target_file", metavar="TARGET")
@options.on
@options.rates
@options.findings
@options.output(*FORMATS)
@click.option("--fidelity", is_flag=True, help="SOURCE and TARGET are parallel line by line: print how many figures carry over.")
@click.pass_context
def compare(
    ctx: click.Context,
    *,
    source_file: str,
    target_file: str,
    on: str | None,
    rates: RateSource | None,
    select: tuple[str, ...],
    ignore: tuple[str, ...],
    fail_on: str,
    output_format: str,
    fidelity: bool,
) -> None:
    """Check that TARGET, a translation in either direction, says the figures that SOURCE says."""
    sources = Sources((source_file, target_file))
    read = list(sources)
    if len(read) != 2:
        if not sources.failed:
            raise click.UsageError("SOURCE and TARGET are one file each")
        ctx.exit(BAD_USE)
    source, target = read
    if fidelity:
        show(_fidelity(source, target, on, output_format))
        return
    selection = Selection(select=select, ignore=ignore, fail_on=Severity(fail_on))
    report = krfigures.compare(source.copy.text, target.copy.text, on=on, rates=rates)
    report = selection.of(in_files(report, source, target))
    documents = [Document(name=source.name, target_name=target.name, report=report)]
    show(rendered(documents, output_format))
    ctx.exit(exit_code(documents, selection, failed=sources.failed))


def _fidelity(source: Source, target: Source, on: str | None, output_format: str) -> str:
    """Corpus scores over the lines of two parallel files: counts are added up, then divided."""
    from krfigures.checks.fidelity import corpus_fidelity

    lines, targets = _lines(source.text), _lines(target.text)
    if len(lines) != len(targets):
        raise BadUseError(f"--fidelity: {source.name} has {len(lines)} lines, {target.name} {len(targets)}")
    overall, by_kind = corpus_fidelity(krfigures.compare(one, other, on=on) for one, other in zip(lines, targets, strict=True))
    scores = {"all": overall, **by_kind}
    if output_format == "json":
        return json.dumps({kind: score.to_dict() for kind, score in scores.items()}, indent=2)
    return "\n".join(f"{kind}: {fidelity_line(score)}" for kind, score in scores.items())


def _lines(text: str) -> list[str]:
    r"""The lines of a file: only \n ends one, as every tool for parallel corpora has it."""
    return text.removesuffix("\n").split("\n")
