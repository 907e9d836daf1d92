"""A QR code that stands in a page."""

from __future__ import annotations

import segno
from markupsafe import Markup


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
