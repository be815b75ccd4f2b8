"""Rebuilds `calendar_names.tsv` from the installed babel: `python -m krfigures.lexicon.update_calendar`."""

from __future__ import annotations

from importlib.metadata import version
from pathlib import Path

TARGET = Path(__file__).with_name("calendar_names.tsv")
HEADER = """\
# Names of months and weekdays in English and of weekdays in Korean, rebuilt by `python -m krfigures.lexicon.update_calendar`.
# columns: name; language; what (month, weekday); number: January is 1, Monday is 0 as in Python's datetime
# source: Unicode CLDR through babel {version}; "Sept" is added: AP's and most papers' short form
"""


def rows() -> list[tuple[str, str, str, str]]:
    """Name, language, what it names and its number."""
    from babel.dates import get_day_names, get_month_names

    found = {("Sept", "en", "month", "9")}
    for width in ("wide", "abbreviated"):
        found |= {(name, "en", "month", str(number)) for number, name in get_month_names(width, locale="en").items()}
    found |= {
        (name, language, "weekday", str(number))
        for language in ("en", "ko")
        for number, name in get_day_names("wide", locale=language).items()
    }
    return sorted(found, key=lambda row: (row[1], row[2], int(row[3]), row[0]))


def rebuild() -> None:
    """Writes the table."""
    lines = ["\t".join(row) for row in rows()]
    TARGET.write_text(HEADER.format(version=version("babel")) + "\n".join(lines) + "\n", encoding="utf-8")


if __name__ == "__main__":
    rebuild()
