"""The Korean house styles.

Spelling follows 한글 맞춤법 §44 (numbers in units of 만) and what newspapers make of it: most close amounts up (JoongAng, Chosun,
Donga, Hani: `ko-plain`), the rule itself spaces the myriads (`ko-space`), Yonhap keeps 천 (`ko-yonhap`), business copy puts
commas and spaces (`ko-comma`), contracts spell out (`ko-hangul`).
"""

from krfigures.writers.korean.style import KoreanStyle

KO_PLAIN = KoreanStyle(name="ko-plain")
KO_SPACE = KoreanStyle(name="ko-space", myriad_gap=" ")
KO_YONHAP = KoreanStyle(name="ko-yonhap", thousands=True)
KO_COMMA = KoreanStyle(name="ko-comma", comma=True, myriad_gap=" ", money_gap=" ")
KO_HANGUL = KoreanStyle(name="ko-hangul", hangul=True, myriad_gap=" ", money_gap=" ")

STYLES = (KO_PLAIN, KO_SPACE, KO_YONHAP, KO_COMMA, KO_HANGUL)

__all__ = ["KO_COMMA", "KO_HANGUL", "KO_PLAIN", "KO_SPACE", "KO_YONHAP", "STYLES", "KoreanStyle"]
