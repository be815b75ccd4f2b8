"""The schema describes what the library really gives, on every seed story and on text of any kind."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

import krfigures

SEEDS = Path(__file__).parents[2] / "seeds"
STORIES = sorted(SEEDS.rglob("*.txt"))
Check = Callable[[Any, str], None]

WORDS = (
    *("약 ", "3", ",", ".", "억", "조 ", "천", "만", "원", "달러", "$", "US$", "%", " million", "bn"),
    *("명", "년", "월", "25일", "(", ")", "~", "배", "\n"),
)


@pytest.mark.parametrize("path", STORIES, ids=lambda path: path.relative_to(SEEDS).as_posix())
def test_check_of_a_story(path: Path, valid: Check) -> None:
    record = krfigures.check(path.read_text(encoding="utf-8"), select=["KF"]).to_dict()
    assert record["figures"]
    valid(record, "report")


@pytest.mark.parametrize("path", sorted(SEEDS.glob("ko/*.txt")), ids=lambda path: path.stem)
def test_comparison_of_a_story(path: Path, valid: Check) -> None:
    source, target = path.read_text(encoding="utf-8"), (SEEDS / "en" / path.name).read_text(encoding="utf-8")
    record = krfigures.compare(source, target).to_dict()
    assert record["matches"]
    valid(record, "report")


class TestAnyText:
    """Whatever the text, each record keeps to the schema, and each figure is the slice that it says it is."""

    @settings(suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow], deadline=None)
    @given(st.one_of(st.text(), st.lists(st.sampled_from(WORDS), max_size=40).map("".join)))
    def test_figures(self, valid: Check, text: str) -> None:
        report = krfigures.check(text)
        valid(report.to_dict(), "report")
        assert all(figure.text == text[figure.start : figure.end] for figure in report.figures)
