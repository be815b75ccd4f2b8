"""Every line of every corpus, read by `krfigures.find`: the bracketed figures and no others."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
from bracketed import Case, cases, stated

import krfigures as kf

CORPORA = sorted(Path(__file__).parent.glob("*.txt"))
LINES = [case for path in CORPORA for case in cases(path)]


def marked() -> list[Any]:
    unread = pytest.mark.xfail(reason="a form that is not read yet", raises=AssertionError)
    return [pytest.param(case, id=case.place, marks=unread if case.unread else ()) for case in LINES]


@pytest.mark.parametrize("case", marked())
def test_a_line_is_read_as_marked(case: Case) -> None:
    figures = kf.find(case.text, on=case.on)
    if case.forbidden:
        assert [figure.text for figure in figures if figure.kind == case.forbidden] == []
        return
    assert [(figure.start, figure.end, figure.text) for figure in figures] == [
        (*span, case.text[slice(*span)]) for span in case.spans
    ]
    for figure, wanted in zip(figures, case.answers, strict=True):
        assert stated(figure.to_dict(), wanted) == wanted


def test_no_sentence_stands_twice_under_one_day() -> None:
    seen: dict[tuple[str, str | None, str | None], str] = {}
    for case in LINES:
        key = (case.text, case.on, case.forbidden)
        assert key not in seen, f"{case.place} repeats {seen[key]}"
        seen[key] = case.place


def test_the_suite_is_large_enough_to_be_the_heart_of_the_tests() -> None:
    assert len(LINES) > 1000
    assert sum(1 for case in LINES if not case.spans) > 150
