from __future__ import annotations

from pathlib import Path

import pytest

SMALL = """\
Date,USD,JPY,KRW,RUB,
2024-05-10,1.25,160,1500,N/A,
2024-05-09,1.20,150,1440,N/A,
2024-05-08,1.20,156,1464,90,
2024-04-30,1.10,150,1430,88,
"""


@pytest.fixture
def small_history(tmp_path: Path) -> Path:
    """An ECB history of four days: a gap of eight days, and a rouble that is dropped halfway."""
    path = tmp_path / "eurofxref-hist.csv"
    path.write_text(SMALL, encoding="utf-8")
    return path
