"""What starting costs: an import, a first reading, the command line, each over a bare interpreter started in turn with it."""

from __future__ import annotations

import subprocess
import sys
import time
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from statistics import median

ROUNDS = 15


@dataclass(frozen=True)
class Start:
    """Medians in seconds of wall time."""

    name: str
    bare: float
    over_bare: float


def starts(small_file: Path) -> Iterator[Start]:
    """Measures each way to start; files are in the disk cache after the first round."""
    ways = {
        "import krfigures": [sys.executable, "-c", "import krfigures"],
        "import krfigures, read one sentence": [sys.executable, "-c", "import krfigures; krfigures.find('약 11조 원')"],
        "krfigures find on a small file": [sys.executable, "-m", "krfigures", "find", str(small_file)],
    }
    for name, command in ways.items():
        bare, with_it = [], []
        for _ in range(ROUNDS):
            bare.append(_seconds([sys.executable, "-c", "pass"]))
            with_it.append(_seconds(command))
        yield Start(name, median(bare), median(with_it) - median(bare))


def _seconds(command: list[str]) -> float:
    start = time.perf_counter()
    subprocess.run(command, check=True, stdout=subprocess.DEVNULL)
    return time.perf_counter() - start
