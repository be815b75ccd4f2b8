"""Any string is safe to read: no exception, and every figure's offsets slice its own text out of the untouched input."""

from __future__ import annotations

import json
import unicodedata
from decimal import Decimal

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

import krfigures as kf

ANY_CHARACTER = st.characters(exclude_categories=())  # lone surrogates and unassigned code points included
PARTS = (
    "1|12,345|3.5|０|2026|½|²|Ⅳ|①|١٢|१२|일|천|만|억|조|원|달러|億|百|₩|$|US$|won|million|half a |a dozen |one |third "
    "|%|%p|명|년 |월 |제|조 |3분의 |약 |여|대|이상|about |more than |between | and | to |Jan. |오후 |p.m.|~|-|–|−|△"
    "|(|)|,|.|:|/|'| |\n|\xa0|\u200b|\u202e|\ud83d|\0|\u1100\u1161|e\u0301|&#8212;|&#x1;"
)
PIECES = st.sampled_from(PARTS.split("|"))
HOSTILE = {
    "nothing": "",
    "one space": " ",
    "ten to the fifth digits": "1" * 10**5,
    "ten to the fifth digits and a unit": "9" * 10**5 + "억 원",
    "ten to the fifth zeros": "0" * 10**5 + "원",
    "a fraction without end": "0." + "3" * 10**5 + "%",
    "commas without end": "1," * 10**4 + "원",
    "every myriad at once": "9999경9999조9999억9999만9999원" * 500,
    "myriads upon myriads": "1" + "경" * 10**4 + "원",
    "scales upon scales": "1" + " quadrillion" * 10**4 + " won",
    "an exponent": "1E+1000000 won",
    "a small exponent": "1e-1000000 dollars",
    "an impossible day": "2026년 99월 99일, 0000-00-00, 2026-02-30, Feb. 31, 2026, 32일, 13월",
    "an impossible year": "0년 9999년 10000년 99999년 1분기 year 0 in 9999",
    "an impossible time": "오후 99시 99분 25:61 13 p.m. 2460 GMT",
    "a fraction of nothing": "0분의 1, 1/0, 0명 중 0명, zero in zero, 1 out of 0, 0대 0, 0 to 0",
    "a lone surrogate between digits": "1\ud8002억 원, 3\udfff%",
    "a null between digits": "1\x002억 원",
    "a mark that turns the text": "\u202e1억 원\u202c \u20673.5%\u2069 \u200f12명",
    "digits of other scripts": "١٢٣ 원 १२३ won ๑๒ 명 ²³ ½ Ⅳ ①원",
    "decomposed Hangul": unicodedata.normalize("NFD", "약 1억 2천만 원(미화 12만 달러), 3분의 1"),
    "unfinished entities": "&#;&#x;&#99999999999;&amp;#8212;&&&#8212;1&#8212;2억 원",
    "every bracket": "([{<(1억 원)>}])" * 200,
    "a bracket that never closes": "(" * 10**4 + "1억 원",
}


def offsets_hold(text: str, *, on: str | None = None) -> None:
    end = 0
    for figure in kf.find(text, on=on):
        assert text[figure.start : figure.end] == figure.text != ""
        assert figure.start >= end, "figures stand in order and do not overlap"
        end = figure.end
        record = figure.to_dict()
        json.dumps(record)
        assert all(isinstance(value, Decimal) and value.is_finite() for value in (figure.low, figure.high) if value is not None)


@pytest.mark.parametrize("text", HOSTILE.values(), ids=HOSTILE)
@pytest.mark.parametrize("on", [None, "2026-02-25", "0001-01-01", "9999-12-31"])
def test_a_hostile_text_is_read(text: str, on: str | None) -> None:
    offsets_hold(text, on=on)


class TestAnyTextIsRead:
    """No text raises, and offsets stay true."""

    @settings(max_examples=300, deadline=None)
    @given(st.text(ANY_CHARACTER, max_size=200))
    def test_of_any_characters(self, text: str) -> None:
        offsets_hold(text)

    @settings(max_examples=600, deadline=None)
    @given(st.lists(PIECES | st.text(ANY_CHARACTER, max_size=3), max_size=40).map("".join))
    def test_made_of_parts_of_figures(self, text: str) -> None:
        offsets_hold(text)
        offsets_hold(text, on="2026-02-25")

    @settings(max_examples=150, deadline=None)
    @given(st.lists(PIECES, max_size=40).map("".join))
    def test_in_any_normalisation(self, text: str) -> None:
        for form in ("NFC", "NFD", "NFKC", "NFKD"):
            offsets_hold(unicodedata.normalize(form, text))


class TestHowATextIsComposedDoesNotMatter:
    """Decomposed Hangul is read as composed Hangul is."""

    @settings(max_examples=100, deadline=None)
    @given(
        st.lists(
            st.sampled_from(["약 1억 2천만 원", "3분의 1", "두세 명", "지난해 7월", "3.5퍼센트", "그리고", "만일"]), max_size=6
        )
    )
    def test_values_are_the_same(self, parts: list[str]) -> None:
        composed = ", ".join(parts)
        decomposed = unicodedata.normalize("NFD", composed)

        def said(text: str) -> list[tuple[object, ...]]:
            return [(figure.kind, figure.low, figure.high, figure.currency, figure.edtf) for figure in kf.find(text)]

        assert said(decomposed) == said(composed)
