"""Passes over neighbouring drafts: ranges, shared currencies, dollars with cents, won glosses that drop 원."""

from __future__ import annotations

from collections.abc import Callable

from krfigures.converters.draft import Draft
from krfigures.core.period import Period

PASSES: tuple[Callable[[str, list[Draft], Period | None], list[Draft]], ...] = ()
