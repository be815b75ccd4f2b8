"""Registration with Hypothesis: to be filled."""


def register() -> None:
    """Run by Hypothesis when it is imported."""
