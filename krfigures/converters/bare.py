"""Numerals that nothing stands by: a figure, a sum whose unit is understood, a count of English nouns, or part of a name."""

from __future__ import annotations

import re
from decimal import Decimal

from krfigures.converters.draft import Draft
from krfigures.converters.hangul import alone, inflected
from krfigures.converters.head_nouns import HeadNoun, head_noun, is_adjective
from krfigures.converters.names import CALLED, CLOSING, in_words, is_sequel, listed, named
from krfigures.converters.unsaid_nouns import counts_unsaid
from krfigures.converters.which_one import which_one
from krfigures.core.figure import Kind, Step
from krfigures.lexicon.words import after
from krfigures.tokenisers.token import Token

_MAN, _EOK = Decimal(10**4), Decimal(10**8)
_PARTICLES = frozenset("은는이가을를에의로으도만과와까부보쯤라며나고다인였임등점씩")
"""First letters of what follows a number that nothing measures; 5중 and 3선 are words of their own."""
_BEFORE_DIGITS = ("약", "총", "각", "단", "만", "는", "은", "가", "이", "의")
# 3조에 편성: a group of a draw, not three trillion
_GROUP_OF_TEAMS = re.compile(
    r"1?\d조(?:에\s?(?:편성|속|배정|들어|포함|이름)|에서\s?(?:경기|맞붙|1위|2위)|\s?(?:경기|예선|1위|2위|선두|조원|추첨|조별)|[가는이]\s?(?:꾸려|편성|붙|맞붙|만나|겨루|대결)|[와과]\s\d조[가는이]\s?(?:붙|맞붙|만나|겨루|대결))"
)
# 1, 2루; 1, 2심: runners stand on bases, which no one counts, nor courts
_BASES = re.compile(r"[,·]\s?[23][루심]")
_ADVERBS = r"(?:약|총|누적|무려|이미|벌써|최소|최대|최고|평균)\s"
_COUNTED_BEFORE = re.compile(
    r"(?:(?P<noun>인구|구독자|관객|회원|이용자|사용자|가입자|팔로워|팔로어|시청자|방문객|관광객|관람객|독자|유권자|조회(?=\s?수)|재생(?=\s?수)"
    r"|다운로드|판매량|매개변수|파라미터|토큰|스트리밍|유산균)|(?P<few>환자|반려동물|청년|피해자|실업자|취업자|신도|당원|가구))"
    rf"(?:\s?(?:횟?수|건수))?(?:\([^()]{{1,12}}\))?[은는이가도]?\s(?:{_ADVERBS}){{0,2}}$"
)
_NEAR_NOUN = 34
# these cost or earn a sum, whose 원 goes without saying from 만 on
_PAID_BEFORE = re.compile(
    r"(?:월세|전세|보증금|벌금|과태료|과징금|범칙금|연봉|월급|시급|일당|급여|수당|상금|현상금|포상금|위자료|합의금|등록금"
    r"|계약금|축의금|조의금|용돈|관리비|회비|연소득|학원비|권리금|격려금|배상금|성과급|퇴직금)"
    rf"[은는이가도]?\s(?:{_ADVERBS})?$"
)
_PAID_BEHIND = (" 배상", " 보상", " 위자료", " 과징금", " 합의금")
_COUNTED_BEHIND = re.compile(
    r"\s(?:관중|관객|관광객|방문객|인파|구독자|가입자|팔로워|유권자|소상공인|자영업자|당원|조합원|이용자|환자|시민|국민|중국인|인도인|한국인|세계인|유튜버|도민|군민|동포|재외동포|노동자|직장인|청년|인구|명)"
)
# a hundred million of these there can be; 5000억 청년 지원 is a sum
_MANY_BEHIND = re.compile(
    r"\s(?P<noun>인구|중국인|인도인|세계인|셀(?![가-힣])|구독자|가입자|팔로워|이용자|다운로드|조회(?=\s?수)|뷰)"
)
_COUNTERS_OF: dict[str | None, str | None] = {
    "가구": "가구",
    "조회": "회",
    "재생": "회",
    "다운로드": "회",
    "뷰": "뷰",
    "판매량": None,
    "스트리밍": "회",
    "유산균": None,
    "셀": "셀",
    **dict.fromkeys(("매개변수", "파라미터", "토큰"), "개"),
}
_TEAM_OF = re.compile(r"\d[인명]\s$")  # 2인 1조: a team
_ROUGH = re.compile(r"\d{1,4}억\s?[1-9]천")
_QUOTED = re.compile("[\"'“‘]$")
_UNQUOTED = re.compile("[\"'”’]")
_OR_TWO = re.compile(
    r"\sor\stwo\s(?!(?:of|and|or|in|at|on|to|for|from|is|are|was|were|who|that|which|the|as|more|will|hundred|dozen|thirds)\b)[a-z]"
)
_OF_PRODUCTS = frozenset(("sales", "shipments", "deliveries", "preorders", "pre-orders", "owners", "games", "consoles"))
"""What a product with a number has: Switch 2 sales."""
_VEHICLES = frozenset(("aircraft", "jets", "fighters", "planes", "helicopters", "series"))


