"""How a source figure and a target figure relate: the same, rounded, undecided, or apart by a slip that has a name.

`Judge` answers for two measures and says what the pair would cost; the alignment takes the cheapest whole. Relations that
say "no" are still pairs: a missing and an added figure that explain each other are one finding.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from decimal import Decimal
from enum import StrEnum

from krfigures.checks.alignment.dates import DateVerdict, compare_dates
from krfigures.checks.alignment.measures import Family, Measure, currencies_differ
from krfigures.checks.alignment.slips import cut_short, digit_slip, power_of_ten, relative_gap, significand
from krfigures.checks.alignment.units import change
from krfigures.core.figure import Figure, Kind
from krfigures.core.hedge import Hedge
from krfigures.core.interval import ONE, Interval, last_place, rounding_interval


class Relation(StrEnum):
    """What a pair of figures is to each other."""

    SAME = "same"
    ROUNDED = "rounded"  # meets once trailing zeros are read as rounding
    CONVERTED = "converted"  # a sum told in another currency at a rate that fits
    UNDECIDED = "undecided"  # 21일 and "Monday": nothing says yes or no
    POINT = "percent for point"
    CURRENCY = "currency"
    UNIT = "unit"
    MISROUNDED = "wrong rounding"
    MAGNITUDE = "magnitude"
    DIGIT = "digit"
    ORDINAL = "ordinal"
    DATE = "date"
    VALUE = "value"


AGREEING = frozenset({Relation.SAME, Relation.ROUNDED, Relation.CONVERTED})

# What a pair costs, in thousandths of a missing and an added figure together, and how much each character of distance
# from its expected place adds. A named slip is worth a long way; a mere difference only counts next door.
_COSTS: dict[Relation, tuple[int, float, int]] = {
    Relation.SAME: (0, 0.1, 250),
    Relation.ROUNDED: (100, 0.1, 250),
    Relation.CONVERTED: (300, 0.3, 300),
    Relation.POINT: (200, 0.4, 500),
    Relation.MISROUNDED: (250, 0.4, 500),
    Relation.CURRENCY: (250, 0.4, 500),
    Relation.UNIT: (300, 0.5, 600),
    Relation.MAGNITUDE: (300, 0.5, 600),
    Relation.DIGIT: (350, 0.6, 600),
    Relation.UNDECIDED: (400, 0.6, 700),
    Relation.ORDINAL: (500, 1.5, 900),
    Relation.DATE: (500, 1.5, 900),
    Relation.VALUE: (550, 1.5, 900),
}
ALONE = 500
"""What leaving one figure without a partner costs."""

LOOSE_GAP = Decimal("0.05")
HEDGED_GAP = Decimal("0.10")
SLIP_GAP = Decimal("0.20")
PLAIN_REACH = 10
"""How many times larger than another a bare number may be and still stand in its place, by no slip that has a name."""

Converts = Callable[[Figure, Figure], Relation | None]
"""Whether one sum is the conversion of another: CONVERTED, UNDECIDED where only some date's rate fits, or None."""


@dataclass(frozen=True, slots=True)
class Judge:
    """Relates measures, remembering their intervals. `converts` knows exchange rates; without it no sum is a conversion."""

    converts: Converts | None = None
    _intervals: dict[tuple[int, bool], Interval | None] = field(default_factory=dict)

    def relation(self, source: Measure, target: Measure) -> Relation | None:
        """What the two are to each other, None where they have nothing to do with each other."""
        families = {source.family, target.family}
        if len(families) == 1:
            return self._within(source, target)
        if families == {Family.SHARE, Family.POINT}:
            return Relation.POINT if self._near(source, target) else None
        if families == {Family.MONEY, Family.PLAIN}:
            return _elided(source, target)
        if Family.DATE in families:
            return _date_as_number(source, target)
        if families <= {Family.PLAIN, Family.SPAN, Family.MEASURE, Family.POINT, Family.SHARE, Family.SCORE}:
            return _across(source, target)
        return None

    def cost(self, relation: Relation, source: Measure, target: Measure, distance: float) -> int:
        """What the pair costs at that many characters from where it was expected."""
        base, slope, most = _COSTS[relation]
        extra = 40 * (source.figure.kind is not target.figure.kind) + 10 * (source.figure.hedge is not target.figure.hedge)
        if relation is Relation.VALUE and source.unit != target.unit:
            extra += 250  # two sums in two currencies that do not convert have little to do with each other
        far = slope * distance
        if relation in AGREEING:
            far = min(far, most)
        return int(base + extra + far)

    def _within(self, source: Measure, target: Measure) -> Relation | None:
        match source.family:
            case Family.DATE:
                verdict = compare_dates(source.figure, target.figure)
                return _DATE_RELATIONS.get(verdict)
            case Family.TIME:
                return _times(source.figure.edtf or "", target.figure.edtf or "")
            case Family.SCORE:
                return _scores(source.figure, target.figure)
            case Family.MONEY:
                return self._sums(source, target)
            case Family.MEASURE | Family.SPAN if source.figure.unit != target.figure.unit:
                return self._in_other_units(source, target)
            case _:
                return self._magnitudes(source, target)

    def _sums(self, source: Measure, target: Measure) -> Relation | None:
        if not currencies_differ(source.figure, target.figure):
            return self._magnitudes(source, target)
        if _stated_equal(source, target):
            return Relation.CURRENCY
        converted = self.converts(source.figure, target.figure) if self.converts is not None else None
        if converted is not None:
            return converted
        return Relation.VALUE

    def _in_other_units(self, source: Measure, target: Measure) -> Relation | None:
        if source.unit == target.unit:  # months and years
            relation = self._magnitudes(source, target)
            if relation in AGREEING or not _figures_equal(source.figure, target.figure):
                return relation
        elif self._converted(source, target):
            return Relation.SAME
        if _figures_equal(source.figure, target.figure):
            return Relation.UNIT
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
        if _stated_equal(source, target):
            return Relation.SAME
        ours, theirs = self._interval(source, loose=False), self._interval(target, loose=False)
        if ours is None or theirs is None:
            return None
        assert source.low is not None and target.low is not None and source.high is not None and target.high is not None
        if _is_range(source) and _is_range(target):
            if _round_alike(source.low, target.low) and _round_alike(source.high, target.high):
                return Relation.ROUNDED
            return self._slip(source, target, ONE)
        if ours.meets(theirs):
            return Relation.SAME
        gap = min(relative_gap(source.low, target.low), relative_gap(source.high, target.high))
        hedged = Hedge.ABOUT in source.figure.hedges or Hedge.ABOUT in target.figure.hedges
        if gap <= (HEDGED_GAP if hedged else LOOSE_GAP):
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
        if _stated_equal(source, target):
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


