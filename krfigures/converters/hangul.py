"""Is a numeral written in Hangul really one? 이 is also "this", 사원 a temple, 한국 a country, 만원 a full house.

A rule for each system of numerals; every rule leaves alone what is more often a word.
"""

from __future__ import annotations

import re
from collections.abc import Mapping

from krfigures.core.figure import Kind
from krfigures.tokenisers.amounts import AFTER_LETTERS, BEFORE_LETTERS, Amount


def _words(words: str) -> frozenset[str]:
    return frozenset(words.split())


# "one" is an article before a person or a thing: 한 남성, 한 회사
_NOUNS = _words(
    "남성 여성 남자 여자 선수 학생 후보 사건 정당 정상 지역 회사 업체 기업 은행 도시 학교 나라 가정 가족 건물 부부 커플 "
    "아이 단계 분야 부문 종류 국 면 자리 쪽 줄 부 주 대 장 정 문 동 실 자 기 원"
)
_CLOSED_ONE = _words("명 개 건 곳 마리 발 달 시간 가지 사람 군데 차례 살 채 척 해")
_CLOSED_NATIVE = _words(
    "명 개 건 곳 마리 발 달 시간 가지 사람 군데 차례 살 채 척 배 번 대 장 권 병 잔 골 점 팀 표 쌍 해 주 벌 켤레 그루 "
    "송이 편 달러 번째 째 자녀 경기"
)
_FULL_HOUSE = re.compile(r"\s?(?:버스|지하철|전철|관중|사례|열차|관객|세례|전동차|객석|행렬)")
# a single Sino-Korean digit counts before these only: 삼 년, 오 퍼센트, 칠 개월
_AFTER_DIGIT = _words(
    "년 년간 개월 개월간 일간 분간 퍼센트 퍼센티지 프로 %포인트 달러 유로 위안 엔 학년 층 킬로미터 킬로그램 미터 톤 주년 개국 "
    "주일"
)
_NOT_THIS = _words("년 년간 개월 퍼센트 퍼센티지 프로 달러 학년 주년 개국")
_ONLY_SPACED = _words("대 세 일 위 장 점 석 분 초")
_SINGLE_UNIT = re.compile(r"[십백천만억조]$")
_DONE = ("을 ", "를 ")
_DONE_OR_SAID = (*_DONE, "다고 ", "라고 ", "자고 ", "기로 ")
_SAID_OF = frozenset(("건", "점", "곳", "다스"))
"""What 한, said or agreed, may stand before: 간다고 한 건. Before 번 and 명 it is one more often: 옳다고 한 번 더 말했다."""
_WORDS_OF_UNIT = _words(
    "명 원 개 년 분 초 시간 달러 퍼센트 프로 배 건 번 마리 킬로미터 미터 톤 평 유로 엔 위안 장 표 가구 대 위 여 점 석 일 "
    "리터 세 회 차례 불 년간 개월 개월간 일간 분간 초간"
)
_TALKS = re.compile(r"\s?(?:정상\s?)?회[담동]")  # 삼자 회담
# 일 is also "work" and "one", and ends 오일 (oil) and 생일: days where time is measured
_OF_DAYS = re.compile(r"째|\s?(?:동안|만에)(?![가-힣])|에\s?걸[쳐친]")


_MARGIN = 100  # no blanks around a lone numeral are longer, and a long text is not copied for each numeral in it


def alone(text: str, start: int, end: int) -> bool:
    """Is nothing else written than what stands from start to end?"""
    if start > _MARGIN or len(text) - end > _MARGIN:
        return False
    return not text[:start].strip(" -+\t\n") and not text[end:].strip(" .\t\n")


# a numeral of several figures that a particle or the copula ends: 정답은 백이십이다, 삼천을 넘었다. Of two letters only what is
# no other word: 이천 and 사천 are cities, 오만 pride, 이백 a poet, 천사 an angel, 백조 a swan, 일만 "only work"
_SURE_PAIR = re.compile(
    "[일이삼사오육칠팔구]십|십[일이삼사오육칠팔구만억조]|[일사오육칠팔구]백|[일육칠팔]천|[삼육칠팔]만|[백천]만"
    "|[일이삼사오육칠팔구십백천]억|[백천][육칠팔]"
)
_INFLECTED = re.compile(
    r"(?P<closed>은|이|을|과|으로)(?![가-힣])|(?P<open>는|가|를|와)(?![가-힣])"
    r"|(?:입니다|이다|이며|이고)(?![가-힣])|이었|이라고|이지만|였|라고"
)


def inflected(text: str, sino: str, end: int) -> bool:
    """Is a numeral without a unit one by its shape: several figures, and a particle that fits its last sound?

    >>> inflected("백이십은 짝수다", "백이십", 3), inflected("이천은 도시다", "이천", 2), inflected("백팔가 온다", "백팔", 2)
    (True, False, False)
    """
    words = sino.split()
    if sino[0] in "조억경" or not (len(words[0]) > 2 or _SURE_PAIR.fullmatch(words[0])):
        return False
    found = _INFLECTED.match(text, end)
    if found is None:
        return False
    is_closed = (ord(text[end - 1]) - ord("가")) % 28 > 0  # ends in a consonant
    return found["open"] is None if is_closed else found["closed"] is None


