"""Hand-outs as PDF, set by typst, whose wheel holds engine and fonts: no browser is needed."""

from __future__ import annotations

import json
import re
import subprocess
import sys
from dataclasses import asdict
from pathlib import Path
from typing import TYPE_CHECKING

from coprod_kit.content.interface.texts import strings

if TYPE_CHECKING:
    from coprod_kit.exports.handouts import Handout

TEMPLATE = Path(__file__).parent / "templates" / "handout.typ"

_SET = """
import json, sys, typst
given = json.load(sys.stdin.buffer)
inputs = {"handout": given["handout"]}
sys.stdout.buffer.write(typst.compile(given["template"].encode(), sys_inputs=inputs))
"""
"""What the engine's process runs: a hand-out comes in, a PDF goes out."""

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
    RuntimeError
        When the engine cannot set it, or is not installed: it comes with the extra ``pdf``.
    """
    data = asdict(handout)
    for figure in data["block"].get("figures", ()):
        figure["svg"] = plain_colours(figure["svg"])
    data |= {
        "kind": type(handout.block).__name__,
        "large": large,
        "licence": strings("exports", handout.lang)["licence"],
    }
    given = {"template": TEMPLATE.read_text(encoding="utf-8"), "handout": json.dumps(data)}
    # In a process of its own: the threads that the engine keeps would not survive in a process
    # forked from this one, as the builds of the languages are, and it would wait for them for ever.
    done = subprocess.run(  # noqa: S603 -- this Python, and a program written here
        [sys.executable, "-c", _SET],
        input=json.dumps(given).encode(),
        capture_output=True,
        check=False,
    )
    if done.returncode:
        last = done.stderr.decode(errors="replace").strip().rpartition("\n")[2]
        raise RuntimeError(f"The PDF of {handout.name} ({handout.lang}) cannot be set: {last}")
    return done.stdout


def plain_colours(svg: str) -> str:
    """Return a drawing with the colours of the style sheet in the place of their names.

    typst draws SVG, but knows no variables of a page.
    """
    colours = dict(_VARIABLE.findall(_COLOURS.read_text(encoding="utf-8")))
    drawn = re.sub(r"var\((--ck-[\w-]+)\)", lambda found: colours[found[1]], svg)
    return drawn.replace('font-family="inherit"', 'font-family="Libertinus Serif"')
