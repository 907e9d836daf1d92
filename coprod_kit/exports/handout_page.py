"""Hand-outs as pages to print from a browser, which need nothing else."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from markupsafe import Markup

from coprod_kit.content.interface.texts import strings
from coprod_kit.html import jinja_environment

if TYPE_CHECKING:
    from coprod_kit.exports.handouts import Handout

TEMPLATES = Path(__file__).parent / "templates"


def handout_page(handout: Handout, *, large: bool = False) -> str:
    """Return a hand-out as an HTML document.

    Parameters
    ----------
    handout : Handout
        What to print.
    large : bool
        Whether in large print: 18 points at least.
    """
    css = (TEMPLATES / "handout.css").read_text(encoding="utf-8")
    context = {
        "handout": handout,
        "kind": type(handout.block).__name__,
        "block": handout.block,
        "large": large,
        "words": strings("exports", handout.lang),
        "css": Markup(css),  # noqa: S704 -- a style sheet of this package, with no text of others
        "drawing": Markup,
    }
    return jinja_environment(TEMPLATES).get_template("handout.html").render(context)
