"""The alignment: one to one, whatever the order; and what it costs in time on long texts stays in proportion."""

from decimal import Decimal
from itertools import permutations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from marked import alarms, codes, compare, read

from krfigures.checks.alignment import align
from krfigures.checks.alignment.assignment import cheapest
from krfigures.checks.alignment.units import KOREAN_UNITS
from krfigures.checks.fidelity import corpus_fidelity
from krfigures.core.report import Verdict
from krfigures.integrations.pint import DEFINITIONS

SENTENCES = (
    ("매출은 [151억 원|KRW 1.51e10]이다.", "Sales were [15.1 billion won|KRW 1.51e10]."),
    ("[1,276명|count 1276]이 일한다.", "It employs [1,276 people|count 1276]."),
    ("[7.5%|percent 7.5] 올랐다.", "It rose [7.5 percent|percent 7.5]."),
    ("[2007년|date 2007]에 [3곳|count 3]을 열었다.", "In [2007|date 2007] it opened [three shops|count 3]."),
    ("[500만 달러|USD 5e6]를 썼다.", "It spent [$5 million|USD 5e6]."),
)

figures = st.lists(
    st.sampled_from(
        [
            "[151억 원|KRW 1.51e10]",
            "[500만 달러|USD 5e6]",
            "[50만 달러|USD 5e5]",
            "[32명|count 32]",
            "[세 명|count 3]",
            "[3위|ordinal 3]",
            "[7.5%|percent 7.5]",
            "[절반|ratio 0.5]",
            "[3월 29일|date XXXX-03-29]",
            "[21일|date XXXX-XX-21]",
            "[289km|quantity 289 kilometer]",
            "[5조~6조 원|KRW 5e12..6e12]",
            "약 [2천 명|count 2000 about]",
            "[2-1|score 2 1]",
            "[9시|time T09:00]",
        ]
    ),
    max_size=12,
)


class TestATextAgainstItself:
    """Every figure goes with itself and nothing is found."""

    @settings(deadline=None)  # the first example loads pint
    @given(figures)
    def test_is_clean(self, parts):
        text = ", ".join(parts) + " 등이다."
        report = compare(text, text)
        assert codes(report) == []
        assert all(match.verdict is Verdict.AGREE for match in report.matches)
        assert [match.source.start for match in report.matches] == [match.target.start for match in report.matches]


class TestOrder:
    """A translation may put its sentences in any order."""

    @pytest.mark.parametrize("order", list(permutations(range(5)))[::7])
    def test_of_sentences_does_not_matter(self, order):
        ko = " ".join(SENTENCES[place][0] for place in range(5))
        en = " ".join(SENTENCES[place][1] for place in order)
        report = compare(ko, en)
        assert codes(report) == []
        assert len(report.matches) == 6

    @settings(deadline=None)  # the first example loads pint
    @given(st.permutations(range(5)), st.integers(0, 4))
    def test_a_dropped_sentence_shifts_nothing(self, order, dropped):
        ko = " ".join(sentence for sentence, _ in SENTENCES)
        en = " ".join(SENTENCES[place][1] for place in order if place != dropped)
        report = compare(ko, en)
        assert all(code in ("KF201", "kf201") for code in codes(report))
        assert sum(match.target is None for match in report.matches) == (2 if dropped == 3 else 1)


class TestDirection:
    """Source and target may change places."""

    @settings(deadline=None)  # the first example loads pint
    @given(figures, figures)
    def test_swapping_keeps_what_agrees(self, ours, theirs):
        ko, en = " 그리고 ".join(ours) + " 등", " and ".join(theirs) + " too"
        there, back = compare(ko, en), compare(en, ko)
        assert _values(there) == sorted((b, a) for a, b in _values(back))


def _values(report):
    agreeing = [match for match in report.matches if match.verdict is Verdict.AGREE]
    return sorted((match.source.text, match.target.text) for match in agreeing)


class TestOneToOne:
    """No figure is used twice."""

    @settings(deadline=None)  # the first example loads pint
    @given(figures, figures)
    def test_every_figure_stands_in_one_line(self, ours, theirs):
        source, target = read(" 그리고 ".join(ours) + " 등", "ko"), read(" 그리고 ".join(theirs) + " 등", "ko")
        links = align(source[1], target[1], lengths=(len(source[0]), len(target[0])))
        assert sorted(link.source.start for link in links if link.source) == [figure.start for figure in source[1]]
        assert sorted(link.target.start for link in links if link.target) == [figure.start for figure in target[1]]


