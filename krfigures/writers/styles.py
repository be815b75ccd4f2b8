"""All house styles by name."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType

from krfigures.core.errors import ArgumentError
from krfigures.writers import english, korean
from krfigures.writers.style import Style

STYLES: Mapping[str, Style] = MappingProxyType({style.name: style for style in (*korean.STYLES, *english.STYLES)})


def style_named(name: str | Style) -> Style:
    """The style of that name; a style itself is given back.

    >>> style_named("ko-yonhap").lang
    'ko'

    Raises `ArgumentError` for a name that no style has.
    """
    if not isinstance(name, str):
        if isinstance(name, korean.KoreanStyle | english.EnglishStyle):
            return name
        raise ArgumentError("style", name, "the name of a house style")
    found = STYLES.get(name)
    if found is None:
        raise ArgumentError("style", name, f"one of {', '.join(STYLES)}")
    return found
