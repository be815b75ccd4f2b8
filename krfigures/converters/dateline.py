"""To be filled."""

from __future__ import annotations

from krfigures.core.period import Period


def dateline(text: str) -> tuple[Period, str] | None:
    """To be filled."""
    return None
