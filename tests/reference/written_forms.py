"""Sentences with figures in plain forms, made of parts, for both readers to read."""

from __future__ import annotations

from hypothesis import strategies as st

KOREAN_FILLERS = [
    "회사는 지난번",
    "이에 따라 모두",
    "정부가 약",
    "연구팀은",
    "노조와 사측은",
    "업계에서는 만일",
    "그러나 이 사업은",
]
ENGLISH_FILLERS = [
    "The company said",
    "officials wanted",
    "it won approval for",
    "analysts may expect about",
    "the ministry reported",
]
PARTICLES = ["을", "이", "까지", "으로", " 규모", " 정도", ",", ""]


@st.composite
def grouped(draw: st.DrawFn) -> str:
    """Digits with or without commas, with or without a decimal part."""
    number = draw(st.integers(1, 9_999_999))
    whole = f"{number:,}" if draw(st.booleans()) else str(number)
    return whole + draw(st.sampled_from(["", "", ".5", ".25", ".1"]))


@st.composite
def myriads(draw: st.DrawFn, letters: str = "조억만") -> str:
    """Digits with 조 억 만, closed up or spaced, 천 between them or not: 3조2000억, 12억 3천만, 4.7조."""
    units = draw(st.lists(st.sampled_from(letters), min_size=1, max_size=3, unique=True))
    gap = draw(st.sampled_from(["", " "]))
    groups = []
    for unit in sorted(units, key=letters.index):
        group = draw(st.integers(1, 9999))
        hundreds = draw(st.booleans()) and group % 1000 == 0
        groups.append((f"{group // 1000}천" if hundreds else str(group)) + unit)
    if len(groups) == 1 and draw(st.booleans()):
        groups = [f"{draw(st.integers(1, 99))}.{draw(st.integers(1, 9))}{units[0]}"]
    return gap.join(groups)


@st.composite
def spelt(draw: st.DrawFn) -> str:
    """A numeral in hangul that ends in 만 or 억: 삼천오백만, 이십억."""
    digits = draw(st.lists(st.sampled_from("이삼사오육칠팔구"), min_size=2, max_size=2))
    return f"{digits[0]}{draw(st.sampled_from(['천', '백', '십']))}{digits[1]}{draw(st.sampled_from('만억'))}"


@st.composite
def scaled(draw: st.DrawFn) -> str:
    """English digits with a scale word."""
    number = f"{draw(st.integers(1, 999))}{draw(st.sampled_from(['', '.5', '.12']))}"
    return f"{number} {draw(st.sampled_from(['million', 'billion', 'trillion']))}"


@st.composite
def korean_figures(draw: st.DrawFn) -> str:
    number = draw(grouped() | myriads())
    gap = draw(st.sampled_from(["", " "]))
    year, month, day = draw(st.integers(1990, 2030)), draw(st.integers(1, 12)), draw(st.integers(1, 28))
    forms = [
        f"{number}{gap}{draw(st.sampled_from(['원', '달러', '유로', '엔', '위안', '파운드']))}",
        f"{draw(spelt())}{gap}{draw(st.sampled_from(['원', '달러']))}",
        f"{draw(grouped())}{draw(st.sampled_from(['%', '퍼센트', ' 퍼센트']))}",
        f"{draw(myriads('억만') | st.integers(2, 9999).map(str))}{gap}{draw(st.sampled_from(['명', '건', '개', '곳', '척']))}",
        f"{year}년 {month}월 {day}일",
        f"{year}.{month:02}.{day:02}",
        f"{year}년",
    ]
    return draw(st.sampled_from(forms))


@st.composite
def english_figures(draw: st.DrawFn) -> str:
    number = draw(grouped() | scaled())
    year, month, day = (
        draw(st.integers(1990, 2030)),
        draw(st.sampled_from(["Jan.", "Feb.", "Aug.", "Dec."])),
        draw(st.integers(1, 28)),
    )
    forms = [
        f"{draw(st.sampled_from(['$', 'US$', '€', '£', '₩', 'KRW ', 'USD ', 'EUR ', 'A$', 'HK$']))}{number}",
        f"{number} {draw(st.sampled_from(['won', 'dollars', 'euros', 'yen', 'pounds', 'yuan']))}",
        f"{draw(grouped())}{draw(st.sampled_from(['%', ' percent']))}",
        f"{draw(st.integers(2, 999_999)):,} {draw(st.sampled_from(['people', 'ships', 'companies']))}",
        f"{month} {day}, {year}",
        f"{year}-06-{day:02}",
    ]
    return draw(st.sampled_from(forms))


@st.composite
def korean_sentences(draw: st.DrawFn) -> str:
    parts = draw(
        st.lists(st.tuples(st.sampled_from(KOREAN_FILLERS), korean_figures(), st.sampled_from(PARTICLES)), min_size=1, max_size=4)
    )
    return " ".join(f"{filler} {figure}{particle}" for filler, figure, particle in parts) + " 했다."


@st.composite
def english_sentences(draw: st.DrawFn) -> str:
    parts = draw(st.lists(st.tuples(st.sampled_from(ENGLISH_FILLERS), english_figures()), min_size=1, max_size=4))
    return ", ".join(f"{filler} {figure}" for filler, figure in parts) + "."
