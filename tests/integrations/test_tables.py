"""A column of texts becomes a table of figures: one schema for Arrow, polars and pandas."""

from __future__ import annotations

import datetime as dt
from decimal import Decimal

import pandas as pd
import polars as pl
import pyarrow as pa
import pytest
from hypothesis import given
from hypothesis import strategies as st

import krfigures as kf
import krfigures.integrations.pandas
from krfigures.core.errors import ArgumentError
from krfigures.integrations import arrow, columns, polars

D = Decimal
TEXTS = ["사업비는 151억 원이다.", None, "It rose 3.5 percent to $1.2 billion.", "", "수치가 없다"]
READ = [
    (0, "151억 원", "money", D("15100000000"), "KRW"),
    (2, "3.5 percent", "percent", D("3.5"), None),
    (2, "$1.2 billion", "money", D("1200000000"), "USD"),
]


def test_arrow() -> None:
    table = arrow.find(TEXTS, on="2026-02-25")
    assert table.schema == arrow.schema()
    assert table.schema.field("low").type == pa.decimal128(38, 6)
    rows = [(row["row"], row["text"], row["kind"], row["low"], row["currency"]) for row in table.to_pylist()]
    assert rows == READ


def test_arrow_takes_arrow() -> None:
    assert arrow.find(pa.array(TEXTS)) == arrow.find(pa.chunked_array([TEXTS[:2], TEXTS[2:]]))


def test_polars() -> None:
    frame = polars.find(pl.Series(TEXTS), on=pl.Series([dt.date(2026, 2, 25)] * len(TEXTS)))
    assert frame.schema == polars.schema()
    assert frame.select("row", "text", "kind", "low", "currency").rows() == READ


def test_pandas_keeps_the_labels() -> None:
    series = pd.Series(TEXTS, index=list("abcde"), name="text")
    frame = series.krf.find(on="2026-02-25")
    assert frame.index.tolist() == ["a", "c", "c"]
    assert list(frame[["text", "kind", "low"]].itertuples(index=False, name=None)) == [row[1:4] for row in READ]
    assert [str(kind) for kind in frame.dtypes[["start", "low", "vague"]]] == [
        "int64[pyarrow]",
        "decimal128(38, 6)[pyarrow]",
        "bool[pyarrow]",
    ]


def test_pandas_missing_texts_have_no_figures() -> None:
    assert len(pd.Series(["151억 원", None, float("nan"), pd.NA], dtype=object).krf.find()) == 1


def test_all_three_agree() -> None:
    table = arrow.find(TEXTS)
    assert polars.find(TEXTS).rows() == [tuple(row.values()) for row in table.to_pylist()]
    assert pd.Series(TEXTS).krf.find()["high"].tolist() == table["high"].to_pylist()


def test_dates_are_dates() -> None:
    row = arrow.find(["2026년 2월 25일"]).to_pylist()[0]
    assert (row["date_start"], row["date_end"], row["low"]) == (dt.date(2026, 2, 25), dt.date(2026, 2, 25), None)


class TestNothingIsLost:
    """A value that the decimals cannot hold is null there and whole in its string."""

    @pytest.mark.parametrize(
        ("value", "fits"),
        [
            ("15100000000", True),
            ("0.000001", True),
            ("0.0000001", False),
            ("99999999999999999999999999999999", True),  # 32 digits
            ("100000000000000000000000000000000", False),
            ("0", True),
            ("NaN", False),
        ],
    )
    def test_fitting(self, value: str, fits: bool) -> None:
        assert (columns.fitting(D(value)) is not None) == fits

    def test_a_third_is_kept_in_full(self) -> None:
        row = arrow.find(["전체의 3분의 1"]).to_pylist()[0]
        assert row["low"] is None
        assert row["low_exact"].startswith("0.333333333")

    @given(st.decimals(allow_nan=False, allow_infinity=False))
    def test_what_fits_is_exact_in_arrow(self, value: Decimal) -> None:
        kept = columns.fitting(value)
        if kept is not None:
            assert pa.array([kept], pa.decimal128(38, 6))[0].as_py() == value


@pytest.mark.parametrize(
    ("texts", "on", "named"),
    [
        (["151억 원", 3], None, "texts=3"),
        (["151억 원"], ["2026-02-25", None], "on="),
        (["151억 원"], "2026-13", "on='2026-13'"),
    ],
)
def test_bad_arguments_are_named(texts: list[object], on: object, named: str) -> None:
    with pytest.raises(ArgumentError) as caught:
        arrow.find(texts, on=on)
    assert named in str(caught.value)


def test_one_date_for_each_text() -> None:
    rows = arrow.find(["지난해 매출", "지난해 매출"], on=["2026-02-25", "2024-02-25"]).to_pylist()
    assert [row["date_start"] for row in rows] == [dt.date(2025, 1, 1), dt.date(2023, 1, 1)]


def test_columns_match_the_record_of_a_figure() -> None:
    shared = set(columns.COLUMNS) & set(kf.find("151억 원")[0].to_dict())
    assert shared >= {"text", "start", "end", "lang", "kind", "low", "high", "hedge", "vague", "currency", "unit", "per", "edtf"}
