"""KF402 mixed-forms: one text writes its sums in more than one form: 1조2000억 and 1조 2000억, 3천500만 and 3500만, 2,000억.

Why it matters: a house has one style; a mixture shows that copy was pasted together.
Off by default. Stays silent: where one form is used throughout.
Flags: the first sum in the rarer form.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import NamedTuple

from krfigures.checks.story import Check, Story
from krfigures.core.figure import Figure
from krfigures.core.report import Finding, Place, Severity


class Choice(NamedTuple):
    """Something that a house style settles one way or the other, and what each way looks like."""

    name: str
    one: re.Pattern[str]
    other: re.Pattern[str]


CHOICES: tuple[Choice, ...] = (
    Choice("the space behind a myriad unit", re.compile(r"[만억조경]\d"), re.compile(r"[만억조경] \d")),
    Choice(
        "천 inside a myriad group",
        re.compile(r"\d천\d|\d천[만억조]"),
        re.compile(r"(?<!\d)\d{4}[만억조]|(?<!\d)\d,\d{3}[만억조]"),
    ),
    Choice("the comma inside a myriad group", re.compile(r"\d,\d{3}\s?[만억조]"), re.compile(r"(?<![\d,])\d{4}\s?[만억조]")),
    Choice("the space before the currency", re.compile(r"[\d만억조경](?:원|달러)"), re.compile(r"[\d만억조경] (?:원|달러)")),
)


def run(story: Story) -> Iterator[Finding]:
    """For each choice that the text makes both ways, the first sum written the rarer way."""
    korean = [figure for figure in story.figures if figure.lang == "ko"]
    for choice in CHOICES:
        one = [figure for figure in korean if choice.one.search(figure.text)]
        other = [figure for figure in korean if choice.other.search(figure.text)]
        if one and other:
            yield _finding(choice, *sorted((one, other), key=len))


def _finding(choice: Choice, rarer: list[Figure], usual: list[Figure]) -> Finding:
    return Finding(
        code=CHECK.code,
        name=CHECK.name,
        severity=Severity.NOTE,
        message=f'"{rarer[0].text}" and "{usual[0].text}" differ in {choice.name}: {len(rarer)} against {len(usual)}',
        spans=(Place.of(rarer[0]), Place.of(usual[0])),
    )


CHECK = Check(code="KF402", name="mixed-forms", run=run, by_default=False)
