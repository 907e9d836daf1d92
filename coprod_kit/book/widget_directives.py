"""One directive a widget: ```{self-assessment} self-efficacy``` puts it on a page."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from sphinx.util.docutils import SphinxDirective

from coprod_kit.book.nodes import raw
from coprod_kit.book.strictness import AnyOption, stop
from coprod_kit.content.errors import ContentErrors
from coprod_kit.content.interface import INTERFACE
from coprod_kit.widgets.pages import KINDS, render

if TYPE_CHECKING:
    from docutils import nodes
    from sphinx.application import Sphinx


class WidgetDirective(SphinxDirective):
    """Show the widget named like the directive; its argument, if any, names the content to use."""

    required_arguments = 0
    optional_arguments = 1
    final_argument_whitespace = True
    has_content = True
    option_spec: ClassVar = AnyOption()

    def run(self) -> list[nodes.Node]:
        """Render the widget, or stop the build where it is misspelt."""
        source, line = self.get_source_info()
        kind = KINDS[self.name]
        name = self.arguments[0].strip() if self.arguments else ""
        if kind.argument and not name:
            stop(source, line, f'Say which one: "{{{self.name}}} name of the {kind.argument}".')
        if name and not kind.argument:
            stop(source, line, f'{{{self.name}}} takes no name: remove "{name}".')
        if self.options:
            names = ", ".join(self.options)
            stop(source, line, f"{{{self.name}}} has no option: remove {names}.")
        if self.content:
            stop(source, line, f"{{{self.name}}} takes no text: remove what is inside.")
        for file in (*kind.files(name), INTERFACE / f"{self.name}.yaml"):
            self.env.note_dependency(str(file))
        widget = {"kind": self.name, "lang": self.config.language}
        if kind.argument:
            widget[kind.argument] = name
        try:
            html = render(widget, uid=f"ck-{self.env.new_serialno('coprod-widget')}")
        except (ContentErrors, ValueError) as error:
            stop(source, line, str(error))
        return [raw(html)]


def setup(app: Sphinx) -> None:
    """Register a directive for every kind of widget."""
    for kind in KINDS:
        app.add_directive(kind, WidgetDirective)
