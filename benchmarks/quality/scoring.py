"""How the figures that were found compare with those listed by hand.

right: kind and value as listed. near: the value as listed, and a kind that readers mix up with the listed one. wrong: something
else at that place. missed: nothing there. extra: found where nothing is listed. span: right, and the span as listed.
Precision and recall count right and near.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from dataclasses import dataclass
from decimal import Decimal
from typing import Any

from benchmarks.quality.gold import Passage

Tally = defaultdict[tuple[str, str], Counter[str]]
Record = dict[str, Any]

NEAR = (
    {"count", "number", "age"},
    {"age", "duration"},
    {"number", "ratio"},
    {"percent", "percent_point"},
    {"quantity", "count"},
)


@dataclass(frozen=True)
class Miss:
    """A figure that is not right, and what was listed and found there."""

    why: str
    start: int
    end: int
    listed: Record | None
    found: Record | None


def score(passage: Passage, found: list[Record], tallies: Tally) -> list[Miss]:
    """Counts one passage and returns what went wrong in it."""
    used: set[int] = set()
    misses: list[Miss] = []
    for listed in passage.figures:
        here = [index for index, record in enumerate(found) if index not in used and _overlap(listed, record)]
        if listed.get("optional") or listed.get("nonnumeric"):
            used.update(here[:1])
            continue
        tally = tallies[listed["kind"], passage.lang]
        tally["listed"] += 1
        same = [index for index in here if _same_value(listed, found[index])]
        right = [index for index in same if found[index]["kind"] == listed["kind"]]
        chosen = next(iter(right or same or here), None)
        if chosen is None:
            verdict = "missed"
        else:
            used.add(chosen)
            near = bool(same) and any({listed["kind"], found[chosen]["kind"]} <= kinds for kinds in NEAR)
            verdict = "right" if right else "near" if near else "wrong"
        tally[verdict] += 1
        if chosen is not None and verdict == "right":
            spans = [(listed["start"], listed["end"]), *(tuple(span) for span in listed.get("alt", []))]
            tally["span"] += (found[chosen]["start"], found[chosen]["end"]) in spans
        else:
            misses.append(
                Miss(verdict, listed["start"], listed["end"], listed, None if chosen is None else _short(found[chosen]))
            )
    for index, record in enumerate(found):
        scored = passage.only in (None, record["kind"])
        if index not in used and scored and not any(_overlap(listed, record) for listed in passage.figures):
            tallies[record["kind"], passage.lang]["extra"] += 1
            misses.append(Miss("extra", record["start"], record["end"], None, _short(record)))
    return misses


def _overlap(one: Record, other: Record) -> bool:
    return bool(one["start"] < other["end"] and other["start"] < one["end"])


def _same_value(listed: Record, record: Record) -> bool:
    if listed["kind"] == "money" and listed.get("currency") and record["currency"] != listed["currency"]:
        return False
    if listed["kind"] == "date":
        if "date" in listed:
            return bool(record["date"] == listed["date"])
        return "edtf" not in listed or bool(record["edtf"] == listed["edtf"])
    if listed["kind"] == "score" and "terms" in listed:
        return bool(record["terms"] == listed["terms"])
    if listed.get("vague") or "low" not in listed:
        return True
    return all(_close(listed[key], record[key]) for key in ("low", "high"))


def _close(listed: str, found: str | None) -> bool:
    """Equal to six places behind the point: a third does not end."""
    return found is not None and abs(Decimal(listed) - Decimal(found)) < Decimal("1e-6")


def _short(record: Record) -> Record:
    return {
        key: record[key] for key in ("text", "kind", "low", "high", "currency", "unit", "edtf", "date") if record[key] is not None
    }
