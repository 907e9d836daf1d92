"""The rule on gathering answers, in the one wording that the kit has for it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from docutils import nodes
from sphinx.util.docutils import SphinxDirective

from coprod_kit.book.directives.node_tables import paragraph
from coprod_kit.content.interface.texts import INTERFACE, strings

if TYPE_CHECKING:
    from sphinx.application import Sphinx


class AnswersRule(SphinxDirective):
    """Print the rule as a list, a sentence each."""

    def run(self) -> list[nodes.Node]:
        """Build the list; the page is made again when the rule changes."""
        self.env.note_dependency(str(INTERFACE / "answers-rule.yaml"))
        words = strings("answers-rule", self.config.language)
        sentences = [words["free"], words["given"], words["manager"], words["ten"], words["holder"]]
        items = [nodes.list_item("", paragraph(sentence)) for sentence in sentences]
        return [nodes.bullet_list("", *items, bullet="-")]


def setup(app: Sphinx) -> None:
    """Register the directive."""
    app.add_directive("answers-rule", AnswersRule)
