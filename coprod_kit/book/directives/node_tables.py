"""Tables that a directive builds from data."""

from __future__ import annotations

from collections.abc import Sequence

from docutils import nodes

Cell = Sequence[str | nodes.Node]
"""The paragraphs of a cell."""


def paragraph(content: str | nodes.Node) -> nodes.paragraph:
    """Return words, or a node that stands in a line, as a paragraph; a paragraph as it is."""
    if isinstance(content, nodes.paragraph):
        return content
    return nodes.paragraph("", "", nodes.Text(content) if isinstance(content, str) else content)


def table(heads: Sequence[str], lines: Sequence[Sequence[Cell]]) -> nodes.table:
    """Return a table with a row of titles."""
    group = nodes.tgroup("", cols=len(heads))
    group += [nodes.colspec("", colwidth=1) for _ in heads]
    group += nodes.thead("", _row([[head] for head in heads]))
    group += nodes.tbody("", *(_row(line) for line in lines))
    return nodes.table("", group)


def _row(cells: Sequence[Cell]) -> nodes.row:
    parts = ([paragraph(one) for one in cell if one] for cell in cells)
    return nodes.row("", *(nodes.entry("", *part) for part in parts))
