"""Numbers as each language writes them, in Python and on a page alike."""

from __future__ import annotations

from decimal import ROUND_HALF_UP, Decimal

from coprod_kit.languages import check_language

_TENTH = Decimal("0.1")
_SIGNS: dict[str, dict[int, str]] = {
    "en": {},
    "fr": str.maketrans({",": "\u202f", ".": ","}),
}
"""Language → what replaces the signs of English between thousands and before decimals."""


def format_number(value: float, lang: str) -> str:
    """Return a number the way a language writes it, with one decimal at most.

    A number halfway between two is rounded away from zero, as ``Intl.NumberFormat`` does it on
    the pages (``frontend/src/core/text.ts``), and as readers check it by hand. Halfway is judged
    on the shortest decimals that tell the number apart, not on its binary value: 0.15 gives 0.2.

    Parameters
    ----------
    value : float
        A finite number.
    lang : str
        Language code.

    Examples
    --------
    >>> format_number(62.5, "fr"), format_number(60.0, "en"), format_number(2.25, "en")
    ('62,5', '60', '2.3')
    """
    rounded = Decimal(repr(float(value))).quantize(_TENTH, ROUND_HALF_UP)
    text = f"{rounded:,}".removesuffix(".0")
    return text.translate(_SIGNS[check_language(lang)])
