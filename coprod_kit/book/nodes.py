"""Small helpers to write HTML around parsed Markdown."""

from __future__ import annotations

from collections.abc import Sequence

from docutils import nodes
from markupsafe import Markup


def raw(html: str) -> nodes.raw:
    """Make a node that writes `html` as it is, and nothing in other formats."""
    return nodes.raw("", html, format="html")


def markup(template: str, /, **values: object) -> str:
    """Fill an HTML template; every value is escaped.

    >>> markup('<p title="{title}">', title='a "b" <c>')
    '<p title="a &#34;b&#34; &lt;c&gt;">'
    """
    # Markup: the template is a literal of this package, its values are escaped by format().
    return str(Markup(template).format(**values))  # noqa: S704


def wrapped(before: str, children: Sequence[nodes.Node], after: str) -> list[nodes.Node]:
    """Put HTML before and after nodes."""
    return [raw(before), *children, raw(after)]
