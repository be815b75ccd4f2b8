"""Rules and tokens: a rule is a named pattern with the kind of token it makes; a token is where a rule matched."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, field
from enum import Enum, auto
from functools import cache
from itertools import groupby
from operator import attrgetter


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

    __hash__ = object.__hash__  # in C, where Enum's is in Python: converters are looked up by it for every token


@dataclass(frozen=True, slots=True)
class Rule:
    """A written form: its name, the kind of token it makes, and a verbose pattern with named groups.

    `pattern` is matched at an anchor; the order of the rules of an anchor is their precedence. Two more patterns, without
    groups, only save time, and a rule may leave out both. `cue` is searched for in the cue of the anchor (see `anchors`): the
    word that leads the figure, or what stands behind its digits. `guard` is matched at the anchor, once for all rules in a row
    that share it.
    """

    name: str
    kind: TokenKind
    pattern: str
    lang: str
    guard: str = ""
    cue: str = ""


@dataclass(slots=True)
class Token:
    """Where a rule matched, and the words it matched by name."""

    rule: Rule
    start: int
    end: int
    words: dict[str, str | None] = field(default_factory=dict)


_Match = Callable[[str, int], "re.Match[str] | None"]


class _Branch:
    """Rules in a row that share a guard; compiled when it first lets them through."""

    __slots__ = ("_rules", "guard", "tries")

    def __init__(self, guard: str, rules: Iterable[Rule]) -> None:
        self.guard: _Match | None = _compiled(guard).match if guard else None
        self.tries: list[tuple[_Match, Rule]] = []
        self._rules = tuple(rules)

    def compiled(self) -> list[tuple[_Match, Rule]]:
        self.tries = [(_compiled(rule.pattern).match, rule) for rule in self._rules]
        return self.tries


class Grammar:
    """Rules in order. At an anchor only those are tried that its cue lets through, and compiled when first tried."""

    def __init__(self, rules: Sequence[Rule]) -> None:
        self.rules = tuple(rules)
        self._fitting: dict[str | None, list[_Branch]] = {}

    def match(self, text: str, position: int, cue: str | None = None) -> Token | None:
        """The token that the first fitting rule makes at the position. Without a cue every rule is tried."""
        branches = self._fitting.get(cue)
        if branches is None:
            branches = self._fitting[cue] = self._at(cue)
        for branch in branches:
            if branch.guard is not None and branch.guard(text, position) is None:
                continue
            for match, rule in branch.tries or branch.compiled():
                found = match(text, position)
                if found is not None:
                    start, end = found.span()
                    return Token(rule, start, end, found.groupdict())
        return None

    def _at(self, cue: str | None) -> list[_Branch]:
        return _branches(tuple(rule for rule in self.rules if _may_begin(rule, cue)))


def _may_begin(rule: Rule, cue: str | None) -> bool:
    if cue is None:
        return True
    if rule.cue:
        return _compiled(rule.cue).search(cue) is not None
    # what English writes behind digits cannot fit where Hangul stands behind them
    return rule.lang != "en" or not "가" <= cue[-1:] <= "힣"


@cache
def _branches(rules: tuple[Rule, ...]) -> list[_Branch]:
    """The rules with the same guard together; one list for all cues that let the same rules through."""
    return [_Branch(guard, guarded) for guard, guarded in groupby(rules, key=attrgetter("guard"))]


@cache
def _compiled(pattern: str) -> re.Pattern[str]:
    return re.compile(pattern, re.VERBOSE)
