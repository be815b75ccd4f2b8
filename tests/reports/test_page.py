"""The HTML page: nothing of the text is lost or run as markup, every figure is marked, every link has its anchor."""

from __future__ import annotations

from dataclasses import replace
from html.parser import HTMLParser

import pytest

from krfigures.core.report import Place
from krfigures.reports import page
from krfigures.reports.document import Document


class Reader(HTMLParser):
    """Collects ids, links, outside references, the marks and the copy of a page."""

    def __init__(self, source: str) -> None:
        super().__init__()
        self.ids: list[str] = []
        self.links: list[str] = []
        self.outside: list[str] = []
        self.marks: list[dict[str, str | None]] = []
        self.copies: list[str] = []
        self._depth = 0
        self._footnote = False
        self.feed(source)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        named = dict(attrs)
        self.ids += [named["id"]] if named.get("id") else []
        link = named.get("href")
        if link:
            (self.links if link.startswith("#") else self.outside).append(link.removeprefix("#"))
        self.outside += [named["src"]] if named.get("src") else []
        if tag == "mark":
            self.marks.append(named)
        if tag == "sup":
            self._footnote = True
        if tag == "div":
            if named.get("class") == "copy":
                self.copies.append("")
                self._depth = 1
            elif self._depth:
                self._depth += 1

    def handle_endtag(self, tag: str) -> None:
        if tag == "sup":
            self._footnote = False
        if tag == "div" and self._depth:
            self._depth -= 1

    def handle_data(self, data: str) -> None:
        if self._depth and not self._footnote:
            self.copies[-1] += data


def test_the_texts_are_whole(slip: Document, translation: Document) -> None:
    copies = Reader(page.render([slip, translation])).copies
    assert copies == [slip.report.text, translation.report.text, translation.report.target]


def test_every_link_has_its_anchor_and_nothing_comes_from_outside(slip: Document, clean: Document, translation: Document) -> None:
    read = Reader(page.render([slip, clean, translation]))
    assert len(read.links) >= 6
    assert set(read.links) <= set(read.ids)
    assert len(read.ids) == len(set(read.ids))
    assert read.outside == []


def test_a_figure_is_marked_with_its_reading_and_its_finding(slip: Document) -> None:
    marks = Reader(page.render([slip])).marks
    assert [mark.get("class") for mark in marks] == ["error", "error"]
    assert marks[1]["title"] == (
        "money: KRW 1,100,000,000,000, about\nallows (1,000,000,000,000, 1,200,000,000,000)\nas of 2026-02-25\n"
        "KF102 magnitude-slip: 1.1조 원 is 1/10 of what 77억 달러 makes"
    )


def test_matched_figures_link_to_each_other(translation: Document) -> None:
    read = Reader(page.render([translation]))
    source, target = (mark["id"] for mark in read.marks)
    assert source in read.links
    assert target in read.links


def test_markup_in_the_copy_is_shown_not_run(clean: Document) -> None:
    report = replace(clean.report, text="<script>alert('1억 원')</script> &amp;")
    source = page.render([replace(clean, report=report)])
    assert "<script>" not in source
    assert Reader(source).copies == [report.text]


@pytest.mark.parametrize("spans", [((10, 16), (12, 14)), ((10, 14), (12, 16)), ((9, 17), (10, 16)), ((5, 5),)])
def test_places_that_overlap_lose_nothing(slip: Document, spans: tuple[tuple[int, int], ...]) -> None:
    places = tuple(Place(document="text", start=start, end=end, text="") for start, end in spans)
    report = replace(slip.report, findings=(replace(slip.report.findings[0], spans=places),))
    changed = replace(slip, report=report)
    assert "".join(run.text for run in page.runs_of(changed, "text", report.figures, "d1")) == report.text
    read = Reader(page.render([changed]))
    assert set(read.links) <= set(read.ids)
