"""Precision, recall and F1 of `krfigures.find` by kind and language, against figures read by hand.

    python -m benchmarks.quality                       on the stories of seeds/
    python -m benchmarks.quality --corpus DIR --show 20

DIR is laid out either as seeds/ (`ko/NAME.txt` beside `ko/NAME.figures.jsonl`, likewise `en`) or line by line: `ko.txt` and
`en.txt`, parallel, and one `*.figures.jsonl` whose rows hold `line`, `scope` and the figures of each side. Scope "money"
lists only the sums of a line, and there nothing else is scored; lines that no row names hold no money.
"""

from __future__ import annotations

import argparse
import random
from collections import Counter, defaultdict
from pathlib import Path

import krfigures as kf
from benchmarks.quality.gold import Passage, passages
from benchmarks.quality.scoring import Miss, Tally, score

SEEDS = Path(__file__).parents[2] / "seeds"


def main() -> None:
    """Scores a corpus and prints the table."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--corpus", type=Path, default=SEEDS, help="a folder laid out as above (default: seeds/)")
    parser.add_argument("--show", type=int, default=0, help="print up to so many of the figures that went wrong")
    options = parser.parse_args()
    tallies: Tally = defaultdict(Counter)
    misses: list[tuple[Passage, Miss]] = []
    for passage in passages(options.corpus):
        found = [figure.to_dict() for figure in kf.find(passage.text, on=passage.on)]
        misses += [(passage, miss) for miss in score(passage, found, tallies)]
    print(table(tallies))
    random.Random(0).shuffle(misses)
    for passage, miss in misses[: options.show]:
        print(f"\n{passage.name}: {miss.why}: …{passage.text[max(0, miss.start - 25) : miss.end + 25]}…".replace("\n", " "))
        print(f"   listed {miss.listed}\n   found  {miss.found}")


def table(tallies: Tally) -> str:
    """A line for each kind and language, then all kinds but money, then everything."""
    rows = [(kind, lang, tallies[kind, lang]) for kind, lang in sorted(tallies)]
    for lang in ("ko", "en"):
        rows.append(("not money", lang, sum((count for kind, at, count in rows if at == lang and kind != "money"), Counter())))
    rows.append(("all", "", sum((count for _, lang, count in rows[:-2]), Counter())))
    lines = [f"{'kind':14} lang listed  right   near  wrong missed  extra   span |     P      R     F1"]
    for kind, lang, count in rows:
        right, found = count["right"] + count["near"], count["right"] + count["near"] + count["wrong"] + count["extra"]
        precision = right / found if found else 0.0
        recall = right / count["listed"] if count["listed"] else 0.0
        f1 = 2 * precision * recall / (precision + recall) if precision + recall else 0.0
        cells = " ".join(f"{count[key]:6}" for key in ("listed", "right", "near", "wrong", "missed", "extra", "span"))
        lines.append(f"{kind:14} {lang:4} {cells} | {precision:.3f}  {recall:.3f}  {f1:.3f}")
    return "\n".join(lines)


if __name__ == "__main__":
    main()
