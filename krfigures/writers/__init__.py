"""Figures back to text, in a named house style: the way back along the chain."""

from krfigures.writers.rewrite import RateLookUp, rewrite
from krfigures.writers.styles import STYLES, style_named
from krfigures.writers.write import write

__all__ = ["STYLES", "RateLookUp", "rewrite", "style_named", "write"]
