"""Figures by hand: a sentence with its figures in brackets, each with what it says behind a bar.

    매출은 [151억 원|KRW 1.51e10]이었다.            a currency and the amount in its main unit
    [약 20~30억 원|KRW 2e9..3e9 about]             a range; hedges behind
    [32명|count 32] [289km|quantity 289 kilometer] kind, value, unit
    [21일|date XXXX-XX-21] [Monday|date]           an EDTF, or a date that states only a weekday
    [2-1|score 2 1]

The place of the last digit written is that of the value's last digit that is not zero, as in "1.51e10", unless `by=` says so.
"""

from __future__ import annotations

import re
from decimal import Decimal

from krfigures.checks.translation import compare_texts
from krfigures.core.figure import Figure, Kind
from krfigures.core.hedge import Hedge
from krfigures.core.period import Period
from krfigures.core.report import Report, Severity

_MARK = re.compile(r"\[(?P<text>[^|\]]+)\|(?P<says>[^\]]+)\]")


def read(marked: str, lang: str) -> tuple[str, list[Figure]]:
    """The plain text and its figures."""
    text, figures, end = "", [], 0
    for mark in _MARK.finditer(marked):
        text += marked[end : mark.start()]
        figures.append(_figure(mark["text"], mark["says"].split(), len(text), lang))
        text += mark["text"]
        end = mark.end()
    return text + marked[end:], figures


def compare(source: str, target: str, *, on: str | None = None) -> Report:
    """The report of two marked texts; the one with Hangul outside its brackets is Korean."""
    source_text, source_figures = read(source, _lang(source))
    target_text, target_figures = read(target, _lang(target))
    period = None if on is None else Period.of(on)
    return compare_texts(source_text, source_figures, target_text, target_figures, on=period)


def codes(report: Report) -> list[str]:
    """Codes of the findings in order, notes in lower case."""
    return [finding.code.lower() if finding.severity is Severity.NOTE else finding.code for finding in report.findings]


def alarms(report: Report) -> list[str]:
    """Codes of warnings and errors."""
    return [code for code in codes(report) if code.isupper()]


def _lang(marked: str) -> str:
    return "ko" if re.search("[가-힣]", _MARK.sub("", marked)) else "en"


def _figure(text: str, says: list[str], start: int, lang: str) -> Figure:
    head, *rest = says
    hedges = tuple(Hedge(word) for word in rest if word in set(Hedge))
    vague = "vague" in rest
    by = next((Decimal(word.removeprefix("by=")) for word in rest if word.startswith("by=")), None)
    plain = [word for word in rest if word not in set(Hedge) and word != "vague" and not word.startswith("by=")]
    kind = Kind.MONEY if head.isupper() else Kind(head)
    place = {"kind": kind, "text": text, "start": start, "end": start + len(text), "lang": lang, "hedges": hedges, "vague": vague}
    if kind in (Kind.DATE, Kind.TIME):
        days = next((word.removeprefix("=") for word in plain if word.startswith("=")), None)
        edtf = next((word for word in plain if not word.startswith("=")), None)
        return Figure(**place, edtf=edtf, date=_period(days))
    if kind is Kind.SCORE:
        return Figure(**place, terms=tuple(map(Decimal, plain)))
    low, _, high = plain[0].partition("..")
    value = Decimal(low)
    return Figure(
        **place,
        low=Decimal(f"{value:f}"),
        high=Decimal(f"{Decimal(high or low):f}"),
        resolution=by or Decimal(1).scaleb(value.as_tuple().exponent),
        currency=head if kind is Kind.MONEY else None,
        unit=plain[1] if len(plain) > 1 else None,
    )


def _period(days: str | None) -> Period | None:
    if days is None:
        return None
    first, _, last = days.partition("/")
    return Period(Period.of(first).start, Period.of(last or first).end)
