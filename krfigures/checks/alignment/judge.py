"""How two figures relate: the same, rounded, undecided, or apart by a slip that has a name."""

from __future__ import annotations

from dataclasses import dataclass, field
from decimal import Decimal

from krfigures.checks.alignment.across import (
    counted_otherwise,
    date_as_number,
    elided,
    scores,
    stated_equal,
    written_equal,
)
from krfigures.checks.alignment.dates import DateVerdict, compare_dates
from krfigures.checks.alignment.measures import Family, Measure, currencies_differ
from krfigures.checks.alignment.relation import AGREEING, Converts, Relation
from krfigures.checks.alignment.slips import cut_short, digit_slip, power_of_ten, relative_gap
from krfigures.checks.alignment.times import times
from krfigures.checks.alignment.units import change
from krfigures.core.figure import Kind
from krfigures.core.hedge import Hedge
from krfigures.core.interval import ONE, Interval, last_place, rounding_interval

LOOSE_GAP = Decimal("0.05")
"""How far apart two figures may be that agree only once trailing zeros are read as rounding."""
HEDGED_GAP = Decimal("0.10")
"""The same where one of them is told as about so much."""
SLIP_GAP = Decimal("0.20")
"""How far apart two figures may be for the one to be the other cut short: 5.9 told as 5 is, 19 told as 10 is not."""
PLAIN_REACH = 10
"""How many times larger than another a bare number may be and still stand in its place, by no slip that has a name."""

_PLAIN_DEGREE = "degree"
_DEGREES = {_PLAIN_DEGREE, "degC", "degF"}  # "3 degrees" names no scale, and may be of either
_PLAIN_KINDS = {Kind.COUNT, Kind.NUMBER}
_DATE_RELATIONS = {
    DateVerdict.SAME: Relation.SAME,
    DateVerdict.CLOSE: Relation.UNDECIDED,
    DateVerdict.UNDECIDED: Relation.UNDECIDED,
    DateVerdict.CONFLICT: Relation.DATE,
}


