"""What the words around a measured number add: 시속 makes a speed of kilometres, 영하 a temperature below zero, 반 half."""

from __future__ import annotations

import re
from decimal import Decimal

from krfigures.converters.draft import Draft
from krfigures.core.figure import Kind, Step

_EOK = Decimal(10**8)
_OF_MONEY = re.compile(
    r"\s?(?:의\s)?(?:자산|재산|연봉|매출|사기|횡령|손실|아파트|빚|부동산|사업|계약|피해|뇌물|예산|공사|투자|보험|상금|몸값|배임|비자금|소송|적자|흑자|수익|이익|도박|세금|탈세|리베이트|금품|뒷돈|거래|대출)"
)
_INCHES = re.compile(r"-(?P<inches>\d|1[01])(?![\d.-])")
_RANKED = re.compile(
    r"\s?(?:(?P<대>대통령|국회|총선|대선|의회|회장|총장|원장|장관|교황|황제|국왕|임금|왕|총리|시장|지사|사장|위원장|이사장|청장|감독)"
    r"|(?P<번>타자|홀|시드|트랙|선발)|(?P<회>[초말](?![가-힣]))|(?P<부>리그|강등|승격|투어)|(?P<기>(?:\d{1,4}명\s)?(?:수료|졸업|연수|교육|회원|모집)))"
)
_MARKS = re.compile(r"(?:만족도|점수|평점|지수|평균|총점|만점에)[은는이가]?\s?(?:약\s)?$")
_RANKED_UNITS = frozenset(_RANKED.groupindex)
_NUMBERED = ("기호 ", "등번호 ", "출구 ", "채널 ", "기호", "등번호")
_HALF = re.compile(r"\s?반(?=[\s,.)]|$|만에|쯤|정도|가량|동안|이나|이|을|의|은|간|째|여|으로)|\x20and\x20a\x20half\b")
_HALVES = frozenset((Kind.DURATION, Kind.QUANTITY, Kind.RATIO, Kind.COUNT))
_WITHIN = re.compile(r"위안에(?:\s?(?:들|드는|든|진입|오르|오른|이름|포함|랭크|입성|자리)|(?P<open>(?=[\s,.]|$)))")
_RANKING = re.compile(r"세계|랭킹|순위|상위|국내|전국|전체|차트|성적|명단|[톱탑]")
# 9초77, 2m34: records drop the point and put the unit in its place
_RECORD = re.compile(r"(?P<decimals>\d\d\d?)(?![\d.,:%])(?!\s?(?:초|분|m|미터|㎝|cm))")
_RECORDED = ("초", "m", "미터")
_DIVISIONS = frozenset(("부", "팀", "동", "실", "과", "국", "사단"))
_LINES_OF_A_SCREEN = frozenset((480, 720, 1080, 1440, 2160))
# 3선 의원: "a three-term lawmaker"; but a bid for a third term (3선 도전), a step back (2선 후퇴), a name (3선 개헌)
_ELECTED = re.compile(
    r"[의인]?\s(?:[가-힣]{1,8}\s){0,2}?[가-힣]{0,4}(?:의원|중진|시장|지사|구청장|군수|교육감|대통령|총리|위원장|조합장|회장)"
)
_NTH_OF_NAME = re.compile(  # kings, popes and heirs: 찰스 3세, 재벌 3세
    r"(?:찰스|루이|바오로|레오|엘리자베스|조지|나폴레옹|헨리|베네딕토|펠리페|프리드리히|빌헬름|니콜라이|재벌|오너|교포|동포|총수)\s?$"
)
_LEVEL = Decimal(200)
_SPEED = re.compile(r"(?P<word>[시초분]속)\s?(?:약\s?|최대\s?|최고\s?|평균\s?)?$")
_PER = {"시속": "hour", "초속": "second", "분속": "minute"}
_LENGTHS = frozenset(("kilometer", "meter", "mile"))
_WEATHER = re.compile(r"기온|체온|수온|폭염|한파|더위|추위|날씨|수은주|temperature|heat|weather")
_TEMPERATURE = re.compile(r"(?:섭씨|화씨|(?P<side>(?P<below>영하)|영상)|기온이?|체온이?|온도가?|최고|최저|낮|아침)\s?(?:약\s?)?$")

