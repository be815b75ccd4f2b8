"""A list of words as one regular expression that shares prefixes, longest word first, so that a match takes one walk."""

from __future__ import annotations

import re
from collections.abc import Iterable

_Node = dict[str, "_Node"]
_END = ""


def trie(words: Iterable[str]) -> str:
    """A pattern that matches any of the words, the longest that fits first.

    >>> trie(["won", "wons", "yen"])
    '(?:won(?:s)?|yen)'
    """
    root: _Node = {}
    for word in sorted(set(words)):
        node = root
        for char in word:
            node = node.setdefault(char, {})
        node[_END] = {}
    return _pattern(root)


def _pattern(node: _Node) -> str:
    branches = []
    for char, child in node.items():
        if char == _END:
            continue
        rest = _pattern(child)
        # re.escape also escapes "#" and spaces, so that the words survive in verbose patterns; it is slow, and letters need none
        branches.append((char if char.isalnum() else re.escape(char)) + rest)
    if not branches:
        return ""
    body = branches[0] if len(branches) == 1 else "|".join(branches)
    if _END in node:
        return f"(?:{body})?"
    return body if len(branches) == 1 else f"(?:{body})"