_PLACE_ENDS = tuple(f"{digit}{end}-" for digit in "0123456789" for end in ("st", "nd", "rd", "th"))  # 2nd-5th


def attached(text: str, start: int) -> bool:
    """Does a letter, or a letter and a sign, lead into the digits, as in A380, F-35, COVID-19 or D+7?"""
    if start == 0 or not text[start].isdigit():
        return False
    ahead = text[start - 1]
    if ahead in "-+":
        return start > 1 and _latin(text[start - 2]) and not text.endswith(("magnitude-", "-to-", *_PLACE_ENDS), 0, start)
    return _latin(ahead)


def _latin(char: str) -> bool:
    return char.isascii() and char.isalpha()


def stands_bare(text: str, token: Token, draft: Draft) -> bool:
    """Is a numeral without prefix or tail a figure at all? Says so, and fills in of what."""
    start, end, words = draft.start, draft.end, token.words
    ahead, following = text[start - 1 : start], text[end : end + 1]
    draft.bare = True
    if token.rule.lang == "ko" and not words.get("plain") and not words.get("korean"):
        # 사 is also "buy", 이 "this"; behind 마이너스 nothing but a number can stand
        if alone(text, start, end) or (draft.low is not None and draft.low < 0):
            return True
        return (sino := words.get("sino")) is not None and inflected(text, sino, end) and _myriads(text, draft)
    if ahead and (ahead in "_#@" or ("가" <= ahead <= "힣" and not text.endswith(_BEFORE_DIGITS, 0, start))):
        return False
    if "가" <= following <= "힣" and following not in _PARTICLES:
        return False
    if following == "만" and "가" <= text[end + 1 : end + 2] <= "힣":
        return False  # 20만닉스: a nickname
    if following in CLOSING and is_sequel(text, draft):
        return False
    if text[start] == "0" and (digits := words.get("plain")) is not None and len(digits) > 2 and digits.isdigit() and int(digits):
        return len(digits) == 3 and digits[1] != "0"  # 종목코드 005930, Seoul 06164, 007: no one writes a number so
    if ahead == "." and _latin(text[start - 2 : start - 1]):
        return False  # BA.5
    if words.get("korean"):
        return _myriads(text, draft)
    if words.get("often"):
        draft.kind, draft.unit, draft.bare = Kind.COUNT, "times", False
        return True
    if following == "'" and text.startswith("0's", end - 1):
        return False  # the 60's
    if following == "_" or _latin(following) or (following in (",", "·") and _BASES.match(text, end)):
        return False
    if _QUOTED.search(text, max(0, start - 1), start) and _UNQUOTED.match(text, end):
        return False  # the films "24" and '300'
    if CALLED.search(text, max(0, start - 12), start):
        return False
    if (begin := which_one(text, start, end)) is not None:
        draft.kind, draft.start, draft.bare, draft.lang = Kind.ORDINAL, begin, False, "en"
        draft.trace.append(Step("which one", text[begin:start].strip()))
        return True
    return _counted(text, token, draft)


