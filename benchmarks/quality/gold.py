"""Passages with their figures listed by hand, from the two layouts that `python -m benchmarks.quality` takes."""

from __future__ import annotations

import json
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

LANGUAGES = ("ko", "en")


@dataclass(frozen=True)
class Passage:
    """A text, its figures, when it was written, and the only kind that is listed (None: every kind is)."""

    name: str
    lang: str
    text: str
    figures: list[dict[str, Any]]
    on: str | None = None
    only: str | None = None


def passages(corpus: Path) -> Iterator[Passage]:
    """Every passage of a corpus; ends the program with one line where the folder is laid out in neither way."""
    if (corpus / "ko.txt").is_file():
        yield from _by_line(corpus)
    elif (corpus / "ko").is_dir():
        yield from _by_story(corpus)
    else:
        raise SystemExit(f"{corpus}: neither ko.txt nor a folder ko/")


def _by_story(corpus: Path) -> Iterator[Passage]:
    for lang in LANGUAGES:
        for path in sorted((corpus / lang).glob("*.txt")):
            figures = _rows(path.with_suffix(".figures.jsonl"))
            dateline = next((row["edtf"] for row in figures if len(row.get("edtf", "")) == 10), None)
            yield Passage(f"{lang}/{path.name}", lang, path.read_text(encoding="utf-8"), figures, dateline)


def _by_line(corpus: Path) -> Iterator[Passage]:
    listings = sorted(corpus.glob("*.figures.jsonl"))
    if len(listings) != 1:
        raise SystemExit(f"{corpus}: expected one *.figures.jsonl, found {len(listings)}")
    rows = {(row["line"], row["scope"]): row for row in _rows(listings[0])}
    for lang in LANGUAGES:
        for number, text in enumerate((corpus / f"{lang}.txt").read_text(encoding="utf-8").split("\n"), 1):
            money = rows.get((number, "money"), {}).get(lang, [])
            whole = rows.get((number, "all"))
            figures = money if whole is None else whole[lang] + [row for row in money if not _listed(row, whole[lang])]
            yield Passage(f"{lang}:{number}", lang, text, figures, only="money" if whole is None else None)


def _listed(row: dict[str, Any], others: list[dict[str, Any]]) -> bool:
    return any(row["start"] < other["end"] and other["start"] < row["end"] for other in others)


def _rows(path: Path) -> list[dict[str, Any]]:
    return [json.loads(line) for line in path.read_text(encoding="utf-8").splitlines() if line.strip()]
