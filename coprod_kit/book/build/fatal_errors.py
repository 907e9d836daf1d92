"""Make an error in a page an error of the build, with its file and line."""

from __future__ import annotations

import logging
from typing import TYPE_CHECKING, Any, NoReturn

from docutils import nodes
from sphinx.errors import SphinxError
from sphinx.transforms import SphinxTransform

if TYPE_CHECKING:
    from pathlib import Path

    from sphinx.application import Sphinx


class PageError(SphinxError):
    """A page cannot be built as it stands."""

    category = "Page error"


def stop(source: str | Path, line: int | None, reason: str) -> NoReturn:
    """Stop the build and say where and why.

    Raises
    ------
    PageError
        Always.
    """
    raise PageError(f"{source}:{line or 1}: {reason}")


class AnyOption(dict[str, Any]):
    """Accept every option of a directive, so that the directive itself can refuse it.

    MyST only warns of an unknown option and drops it; a misspelt option must stop the build.
    """

    def __bool__(self) -> bool:
        return True

    def __contains__(self, _name: object) -> bool:
        return True

    def __getitem__(self, _name: str) -> Any:
        return lambda value: value or ""


class StopAtErrors(SphinxTransform):
    """Stop at the first error that docutils or MyST left in a page (an unknown directive…)."""

    # Just before Sphinx takes the messages out of the page.
    default_priority = 998

    def apply(self, **_kwargs: Any) -> None:
        """Raise `PageError` for the first message of level "error" or worse."""
        for message in self.document.findall(nodes.system_message):
            if message["level"] >= 3:  # noqa: PLR2004 -- said beside it
                source = message.get("source") or self.env.doc2path(self.env.docname)
                stop(source, message.get("line"), message.astext().strip())


class _Unknown(logging.Handler):
    """Keep what MyST only warns of: a directive or a role that does not exist."""

    def __init__(self) -> None:
        super().__init__(logging.WARNING)
        self.lines: list[str] = []

    def emit(self, record: logging.LogRecord) -> None:
        """Keep the place and the message of an unknown name."""
        # MyST reports through docutils, so that its kind of warning is in the words only.
        if record.getMessage().endswith(_UNKNOWN):
            location = getattr(record, "location", "") or ""
            if isinstance(location, nodes.Node):
                location = f"{location.source}:{location.line or 1}"
            elif isinstance(location, tuple):
                location = ":".join(str(part) for part in location)
            self.lines.append(f"{location}: {record.getMessage()}")


_UNKNOWN = ("[myst.directive_unknown]", "[myst.role_unknown]")


def setup(app: Sphinx) -> None:
    """Register the transform, and stop after reading where a name is unknown."""
    app.add_transform(StopAtErrors)
    unknown = _Unknown()
    logger = logging.getLogger("sphinx")
    logger.addHandler(unknown)

    def stop_at_unknown(*_arguments: Any) -> None:
        logger.removeHandler(unknown)
        if unknown.lines:
            raise PageError("\n".join(unknown.lines))

    app.connect("env-updated", stop_at_unknown)
