"""Parts that make up a whole because their names leave nothing out: 국내 and 해외, men and women, 찬성 and 반대.

In brackets behind the whole, as in "120 people (80 men and 50 women)", or as the answers of a poll, whose whole is 100 percent.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from krfigures.checks.sums import measures, same_sentence
from krfigures.core.figure import Figure, Kind

ADDABLE = (Kind.MONEY, Kind.COUNT, Kind.NUMBER, Kind.QUANTITY)
LONGEST = 120
"""Characters of a bracket that is looked into."""
NEAR = 40
CLOSE = 25
"""Characters between two answers of a poll, in Korean and in English, where longer words name another question."""

# Names that together leave nothing out; a third part may stand beside them.
_WHOLES = tuple(
    (re.compile(one, re.IGNORECASE), re.compile(other, re.IGNORECASE))
    for one, other in (
        (r"남(?:성|자|학생)?(?=\s?\d)", r"여(?:성|자|학생)?(?=\s?\d)"),
        (r"국내", r"해외|국외"),
        (r"중상", r"경상"),
        (r"사망", r"부상"),
        (r"국비", r"지방비|[도시군구]비"),
        (r"지역구", r"비례"),
        (r"찬성", r"반대"),
        (r"정규직", r"비정규직|계약직"),
        (r"\b(?:men|boys|males?)\b", r"\b(?:women|girls|females?)\b"),
        (r"\b(?:at home|domestic\w{0,4})\b", r"\b(?:abroad|overseas)\b"),
        (r"\b(?:killed|dead|deaths)\b", r"\b(?:injured|wounded|injuries)\b"),
        (r"\bconstituenc\w{1,3}\b", r"\bproportional\b"),
    )
)
_BRACKET = re.compile(r"\s?\(")
_AVERAGE = re.compile(r"평균|중위|평년|최고|최저|최대|average|median|\bmean\b", re.IGNORECASE)
_OPEN = re.compile(r"등|포함|가운데|중(?!상)|\b(?:including|such as|among|of which|of whom)\b", re.IGNORECASE)

_FOR = re.compile(r"찬성|긍정|잘하|잘한|\bapprov|in favou?r|\bsupport|\b(?:were|was|voted) for\b", re.IGNORECASE)
_AGAINST = re.compile(r"반대|부정|잘못|못하|못한|\bdisapprov|\bagainst\b|\boppos", re.IGNORECASE)
_NEITHER = re.compile(r"모름|모르|무응답|유보|기권|보통|undecided|unsure|no opinion|not know|n't know|abstain", re.IGNORECASE)
_OTHER_QUESTION = re.compile(r"에는|에선|에 대해|에 대한|질문|문항|경우")
_SEVERAL_ANSWERS = re.compile(r"복수\s?(?:응답|선택)|중복\s?(?:응답|선택)|multiple (?:answers|choices|responses)", re.IGNORECASE)


def bracketed(text: str, figures: Sequence[Figure]) -> Iterator[tuple[Figure, tuple[Figure, ...]]]:
    """Each whole with its parts in the bracket behind it."""
    for index, whole in enumerate(figures):
        opening = _BRACKET.match(text, whole.end) if whole.kind in ADDABLE and whole.per is None else None
        end = text.find(")", whole.end, whole.end + LONGEST)
        if opening is None or end < 0:
            continue
        parts = tuple(figure for figure in figures[index + 1 : index + 12] if figure.end <= end)
        inside = text[opening.end() : end]
        if len(parts) < 2 or _OPEN.search(inside) or not all(_alike(whole, part) for part in parts):
            continue
        if _is_average(text, whole, parts):
            continue
        if any(one.search(inside) and other.search(inside) for one, other in _WHOLES):
            yield whole, parts


def _is_average(text: str, whole: Figure, parts: Sequence[Figure]) -> bool:
    """Is the whole the mean of its parts: 300만 원(남성 350만 원, 여성 250만 원)? It lies between them; no sum does."""
    lows, highs = [part.low or 0 for part in parts], [part.high or 0 for part in parts]
    between = whole.low is not None and whole.high is not None and min(lows) <= whole.low and whole.high <= max(highs)
    return between or _AVERAGE.search(text, max(0, whole.start - NEAR), whole.start) is not None


def _alike(whole: Figure, part: Figure) -> bool:
    """May the part be added up to the whole? 80 men are some of 120 people, and 남 80 of 120명."""
    heads = (Kind.COUNT, Kind.NUMBER)
    return measures(whole) == measures(part) or (whole.kind is Kind.COUNT and part.kind in heads and whole.per == part.per)


def answers(text: str, figures: Sequence[Figure]) -> Iterator[tuple[Figure, ...]]:
    """The shares of a poll that exclude one another: those for, those against, and those who do not say."""
    shares = [figure for figure in figures if figure.kind is Kind.PERCENT]
    run: list[tuple[Figure, str]] = []
    for number, share in enumerate(shares):
        before = text[max(0, shares[number - 1].end if number else 0, share.start - NEAR) : share.start]
        after = text[share.end : min(shares[number + 1].start if number + 1 < len(shares) else len(text), share.end + NEAR)]
        said = _answer(before, after)
        if not (run and _goes_on(text, run[-1][0], share)) or said is None or said in {answer for _, answer in run}:
            yield from _whole(text, run)
            run = []
        if said is not None:
            run.append((share, said))
    yield from _whole(text, run)


def _goes_on(text: str, share: Figure, following: Figure) -> bool:
    """Do two shares answer one question?"""
    gap = text[share.end : following.start]
    reach = NEAR if re.search("[가-힣]", gap) else CLOSE
    return len(gap) <= reach and not _OTHER_QUESTION.search(gap) and same_sentence(text, share.end, following.start)


def _answer(before: str, after: str) -> str | None:
    """The answer that a share is of: in Korean its name stands before, in English behind."""
    gap = before if re.search("[가-힣]", before) else after
    named = [name for name, words in (("for", _FOR), ("against", _AGAINST), ("neither", _NEITHER)) if words.search(gap)]
    return named[0] if len(named) == 1 else None


def _whole(text: str, run: Sequence[tuple[Figure, str]]) -> Iterator[tuple[Figure, ...]]:
    if {"for", "against"} <= {answer for _, answer in run}:
        first, last = run[0][0], run[-1][0]
        if not _SEVERAL_ANSWERS.search(text, max(0, first.start - LONGEST), last.end + LONGEST):
            yield tuple(figure for figure, _ in run)
