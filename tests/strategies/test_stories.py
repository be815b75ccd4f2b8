"""Generated pairs and translations: their labels are true."""

from __future__ import annotations

from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from krfigures.core.values import Money
from krfigures.strategies import PairExample, TranslationExample, dated_rates, pairs, translations
from krfigures.strategies.bilingual import SLIPS as TRANSLATION_SLIPS
from krfigures.strategies.conversions import SLIPS as PAIR_SLIPS
from krfigures.writers import STYLES, write

FIFTH = Decimal("0.2")


def implied(example: PairExample) -> Decimal:
    first, second = example.first, example.second
    return second.amount / first.amount if first.currency == example.rate.base else first.amount / second.amount


class TestPairs:
    """The label of a pair says how far its implied rate is from the true one."""

    @given(pairs())
    def test_honest_ones_are_within_rounding(self, example: PairExample) -> None:
        assert abs(implied(example) / example.rate.value - 1) <= Decimal("0.006")
        assert example.second == example.stated

    @pytest.mark.parametrize("slip", PAIR_SLIPS)
    def test_slips_are_at_least_a_fifth_off(self, slip: str) -> None:
        @given(pairs(slip=slip))
        def property_of(example: PairExample) -> None:
            assert not 1 - FIFTH < implied(example) / example.rate.value < 1 + FIFTH

        property_of()

    @given(st.sampled_from((None, *PAIR_SLIPS)).flatmap(lambda slip: pairs(slip=slip)))
    def test_text_holds_both_sums(self, example: PairExample) -> None:
        for one in (example.first, example.second):
            assert any(write(one, style) in example.text for style in STYLES)

    @given(pairs(on="2026-02-25", rates=dated_rates(1400, 1450, on="2026-02-25"), lang="en"))
    def test_arguments_are_kept(self, example: PairExample) -> None:
        assert example.on is not None and example.on.edtf == "2026-02-25"
        assert 1400 <= example.rate.value <= 1450
        assert example.text.isascii() or "₩" in example.text


class TestTranslations:
    """The label of a translation says what is wrong and where."""

    @given(translations())
    def test_honest_ones_say_each_value_in_both_languages(self, example: TranslationExample) -> None:
        for value in example.values:
            assert write(value, "ko-plain") in example.source
            assert write(value, "en-wire") in example.target

    @pytest.mark.parametrize("slip", TRANSLATION_SLIPS)
    def test_slips_change_one_sentence(self, slip: str) -> None:
        @given(translations(slip=slip))
        def property_of(example: TranslationExample) -> None:
            assert example.slip == slip and example.at is not None
            assert type(example.values[example.at]) in TRANSLATION_SLIPS[slip]
            honest = write(example.values[example.at], "en-wire")
            if slip == "hedge":
                assert "than " + honest in example.target
            else:
                assert f" {honest}." not in example.target and f" {honest} " not in example.target

        property_of()

    @given(translations(styles=("ko-comma", "en-iso")))
    def test_styles_are_kept(self, example: TranslationExample) -> None:
        for value in example.values:
            if isinstance(value, Money):
                assert f"{value.currency} " in example.target


@given(dated_rates(on="2026-02"))
def test_rates_say_that_they_are_made_up(rate: object) -> None:
    assert (rate.source, rate.how, rate.found.edtf) == ("generated", "fixed", "2026-02")
    assert 900 <= rate.value <= 1600
