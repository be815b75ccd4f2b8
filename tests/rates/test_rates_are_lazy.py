"""Nothing is read before the first question, and the converter of the data package is never imported."""

from __future__ import annotations

import subprocess
import sys


def _run(program: str) -> str:
    return subprocess.run([sys.executable, "-c", program], check=True, capture_output=True, text=True).stdout.strip()


def test_importing_and_building_read_nothing():
    program = """
import sys
import krfigures.rates as rates
from krfigures.rates.history import load
source = rates.as_source(None)
print("zipfile" in sys.modules, load.cache_info().currsize)
"""
    assert _run(program) == "False 0"


def test_the_converter_is_not_imported():
    program = """
import sys
import krfigures.rates as rates
from krfigures.core.period import Period
rates.default().rate("USD", "KRW", Period.of("2026-02-25"))
print("currency_converter" in sys.modules)
"""
    assert _run(program) == "False"


def test_a_question_leaves_the_history_as_text():
    program = """
import tracemalloc
import krfigures.rates as rates
from krfigures.core.period import Period
tracemalloc.start()
rates.default().rate("USD", "KRW", Period.of("2026-02-25"))
kept, peak = tracemalloc.get_traced_memory()
print(kept < 6_000_000, peak < 12_000_000)
"""
    assert _run(program) == "True True"
