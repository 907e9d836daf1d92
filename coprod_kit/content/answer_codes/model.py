"""The layout of answer codes, and the contents of the kit that have a number in them."""

from __future__ import annotations

import json
from dataclasses import dataclass
from functools import cache
from typing import TYPE_CHECKING, Any

from coprod_kit.content import CONTENT
from coprod_kit.content.interface.texts import file_strings

if TYPE_CHECKING:
    from collections.abc import Mapping

FOLDER = CONTENT / "answer_codes"

LAYOUT_FILE = FOLDER / "layout.json"

RELEASES_FILE = FOLDER / "releases.json"
"""One line a version of a content. Lines are added at the end and never changed: a code says the
number of its line, and is read by that line alone, whatever the content has become."""


@dataclass(frozen=True)
class Layout:
    """How a code is laid out: see ``docs/answer-codes.md``.

    Attributes
    ----------
    alphabet : str
        The 32 symbols; the place of each is its value.
    look_alikes : mapping of str to str
        Upper-case letters that are read as a symbol they look like.
    group : int
        Symbols between two separators.
    separator : str
        What stands between groups.
    check_symbols : int
        Symbols at the end that reveal mistakes.
    field_polynomial : int
        The polynomial of the field of 32 elements, bit by bit.
    lengths : tuple of int
        Numbers of symbols that a code may have.
    header_bits, part_bits : mapping of str to int
        Names and widths of the fields of the header, and of those that follow it in a part of
        split answers, in order.
    formats : mapping of str to int
        Name → number of each form of code.
    own_bits, word_bits, set_bits : int
        Widths of the digest of a content of one's own, of a pairing word, of the number of a set.
    part_length : int
        Symbols of a part of split answers.
    rounds : int
        The highest round.
    occasions, confidence : tuple of str
        Names, in the order of their numbers, which begin at 1.
    set_pattern : tuple of int
        From which group of cases a numbered set takes its cases, one after the other.
    """

    alphabet: str
    look_alikes: Mapping[str, str]
    group: int
    separator: str
    check_symbols: int
    field_polynomial: int
    lengths: tuple[int, ...]
    header_bits: Mapping[str, int]
    formats: Mapping[str, int]
    own_bits: int
    word_bits: int
    set_bits: int
    part_bits: Mapping[str, int]
    part_length: int
    rounds: int
    occasions: tuple[str, ...]
    confidence: tuple[str, ...]
    set_pattern: tuple[int, ...]


@cache
def layout() -> Layout:
    """Return the layout of answer codes."""
    data: dict[str, Any] = json.loads(LAYOUT_FILE.read_text(encoding="utf-8"))
    lists = {name: tuple(value) for name, value in data.items() if isinstance(value, list)}
    return Layout(**{**data, **lists})


@cache
def releases() -> tuple[Mapping[str, Any], ...]:
    """Return the description of every released version of a content, in the order of the numbers.

    The first has the number 1.
    """
    lines: list[dict[str, Any]] = json.loads(RELEASES_FILE.read_text(encoding="utf-8"))
    return tuple(lines)


def messages(lang: str) -> dict[str, str]:
    """Return why a code cannot be read, by the name of the fault, in one language."""
    return file_strings(FOLDER / "messages.yaml", lang)
