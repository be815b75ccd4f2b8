"""The public names: what they take, what they refuse and how they say so."""

from __future__ import annotations

import datetime as dt
import inspect
import typing
from collections.abc import Callable
from decimal import Decimal, localcontext

import pytest

import krfigures as kf

PAIR = "사업비는 77억 달러(약 11조 원)다"


class TestTheNamesOfTheInterface:
    def test_are_all_there(self) -> None:
        assert [name for name in kf.__all__ if not hasattr(kf, name)] == []

    def test_are_all_that_is_public(self) -> None:
        imported = {"annotations", "dt", "Iterable", "TYPE_CHECKING"}
        public = {name for name in vars(kf) if not name.startswith("_") and not inspect.ismodule(getattr(kf, name))}
        assert public - imported == set(kf.__all__)

    @pytest.mark.parametrize("name", ["find", "parse", "check", "compare", "write", "rewrite", "convert"])
    def test_have_docstrings_and_hints(self, name: str) -> None:
        function = getattr(kf, name)
        assert inspect.getdoc(function)
        parameters = inspect.signature(function).parameters.values()
        assert all(parameter.annotation is not parameter.empty for parameter in parameters)

    def test_dates_and_rates_are_named_in_the_call(self) -> None:
        for function in (kf.find, kf.parse, kf.check, kf.compare, kf.rewrite, kf.convert):
            for name, parameter in inspect.signature(function).parameters.items():
                if name in ("on", "rates", "select", "ignore", "convert_to"):
                    assert parameter.kind is parameter.KEYWORD_ONLY, f"{function.__name__}({name})"

    def test_the_package_says_that_it_is_typed(self) -> None:
        from importlib.resources import files

        assert (files("krfigures") / "py.typed").is_file()
        assert typing.get_type_hints(kf.Figure)["low"] == Decimal | None


WRONG: list[tuple[Callable[[], object], str]] = [
    (lambda: kf.find(None), "text=None"),  # type: ignore[arg-type] # what the test is about
    (lambda: kf.find(b"3"), "text=b'3'"),  # type: ignore[arg-type] # the same
    (lambda: kf.parse(3), "text=3"),  # type: ignore[arg-type] # the same
    (lambda: kf.check(["3"]), "text=['3']"),  # type: ignore[arg-type] # the same
    (lambda: kf.compare(None, "3"), "source=None"),  # type: ignore[arg-type] # the same
    (lambda: kf.compare("3", 3), "target=3"),  # type: ignore[arg-type] # the same
    (lambda: kf.rewrite(3, style="ko-plain"), "text=3"),  # type: ignore[arg-type] # the same
    (lambda: kf.find("3", on="2026-13"), "on='2026-13'"),
    (lambda: kf.find("3", on=20260225), "on=20260225"),  # type: ignore[arg-type] # the same
    (lambda: kf.parse("3억 원", on="yesterday"), "on='yesterday'"),
    (lambda: kf.check("3", on="25/02/2026"), "on='25/02/2026'"),
    (lambda: kf.compare("3", "3", on=""), "on=''"),
    (lambda: kf.convert(kf.Money(Decimal(1), "USD"), "KRW", on="soon"), "on='soon'"),
    (lambda: kf.write(kf.Money(Decimal(1), "USD"), "en-wier"), "style='en-wier'"),
    (lambda: kf.rewrite("3억 원", style="nope"), "style='nope'"),
    (lambda: kf.rewrite("3억 원", style="ko-plain", convert_to="USD"), "on=None"),
    (lambda: kf.check(PAIR, on="2026-02-25", rates=object()), "rates=<object"),
    (lambda: kf.check(PAIR, on="2026-02-25", rates="no such file.csv"), "no such file.csv"),
]


@pytest.mark.parametrize(("call", "says"), WRONG, ids=[says for _, says in WRONG])
def test_a_wrong_argument_is_named_with_its_value(call: Callable[[], object], says: str) -> None:
    with pytest.raises(kf.KrfiguresError) as refusal:
        call()
    assert says in str(refusal.value)


