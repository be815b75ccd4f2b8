"""How fast krfigures reads, and what it costs to start.

    python -m benchmarks.speed                  on the stories of seeds/, over and over
    python -m benchmarks.speed --corpus DIR     on ko.txt and en.txt of a folder
    python -m benchmarks.speed --skip-start     reading only

Only the ratio to the floor is worth keeping: the floor runs over the same text in the same process, turn and turn about, so
that a busy machine slows both. The floor is what any reader must do: find every run of digits.
"""

from __future__ import annotations

import argparse
import re
import time
from collections import deque
from collections.abc import Callable
from pathlib import Path
from statistics import median

import krfigures as kf
from benchmarks.speed.starting import Start, starts

SEEDS = Path(__file__).parents[2] / "seeds"
FLOOR = re.compile(r"\d[\d,.]*")
CHARACTERS = 200_000


def main() -> None:
    """Measures and prints."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--corpus", type=Path, default=SEEDS, help="a folder with ko.txt and en.txt, or laid out as seeds/")
    parser.add_argument("--rounds", type=int, default=9, help="how often each side takes its turn")
    parser.add_argument("--skip-start", action="store_true", help="leave out the cost of importing and of the command line")
    options = parser.parse_args()
    print("       characters  figures    MB/s  µs/figure  floor MB/s  × floor (median, best–worst)")
    for lang in ("ko", "en"):
        print(reading(lang, documents(options.corpus, lang), options.rounds))
    if not options.skip_start:
        for start in starts(SEEDS / "ko" / "bio.txt"):
            print(started(start))


def documents(corpus: Path, lang: str) -> list[str]:
    """Whole documents, repeated where they are few, at least CHARACTERS long together."""
    whole = corpus / f"{lang}.txt"
    paths = [whole] if whole.is_file() else sorted((corpus / lang).glob("*.txt"))
    texts = [path.read_text(encoding="utf-8") for path in paths]
    if not any(texts):
        raise SystemExit(f"{corpus}: no {lang}.txt and nothing in {lang}/")
    return texts * -(-CHARACTERS // sum(map(len, texts)))


def reading(lang: str, texts: list[str], rounds: int) -> str:
    """One line: reading against the floor."""
    size = sum(len(text.encode()) for text in texts) / 1e6
    figures = sum(len(kf.find(text)) for text in texts)  # and the word lists are loaded
    floors, reads = [], []
    for _ in range(rounds):
        floors.append(seconds(lambda: [deque(FLOOR.finditer(text), maxlen=0) for text in texts]))
        reads.append(seconds(lambda: [kf.find(text) for text in texts]))
    ratios = sorted(read / floor for read, floor in zip(reads, floors, strict=True))
    length, each = sum(map(len, texts)), median(reads) / max(figures, 1) * 1e6
    speeds = f"{size / median(reads):7.2f} {each:10.1f} {size / median(floors):11.0f}"
    return f"{lang:6} {length:10,} {figures:8,} {speeds} {median(ratios):8.1f} ({ratios[0]:.1f}–{ratios[-1]:.1f})"


def seconds(work: Callable[[], object]) -> float:
    """Processor time of one call."""
    start = time.process_time()
    work()
    return time.process_time() - start


def started(start: Start) -> str:
    """One line: the cost of a start over a bare interpreter's."""
    return f"{start.name:48} {start.over_bare * 1000:6.0f} ms over a bare interpreter's {start.bare * 1000:.0f} ms"


if __name__ == "__main__":
    main()
