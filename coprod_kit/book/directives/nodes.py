"""Small helpers to write HTML around parsed Markdown."""

from __future__ import annotations

from typing import TYPE_CHECKING

from docutils import nodes
from markupsafe import Markup

if TYPE_CHECKING:
    from collections.abc import Sequence


def raw(html: str) -> nodes.raw:
    """Make a node that writes `html` as it is, and nothing in other formats."""
    return nodes.raw("", html, format="html")


def markup(template: str, /, **values: object) -> str:
    """Fill an HTML template; every value is escaped.

    >>> markup('<p title="{title}">', title='a "b" <c>')
    '<p title="a &#34;b&#34; &lt;c&gt;">'
    """
    # Markup: the template is a literal of this package, its values are escaped by format().
    return str(Markup(template).format(**values))  # noqa: S704 -- a literal of this package, or what an escaping template gave


def wrapped(before: str, children: Sequence[nodes.Node], after: str) -> list[nodes.Node]:
    """Put HTML before and after nodes."""
    return [raw(before), *children, raw(after)]
