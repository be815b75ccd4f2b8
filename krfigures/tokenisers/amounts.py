"""What stands around a numeral: the currency or sign before it, the unit, counter or scale letter behind it."""

from __future__ import annotations

import re
from dataclasses import dataclass

from krfigures.core.figure import Kind
from krfigures.lexicon.words import Word, after_by_head, any_case, before, head_of
from krfigures.tokenisers.english.behind import SCALE_BEHIND, SPACED_K, ends_word, letter_scales
from krfigures.tokenisers.korean.numerals import PARTICLES

_AFTER, _BEFORE = after_by_head(), before()
_LONGEST_PREFIX = max(map(len, _BEFORE))
_PREFIX_ENDS = frozenset(text[-3:] for text in _BEFORE)
_PREFIX_LETTERS = frozenset(text[-1] for text in _BEFORE)
_MINUS_WORDS = ("마이너스", "minus ", "Minus ", "마이나스", "negative ")
_ENDINGS = ("니까", "예요", "죠", "래요", "네요", "거든", "면 ", "면,")
"""What broadcasters end a clause in behind a unit: 100만 달러니까, 100만 달러면."""
# a word that 여 begins is no "over": 두 여성, 5여자, 2여단; but 20여 단체, 20여단체, 10여 자루, 200여자. Closed up, 권, 기, 사
# and 군데 are counters
_WOMEN = (
    r"성|학생|배우|기자|선수|단(?!체)|(?<!\d\d여)(?<![십백천만]여)자(?![루릿회])"
    "|왕|직원|교사|고생|중생|대생|동생|승무원|경찰|가수|감독"
)
_SPACED_WOMEN = rf"{_WOMEN}|인(?![방분승])|사|군(?!데)|권|아|신|당|야|행|객|론|부|정|운|전|유|름|의|러|섯|덟"
_MORE = re.compile(
    rf"(?:\s여(?!{_SPACED_WOMEN})|여(?!{_WOMEN})|\s?남짓)"
    r"(?P<scale>[만억조](?=\s?[가-힣])|\s[만억조](?=\s?(?:원|달러|명|개|건|유로|엔|위안|파운드|톤|가구|마리|평)))?"
    r"(?=\s?[가-힣㎡㎢㎞㎏㎝㎜℃%kmt])"
)
_ODD = re.compile(r"(?:-(?P<word>odd|plus|some)(?![a-z])|(?P<sign>\+)(?![\d+]))")
_ODD_HEADS = ("-", "+")
_SIGN_ENDS = frozenset("-−△▲▼ 스")
BEFORE_LETTERS = _PREFIX_LETTERS | frozenset("-−△▲▼스sSe")
"""What a currency or a minus before a number can end in."""
AFTER_LETTERS = frozenset(head[0] for head in _AFTER) | frozenset("여남+")
"""What can stand right behind a number that is written in words."""
_TABLE_PERCENT = re.compile(r"[\d.,]{1,12}\s?%")
_TABLE_FALL = re.compile(r"[\d.,]{1,12}\s?(?:%|(?:p|pt|포인트)?\s?\(\s?[-▼]?\s?[\d.,]{1,12}\s?%)")
"""What ▼ makes a fall: ▼12.4%, ▼96.01(1.72%)."""
_SUFFIXES = frozenset("kKmMbBtT")
_NEVER_PART = ("부터", "가량", "상승", "가 지나", "가 지났", "가 넘", "가 걸리", "가 걸린", "가 걸릴")
"""What stands behind a counter and never makes it another word, whatever its row says: 2주가량, 3주가 지나."""
_DISTRICTS = (
    "주(?![요변민최식])|구(?![조간급])|군(?![단대])|면(?![접적허세담])|항(?![공구만로])|시[도군·]|부처|기업|업체|지역|구단|구역|부문|분야|종목|항목"
    "|노선|은행|회사(?!채)|사업"
)
_CLOSED_UP = {"개": re.compile(_DISTRICTS), "자": re.compile("회담|회동|협의")}
"""What stands closed up behind a counter and is counted: 42개주, 3개부처, 6자회담; the 면 of 4개면 may be an "if"."""
_NATIVE_ENDS = frozenset("두세네섯곱덟홉열너")
"""What a native numeral can end in; 한 의원 is a certain one."""
_NAME_WORDS = re.compile(r"[A-Za-z][A-Za-z.]*(?:\x20[A-Za-z]+){0,4}")


