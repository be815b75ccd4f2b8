"""Reports built by hand: what the formats show is written here, so no check and no reader can hide a fault of a format."""

from __future__ import annotations

from collections.abc import Callable
from decimal import Decimal
from typing import Any

import pytest
from jsonschema import Draft202012Validator
from referencing import Registry, Resource

from krfigures.core.figure import Figure, Kind, Step
from krfigures.core.hedge import Hedge
from krfigures.core.interval import Interval
from krfigures.core.period import Period
from krfigures.core.rate import Rate
from krfigures.core.report import Fidelity, Finding, Match, Pair, Place, Report, Severity, Verdict
from krfigures.reports import records
from krfigures.reports.document import Document

STORY = "서울의 한 단지가\n77억 달러(약 1.1조 원)를 유치했다.\n"
DAY = Period.of("2026-02-25")
RATE = Rate(base="USD", quote="KRW", value=Decimal("1427.902240"), asked=DAY, found=DAY, source="ECB", how="cross")

Check = Callable[[Any, str], None]


def money(text: str, written: str, currency: str, amount: str, resolution: str, **other: object) -> Figure:
    """A sum of money at the first place where `written` stands in the text."""
    value, start = Decimal(amount), text.index(written)
    return Figure(
        kind=Kind.MONEY,
        text=written,
        start=start,
        end=start + len(written),
        lang="en" if written.isascii() else "ko",
        low=value,
        high=value,
        resolution=Decimal(resolution),
        currency=currency,
        **other,  # type: ignore[arg-type]  # the fields of Figure, passed on
    )


@pytest.fixture
def slip() -> Document:
    """One text, a pair that disagrees, and its finding."""
    dollars = money(
        STORY, "77억 달러", "USD", "7.7E+9", "1E+8", trace=(Step("amount with a myriad", "77억"), Step("currency", "달러 = USD"))
    )
    won = money(STORY, "1.1조 원", "KRW", "1.1E+12", "1E+11", hedges=(Hedge.ABOUT,), as_of="2026-02-25", as_of_source="on")
    implied = Interval(Decimal("129.03"), Decimal("156.86"), low_closed=False, high_closed=False)
    market = Interval(Decimal(1410), Decimal(1450))
    pair = Pair(
        first=dollars,
        second=won,
        form="brackets",
        base="USD",
        quote="KRW",
        verdict=Verdict.DISAGREE,
        implied=implied,
        market=market,
        rate=RATE,
    )
    finding = Finding(
        code="KF102",
        name="magnitude-slip",
        severity=Severity.ERROR,
        message="1.1조 원 is 1/10 of what 77억 달러 makes",
        spans=(Place.of(won), Place.of(dollars)),
        suggestion="약 11조 원",
        ratio=Decimal("0.1"),
        expected=market,
        rate=RATE,
    )
    report = Report(text=STORY, figures=(dollars, won), pairs=(pair,), findings=(finding,), on=DAY, on_source="dateline")
    return Document(name="story.txt", report=report)


@pytest.fixture
def clean() -> Document:
    """One text without a figure."""
    return Document(name="calm.txt", report=Report(text="조용한 하루였다.", figures=()))


@pytest.fixture
def translation() -> Document:
    """An original and a translation that lost a tenfold."""
    source, target = "예산은 151억 원이다.", "The budget is <1.51 billion won>."
    won, wrong = money(source, "151억 원", "KRW", "1.51E+10", "1E+8"), money(target, "1.51 billion won", "KRW", "1.51E+9", "1E+7")
    finding = Finding(
        code="KF204",
        name="magnitude-slip",
        severity=Severity.ERROR,
        message="the target is 1/10 of the source",
        spans=(Place.of(won, "source"), Place.of(wrong, "target")),
        suggestion="15.1 billion won",
        ratio=Decimal("0.1"),
    )
    score = Fidelity(carried=0, source=1, target=1)
    report = Report(
        text=source,
        figures=(won,),
        target=target,
        target_figures=(wrong,),
        matches=(Match(source=won, target=wrong, verdict=Verdict.DISAGREE, reason="tenfold"),),
        findings=(finding,),
        fidelity=score,
        fidelity_by_kind={"money": score},
    )
    return Document(name="ko.txt", target_name="en.txt", report=report)


@pytest.fixture(scope="session")
def valid() -> Check:
    """Validates a record against the schema of that name, which ships with the package."""
    schemas = {name: records.schema(name) for name in records.SCHEMAS}
    registry: Registry[Any] = Registry().with_resources((one["$id"], Resource.from_contents(one)) for one in schemas.values())

    def check(record: Any, name: str) -> None:
        Draft202012Validator.check_schema(schemas[name])
        Draft202012Validator(schemas[name], registry=registry).validate(record)

    return check
