"""Reading takes time in proportion to the text, whatever the text: twice as much of a bad shape takes twice as long."""

from __future__ import annotations

import gc
import time
from collections.abc import Iterator
from statistics import median

import pytest

import krfigures as kf

LENGTH = 100_000  # characters
ENOUGH = 0.015  # seconds; below this the clock is as loud as the reading
SHAPES = {  # each shape between bars
    "digits": "1|0|9|１|1,|1 |1.|1,1|1,111,|12,345.|0.0",
    "signs": "-|−1 |1-|1~|1–2–|~|△1 |마이너스 |minus |+1",
    "korean numerals": "일|십|일십|일-구십|만|억|1억|1억 |1조2000억 |일억 이천만 |수|수십|몇|삼천오백만",
    "korean money": "원|원 |1원|1원 |1원(|약 1원(약 |5달러 33센트 |10억~|1만 원~|5, 6억 |배럴당 1달러|미화 |대 ",
    "korean hedges": "약 |약 1|최대 약 |이상 |1명 이상 |여 |1여|3천여만|가량 |을 넘는 ",
    "korean counters": "1명|한 |두세 |스물세 개|10명 중 |3분의 |3 대 |제1조 |제|첫 번째 |1승 2무 ",
    "korean dates": "2026년 |2026.|1월 |1월 1일 |지난|지난 |지난해 |'26년 |오후 3시 |15일(|입력 |올해 상반기 ",
    "english numerals": "one-|one |one and |two hundred |hundred |point one |million |1 million |half a |a dozen ",
    "english compounds": "and a half |1 billion 1 million |twenty-|ten-thousand-|1-thousand-|one in |two-thirds |no. ",
    "english money": "$|$1|$1 |$1 to |US$|won |1 won |KRW |KRW 1 |dollars |1 dollars 1 cents |W1bn |bn ",
    "english hedges": "about |about 1 |more than |at least 1 |up to |between |between 1 and |from 1 to |or so ",
    "english dates": "Jan. |January 1, |May |Monday |last |July last year |1990s |Q1 |1/2/|12:30 |3 p.m. |Updated ",
    "percent": "%|1%|1% |1%p |percent |1 percent |bp |3할|1푼",
    "brackets": '(|)|((((1|( 1 )|[|(약 |(1원)|"|“1',
    "identifiers": "https://|https://a.b/1 |a@|1@1.1 |02-|02-1234-|0x1F|B-52 |1.1.1.|#1|COVID-19 |ISBN 9-",
    "spaces": " |\n|\t|\xa0|\u2009|\u200b|\u3000|1\xa0|\r\n",
    "characters": "가|\u1100|\u110b\u1165\u11a8|e\u0301|\u0301|&#8212;|&amp;|&#|&|\u202e|\ud800|\0|a|漢|億|¢æ",
    "words": "그리고 |and |the |원칙 |만일 |이 |사원 |often |weight |a|one another ",
}


@pytest.fixture(autouse=True)
def _no_collection_within_a_reading() -> Iterator[None]:
    gc.disable()
    yield
    gc.enable()


def seconds(text: str) -> float:
    """Processor time of one reading, the best of three: the first may have to ask the system for memory."""
    best = float("inf")
    for _ in range(3):
        start = time.process_time()
        kf.find(text)
        best = min(best, time.process_time() - start)
    return best


def long_enough(shape: str) -> str:
    """The shape repeated until reading it takes a while or it is half of LENGTH: dense shapes need not be so long."""
    text = shape * (LENGTH // 32 // len(shape))
    while len(text) < LENGTH // 2 and seconds(text) < ENOUGH:
        text *= 2
    return text


def growth(text: str, runs: int) -> float:
    """How much longer twice the text takes: the median of several runs."""
    return median(seconds(text * 2) / max(seconds(text), 1e-6) for _ in range(runs))


@pytest.mark.parametrize(
    "shape", [pytest.param(s, id=f"{name}: {s!a}") for name, shapes in SHAPES.items() for s in shapes.split("|")]
)
def test_twice_the_text_takes_twice_the_time(shape: str) -> None:
    kf.find(shape)  # word lists are loaded before the clock runs
    text = long_enough(shape)
    assert growth(text, runs=3) <= 2.3 or growth(text, runs=9) <= 2.3  # a busy machine gets a longer look
