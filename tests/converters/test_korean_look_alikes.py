"""Numeral syllables inside words, and words that only look like units (SPEC §2, Not figures): nothing may be found."""

from __future__ import annotations

import pytest

import krfigures as kf

WORDS = {
    "만 is only": [
        "그 일만 남았다",
        "둘만 있으면",
        "하지만 아니다",
        "만약 그렇다면",
        "만일의 사태",
        "오랜만에 만났다",
        "10년만 아니었다면"[3:],
    ],
    "이 is this": ["이 사건은", "이 사람이", "이번 주말", "이 점을", "이 달의 소녀", "이 회사는"],
    "일 is work or one": ["일을 마쳤다", "일본 정부", "일부 주민", "일반 시민", "일관된 주장", "제일 좋은"],
    "사 is four": ["사원 모집", "사람이 많다", "사과 값", "사건 사고", "사만다는", "사장 선임"],
    "오 is five": ["오늘 오후", "오산 공군기지", "오이 값"],
    "구 is nine": ["불구하고 떠났다", "구글 본사", "구조대가", "구미 공장", "구속됐다", "축구 대표"],
    "원 is won": ["의원과 직원", "승무원이", "원칙을", "원래 그랬다", "병원에서", "지원금이"],
    "인 is people": ["문제인 것은", "한국인 근로자", "개인 투자자", "확인된"],
    "조 is a trillion": ["조사 결과", "조직을", "구조 개혁", "선조들의", "제조업체", "조명을 켰다"],
    "억 is a hundred million": ["억울하다고", "억지를", "기억이", "추억의", "억제하고"],
    "경 is ten quadrillion": ["경찰이", "경제가", "배경이", "국경 지대", "경기도"],
    "천 and 백 are numbers": [
        "천안과",
        "이천시",
        "인천공항",
        "천연가스",
        "백악관",
        "백화점",
        "백신을",
        "춘천 시민",
        "추천을 받아",
    ],
    "한 is one": ["한 남성이", "한 회사가", "한국은행", "한때 그는", "한편 정부는", "부탁을 한 건"],
    "두 and 세 are two and three": ["두산 그룹", "세종시", "세계 경제", "세금이", "두부 값", "세대 갈등"],
    "네 is four": ["네이버가", "네덜란드", "네트워크"],
    "칠, 팔, 육, 삼 and 십": ["칠레와", "팔레스타인", "팔을 다쳤다", "육군과", "삼성전자", "십자가를", "삼가 달라고"],
    "full houses and figures of speech": [
        "만원 버스를",
        "만원 관중",
        "초만원을 이뤘다",
        "백만장자가",
        "천만에",
        "만능 선수",
        "억대 연봉을",
    ],
    "units without a number": [
        "달러 강세가",
        "원화 가치",
        "퍼센트로 나타낸",
        "위안화 절상",
        "평당 가격",
        "배럴당 가격",
        "1인당 소득이",
    ],
    "vague words that say no figure": ["수많은 사람", "몇 명이", "여러 명", "몇몇 의원", "수년 전부터", "수차례"],
}


@pytest.mark.parametrize("text", [pytest.param(text, id=f"{word}: {text}") for word, texts in WORDS.items() for text in texts])
def test_nothing_is_found(text: str) -> None:
    figures = [figure for figure in kf.find(text) if figure.kind is not kf.Kind.DATE]  # 오늘 and 이번 주말 are dates
    assert [figure.text for figure in figures] == []


@pytest.mark.parametrize(
    ("text", "figures"),
    [
        ("의원 5명과 직원 30명", ["5명", "30명"]),
        ("조사 대상 120곳", ["120곳"]),
        ("만약 3억 원이 든다면", ["3억 원"]),
        ("한국인 3만 명", ["3만 명"]),
        ("이 3명은", ["3명"]),
        ("3원칙", []),
        ("5대양 6대주", []),
    ],
)
def test_figures_beside_look_alikes_are_found(text: str, figures: list[str]) -> None:
    assert [figure.text for figure in kf.find(text)] == figures