class TestParse:
    @pytest.mark.parametrize(
        "text",
        [
            "3억 원",
            " 3억 원 ",
            "약 3억 원",
            "3억 원 이상",
            "3억여 원",
            "10억~20억 원",
            "3억 원가량",
            "66%",
            "스물세 명",
            "5,000",
            "25년간",
        ],
    )
    def test_reads_the_one_figure_that_a_text_is(self, text: str) -> None:
        figure = kf.parse(text)
        assert text[figure.start : figure.end] == figure.text

    @pytest.mark.parametrize(
        ("text", "message"),
        [
            ("", "no figures, expected one"),
            ("그 일만 남았다", "no figures, expected one"),
            ("3억 원과 5억 원", "2 figures, expected one\n3억 원과 5억 원\n         ^^^^^^"),
            ("예산 3억 원", "expected nothing but a figure\n예산 3억 원\n^^^^^"),
            ("3억 원을 썼다", "expected nothing but a figure\n3억 원을 썼다\n      ^^^^^^^"),
        ],
    )
    def test_points_at_what_is_not_one(self, text: str, message: str) -> None:
        with pytest.raises(kf.UnreadableFigureError) as refusal:
            kf.parse(text)
        assert str(refusal.value).startswith(message)

    def test_resolves_a_date_against_on(self) -> None:
        assert kf.parse("지난해 7월", on="2026-02-25").value == kf.Date("2025-07", kf.Period.of("2025-07"))


class TestOn:
    def test_may_be_a_date_a_moment_or_an_iso_string(self) -> None:
        moment = dt.datetime(2026, 2, 25, 9, 30)  # noqa: DTZ001 - copy carries no zone
        for on in (dt.date(2026, 2, 25), moment, "2026-02-25"):
            assert kf.check(PAIR, on=on).on == kf.Period.of("2026-02-25")

    def test_comes_from_the_dateline_where_the_caller_gives_none(self) -> None:
        report = kf.check("입력 2026-02-25 09:30\n" + PAIR)
        assert report.on == kf.Period.of("2026-02-25")
        assert (report.on_source or "").startswith("dateline")
        assert kf.check("입력 2026-02-25 09:30\n" + PAIR, on="2025").on == kf.Period.of("2025")

    def test_is_never_today(self) -> None:
        assert kf.check(PAIR).on is None
        assert [figure.date for figure in kf.find("지난해 7월")] == [None]


class TestResultsDoNotDependOnTheCallersDecimalContext:
    @pytest.mark.parametrize(
        "call",
        [
            lambda: kf.check(PAIR, on="2026-02-25").to_dict(),
            lambda: kf.compare("151억 3456만 원", "KRW 15.1 billion").to_dict(),
            lambda: kf.convert(kf.Money(Decimal(15134567890), "KRW"), "USD", on="2026-02-25").amount,
            lambda: kf.write(kf.Money(Decimal("15134567890.12"), "USD"), "ko-plain"),
            lambda: kf.rewrite("151억3456만7890원", style="en-full"),
        ],
    )
    def test_of_few_digits(self, call: Callable[[], object]) -> None:
        expected = call()
        with localcontext(prec=3):
            assert call() == expected


def test_reading_the_same_text_twice_gives_equal_figures() -> None:
    assert kf.find(PAIR) == kf.find(PAIR)


def test_a_report_of_one_text() -> None:
    report = kf.check(PAIR, on="2026-02-25")
    assert report.ok
    assert [pair.verdict for pair in report.pairs] == [kf.Verdict.AGREE]
    assert [figure.text for figure in report.figures] == ["77억 달러", "11조 원"]


def test_findings_can_be_chosen() -> None:
    slip = "77억 달러(약 1조 원)"
    assert {finding.code for finding in kf.check(slip, on="2026-02-25").findings} == {"KF102"}
    assert kf.check(slip, on="2026-02-25", ignore=["KF102"]).findings == ()
    assert kf.check(slip, on="2026-02-25", select=["KF3"]).findings == ()


def test_a_rate_that_no_source_has_is_no_pass() -> None:
    report = kf.check(PAIR, on="1998-02-25")
    assert [pair.verdict for pair in report.pairs] == [kf.Verdict.UNKNOWN]
    with pytest.raises(kf.RateUnavailableError):
        kf.convert(kf.Money(Decimal(1), "USD"), "KRW", on="1998-02-25")
