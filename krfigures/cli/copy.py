"""What of a file is copy: of Markdown and HTML everything but tags, code and comments, each character at its own offset."""

from __future__ import annotations

import re
from html.parser import HTMLParser

_NOT_COPY = frozenset({"script", "style", "code", "template", "noscript"})
_INLINE = frozenset({"a", "abbr", "b", "bdi", "bdo", "big", "cite", "data", "del", "dfn", "em", "font", "i", "ins", "mark", "q"})
_INLINE |= {"s", "small", "span", "strong", "sub", "sup", "time", "u", "var", "wbr"}
_MARKDOWN = re.compile(
    r"""
    ^ [ ]{0,3} (?P<fence> `{3,20} | ~{3,20} ) [^\n]* \n        # a fenced block of code, to its fence or the end
      (?: (?! [ ]{0,3} (?P=fence) ) [^\n]* (?: \n | \Z ) )*
      (?: [ ]{0,3} (?P=fence) [^\n]* )?
    | <!-- [\s\S]*? (?: --> | \Z )                             # a comment, to its end or the text's: nothing is read twice
    | (?P<tick> `{1,5} ) (?! ` ) [^`\n]{1,500} (?P=tick)        # code inside a line
    | (?<= \] ) \( [^()\s]{1,2000} \)                          # the target of a link
    | </? [a-zA-Z] [^<>\n]{0,500} >                            # a tag
    """,
    re.VERBOSE | re.MULTILINE,
)


def masked(text: str, suffix: str) -> str:
    """The text with whatever is not copy blanked, for the suffix of its file.

    >>> masked("<td>77억 달러</td><td>11조 원</td>", ".html").split()
    ['77억', '달러', '11조', '원']
    >>> masked("`1억 원`은 코드, 2억 원은 글", ".md")
    '       은 코드, 2억 원은 글'
    """
    if suffix in (".html", ".htm"):
        return _html(text)
    if suffix == ".md":
        return _MARKDOWN.sub(lambda found: _blank(found[0]), text)
    return text


def _blank(text: str) -> str:
    return re.sub(r"[^\n]", " ", text)


def _html(text: str) -> str:
    reader = _Tokens(text)
    pieces = []
    for number, (start, copy, block) in enumerate(reader.tokens):
        end = reader.tokens[number + 1][0] if number + 1 < len(reader.tokens) else len(text)
        piece = text[start:end]
        if not copy:
            piece = _blank(piece)
            if block and piece:
                piece = "\n" + piece[1:]  # figures of two cells or paragraphs do not touch
        pieces.append(piece)
    return "".join(pieces)


class _Tokens(HTMLParser):
    """Where each token of a page starts, whether it is copy, and whether it is the tag of a block."""

    def __init__(self, text: str) -> None:
        super().__init__(convert_charrefs=False)
        self.tokens: list[tuple[int, bool, bool]] = [(0, True, False)]
        self._lines = [0, *(found.end() for found in re.finditer("\n", text))]
        self._skipped: list[str] = []
        self.feed(text)
        self.close()

    def _add(self, *, copy: bool, block: bool = False) -> None:
        line, column = self.getpos()
        self.tokens.append((self._lines[line - 1] + column, copy and not self._skipped, block))

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:  # noqa: ARG002  # HTMLParser's signature
        if tag in _NOT_COPY:
            self._skipped.append(tag)
        self._add(copy=False, block=tag not in _INLINE)

    def handle_startendtag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:  # noqa: ARG002  # the same
        self._add(copy=False, block=tag not in _INLINE)

    def handle_endtag(self, tag: str) -> None:
        self._add(copy=False, block=tag not in _INLINE)
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
        self._add(copy=False)

    def handle_decl(self, decl: str) -> None:  # noqa: ARG002  # the same
        self._add(copy=False)

    def handle_pi(self, data: str) -> None:  # noqa: ARG002  # the same
        self._add(copy=False)

    def unknown_decl(self, data: str) -> None:  # noqa: ARG002  # the same
        self._add(copy=False)
