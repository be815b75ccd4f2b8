"""The date that a figure speaks of, on sentences as the press writes them."""

from __future__ import annotations

import pytest

import krfigures as kf

ON = "2026-02-25"


def spoken(text: str, on: str | None = ON) -> list[tuple[str, str | None, str | None]]:
    return [
        (figure.text, figure.as_of, figure.as_of_source) for figure in kf.find(text, on=on) if figure.kind not in ("date", "time")
    ]


@pytest.mark.parametrize(
    ("text", "figure", "as_of", "source"),
    [
        ("예산 11조 원(2023년 기준)을 썼다", "11조 원", "2023", "bracket"),
        ("The budget of 11 trillion won (as of 2023) was spent", "11 trillion won", "2023", "bracket"),
        ("지난해 7월 151억 원 규모의 과제에 선정됐다", "151억 원", "2025-07", "clause"),
        ("2023년 기준 10만 명을 고용한다", "10만 명", "2023", "clause"),
        ("It employs 100,000 people as of 2023", "100,000 people", "2023", "clause"),
        ("In 2023, after the merger, it employed 100,000 people", "100,000 people", "2023", "sentence"),
        ("It reached 128 million users by 2022", "128 million users", "2022", "clause"),
        ("5조 원을 썼다", "5조 원", "2026-02-25", "on"),
        ("2010년 이후 5조 원을 썼다", "5조 원", "2026-02-25", "on"),
        ("It has spent 5 trillion won since 2010", "5 trillion won", "2026-02-25", "on"),
        ("The bank said Tuesday it lent 5 trillion won", "5 trillion won", "2026-02-25", "on"),
        ("It closed in 2019. It had lost 5 trillion won", "5 trillion won", "2026-02-25", "on"),
    ],
)
def test_a_figure_and_its_date(text: str, figure: str, as_of: str, source: str) -> None:
    assert (figure, as_of, source) in spoken(text)


@pytest.mark.parametrize(
    ("text", "dates"),
    [
        ("2분기 매출은 3조4200억 원으로 지난해 2분기 2조8890억 원보다 18.4% 늘었다", ["2026-34", "2025-34", "2026-34"]),
        (
            "Sales were 3.42 trillion won in the second quarter, up 18.4% from 2.889 trillion in the second quarter last year",
            ["2026-34", "2026-34", "2025-34"],
        ),
        ("It grew from $36.1 billion in 2015 to $38.4 billion in 2016", ["2015", "2016"]),
        ("2024년 매출은 5조 원, 2025년에는 6조 원이었다", ["2024", "2025"]),
        ("1월 수출은 100억 달러로 지난해 같은 달 80억 달러보다 늘었다", ["2026-01", "2025-01"]),
        ("Exports rose 6.8 percent on-year to $24.2 billion in January", ["2026-01", "2026-01"]),
        ("First-quarter sales were 5 billion won, up from 4 billion won a year earlier", ["2026-33", "2025-33"]),
    ],
)
def test_a_comparison_keeps_its_date_to_itself(text: str, dates: list[str]) -> None:
    assert [as_of for _, as_of, _ in spoken(text)] == dates


def test_without_any_date_nothing_is_said() -> None:
    assert spoken("5조 원을 썼다", on=None) == [("5조 원", None, None)]


def test_money_carries_its_date() -> None:
    (figure,) = [found for found in kf.find("지난해 7월 151억 원을 받았다", on=ON) if found.kind == "money"]
    assert isinstance(figure.value, kf.Money)
    assert figure.value.as_of == "2025-07"
