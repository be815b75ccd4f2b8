"""The corpus format itself: a loader that drops a bracket would make every corpus line pass."""

from __future__ import annotations

from decimal import Decimal
from pathlib import Path

import pytest
from bracketed import answer, cases, stated, unbracketed


def test_brackets_become_spans() -> None:
    assert unbracketed("약 [11조 원](미화 [77억 달러])") == ("약 11조 원(미화 77억 달러)", ((2, 7), (11, 17)))


def test_escapes_become_characters() -> None:
    assert unbracketed(r"[1\N{NO-BREAK SPACE}\u00b2]") == ("1\xa0²", ((0, 3),))


def test_an_answer_states_currency_value_and_hedge() -> None:
    assert answer("KRW 5..6 about", "here") == {
        "kind": "money",
        "currency": "KRW",
        "currency_candidates": [],
        "hedge": "about",
        "vague": False,
        "low": Decimal(5),
        "high": Decimal(6),
    }


def test_a_unit_may_hold_spaces() -> None:
    assert answer('quantity 84 unit="meter ** 2"', "here")["unit"] == "meter ** 2"


def test_a_date_gives_days_or_edtf_or_both() -> None:
    both = answer("date 2026-02-25 = 2026-02-25/2026-02-25", "here")
    assert (both["edtf"], both["date"]) == ("2026-02-25", {"start": "2026-02-25", "end": "2026-02-25"})
    assert "edtf" not in answer("date = 2025-07-01/2025-07-31", "here")


def test_a_fraction_is_compared_to_six_places() -> None:
    wanted = answer("ratio 1/3", "here")
    record = wanted | {"low": "0.33333333333333333333", "high": "0.33333333333333333333"}
    assert stated(record, wanted) == wanted
    assert stated(record | {"low": "0.3334"}, wanted) != wanted


def test_an_answer_with_an_unknown_word_is_refused() -> None:
    with pytest.raises(AssertionError, match="here"):
        answer("KRW 5 abuot", "here")


def test_a_file_gives_one_case_a_line(tmp_path: Path) -> None:
    corpus = tmp_path / "corpus.txt"
    corpus.write_text("# heading\n@ on 2026-02-25\n== KRW 5\n[5원]  # coin\n~[오 원]\n== no money\n5위안에\n", encoding="utf-8")
    coin, unread, trap = cases(corpus)
    assert (coin.place, coin.text, coin.spans, coin.on, coin.unread) == ("corpus.txt:4", "5원", ((0, 2),), "2026-02-25", False)
    assert unread.unread
    assert (trap.forbidden, trap.spans) == ("money", ())


def test_brackets_and_answers_must_be_as_many(tmp_path: Path) -> None:
    corpus = tmp_path / "corpus.txt"
    corpus.write_text("== KRW 5 ; KRW 6\n[5원]\n", encoding="utf-8")
    with pytest.raises(AssertionError, match="2 answers, 1 brackets"):
        list(cases(corpus))
