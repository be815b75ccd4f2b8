"""Reads corpus files: sentences with their figures in brackets, grouped by answer (see README.md)."""

from __future__ import annotations

import re
import shlex
import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass, field
from decimal import Decimal
from pathlib import Path
from typing import Any

HEDGES = {"about", "nearly", "over", "at_least", "under", "at_most", "up_to", "band"}
KINDS = {
    "money",
    "percent",
    "percent_point",
    "quantity",
    "count",
    "duration",
    "age",
    "date",
    "time",
    "ordinal",
    "ratio",
    "score",
    "number",
}
_ESCAPE = re.compile(r"\\N\{([A-Z -]+)\}|\\u([0-9a-f]{4})")
_COMMENT = re.compile(r" {2,}#.*")


@dataclass(frozen=True)
class Case:
    """One line of a corpus: what `find` must give, or which kind it may not give."""

    place: str
    text: str
    spans: tuple[tuple[int, int], ...]
    answers: tuple[dict[str, Any], ...]
    on: str | None = None
    forbidden: str | None = None
    unread: bool = field(default=False)


def cases(path: Path) -> Iterator[Case]:
    """Every line of a corpus file."""
    answers: tuple[dict[str, Any], ...] = ()
    on = forbidden = None
    for number, raw in enumerate(path.read_text(encoding="utf-8").splitlines(), 1):
        line = _COMMENT.sub("", raw).rstrip()
        if not line or line.startswith("# "):
            continue
        place = f"{path.name}:{number}"
        if line.startswith("@ on "):
            on = line.removeprefix("@ on ")
        elif line.startswith("== "):
            header = line.removeprefix("== ")
            forbidden = header.removeprefix("no ") if header.startswith("no ") else None
            assert forbidden is None or forbidden in KINDS, place
            answers = () if forbidden or header == "none" else tuple(answer(part, place) for part in header.split(" ; "))
        else:
            text, spans = unbracketed(line.removeprefix("~"))
            wanted = answers * len(spans) if len(answers) == 1 else answers
            assert len(wanted) == len(spans), f"{place}: {len(wanted)} answers, {len(spans)} brackets"
            yield Case(place, text, spans, wanted, on, forbidden, unread=line.startswith("~"))


def unbracketed(line: str) -> tuple[str, tuple[tuple[int, int], ...]]:
    """The sentence, and the spans that its brackets mark."""
    line = _ESCAPE.sub(lambda match: unicodedata.lookup(match[1]) if match[1] else chr(int(match[2], 16)), line)
    text, spans, start = "", [], 0
    for piece in re.split(r"([\[\]])", line):
        if piece == "[":
            start = len(text)
        elif piece == "]":
            spans.append((start, len(text)))
        else:
            text += piece
    return text, tuple(spans)


def answer(source: str, place: str) -> dict[str, Any]:
    """What an answer states of a figure's record; keys that it leaves out are not compared, hedge and currency always are."""
    kind, *words = shlex.split(source)
    wanted: dict[str, Any] = {"kind": kind, "hedge": None, "currency": None, "currency_candidates": [], "vague": False}
    if kind not in KINDS:
        assert re.fullmatch("[A-Z]{3}", kind), f"{place}: {kind} is no kind and no currency code"
        wanted |= {"kind": "money", "currency": kind}
    wanted |= _value(wanted["kind"], words)
    for word in words:
        if word in HEDGES:
            wanted["hedge"] = word
        elif word in ("vague", "inferred"):
            wanted["vague" if word == "vague" else "currency_inferred"] = True
        else:
            key, _, value = word.partition("=")
            assert key in ("unit", "per", "candidates", "lang", "as_of"), f"{place}: {word}"
            wanted["currency_candidates" if key == "candidates" else key] = value.split("|") if key == "candidates" else value
    if wanted["hedge"] == "band":
        wanted.pop("high")  # the top of a band is its interval's
    return wanted


def _value(kind: str, words: list[str]) -> dict[str, Any]:
    """Takes the value off the front of the words."""
    if kind == "score":
        return {"terms": words.pop(0).split("-")}
    if kind in ("date", "time"):
        value: dict[str, Any] = {}
        if words[0] != "=":
            value["edtf"] = words.pop(0)
        if words and words[0] == "=":
            start, end = words[1].split("/")
            del words[:2]
            value["date"] = {"start": start, "end": end}
        return value
    low, _, high = words.pop(0).partition("..")
    return {"low": _number(low), "high": _number(high or low)}


def _number(text: str) -> Decimal:
    top, _, bottom = text.partition("/")
    return round(Decimal(top) / Decimal(bottom), 6) if bottom else Decimal(top)


def stated(record: dict[str, Any], wanted: dict[str, Any]) -> dict[str, Any]:
    """The part of a figure's record that an answer speaks of."""
    got = {key: record[key] for key in wanted}
    for key in ("low", "high"):
        if got.get(key) is not None:
            value = Decimal(got[key])
            got[key] = value if value == wanted[key] else round(value, 6)  # a third does not end
    return got
