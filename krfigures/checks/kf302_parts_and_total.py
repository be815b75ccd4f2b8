"""KF302 parts-and-total: parts that are said to add up to a total do not.

Why it matters: one of the parts, or the total, is wrong, and any reader can see it.
Stays silent: unless the words say that the parts are summed (합쳐, 합한, for a total of), or their names leave nothing out (국내
and 해외, men and women, in brackets behind the total; 찬성 and 반대 of a poll), they stand in one sentence, and they measure the
same thing; where 등 or "including" leaves parts out, only parts larger than the total are flagged, and of a poll more than 100.
Flags: 30억 원과 20억 원을 합쳐 60억 원 · 1,000억 원(국내 600억 원, 해외 500억 원) · 찬성 45%, 반대 40%, 모름 20%.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from decimal import Decimal
from functools import partial

from krfigures.checks.partition import ADDABLE, answers, bracketed
from krfigures.checks.story import Check, Story
from krfigures.checks.sums import Outcome, Reading, as_told, contradiction, measures, outcome, same_sentence
from krfigures.checks.wording import between
from krfigures.core.figure import Figure
from krfigures.core.interval import Interval
from krfigures.core.report import Finding

HUNDRED = Decimal(100)
_GAP = 40
MOST_PARTS = 40
_SUMMED = re.compile(
    r"""(?: (?:을|를)? \s? (?:모두\s)? (?: 합쳐 | 합친 | 합한 | 합하면 | 합치면 | 더한 | 더하면 | 합산한 | 합산하면 )
            \s? (?: 총 | 모두 | 전체 )?
      | ,? \s (?: 합계 | 도합 )
      | [^.,;()\d\n]{0,30} ,? \s (?: for | to \s make ) \s an? \s (?:combined\s)? total \s of
      | [^.,;()\d\n]{0,30} ,? \s (?: adding | which \s adds? ) \s up \s to
    ) \s? (?: 약 | about | around )? \s?""",
    re.VERBOSE,
)
_MORE_PARTS = re.compile(r"[^.\n]{0,12}?등(?:을|의)?\s?(?:모두\s?)?(?:총|합쳐|합해|모두|합계|도합)\s?(?:약)?\s?")
_NEXT_PART = re.compile(r"[^.\n]{0,40}?(?:,|와|과|및|·|;|\band\b|\bplus\b)[^.\n]{0,30}", re.IGNORECASE)
_INCLUDING = re.compile(r"등|including|such as|중|among", re.IGNORECASE)


def run(story: Story) -> Iterator[Finding]:
    """Totals that their parts don't add up to."""
    figures = [figure for figure in story.figures if figure.kind in ADDABLE and figure.low]
    for index, total in enumerate(figures):
        gap = story.text[figures[index - 1].end : total.start] if index else ""
        open_list = _MORE_PARTS.fullmatch(gap) is not None
        if not open_list and _SUMMED.fullmatch(gap) is None:
            continue
        parts = _parts(story.text, figures, index)
        if len(parts) < 2:
            continue
        found = outcome(partial(_sum, parts), total)
        if found is None:
            continue
        start = parts[0].start
        if (open_list or _INCLUDING.search(story.text, max(0, start - 20), total.start)) and found.factor > 1:
            continue
        yield _wrong(parts, total, found)
    for total, bracket in bracketed(story.text, story.figures):
        found = outcome(partial(_sum, bracket), total)
        if found is not None:
            yield _wrong(bracket, total, found)
    for shares in answers(story.text, story.figures):
        whole = _sum(shares, as_told)
        if whole is not None and whole.low is not None and whole.low > HUNDRED:
            message = f"{_names(shares)} add up to {between(whole)} percent, more than the whole"
            too_much = Outcome(whole, HUNDRED / whole.low, rounding=False)
            yield contradiction(CHECK.code, CHECK.name, message, shares, too_much)


def _wrong(parts: Sequence[Figure], total: Figure, found: Outcome) -> Finding:
    message = f'{_names(parts)} add up to {between(found.result)}, not "{total.text}"'
    return contradiction(CHECK.code, CHECK.name, message, (*parts, total), found)


def _names(parts: Sequence[Figure]) -> str:
    return ", ".join(f'"{part.text}"' for part in parts)


def _parts(text: str, figures: Sequence[Figure], index: int) -> list[Figure]:
    """The figures before the total, in its sentence, that measure the same and are listed."""
    total = figures[index]
    parts: list[Figure] = []
    later = total
    for figure in reversed(figures[max(0, index - MOST_PARTS) : index]):
        near = later.start - figure.end <= _GAP and same_sentence(text, figure.end, later.start)
        if not near or measures(figure) != measures(total):
            break
        if parts and _NEXT_PART.fullmatch(text[figure.end : later.start]) is None:
            break
        parts.insert(0, figure)
        later = figure
    return parts


def _sum(parts: Sequence[Figure], read: Reading) -> Interval | None:
    result: Interval | None = None
    for part in parts:
        allowed = read(part)
        if allowed is None:
            return None
        result = allowed if result is None else result + allowed
    return result


CHECK = Check(code="KF302", name="parts-and-total", run=run)
