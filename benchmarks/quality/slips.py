"""How many slips `krfigures.compare` finds, and how often it cries wolf over honest translations.

    python -m benchmarks.quality.slips                 over the stories of seeds/
    python -m benchmarks.quality.slips --corpus DIR    over ko.txt, en.txt (line by line) and *.figures.jsonl, leaving out
                                                       lines that *.verdicts.jsonl, if there, says do not agree

Every listed figure of an honest pair of paragraphs is made wrong in every way that it allows (`slip_kinds`), in the
translation, in both directions. Caught: a warning or an error (a note for a lost hedge). Named: a finding with the code of
the slip. Beside it the `numbers` check of translate-toolkit, where that is installed, on the same pairs.

An alarm that was there before the slip catches nothing, for krfigures (such pairs are left out) as for the other.
"""

from __future__ import annotations

import argparse
import json
from collections import Counter
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import krfigures as kf
from benchmarks.quality.slip_kinds import slipped

SEEDS = Path(__file__).parents[2] / "seeds"


@dataclass(frozen=True)
class Segment:
    """Two parallel stretches of text with the figures listed for each, and the day that they were written."""

    name: str
    texts: dict[str, str]
    figures: dict[str, list[dict[str, Any]]]
    on: str | None


def seeds() -> Iterator[Segment]:
    """The stories of seeds/, paragraph by paragraph."""
    for path in sorted((SEEDS / "ko").glob("*.txt")):
        story = {lang: _paragraphs(SEEDS / lang, path.stem) for lang in ("ko", "en")}
        on = next((row["date"]["start"] for _, rows in story["ko"] for row in rows if len(row.get("edtf", "")) == 10), None)
        for place, (korean, english) in enumerate(zip(story["ko"], story["en"], strict=True), 1):
            texts, figures = {"ko": korean[0], "en": english[0]}, {"ko": korean[1], "en": english[1]}
            yield Segment(f"{path.stem}:{place}", texts, figures, on)


def _paragraphs(folder: Path, name: str) -> list[tuple[str, list[dict[str, Any]]]]:
    text = (folder / f"{name}.txt").read_text(encoding="utf-8")
    rows = [json.loads(line) for line in (folder / f"{name}.figures.jsonl").read_text(encoding="utf-8").splitlines()]
    found, start = [], 0
    for line in text.split("\n"):
        end = start + len(line)
        here = [row | {"start": row["start"] - start, "end": row["end"] - start} for row in rows if start <= row["start"] < end]
        found.append((line, here))
        start = end + 1
    return found


def corpus(folder: Path) -> Iterator[Segment]:
    """A line-parallel corpus with the figures of some of its lines; of those that verdicts list, the ones that agree."""
    verdicts = [
        json.loads(row) for path in folder.glob("*.verdicts.jsonl") for row in path.read_text(encoding="utf-8").splitlines()
    ]
    unequal = {row["line"] for row in verdicts if row["verdict"] not in ("agree", "unit_differs_but_equal")}
    texts = {lang: (folder / f"{lang}.txt").read_text(encoding="utf-8").split("\n") for lang in ("ko", "en")}
    for path in sorted(folder.glob("*.figures.jsonl")):
        for row in map(json.loads, path.read_text(encoding="utf-8").splitlines()):
            if row["line"] in unequal:
                continue
            here = {lang: texts[lang][row["line"] - 1] for lang in ("ko", "en")}
            firm = {lang: [f for f in row[lang] if not f.get("vague") and not f.get("optional")] for lang in ("ko", "en")}
            yield Segment(f"line {row['line']}", here, firm, None)


def alarmed(source: str, target: str, on: str | None) -> tuple[bool, set[str]]:
    """Whether there is a warning or an error, and the codes of all findings."""
    findings = kf.compare(source, target, on=on).findings
    return any(finding.severity != "note" for finding in findings), {finding.code for finding in findings}


def peer() -> Callable[[str, str, str], bool] | None:
    """The `numbers` check of translate-toolkit as (source, target, target language) -> complains; None without it."""
    try:
        from translate.filters import checks
    except ImportError:
        return None

    def complains(source: str, target: str, lang: str) -> bool:
        checker = checks.StandardChecker(checks.CheckerConfig(targetlanguage=lang))
        try:
            return not checker.numbers(source, target)
        except checks.FilterFailure:
            return True

    return complains


def measure(segments: list[Segment], show: int) -> None:
    """Run both checks over all slips and print the table."""
    tally: Counter[tuple[str, str]] = Counter()
    missed: list[str] = []
    other = peer()
    for segment in segments:
        for source, target in (("ko", "en"), ("en", "ko")):
            original, honest = segment.texts[source], segment.texts[target]
            if not segment.figures[source] or not segment.figures[target]:
                continue
            cried, _ = alarmed(original, honest, segment.on)
            tally["honest", "pairs"] += 1
            tally["honest", "alarms"] += cried
            peer_cried = bool(other and other(original, honest, target))
            tally["honest", "peer"] += peer_cried
            if cried:
                missed.append(f"false alarm {segment.name} {source}->{target}")
                continue
            for row in segment.figures[target]:
                for slip in slipped(honest, target, row):
                    found, codes = alarmed(original, slip.text, segment.on)
                    caught = found or (slip.note and bool(codes & slip.codes))
                    tally[slip.kind, "made"] += 1
                    tally[slip.kind, "caught"] += caught
                    tally[slip.kind, "named"] += bool(codes & slip.codes)
                    tally[slip.kind, "peer"] += bool(other and not peer_cried and other(original, slip.text, target))
                    if not caught:
                        missed.append(f"{slip.kind} {segment.name} {source}->{target}: {slip.figure} -> {slip.wrong}")
    _print(tally, has_peer=other is not None)
    print("\n".join(missed[:show]))


def _print(tally: Counter[tuple[str, str]], *, has_peer: bool) -> None:
    pairs = tally["honest", "pairs"]
    theirs = f"   translate-toolkit {tally['honest', 'peer']}" if has_peer else ""
    print(f"honest pairs {pairs}: false alarms {tally['honest', 'alarms']}{theirs}\n")
    print(f"{'slip':18} {'made':>5} {'caught':>7} {'named':>7}" + ("  translate-toolkit" if has_peer else ""))
    kinds = sorted({kind for kind, what in tally if what == "made"})
    for kind in [*kinds, "all"]:
        made, caught, named, others = (
            tally[kind, what] if kind != "all" else sum(tally[each, what] for each in kinds)
            for what in ("made", "caught", "named", "peer")
        )
        if made:
            tail = f"  {others / made:.3f}" if has_peer else ""
            print(f"{kind:18} {made:5} {caught / made:7.3f} {named / made:7.3f}{tail}")


def main() -> None:
    """Read the arguments and measure."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--corpus", type=Path, help="a folder with ko.txt, en.txt and *.figures.jsonl; the seeds by default")
    parser.add_argument("--show", type=int, default=0, help="print up to so many of the slips missed and false alarms")
    args = parser.parse_args()
    measure(list(corpus(args.corpus) if args.corpus else seeds()), args.show)


if __name__ == "__main__":
    main()
