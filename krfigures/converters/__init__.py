"""Tokens to figures: one converter for each kind of token, then the passes that look at neighbours, dates and context."""

from __future__ import annotations

from krfigures.converters import (
    ages,
    amounts,
    currencies,
    minor_units,
    per,
    points,
    ranges,
    ratios,
    shared_units,
    spans,
    times,
)
from krfigures.converters.dates import as_of, bare_days, passes
from krfigures.converters.dates import converter as dates
from krfigures.converters.draft import Draft
from krfigures.converters.numeral import MalformedNumeralError
from krfigures.core.arithmetic import exact
from krfigures.core.figure import Figure
from krfigures.core.period import Period
from krfigures.tokenisers import tokenise
from krfigures.tokenisers.text import view_of
from krfigures.tokenisers.token import TokenKind

NEIGHBOURS = (
    minor_units.join,
    ranges.join,
    per.periods,
    shared_units.alternatives,
    shared_units.won_glosses,
    shared_units.carried,
    ages.settle,
    points.settle,
    currencies.settle,
    bare_days.days,
    passes.compose,
    times.carry,
)
"""Passes over the text and its drafts, in order: what neighbours and context make of a figure."""
DATED = (
    passes.settle,
    as_of.speak,
)
"""Passes that also look at the day of writing."""
CONVERTERS = {
    TokenKind.NUMBER: amounts.draft_of,
    TokenKind.RATIO: ratios.draft_of,
    TokenKind.SCORE: ratios.draft_of,
    TokenKind.ORDINAL: ratios.draft_of,
    TokenKind.DATE: dates.draft_of,
    TokenKind.TIME: times.draft_of,
    TokenKind.SPAN: spans.draft_of,
}


def read(text: str, *, on: Period | None = None) -> list[Figure]:
    """The figures of a text in order; a numeral that cannot be one as it stands (1조16665억) is none."""
    with exact():
        return _read(text, on)


def _read(text: str, on: Period | None) -> list[Figure]:
    view = view_of(text)
    plain = view.text
    drafts: list[Draft] = []
    floor = 0
    for token in tokenise(view):
        if token.start < floor:
            continue
        try:
            draft = CONVERTERS[token.rule.kind](plain, token, floor)
        except MalformedNumeralError:
            continue
        if draft is not None:
            drafts.append(draft)
            floor = draft.end
    for look in NEIGHBOURS:
        drafts = look(plain, drafts)
    for settle in DATED:
        drafts = settle(plain, drafts, on)
    return [draft.figure(view) for draft in drafts]
