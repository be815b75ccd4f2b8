"""The fast reader and the slow one read generated text alike."""

from __future__ import annotations

from hypothesis import example, given, settings
from reference_reader import Reading, read
from written_forms import english_sentences, korean_sentences

import krfigures as kf
from krfigures.core.figure import Figure


def fast(text: str) -> list[Reading]:
    return [_reading(figure) for figure in kf.find(text)]


def _reading(figure: Figure) -> Reading:
    of = {"money": figure.currency, "date": figure.edtf, "count": figure.unit if figure.lang == "ko" else None}.get(figure.kind)
    return Reading(figure.start, figure.end, str(figure.kind), figure.low, of if isinstance(of, str) else None)


class TestBothReadersReadAlike:
    """Spans, kinds, values, currencies, counters and dates are the same."""

    @settings(max_examples=300, deadline=None)
    @given(korean_sentences())
    @example("회사는 지난번 1조2000억 원을 했다.")
    def test_in_korean(self, text: str) -> None:
        assert fast(text) == read(text)

    @settings(max_examples=300, deadline=None)
    @given(english_sentences())
    @example("The company said $7.7 billion, it won approval for 12 ships.")
    def test_in_english(self, text: str) -> None:
        assert fast(text) == read(text)
