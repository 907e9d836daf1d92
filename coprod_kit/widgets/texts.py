"""The interface texts of the widgets: each widget's stand in its own folder."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from coprod_kit.content.interface.texts import file_strings

if TYPE_CHECKING:
    from collections.abc import Iterator

WIDGETS = Path(__file__).parent


def widget_folders() -> Iterator[tuple[str, Path]]:
    """Return the kinds of widget and their folders, in alphabetical order.

    A folder is a widget's when it declares what it hands to the script, in
    ``payload.schema.json``; the kind is its name, with hyphens.
    """
    for schema in sorted(WIDGETS.glob("*/payload.schema.json")):
        yield schema.parent.name.replace("_", "-"), schema.parent


def widget_texts_file(kind: str) -> Path:
    """Return the file of the interface texts of a kind of widget."""
    return WIDGETS / kind.replace("-", "_") / "texts.yaml"


def widget_strings(kind: str, lang: str) -> dict[str, str]:
    """Return the interface texts of a kind of widget in one language.

    Parameters
    ----------
    kind : str
        Kind of widget, such as ``"self-assessment"``.
    lang : str
        Language code.

    Returns
    -------
    dict of str to str
        Key → text; some texts hold ``{names}`` to fill in.

    Raises
    ------
    ContentErrors
        When the file is missing or a text is not there in every language.
    """
    return file_strings(widget_texts_file(kind), lang)
