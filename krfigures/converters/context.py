"""Passes that settle what a number is from the words around it: ages in brackets, decades of life, points, open currencies."""

from __future__ import annotations

import re
from decimal import Decimal
from functools import cache

from krfigures.converters.draft import Draft
from krfigures.converters.english_ages import is_age
from krfigures.core.figure import Kind, Step
from krfigures.core.hedge import Hedge
from krfigures.core.values import AmbiguousCurrency
from krfigures.lexicon import table
from krfigures.lexicon.trie import trie

_BRACKET_KO = re.compile(r"[가-힣A-Za-z]\s?\((?:[가-힣·\s]{1,12}[,·]\s?)?$")
_BRACKET_END = re.compile(r"(?:[,·]\s?(?:[가-힣·\s]{1,12}|(?P<team>[A-Z][A-Za-z0-9]{1,9}(?:\s[가-힣A-Za-z]{1,10})?)))?\)")
_NAMED_KO = re.compile(r"[가-힣]{2,5}\s?\($")
_PLAYS_FROM = 12
_NAME_EN = re.compile(r"[A-Z][\w'.-]+(?:\s\([^)]{1,30}\))?,\s(?:now\s|then\s)?$")
_SAME_AGE = re.compile(r"\s?(?:미만|이상|이하)?\s?\(")
_AGED = re.compile(
    r"(?<![가-힣])나이\s$"
    r"|(?i:\b(?:aged|ages?|age of|turned|turning|was just|is just|was only|at the age of))\s(?:of\s)?(?:between\s)?$"
)
_NOT_AGES = re.compile(
    r"\s?(?:그룹|기업|재벌|건설사|건설|은행|과제|뉴스|도시|브랜드|품목|업종|산업|대학|로펌|종목|교역|수출|강국|국정|핵심"
    r"|의 (?:차량|버스|트럭|승용차|항공기|전투기|헬기|택시|컴퓨터|카메라|자동차)"
    r"|가량|정도 ?의|상장|증권|제약|대기업|공약|차종|통신|완성차|사건"
    r"|(?:추가 )?(?:도입|수출|구매|배치|투입|생산|양산|계약|판매|인도분|보급|납품))"
)
_VEHICLE = re.compile(
    r"(?:차량|버스|택시|승용차|트럭|전투기|헬기|여객기|항공기|탱크|전차|컴퓨터|카메라|자동차|오토바이|구급차|소방차|장비|기계|로봇|휴대폰|스마트폰|[A-Z]{1,3}-?\d{1,3}[A-Z]?"
    r"|(?:전기|수소|화물|경|승합|중고|순찰|경찰|장갑|친환경|자율주행|렌터|캠핑|청소|관용|법인|이층|굴절)차|드론|무인기|자전거|킥보드|에어컨|선풍기|냉장고|세탁기|노트북"
    r"|태블릿|서버|프린터|청정기|정수기|굴착기|굴삭기|크레인|헬리콥터|수송기|정찰기|훈련기|비행기|단말기|충전기|키오스크|제세동기|환풍기|경운기|이앙기|콤바인)"
    r"[가-힣]?\s?(?:약\s|총\s|모두\s)?$"
)
_HANDLED = re.compile(r"[를을]\s[^.\d]{0,12}?(?:기증|도입|구매|구입|양산|생산|납품|수출|보급|인도[하받]|들여[오온왔]|사들)")
_MORE_OF_THEM = re.compile(r"[를은는]?(?:,|\s(?:\d|각각|추가|더\s))")
_PEOPLE = re.compile(
    r"\s?(?:남성|여성|남자|여자|남녀|부부|운전|기사(?![가-힣]{2})|승객|직장인|회사원|주부|고객|소비자|구매자|이용자|환자|노인|청년)"
)
_INDEX = re.compile(
    r"지수|코스피|코스닥|다우|나스닥|니케이|닛케이|만족도|[Ii]ndex|Kospi|KOSPI|Kosdaq|KOSDAQ|Nasdaq|NASDAQ|Dow|Nikkei|shares|[Ss]tocks"
    r"|average|Composite|Hang\sSeng|Shanghai|[Bb]ourse|S&P|FTSE|DAX|CAC|T[Oo][Pp][Ii][Xx]|Stoxx|STOXX|Sensex|Taiex|TAIEX"
)
_OF_VOTERS = re.compile(r"\b(?:[Aa]pproval|[Rr]atings?|[Pp]olls?|[Ss]upport|[Ss]urvey|[Vv]oters?|[Pp]arty)\b")
_OR_PERCENT = re.compile(r",?\sor\s(?:about\s)?")
_GLOSSED = re.compile(r"\s?\(\s?(?:약|한화|우리\s?돈)?\s?(?:약\s?)?")
_VIETNAM = re.compile("베트남|하노이|호찌민|호치민|다낭")
_BUILDINGS = re.compile("주택|아파트|건물|빌라|단지|가옥|창고")
_MAN = Decimal(10**4)
_SENTENCE = re.compile(r"[.!?](?:\s|$)|\n|다\.")
_RUPEES = ("INR", "PKR", "LKR")
_SHARE_OF_POINT = re.compile(r"(?i:an?[-\s])?(?:half|quarter|three-quarter)[-\s]")
_DOLLARS = frozenset(("HKD", "SGD", "AUD", "CAD", "NZD", "TWD"))
_WEIGHT = re.compile(r"무게|체중|몸무게|중량|감량|weigh|heavy|heavier|body|loaded|cocaine|meat|beef|rice")
_PART_OF = re.compile(r"\bof (?:which|that|it)\b|그중|이 ?가운데|이 ?중")
_PRICED = re.compile(
    r"\s(?:[a-z]+\s)?(?:notes?|coins?|bills?|fines?|tickets?|prizes?|bonus|deals?|debts?|fees?|loans?|grants?|payments?|funds?|costs?|prices?|contracts?|offers?"
    r"|bids?|budgets?|salary|salaries|rewards?|vouchers?|gifts?|bets?|donations?|rise|increase|cut|tax|charges?|pensions?|houses?|homes?|suits?|meals?|dinners?)\b"
)
_KILOGRAMS = re.compile(r"\s?\((?:약|about|approximately)?\s?[\d.,]+\s?(?:kg|㎏|g\b|킬로|그램|kilo)")


