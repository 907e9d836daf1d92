"""The symbols of a code: mended when read, and checked against mistakes.

The check symbols are those of a Reed–Solomon code over the field of 32 elements. Any four wrong
symbols are noticed, hence every single substitution and every swap of neighbours; other changes
pass once in 32⁴ = 1,048,576. The number of symbols goes into the check, so that a code with some
cut off at an end is as improbable to pass as one made up.
"""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING

from coprod_kit.content.answer_codes.model import layout

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

SYMBOL_BITS = 5

IGNORED = (
    "".join(
        map(
            chr,
            [0xAD, *range(0x200B, 0x2010), *range(0x202A, 0x202F), *range(0x2060, 0x206A)],
        )
    )
    + "\ufe0e\ufe0f\ufeff"
)
"""Signs without width that programs put between letters, such as marks of direction."""

SEPARATORS = " \t\r\n\u00a0\u1680\u2028\u2029\u202f\u205f\u3000-‐‑‒–—―−_.·•*`" + "".join(
    map(chr, range(0x2000, 0x200B))
)
"""Signs that may stand between the groups of a code."""


@cache
def symbol_table() -> Mapping[int, str]:
    """Return code point → symbol, for every sign that is read as a symbol.

    These are the symbols, small letters, the look-alikes of the layout, full-width forms, and
    the figures of other scripts, into which a phone may turn what is typed.
    """
    form = layout()
    wanted = {sign: sign for sign in form.alphabet} | dict(form.look_alikes)
    table = {}
    for sign, symbol in wanted.items():
        for each in (sign, sign.lower()):
            if len(each) == 1:
                table[ord(each)] = symbol
        if "!" <= sign <= "~":
            for each in (sign, sign.lower()):
                table[ord(each) + 0xFEE0] = symbol
    for zero in (0x0660, 0x06F0, 0x07C0, 0x0966, 0x09E6, 0x0E50):
        table.update({zero + figure: str(figure) for figure in range(10)})
    return table


@cache
def _reading_table() -> dict[int, str | None]:
    gone = dict.fromkeys(map(ord, IGNORED + SEPARATORS))
    return {**gone, **symbol_table()}


def mend(text: str) -> str:
    """Return a text as symbols: what cannot be one stays as it is, separators go.

    >>> mend("7kq2 – m8ol")
    '7KQ2M801'
    """
    return text.translate(_reading_table())


def grouped(symbols: str) -> str:
    """Return a code as it is shown: groups with a separator between them.

    >>> grouped("7KQ2M801")
    '7KQ2-M801'
    """
    size = layout().group
    groups = (symbols[at : at + size] for at in range(0, len(symbols), size))
    return layout().separator.join(groups)


@cache
def symbol_values() -> Mapping[str, int]:
    """Return symbol → its value, from 0 to 31."""
    return {symbol: value for value, symbol in enumerate(layout().alphabet)}


@cache
def _powers() -> tuple[int, ...]:
    """Return the powers of the primitive element of the field, all 31 of them."""
    powers = [1]
    while len(powers) < (1 << SYMBOL_BITS) - 1:
        value = powers[-1] << 1
        powers.append(value ^ layout().field_polynomial if value >> SYMBOL_BITS else value)
    return tuple(powers)


def _multiply(one: int, other: int) -> int:
    powers = _powers()
    if not (one and other):
        return 0
    return powers[(powers.index(one) + powers.index(other)) % len(powers)]


@cache
def remainder_steps() -> tuple[int, ...]:
    """Return what each value that leaves the remainder adds to it, check symbols side by side."""
    generator = [1]
    for root in _powers()[1 : layout().check_symbols + 1]:
        times_root = [0, *(_multiply(root, each) for each in generator)]
        generator = [a ^ b for a, b in zip([*generator, 0], times_root, strict=True)]
    steps = []
    for value in range(1 << SYMBOL_BITS):
        packed = 0
        for coefficient in generator[1:]:
            packed = packed << SYMBOL_BITS | _multiply(value, coefficient)
        steps.append(packed)
    return tuple(steps)


def remainder(values: Sequence[int]) -> int:
    """Return the remainder of symbols by the generator; a whole code leaves its own length.

    Parameters
    ----------
    values : sequence of int
        Values of symbols, from 0 to 31.
    """
    steps = remainder_steps()
    top = SYMBOL_BITS * (layout().check_symbols - 1)
    mask = (1 << top) - 1
    state = 0
    for value in values:
        state = steps[state >> top] ^ (state & mask) << SYMBOL_BITS ^ value
    return state


def with_check(values: Sequence[int]) -> list[int]:
    """Return the values of symbols followed by those of the check symbols."""
    count = layout().check_symbols
    check = remainder([*values, *[0] * count]) ^ (len(values) + count)
    shifts = range(SYMBOL_BITS * (count - 1), -1, -SYMBOL_BITS)
    return [*values, *(check >> shift & (1 << SYMBOL_BITS) - 1 for shift in shifts)]


def is_whole(values: Sequence[int]) -> bool:
    """Return whether the check symbols at the end fit the others and their number."""
    return remainder(values) == len(values)
