"""One directive a widget: ```{self-assessment} self-efficacy``` puts it on a page."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any, ClassVar

from docutils import nodes
from sphinx.transforms.post_transforms import SphinxPostTransform
from sphinx.util.docutils import SphinxDirective

from coprod_kit.book.html_nodes import NAME_OPTION, anchored, raw
from coprod_kit.book.page_errors import stop
from coprod_kit.content.files.errors import ContentErrors
from coprod_kit.widgets.registry import WIDGET_KINDS, render
from coprod_kit.widgets.texts import widget_texts_file

if TYPE_CHECKING:
    from sphinx.application import Sphinx

_CITE = re.compile(r'<cite data-key="([a-z0-9]+)">[^<]*</cite>')
_CITED = "ck-cited"


class WidgetDirective(SphinxDirective):
    """Show the widget named like the directive; its argument, if any, names the content to use."""

    required_arguments = 0
    optional_arguments = 1
    final_argument_whitespace = True
    has_content = True
    option_spec: ClassVar = dict(NAME_OPTION)

    def run(self) -> list[nodes.Node]:
        """Render the widget, or stop the build where it is misspelt."""
        source, line = self.get_source_info()
        kind = WIDGET_KINDS[self.name]
        name = self.arguments[0].strip() if self.arguments else ""
        if kind.argument and not name:
            stop(source, line, f'Say which one: "{{{self.name}}} name of the {kind.argument}".')
        if name and not kind.argument:
            stop(source, line, f'{{{self.name}}} takes no name: remove "{name}".')
        if self.content:
            stop(source, line, f"{{{self.name}}} takes no text: remove what is inside.")
        for file in (*kind.files(name), widget_texts_file(self.name)):
            self.env.note_dependency(str(file))
        widget = {"kind": self.name, "lang": self.config.language}
        if kind.argument:
            widget[kind.argument] = name
        try:
            html = render(widget, uid=f"ck-{self.env.new_serialno('coprod-widget')}")
        except (ContentErrors, ValueError) as error:
            stop(source, line, str(error))
        return anchored(self, self.with_citations(html))

    def with_citations(self, html: str) -> list[nodes.Node]:
        """Make each ``<cite data-key>`` of a widget a citation like those of the chapters."""
        first, *parts = _CITE.split(html)
        out: list[nodes.Node] = [raw(first)]
        for key, rest in zip(parts[::2], parts[1::2], strict=True):
            cited, messages = self.state.inline_text(f"{{cite:t}}`{key}`", self.lineno)
            # Outside a paragraph, which stands in the widget's own HTML, a link needs a holder.
            out += [nodes.inline("", "", *cited, classes=[_CITED]), *messages, raw(rest)]
        return out


class LightCitations(SphinxPostTransform):
    """Leave out the whole entry in the title of each citation of a widget: it has many."""

    default_priority = 300  # the citations have become links
    formats = ("html",)

    def run(self, **_kwargs: Any) -> None:
        """Take the titles from one page."""
        for holder in self.document.findall(nodes.inline):
            if _CITED in holder["classes"]:
                for link in holder.findall(nodes.reference):
                    link.attributes.pop("reftitle", None)


def setup(app: Sphinx) -> None:
    """Register a directive for every kind of widget."""
    for kind in WIDGET_KINDS:
        app.add_directive(kind, WidgetDirective)
    app.add_post_transform(LightCitations)
