"""Which figure of a translation carries which figure of its original, over whole documents, in either direction.

Equal figures are paired first through a hash; only what is left over is weighed, against a few near or look-alike
figures each, and settled one to one at the least total cost. Nothing is split into sentences, so a translation may
reorder, merge, add or drop them.
"""

from krfigures.checks.alignment.align import Link, align
from krfigures.checks.alignment.judge import Judge
from krfigures.checks.alignment.relation import Relation

__all__ = ["Judge", "Link", "Relation", "align"]
