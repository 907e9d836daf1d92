"""What every widget of the kit shares in Python."""

from __future__ import annotations

from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, Any, ClassVar

import anywidget
import traitlets

from coprod_kit.rules.answers import AnswerError
from coprod_kit.widgets.rendering import MIME, STATIC

if TYPE_CHECKING:
    from collections.abc import Iterator

    from coprod_kit.widgets.view import WidgetView


class RefusedAnswersError(AnswerError, traitlets.TraitError):
    """Answers refused by a widget.

    Also a `TraitError`: only for its own errors does traitlets undo the whole message.
    """


@contextmanager
def refusing() -> Iterator[None]:
    """Raise a `RefusedAnswersError` for an `AnswerError`, so that the whole message is undone."""
    try:
        yield
    except AnswerError as error:
        raise RefusedAnswersError(error.problems) from None


def whole_path(content: str | Path) -> str:
    """Return the name of some content of the kit, or the whole path of a file of one's own.

    The page that shows a widget may be built from another folder than the one where the widget
    was made: a relative path would lead nowhere there.
    """
    name = str(content)
    own = isinstance(content, Path) or name.endswith((".yaml", ".yml"))
    return str(Path(name).absolute()) if own else name


class KitWidget(anywidget.AnyWidget):
    """A widget of the kit: live in a notebook, and readable HTML on a page.

    A subclass names its `kind`, a key of `coprod_kit.widgets.registry.WIDGET_KINDS`, and keeps
    the learner's values as traits of the same names as in the page. What its view hands to the
    script (see `coprod_kit.widgets.view.WidgetView`) is in the traits ``_texts`` and ``_key``.
    """

    kind: ClassVar[str]

    _esm = STATIC / "widgets.mjs"
    _css = STATIC / "widgets.css"
    _kind = traitlets.Unicode().tag(sync=True)
    _html = traitlets.Unicode().tag(sync=True)
    _texts = traitlets.Dict().tag(sync=True)
    _key = traitlets.Dict(allow_none=True).tag(sync=True)

    def __init__(self, view: WidgetView) -> None:
        super().__init__(
            _kind=self.kind, _html=view.html, _texts=view.texts, _key=view.key, **view.values
        )

    def view_source(self) -> dict[str, Any]:
        """Return what makes the same view again: see `coprod_kit.widgets.registry.render`."""
        raise NotImplementedError

    def _repr_mimebundle_(self, **kwargs: Any) -> tuple[dict[str, Any], dict[str, Any]] | None:
        # A page of the book shows the widget as it was in this cell. Live front ends do not know
        # this MIME type: they show the widget itself.
        bundle = super()._repr_mimebundle_(**kwargs)
        if bundle is None:
            return None
        data, metadata = bundle
        return {**data, MIME: self.view_source()}, metadata
