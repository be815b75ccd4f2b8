"""A suggested sum, read on its own, is the sum that was meant, in whatever form the copy has it."""

from __future__ import annotations

from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st
from read_and_check import only_finding

import krfigures as kf
from krfigures.strategies import PairExample, pairs

DAY = "2026-02-25"  # 1,430 to 1,450 won per dollar

GARBLED = [
    # KBS and spelled-out forms that a moved point cannot keep
    ("It cost 530 billion won (around 36-point-nine billion U.S. dollars).", "around $369 million"),
    ("It cost two-point-43 trillion won (16-point-9 billion dollars).", "$1.69 billion"),
    ("It cost 109-thousand dollars (1-point-56 billion won).", "156 million won"),
    ("It cost 15.1 billion won (a hundred and six million dollars).", "$10.6 million"),
    ("3천만달러(42억8천여만원)를 냈다.", "428억여원"),
    # forms that it can
    ("It cost 5.3 trillion won, or around three-point-69 million U.S. dollars.", "around three-point-69 billion U.S. dollars"),
    ("77억 달러(약 십일억 원)를 냈다.", "약 십일조 원"),
    ("77억 달러(약 110조 5천억원)를 냈다.", "약 11조 500억원"),
]


@pytest.mark.parametrize(("text", "suggestion"), GARBLED)
def test_a_form_that_cannot_be_respelled_gives_way_to_a_plain_sum(text: str, suggestion: str) -> None:
    assert only_finding(text, DAY).suggestion == suggestion


@pytest.mark.parametrize(
    ("ko", "en", "suggestion"),
    [
        ("36억9천만 달러를 썼다.", "It spent 36-point-nine billion dollars.", "$3.69 billion"),
        ("36억9천만 달러를 썼다.", "It spent three-point-69 million dollars.", "three-point-69 billion dollars"),
        ("151억 원을 썼다.", "It spent a hundred and fifty-one billion won.", "15.1 billion won"),
        ("650명을 조사했다.", "It surveyed 6.5 million people.", None),
    ],
)
def test_the_same_between_two_texts(ko: str, en: str, suggestion: str | None) -> None:
    [finding] = [found for found in kf.compare(ko, en).findings if found.severity == "error"]
    assert finding.suggestion == suggestion


class TestSuggestions:
    """Say, read on their own, the conversion that the slip was made of."""

    @given(pairs(slip="myriad", on=DAY) | pairs(slip="tenfold", on=DAY))
    def test_the_sum_before_the_slip(self, example: PairExample) -> None:
        for finding in kf.check(example.text, on=DAY).findings:
            if finding.code == "KF102" and finding.suggestion is not None:
                [suggested] = kf.find(finding.suggestion)
                assert (suggested.low, suggested.currency) == (example.stated.amount, example.stated.currency)

    FORMS = st.sampled_from(["{}-point-{} billion dollars", "{}-point-{} million dollars", "{}.{} bn dollars", "USD {}.{}bn"])

    @given(FORMS, st.integers(1, 99), st.integers(1, 99), st.sampled_from([-3, -2, -1, 1, 2, 3]))
    def test_a_tenth_of_a_sum_a_tenth_too_large(self, form: str, whole: int, part: int, power: int) -> None:
        written = form.format(whole, part)
        [figure] = kf.find(written)
        assert figure.low is not None
        won = (figure.low * 1440).scaleb(power)
        report = kf.check(f"It cost {won:,.0f} won ({written}).", on=DAY)
        for finding in report.findings:
            if finding.code == "KF102" and finding.suggestion is not None:
                [suggested] = kf.find(finding.suggestion)
                assert suggested.low == figure.low * Decimal(10) ** power
