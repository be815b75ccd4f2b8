"""KF902 unreadable: something looks like a figure and cannot be one as it stands.

Why it matters: a broken number is nearly always a typing slip in a sum, and no other check can see it.
Stays silent: without a currency or a myriad unit beside the digits; for versions, addresses and dates.
Flags: 1조16665억 (five digits before 억) · 3억5880억 · 2조억 · 250만 달(약 29억)러 · 12,34원 · 2.096.270 won.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import NamedTuple

from krfigures.checks.story import Check, Story
from krfigures.core.report import Finding, Place, Severity

_CURRENCY = r"(?:\s?(?:[만억조]\s?)?(?:원|달러|엔|유로|위안|파운드|won|dollars?|yen|euros?|yuan|pounds?|KRW|USD)(?![a-z]))"
_SIGN = r"(?:[$₩￦€£¥]|KRW|USD)\s?"


class Broken(NamedTuple):
    """A kind of broken number: what to look for, and what is wrong with it."""

    pattern: re.Pattern[str]
    reason: str


_BEFORE_GROUP = r"(?<![\d,.])\d{1,4}(?:[,.]\d{1,3})?"

BROKEN: tuple[Broken, ...] = (
    Broken(
        re.compile(rf"{_BEFORE_GROUP}(?:\s?경\s?\d{{5,9}}\s?조|\s?조\s?\d{{5,9}}\s?억|\s?억\s?\d{{5,9}}\s?만)"),
        "a myriad group holds at most four digits",
    ),
    Broken(
        re.compile(rf"{_BEFORE_GROUP}\s?(?:경\s?[조억만]|조\s?[경억만]|억\s?[경조])(?=\s?(?:원|달러|엔|유로|위안))"),
        "two myriad units stand together",
    ),
    Broken(
        re.compile(rf"{_BEFORE_GROUP}\s?(?P<unit>[만억조경])\s?(?:\d{{3,4}}|\d,\d{{3}})(?P=unit)(?=\s?(?:원|달러|엔|유로|위안))"),
        "one myriad unit stands twice",
    ),
    Broken(
        re.compile(
            rf"""{_BEFORE_GROUP}\s?[만억조]?\s?
            (?: 달\([^()\n]{{1,30}}\)러 | 유\([^()\n]{{1,30}}\)로 | 위\([^()\n]{{1,30}}\)안 | 파운\([^()\n]{{1,30}}\)드 )""",
            re.VERBOSE,
        ),
        "brackets stand inside the currency word",
    ),
    Broken(
        re.compile(
            rf"""(?<![\d,.]) \d{{1,3}}
            (?: (?:,\d{{3}}){{1,5}} ,\d{{1,2}} | (?:,\d{{3}}){{0,5}} ,\d{{4,6}} ) (?![\d,]) {_CURRENCY}""",
            re.VERBOSE,
        ),
        "a comma parts groups of three digits",
    ),
    Broken(
        re.compile(
            rf"""(?<![\d.,]) (?<!version\ ) (?<!버전\ ) \d{{1,3}} (?:\.\d{{3}}){{2,5}} (?![\d.]) {_CURRENCY}
            | {_SIGN} \d{{1,3}} (?:\.\d{{3}}){{2,5}} (?![\d.])""",
            re.VERBOSE,
        ),
        "points between groups of three digits: commas in English and Korean",
    ),
)


def run(story: Story) -> Iterator[Finding]:
    """Broken numbers, each once."""
    taken = 0
    matches = sorted(
        (match.start(), match.end(), broken.reason) for broken in BROKEN for match in broken.pattern.finditer(story.text)
    )
    for start, end, reason in matches:
        if start < taken:
            continue
        taken = end
        text = story.text[start:end]
        yield Finding(
            code=CHECK.code,
            name=CHECK.name,
            severity=Severity.WARNING,
            message=f'"{text}" looks like a figure and cannot be read: {reason}',
            spans=(Place(document="text", start=start, end=end, text=text),),
        )


CHECK = Check(code="KF902", name="unreadable", run=run)
