"""The interface texts of the whole kit, by area: of content/interface and of the widgets."""

from coprod_kit.content.interface import texts
from coprod_kit.widgets.texts import widget_folders, widget_strings

WIDGET_AREAS = [kind for kind, _folder in widget_folders()]


def areas():
    """Return the names of all areas."""
    return sorted([*texts.areas(), *WIDGET_AREAS])


def strings(area, lang):
    """Return the texts of an area in a language."""
    return (widget_strings if area in WIDGET_AREAS else texts.strings)(area, lang)
