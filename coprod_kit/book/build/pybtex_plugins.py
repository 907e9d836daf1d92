"""Register pybtex's plugins once, so that it does not search for them at each citation."""

from __future__ import annotations

from typing import TYPE_CHECKING

from pybtex.plugin import find_plugin, register_plugin

if TYPE_CHECKING:
    from sphinx.application import Sphinx

_USED = (
    ("pybtex.backends", "docutils"),
    ("pybtex.backends", "plaintext"),
    ("pybtex.style.labels", "number"),
    ("pybtex.style.names", "last"),
    ("pybtex.style.names", "plain"),
    ("pybtex.style.sorting", "author_year_title"),
)
"""Group and name of the plugins that the citations of the book use."""


def setup(_app: Sphinx) -> None:
    """Register the plugins used.

    pybtex looks through every installed package for a plugin that nobody registered, for each
    citation: that took a third of the time of a build of this book.
    """
    for group, name in _USED:
        register_plugin(group, name, find_plugin(group, name), force=True)
