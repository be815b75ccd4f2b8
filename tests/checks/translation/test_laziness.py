"""A comparison without conflicts loads neither a solver nor units."""

import subprocess
import sys

_COMPARE = """
import sys
import krfigures as kf
kf.compare("매출은 151억 원으로 7.5% 늘었다.", "Sales rose 7.5 percent to 15.1 billion won.")
print(sorted({"munkres", "pint"} & set(sys.modules)))
"""


def test_nothing_heavy_is_loaded():
    done = subprocess.run([sys.executable, "-c", _COMPARE], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "[]"
