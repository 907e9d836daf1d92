"""Notebooks on the site: their widgets alive without a kernel, and a way to download them."""

from __future__ import annotations

import json
from pathlib import Path
from typing import TYPE_CHECKING, Any, ClassVar

from docutils import nodes
from myst_nb.core.render import MimeData, MimeRenderPlugin, NbElementRenderer
from sphinx import addnodes
from sphinx.transforms import SphinxTransform

from coprod_kit.book.html_nodes import raw
from coprod_kit.book.page_errors import stop
from coprod_kit.content.files.errors import ContentErrors
from coprod_kit.content.interface.texts import strings
from coprod_kit.widgets.registry import render
from coprod_kit.widgets.rendering import MIME

if TYPE_CHECKING:
    from collections.abc import Sequence

    from sphinx.application import Sphinx


class WidgetMimeRenderer(MimeRenderPlugin):
    """Show a widget of an executed notebook the way a directive shows it."""

    mime_priority_overrides: ClassVar[Sequence[tuple[str, str, int | None]]] = (("*", MIME, 1),)

    @staticmethod
    def handle_mime(
        renderer: NbElementRenderer,
        data: MimeData,
        inline: bool,  # noqa: FBT001 -- the signature of MyST-NB
    ) -> list[nodes.Node] | None:
        """Render our own MIME type; leave every other to myst-nb."""
        if inline or data.mime_type != MIME:
            return None
        env = renderer.renderer.sphinx_env
        content = data.content if isinstance(data.content, dict) else json.loads(data.content)
        uid = f"ck-{env.new_serialno('coprod-widget')}"
        try:
            return [raw(render(content, uid=uid))]
        except (ContentErrors, ValueError) as error:
            stop(env.doc2path(env.docname), data.line, str(error))


class SiteNbRenderer(NbElementRenderer):
    """Render a notebook without the saved widget state and the scripts it would need."""

    def render_nb_finalise(self, metadata: dict[str, Any]) -> None:
        """Add nothing: each widget carries its own state in its own output."""


class OfferDownload(SphinxTransform):
    """Put a link to download the notebook under its title."""

    default_priority = 400

    def apply(self, **_kwargs: Any) -> None:
        """Add the link to pages made from a notebook."""
        file = Path(self.env.doc2path(self.env.docname))
        title = next(self.document.findall(nodes.title), None)
        if file.suffix != ".ipynb" or title is None or title.parent is None:
            return
        words = strings("chapter", self.config.language)["notebook_download"]
        link = addnodes.download_reference("", "", reftarget=f"/{self.env.docname}.ipynb")
        link += nodes.inline("", words)
        paragraph = nodes.paragraph("", "", link, classes=["ck-download"])
        title.parent.insert(title.parent.index(title) + 1, paragraph)


def setup(app: Sphinx) -> None:
    """Register the transform; the renderers are found through entry points."""
    app.add_transform(OfferDownload)