def ages(text: str, drafts: list[Draft]) -> list[Draft]:
    """김모(41) 판사, Kim, 59, 50대 여성, people aged 55."""
    last: Draft | None = None
    machines: Draft | None = None
    for draft in drafts:
        last, before = draft, last
        if draft.low is None:
            continue
        if (
            before is not None
            and before.kind is Kind.AGE
            and draft.kind is Kind.DURATION
            and _SAME_AGE.fullmatch(text, before.end, draft.start)
        ):
            draft.kind = Kind.AGE
            draft.trace.append(Step("the same age again", ""))
        elif draft.unit == "대" and draft.kind is Kind.COUNT and draft.high is not None:
            if not _decade(text, machines, draft):
                machines = draft
        elif (
            draft.kind is Kind.DURATION
            and draft.unit == "month"
            and text[max(0, draft.start - 4) : draft.start].rstrip().endswith("생후")
        ):
            draft.kind = Kind.AGE
            draft.trace.append(Step("age of an infant", "생후"))
        elif (
            draft.bare
            and draft.kind in (Kind.NUMBER, Kind.COUNT)
            and 0 < draft.low <= 120
            and draft.scale is None
            and (_is_age(text, draft) or _also_age(text, before, draft))
        ):
            draft.kind, draft.unit, draft.bare = Kind.AGE, "year", False
            draft.trace.append(Step("age by its place", ""))
    return drafts


def _also_age(text: str, before: Draft | None, draft: Draft) -> bool:
    """The second of two ages: aged 26 and 27."""
    return (
        before is not None
        and before.kind is Kind.AGE
        and text[before.end : draft.start] in (" and ", " or ", ", ", " to ", " and between ")
    )


def _is_age(text: str, draft: Draft) -> bool:
    before = text[max(0, draft.start - 30) : draft.start]
    if before.endswith(("(", ", ", ",", "·")) and _BRACKET_KO.search(before) and (end := _BRACKET_END.match(text, draft.end)):
        if end["team"] and not (_NAMED_KO.search(before) and (draft.low or 0) >= _PLAYS_FROM):
            return False
        return not text[draft.start].startswith("0") and not (draft.low or 0) % 1
    if text[draft.end : draft.end + 1] == "," and _NAME_EN.search(before):
        return True
    return _AGED.search(before) is not None or is_age(text, draft.start, draft.end)


def _decade(text: str, machines: Draft | None, draft: Draft) -> bool:
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
        or (machines and not _SENTENCE.search(text, machines.end, draft.start) and _MORE_OF_THEM.match(text, draft.end))
    ):
        return False
    draft.kind, draft.unit, draft.high = Kind.AGE, "year", high + 9
    draft.trace.append(Step("decade of life", text[draft.start : draft.end]))
    return True


def _sentence(text: str, position: int) -> str:
    window = text[max(0, position - 160) : position]
    start = 0
    for match in _SENTENCE.finditer(window):
        start = match.end()
    end = _SENTENCE.search(text, position, position + 120)
    return window[start:] + text[position : end.start() if end else position + 120]


