from __future__ import annotations

import json
from pathlib import Path
from typing import Any

SEEDS = Path(__file__).parents[2] / "seeds"
WRITTEN_ON = {"bio": "2026-02-25", "ship": "2025-07-15", "final": "2025-12-08"}
STORIES = [(lang, name) for name in WRITTEN_ON for lang in ("ko", "en")]


def story(lang: str, name: str) -> str:
    return (SEEDS / lang / f"{name}.txt").read_text(encoding="utf-8")


def listed(lang: str, name: str) -> list[dict[str, Any]]:
    rows = (SEEDS / lang / f"{name}.figures.jsonl").read_text(encoding="utf-8")
    return [json.loads(row) for row in rows.splitlines()]


def slip(name: str) -> dict[str, Any]:
    record: dict[str, Any] = json.loads((SEEDS / "slips" / f"{name}.findings.json").read_text(encoding="utf-8"))
    return record
