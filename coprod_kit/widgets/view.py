"""What a widget looks like to a page, and what the book must know of a kind of widget."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path


@dataclass(frozen=True)
class WidgetView:
    """A widget's picture.

    Attributes
    ----------
    html : str
        The widget as readable HTML.
    spec : dict
        What the script needs and never changes: declaration and words, in one language. Its
        `id` and `version` say which content this is: the learner's values are kept under them.
    values : dict
        The learner's part of the state.
    """

    html: str
    spec: dict[str, Any]
    values: dict[str, Any]


@dataclass(frozen=True)
class WidgetKind:
    """A kind of widget.

    Attributes
    ----------
    page : callable
        What pictures it: takes ``lang``, then by name what the widget is made of.
    argument : str or None
        The parameter of `page` that the directive's argument fills; None when it takes none.
    files : callable
        Argument of the directive (empty when it takes none) → files the picture is made from.
    late : bool
        Whether its script and its sheet are files of their own, which only its pages load.
    """

    page: Callable[..., WidgetView]
    argument: str | None
    files: Callable[[str], list[Path]]
    late: bool = False
