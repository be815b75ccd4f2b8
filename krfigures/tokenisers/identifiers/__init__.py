"""What looks like a figure and is none: addresses, phone and account numbers, versions, articles of a law, names with digits.

Each is a rule of kind SKIP, tried before all others at a digit or letter: nothing inside it is read.
"""

from krfigures.tokenisers.identifiers import codes, idioms, laws, names, places
from krfigures.tokenisers.identifiers.masks import masked

RULES = (*places.RULES, *laws.RULES, *codes.RULES, *names.RULES, *idioms.RULES, *codes.LAST_RULES, *places.LAST_RULES)
HANGUL_RULES = idioms.HANGUL_RULES
LATIN_RULES = idioms.LATIN_RULES

__all__ = ["HANGUL_RULES", "LATIN_RULES", "RULES", "masked"]