_BELOW = re.compile(r"\x20below\x20(?:zero|freezing)\b")  # 12 degrees below zero
_LOWER_END = re.compile(
    r"\d(?:\x20to\x20|\x20or\x20|\x20and\x20|\s?[-~]\s?)$"
)  # 5 to 10 degrees below zero: ranges.join asks again
DEGREES = frozenset(("degree", "degC", "degF"))


def refine(text: str, draft: Draft) -> bool:
    """Fills in what the neighbouring words add; False where they say that it is no figure."""
    if draft.kind is Kind.MONEY:
        if draft.currency == "CNY":
            _within(text, draft)
        return True
    if text.startswith("당", draft.end):
        return False  # 1인당, 3.3㎡당: what the next figure is per
    if draft.kind is Kind.AGE and _NTH_OF_NAME.search(text, max(0, draft.start - 8), draft.start):
        return False
    if draft.unit in _DIVISIONS and _attached(text, draft):
        return False  # 형사1부, 강력2팀, 역삼1동
    if draft.unit == "포인트" and text[draft.end - 1] in "pP" and draft.low in _LINES_OF_A_SCREEN:
        return False
    if draft.unit == "선":
        if draft.low is not None and draft.low < 10 and _ELECTED.match(text, draft.end):
            draft.kind = Kind.COUNT
            return True
        draft.unit = None
        return draft.low is not None and draft.low >= _LEVEL  # 3,400선 is a level of an index; 재선, 100선 (a choice) are not
    if draft.kind is Kind.COUNT and draft.unit == "대":
        _sums(text, draft)
    if draft.kind is Kind.AGE and text.endswith("배기", 0, draft.end):
        draft.end -= 2
    if draft.kind is Kind.COUNT and draft.scale is None:
        _rank(text, draft)
        _mark(text, draft)
    if draft.kind is Kind.QUANTITY:
        measure(text, draft)
        if draft.unit == "foot" and (inches := _INCHES.match(text, draft.end)):
            _feet_and_inches(draft, inches)
    if draft.unit in ("second", "meter") and text[draft.end : draft.end + 1].isdigit():
        _record(text, draft)
    if draft.kind in _HALVES:
        _and_a_half(text, draft)
    if draft.kind is Kind.DURATION and (
        text[draft.end - 1] in "제물" or (text[draft.end - 1] == "간" and text[draft.end - 2] != "시")
    ):
        draft.end -= 1  # 25년간: 간 is "for"; 주 4.5일제: a system; 10년물: a bond
    return True


def _attached(text: str, draft: Draft) -> bool:
    """Does a name lead right into the digits? 약5팀, 총3팀 are counts for all that."""
    ahead = text[draft.start - 1] if draft.start else " "
    return "가" <= ahead <= "힣" and ahead not in "약총각단만" and text[draft.start].isdigit()


def _record(text: str, draft: Draft) -> None:
    """9초77, 1분44초40, 2m34: hundredths of a second, centimetres."""
    found = _RECORD.match(text, draft.end)
    if (
        found is None
        or draft.low is None
        or draft.low != draft.high
        or draft.low % 1
        or not text.endswith(_RECORDED, 0, draft.end)
    ):
        return
    draft.low = draft.high = draft.low + Decimal(f"0.{found['decimals']}")
    draft.resolution, draft.end = Decimal(1).scaleb(-len(found["decimals"])), found.end()
    draft.trace.append(Step("hundredths", found["decimals"]))


def _feet_and_inches(draft: Draft, inches: re.Match[str]) -> None:
    """6-foot-3: the inches drop their unit."""
    if draft.low is None or draft.low != draft.high:
        return
    draft.low = draft.high = draft.low * 12 + Decimal(inches["inches"])
    draft.unit, draft.end = "inch", inches.end()
    draft.trace.append(Step("feet and inches", inches["inches"]))


def _and_a_half(text: str, draft: Draft) -> None:
    """2시간 반, 1년 반, 두 배 반."""
    if draft.low is None or draft.high is None or draft.vague:
        return
    near = text[draft.end : draft.end + 2]
    if ("반" in near or near == " a") and (found := _HALF.match(text, draft.end)):
        draft.low, draft.high, draft.end = draft.low + Decimal("0.5"), draft.high + Decimal("0.5"), found.end()
        draft.resolution = Decimal("0.5")
        draft.trace.append(Step("and a half", found[0].strip()))


