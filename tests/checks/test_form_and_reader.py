"""KF401, KF402, off by default; KF901, KF902."""

from __future__ import annotations

from dataclasses import replace

import pytest
from read_and_check import findings, only_finding

from krfigures import find
from krfigures.checks import check_text
from krfigures.core.values import AmbiguousCurrency

BROKEN = [
    ("15억 달러(약 1조16665억원 )", "1조16665억"),
    ("피해액은 2조억원에 달한다", "2조억"),
    ("전체 30억 달러(약 3억 5880억 원)", "3억 5880억"),
    ("250만 달(약 29억)러에 팔린", "250만 달(약 29억)러"),
    ("가격은 1,2345원이다", "1,2345원"),
    ("가격은 1,234,56원이다", "1,234,56원"),
    ("2.096.270 won", "2.096.270 won"),
    ("€1.234.567", "€1.234.567"),
]

SOUND = [
    "1조6665억 원과 1조 원, 16665억 원",
    "5,6억 원",
    "1,234원과 12,345,678원, 1,234.56달러",
    "version 2.096.270 won praise",
    "10.20.30 버전",
    "2조 원",
    "조억 씨가 2조에 속했다",
    "100달러(약 14만 원)로",
]


@pytest.mark.parametrize(("text", "span"), BROKEN)
def test_unreadable(text: str, span: str) -> None:
    finding = only_finding(text, select=["KF902"])
    assert str(finding.severity) == "warning"
    assert [place.text for place in finding.spans] == [span]
    assert text[finding.spans[0].start : finding.spans[0].end] == span


@pytest.mark.parametrize("text", SOUND)
def test_readable(text: str) -> None:
    assert findings(text, select=["KF902"]) == []


def test_ambiguous_currency_once() -> None:
    text = "It paid $3 million and $4 million."
    dollars = AmbiguousCurrency("$", ("USD", "SGD"))
    figures = [replace(figure, currency=dollars) for figure in find(text)]
    [finding] = check_text(text, figures).findings
    assert (finding.code, str(finding.severity)) == ("KF901", "note")
    assert "USD or SGD" in finding.message


class TestForm:
    """Form is a matter of style: nothing is said unless it is asked for."""

    def test_off_by_default(self) -> None:
        assert findings("약 30억 원가량, 1조2000억 원과 1조 2000억 원") == []

    def test_stacked_hedges(self) -> None:
        finding = only_finding("약 30억 원가량 들었다", select=["KF401"])
        assert finding.spans[0].text == "약 30억 원가량"
        assert finding.suggestion == "약 30억 원"

    def test_a_bound_is_no_second_hedge(self) -> None:
        assert findings("약 30억 원 이상, 30억 원가량", select=["KF401"]) == []

    def test_mixed_spaces(self) -> None:
        finding = only_finding("1조 2000억 원, 3조 4000억 원, 1조2000억 원", select=["KF402"])
        assert finding.spans[0].text == "1조2000억 원"

    def test_one_form_throughout(self) -> None:
        assert findings("1조2000억 원, 3조4000억 원", select=["KF4"]) == []
