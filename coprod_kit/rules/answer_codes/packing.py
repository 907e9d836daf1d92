"""The number behind a code: a header of fixed fields, and below it the answers.

A code of n symbols is one number of 5 × (n − 4) bits. Its first bits are fields of fixed width:
the header, then what the header announces. Its last bits are the answers as one number, the
first item being the fastest digit; between the two there are zeros.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from coprod_kit.content.answer_codes.model import layout
from coprod_kit.rules.answer_codes.errors import AnswerCodeError
from coprod_kit.rules.answer_codes.symbols import SYMBOL_BITS

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence


def joined_digits(digits: Sequence[int], bases: Sequence[int]) -> int:
    """Return digits as one number, each in its own base, the first the fastest."""
    number = 0
    for digit, base in zip(reversed(digits), reversed(bases), strict=True):
        number = number * base + digit
    return number


def split_digits(number: int, bases: Iterable[int]) -> tuple[list[int], int]:
    """Return the digits of a number, each in its own base, and what is left over."""
    digits = []
    for base in bases:
        number, digit = divmod(number, base)
        digits.append(digit)
    return digits, number


def bits_for(states: int) -> int:
    """Return how many bits hold so many states.

    >>> bits_for(12**16)
    58
    """
    return (states - 1).bit_length()


@dataclass
class BitWriter:
    """Fields of fixed width, put one after the other."""

    number: int = 0
    width: int = 0

    def put(self, value: int, bits: int) -> None:
        """Add a field at the end."""
        self.number = self.number << bits | value
        self.width += bits

    def symbols(self, body: int, length: int) -> list[int]:
        """Return the values of the data symbols of a code of some length, with a body below."""
        count = length - layout().check_symbols
        whole = self.number << (SYMBOL_BITS * count - self.width) | body
        return [
            whole >> SYMBOL_BITS * place & (1 << SYMBOL_BITS) - 1
            for place in range(count - 1, -1, -1)
        ]


@dataclass
class BitReader:
    """The number of a code, whose fields are taken from the first bits on."""

    number: int
    left: int

    @classmethod
    def of_symbols(cls, values: Sequence[int]) -> BitReader:
        """Return the reader of the data symbols of a code."""
        number = 0
        for value in values:
            number = number << SYMBOL_BITS | value
        return cls(number, SYMBOL_BITS * len(values))

    def take(self, bits: int) -> int:
        """Return the next field."""
        self.left -= bits
        if self.left < 0:
            raise AnswerCodeError("damaged")
        value = self.number >> self.left
        self.number &= (1 << self.left) - 1
        return value


@dataclass(frozen=True)
class Header:
    """What a code says before its answers.

    Attributes
    ----------
    form : str
        A name of `Layout.formats`.
    release : int
        Number of the version of the content; 0 for one that has none.
    own : int or None
        Digest of a content without a number.
    occasion, round : int
        0 when none was said.
    word : int or None
        Number of the pairing word.
    has_word : bool
        Whether there is one: in parts after the first, the number is left out.
    set : int
        Number of the set of cases; 0 where there is none.
    part, parts, tag : int
        Which part of how many, and what the parts have in common.
    """

    form: str
    release: int
    own: int | None = None
    occasion: int = 0
    round: int = 0
    word: int | None = None
    has_word: bool = field(default=False)
    set: int = 0
    part: int = 0
    parts: int = 1
    tag: int = 0

    def written(self, *, numbered_sets: bool) -> BitWriter:
        """Return the fields of the header.

        Parameters
        ----------
        numbered_sets : bool
            Whether the content has sets, so that a whole code says which.
        """
        form, writer = layout(), BitWriter()
        values = {
            "format": form.formats[self.form],
            "release": self.release,
            "occasion": self.occasion,
            "round": self.round,
            "word": int(self.has_word),
        }
        for name, bits in form.header_bits.items():
            writer.put(values[name], bits)
        if not self.release:
            writer.put(self.own or 0, form.own_bits)
        if self.form == "part":
            common = {"part": self.part, "parts": self.parts - 1, "tag": self.tag}
            for name, bits in form.part_bits.items():
                writer.put(common[name], bits)
        if self.has_word and self.part == 0:
            writer.put(self.word or 0, form.word_bits)
        if self.form == "whole" and numbered_sets:
            writer.put(self.set, form.set_bits)
        return writer


def read_header(reader: BitReader) -> Header:
    """Return the header of a code, without the number of a set, which not every content has.

    Raises
    ------
    AnswerCodeError
        When a newer kit made the code.
    """
    form = layout()
    read = {name: reader.take(bits) for name, bits in form.header_bits.items()}
    names = {number: name for name, number in form.formats.items()}
    if read["format"] not in names:
        raise AnswerCodeError("newer")
    name = names[read["format"]]
    own = None if read["release"] else reader.take(form.own_bits)
    common = {"part": 0, "parts": 0, "tag": 0}
    if name == "part":
        common = {each: reader.take(bits) for each, bits in form.part_bits.items()}
    has_word = bool(read["word"])
    return Header(
        form=name,
        release=read["release"],
        own=own,
        occasion=read["occasion"],
        round=read["round"],
        has_word=has_word,
        word=reader.take(form.word_bits) if has_word and common["part"] == 0 else None,
        part=common["part"],
        parts=common["parts"] + 1,
        tag=common["tag"],
    )
