"""Decades of life: 40대 is an age, unless machines of that number are spoken of."""

from __future__ import annotations

import re

from krfigures.converters import sentence
from krfigures.converters.draft import Draft
from krfigures.core.figure import Kind, Step
from krfigures.core.hedge import Hedge

_NOT_AGES = re.compile(
    r"\s?(?:그룹|기업|재벌|건설사|건설|은행|과제|뉴스|도시|브랜드|품목|업종|산업|대학|로펌|종목|교역|수출|강국|국정|핵심"
    r"|의 (?:차량|버스|트럭|승용차|항공기|전투기|헬기|택시|컴퓨터|카메라|자동차)"
    r"|가량|정도 ?의|상장|증권|제약|대기업|공약|차종|통신|완성차|사건"
    r"|(?:추가 )?(?:도입|수출|구매|배치|투입|생산|양산|계약|판매|인도분|보급|납품))"
)
_VEHICLE = re.compile(
    r"(?:(?:보잉|에어버스)\s?[A-Z]?\d{3}(?:-\d{1,3}[A-Z]{0,2})?|차량|버스|택시|승용차|트럭|전투기|헬기|여객기|항공기|탱크|전차|컴퓨터|카메라|자동차|오토바이|구급차|소방차|장비|기계|로봇|휴대폰|스마트폰|[A-Z]{1,3}-?\d{1,3}[A-Z]?"
    r"|(?:전기|수소|화물|경|승합|중고|순찰|경찰|장갑|친환경|자율주행|렌터|캠핑|청소|관용|법인|이층|굴절)차|드론|무인기|자전거|킥보드|에어컨|선풍기|냉장고|세탁기|노트북"
    r"|태블릿|서버|프린터|청정기|정수기|굴착기|굴삭기|크레인|헬리콥터|수송기|정찰기|훈련기|비행기|단말기|충전기|키오스크|제세동기|환풍기|경운기|이앙기|콤바인)"
    r"[가-힣]?\s?(?:약\s|총\s|모두\s)?$"
)
_HANDLED = re.compile(r"[를을]\s[^.\d]{0,12}?(?:기증|도입|구매|구입|양산|생산|납품|수출|보급|인도[하받]|들여[오온왔]|사들)")
_MORE_OF_THEM = re.compile(r"[를은는]?(?:,|\s(?:\d|각각|추가|더\s))")
_PEOPLE = re.compile(
    r"\s?(?:남성|여성|남자|여자|남녀|부부|운전|기사(?![가-힣]{2})|승객|직장인|회사원|주부|고객|소비자|구매자|이용자|환자|노인|청년)"
)


def decade(text: str, machines: Draft | None, draft: Draft) -> bool:
    """40대 is an age, unless machines stand beside it or were so counted before it in the sentence. False where they are."""
    low, high = draft.low, draft.high
    assert low is not None and high is not None
    if low % 10 or high % 10 or not 10 <= low <= 90 or not 10 <= high <= 90 or draft.end - draft.start > 7:
        return True
    if not _PEOPLE.match(text, draft.end) and (
        Hedge.ABOUT in draft.hedges
        or Hedge.OVER in draft.hedges
        or _NOT_AGES.match(text, draft.end)
        or _HANDLED.match(text, draft.end)
        or _VEHICLE.search(text[max(0, draft.start - 12) : draft.start])
        or (machines and not sentence.ENDS.search(text, machines.end, draft.start) and _MORE_OF_THEM.match(text, draft.end))
    ):
        return False
    draft.kind, draft.unit, draft.high = Kind.AGE, "year", high + 9
    draft.trace.append(Step("decade of life", text[draft.start : draft.end]))
    return True