class TestCheapest:
    """The solver finds what trying every pairing finds."""

    @settings(deadline=None)  # the first example loads pint
    @given(st.dictionaries(st.tuples(st.integers(0, 3), st.integers(0, 3)), st.integers(0, 150), max_size=12))
    def test_costs_no_more_than_any_other_pairing(self, costs):
        chosen = cheapest(costs, alone=50)
        assert len({row for row, _ in chosen}) == len({column for _, column in chosen}) == len(chosen)
        assert _total(costs, chosen) == min(_total(costs, pairing) for pairing in _pairings(costs))


def _total(costs, pairing):
    left_alone = len({row for row, _ in costs}) + len({column for _, column in costs}) - 2 * len(pairing)
    return sum(costs[edge] for edge in pairing) + 50 * left_alone


def _pairings(costs):
    rows = sorted({row for row, _ in costs})

    def extend(place, used):
        if place == len(rows):
            yield ()
            return
        yield from extend(place + 1, used)
        for row, column in costs:
            if row == rows[place] and column not in used:
                for rest in extend(place + 1, used | {column}):
                    yield ((row, column), *rest)

    return list(extend(0, frozenset()))


class TestFidelity:
    """Precision and recall count figures, and only those that something decides."""

    def test_counts_a_slip_as_neither_carried(self):
        score = compare("[151억 원|KRW 1.51e10], [32명|count 32]", "[151 billion won|KRW 1.51e11], [32|count 32]").fidelity
        assert (score.carried, score.source, score.target) == (1, 2, 2)

    def test_by_kind(self):
        report = compare("[151억 원|KRW 1.51e10], [32명|count 32]이다", "[15.1 billion won|KRW 1.51e10] of it")
        assert report.fidelity_by_kind["money"].recall == 1
        assert report.fidelity_by_kind["count"].recall == 0

    def test_leaves_out_what_is_undecided(self):
        score = compare("[21일|date XXXX-XX-21] 열렸다.", "It opened [Monday|date].").fidelity
        assert (score.carried, score.source, score.target) == (0, 0, 0)

    def test_of_a_corpus_adds_up_its_lines(self):
        lines = [compare(ko, en) for ko, en in SENTENCES] + [compare("[32명|count 32]이다", "nothing")]
        overall, kinds = corpus_fidelity(lines)
        assert (overall.carried, overall.source, overall.target) == (6, 7, 6)
        assert kinds["count"].recall == 2 / 3


class TestManyFigures:
    """Work grows with the number of figures, not with its square."""

    def test_relations_asked_for_are_bounded_by_candidates(self, monkeypatch):
        asked = []
        from krfigures.checks.alignment import Judge

        original = Judge.relation
        monkeypatch.setattr(Judge, "relation", lambda self, a, b: asked.append(1) or original(self, a, b))
        source = read(" ".join(f"[{n}명|count {n}]" for n in range(1000, 1600)) + " 등", "ko")
        target = read(" ".join(f"[{n}명|count {n}]" for n in range(2000, 2600)) + " 등", "ko")
        align(source[1], target[1], lengths=(len(source[0]), len(target[0])))
        assert len(asked) <= 600 * 50


def test_units_are_those_of_the_pint_integration():
    defined = {line.split("=")[0].strip(): line.split("=")[1].strip() for line in DEFINITIONS}
    ours = dict(line.split(" = ") for line in KOREAN_UNITS)
    assert ours.items() <= defined.items()


def test_a_paragraph_that_moved_moves_with_its_figures():
    first = "[5조 원|KRW 5e12]을 [1,111명|count 1111]이 나눴다. " * 1
    ko = first + "그 뒤로 " + "가" * 400 + " [7억 원|KRW 7e8]을 [2,222명|count 2222]이 나눴다."
    en = (
        "[2,222|count 2222] people shared [800 million won|KRW 8e8]. "
        + "x " * 300
        + "[1,111|count 1111] people shared [5 trillion won|KRW 5e12]."
    )
    report = compare(ko, en)
    assert alarms(report) == ["KF203"]
    assert report.findings[0].spans[0].text == "7억 원"
    assert Decimal(report.findings[0].ratio).quantize(Decimal("0.01")) == Decimal("1.14")
