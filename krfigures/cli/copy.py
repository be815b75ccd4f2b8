"""What of a file is copy: of Markdown and HTML everything but tags, code and comments.

It is kept twice: blanked, where each character stands at its own offset; and as it is read, where a tag inside a line leaves no
gap, so that <b>10</b>억 원 is one figure, with the way back to the offsets of the file.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterator
from dataclasses import dataclass
from html.parser import HTMLParser
from typing import NamedTuple

_NOT_COPY = frozenset({"script", "style", "code", "template", "noscript"})
_JOINING = frozenset({"a", "abbr", "b", "bdi", "bdo", "big", "cite", "data", "del", "dfn", "em", "font", "i", "ins", "mark", "q"})
_JOINING |= {"s", "small", "span", "strong", "time", "u", "var", "wbr"}
_INLINE = _JOINING | {"sub", "sup"}
"""Tags inside a line. What is raised or lowered is no digit of the number before it: 3억 원<sup>1</sup>."""
_MARKDOWN = re.compile(
    r"""
    ^ [ ]{0,3} (?P<fence> `{3,20} | ~{3,20} ) [^\n]* \n        # a fenced block of code, to its fence or the end
      (?: (?! [ ]{0,3} (?P=fence) ) [^\n]* (?: \n | \Z ) )*
      (?: [ ]{0,3} (?P=fence) [^\n]* )?
    | <!-- [\s\S]*? (?: --> | \Z )                             # a comment, to its end or the text's: nothing is read twice
    | (?P<tick> `{1,5} ) (?! ` ) [^`\n]{1,500} (?P=tick)        # code inside a line
    | (?<= \] ) \( [^()\s]{1,2000} \)                          # the target of a link
    | </? (?P<tag> [a-zA-Z] [a-zA-Z0-9]{0,20} ) (?: [^<>\n]{0,500} ) >
    """,
    re.VERBOSE | re.MULTILINE,
)
_LIST_ITEM = re.compile(r"[ ]{0,3}(?:[-*+]|\d{1,9}[.)])(?:[ \t]|$)")
_LINE = re.compile(r"[^\n]*\n|[^\n]+")
_INDENTED = re.compile(r"[ ]{0,3}\t|[ ]{4}")


class Piece(NamedTuple):
    """A stretch of a file that is no copy; `joins` says that what stands around it touches, `block` that it never does."""

    start: int
    end: int
    joins: bool = False
    block: bool = False


@dataclass(frozen=True, slots=True)
class Copy:
    """The copy of a file. `blanked` has white space for whatever is none; `text` is what is read.

    >>> copy = copy_of("<p>1조 <em>2000억</em>원</p>", ".html")
    >>> copy.text.strip(), copy.span(3, 12)
    ('1조 2000억원', (3, 21))
    """

    blanked: str
    text: str
    cuts: tuple[tuple[int, ...], tuple[int, ...]] = ((), ())
    """Where tags were taken out: offsets in `text`, and in the file the offsets right behind each tag."""

    def span(self, start: int, end: int) -> tuple[int, int]:
        """The span in the file of a span of the text; tags at either end stay outside."""
        if not self.cuts[0]:
            return start, end
        return self._place(start), self._place(end - 1) + 1 if end > start else self._place(start)

    def _place(self, offset: int) -> int:
        here, there = self.cuts
        index = bisect_right(here, offset) - 1
        return offset if index < 0 else there[index] + offset - here[index]


def copy_of(text: str, suffix: str) -> Copy:
    """The copy of a file, by the suffix of its name.

    >>> copy_of("<td>77억 달러</td><td>11조 원</td>", ".html").blanked.split()
    ['77억', '달러', '11조', '원']
    >>> copy_of("`1억 원`은 코드, 2억 원은 글", ".md").text
    '       은 코드, 2억 원은 글'
    """
    if suffix in (".html", ".htm"):
        return _without(text, _html(text))
    if suffix == ".md":
        return _without(text, _markdown(text))
    return Copy(text, text)


def _without(text: str, pieces: Iterator[Piece]) -> Copy:
    blanked: list[str] = []
    read: list[str] = []
    here: list[int] = []
    there: list[int] = []
    last = length = 0
    for piece in pieces:
        if piece.end <= last:
            continue  # a tag inside code
        start = max(piece.start, last)
        kept, blank = text[last:start], _blank(text[start : piece.end], block=piece.block)
        blanked += (kept, blank)
        read.append(kept)
        length += len(kept)
        if piece.joins:
            here.append(length)
            there.append(piece.end)
        else:
            read.append(blank)
            length += len(blank)
        last = piece.end
    blanked.append(text[last:])
    read.append(text[last:])
    return Copy("".join(blanked), "".join(read), (tuple(here), tuple(there)))


def _blank(text: str, *, block: bool) -> str:
    blank = re.sub(r"[^\n]", " ", text)
    return "\n" + blank[1:] if block and blank else blank  # figures of two cells or paragraphs do not touch


def _markdown(text: str) -> Iterator[Piece]:
    pieces = [
        Piece(*found.span(), joins=found["tag"] is not None and found["tag"].lower() in _JOINING)
        for found in _MARKDOWN.finditer(text)
    ]
    yield from sorted([*pieces, *_indented_code(text, _without(text, iter(pieces)).blanked)])


def _indented_code(text: str, blanked: str) -> Iterator[Piece]:
    """Lines four columns in, behind an empty line and outside of lists, where the same indent goes on with an item."""
    start, in_list, code, empty = 0, False, False, True
    for line in _LINE.findall(text):
        end = start + len(line)
        if not blanked[start:end].strip():  # fenced code too
            empty = True
        elif _INDENTED.match(line):
            code = (code or empty) and not in_list
            empty = False
            if code:
                yield Piece(start, end)
        else:
            in_list = _LIST_ITEM.match(line) is not None or (in_list and (not empty or line[0] == " "))
            code = empty = False
        start = end


def _html(text: str) -> Iterator[Piece]:
    tokens = _Tokens(text).tokens
    for token, following in zip(tokens, [*tokens[1:], None], strict=True):
        end = len(text) if following is None else following.start
        if not token.copy:
            yield Piece(token.start, end, joins=token.joins, block=token.block)


class _Token(NamedTuple):
    start: int
    copy: bool
    block: bool = False
    joins: bool = False


class _Tokens(HTMLParser):
    """The tokens of a page: where each starts, whether it is copy, and what kind of tag it is."""

    def __init__(self, text: str) -> None:
        super().__init__(convert_charrefs=False)
        self.tokens = [_Token(0, copy=True)]
        self._lines = [0, *(found.end() for found in re.finditer("\n", text))]
        self._skipped: list[str] = []
        self.feed(text)
        self.close()

    def _add(self, *, copy: bool = False, tag: str | None = None) -> None:
        line, column = self.getpos()
        place = self._lines[line - 1] + column
        block = tag is not None and tag not in _INLINE
        joins = tag in _JOINING and not self._skipped
        self.tokens.append(_Token(place, copy and not self._skipped, block, joins))

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:  # noqa: ARG002  # HTMLParser's signature
        if tag in _NOT_COPY:
            self._skipped.append(tag)
        self._add(tag=tag)

    def handle_startendtag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:  # noqa: ARG002  # the same
        self._add(tag=tag)

    def handle_endtag(self, tag: str) -> None:
        self._add(tag=tag)
        if tag in self._skipped:
            while self._skipped.pop() != tag:
                pass

    def handle_data(self, data: str) -> None:  # noqa: ARG002  # the same
        self._add(copy=True)

    def handle_entityref(self, name: str) -> None:  # noqa: ARG002  # the same; the reader knows entities
        self._add(copy=True)

    def handle_charref(self, name: str) -> None:  # noqa: ARG002  # the same
        self._add(copy=True)

    def handle_comment(self, data: str) -> None:  # noqa: ARG002  # the same
        self._add()

    def handle_decl(self, decl: str) -> None:  # noqa: ARG002  # the same
        self._add()

    def handle_pi(self, data: str) -> None:  # noqa: ARG002  # the same
        self._add()

    def unknown_decl(self, data: str) -> None:  # noqa: ARG002  # the same
        self._add()
