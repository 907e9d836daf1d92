"""Answers as numbers, in one code or split over several."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from coprod_kit.content.answer_codes.model import layout
from coprod_kit.rules.answer_codes.errors import AnswerCodeError
from coprod_kit.rules.answer_codes.hashing import hash_bits
from coprod_kit.rules.answer_codes.packing import (
    BitReader,
    Header,
    bits_for,
    joined_digits,
    split_digits,
)
from coprod_kit.rules.answer_codes.symbols import SYMBOL_BITS, with_check

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from coprod_kit.rules.answer_codes.contents import CodedContent

Numbers = dict[str, int]
"""Item → number of its answer, from 1; a blank item is absent."""

PICKED = "case-practice"
"""The kind of content whose parts say which items they hold, as few of many are answered."""


def whole_code(content: CodedContent, header: Header, numbers: Numbers) -> list[int] | None:
    """Return the symbols of answers in one code; None when they do not fit.

    For a practice, the answers are those to the set of the header.
    """
    picked = content.kind == PICKED
    items = content.set_items(header.set) if picked else tuple(content.fields)
    bases = [content.fields[item].states for item in items]
    writer = header.written(numbered_sets=picked)
    length = _length_for(writer.width + bits_for(_product(bases)))
    if length is None:
        return None
    body = joined_digits([numbers.get(item, 0) for item in items], bases)
    return with_check(writer.symbols(body, length))


def read_whole(
    content: CodedContent, header: Header, reader: BitReader, length: int
) -> tuple[Header, Numbers]:
    """Return the answers of one code, and its header with the number of the set.

    Raises
    ------
    AnswerCodeError
        When no answers of that content look like that.
    """
    picked = content.kind == PICKED
    if picked:
        header = replace(header, set=reader.take(layout().set_bits))
    items = content.set_items(header.set) if picked else tuple(content.fields)
    bases = [content.fields[item].states for item in items]
    width = header.written(numbered_sets=picked).width
    if length != _length_for(width + bits_for(_product(bases))) or (picked and not header.set):
        raise AnswerCodeError("damaged")
    digits, rest = split_digits(reader.number, bases)
    if rest:
        raise AnswerCodeError("damaged")
    return header, {item: digit for item, digit in zip(items, digits, strict=True) if digit}


def _length_for(bits: int) -> int | None:
    form = layout()
    fitting = (
        length for length in form.lengths if bits <= SYMBOL_BITS * (length - form.check_symbols)
    )
    return next(fitting, None)


def _product(bases: Sequence[int]) -> int:
    product = 1
    for base in bases:
        product *= base
    return product


def part_codes(content: CodedContent, header: Header, numbers: Numbers) -> list[list[int]]:
    """Return the symbols of answers split over several codes.

    Raises
    ------
    AnswerCodeError
        When they are too many for codes.
    """
    header = replace(header, form="part", tag=part_tag(content, header, numbers))
    pieces = list(_pieces(content, header, numbers))
    most = 1 << layout().part_bits["parts"]
    if len(pieces) > most:
        raise AnswerCodeError(
            "wish",
            f"These answers take {len(pieces)} codes, more than the {most} that can be told "
            "apart. Download them as a file, or put fewer of them into a code.",
        )
    codes = []
    for part, (digits, bases) in enumerate(pieces):
        writer = replace(header, part=part, parts=len(pieces)).written(numbered_sets=False)
        body = joined_digits(digits, bases)
        codes.append(with_check(writer.symbols(body, layout().part_length)))
    return codes


def part_tag(content: CodedContent, header: Header, numbers: Numbers) -> int:
    """Return what the parts of some answers have in common, and other answers seldom have."""
    said = [header.release, header.own or 0, header.occasion, header.round, header.word or 0]
    listed = [f"{item}={numbers[item]}" for item in content.fields if item in numbers]
    return hash_bits("/".join([*map(str, said), *listed]), layout().part_bits["tag"])


def _capacity(header: Header, part: int) -> int:
    form = layout()
    width = replace(header, part=part).written(numbered_sets=False).width
    return SYMBOL_BITS * (form.part_length - form.check_symbols) - width


def _pieces(
    content: CodedContent, header: Header, numbers: Numbers
) -> list[tuple[list[int], list[int]]]:
    """Return the digits of each part, and their bases."""
    if content.kind != PICKED:
        return [
            ([numbers.get(item, 0) for item in items], [content.fields[i].states for i in items])
            for items in _item_ranges(content, header)
        ]
    names = list(content.fields)
    waiting = [(names.index(item) + 1, numbers[item] - 1) for item in names if item in numbers]
    pieces: list[tuple[list[int], list[int]]] = []
    while waiting or not pieces:
        bases = _picked_bases(content, header, len(pieces))
        taken, waiting = waiting[: len(bases) // 2], waiting[len(bases) // 2 :]
        digits = [digit for pair in taken for digit in pair]
        pieces.append(([*digits, *[0] * (len(bases) - len(digits))], bases))
    return pieces


def _item_ranges(content: CodedContent, header: Header) -> list[list[str]]:
    """Return the items of each part: as many as fit, in order."""
    ranges: list[list[str]] = [[]]
    states = 1
    for item, each in content.fields.items():
        states *= each.states
        if bits_for(states) > _capacity(header, len(ranges) - 1):
            ranges.append([])
            states = each.states
        ranges[-1].append(item)
    return ranges


def _picked_bases(content: CodedContent, header: Header, part: int) -> list[int]:
    """Return the bases of the pairs (place of the case from 1, its answer) that fit in a part."""
    pair = [len(content.fields) + 1, next(iter(content.fields.values())).states - 1]
    capacity = _capacity(header, part)
    count = 0
    while bits_for(_product(pair) ** (count + 1)) <= capacity:
        count += 1
    return pair * count


def joined_parts(
    content: CodedContent, parts: Mapping[int, tuple[Header, BitReader]]
) -> tuple[Header, Numbers]:
    """Return the answers of all parts, and the header of the first.

    Parameters
    ----------
    content : CodedContent
        What they are for.
    parts : mapping of int to (Header, BitReader)
        Number of each part, from 0 → its header, and a reader that stands at its answers.

    Raises
    ------
    AnswerCodeError
        When parts are missing, or come from different answers.
    """
    first = next(iter(parts.values()))[0]
    missing = [number for number in range(first.parts) if number not in parts]
    if missing:
        absent = ", ".join(str(number + 1) for number in missing)
        raise AnswerCodeError("parts", parts=first.parts, missing=absent)
    header = parts[0][0]
    numbers: Numbers = {}
    names = list(content.fields)
    ranges: list[list[str]] = [] if content.kind == PICKED else _item_ranges(content, header)
    for part in range(header.parts):
        number = parts[part][1].number
        if content.kind == PICKED:
            digits, rest = split_digits(number, _picked_bases(content, header, part))
            pairs = zip(digits[::2], digits[1::2], strict=True)
            read = {names[place - 1]: answer + 1 for place, answer in pairs if place}
        else:
            items = ranges[part] if part < len(ranges) else []
            digits, rest = split_digits(number, [content.fields[item].states for item in items])
            read = {item: digit for item, digit in zip(items, digits, strict=True) if digit}
        if rest:
            raise AnswerCodeError("mixed")
        numbers |= read
    if part_tag(content, header, numbers) != header.tag:
        raise AnswerCodeError("mixed")
    return header, numbers