_PLAIN_KINDS = {Kind.COUNT, Kind.NUMBER}
_DATE_RELATIONS = {
    DateVerdict.SAME: Relation.SAME,
    DateVerdict.CLOSE: Relation.UNDECIDED,
    DateVerdict.UNDECIDED: Relation.UNDECIDED,
    DateVerdict.CONFLICT: Relation.DATE,
}


def _is_range(measure: Measure) -> bool:
    return measure.low != measure.high and not measure.figure.vague


def _round_alike(one: Decimal, other: Decimal) -> bool:
    return rounding_interval(one, last_place(one)).meets(rounding_interval(other, last_place(other)))


def _stated_equal(source: Measure, target: Measure) -> bool:
    return source.low is not None and source.low == target.low and source.high == target.high


def _figures_equal(source: Figure, target: Figure) -> bool:
    return source.low is not None and source.low == target.low and source.high == target.high


def _elided(source: Measure, target: Measure) -> Relation | None:
    """A sum against a bare number: "150 million euros offer and tomorrow it will be 200" leaves out scale and currency."""
    money, number = (source, target) if source.family is Family.MONEY else (target, source)
    if number.figure.kind not in (Kind.NUMBER, Kind.COUNT) or money.low is None or number.low is None:
        return None
    if _stated_equal(source, target):
        return Relation.SAME
    same_digits = significand(money.low) == significand(number.low)
    return Relation.ROUNDED if same_digits and 10 < number.low < 1_000 < money.low else None


def _date_as_number(source: Measure, target: Measure) -> Relation | None:
    """15일 is a date or fifteen days; 2016 a year or a number: the other text may have read it the other way."""
    dated, other = (source, target) if source.family is Family.DATE else (target, source)
    edtf, low = dated.figure.edtf or "", other.figure.low
    if low is None or other.family is Family.MONEY or low != low.to_integral_value() or not 0 < low < 10_000:
        return None
    said = int(low)
    if edtf.startswith("XXXX-XX-"):
        return Relation.SAME if edtf == f"XXXX-XX-{said:02}" else None
    return Relation.SAME if edtf == str(said) and other.family is Family.PLAIN else None


def _across(source: Measure, target: Measure) -> Relation | None:
    """The same number, counted as something else: 세 번째 and "three", 100% more and "doubled"."""
    if Family.SCORE in (source.family, target.family):
        score, other = (source, target) if source.family is Family.SCORE else (target, source)
        terms = other.figure.terms
        return Relation.SAME if terms and sorted(terms) == sorted(score.figure.terms) else None
    if _figures_equal(source.figure, target.figure):
        if {source.family, target.family} == {Family.SPAN, Family.MEASURE}:
            return None
        return Relation.SAME
    if {source.family, target.family} == {Family.SHARE, Family.PLAIN}:
        share, times = (source, target) if source.family is Family.SHARE else (target, source)
        if share.low is not None and times.low is not None and times.figure.kind is Kind.RATIO:
            return Relation.SAME if share.low in (times.low * 100, (times.low - 1) * 100) else None
    return None


def _times(one: str, other: str) -> Relation | None:
    """Times of day: the same, or perhaps the same (another zone, or half a day left open); a clash is a value."""
    if one == other:
        return Relation.SAME
    plain = [time.removeprefix("T") for time in (one, other)]
    if any(len(time) < 2 or not time[:2].isdigit() for time in plain):
        return None
    hours = [int(time[:2]) for time in plain]
    minutes = [time[2:5] for time in plain]
    if minutes[0] == minutes[1]:
        return Relation.UNDECIDED if abs(hours[0] - hours[1]) != 12 else Relation.SAME
    return None


def _scores(one: Figure, other: Figure) -> Relation | None:
    if one.terms == other.terms or one.terms == other.terms[::-1]:
        return Relation.SAME
    if len(one.terms) != len(other.terms):
        return None
    return Relation.VALUE