def points(text: str, drafts: list[Draft]) -> list[Draft]:
    """지지율은 3포인트 오른 45%: points beside a percentage, with no index in the sentence, are percentage points."""
    for index, draft in enumerate(drafts):
        if draft.kind is not Kind.NUMBER or draft.unit not in ("포인트", "points"):
            continue
        if index + 1 < len(drafts) and _is_of_level(text, draft, drafts[index + 1]):
            continue
        near = [
            other
            for other in drafts[max(0, index - 2) : index + 3]
            if other.kind is Kind.PERCENT and abs(other.start - draft.start) < 60
        ]
        if _SHARE_OF_POINT.match(text, draft.start) and not _INDEX.search(_sentence(text, draft.start)):
            draft.kind, draft.unit = Kind.PERCENT_POINT, None
            draft.trace.append(Step("a share of a point", "of an interest rate"))
        elif near and not _INDEX.search(_sentence(text, draft.start)):
            draft.kind, draft.unit = Kind.PERCENT_POINT, None
            draft.trace.append(Step("points of a percentage", ""))
    return drafts


def _is_of_level(text: str, draft: Draft, behind: Draft) -> bool:
    """12 points, or 0.3 percent: a share of a level is told of an index, whatever it is called."""
    if behind.kind is not Kind.PERCENT or not _OR_PERCENT.fullmatch(text, draft.end, behind.start):
        return False
    return _OF_VOTERS.search(_sentence(text, draft.start)) is None


@cache
def _countries() -> tuple[re.Pattern[str], dict[str, str]]:
    words = {row[0]: row[1] for row in table("countries")}
    return re.compile(trie(words)), words


def currencies(text: str, drafts: list[Draft]) -> list[Draft]:
    """Open currencies are settled by what the text says of countries; a pound is a weight where it is weighed."""
    _dong(text, drafts)
    named: str | None = None
    named_at = -1
    explicit_us = False
    for draft in drafts:
        if draft.kind is not Kind.MONEY:
            continue
        word = text[draft.start : draft.end]
        if draft.currency == "GBP" and ("파운드" in word or "pound" in word) and _is_weight(text, draft):
            draft.kind, draft.currency, draft.unit = Kind.QUANTITY, None, "pound"
            draft.trace.append(Step("pound as a weight", ""))
        elif isinstance(draft.currency, AmbiguousCurrency):
            _settle(text, draft, draft.currency)
        elif draft.currency == "INR" and ("upee" in word or "Rs" in word):
            _settle(text, draft, AmbiguousCurrency(word, _RUPEES))  # India's unless the text speaks of another country
        elif draft.currency in _DOLLARS:
            named, named_at = str(draft.currency), draft.end
        elif draft.currency == "USD":
            explicit_us = explicit_us or any(mark in word for mark in ("US", "U.S.", "미", "美"))
            if (
                named
                and not explicit_us
                and ("$" in word or "dollar" in word or "달러" in word)
                and (_SENTENCE.search(text, named_at, draft.start) or _PART_OF.search(text, named_at, draft.start))
            ):
                draft.currency = AmbiguousCurrency(word, (named, "USD"))
                draft.trace.append(Step("another dollar was named before", named))
    return drafts


def _dong(text: str, drafts: list[Draft]) -> None:
    """531만동(약 29만6천원), and myriads of 동 where Vietnam is spoken of, are dong and no buildings."""
    for index, draft in enumerate(drafts):
        if draft.unit != "동" or draft.kind is not Kind.COUNT:
            continue
        gloss = drafts[index + 1] if index + 1 < len(drafts) else None
        glossed = (
            gloss is not None
            and gloss.currency == "KRW"
            and (gloss.low or 0) < (draft.low or 0)  # a dong is worth less than a won; 102동(3억원) is a house with its price
            and _GLOSSED.fullmatch(text, draft.end, gloss.start)
        )
        if glossed or (
            (draft.high or 0) >= _MAN
            and _VIETNAM.search(_sentence(text, draft.start))
            and not _BUILDINGS.search(text, max(0, draft.start - 14), draft.start)
        ):
            draft.kind, draft.currency, draft.unit = Kind.MONEY, "VND", None
            draft.trace.append(Step("dong, not buildings", ""))


def _is_weight(text: str, draft: Draft) -> bool:
    if _KILOGRAMS.match(text, draft.end):
        return True
    if text.startswith("-pound", draft.numeral_end) and draft.scale is None and (draft.low or 0) <= 3000:
        return _PRICED.match(text, draft.end) is None  # a 150-pound champion, a 50-pound note
    return (
        draft.scale is None
        and _WEIGHT.search(text[max(0, draft.start - 30) : draft.end + 16]) is not None
        and (draft.low or Decimal(0)) < 100000
    )


def _settle(text: str, draft: Draft, currency: AmbiguousCurrency) -> None:
    pattern, codes = _countries()
    best: str | None = None
    for match in pattern.finditer(text, max(0, draft.start - 300), min(len(text), draft.end + 80)):
        if codes[match[0]] in currency.candidates:
            best = codes[match[0]]
            draft.trace.append(Step("currency by country", match[0]))
            if match.start() > draft.start:
                break
    if best:
        draft.currency = best