def _myriads(text: str, draft: Draft) -> bool:
    """5조 더 걷는다: in the press a bare sum of 억 or more is won, unless people are counted."""
    if _ROUGH.fullmatch(text, draft.start, draft.end) and draft.low is not None:
        # 2억5천 into the purse: said of a house, the 천 is of 만
        rest = draft.low % 10**8
        draft.low = draft.high = draft.low - rest + rest * 10**4
        draft.resolution = draft.scale = Decimal(10**7)
        draft.trace.append(Step("천 behind 억 is of 만", ""))
        draft.kind, draft.currency, draft.currency_inferred = Kind.MONEY, "KRW", True
        return True
    counted = None
    if not text.startswith(_PAID_BEHIND, draft.end):
        counted = _COUNTED_BEFORE.search(text, max(0, draft.start - _NEAR_NOUN), draft.start)
    if draft.scale is None or draft.scale < _EOK:
        if _PAID_BEFORE.search(text, max(0, draft.start - 14), draft.start) and (draft.low or 0) >= _MAN:
            draft.kind, draft.currency, draft.currency_inferred = Kind.MONEY, "KRW", True
            draft.trace.append(Step("what is paid or earned is won", ""))
        elif counted:
            draft.kind, draft.unit = Kind.COUNT, _COUNTERS_OF.get(counted["noun"] or counted["few"], "명")
        elif _COUNTED_BEHIND.match(text, draft.end):
            draft.kind, draft.unit = Kind.COUNT, "명"
        return True
    if _GROUP_OF_TEAMS.match(text, draft.start) or _TEAM_OF.search(text, max(0, draft.start - 4), draft.start):
        return False
    if counted is None or counted["noun"] is None:
        counted = _MANY_BEHIND.match(text, draft.end)
    if counted:
        draft.kind, draft.unit = Kind.COUNT, _COUNTERS_OF.get(counted["noun"], "명")
    elif text[draft.end : draft.end + 3].lstrip().startswith("인") or "인구" in text[max(0, draft.start - 8) : draft.start]:
        draft.kind = Kind.COUNT
    else:
        draft.kind, draft.currency, draft.currency_inferred = Kind.MONEY, "KRW", True
        draft.trace.append(Step("억 and above without a unit is won", ""))
    return True


def _counted(text: str, token: Token, draft: Draft) -> bool:
    words, digits = token.words, token.words.get("plain")
    if draft.lang == "en" or text[draft.end : draft.end + 2].strip()[:1].isascii():
        if (words.get("words") or "").lower() == "one" and draft.low == 1 and not _OR_TWO.match(text, draft.end):
            return False
        if (written := words.get("words")) and in_words(text, draft, written):
            return False
        if digits and listed(text, draft.start, digits):
            return False
        if is_adjective(text, draft.end):
            return False
        if noun := head_noun(text, draft.end):
            return _with_noun(text, noun, digits, draft)
    if text.endswith(" of", draft.start, draft.end):
        draft.end -= len(" of")
    if digits:
        if named(text, draft.start, digits):
            return False
        if draft.lang == "en" and draft.low is not None and not draft.low % 1 and counts_unsaid(text, draft.start, draft.end):
            draft.kind = Kind.COUNT
        return True
    if words.get("power") or alone(text, draft.start, draft.end) or (draft.low is not None and draft.low % 1):
        return True
    if not words.get("english") or (draft.scale is not None and not text.startswith(")", draft.end)):
        draft.kind = Kind.COUNT  # could reach 128 million by 2022
    return True


def _with_noun(text: str, noun: HeadNoun, digits: str | None, draft: Draft) -> bool:
    if (
        digits
        and (noun.noun in _VEHICLES or (noun.noun in _OF_PRODUCTS and len(digits) < 3))
        and named(text, draft.start, digits)
    ):
        return False
    word = after().get(noun.noun)
    if word is not None and word.kind in (Kind.DURATION, Kind.QUANTITY):
        draft.kind, draft.unit = word.kind, word.unit  # seven straight quarters, 5,000 gross tons
    elif draft.low is not None and draft.low % 1:
        draft.unit = noun.noun  # a 7.2-magnitude quake
    else:
        draft.kind, draft.unit = Kind.COUNT, noun.noun
    draft.bare = text.startswith("-", draft.end)
    draft.end = noun.end
    if text.endswith(" of", draft.start, draft.end):
        draft.end -= len(" of")
    return True
