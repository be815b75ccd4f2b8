"""The pytest plugin, run inside a pytest of its own."""

from __future__ import annotations

import subprocess
import sys

import pytest

from krfigures.core.errors import ArgumentError
from krfigures.integrations.pytest_plugin import assert_figures_agree, assert_figures_consistent

pytest_plugins = ["pytester"]


def test_the_fixture_is_there_without_being_asked_for(pytester: pytest.Pytester) -> None:
    pytester.makepyfile(
        """
        def test_agrees(figures):
            report = figures.assert_agree("사업비는 151억 원이다.", "The project costs KRW 15.1 billion.")
            assert report.ok

        def test_consistent(figures):
            figures.assert_consistent("77억 달러(약 11조 원)", on="2026-02-25")

        def test_find(figures):
            assert [figure.text for figure in figures.find("151억 원")] == ["151억 원"]
        """
    )
    pytester.runpytest_subprocess("-p", "no:cacheprovider").assert_outcomes(passed=3)


def test_a_slip_fails_with_carets_and_a_diff(pytester: pytest.Pytester) -> None:
    pytester.makepyfile(
        """
        from krfigures.integrations.pytest_plugin import assert_figures_agree

        def test_translation():
            assert_figures_agree("사업비는 151억 원이다.", "The project costs KRW 151 billion.")
        """
    )
    result = pytester.runpytest_subprocess("-p", "no:cacheprovider")
    result.assert_outcomes(failed=1)
    result.stdout.fnmatch_lines(
        [
            "*AssertionError: the figures of source and target do not agree: 1 finding*",
            "*KF204 magnitude-slip (error): *",
            "*source:*",
            "*사업비는 151억 원이다.*",
            "*^^^^^^^^*",
            "*target:*",
            "*The project costs KRW 151 billion.*",
            "*^^^^^^^^^^^^^^^*",
            "*source → target*",
            "*! 151억 원 → KRW 151 billion*",
        ]
    )
    result.stdout.no_fnmatch_line("*pytest_plugin.py*")  # the traceback ends in the test


def test_a_wrong_conversion_fails() -> None:
    with pytest.raises(AssertionError) as caught:
        assert_figures_consistent("77억 달러(약 1.1조 원)", on="2026-02-25")
    message = str(caught.value)
    assert "the figures of the text are not consistent: 1 finding" in message
    assert "KF102 magnitude-slip (error)" in message
    assert "^^^^^^^^" in message


def test_a_dropped_figure_is_marked() -> None:
    with pytest.raises(AssertionError, match=r"- 77억 달러"):
        assert_figures_agree("151억 원과 77억 달러를 썼다.", "They spent 15.1 billion won.")


def test_fail_on_sets_the_least_severity() -> None:
    slip = ("사업비는 151억 원이다.", "The project costs KRW 151 billion.")
    with pytest.raises(AssertionError):
        assert_figures_agree(*slip, fail_on="error")
    with pytest.raises(ArgumentError, match="fail_on='fatal': expected one of note, warning, error"):
        assert_figures_agree(*slip, fail_on="fatal")


def test_starting_pytest_imports_nothing_heavy() -> None:
    code = (
        "import sys, krfigures.integrations.pytest_plugin; "
        "print([m for m in ('pint', 'babel', 'pandas', 'polars', 'pyarrow', 'hypothesis', 'regex', 'krfigures.tokenisers', "
        "'krfigures.lexicon') if m in sys.modules])"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "[]"


def test_hypothesis_alone_imports_nothing_heavy() -> None:
    code = (
        "import sys, hypothesis.strategies; import hypothesis; "
        "print([m for m in ('pint', 'babel', 'pandas', 'polars', 'pyarrow', 'krfigures.writers', 'krfigures.strategies.values', "
        "'krfigures.tokenisers') if m in sys.modules])"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "[]"
