"""Widgets as HTML, the same for a page of the book and for a notebook."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any

from markupsafe import Markup

from coprod_kit.html import jinja_environment, script_json

if TYPE_CHECKING:
    from coprod_kit.widgets.view import WidgetView

STATIC = Path(__file__).parent / "static"
"""The built browser half: `widgets.mjs` and `widgets.css`."""

TEMPLATES = Path(__file__).parent
"""Where template names begin, such as ``"quiz/template.html"``."""

UID = "ck-uid"
"""Placeholder, in a view's HTML, of a word unique on the page; see `render_page`."""

MIME = "application/vnd.coprod-kit.widget+json"
"""MIME type of a widget's state in a notebook output."""


def render_template(name: str, /, **values: Any) -> str:
    """Return a filled template of this package; every value is escaped."""
    return jinja_environment(TEMPLATES).get_template(name).render(uid=UID, **values)


def render_page(kind: str, view: WidgetView, uid: str) -> str:
    """Return a widget's HTML for a static page, with what its script needs.

    Parameters
    ----------
    kind : str
        Kind of widget, such as ``"self-assessment"``; the page's script mounts it by this name.
    view : WidgetView
        Its HTML, as its own template renders it, and its payload. Texts and key stand in script
        elements of their own, so that a page can be made without the key.
    uid : str
        A word unique on the page, put in place of `UID` so that ids never clash.
    """
    # Markup: the view's template has escaped every text, and a uid is a word of this package.
    body = Markup(view.html.replace(UID, uid))  # noqa: S704 -- escaped by the template above
    parts = {"texts": view.texts, "key": view.key, "values": view.values}
    scripts = [
        Markup('<script type="application/json" data-payload="{name}">{data}</script>').format(
            name=name, data=script_json(data)
        )
        for name, data in parts.items()
        if data is not None
    ]
    return str(
        Markup(
            '<div class="ck-widget" data-ck-widget="{kind}" data-ck-uid="{uid}">'
            '<div class="ck-widget-body">{body}</div>{scripts}</div>'
        ).format(kind=kind, uid=uid, body=body, scripts=Markup("").join(scripts))
    )
