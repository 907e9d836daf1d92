"""The passages of a page that the search finds: sections, terms, claims and cases."""

from __future__ import annotations

import re
from dataclasses import asdict, dataclass, field
from html.parser import HTMLParser
from typing import TYPE_CHECKING, Any

from docutils import nodes

if TYPE_CHECKING:
    from collections.abc import Iterator

_ENTRIES = frozenset({"article", "dt"})
"""HTML elements that are passages of their own where they have an id."""
_HEADINGS = frozenset({"h1", "h2", "h3", "h4", "h5", "h6"})
_SILENT = frozenset({"script", "style", "svg", "button", "select"})
_SPACES = re.compile(r"[ \t\r\n]+")
_LINKS_OF_A_TERM = "ck-ways"


@dataclass
class Passage:
    """A part of a page that a result of the search leads to.

    Attributes
    ----------
    anchor : str
        Its id on the page; empty for the beginning of the page.
    title : str
        Its heading.
    ids : list of str
        Every id that leads there.
    text : str
        Its prose, which a result shows.
    words : str
        Words that find it and that no result shows, such as those of a widget's headings.
    """

    anchor: str
    title: str
    ids: list[str] = field(default_factory=list)
    text: str = ""
    words: str = ""

    def asdict(self) -> dict[str, Any]:
        """Return the passage JSON-ready."""
        return asdict(self)


def passages_of(
    doctree: nodes.document, description: str = "", keywords: str = ""
) -> list[Passage]:
    """Return the passages of a page, in its order.

    Parameters
    ----------
    doctree : docutils.nodes.document
        The page, its references resolved.
    description : str
        What the page is about, in a sentence; shown for its beginning.
    keywords : str
        Words that lead to its beginning though the page has them nowhere.
    """
    reader = _Reader(description, keywords)
    for node in doctree.children:
        reader.read(node)
    return [_tidy(passage) for passage in reader.passages]


def _tidy(passage: Passage) -> Passage:
    for name in ("title", "text", "words"):
        setattr(passage, name, _SPACES.sub(" ", getattr(passage, name)).strip())
    return passage


class _Reader:
    """Walks a page; `current` is the passage that the next words belong to."""

    def __init__(self, description: str, keywords: str) -> None:
        self.section = self.current = Passage("", "", text=description, words=keywords)
        self.passages = [self.current]

    def read(self, node: nodes.Node) -> None:
        if isinstance(node, nodes.section):
            self._section(node)
        elif isinstance(node, nodes.raw):
            if "html" in node.get("format", ""):
                _RawHtml(self).feed(node.astext())
        elif isinstance(node, nodes.TextElement):
            if not isinstance(node, nodes.literal_block) and (
                _LINKS_OF_A_TERM not in node.get("classes", ())
            ):
                self.current.text += f" {''.join(_prose(node))}"
        else:
            for child in node.children:
                self.read(child)

    def _section(self, node: nodes.section) -> None:
        title = next(iter(node.findall(nodes.title)), None)
        heading = title.astext() if title is not None else ""
        outer = self.section
        if outer is self.passages[0] and not outer.title:
            outer.title, outer.ids = heading, list(node["ids"])
        else:
            # The last id is the label of the source, the same in every language.
            self.section = Passage(node["ids"][-1], heading, list(node["ids"]))
            self.passages.append(self.section)
        self.current = self.section
        for child in node.children:
            if child is not title:
                self.read(child)
        self.section = self.current = outer

    def begin(self, anchor: str) -> None:
        """Begin a passage at an element of HTML that has an id."""
        self.current = Passage(anchor, "", [anchor])
        self.passages.append(self.current)

    def end(self) -> None:
        """Go back to the section that holds the entries."""
        self.current = self.section


class _RawHtml(HTMLParser):
    """Reads HTML that a directive wrote: its entries, and the words of its headings."""

    def __init__(self, reader: _Reader) -> None:
        super().__init__()
        self.reader = reader
        self.silent = 0
        self.heading = False
        self.naming = False
        self.entry = False

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        named = dict(attrs).get("id")
        if tag in _SILENT:
            self.silent += 1
        elif tag in _ENTRIES and named:
            self.reader.begin(named)
            self.entry = tag == "article"
            self.naming = tag == "dt"
        elif tag in _HEADINGS:
            self.heading = True
        elif self.naming:
            self.naming = False

    def handle_endtag(self, tag: str) -> None:
        if tag in _SILENT:
            self.silent -= 1
        elif tag in {"article", "dl"}:
            self.entry = False
            self.reader.end()
        elif tag in _HEADINGS:
            self.heading = False
        elif tag == "dt":
            self.naming = False

    def handle_data(self, data: str) -> None:
        if self.silent or not data.strip():
            return
        passage = self.reader.current
        if self.naming or (self.heading and self.entry and not passage.title):
            passage.title += data
        elif self.heading or self.entry:
            passage.words += f" {data}"


def _prose(node: nodes.Node) -> Iterator[str]:
    """List the words of a paragraph, without the HTML that directives and roles wrote."""
    if isinstance(node, nodes.Text):
        yield node.astext()
    elif not isinstance(node, nodes.raw):
        for child in node.children:
            yield from _prose(child)
