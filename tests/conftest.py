"""How Hypothesis runs here: the same examples each time, so that the gates do not depend on luck, and no deadlines.

To look for new failures: `pytest --hypothesis-profile=search`.
"""

from __future__ import annotations

from hypothesis import settings

settings.register_profile("gate", deadline=None, derandomize=True)
settings.register_profile("search", deadline=None, max_examples=1000)
settings.load_profile("gate")
