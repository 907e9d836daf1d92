"""Let a table scroll inside a box of its own, reachable by keyboard and named."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING, Any

from docutils import nodes
from sphinx.transforms.post_transforms import SphinxPostTransform

from coprod_kit.book.html_nodes import markup, raw
from coprod_kit.content.interface.texts import strings

if TYPE_CHECKING:
    from sphinx.application import Sphinx


class BoxTables(SphinxPostTransform):
    """Wrap each table in a labelled, focusable region."""

    default_priority = 300
    formats = ("html",)

    def run(self, **_kwargs: Any) -> None:
        """Wrap the tables of one page; a second one in a section gets a number."""
        words = strings("chapter", self.config.language)
        seen: Counter[str] = Counter()
        for table in list(self.document.findall(nodes.table)):
            section = table.next_node(nodes.title) if table.children else None
            holder: nodes.Node | None = table.parent
            while section is None and holder is not None:
                if isinstance(holder, nodes.section):
                    section = holder.next_node(nodes.title)
                holder = holder.parent
            name = "" if section is None else section.astext()
            seen[name] += 1
            key = "table" if seen[name] == 1 else "table_again"
            label = words[key].format(section=name, number=seen[name])
            box = '<div class="ck-table" role="region" tabindex="0" aria-label="{label}">'
            parent, index = table.parent, table.parent.index(table)
            parent.insert(index + 1, raw("</div>"))
            parent.insert(index, raw(markup(box, label=label)))


def setup(app: Sphinx) -> None:
    """Register the transform."""
    app.add_post_transform(BoxTables)
