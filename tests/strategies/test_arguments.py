"""Bad arguments raise Hypothesis's own InvalidArgument, naming the argument and its value."""

from __future__ import annotations

from collections.abc import Callable
from decimal import Decimal

import pytest
from hypothesis.errors import InvalidArgument

from krfigures.strategies import (
    dated_rates,
    dates,
    english_amounts,
    figures,
    korean_amounts,
    money,
    pairs,
    percents,
    translations,
)


@pytest.mark.parametrize(
    ("make", "named"),
    [
        (lambda: money(10, 1), "max_value=1 < min_value=10"),
        (lambda: money(1.5), "min_value=1.5 must be a Decimal"),
        (lambda: money(True), "min_value=True"),
        (lambda: money("many"), "min_value='many' is not a decimal"),
        (lambda: money(max_value=Decimal("Infinity")), "max_value=Decimal('Infinity') must be finite"),
        (lambda: money(currencies=["WON"]), "currencies=['WON']"),
        (lambda: money(currencies="KRW"), "currencies='KRW'"),
        (lambda: money(currencies=[]), "currencies=[]"),
        (lambda: money(places=-1), "places=-1"),
        (lambda: money("0.2", "0.3", currencies=["KRW"]), "min_value='0.2'"),
        (lambda: percents(5, 4), "max_value=4 < min_value=5"),
        (lambda: korean_amounts(styles="en-wire"), "styles='en-wire'"),
        (lambda: english_amounts(styles=["en-wire", "ko-plain"]), "styles=['en-wire', 'ko-plain']"),
        (lambda: english_amounts(styles=[]), "styles=[]"),
        (lambda: figures("sum"), "kind='sum'"),
        (lambda: figures(lang="fr"), "lang='fr'"),
        (lambda: figures(hedges=()), "hedges=()"),
        (lambda: pairs(slip="typo"), "slip='typo'"),
        (lambda: pairs(10), "min_value=10"),
        (lambda: pairs(lang="de"), "lang='de'"),
        (lambda: pairs(on="yesterday"), "on='yesterday'"),
        (lambda: translations(0), "min_size=0"),
        (lambda: translations(3, 2), "max_size=2"),
        (lambda: translations(slip="rate"), "slip='rate'"),
        (lambda: translations(styles=("en-wire", "ko-plain")), "styles='en-wire'"),
        (lambda: dated_rates(base="KRW"), "base='KRW'"),
        (lambda: dated_rates(quote="won"), "quote='won'"),
        (lambda: dates(max_value=dates.__defaults__[0].replace(year=1900)), "max_value=datetime.date(1900"),
    ],
)
def test_bad_arguments_are_named(make: Callable[[], object], named: str) -> None:
    with pytest.raises(InvalidArgument) as caught:
        make()
    assert named in str(caught.value)
