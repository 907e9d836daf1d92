"""Codes in any text: a chat with names and hours, a column of a table, a page of notes."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from functools import cache
from typing import TYPE_CHECKING

from coprod_kit.content.answer_codes.model import layout
from coprod_kit.rules.answer_codes.codes import whole_length
from coprod_kit.rules.answer_codes.symbols import (
    IGNORED,
    SEPARATORS,
    SYMBOL_BITS,
    mend,
    symbol_table,
    symbol_values,
)

if TYPE_CHECKING:
    from collections.abc import Iterator

MOST_SEPARATORS = 3
"""Signs that may stand between two groups, such as a hyphen and the end of a line."""

FARTHEST_PIECE = 6
"""Among how many incomplete runs the rest of a code is looked for: others may write in between."""


@dataclass(frozen=True)
class FoundCode:
    """A run of symbols whose check symbols fit.

    Attributes
    ----------
    values : tuple of int
        Values of the symbols.
    start : int
        Where it begins in the text.
    line : int
        Its line, from 1.
    split : bool
        Whether it was put together from pieces that stand apart.
    """

    values: tuple[int, ...]
    start: int
    line: int
    split: bool = field(default=False)


@dataclass(frozen=True)
class Fragment:
    """A run that looks like a code, or a piece of one, and is none.

    Attributes
    ----------
    text : str
        As it was written.
    symbols : str
        Mended.
    start, line : int
        Where it begins, and its line from 1.
    likely : bool
        Whether it looks like a code by itself; if not, it counts only as a piece of one.
    """

    text: str
    symbols: str
    start: int
    line: int
    likely: bool


@cache
def candidate_pattern() -> re.Pattern[str]:
    """Return the pattern of what may be a code: groups of four symbols, two or more.

    The groups may be apart by a few separators, or not at all.
    """
    signs = "".join(re.escape(chr(point)) for point in symbol_table())
    between = re.escape(SEPARATORS)
    group = layout().group
    return re.compile(
        f"(?<![{signs}])[{signs}]{{{group}}}"
        f"(?:[{between}]{{0,{MOST_SEPARATORS}}}[{signs}]{{{group}}})+"
    )


@cache
def _ignored_pattern() -> re.Pattern[str]:
    return re.compile(f"[{re.escape(IGNORED)}]+")


def find_codes(text: str) -> tuple[list[FoundCode], list[Fragment]]:
    """Return the codes of a text, in order, and the runs that look like damaged ones.

    A code split over two lines is put together, also when a name and an hour stand in between,
    or when somebody else wrote in the meantime.

    Parameters
    ----------
    text : str
        Any text. Marks of direction and other signs without width are left out first, so that
        places are those of the text without them.
    """
    text = _ignored_pattern().sub("", text)
    found: list[FoundCode] = []
    fragments: list[Fragment] = []
    line, counted = 1, 0
    for match in candidate_pattern().finditer(text):
        line += text.count("\n", counted, match.start())
        counted = match.start()
        for piece in _pieces(_Run(match.group(), match.start(), line)):
            if isinstance(piece, FoundCode):
                found.append(piece)
            else:
                fragments.append(piece)
    put_together, fragments = _put_together(fragments)
    likely = [each for each in fragments if each.likely]
    return sorted([*found, *put_together], key=lambda code: code.start), likely


@dataclass(frozen=True)
class _Run:
    """Groups of symbols that stand together in a text."""

    text: str
    start: int
    line: int

    def place(self, symbol: int) -> int:
        """Return where a symbol stands in the run."""
        seen = -1
        for place, sign in enumerate(self.text):
            seen += sign not in SEPARATORS
            if seen == symbol:
                return place
        return len(self.text)

    def part(self, first: int, last: int) -> str:
        """Return what is written from a symbol to before another."""
        return self.text[self.place(first) : self.place(last)].strip(SEPARATORS)

    def found(self, values: list[int], first: int, length: int) -> FoundCode:
        place = self.place(first)
        line = self.line + self.text.count("\n", 0, place)
        return FoundCode(tuple(values[first : first + length]), self.start + place, line)

    def fragment(self, symbols: str, first: int, last: int) -> Iterator[Fragment]:
        """Return the symbols between two places, if they may be a piece of a code."""
        left, place, text = symbols[first:last], self.place(first), self.part(first, last)
        if _may_be_piece(text):
            line = self.line + self.text.count("\n", 0, place)
            yield Fragment(text, left, self.start + place, line, _looks_like_code(text))


def _pieces(run: _Run) -> Iterator[FoundCode | Fragment]:
    """Cut a run of groups into codes and what is left between them."""
    form, known = layout(), symbol_values()
    symbols = mend(run.text)
    values = [known[symbol] for symbol in symbols]
    if len(values) < form.lengths[0] and not _may_be_piece(run.text):
        return
    formats = form.formats.values()
    version_bits = SYMBOL_BITS - form.header_bits["format"]
    at = unread = 0
    while at < len(values):
        length = whole_length(values, at)
        known_format = values[at] >> version_bits in formats
        if length is None or not (known_format or _looks_like_code(run.part(at, at + length))):
            at += form.group
            continue
        yield from run.fragment(symbols, unread, at)
        yield run.found(values, at, length)
        at = unread = at + length
    yield from run.fragment(symbols, unread, len(values))


def _may_be_piece(text: str) -> bool:
    """Return whether a run is written as codes are shown, or looks like one."""
    shown = layout().separator in text and not any(sign.islower() for sign in text)
    return _looks_like_code(text) or (shown and any(sign.isdigit() for sign in text))


def _looks_like_code(text: str) -> bool:
    """Return whether some group mixes letters and figures, as no word and no number does."""
    size, signs = layout().group, text.translate(_separator_table())
    groups = (signs[at : at + size] for at in range(0, len(signs), size))
    return len(signs) > size and any(
        any(sign.isdigit() for sign in group) and any(sign.isalpha() for sign in group)
        for group in groups
    )


@cache
def _separator_table() -> dict[int, None]:
    return dict.fromkeys(map(ord, SEPARATORS))


def _put_together(fragments: list[Fragment]) -> tuple[list[FoundCode], list[Fragment]]:
    """Return the codes that two fragments near each other make, and the fragments left."""
    found, used = [], set[int]()
    known = symbol_values()
    for first, one in enumerate(fragments):
        if first in used:
            continue
        for second in range(first + 1, min(first + FARTHEST_PIECE, len(fragments))):
            symbols = one.symbols + fragments[second].symbols
            values = [known[symbol] for symbol in symbols]
            if second not in used and whole_length(values) == len(values):
                found.append(FoundCode(tuple(values), one.start, one.line, split=True))
                used |= {first, second}
                break
    return found, [each for number, each in enumerate(fragments) if number not in used]
