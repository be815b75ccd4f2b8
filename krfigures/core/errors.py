"""What can go wrong, each error naming the argument or the place in the text, its value and what was expected."""

from __future__ import annotations

from krfigures.core.caret import point_at


class KrfiguresError(Exception):
    """The root of every error that krfigures raises on purpose."""


class ArgumentError(KrfiguresError, ValueError):
    """An argument has a type or a value that cannot be used.

    >>> raise ArgumentError("on", "2026-13", "a date or an ISO day, month or year")
    Traceback (most recent call last):
    krfigures.core.errors.ArgumentError: on='2026-13': expected a date or an ISO day, month or year
    """

    def __init__(self, argument: str, value: object, expected: str) -> None:
        self.argument = argument
        self.value = value
        self.expected = expected
        shown = repr(value)
        if len(shown) > 80:
            shown = shown[:77] + "..."
        super().__init__(f"{argument}={shown}: expected {expected}")

    def __reduce__(self) -> tuple[type[ArgumentError], tuple[str, object, str]]:
        """Rebuilt from its parts: errors cross from one process to another."""
        return type(self), (self.argument, self.value, self.expected)


class UnreadableFigureError(KrfiguresError, ValueError):
    """The text given to `parse` is not one figure; the message points at the place."""

    def __init__(self, text: str, start: int, end: int, reason: str) -> None:
        self.text = text
        self.start = start
        self.end = end
        self.reason = reason
        super().__init__(f"{reason}\n{point_at(text, start, end)}")

    def __reduce__(self) -> tuple[type[UnreadableFigureError], tuple[str, int, int, str]]:
        """Rebuilt from its parts: errors cross from one process to another."""
        return type(self), (self.text, self.start, self.end, self.reason)


class RateUnavailableError(KrfiguresError, LookupError):
    """No source has the rate of the pair for the date."""

    def __init__(self, base: str, quote: str, on: object, reason: str) -> None:
        self.base = base
        self.quote = quote
        self.on = on
        self.reason = reason
        super().__init__(f"no {base}/{quote} rate for {on}: {reason}")

    def __reduce__(self) -> tuple[type[RateUnavailableError], tuple[str, str, object, str]]:
        """Rebuilt from its parts: errors cross from one process to another."""
        return type(self), (self.base, self.quote, self.on, self.reason)
