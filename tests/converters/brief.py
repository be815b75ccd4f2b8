"""Figures in one line each, so that tables of them can be read and written by hand.

    약 30억~50억 원을 배럴당 → "30억~50억 원 = KRW 3000000000..5000000000 about"

The words are: the slice, a currency code (several with "|" where open) or the kind, low and high, the unit, the hedge, `per=`,
`vague`, and `inferred` for a currency that was filled in.
"""

from __future__ import annotations

import krfigures as kf
from krfigures.core.interval import plain


def brief(text: str) -> list[str]:
    """Every figure of a text in a line; a slice that is not the text's own is a fault of the reader."""
    figures = kf.find(text)
    for figure in figures:
        assert text[figure.start : figure.end] == figure.text
    return [line(figure) for figure in figures]


def line(figure: kf.Figure) -> str:
    """One figure in a line."""
    if isinstance(figure.currency, kf.AmbiguousCurrency):
        words = ["|".join(figure.currency.candidates)]
    else:
        words = [figure.currency or figure.kind]
    if figure.kind in ("date", "time"):
        words.append(figure.edtf or "")
    elif figure.kind == "score":
        words.append("-".join(map(plain, figure.terms)))
    else:
        assert figure.low is not None and figure.high is not None
        words.append(plain(figure.low) if figure.low == figure.high else f"{plain(figure.low)}..{plain(figure.high)}")
    words += [word for word in (figure.unit, *figure.hedges, figure.per and f"per={figure.per}") if word]
    words += [word for word, holds in (("vague", figure.vague), ("inferred", figure.currency_inferred)) if holds]
    return f"{figure.text} = {' '.join(words)}"
