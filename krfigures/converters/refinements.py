"""What the words around a counted number add: 17대 대통령 is which one, 형사1부 a name, 100억대 a sum, 2년 반 and a half.

A look for each unit that has one, and for each kind; a look says False where what stands there is no figure.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from decimal import Decimal
from types import MappingProxyType

from krfigures.converters.draft import Draft
from krfigures.converters.measures import OF_BOTH_ENDS, feet_and_inches, record, speed
from krfigures.core.figure import Kind, Step

_EOK = Decimal(10**8)
_OF_MONEY = re.compile(
    r"\s?(?:의\s)?(?:자산|재산|연봉|매출|사기|횡령|손실|아파트|빚|부동산|사업|계약|피해|뇌물|예산|공사|투자|보험|상금|몸값|배임|비자금|소송|적자|흑자|수익|이익|도박|세금|탈세|리베이트|금품|뒷돈|거래|대출)"
)
_RANKED = re.compile(
    r"\s?(?:(?P<대>대통령|국회|총선|대선|의회|회장|총장|원장|장관|교황|황제|국왕|임금|왕|총리|시장|지사|사장|위원장|이사장|청장|감독|주주)"
    r"|(?P<번>타자|홀|시드|트랙|선발)|(?P<회>[초말](?![가-힣]))|(?P<부>리그|강등|승격|투어)|(?P<기>(?:\d{1,4}명\s)?(?:수료|졸업|연수|교육|회원|모집)))"
)
# a stage by its number: 1라운드에서, 2라운드를 마쳤다; but 5단계에서 3단계로 줄였다
_AT_STAGE = re.compile(
    r"에서(?!\s\d{1,2}단계로\s?(?:줄|늘|간소|축소|확대|단순|세분))"
    r"|[을를]\s(?:마[치쳤친]|끝[내냈낸]|통과|앞[두둔뒀])"
)
_TIERS = re.compile(r"로\s?(?:줄|늘|간소|축소|확대|단순|세분)")
_BY_ONE = re.compile(
    r"\s?(?:상[승향]|하[락향]|[올오][르른를라랐]|[높낮]|[위앞뒤]|아래|더|씩|차|강등|승급|뿐|만|도(?![가-힣])|[이]?나\s)"
)
_MARKS = re.compile(r"(?:만족도|점수|평점|지수|평균|총점|만점에)[은는이가]?\s?(?:약\s)?$")
_NUMBERED = ("기호 ", "등번호 ", "출구 ", "채널 ", "기호", "등번호")
_HALF = re.compile(r"\s?반(?=[\s,.)]|$|만에|쯤|정도|가량|동안|이나|이|을|의|은|간|째|여|으로)|\x20and\x20a\x20half\b")
_HALVES = frozenset((Kind.DURATION, Kind.QUANTITY, Kind.RATIO, Kind.COUNT))
_WITHIN = re.compile(r"위안에(?:\s?(?:들|드는|든|진입|오르|오른|이름|포함|랭크|입성|자리)|(?P<open>(?=[\s,.]|$)))")
_RANKING = re.compile(r"세계|랭킹|순위|상위|국내|전국|전체|차트|성적|명단|[톱탑]")
_LINES_OF_A_SCREEN = frozenset((480, 720, 1080, 1440, 2160))
# 3선 의원: "a three-term lawmaker"; but a bid for a third term (3선 도전), a step back (2선 후퇴), a name (3선 개헌)
_ELECTED = re.compile(
    r"[의인]?\s(?:[가-힣]{1,8}\s){0,2}?[가-힣]{0,4}(?:의원|중진|시장|지사|구청장|군수|교육감|대통령|총리|위원장|조합장|회장)"
)
_NTH_OF_NAME = re.compile(  # kings, popes: 찰스 3세; heirs are no tokens
    r"(?:찰스|루이|바오로|레오|엘리자베스|조지|나폴레옹|헨리|베네딕토|펠리페|프리드리히|빌헬름|니콜라이)\s?$"
)
_BYTES = re.compile(
    r"\s(?:바이트|메모리|램|용량|짜리|급|인터넷|데이터|속도|요금|서비스|통신|하드|저장|파일|상품|무제한|USB|RAM|SSD|D램)"
)
_BYTES_BEFORE = re.compile(r"(?:데이터|메모리|램|용량|RAM|저장|요금제|인터넷|파일|초당|USB|SSD)[^.,\d]{0,8}$")
_SCREENS = re.compile(r"TV|티브이|모니터|디스플레이|화면|OLED|올레드|LED|LCD|패널|태블릿|노트북|게이밍|스크린|아이폰|갤럭시|크기")
_GROUNDS = re.compile(r"주차|코트|테니스|축구|구장|차량")
_MANY_PLACES = 100
_AND_DAUGHTERS = re.compile(r"\x20?\d{1,2}녀")
_SONS_AND = re.compile(r"\d남\x20?$")
_LEVEL = Decimal(200)
_PENNY = Decimal("0.01")
_NO_PENCE = re.compile(
    r"[가-힣]|(?i:\b(?:kospi|kosdaq|index|approval|ratings?|polls?|points?|video|fps|frames?|screens?|resolution|cameras?|u?hd|[48]k))\b"
)
_HALF_POINT = Decimal("0.5")


def refine(text: str, draft: Draft) -> bool:
    """Fills in what the neighbouring words add; False where they say that it is no figure."""
    if draft.kind is Kind.MONEY:
        return draft.currency != "CNY" or _within(text, draft)
    if text.startswith("당", draft.end):
        return False  # 1인당, 3.3㎡당: what the next figure is per
    for look in _BY_UNIT.get(draft.unit or "", ()):
        if not look(text, draft):
            return False
    if draft.kind is Kind.AGE:
        return _age(text, draft)
    if draft.kind in _HALVES:
        _and_a_half(text, draft)
    if draft.kind is Kind.DURATION and (
        text[draft.end - 1] in "제물" or (text[draft.end - 1] == "간" and text[draft.end - 2] != "시")
    ):
        draft.end -= 1  # 25년간: 간 is "for"; 주 4.5일제: a system; 10년물: a bond
    return True


def _within(text: str, draft: Draft) -> bool:
    """100위안에 들다 is "within the first hundred", not a hundred yuan."""
    if draft.low is None or draft.scale is not None or draft.low > 500 or (draft.low % 10 and draft.low not in (3, 5)):
        return True
    found = _WITHIN.match(text, draft.end - 2)
    if found is not None and (found["open"] is None or _RANKING.search(text, max(0, draft.start - 12), draft.start)):
        draft.kind, draft.currency, draft.unit, draft.end = Kind.ORDINAL, None, "위", draft.end - 1
        draft.trace.append(Step("위 안에", "within a rank"))
    return True


def _age(text: str, draft: Draft) -> bool:
    """찰스 3세 is a king; 5세배기 is five."""
    if _NTH_OF_NAME.search(text, max(0, draft.start - 8), draft.start):
        return False
    if text.endswith("배기", 0, draft.end):
        draft.end -= 2
    return True


def _and_a_half(text: str, draft: Draft) -> None:
    """2시간 반, 1년 반, 두 배 반."""
    if draft.low is None or draft.high is None or draft.vague:
        return
    near = text[draft.end : draft.end + 2]
    if ("반" in near or near == " a") and (found := _HALF.match(text, draft.end)):
        draft.low, draft.high, draft.end = draft.low + _HALF_POINT, draft.high + _HALF_POINT, found.end()
        draft.resolution = _HALF_POINT
        draft.trace.append(Step("and a half", found[0].strip()))


def _division(text: str, draft: Draft) -> bool:
    """형사1부, 강력2팀, 역삼1동 are names; 약5팀, 총3팀 are counts for all that."""
    ahead = text[draft.start - 1] if draft.start else " "
    return not ("가" <= ahead <= "힣" and ahead not in "약총각단만" and text[draft.start].isdigit())


def _screen(text: str, draft: Draft) -> bool:
    """1080p is a kind of screen."""
    return text[draft.end - 1] not in "pP" or draft.low not in _LINES_OF_A_SCREEN


def _pence(text: str, draft: Draft) -> bool:
    """52.95p a litre: pence, where no Hangul stands near and the copy speaks of no level, approval or picture."""
    if text[draft.end - 1] != "p" or draft.low is None or draft.high is None:
        return True
    near = text[max(0, draft.start - 40) : draft.end + 40]
    if _NO_PENCE.search(near) is None:
        draft.low, draft.high, draft.factor = draft.low * _PENNY, draft.high * _PENNY, _PENNY
        draft.resolution = None if draft.resolution is None else draft.resolution * _PENNY
        draft.kind, draft.currency, draft.unit = Kind.MONEY, "GBP", None
        draft.trace.append(Step("pence", "p"))
    return True


def _level(text: str, draft: Draft) -> bool:
    """3,400선 is a level of an index, 3선 의원 elected three times; 재선, 100선 (a choice) are not."""
    if draft.low is not None and draft.low < 10 and _ELECTED.match(text, draft.end):
        draft.kind = Kind.COUNT
        return True
    draft.unit = None
    return draft.low is not None and draft.low >= _LEVEL


def _sums(text: str, draft: Draft) -> bool:
    """100억대 사업: no one counts a hundred hundred-millions of machines; in the press it is a band of won."""
    if draft.scale is None or draft.scale < _EOK or text[draft.numeral_end] == " ":
        return True
    if draft.vague or (draft.low or 0) >= 100 * _EOK or _OF_MONEY.match(text, draft.end):
        draft.kind, draft.currency, draft.currency_inferred, draft.unit = Kind.MONEY, "KRW", True, None
        draft.end -= 1
        draft.trace.append(Step("억대 is won", ""))
    return True


def _rank(text: str, draft: Draft) -> bool:
    """17대 대통령, 4번 타자, 9회말: which one, not how many."""
    if draft.kind is Kind.COUNT and draft.scale is None:
        found = _RANKED.match(text, draft.end)
        if found is not None and found[draft.unit or ""] is not None:
            draft.kind = Kind.ORDINAL
            draft.trace.append(Step("which one", text[draft.end : found.end()].strip()))
    return True


def _stage(text: str, draft: Draft) -> bool:
    """1라운드에서, 방어의 1단계: which one; 3단계로 나눠, 5라운드로 치르는, 단 1세트도, 1단계 올라 count."""
    if draft.kind is not Kind.COUNT or not text[draft.start].isdigit() or draft.low != draft.high:
        return True
    first = draft.low == 1 and draft.unit != "세트" and not text.endswith("단 ", 0, draft.start)
    goes_on = text.endswith("단계에서 ", 0, draft.start) and not _TIERS.match(text, draft.end)  # 3단계에서 2단계로 낮췄다
    if goes_on or _AT_STAGE.match(text, draft.end) or (first and not _BY_ONE.match(text, draft.end)):
        draft.kind = Kind.ORDINAL
        draft.trace.append(Step("which one", draft.unit or ""))
    return True


def _number(text: str, draft: Draft) -> bool:
    """기호 2번, 등번호 7번."""
    if draft.kind is Kind.COUNT and draft.scale is None and text.endswith(_NUMBERED, 0, draft.start):
        draft.kind = Kind.ORDINAL
        draft.trace.append(Step("which one", "번"))
    return True


def _generation(text: str, draft: Draft) -> bool:
    """5세대 이동통신: which one; 500세대 are households."""
    if draft.kind is Kind.COUNT and draft.scale is None and text.endswith("세대", 0, draft.end) and (draft.low or 0) < 10:
        draft.kind, draft.unit = Kind.ORDINAL, "세대"
        draft.trace.append(Step("which one", ""))
    return True


def _bytes_or_things(text: str, draft: Draft) -> bool:
    """데이터 10기가 is gigabytes, 엔진 4기가 멈췄다 four engines and their particle."""
    if not text.endswith("기가", 0, draft.end) or text[draft.end : draft.end + 1] != " ":
        return True  # a subject without a verb behind it ends no clause
    if _BYTES.match(text, draft.end) or _BYTES_BEFORE.search(text, max(0, draft.start - 14), draft.start):
        return True
    draft.kind, draft.unit, draft.end = Kind.COUNT, "기", draft.end - 1
    draft.trace.append(Step(Kind.COUNT, "기"))
    return True


def _screen_size(text: str, draft: Draft) -> bool:
    """65형 TV is inches of a screen; 2형 당뇨 is a kind."""
    if text[draft.end - 1] != "형":
        return True
    return _SCREENS.search(text, max(0, draft.start - 20), draft.end + 14) is not None


def _places(text: str, draft: Draft) -> bool:
    """주차장 1만2천면 counts places; 1면 is a page, 3면이 바다 a side."""
    return (draft.low or 0) >= _MANY_PLACES or _GROUNDS.search(text, max(0, draft.start - 14), draft.start) is not None


def _children(text: str, draft: Draft) -> bool:
    """2남 1녀: sons and daughters, only where both are told."""
    word = text[draft.numeral_end : draft.end]
    if word == "남":
        return _AND_DAUGHTERS.match(text, draft.end) is not None
    return word != "녀" or _SONS_AND.search(text, max(0, draft.start - 4), draft.start) is not None


def _mark(text: str, draft: Draft) -> bool:
    """만족도 94.2점: a mark out of a hundred, not points won."""
    if draft.kind is not Kind.COUNT or draft.scale is not None or draft.low is None:
        return True
    if draft.low % 1 or _MARKS.search(text, max(0, draft.start - 10), draft.start):
        draft.kind = Kind.NUMBER
        draft.trace.append(Step("a mark", ""))
    return True


_Look = Callable[[str, Draft], bool]
_BY_UNIT: Mapping[str, tuple[_Look, ...]] = MappingProxyType(
    {
        **dict.fromkeys(("팀", "동", "실", "과", "국", "사단"), (_division,)),
        "부": (_division, _rank),
        "대": (_sums, _rank),
        "회": (_rank,),
        "기": (_rank,),
        "번": (_rank, _number),
        "가구": (_generation,),
        "점": (_mark,),
        **dict.fromkeys(("단계", "라운드", "세트"), (_stage,)),
        "포인트": (_screen, _pence),
        "선": (_level,),
        **{unit: (look,) for unit, look in OF_BOTH_ENDS.items()},
        "meter": (speed, record),
        "second": (record,),
        "foot": (feet_and_inches,),
        "inch": (_screen_size,),
        "면": (_places,),
        "명": (_children,),
        "gigabyte": (_bytes_or_things,),
    }
)
"""What each unit makes one look for, in order."""