def _within(text: str, draft: Draft) -> None:
    """100위안에 들다 is "within the first hundred", not a hundred yuan."""
    if draft.low is None or draft.scale is not None or draft.low > 500 or (draft.low % 10 and draft.low not in (3, 5)):
        return
    found = _WITHIN.match(text, draft.end - 2)
    if found is not None and (found["open"] is None or _RANKING.search(text, max(0, draft.start - 12), draft.start)):
        draft.kind, draft.currency, draft.unit, draft.end = Kind.ORDINAL, None, "위", draft.end - 1
        draft.trace.append(Step("위 안에", "within a rank"))


def _rank(text: str, draft: Draft) -> None:
    """17대 대통령, 4번 타자, 9회말, 5세대 이동통신: which one, not how many."""
    found = _RANKED.match(text, draft.end) if draft.unit in _RANKED_UNITS else None
    if found is None and draft.unit == "번" and text.endswith(_NUMBERED, 0, draft.start):
        draft.kind = Kind.ORDINAL
        draft.trace.append(Step("which one", "번"))
        return
    if found is None and text[draft.end - 2 : draft.end] == "세대" and (draft.low or 0) < 10:
        draft.unit = "세대"
    elif found is None or found[draft.unit or ""] is None:
        return
    draft.kind = Kind.ORDINAL
    draft.trace.append(Step("which one", text[draft.end : found.end()].strip() if found else ""))


def _mark(text: str, draft: Draft) -> None:
    """만족도 94.2점: a mark out of a hundred, not points won."""
    if (
        draft.unit == "점"
        and draft.low is not None
        and (draft.low % 1 or _MARKS.search(text, max(0, draft.start - 10), draft.start))
    ):
        draft.kind = Kind.NUMBER
        draft.trace.append(Step("a mark", ""))


def _sums(text: str, draft: Draft) -> None:
    """100억대 사업: no one counts a hundred hundred-millions of machines; in the press it is a band of won."""
    if draft.scale is None or draft.scale < _EOK or text[draft.numeral_end] == " ":
        return
    if draft.vague or (draft.low or 0) >= 100 * _EOK or _OF_MONEY.match(text, draft.end):
        draft.kind, draft.currency, draft.currency_inferred, draft.unit, draft.end = Kind.MONEY, "KRW", True, None, draft.end - 1
        draft.trace.append(Step("억대 is won", ""))


def _takes_side(draft: Draft) -> bool:
    """A plain degree, or one that the weather made Celsius before 영하 was asked for: 기온은 영하 5~10도."""
    return draft.unit == "degree" or (draft.unit == "degC" and draft.low is not None and draft.low >= 0)


def measure(text: str, draft: Draft) -> None:
    """시속 120km is a speed, 섭씨 10도 a temperature, 12 degrees below zero a negative one."""
    if draft.unit in DEGREES and draft.low is not None and draft.low >= 0 and (found := _BELOW.match(text, draft.end)):
        if _LOWER_END.search(text, max(0, draft.start - 6), draft.start):
            return
        if draft.unit == "degF" and not found[0].endswith("zero"):
            return  # water freezes at 32 of them
        assert draft.high is not None
        draft.low, draft.high, draft.end = -draft.high, -draft.low, found.end()
        draft.trace.append(Step("temperature", found[0].strip()))
    if draft.unit in _LENGTHS and (found := _SPEED.search(text, max(0, draft.start - 9), draft.start)):
        draft.unit = f"{draft.unit} / {_PER[found['word']]}"
        draft.trace.append(Step("speed", found["word"]))
    elif _takes_side(draft) and (found := _TEMPERATURE.search(text, max(0, draft.start - 9), draft.start)):
        draft.unit = "degF" if found[0].startswith("화씨") else "degC"
        if found["below"] and draft.low is not None and draft.high is not None and draft.low >= 0:
            draft.low, draft.high = -draft.high, -draft.low
        if found["side"]:
            draft.start = found.start("side")
        draft.trace.append(Step("temperature", found[0].strip()))
    elif draft.unit == "degree" and (
        (draft.low is not None and draft.low < 0) or _WEATHER.search(text, max(0, draft.start - 40), draft.start)
    ):
        draft.unit = "degC"  # 최고기온은 서울 33도, -20도: no angle is below zero in the press
