"""Make the numbers that Python and TypeScript both write for a reader.

Run it after a change of the languages: ``python tests/vectors/make_numbers.py``. What is expected
is worked out here a second time, with exact fractions and without ``coprod_kit``: the decimals of
a number as JSON writes them are cut into digits, and half a tenth is carried away from zero.
"""

from __future__ import annotations

import json
from fractions import Fraction
from pathlib import Path

FILE = Path(__file__).with_name("numbers.json")

LANGUAGES = {"fr": ("\u202f", ","), "en": (",", ".")}
"""Language → its signs between thousands and before decimals."""


def expected(value: float, lang: str) -> str:
    tenths = abs(Fraction(json.dumps(value))) * 10
    whole = tenths.numerator // tenths.denominator
    if (tenths - whole) * 2 >= 1:
        whole += 1
    integer, decimal = divmod(whole, 10)
    digits, groups = str(integer), []
    while digits:
        digits, group = digits[:-3], digits[-3:]
        groups.insert(0, group)
    thousands, point = LANGUAGES[lang]
    sign = "-" if value < 0 else ""
    return sign + thousands.join(groups) + (f"{point}{decimal}" if decimal else "")


def values() -> list[float]:
    """Return means of whole points, every tie of two decimals, and numbers of many digits."""
    means = {points / count for count in range(1, 13) for points in range(8 * count + 1)}
    ties = {hundredths / 100 for hundredths in range(5, 2000, 10)}
    ties |= {each / 100 for each in (6225, 6235, 9975, 9985, 9995, 99995, 123405)}
    others = {0.0, 0.04, 0.049999, 0.06, 1 / 3, 200 / 3, 100.0, 999.94, 999.96, 1234.5, 1e6 + 0.25}
    positive = means | ties | others
    return sorted(positive | {-value for value in positive if value})


def document() -> str:
    lines = [
        json.dumps([value, {lang: expected(value, lang) for lang in LANGUAGES}], ensure_ascii=False)
        for value in values()
    ]
    return "[\n" + ",\n".join(lines) + "\n]\n"


if __name__ == "__main__":
    FILE.write_text(document(), encoding="utf-8")
