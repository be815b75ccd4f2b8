"""What holds no figure at all, whatever stands in it: URLs, e-mail addresses, legends of tables."""

from __future__ import annotations

import re

_SCHEME = re.compile(r"(?:https?|ftp)$")
_ADDRESS = re.compile(r"[^\s<>\"'가-힣]{1,500}")
_LOCAL_PART = re.compile(r"[\w.+-]{1,64}$", re.ASCII)
# (단위: 억원) over a table says what its figures are of
_LEGEND_UNIT = r"(?:1,?0{0,6})?[^\s\d():=,·/]{1,8}"
_LEGEND = re.compile(rf"단위(?:\s?[:=]\s?|(?<=[(\[<]단위)\s){_LEGEND_UNIT}(?:[,·/]\s?{_LEGEND_UNIT}){{0,3}}")
_DOMAIN = re.compile(r"@[\w-]{1,64}(?:\.[\w-]{1,64}){1,5}", re.ASCII)


def masked(text: str) -> str:
    """The text with URLs, e-mail addresses and legends of tables blanked out, as long as before: nothing inside them is read.

    >>> masked("see https://a.kr/2024/01?n=5 now")
    'see                          now'
    """
    spans = [
        *_spans(text, "://", _SCHEME, _ADDRESS),
        *_spans(text, "www.", None, _ADDRESS),
        *_spans(text, "단위", None, _LEGEND),
        *_spans(text, "@", _LOCAL_PART, _DOMAIN),
    ]
    if not spans:
        return text
    pieces: list[str] = []
    last = 0
    for start, end in sorted(spans):
        if start >= last:
            pieces += (text[last:start], " " * (end - start))
            last = end
    return "".join((*pieces, text[last:]))


def _spans(text: str, mark: str, before: re.Pattern[str] | None, behind: re.Pattern[str]) -> list[tuple[int, int]]:
    """Spans around each mark with what must stand before it and behind it."""
    found = []
    at = text.find(mark)
    while at >= 0:
        head = before.search(text, max(0, at - 64), at) if before is not None else None
        tail = behind.match(text, at)
        if tail is not None and (head is not None or before is None):
            found.append((head.start() if head is not None else at, tail.end()))
        at = text.find(mark, tail.end() if tail is not None else at + 1)
    return found
