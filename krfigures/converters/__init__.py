"""Tokens to figures: one converter for each kind of token, then the passes that look at neighbours, dates and context."""

from __future__ import annotations

from krfigures.converters import amounts, as_of, context, date_passes, dates, joins, ratios, spans, times
from krfigures.converters.draft import Draft
from krfigures.converters.numeral import MalformedNumeralError
from krfigures.core.arithmetic import exact
from krfigures.core.figure import Figure
from krfigures.core.period import Period
from krfigures.tokenisers import tokenise
from krfigures.tokenisers.text import view_of
from krfigures.tokenisers.token import TokenKind

PASSES = (
    joins.minor_units,
    joins.ranges,
    joins.shared_currency,
    joins.won_glosses,
    context.ages,
    context.points,
    context.currencies,
    date_passes.compose,
    date_passes.settle,
    times.carry,
    as_of.speak,
)
CONVERTERS = {
    TokenKind.NUMBER: amounts.draft_of,
    TokenKind.RATIO: ratios.draft_of,
    TokenKind.SCORE: ratios.draft_of,
    TokenKind.ORDINAL: ratios.draft_of,
    TokenKind.DATE: dates.draft_of,
    TokenKind.TIME: times.draft_of,
    TokenKind.SPAN: spans.draft_of,
}


def read(text: str, *, on: Period | None = None) -> tuple[list[Figure], list[tuple[int, int]]]:
    """The figures of a text in order, and the spans of what looks like a figure and could not be read."""
    with exact():
        return _read(text, on)


def _read(text: str, on: Period | None) -> tuple[list[Figure], list[tuple[int, int]]]:
    view = view_of(text)
    plain = view.text
    drafts: list[Draft] = []
    unread: list[tuple[int, int]] = []
    floor = 0
    for token in tokenise(view):
        if token.start < floor:
            continue
        try:
            draft = CONVERTERS[token.rule.kind](plain, token, floor)
        except MalformedNumeralError:
            unread.append(view.span(token.start, token.end))
            draft = None
        if draft is not None:
            drafts.append(draft)
            floor = draft.end
    for settle in PASSES:
        drafts = settle(plain, drafts, on)
    return [draft.figure(view) for draft in drafts], unread
