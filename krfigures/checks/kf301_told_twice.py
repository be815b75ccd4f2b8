"""KF301 told-twice: one figure is told twice and differs, in the headline and the body or side by side.

Why it matters: the headline is written last, from memory, and read most.
Stays silent: where the body confirms the headline's figure; where the digits differ (it may be another figure); where a
figure has one digit only, unless the scale words differ.
Flags: a headline with "W100 bln" over a body with "100 trillion won" · "$1.4 billion" over "1.4 trillion won" ·
'작장면 38원'은 38위안.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from decimal import Decimal
from itertools import pairwise

from krfigures.checks.judging import nearest_power
from krfigures.checks.market import EVER_MARGIN, TOLERANCE, orient
from krfigures.checks.pairing import currencies
from krfigures.checks.respelling import scale_words
from krfigures.checks.story import Check, Story
from krfigures.checks.wording import times
from krfigures.checks.written import implied_rates, significant_digits
from krfigures.core.figure import Figure, Kind
from krfigures.core.interval import ONE
from krfigures.core.report import Finding, Place, Severity

LONGEST_HEADLINE = 150
_LABELLED = re.compile(
    r"\s*(?:headline|highlights|title|제목|헤드라인)\s*:(?P<head>[^\n]{1,300}?)(?:/|\n)\s*(?:body|text|본문|기사)\s*:",
    re.IGNORECASE,
)
_SENTENCE_END = re.compile(r"(?:다\.|[a-z0-9)]\.)[\"'”’]?\s*$")
_IS = re.compile(r"['\"’”)\s]{0,3}(?:은|는|이|가|=|is|was|are|were)['\"‘“(\s]{0,3}")


def run(story: Story) -> Iterator[Finding]:
    """Headline figures that the body tells in another magnitude or currency; one number in two currencies."""
    end = _headline_end(story.text)
    money = [figure for figure in story.figures if figure.kind is Kind.MONEY and figure.low and currencies(figure)]
    head = [figure for figure in money if figure.end <= end]
    body = [figure for figure in money if figure.start >= end]
    for figure in head:
        if not any(_confirms(figure, other) for other in body):
            yield from _contradicted(story, figure, body)
    yield from _one_number(story, money)


def _headline_end(text: str) -> int:
    """Where the headline ends: the first line, if it is short, is no sentence and has a text below it; else nowhere."""
    labelled = _LABELLED.match(text)
    if labelled is not None:
        return labelled.end()
    start = len(text) - len(text.lstrip())
    end = text.find("\n", start)
    if end < 0 or end - start > LONGEST_HEADLINE or not text[end:].strip() or _SENTENCE_END.search(text[start:end]):
        return 0
    return end


def _confirms(figure: Figure, other: Figure) -> bool:
    one, two = figure.allowed(loose=True), other.allowed(loose=True)
    return bool(set(currencies(figure)) & set(currencies(other))) and one is not None and two is not None and one.meets(two)


def _contradicted(story: Story, figure: Figure, body: Sequence[Figure]) -> Iterator[Finding]:
    for other in body:
        power = _same_digits(figure, other)
        if power is None:
            continue
        if figure.currency == other.currency and power and _slip_of_scale(figure, other):
            message = f'the headline\'s "{figure.text}" is {times(power)} the "{other.text}" of the body'
            yield _finding(message, figure, other, Severity.ERROR)
            return
        if figure.currency != other.currency and abs(power) == 3 and _never_worth(story, figure, other):
            message = f'the headline\'s "{figure.text}" has the digits of "{other.text}" in the body, in another currency'
            yield _finding(message, figure, other, Severity.WARNING)
            return


def _same_digits(one: Figure, other: Figure) -> int | None:
    """The power of ten between two single values with the same digits; None where they have others."""
    if not one.low or not other.low or one.low != one.high or other.low != other.high:
        return None
    ratio = one.low / other.low
    power = nearest_power(ratio)
    return power if ratio == Decimal(1).scaleb(power) else None


def _slip_of_scale(one: Figure, other: Figure) -> bool:
    """Digits alike by more than chance: two of them, or one number behind two scale words of one language."""
    if significant_digits(one) >= 2:
        return True
    words, others = scale_words(one), scale_words(other)
    return len(words) == len(others) == 1 and words != others and one.lang == other.lang == "en"


def _never_worth(story: Story, one: Figure, other: Figure) -> bool:
    """Two sums that the market of the date, or of any date where it is not known, does not explain as one."""
    if significant_digits(one) < 2:
        return False
    first, second = currencies(one)[0], currencies(other)[0]
    base, quote = orient(first, second)
    rates = implied_rates(one, other) if base == first else implied_rates(other, one)
    market = story.market
    window = market.window(base, quote, market.on) if market.on is not None else None
    known = window.interval.widened(TOLERANCE) if window is not None else market.ever(base, quote)
    return known is not None and not any(each.meets(known) for each in rates)


def _one_number(story: Story, money: Sequence[Figure]) -> Iterator[Finding]:
    """Two neighbouring sums of one value in two currencies that never were worth the same, which the text sets equal."""
    for first, second in pairwise(money):
        if (first.low, first.high) != (second.low, second.high) or significant_digits(first) < 2 or first.per != second.per:
            continue
        if set(currencies(first)) & set(currencies(second)) or not _IS.fullmatch(story.text[first.end : second.start]):
            continue
        base, quote = orient(currencies(first)[0], currencies(second)[0])
        ever = story.market.ever(base, quote)
        if ever is not None and not ever.widened(EVER_MARGIN).contains(ONE):
            message = f'"{first.text}" and "{second.text}" are one number in two currencies that never were worth the same'
            yield _finding(message, first, second, Severity.WARNING)


def _finding(message: str, first: Figure, second: Figure, severity: Severity) -> Finding:
    ratio = second.low / first.low if first.low and second.low else None
    return Finding(
        code=CHECK.code,
        name=CHECK.name,
        severity=severity,
        message=message,
        spans=(Place.of(first), Place.of(second)),
        ratio=ratio,
    )


CHECK = Check(code="KF301", name="told-twice", run=run)
