"""Hand-outs as PDF, set by typst, whose wheel holds engine and fonts: no browser is needed."""

from __future__ import annotations

import json
import re
from dataclasses import asdict
from pathlib import Path
from typing import TYPE_CHECKING

from coprod_kit.content.interface.texts import strings

if TYPE_CHECKING:
    from coprod_kit.exports.handouts import Handout

TEMPLATE = Path(__file__).parent / "templates" / "handout.typ"

_COLOURS = Path(__file__).parent / "templates" / "handout.css"
_VARIABLE = re.compile(r"(--ck-[\w-]+): (#[0-9a-f]+);")


def handout_pdf(handout: Handout, *, large: bool = False) -> bytes:
    """Return a hand-out as a PDF.

    Parameters
    ----------
    handout : Handout
        What to print.
    large : bool
        Whether in large print: 18 points at least.

    Raises
    ------
    ModuleNotFoundError
        When typst is not installed: it comes with the extra ``pdf``.
    """
    import typst

    data = asdict(handout)
    for figure in data["block"].get("figures", ()):
        figure["svg"] = plain_colours(figure["svg"])
    data |= {
        "kind": type(handout.block).__name__,
        "large": large,
        "licence": strings("exports", handout.lang)["licence"],
    }
    written: bytes = typst.compile(
        TEMPLATE.read_bytes(), sys_inputs={"handout": json.dumps(data, ensure_ascii=False)}
    )
    return written


def plain_colours(svg: str) -> str:
    """Return a drawing with the colours of the style sheet in the place of their names.

    typst draws SVG, but knows no variables of a page.
    """
    colours = dict(_VARIABLE.findall(_COLOURS.read_text(encoding="utf-8")))
    drawn = re.sub(r"var\((--ck-[\w-]+)\)", lambda found: colours[found[1]], svg)
    return drawn.replace('font-family="inherit"', 'font-family="Libertinus Serif"')
