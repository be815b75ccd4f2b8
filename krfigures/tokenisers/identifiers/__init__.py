"""What looks like a figure and is none: addresses, phone and account numbers, versions, articles of a law, names with digits.

Each is a rule of kind SKIP, tried before all others at a digit or letter: nothing inside it is read.
"""

from krfigures.tokenisers.identifiers import codes, laws, names, places
from krfigures.tokenisers.identifiers.masks import masked

RULES = (*places.RULES, *laws.RULES, *codes.RULES, *names.RULES, *codes.LAST_RULES, *places.LAST_RULES)

__all__ = ["RULES", "masked"]
