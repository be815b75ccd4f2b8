"""`krfigures rates` and `krfigures schema`."""

from __future__ import annotations

import json
from pathlib import Path

from click.testing import CliRunner

from krfigures.cli import main

ECB = "Date,USD,KRW,\n2026-02-26,1.1,1540,\n2026-02-25,1.0,1500,\n"


def test_embedded_rates() -> None:
    result = CliRunner().invoke(main, ["rates"])
    assert result.exit_code == 0
    assert result.stdout.startswith("source      European Central Bank, euro reference rates (embedded)")
    assert "span        1999-01-04 to " in result.stdout
    assert " KRW " in result.stdout
    assert "RUB 2022" in result.stdout


def test_a_newer_file(tmp_path: Path) -> None:
    path = tmp_path / "eurofxref-hist.csv"
    path.write_text(ECB, encoding="utf-8")
    result = CliRunner().invoke(main, ["rates", "--ecb", str(path), "--format", "json"])
    record = json.loads(result.stdout)
    assert record["span"] == {"start": "2026-02-25", "end": "2026-02-26"}
    assert record["latest"]["value"] == "1400"
    assert sorted(record["currencies"]) == ["EUR", "KRW", "USD"]


def test_a_file_that_is_no_history(tmp_path: Path) -> None:
    path = tmp_path / "wrong.zip"
    path.write_text("nothing of the kind", encoding="utf-8")
    result = CliRunner().invoke(main, ["rates", "--ecb", str(path)])
    assert result.exit_code == 2
    assert str(path) in result.stderr


def test_schema() -> None:
    result = CliRunner().invoke(main, ["schema", "report"])
    assert json.loads(result.stdout)["title"] == "A report of krfigures"
