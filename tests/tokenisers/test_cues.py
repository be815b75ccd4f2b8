"""Cues and guards save time and change nothing: a rule left out of an anchor would not have matched there."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from krfigures import tokenisers
from krfigures.tokenisers.text import view_of
from krfigures.tokenisers.token import Grammar, Rule, Token, TokenKind

ROOT = Path(__file__).parents[2]
TEXTS = sorted([*(ROOT / "tests" / "corpora").glob("*.txt"), *(ROOT / "seeds").glob("*/*.txt")])


def without_shortcuts(grammar: Grammar) -> Grammar:
    return Grammar([replace(rule, cue="", guard="") for rule in grammar.rules])


def read(token: Token | None) -> tuple[str, int, int, dict[str, str | None]] | None:
    return None if token is None else (token.rule.name, token.start, token.end, token.words)


class TestCuesAndGuardsLeaveOutOnlyWhatWouldNotMatch:
    @pytest.mark.parametrize("path", TEXTS, ids=lambda path: path.name)
    def test_in_copy(self, path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
        view = view_of(path.read_text(encoding="utf-8").replace("[", "").replace("]", ""))
        fast = [read(token) for token in tokenisers.tokenise(view)]
        every = {id(grammar): without_shortcuts(grammar) for grammar in tokenisers.GRAMMARS}
        anchors = [(start, end, cue, every[id(grammar)]) for start, end, cue, grammar in tokenisers.anchors_of(view.text)]
        monkeypatch.setattr(tokenisers, "anchors_of", lambda _: anchors)
        assert fast == [read(token) for token in tokenisers.tokenise(view)]

    def test_would_see_a_rule_left_out(self) -> None:
        wrong = Rule("명", TokenKind.NUMBER, r"(?P<plain> \d ) 명", "ko", cue="개")
        right = replace(wrong, cue="명")
        assert Grammar([wrong]).match("3명", 0, "명") is None
        assert read(Grammar([right]).match("3명", 0, "명")) == read(without_shortcuts(Grammar([wrong])).match("3명", 0, "명"))


class TestTheCueIsWhatStandsBehindTheDigits:
    @pytest.mark.parametrize(
        ("text", "cue"),
        [
            ("7월", "월"),
            ("7 월", "월"),
            ("7-day", "d"),
            ("7", ""),
            ("2.25회", ".회"),
            ("1,234원", "원"),
            ("1234567890123 원", ".원"),
        ],
    )
    def test_of_a_run(self, text: str, cue: str) -> None:
        assert [(start, found) for start, _, found, _ in tokenisers.anchors_of(text)] == [(0, cue)]

    def test_a_word_is_its_own_cue(self) -> None:
        assert [found for _, _, found, _ in tokenisers.anchors_of("지난해 three")] == ["지난해", "three"]


class TestARunOfDigitsIsReadToItsEnd:
    """What a token leaves over of a run, the next one may take."""

    def test_behind_a_date(self) -> None:
        tokens = list(tokenisers.tokenise(view_of("2026-02-25.5개")))
        assert [(token.start, token.end) for token in tokens][-1][1] == len("2026-02-25.5")