@dataclass(frozen=True, slots=True)
class Judge:
    """Relates measures, remembering their intervals.

    `converts` knows exchange rates; without it no sum is a conversion. `one_clock` is false where the texts tell the time in
    two zones, or may.
    """

    converts: Converts | None = None
    one_clock: bool = True
    _intervals: dict[tuple[int, bool], Interval | None] = field(default_factory=dict)

    def relation(self, source: Measure, target: Measure) -> Relation | None:
        """What the two are to each other, None where they have nothing to do with each other."""
        families = {source.family, target.family}
        if len(families) == 1:
            return self._within(source, target)
        if families == {Family.SHARE, Family.POINT}:
            return Relation.POINT if self._near(source, target) else None
        if families == {Family.MONEY, Family.PLAIN}:
            return elided(source, target)
        if Family.DATE in families:
            return date_as_number(source, target)
        if families <= {Family.PLAIN, Family.SPAN, Family.MEASURE, Family.POINT, Family.SHARE, Family.SCORE}:
            return counted_otherwise(source, target)
        return None

    def _within(self, source: Measure, target: Measure) -> Relation | None:
        match source.family:
            case Family.DATE:
                verdict = compare_dates(source.figure, target.figure)
                return _DATE_RELATIONS.get(verdict)
            case Family.TIME:
                return times(source.figure, target.figure, one_clock=self.one_clock)
            case Family.SCORE:
                return scores(source.figure, target.figure)
            case Family.MONEY:
                return self._sums(source, target)
            case Family.MEASURE | Family.SPAN if source.figure.unit != target.figure.unit:
                return self._in_other_units(source, target)
            case _:
                return self._magnitudes(source, target)

    def _sums(self, source: Measure, target: Measure) -> Relation | None:
        if not currencies_differ(source.figure, target.figure):
            return self._magnitudes(source, target)
        if stated_equal(source, target):
            return Relation.CURRENCY
        converted = self.converts(source.figure, target.figure) if self.converts is not None else None
        if converted is not None:
            return converted
        return Relation.VALUE

    def _in_other_units(self, source: Measure, target: Measure) -> Relation | None:
        if source.unit == target.unit:  # months and years
            relation = self._magnitudes(source, target)
            if relation in AGREEING or not written_equal(source.figure, target.figure):
                return relation
        elif self._converted(source, target):
            return Relation.SAME
        if written_equal(source.figure, target.figure):
            degrees = _PLAIN_DEGREE in (source.unit, target.unit) and {source.unit, target.unit} <= _DEGREES
            return Relation.SAME if degrees else Relation.UNIT
        one_dimension = change(target.figure.unit or "", source.figure.unit or "") is not None
        return Relation.VALUE if one_dimension and source.family is Family.MEASURE else None

    def _converted(self, source: Measure, target: Measure) -> bool:
        """The same quantity in another unit, rounded as the writer liked: 8,840 m is 29,000 ft."""
        turned = change(target.figure.unit or "", source.figure.unit or "")
        if turned is None or source.figure.low is None or target.figure.low is None:
            return False
        for loose in (False, True):
            ours = source.figure.allowed(loose=loose, bounds=False)
            theirs = target.figure.allowed(loose=loose, bounds=False)
            assert ours is not None and theirs is not None
            if turned.of(theirs).meets(ours):
                there = target.figure.low * turned.factor + turned.offset
                return not loose or relative_gap(source.figure.low, there) <= LOOSE_GAP
        return False

    def _magnitudes(self, source: Measure, target: Measure) -> Relation | None:
        if stated_equal(source, target):
            return Relation.SAME
        ours, theirs = self._interval(source, loose=False), self._interval(target, loose=False)
        if ours is None or theirs is None:
            return None
        assert source.low is not None and target.low is not None and source.high is not None and target.high is not None
        hedged = Hedge.ABOUT in source.figure.hedges or Hedge.ABOUT in target.figure.hedges
        near = HEDGED_GAP if hedged else LOOSE_GAP
        if _is_range(source) and _is_range(target):
            ends = ((source.low, target.low), (source.high, target.high))
            if all(_round_alike(one, other) and relative_gap(one, other) <= near for one, other in ends):
                return Relation.ROUNDED
            return self._slip(source, target, ONE)
        if ours.meets(theirs):
            return Relation.SAME
        gap = min(relative_gap(source.low, target.low), relative_gap(source.high, target.high))
        if gap <= near:
            wide, wider = self._interval(source, loose=True), self._interval(target, loose=True)
            assert wide is not None and wider is not None
            if wide.meets(wider):
                return Relation.ROUNDED
        return self._slip(source, target, gap)

    def _slip(self, source: Measure, target: Measure, gap: Decimal) -> Relation | None:
        assert source.low is not None and target.low is not None and source.high is not None and target.high is not None
        both_ordinal = source.figure.kind is target.figure.kind is Kind.ORDINAL
        if both_ordinal:
            return Relation.ORDINAL
        ends = [(one, other) for one, other in ((source.low, target.low), (source.high, target.high)) if one != other]
        if ends and all(power_of_ten(one, other) is not None for one, other in ends):
            return Relation.MAGNITUDE
        if source.figure.vague and target.figure.vague:
            return Relation.MAGNITUDE
        one_value = source.low == source.high and target.low == target.high
        if one_value and gap <= SLIP_GAP and cut_short(source.low, target.low):
            return Relation.MISROUNDED
        if (one_value or len(ends) == 1) and digit_slip(*ends[0]) is not None:
            return Relation.DIGIT
        comparable = source.figure.kind is target.figure.kind or {source.figure.kind, target.figure.kind} == _PLAIN_KINDS
        if source.family is Family.PLAIN and max(source.low, target.low) > PLAIN_REACH * max(
            Decimal(1), min(source.low, target.low)
        ):
            return None  # 한 명 and 19: they count different things
        return Relation.VALUE if comparable else None

    def _near(self, source: Measure, target: Measure) -> bool:
        """Equal as numbers, whatever they count."""
        if stated_equal(source, target):
            return True
        ours, theirs = self._interval(source, loose=False), self._interval(target, loose=False)
        return ours is not None and theirs is not None and ours.meets(theirs)

    def _interval(self, measure: Measure, *, loose: bool) -> Interval | None:
        key = (id(measure), loose)
        if key not in self._intervals:
            allowed = measure.figure.allowed(loose=loose, bounds=False)
            if allowed is not None and measure.figure.low is not None and measure.figure.low < 0:
                allowed = -allowed
            self._intervals[key] = allowed if allowed is None or measure.factor == 1 else allowed.scaled(measure.factor)
        return self._intervals[key]


def _is_range(measure: Measure) -> bool:
    return measure.low != measure.high and not measure.figure.vague


def _round_alike(one: Decimal, other: Decimal) -> bool:
    return rounding_interval(one, last_place(one)).meets(rounding_interval(other, last_place(other)))
