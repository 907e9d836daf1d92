"""Drawings: an SVG of the page's language, inside the page so that it follows its colours."""

from __future__ import annotations

import xml.etree.ElementTree as ET
from pathlib import Path
from typing import TYPE_CHECKING, ClassVar

from docutils.parsers.rst import directives

from coprod_kit.book.directives.boxes import ChapterDirective
from coprod_kit.book.html_nodes import NAME_OPTION, anchored, markup, wrapped

if TYPE_CHECKING:
    from docutils import nodes
    from sphinx.application import Sphinx

SVG = "http://www.w3.org/2000/svg"
_ALLOWED = frozenset(
    [
        "svg",
        "g",
        "path",
        "rect",
        "circle",
        "ellipse",
        "line",
        "polyline",
        "polygon",
        "text",
        "tspan",
        "defs",
        "marker",
        "title",
        "desc",
    ]
)


def read_drawing(file: Path, alt: str) -> str:
    """Read an SVG and give it the text that stands for it.

    Parameters
    ----------
    file : Path
        The drawing: plain shapes and text, no script, style sheet, image or link.
    alt : str
        What the drawing says, in words.

    Raises
    ------
    ValueError
        When the file cannot be shown safely; the message says why.
    """
    text = file.read_text(encoding="utf-8")
    if "<!DOCTYPE" in text or "<!ENTITY" in text:
        raise ValueError("a drawing has no DOCTYPE nor entities")
    try:
        root = ET.fromstring(text)  # noqa: S314 -- no entity can be declared: refused above
    except ET.ParseError as error:
        raise ValueError(f"it is not well-formed: {error}") from None
    for element in root.iter():
        name = str(element.tag).rpartition("}")[2]
        if name not in _ALLOWED:
            raise ValueError(f"<{name}> has no place in a drawing; keep to shapes and text")
        for attribute in element.attrib:
            plain = attribute.rpartition("}")[2].lower()
            if plain.startswith("on") or plain == "href":
                raise ValueError(f'the attribute "{plain}" has no place in a drawing')
    for name in ("width", "height"):
        root.attrib.pop(name, None)
    root.set("role", "img")
    root.set("aria-label", alt)
    ET.register_namespace("", SVG)
    return ET.tostring(root, encoding="unicode")


class Drawing(ChapterDirective):
    """Show ``figures/<name>.svg`` of the page's language; the body is its caption."""

    required_arguments = 1
    optional_arguments = 0
    option_spec: ClassVar = {**NAME_OPTION, "alt": directives.unchanged}

    def run(self) -> list[nodes.Node]:
        """Put the drawing and its caption in a figure."""
        self.check()
        alt = " ".join((self.options.get("alt") or "").split())
        if not alt:
            self.stop('{drawing} needs ":alt:", what the drawing says in words.')
        file = Path(self.env.srcdir) / "figures" / f"{self.arguments[0]}.svg"
        self.env.note_dependency(str(file))
        try:
            svg = read_drawing(file, alt)
        except FileNotFoundError:
            self.stop(f"there is no drawing {file}. Create it, in every language.")
        except (OSError, UnicodeDecodeError, ValueError) as error:
            self.stop(f"{file}: {error}.")
        caption = self.parsed(self.content)
        figure = wrapped(
            markup('<figure class="ck-drawing">') + svg + "<figcaption>",
            caption,
            "</figcaption></figure>",
        )
        return anchored(self, figure)


def setup(app: Sphinx) -> None:
    """Register the directive."""
    app.add_directive("drawing", Drawing)
