"""What every widget of the kit shares."""

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
    """Raised within a widget: traitlets undoes a whole message for an error of its own only."""


@contextmanager
def refusing() -> Iterator[None]:
    """Turn an `AnswerError` into one that undoes the message that brought the answers."""
    try:
        yield
    except AnswerError as error:
        raise RefusedAnswersError(error.problems) from None


def whole_path(content: str | Path) -> str:
    """Write the name of some content, or the whole path of a file of one's own.

    A page that shows the widget may be made from another folder than the one it was made in.
    """
    name = str(content)
    own = isinstance(content, Path) or name.endswith((".yaml", ".yml"))
    return str(Path(name).absolute()) if own else name


class KitWidget(anywidget.AnyWidget):
    """A widget of the kit: live in a notebook, and a static picture for a page.

    A subclass names its `kind`, a key of `coprod_kit.widgets.registry.KINDS`, and keeps the
    learner's values as traits of the same names as in the page.
    """

    kind: ClassVar[str]

    _esm = STATIC / "widgets.mjs"
    _css = STATIC / "widgets.css"
    _kind = traitlets.Unicode().tag(sync=True)
    _html = traitlets.Unicode().tag(sync=True)
    _spec = traitlets.Dict().tag(sync=True)

    def __init__(self, page: WidgetView, **traits: Any) -> None:
        super().__init__(_kind=self.kind, _html=page.html, _spec=page.spec, **traits)

    def page_source(self) -> dict[str, Any]:
        """Give what makes the same picture again: see `coprod_kit.widgets.registry.render`."""
        raise NotImplementedError

    def _repr_mimebundle_(self, **kwargs: Any) -> tuple[dict[str, Any], dict[str, Any]] | None:
        # Each display carries its own snapshot, so that a page of the book shows the widget as
        # it was in that cell; live front ends ignore this type and show the widget view.
        bundle = super()._repr_mimebundle_(**kwargs)
        if bundle is None:
            return None
        data, metadata = bundle
        return {**data, MIME: self.page_source()}, metadata
