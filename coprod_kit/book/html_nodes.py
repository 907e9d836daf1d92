"""Small helpers to write HTML around parsed Markdown."""

from __future__ import annotations

from types import MappingProxyType
from typing import TYPE_CHECKING

from docutils import nodes
from docutils.parsers.rst import directives
from markupsafe import Markup

if TYPE_CHECKING:
    from collections.abc import Sequence

    from sphinx.util.docutils import SphinxDirective


def raw(html: str) -> nodes.raw:
    """Make a node that writes `html` as it is, and nothing in other formats."""
    return nodes.raw("", html, format="html")


def markup(template: str, /, **values: object) -> str:
    """Fill an HTML template; every value is escaped.

    >>> markup('<p title="{title}">', title='a "b" <c>')
    '<p title="a &#34;b&#34; &lt;c&gt;">'
    """
    return str(Markup(template).format(**values))  # noqa: S704 -- every template is written in this package; Markup.format escapes the values


NAME_OPTION = MappingProxyType({"name": directives.unchanged_required})
"""The options every directive of the book has: the name of its anchor."""


def anchored(directive: SphinxDirective, built: list[nodes.Node]) -> list[nodes.Node]:
    """Return what a directive built, after the anchor that its option ``:name:`` asks for."""
    if "name" not in directive.options:
        return built
    # Not a nodes.target: docutils would hand its id on to raw HTML, where it is lost.
    target = nodes.inline()
    directive.add_name(target)
    return [target, *built]


def wrapped(before: str, children: Sequence[nodes.Node], after: str) -> list[nodes.Node]:
    """Put HTML before and after nodes."""
    return [raw(before), *children, raw(after)]
