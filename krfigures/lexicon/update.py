"""Rebuilds `cldr_currencies.tsv` from the installed babel: `python -m krfigures.lexicon.update`."""

from __future__ import annotations

from importlib.metadata import version
from pathlib import Path

TARGET = Path(__file__).with_name("cldr_currencies.tsv")
HEADER = """\
# Names of all current ISO 4217 currencies in Korean and English, rebuilt by `python -m krfigures.lexicon.update`.
# columns: code; language; name as it stands behind a number
# source: Unicode CLDR through babel {version}
"""


def rows() -> list[tuple[str, str, str]]:
    """Code, language and every name that CLDR gives, singular and plural."""
    from babel.core import get_global
    from babel.numbers import get_currency_name

    current = {
        code for spans in get_global("territory_currencies").values() for code, _, end, tender in spans if tender and not end
    }
    found = set()
    for language in ("en", "ko"):
        for code in current:
            for count in (None, 1, 2):
                found.add((code, language, get_currency_name(code, count=count, locale=language)))
    return sorted(found)


def rebuild() -> None:
    """Writes the table."""
    lines = ["\t".join(row) for row in rows()]
    TARGET.write_text(HEADER.format(version=version("babel")) + "\n".join(lines) + "\n", encoding="utf-8")


if __name__ == "__main__":
    rebuild()
