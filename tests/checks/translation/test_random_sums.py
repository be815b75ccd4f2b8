"""Random sums, written in both languages by the writers: told rightly they pass, told wrongly they never do."""

from decimal import Decimal

from hypothesis import assume, given, settings
from hypothesis import strategies as st

import krfigures as kf

sums = st.builds(lambda digits, zeros: Decimal(digits).scaleb(zeros), st.integers(11, 9999), st.integers(2, 10))
currencies = st.sampled_from(["KRW", "USD", "EUR", "JPY", "CNY"])
styles = st.sampled_from(["en-wire", "en-iso", "en-full"])
korean_styles = st.sampled_from(["ko-plain", "ko-space", "ko-yonhap", "ko-comma"])


def told(amount: Decimal, currency: str, style: str) -> str:
    figure = kf.write(kf.Money(Decimal(f"{amount:f}"), currency), style)
    return f"사업 규모는 {figure}이다." if style.startswith("ko") else f"The project is worth {figure}."


def alarms(source: str, target: str) -> list[str]:
    return [finding.code for finding in kf.compare(source, target).findings if finding.severity != "note"]


class TestAnHonestTranslation:
    """Is never flagged, in either direction, in any style."""

    @settings(deadline=None)
    @given(sums, currencies, korean_styles, styles)
    def test_passes(self, amount, currency, korean, english):
        ko, en = told(amount, currency, korean), told(amount, currency, english)
        assert alarms(ko, en) == []
        assert alarms(en, ko) == []


class TestAWrongTranslation:
    """Is always flagged, once, in either direction."""

    @settings(deadline=None)
    @given(sums, currencies, korean_styles, styles, st.sampled_from([-4, -3, -2, -1, 1, 2, 3, 4]))
    def test_of_another_magnitude(self, amount, currency, korean, english, power):
        wrong = amount.scaleb(power)
        assume(wrong == wrong.to_integral_value())
        ko, en = told(amount, currency, korean), told(wrong, currency, english)
        assert alarms(ko, en) == alarms(en, ko) == ["KF204"]

    @settings(deadline=None)
    @given(sums, korean_styles, styles, st.permutations(["KRW", "USD", "EUR", "JPY", "CNY"]))
    def test_of_another_currency(self, amount, korean, english, order):
        ko, en = told(amount, order[0], korean), told(amount, order[1], english)
        assert alarms(ko, en) == alarms(en, ko) == ["KF206"]

    @settings(deadline=None)
    @given(sums, currencies, korean_styles, styles, st.integers(1, 9))
    def test_of_another_leading_digit(self, amount, currency, korean, english, digit):
        digits = amount.as_tuple().digits
        assume(digit != digits[0])
        wrong = Decimal((0, (digit, *digits[1:]), amount.as_tuple().exponent))
        ko, en = told(amount, currency, korean), told(wrong, currency, english)
        for found in (alarms(ko, en), alarms(en, ko)):
            assert len(found) == 1
            assert found[0] in ("KF203", "KF204", "KF205", "KF212")

    @settings(deadline=None)
    @given(sums, currencies, korean_styles)
    def test_that_leaves_it_out(self, amount, currency, korean):
        ko, en = told(amount, currency, korean), "The size of the project was not disclosed."
        assert alarms(ko, en) == ["KF201"]
        assert alarms(en, ko) == ["KF202"]