@dataclass(slots=True)
class Amount:
    """A numeral with its surroundings; offsets of the whole."""

    start: int
    end: int
    prefix: Word | None = None
    tail: Word | None = None
    suffix: str = ""
    negative: bool = False
    more: str = ""
    """여 or 남짓, -odd or -plus between the numeral and its unit."""
    more_scale: str = ""
    """The scale behind it: the 만 of 3천여만 원."""


def _korean(char: str) -> bool:
    """Hangul or hanja."""
    return "가" <= char <= "힣" or "一" <= char <= "鿿"


def _latin(char: str) -> bool:
    return char.isascii() and char.isalpha()


def prefix_of(text: str, start: int, floor: int) -> tuple[Word, int] | None:
    """The currency right before a number and where it begins, not before `floor`."""
    end = start
    if end > floor and text[end - 1] == " ":
        end -= 1
    if end <= floor or text[end - 1] not in _PREFIX_LETTERS:
        return None
    ends = _PREFIX_ENDS
    if not (text[end - 1] in ends or text[end - 2 : end] in ends or text[end - 3 : end] in ends):
        return None
    for begin in range(max(floor, end - _LONGEST_PREFIX), end):
        word = _BEFORE.get(text[begin:end])
        if word is None:
            continue
        head, ahead = text[begin], text[begin - 1] if begin else " "
        if head.isalpha() and ahead.isalnum() and head.isascii() == ahead.isascii():
            continue  # the W of "kW", the won sign of a longer word
        if word.text == "Won" and end < start:
            continue  # Won19tn, but "Won 3 titles"
        return word, begin
    return None


def complete(text: str, start: int, end: int, floor: int) -> Amount:
    """The numeral of `text[start:end]` with its prefix, sign, scale letter and tail; nothing before `floor` is looked at."""
    amount = Amount(start, end)
    if not BEFORE_LETTERS.isdisjoint(text[max(floor, start - 2) : start]):
        if found := prefix_of(text, start, floor):
            amount.prefix, amount.start = found
        elif text[start - 1] == "-" and (found := prefix_of(text, start - 1, floor)) and found[0].text != "W":
            amount.prefix, amount.start = found  # KRW -500, but a W-2 form
            amount.negative = True
        _sign(text, amount, floor)
    letter = text[end : end + 1]
    if letter in _SUFFIXES and not text[end + 1 : end + 2].isalnum():
        _suffix(text, amount, letter)
    elif letter == " " and text[end + 1 : end + 2] in "kK" and (spaced := SPACED_K.match(text, end)):
        amount.suffix, amount.end = "k", spaced.end()
    elif not letter and start == 2 and text[0] in "-−" and text[1] == " ":
        amount.negative, amount.start = True, 0  # "- 5" and nothing else
    if amount.tail is None:
        _tail(text, amount)
    return amount


def _sign(text: str, amount: Amount, floor: int) -> None:
    start = amount.start
    if start <= floor or text[start - 1] not in _SIGN_ENDS:
        return
    sign = text[start - 1]
    if sign == " " and text[start - 2] not in "스sSe":
        return
    ahead = text[start - 2] if start > 1 else " "
    if sign in "-−" and (ahead in " (\t\n|,~·/:" or start - 1 == 0):
        amount.negative, amount.start = True, start - 1
    elif sign in "△▲▼" and (
        ahead in "|\t" or (sign == "△" and _TABLE_PERCENT.match(text, start)) or (sign == "▼" and _TABLE_FALL.match(text, start))
    ):
        # a deficit in a table; elsewhere a triangle is a bullet, and ▲5% is a rise
        amount.negative, amount.start = True, start - 1
    elif sign == " " and text.endswith("plus or minus ", floor, start):
        return  # a margin on either side
    elif sign in " 스":
        for word in _MINUS_WORDS:
            begin = start - len(word)
            if begin >= floor and text.startswith(word, begin):
                amount.negative, amount.start = True, begin
            elif begin - 1 >= floor and sign == " " and text.startswith(word + " ", begin - 1):
                amount.negative, amount.start = True, begin - 1


def _suffix(text: str, amount: Amount, letter: str) -> None:
    """A single scale letter counts beside a currency only ("$5m", "750k USD"); k and b are no unit and always scale."""
    rest = Amount(amount.start, amount.end + 1)
    _tail(text, rest)
    is_money = amount.prefix is not None or (rest.tail is not None and rest.tail.kind is Kind.MONEY)
    is_measured = rest.tail is not None and rest.tail.kind is Kind.QUANTITY and rest.tail.text.isascii()  # 3.2m tonnes
    digits = text[amount.start : amount.end]
    if is_money or is_measured or (rest.tail is None and letter_scales(text, digits, letter, amount.end + 1)):
        amount.suffix = letter
        amount.end, amount.tail = rest.end, rest.tail


