"""What each Korean house style writes, by hand."""

from __future__ import annotations

from decimal import Decimal

import pytest

from krfigures.core.values import (
    Age,
    AmbiguousCurrency,
    Count,
    Duration,
    Money,
    Number,
    Ordinal,
    Percent,
    PercentPoint,
    Quantity,
    Range,
    Ratio,
    Score,
)
from krfigures.writers import write

D = Decimal
STYLES = ("ko-plain", "ko-space", "ko-yonhap", "ko-comma", "ko-hangul")


def won(amount: str) -> Money:
    return Money(D(amount), "KRW")


@pytest.mark.parametrize(
    ("amount", "expected"),
    [
        ("1", ("1원", "1원", "1원", "1 원", "일 원")),
        ("7890", ("7890원", "7890원", "7천890원", "7,890 원", "칠천팔백구십 원")),
        ("10000", ("1만원", "1만원", "1만원", "1만 원", "일만 원")),
        ("152000", ("15만2000원", "15만 2000원", "15만2천원", "15만 2,000 원", "십오만 이천 원")),
        ("35000000", ("3500만원", "3500만원", "3천500만원", "3,500만 원", "삼천오백만 원")),
        ("10000000", ("1000만원", "1000만원", "1천만원", "1,000만 원", "천만 원")),
        ("1200000000000", ("1조2000억원", "1조 2000억원", "1조2천억원", "1조 2,000억 원", "일조 이천억 원")),
        (
            "1234567890",
            (
                "12억3456만7890원",
                "12억 3456만 7890원",
                "12억3천456만7천890원",
                "12억 3,456만 7,890 원",
                "십이억 삼천사백오십육만 칠천팔백구십 원",
            ),
        ),
        ("1427.9", ("1427.9원", "1427.9원", "1,427.9원", "1,427.9 원", "1427.9 원")),
        ("-500000000", ("-5억원", "-5억원", "-5억원", "-5억 원", "-오억 원")),
        ("0", ("0원", "0원", "0원", "0 원", "영 원")),
    ],
)
def test_won(amount: str, expected: tuple[str, ...]) -> None:
    assert tuple(write(won(amount), style) for style in STYLES) == expected


def test_beyond_gyeong_is_written_in_digits() -> None:
    assert write(won("1E+20"), "ko-plain") == "100000000000000000000원"
    assert write(won("99999999999999999999"), "ko-plain") == "9999경9999조9999억9999만9999원"


@pytest.mark.parametrize(
    ("value", "expected"),
    [
        (Money(D("1000000"), "USD"), "100만달러"),
        (Money(D("0.61"), "USD"), "61센트"),
        (Money(D("0.1126"), "USD"), "11.26센트"),
        (Money(D("3000000"), "KES"), "300만 케냐 실링"),
        (Money(D("3000000"), AmbiguousCurrency("페소", ("PHP", "MXN"))), "300만페소"),
        (Money(D("3000000"), AmbiguousCurrency("$", ("USD", "CAD"))), "300만달러"),
        (Money(D("142800000000")), "1428억"),
        (Percent(D("66")), "66%"),
        (Percent(D("1200")), "1200%"),
        (PercentPoint(D("0.5")), "0.5%포인트"),
        (Count(D(100000), "명"), "10만명"),
        (Count(D(100000), "people"), "10만명"),
        (Count(D(3), "smartphones"), "3 smartphones"),
        (Count(D(3)), "3"),
        (Quantity(D("3.5"), "metric_ton"), "3.5t"),
        (Quantity(D("84"), "meter ** 2"), "84㎡"),
        (Duration(D(25), "year"), "25년"),
        (Duration(D("2.5"), "hour"), "2.5시간"),
        (Age(D(60)), "60세"),
        (Age(D(24), "month"), "생후 24개월"),
        (Ordinal(D(2), "차"), "제2차"),
        (Ordinal(D(3), "위"), "3위"),
        (Ordinal(D(4), None), "4번째"),
        (Ratio(D(2)), "2배"),
        (Ratio(D("0.5")), "절반"),
        (Ratio(D("0.1"), (D(1), D(10))), "10분의 1"),
        (Ratio(D("71.4"), (D("71.4"), D(1))), "71.4대 1"),
        (Score((D(3), D(2))), "3-2"),
        (Score((D(23), D(10), D(5))), "23승 10무 5패"),
        (Number(D("2633.45")), "2633.45"),
    ],
)
def test_plain_style_writes_every_type(value: Money, expected: str) -> None:
    assert write(value, "ko-plain") == expected


@pytest.mark.parametrize(
    ("value", "expected"),
    [
        (Count(D(1), "명"), "한 명"),
        (Count(D(20), "마리"), "스무 마리"),
        (Count(D(23), "개"), "스물세 개"),
        (Count(D(99), "명"), "아흔아홉 명"),
        (Count(D(100), "명"), "백 명"),
        (Count(D(3), "회"), "3회"),
        (Quantity(D(84), "meter ** 2"), "84㎡"),
        (Duration(D(25), "year"), "25년"),
        (Money(D(3_000_000), "KES"), "300만 케냐 실링"),
    ],
)
def test_hangul_style_uses_native_numerals_before_native_counters(value: Count, expected: str) -> None:
    assert write(value, "ko-hangul") == expected


@pytest.mark.parametrize(
    ("low", "high", "expected"),
    [
        (won("1E+9"), won("2E+9"), "10억~20억원"),
        (won("5"), won("1E+9"), "5원~10억원"),  # "5~10억원" would be read as 5억
        (won("15000"), won("20000"), "1만5000원~2만원"),
        (won("3000"), won("5000"), "3000~5000원"),
        (Percent(D(3)), Percent(D(5)), "3~5%"),
        (Percent(D(-5)), Percent(D(-3)), "-5%~-3%"),
        (Count(D(2), "명"), Count(D(3), "명"), "2~3명"),
    ],
)
def test_ranges_share_their_unit_only_where_that_is_safe(low: Money, high: Money, expected: str) -> None:
    assert write(Range(low, high), "ko-plain") == expected
