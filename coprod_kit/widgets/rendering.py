"""The one rendering of a widget as HTML, for a page of the book and for a live front end."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any

from markupsafe import Markup

from coprod_kit.html import jinja_environment, script_json

if TYPE_CHECKING:
    from collections.abc import Mapping

STATIC = Path(__file__).parent / "static"
"""The built browser half: `widgets.mjs` and `widgets.css`."""

TEMPLATES = Path(__file__).parent

UID = "ck-uid"
"""What stands in a rendering for a word unique on the page; see `render_page`."""

MIME = "application/vnd.coprod-kit.widget+json"
"""MIME type of a widget's state in a notebook output."""


def render_template(name: str, /, **values: Any) -> str:
    """Fill a template of this package; every value is escaped."""
    return jinja_environment(TEMPLATES).get_template(name).render(uid=UID, **values)


def render_page(kind: str, html: str, state: Mapping[str, Any], uid: str) -> str:
    """Wrap a widget's HTML and state for a static page.

    Parameters
    ----------
    kind : str
        Kind of widget, such as ``"self-assessment"``; the page's script mounts it by this name.
    html : str
        The widget's readable HTML, as its own rendering gives it.
    state : mapping
        What the script needs, JSON-ready.
    uid : str
        A word unique on the page, put in place of `UID` so that ids never clash.
    """
    body = Markup(html.replace(UID, uid))  # noqa: S704 -- a literal of this package, or what an escaping template gave
    return str(
        Markup(
            '<div class="ck-widget" data-ck-widget="{kind}" data-ck-uid="{uid}">'
            '<div class="ck-widget-body">{body}</div>'
            '<script type="application/json" class="ck-state">{state}</script></div>'
        ).format(kind=kind, uid=uid, body=body, state=script_json(state))
    )
