"""Links to a place of another page of the book that is no section of it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from docutils import nodes

if TYPE_CHECKING:
    from sphinx.application import Sphinx

_PAGE = "coprod_page"
_ANCHOR = "coprod_anchor"


def page_link(words: str, page: str, anchor: str, classes: tuple[str, ...] = ()) -> nodes.reference:
    """Return a link to the anchor of a page; its address is filled in when the page is written.

    Sphinx's own cross-references lead to documents and sections. The terms of the glossary,
    the cards of the cases and the marks of evidence are neither.
    """
    link = nodes.reference("", words, internal=True, classes=list(classes))
    link[_PAGE], link[_ANCHOR] = page, anchor
    return link


def _fill_in(app: Sphinx, doctree: nodes.document, name: str) -> None:
    for link in doctree.findall(nodes.reference):
        if _PAGE in link:
            address = app.builder.get_relative_uri(name, link.attributes.pop(_PAGE))
            link["refuri"] = f"{address.partition('#')[0]}#{link.attributes.pop(_ANCHOR)}"


def setup(app: Sphinx) -> None:
    """Fill the addresses in, once it is known which page is written and how."""
    app.connect("doctree-resolved", _fill_in)