def _tail(text: str, amount: Amount) -> None:
    at = amount.end
    if text[at : at + 1] in _ODD_HEADS and (odd := _ODD.match(text, at)):
        # 30-odd years, 100-plus people, 50+ countries
        amount.more, amount.end, at = odd["word"] or "plus", odd.end(), odd.end()
    near = text[at : at + 2]
    more = _MORE.match(text, at) if "여" in near or "남" in near else None
    if more is not None:
        # 30여 명, 3천여만 원: 여 stands between the numeral and its unit or even its scale
        at = more.end()
    char = text[at : at + 1]
    spaced = char in (" ", "-") or (more is not None and more[0].startswith(" "))
    if char in (" ", "-"):
        at += 1
        char = text[at : at + 1]
    if not char:
        return
    _word_behind(text, amount, at, spaced=spaced)
    if more is not None and amount.tail is not None:
        amount.more, amount.more_scale = "여", (more["scale"] or "").lstrip()


def _word_behind(text: str, amount: Amount, at: int, *, spaced: bool) -> None:
    char = text[at]
    if _latin(char):
        _latin_word_behind(text, amount, at, spaced=spaced)
    elif text[amount.end] != "-":
        word = _word_at(text, at)
        if word is None or (word.native and text[amount.end - 1] not in _NATIVE_ENDS and "여" not in text[amount.end : at]):
            return
        end = at + len(word.text)
        if _ends_hangul(text, word, end, spaced=spaced) if _korean(char) else _ends_symbol(word.text, text[end : end + 1]):
            amount.tail, amount.end = word, end


def _word_at(text: str, at: int) -> Word | None:
    """The longest word of Hangul, hanja or signs at the position."""
    for word in _AFTER.get(text[at : at + 2], ()):
        if text.startswith(word.text, at):
            return word
    words = _AFTER.get(text[at])  # one character
    return None if words is None else words[0]


def _latin_word_behind(text: str, amount: Amount, at: int, *, spaced: bool) -> None:
    for word in _AFTER.get(head_of(text, at), ()):
        end = at + len(word.text)
        if text.startswith(word.text, at) and not _latin(text[end : end + 1]):
            if ends_word(text, word.text, end, spaced=spaced):
                amount.tail, amount.end = word, end
                _scale_behind(text, amount)
            return
    if named := _currency_name(text, at):
        amount.tail, amount.end = named


def _ends_symbol(symbol: str, following: str) -> bool:
    """Does a sign end here? "5 $10" is no sum of five dollars, and kč no word that goes on."""
    if following.isdigit():
        return symbol in "%°"
    return not (symbol[-1].isalpha() and following != "" and _latin(following))


def _scale_behind(text: str, amount: Amount) -> None:
    """75 USD million: the scale stands behind the code."""
    assert amount.tail is not None
    found = SCALE_BEHIND.match(text, amount.end) if amount.tail.kind is Kind.MONEY and amount.tail.text.isupper() else None
    if found is not None and not amount.suffix:
        amount.suffix, amount.end = found["scale"], found.end()


def _currency_name(text: str, at: int) -> tuple[Word, int] | None:
    """A currency's name of several words in any case: Lebanese Pounds, kuwaiti Dinar."""
    found = _NAME_WORDS.match(text, at)
    closed, heads = any_case()
    if found is None or found[0].partition(" ")[0].lower() not in heads:
        return None
    words = found[0]
    while words:
        if (word := closed.get(words.lower().replace(" ", ""))) is not None:
            return word, at + len(words)
        words = words.rpartition(" ")[0]
    return None


def _ends_hangul(text: str, word: Word, end: int, *, spaced: bool) -> bool:
    """Does the word end here, or is it the head of another word (원칙, 대표)?"""
    following = text[end : end + 1]
    if spaced and word.text in ("등", "프로", "편성", "면", "남", "녀"):
        return False  # 3위 등: "and so on"; 아이폰16 프로; 예산 3조 편성
    if word.text == "전" and not text[max(0, end - 3) : end - 1].rstrip(" ")[-1:].isdigit():
        return False  # 500만 전 세계 팬: a hundredth of a won is told in digits
    if not "가" <= following <= "힣":
        return True
    if text.startswith(word.unless, end) and not text.startswith(_NEVER_PART, end):
        return False
    if len(word.text) > 1 and not spaced:
        return True
    if following in PARTICLES or text.startswith(_ENDINGS, end):
        return True
    counted = _CLOSED_UP.get(word.text)
    return counted is not None and counted.match(text, end) is not None
