"""A QR code in a page, or in a terminal."""

from __future__ import annotations

import segno
from markupsafe import Markup

_HALVES = {(False, False): " ", (True, False): "▀", (False, True): "▄", (True, True): "█"}
"""Whether the upper and the lower module are dark → the sign that shows them."""


def qr_svg(address: str) -> Markup:
    """Return the QR code of an address as SVG, with the quiet zone that readers need around it.

    Its text alternative belongs to the element that holds it.

    Raises
    ------
    segno.DataOverflowError
        When the address is longer than a QR code can hold.
    """
    code = segno.make(address, error="m", micro=False)
    svg = code.svg_inline(border=4, omitsize=True, svgclass=None, lineclass=None)
    return Markup(svg)  # noqa: S704 -- made of numbers only: the address is in the modules


def qr_lines(address: str) -> list[str]:
    """Return the QR code of an address as lines of text, two rows of modules a line.

    They are to be printed dark on a light ground: not every phone reads a code the other way.

    Raises
    ------
    segno.DataOverflowError
        When the address is longer than a QR code can hold.
    """
    code = segno.make(address, error="m", micro=False)
    rows = [[bool(module) for module in row] for row in code.matrix_iter(border=4)]
    if len(rows) % 2:
        rows.append([False] * len(rows[0]))
    return [
        "".join(_HALVES[pair] for pair in zip(upper, lower, strict=True))
        for upper, lower in zip(rows[::2], rows[1::2], strict=True)
    ]
