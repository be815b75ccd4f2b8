"""The English house styles.

`en-wire` follows the AP Stylebook (figures with million and billion, dollars by sign and other currencies in words, counts below
ten in words), `en-iso` puts ISO 4217 codes first, `en-symbol` is the short form of headlines and charts, `en-full` writes every
digit.
"""

from krfigures.writers.english.dates import DateForm
from krfigures.writers.english.style import EnglishStyle, MoneyForm, ScaleForm

EN_WIRE = EnglishStyle(name="en-wire", money=MoneyForm.WORD, scale=ScaleForm.WORD, dates=DateForm.AP)
EN_ISO = EnglishStyle(name="en-iso", money=MoneyForm.CODE, scale=ScaleForm.WORD, dates=DateForm.ISO)
EN_SYMBOL = EnglishStyle(name="en-symbol", money=MoneyForm.SIGN, scale=ScaleForm.SUFFIX, dates=DateForm.DAY_FIRST, symbols=True)
EN_FULL = EnglishStyle(name="en-full", money=MoneyForm.CODE, scale=ScaleForm.DIGITS, dates=DateForm.FULL)

STYLES = (EN_WIRE, EN_ISO, EN_SYMBOL, EN_FULL)

__all__ = ["EN_FULL", "EN_ISO", "EN_SYMBOL", "EN_WIRE", "STYLES", "EnglishStyle"]
