"""Every kind of widget, found by its folder: readable HTML, what its script needs, the values.

Kept apart from the widget classes so that a book can be built without loading pandas,
ipywidgets or a kernel.
"""

from __future__ import annotations

from importlib import import_module
from inspect import signature
from typing import TYPE_CHECKING, Any

from coprod_kit.widgets.rendering import render_page
from coprod_kit.widgets.texts import widget_folders
from coprod_kit.widgets.view import WidgetKind

if TYPE_CHECKING:
    from collections.abc import Mapping


def _find_kinds() -> dict[str, WidgetKind]:
    """Return the kinds of widget, each declared as ``KIND`` by the package of its folder.

    Raises
    ------
    TypeError
        When a folder declares none; the message says where to write it.
    """
    kinds = {}
    for kind, folder in widget_folders():
        declared = getattr(import_module(f"coprod_kit.widgets.{folder.name}"), "KIND", None)
        if not isinstance(declared, WidgetKind):
            raise TypeError(f"{folder.name}/__init__.py must say KIND = WidgetKind(…).")
        kinds[kind] = declared
    return kinds


WIDGET_KINDS: Mapping[str, WidgetKind] = _find_kinds()
"""Name → kind of widget; the names are also the directives of the book."""


def render(source: Mapping[str, Any], uid: str) -> str:
    """Return the HTML of a widget for a static page.

    Parameters
    ----------
    source : mapping
        ``kind`` and the arguments of the view of that kind, as `KitWidget.view_source` returns
        them.
    uid : str
        A word unique on the page.

    Raises
    ------
    ValueError
        When there is no such kind of widget, or its arguments cannot be used.
    """
    arguments = dict(source)
    kind = arguments.pop("kind", None)
    if not isinstance(kind, str) or kind not in WIDGET_KINDS:
        known = ", ".join(WIDGET_KINDS)
        raise ValueError(f"There is no widget {kind!r}; the kit has: {known}.")
    view_of = WIDGET_KINDS[kind].view
    try:
        signature(view_of).bind(**arguments)
    except TypeError as error:
        raise ValueError(f"The widget {kind!r} cannot be shown: {error}.") from None
    return render_page(kind, view_of(**arguments), uid)
