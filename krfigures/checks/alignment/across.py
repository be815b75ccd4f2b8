"""Relations that need no interval: figures of two families that say the same, scores."""

from __future__ import annotations

from krfigures.checks.alignment.dates import bare_day
from krfigures.checks.alignment.measures import Family, Measure
from krfigures.checks.alignment.relation import Relation
from krfigures.checks.alignment.slips import significand
from krfigures.core.figure import Figure, Kind

_NAMED = frozenset({Family.SHARE, Family.POINT, Family.MEASURE})
"""Families whose unit is part of what is said: 5% is not five people, though a bare 5 may stand for either."""


def stated_equal(source: Measure, target: Measure) -> bool:
    """The same stated values, once both are made comparable: a year and 12 months."""
    return source.low is not None and source.low == target.low and source.high == target.high


def written_equal(source: Figure, target: Figure) -> bool:
    """The same numbers as written, whatever their units."""
    return source.low is not None and source.low == target.low and source.high == target.high


def elided(source: Measure, target: Measure) -> Relation | None:
    """A sum against a bare number: "150 million euros offer and tomorrow it will be 200" leaves out scale and currency."""
    money, number = (source, target) if source.family is Family.MONEY else (target, source)
    if number.figure.kind not in (Kind.NUMBER, Kind.COUNT) or money.low is None or number.low is None:
        return None
    if stated_equal(source, target):
        return Relation.SAME
    same_digits = significand(money.low) == significand(number.low)
    return Relation.ROUNDED if same_digits and 10 < number.low < 1_000 < money.low else None


def date_as_number(source: Measure, target: Measure) -> Relation | None:
    """15일 is a date or fifteen days; 2016 a year or a number: the other text may have read it the other way."""
    dated, other = (source, target) if source.family is Family.DATE else (target, source)
    edtf, low = dated.figure.edtf or "", other.figure.low
    if low is None or other.family is Family.MONEY or low != low.to_integral_value() or not 0 < low < 10_000:
        return None
    said = int(low)
    day = bare_day(dated.figure)
    if day is not None:
        return Relation.SAME if day == said else None
    return Relation.SAME if edtf == str(said) and other.family is Family.PLAIN else None


def counted_otherwise(source: Measure, target: Measure) -> Relation | None:
    """The same number, counted as something else: 세 번째 and "three", 100% more and "doubled"."""
    if Family.SCORE in (source.family, target.family):
        score, other = (source, target) if source.family is Family.SCORE else (target, source)
        terms = other.figure.terms
        return Relation.SAME if terms and sorted(terms) == sorted(score.figure.terms) else None
    if written_equal(source.figure, target.figure):
        named = [measure for measure in (source, target) if measure.family in _NAMED]
        bare = [measure for measure in (source, target) if measure.figure.kind in (Kind.NUMBER, Kind.RATIO)]
        return Relation.SAME if not named or bare else None
    if {source.family, target.family} == {Family.SHARE, Family.PLAIN}:
        share, times = (source, target) if source.family is Family.SHARE else (target, source)
        if share.low is None or times.low is None:
            return None
        if times.figure.kind is Kind.RATIO:
            return Relation.SAME if share.low in (times.low * 100, (times.low - 1) * 100) else None
        if times.figure.kind is Kind.NUMBER and times.low < 1:
            return Relation.SAME if share.low == times.low * 100 else None  # 2할6푼8리 is batting .268
    return None


def scores(one: Figure, other: Figure) -> Relation | None:
    """The same score, told from either side, or another one."""
    if one.terms == other.terms or one.terms == other.terms[::-1]:
        return Relation.SAME
    if len(one.terms) != len(other.terms):
        return None
    return Relation.VALUE
