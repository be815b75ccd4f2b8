"""Digits as both languages write them: 1,234,567.8   40 000   12   0.5   3/4. Every repeat is bounded."""

from __future__ import annotations

# A run of more than 24 digits is an identifier, never a figure.
# Spaces part thousands where two groups of three follow, or three zeros: 1 234 567, 40 000.
PLAIN = r"""(?: \d{1,3} (?: ,\d{3} ){1,7} (?!\d) (?: \.\d{1,9} (?!\d) )?
    | [1-9]\d{0,2} (?= \x20\d ) (?: (?: \x20\d{3} ){2,7} | \x20 000 ) (?! \d | ,\d ) (?: \.\d{1,9} (?!\d) )?
    | \d{1,24} (?: \.\d{1,12} )? (?!\d) )"""
# below one, of a unit that copy divides so: 9/10 may be nine of ten, 7/4 a day of July
PROPER = r"(?: (?<! / ) (?: 1/[2-5] | 2/3 | 3/[45] | 2/5 | [1357]/8 | (?: 1[0-5] | [1-9] ) /16 ) (?! \d ) )"
