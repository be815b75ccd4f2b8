"""Texts rewritten into a house style: the figures change their form and nothing else changes."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

import krfigures as kf
from krfigures.core.errors import ArgumentError, RateUnavailableError
from krfigures.writers import rewrite

STYLES = st.sampled_from(("ko-plain", "ko-space", "ko-yonhap", "ko-comma"))


@pytest.mark.parametrize(
    ("style", "text", "expected"),
    [
        ("ko-plain", "사업비는 1조 2,000억 원이다.", "사업비는 1조2000억원이다."),
        ("ko-comma", "사업비는 1조2천억원이다.", "사업비는 1조 2,000억 원이다."),
        ("ko-yonhap", "모두 7,890원을 냈다.", "모두 7천890원을 냈다."),
        ("ko-hangul", "모두 3500만원을 냈다.", "모두 삼천오백만 원을 냈다."),
        ("ko-plain", "미국에 $1.5 billion을 투자한다", "미국에 15억달러을 투자한다"),  # particles are the editor's
        ("ko-plain", "3천여만 원을 모았다", "3000여만원을 모았다"),
        ("ko-plain", "약 11조 원 규모", "약 11조원 규모"),
        ("en-wire", "It cost KRW 15.1 billion.", "It cost 15.1 billion won."),
        ("en-wire", "It cost US$1.2bn in all.", "It cost $1.2 billion in all."),
        ("en-wire", "Turnout was 66 percent.", "Turnout was 66%."),
        ("en-wire", "It opened on February 25, 2026.", "It opened on Feb. 25, 2026."),
        ("en-wire", "It drew 3 people.", "It drew three people."),
        ("ko-yonhap", "0.79달러(약 1,800)", "79센트(약 1천800)"),
        ("en-symbol", "It cost 15.1 billion won.", "It cost ₩15.1bn."),
        ("en-iso", "사업비는 151억 원이다.", "사업비는 KRW 15.1 billion이다."),
    ],
)
def test_figures_take_the_style(style: str, text: str, expected: str) -> None:
    assert kf.rewrite(text, style=style) == expected


@pytest.mark.parametrize(
    ("style", "text"),
    [
        ("ko-plain", "수십억 원을 썼다"),  # vague
        ("en-wire", "a $1.6-billion deal"),  # part of a word
        ("ko-plain", "첫 번째 회담"),  # words before what they count
        ("en-wire", "세 명이 다쳤다"),  # a count in another language
        ("en-wire", "It grew 3.50% in July."),  # the zero was meant
        ("ko-plain", "지난해 7월 매출"),  # a relative date
        ("ko-plain", "지난 2004년 2월"),  # a date with a word of its own
        ("en-wire", "by the end of 2007"),
        ("ko-plain", "2할6푼8리의 타율"),
        ("ko-plain", "약 2조억원에 달한다"),  # what was meant?
        ("ko-plain", "시속 120km로 달렸다"),
        ("ko-plain", "코로나19와 B-52"),  # no figures
        ("en-wire", ""),
    ],
)
def test_what_cannot_take_it_stays(style: str, text: str) -> None:
    assert kf.rewrite(text, style=style) == text


@pytest.mark.parametrize(
    ("style", "currency", "text", "expected"),
    [
        ("en-wire", "USD", "It cost 15.1 billion won.", "It cost 15.1 billion won ($10.6 million)."),
        ("ko-plain", "KRW", "77억 달러를 모았다", "77억달러(약 11조원)를 모았다"),
        ("ko-plain", "KRW", "77억 달러(약 11조 원)를 모았다", "77억달러(약 11조원)를 모았다"),
        ("en-wire", "USD", "It cost 15.1 billion won, or $10.6 million.", "It cost 15.1 billion won, or $10.6 million."),
        ("en-wire", "USD", "It cost $10.6 million.", "It cost $10.6 million."),
    ],
)
def test_conversions_are_added_where_there_are_none(style: str, currency: str, text: str, expected: str) -> None:
    # 2026-02-25: 1 dollar = 1427.9022 won, so 15.1bn won = $10.575m and $7.7bn = 10.995tn won
    assert kf.rewrite(text, style=style, convert_to=currency, on="2026-02-25") == expected


class TestRewritten:
    """A rewritten text says what it said, and rewriting it again changes nothing."""

    sentences = st.sampled_from(
        (
            "사업비는 1조2천억원이고 지원금은 3,500만 원이다.",
            "77억 달러(약 11조 원)를 10,546명이 나눴다.",
            "It cost KRW 15.1 billion, or about $10.6 million, 3.5 percent more.",
            "Some 100,000 people paid 5,000 won each on Feb. 25, 2026.",
        )
    )

    @given(sentences, STYLES)
    def test_says_the_same(self, text: str, style: str) -> None:
        before = [(figure.low, figure.high, figure.currency) for figure in kf.find(text)]
        after = [(figure.low, figure.high, figure.currency) for figure in kf.find(kf.rewrite(text, style=style))]
        assert after == before

    @given(sentences, STYLES)
    def test_twice_is_once(self, text: str, style: str) -> None:
        once = kf.rewrite(text, style=style)
        assert kf.rewrite(once, style=style) == once

    @given(sentences)
    def test_adds_a_conversion_only_once(self, text: str) -> None:
        once = kf.rewrite(text, style="ko-plain", convert_to="EUR", on="2026-02-25")
        assert kf.rewrite(once, style="ko-plain", convert_to="EUR", on="2026-02-25") == once


def test_errors_name_their_argument() -> None:
    figures = kf.find("모두 151억 원")
    with pytest.raises(ArgumentError, match="style='plain'"):
        rewrite("모두 151억 원", figures, style="plain")
    with pytest.raises(ArgumentError, match="rate=None"):
        rewrite("모두 151억 원", figures, style="ko-plain", convert_to="USD")
    with pytest.raises(ArgumentError, match="currency='DOLLAR'"):
        rewrite("모두 151억 원", figures, style="ko-plain", convert_to="DOLLAR", rate=lambda figure, currency: None)
    with pytest.raises(ArgumentError, match="figures='151억 원'"):
        rewrite("다른 글이다", figures, style="ko-plain")
    with pytest.raises(RateUnavailableError):
        kf.rewrite("모두 151억 원", style="ko-plain", convert_to="USD", on="1990-01-01")
