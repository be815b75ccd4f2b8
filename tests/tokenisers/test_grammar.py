"""Rules, their order, and the tokens they make."""

from __future__ import annotations

from itertools import pairwise

import pytest

from krfigures.tokenisers import tokenise
from krfigures.tokenisers.text import view_of
from krfigures.tokenisers.token import Grammar, Rule, TokenKind

LONG = Rule("two letters", TokenKind.NUMBER, "(?P<first> a ) (?P<second> b )", "en")
SHORT = Rule("one letter", TokenKind.RATIO, "(?P<first> a | c ) (?P=first)?", "ko")


class TestTheFirstRuleThatFitsWins:
    grammar = Grammar((LONG, SHORT))

    def test_and_the_token_says_which_it_was(self) -> None:
        token = self.grammar.match("xab", 1)
        assert token is not None
        assert (token.rule, token.start, token.end, token.words) == (LONG, 1, 3, {"first": "a", "second": "b"})

    def test_groups_of_other_rules_do_not_show(self) -> None:
        token = self.grammar.match("ac", 0)
        assert token is not None
        assert (token.rule, token.words) == (SHORT, {"first": "a"})

    def test_a_rule_may_refer_back_to_its_own_group(self) -> None:
        token = self.grammar.match("cc", 0)
        assert token is not None
        assert token.end == 2

    def test_nothing_fits(self) -> None:
        assert self.grammar.match("xyz", 0) is None


def kinds(text: str) -> list[tuple[str, str]]:
    view = view_of(text)
    return [(view.text[token.start : token.end].strip(), token.rule.kind.name) for token in tokenise(view)]


@pytest.mark.parametrize(
    ("text", "tokens"),
    [
        ("1조2000억원", [("1조2000억", "NUMBER")]),
        ("3대 1", [("3대 1", "RATIO")]),
        ("2대 1로 이겼다", [("2대 1", "SCORE")]),
        ("10명 중 4명", [("10명 중 4명", "RATIO")]),
        ("10승 1패", [("10승 1패", "SCORE")]),
        ("제2차 회의", [("제2차", "ORDINAL")]),
        ("첫 번째", [("첫 번째", "ORDINAL")]),
        ("010-1234-5678", []),
        ("", []),
        ("그는 말했다", []),
    ],
)
def test_a_token_says_what_kind_of_figure_begins_here(text: str, tokens: list[tuple[str, str]]) -> None:
    assert kinds(text) == tokens


def test_tokens_come_in_order_and_do_not_overlap() -> None:
    view = view_of("3대 1, 2026년 2월 25일 제2차 회의, 10명 중 4명, 3억 2천만 원과 $5 million, the third of two")
    tokens = list(tokenise(view))
    assert len(tokens) >= 8
    assert all(one.end <= two.start for one, two in pairwise(tokens))
