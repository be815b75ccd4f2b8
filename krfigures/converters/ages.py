"""Ages by the place they stand in: 김모(41) 판사, Kim, 59, people aged 55, 50대 여성."""

from __future__ import annotations

import re

from krfigures.converters.decades import decade
from krfigures.converters.draft import Draft
from krfigures.converters.english_ages import is_age
from krfigures.core.figure import Kind, Step

_BRACKET_KO = re.compile(r"[가-힣A-Za-z]\s?\((?:[가-힣·\s]{1,12}[,·]\s?)?$")
_BRACKET_END = re.compile(r"(?:[,·]\s?(?:[가-힣·\s]{1,12}|(?P<team>[A-Z][A-Za-z0-9]{1,9}(?:\s[가-힣A-Za-z]{1,10})?)))?\)")
_NAMED_KO = re.compile(r"[가-힣]{2,5}\s?\($")
_PLAYS_FROM = 12
_NAME_EN = re.compile(r"[A-Z][\w'.-]+(?:\s\([^)]{1,30}\))?,\s(?:now\s|then\s)?$")
_SAME_AGE = re.compile(r"\s?(?:미만|이상|이하)?\s?\(")
_AGED = re.compile(
    r"(?<![가-힣])나이\s$"
    r"|(?i:\b(?:aged|ages?|age of|turned|turning|was just|is just|was only|at the age of))\s(?:of\s)?(?:between\s)?$"
)


def settle(text: str, drafts: list[Draft]) -> list[Draft]:
    """김모(41) 판사, Kim, 59, 50대 여성, people aged 55."""
    last: Draft | None = None
    machines: Draft | None = None
    for draft in drafts:
        last, before = draft, last
        if draft.low is None:
            continue
        if (
            before is not None
            and before.kind is Kind.AGE
            and draft.kind is Kind.DURATION
            and _SAME_AGE.fullmatch(text, before.end, draft.start)
        ):
            draft.kind = Kind.AGE
            draft.trace.append(Step("the same age again", ""))
        elif draft.unit == "대" and draft.kind is Kind.COUNT and draft.high is not None:
            if not decade(text, machines, draft):
                machines = draft
        elif (
            draft.kind is Kind.DURATION
            and draft.unit == "month"
            and text[max(0, draft.start - 4) : draft.start].rstrip().endswith("생후")
        ):
            draft.kind = Kind.AGE
            draft.trace.append(Step("age of an infant", "생후"))
        elif (
            draft.bare
            and draft.kind in (Kind.NUMBER, Kind.COUNT)
            and 0 < draft.low <= 120
            and draft.scale is None
            and (_is_age(text, draft) or _also_age(text, before, draft))
        ):
            draft.kind, draft.unit, draft.bare = Kind.AGE, "year", False
            draft.trace.append(Step("age by its place", ""))
    return drafts


def _also_age(text: str, before: Draft | None, draft: Draft) -> bool:
    """The second of two ages: aged 26 and 27."""
    return (
        before is not None
        and before.kind is Kind.AGE
        and text[before.end : draft.start] in (" and ", " or ", ", ", " to ", " and between ")
    )


def _is_age(text: str, draft: Draft) -> bool:
    before = text[max(0, draft.start - 30) : draft.start]
    if before.endswith(("(", ", ", ",", "·")) and _BRACKET_KO.search(before) and (end := _BRACKET_END.match(text, draft.end)):
        if end["team"] and not (_NAMED_KO.search(before) and (draft.low or 0) >= _PLAYS_FROM):
            return False
        return not text[draft.start].startswith("0") and not (draft.low or 0) % 1
    if text[draft.end : draft.end + 1] == "," and _NAME_EN.search(before):
        return True
    return _AGED.search(before) is not None or is_age(text, draft.start, draft.end)