def may_stand(text: str, words: Mapping[str, str | None], start: int, end: int) -> bool:
    """Could a numeral written in Hangul stand for a number, as far as its neighbours' letters tell? Most could not.

    >>> may_stand("한국은행", {"native": "한"}, 0, 1), may_stand("한껏", {"native": "한"}, 0, 1)
    (True, False)
    """
    if words.get("vague") in ("수", "몇") and not words.get("scale"):
        return False
    if words.get("minus"):
        return " " not in (words["sino"] or "").strip()  # 마이너스일 경우: if it is below zero
    if text[end : end + 2].lstrip(" -\n")[:1] in AFTER_LETTERS:
        return True
    if (sino := words.get("sino")) and inflected(text, sino, end):
        return True
    # with no unit behind, a currency or a minus stands before it, or nothing else is written at all
    return text[max(0, start - 2) : start].rstrip(" ")[-1:] in BEFORE_LETTERS or alone(text, start, end)


def stands(text: str, words: Mapping[str, str | None], amount: Amount) -> bool:
    """Does a numeral written in Hangul stand for a number here? Digits always do."""
    tail = amount.tail.text if amount.tail is not None else ""
    spaced = " " in text[amount.start : amount.end]
    if native := words.get("native"):
        if native == "한" and text.endswith(_DONE if tail not in _SAID_OF else _DONE_OR_SAID, 0, amount.start):
            return False  # the verb: 요청을 한 건, 사기로 한 곳
        return amount.tail is None or _native(native, tail, spaced=spaced)
    if vague := words.get("vague"):
        if vague in ("수", "몇"):
            return bool(words.get("scale"))
        return amount.tail is not None or bool(words.get("scale")) or vague.startswith(("수", "몇"))
    if words.get("cents"):
        return True  # 이불 is a quilt, 이불이십삼센트 is not
    if sino := words.get("sino"):
        if words.get("minus") and amount.tail is None and len(sino) == 1:
            return alone(text, amount.start, amount.end)  # 마이너스일 때, 마이너스이지만: the copula
        return _sino(text, sino.strip(), amount, tail)
    return True


def _native(native: str, tail: str, *, spaced: bool) -> bool:
    if native.endswith(("하나", "둘", "셋", "넷")):
        return False  # nouns, which count nothing: 하나도 is "none at all"
    if native == "한":
        return tail not in _NOUNS if spaced else tail in _CLOSED_ONE
    if native in ("세", "네", "두", "석", "넉", "너", "서", "열", "온"):
        if native in ("세", "열") and tail == "대":
            return spaced  # 세대 is a generation, 열대 the tropics
        return tail not in ("계", "대", "기", "국", "자", "정", "문") if spaced else tail in _CLOSED_NATIVE
    return True


def _sino(text: str, sino: str, amount: Amount, tail: str) -> bool:
    if amount.tail is None:
        return True
    if sino[0] in "조억경" and len(sino) > 1:
        return False  # 조사, 조이: a scale does not lead digits
    if sino[-1] in "조경" and amount.tail.kind is not Kind.MONEY and tail != "번째":
        return False  # 구조대, 이조 백자
    if len(sino) == 1 and not _SINGLE_UNIT.match(sino):
        if alone(text, amount.start, amount.end):
            return True
        if tail == "일":
            return sino in "삼육칠팔구" and _OF_DAYS.match(text, amount.end) is not None
        if tail == "자":
            return sino in "삼오육" and _TALKS.match(text, amount.end) is not None
        if tail == "분간" and sino == "구":
            return False  # 구분: what tells apart
        return tail in (_NOT_THIS if sino in ("이", "일", "사") else _AFTER_DIGIT)
    if len(sino) == 1:
        return _scale_alone(text, sino, amount, tail)
    return not (len(sino) == 2 and sino[0] in "일이사" and sino[1] not in "십백천만억조경")


def _scale_alone(text: str, sino: str, amount: Amount, tail: str) -> bool:
    """백 명, 만 원: a scale that nothing multiplies."""
    if text[max(0, amount.start - _MARGIN) : amount.start].rstrip()[-1:].isdigit():
        return False  # what multiplies it stands behind a tag or a line's end: no sum of its own
    if amount.tail is not None and amount.tail.kind is Kind.MONEY:
        if sino == "만" and (_FULL_HOUSE.match(text, amount.end) or text[amount.start - 1 : amount.start] == "초"):
            return False
        if len(tail) > 1:
            return True
    if " " in text[amount.start : amount.end]:
        return tail in _WORDS_OF_UNIT or (amount.tail is not None and amount.tail.kind is Kind.COUNT)
    if tail == "일" and sino != "만":
        return _OF_DAYS.match(text, amount.end) is not None
    return tail in _WORDS_OF_UNIT and tail not in _ONLY_SPACED
