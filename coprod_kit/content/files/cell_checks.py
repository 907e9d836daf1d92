"""What no cell of a table may hold, whatever its column: code, formulas, damage."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Iterator

_HTML = re.compile(
    r"<[a-z/!?][^>]{0,40}>?"
    r"|&(?:#\w+|amp|lt|gt|quot|apos|nbsp|[lr]aquo|[lr]squo|[a-z](?:acute|grave|circ|cedil|uml));",
    re.IGNORECASE,
)
_FORMULA = re.compile(r"[=+@-]")
_HIDDEN = re.compile("[\x00-\x1f\x7f-\x9f\u200e\u200f\u2028-\u202e\u2066-\u2069\ud800-\udfff]")
"""Signs that no reader sees: controls, line separators, marks of direction, half characters."""

# "é", "’" or "«" of UTF-8 read as Windows-1252, and the sign for what could not be read.
_GARBLED = re.compile(r"(?:Ã[\u0080-\u00bf©¨ª«´®¯‰ŠŽœ§]|â€|Â[«»\u00a0]|\ufffd)\w*")
_MONTHS = "jan fév feb mar avr apr mai may jui jun jul aoû aou aug sep oct nov déc dec"
_DATE = re.compile(
    r"\d{1,4}([-/.])\d{1,2}(?:\1\d{1,4})?(?:[ T]\d{1,2}:\d{2}(?::\d{2})?)?"
    rf"|\d{{1,2}}[-/ ](?:{_MONTHS.replace(' ', '|')})\w*\.?(?:[-/ ]\d{{2,4}})?"
    rf"|(?:{_MONTHS.replace(' ', '|')})[a-zû]{{0,6}}\.?[-/ ]\d{{2,4}}",
    re.IGNORECASE,
)


def is_date(text: str) -> bool:
    """Return whether a text looks like what a spreadsheet makes of a code such as ``MAR1``.

    >>> [is_date(text) for text in ("01-mars", "2026-03-01", "mars-01", "march-of-ideas")]
    [True, True, True, False]
    """
    return _DATE.fullmatch(text) is not None


def cell_problems(text: str, longest: int | None) -> Iterator[tuple[str, dict[str, Any]]]:
    """Yield what is wrong in a cell: a key of ``table_problems.yaml`` and its values."""
    if longest is not None and len(text) > longest:
        yield "too-long", {"count": len(text), "most": longest}
    if html := _HTML.search(text):
        yield "html", {"value": html[0]}
    if formula := _FORMULA.match(text):
        yield "formula", {"value": formula[0]}
    if hidden := _HIDDEN.search(text):
        yield "control", {"code": f"{ord(hidden[0]):04X}"}
    if garbled := _GARBLED.search(text):
        yield "garbled", {"value": _word_before(text, garbled.start()) + garbled[0]}


def _word_before(text: str, end: int) -> str:
    """Return the letters that stand just before a place in a text, a hundred at most."""
    letters = re.search(r"\w*\Z", text[max(0, end - 100) : end])
    return letters[0] if letters else ""
