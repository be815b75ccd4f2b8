"""Rules and tokens: a rule is a named pattern with the kind of token it makes; a token is where a rule matched."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, field
from enum import Enum, auto
from itertools import groupby


class TokenKind(Enum):
    """What a token is; `converters` has one function for each."""

    SKIP = auto()  # an identifier, a name: not a figure, and no part of it is
    NUMBER = auto()  # a numeral with what stands around it: money, percent, quantity, count …
    RATIO = auto()
    SCORE = auto()
    ORDINAL = auto()
    DATE = auto()
    TIME = auto()
    SPAN = auto()  # a length of time or an age that is a word of its own: 하루, sixties


@dataclass(frozen=True, slots=True)
class Rule:
    """A written form: its name, the kind of token it makes, and a verbose pattern with named groups.

    `pattern` is matched at an anchor; the order of the rules of an anchor is their precedence. Rules that stand side by side with
    the same `guard`, a pattern without groups, are tried only where it fits: one look ahead spares many.
    """

    name: str
    kind: TokenKind
    pattern: str
    lang: str
    guard: str = ""


@dataclass(slots=True)
class Token:
    """Where a rule matched, and the words it matched by name."""

    rule: Rule
    start: int
    end: int
    words: dict[str, str | None] = field(default_factory=dict)


_GROUP = re.compile(r"\(\?P<(\w+)>|\(\?P=(\w+)\)")


class Grammar:
    """Rules in order as one pattern: one match at an anchor says which rule it was and what its groups hold."""

    def __init__(self, rules: Sequence[Rule]) -> None:
        self.rules = tuple(rules)
        branches = []
        for guard, guarded in groupby(enumerate(rules), key=lambda numbered: numbered[1].guard):
            alternatives = "|".join(f"(?P<_{index}>{self._scoped(rule, index)})" for index, rule in guarded)
            branches.append(f"(?={guard})(?:{alternatives})" if guard else alternatives)
        self._pattern = re.compile("|".join(branches), re.VERBOSE)
        self._groups: dict[int, tuple[Rule, tuple[tuple[str, int], ...]]] = {}
        for index, rule in enumerate(rules):
            suffix = f"_{index}"
            groups = tuple(
                (name[: -len(suffix)], number)
                for name, number in self._pattern.groupindex.items()
                if name.endswith(suffix) and name != suffix
            )
            self._groups[self._pattern.groupindex[suffix]] = (rule, groups)

    @staticmethod
    def _scoped(rule: Rule, index: int) -> str:
        return _GROUP.sub(lambda m: f"(?P<{m[1]}_{index}>" if m[1] else f"(?P={m[2]}_{index})", rule.pattern)

    def match(self, text: str, position: int) -> Token | None:
        """The token that the first fitting rule makes at the position."""
        found = self._pattern.match(text, position)
        if found is None:
            return None
        assert found.lastindex is not None
        rule, groups = self._groups[found.lastindex]
        start, end = found.span()
        return Token(rule, start, end, {name: found[number] for name, number in groups})
