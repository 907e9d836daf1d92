"""What a widget looks like to a page, and what the book must know of a kind of widget."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path


@dataclass(frozen=True)
class WidgetView:
    """A widget as a page shows it and as its script receives it.

    Attributes
    ----------
    html : str
        The widget as readable HTML.
    texts : dict
        What the script needs to ask and to word, in one language, JSON-ready. Its `id` and
        `version` say which content this is: the learner's values are kept under them. Nothing
        in it tells which answer is right.
    key : dict or None
        What the script needs to grade and to explain, JSON-ready; None when the view was asked
        for without it, and then the HTML holds no right answer either.
    values : dict
        The learner's part of the state, JSON-ready.
    """

    html: str
    texts: dict[str, Any]
    key: dict[str, Any] | None
    values: dict[str, Any]


@dataclass(frozen=True)
class WidgetKind:
    """A kind of widget.

    Attributes
    ----------
    view : callable
        Returns its view: takes ``lang``, then by name what the widget is made of.
    argument : str or None
        The parameter of `view` that the directive's argument fills; None when it takes none.
    files : callable
        Argument of the directive (empty when it takes none) → files the view is made from.
    """

    view: Callable[..., WidgetView]
    argument: str | None
    files: Callable[[str], list[Path]]
