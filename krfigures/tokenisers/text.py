"""Views of a text: what the patterns read, with a way back to the untouched text.

Full-width digits, no-break and thin spaces, Unicode dashes and tildes are read as their plain forms; NFD Hangul, HTML entities
and the euro sign that old wire copy shows as "¢æ" are read as what they stand for. Offsets always point into the original.
"""

from __future__ import annotations

import html
import re
import unicodedata
from bisect import bisect_right
from dataclasses import dataclass

_SAME_LENGTH = (
    dict.fromkeys(map(ord, "\u00a0\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u202f\u205f\u3000"), " ")
    | dict.fromkeys(map(ord, "‐‑‒–−－﹣"), "-")
    | dict.fromkeys(map(ord, "∼〜～˜"), "~")
    | {full: chr(full - 0xFEE0) for full in range(0xFF01, 0xFF5F)}  # full-width forms of ASCII
    | {ord(char): plain for char, plain in zip("￡￥￠", "£¥¢", strict=True)}
    | dict.fromkeys(map(ord, "‘’´`ʼ＇"), "'")
    | dict.fromkeys(map(ord, "\u200b\ufeff\u200e\u200f"), " ")
)
_PLAIN = {chr(code): plain for code, plain in _SAME_LENGTH.items()}
_ODD = re.compile("[" + "".join(map(re.escape, map(chr, _SAME_LENGTH))) + "]")
# Each alternative changes length: conjoining jamo of one syllable, an HTML entity, the euro sign of EUC-KR read as Latin-1.
# The class in front lets `re` skip to where one can begin.
_LONGER = re.compile(
    r"[\u1100-\u1112&¢](?:(?<=[^&¢])[\u1161-\u1175][\u11a8-\u11c2]?|(?<=&)(?:[a-zA-Z]{2,8}|#\d{1,6}|#x[0-9a-fA-F]{1,5});|(?<=¢)æ)"
)


@dataclass(frozen=True, slots=True)
class View:
    """A text as the patterns read it. Where the two differ in length, `edges` maps view offsets to original offsets.

    `edges` is a pair of equally long tuples of offsets, view and original, at which a plain stretch begins.
    """

    original: str
    text: str
    edges: tuple[tuple[int, ...], tuple[int, ...]] = ((), ())

    def span(self, start: int, end: int) -> tuple[int, int]:
        """The original's half-open span of a span of the view."""
        if not self.edges[0]:
            return start, end
        return self._original(start), self._original(end)

    def _original(self, offset: int) -> int:
        here, there = self.edges
        index = bisect_right(here, offset) - 1
        return offset if index < 0 else there[index] + offset - here[index]


def view_of(text: str) -> View:
    """The view of a text; the text itself where it holds nothing odd.

    >>> view_of("예산 １，２００억 원").text
    '예산 1,200억 원'
    >>> view = view_of("cost ¢æ114 &#8212; more")
    >>> view.text, view.span(5, 9)
    ('cost €114 — more', (5, 10))
    """
    original = text
    if text.isascii():
        return View(original, text) if "&" not in text else _unescaped(original)
    odd = _ODD.search(text)
    while odd is not None:  # str.translate looks up every character of a text, str.replace only finds
        text = text.replace(odd[0], _PLAIN[odd[0]])
        odd = _ODD.search(text, odd.end())
    return _unescaped(original, text) if _LONGER.search(text) else View(original, text)


def _unescaped(original: str, text: str | None = None) -> View:
    text = original if text is None else text
    pieces: list[str] = []
    here: list[int] = []
    there: list[int] = []
    length = last = 0
    for match in _LONGER.finditer(text):
        plain = _plain(match[0])
        if plain == match[0]:
            continue
        pieces += (text[last : match.start()], plain)
        length += match.start() - last
        here += (length, length + len(plain))
        there += (match.start(), match.end())
        length += len(plain)
        last = match.end()
    if not pieces:
        return View(original, text)
    pieces.append(text[last:])
    return View(original, "".join(pieces), (tuple(here), tuple(there)))


def _plain(piece: str) -> str:
    if piece == "¢æ":
        return "€"
    if piece[0] == "&":
        plain = html.unescape(piece).translate(_SAME_LENGTH)
        # an unknown entity, or one that stands for several characters, stays as it is
        return plain if len(plain) == 1 else piece
    return unicodedata.normalize("NFC", piece)
