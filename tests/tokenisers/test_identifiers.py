"""Identifiers are no figures: addresses, phone and account numbers, versions, articles of a law, names with digits."""

from __future__ import annotations

import pytest

import krfigures as kf

IDENTIFIERS = {
    "phone numbers": [
        "문의 010-1234-5678로",
        "문의 02-123-4567로",
        "문의 (02) 1234-5678로",
        "문의 1588-1234로",
        "문의 031-123-4567,",
    ],
    "account and resident numbers": ["계좌 110-123-456789로", "주민등록번호 900101-1234567은", "사업자번호 123-45-67890은"],
    "versions": ["버전 1.2.3.4를", "v1.2.3을 내려받아", "IP 192.168.0.1에서"],
    "addresses": [
        "http://example.com/2024/05/12?id=300 참조",
        "https://example.com/a/1,200 참조",
        "www.example.com/5000/7 참조",
        "user123@example.com으로",
    ],
    "book and colour numbers": ["ISBN 978-89-123-4567-8은", "ISBN 9788912345678은", "색상 0x1F4A를", "해시 3f2a9bc41d를"],
    "articles of a law": ["제3조에 따라", "헌법 제10조는", "제3조 2항에 따라", "형법 250조 1항은", "제2조의2에 따라"],
    "models": [
        "B-52 폭격기",
        "F-35A 전투기",
        "A380 여객기",
        "KF-21 시험",
        "K-2 전차",
        "RTX 4090 출시",
        "H100 수출",
        "갤럭시 S24 공개",
    ],
    "names with numbers": [
        "COVID-19 환자",
        "코로나19 환자",
        "5G 이동통신",
        "3D 프린터",
        "G20 정상",
        "고3 수험생",
        "중2 학생",
        "MH370편 수색",
    ],
    "indices and products": [
        "KOSPI 200 지수",
        "코스피200 지수",
        "코스피 200 지수",
        "S&P 500 지수",
        "아이폰 15 출시",
        "보잉 747 추락",
        "윈도우 11 설치",
    ],
    "days that are names": ["6·25전쟁 때", "5·18 민주화운동을", "4·19 혁명을", "9·11 테러를", "12·12 사태를", "3·1 운동을"],
    "lines, roads and flats": ["지하철 2호선이", "국도 7호선이", "3번 국도에서", "88고속도로에서", "101동 1203호에서"],
    "names of things": ["2차 전지를", "2차전지를", "제3국을 거쳐", "제2금융권에서", "제1야당은", "386세대가"],
    "long runs of digits": ["1" * 30 + "번", "송장 " + "1234567890" * 4],
}


@pytest.mark.parametrize(
    "text", [pytest.param(text, id=f"{kind}: {text[:30]}") for kind, texts in IDENTIFIERS.items() for text in texts]
)
def test_an_identifier_is_no_figure(text: str) -> None:
    assert [figure.text for figure in kf.find(text)] == []


@pytest.mark.parametrize(
    ("text", "figures"),
    [
        ("문의 02-123-4567, 회비 3만 원", ["3만 원"]),
        ("제3조 원", []),
        ("3조 원", ["3조 원"]),
        ("https://example.com/2024 5억 원", ["5억 원"]),
        ("F-35A 전투기 40대를 7조 원에", ["40대", "7조 원"]),
        ("A380 2대", ["2대"]),
        ("COVID-19 환자 300명", ["300명"]),
        ("G20 정상 20명", ["20명"]),
        ("코스피200 종목 가운데 120개", ["120개"]),
        ("코스피 2,500.5로 마감", ["2,500.5"]),
        ("지하철 2호선 5개 역", ["5개"]),
        ("300호 규모", ["300호"]),
        ("제3차 회의", ["제3차"]),
    ],
)
def test_a_figure_beside_an_identifier_is_read(text: str, figures: list[str]) -> None:
    assert [figure.text for figure in kf.find(text)] == figures
