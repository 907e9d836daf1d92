"""Stop the build at an error in a page, with its file and line."""

from __future__ import annotations

import logging
from typing import TYPE_CHECKING, Any

from docutils import nodes
from sphinx.transforms import SphinxTransform

from coprod_kit.book.page_errors import PageError, stop

if TYPE_CHECKING:
    from sphinx.application import Sphinx


class StopAtErrors(SphinxTransform):
    """Stop at the first error that docutils or MyST left in a page (an unknown directive…)."""

    # Just before Sphinx takes the messages out of the page.
    default_priority = 998
    least_level = 3
    """What docutils calls an error; a warning is 2."""

    def apply(self, **_kwargs: Any) -> None:
        """Raise `PageError` for the first message of level "error" or worse."""
        for message in self.document.findall(nodes.system_message):
            if message["level"] >= self.least_level:
                source = message.get("source") or self.env.doc2path(self.env.docname)
                stop(source, message.get("line"), message.astext().strip())


_FATAL = ("[myst.directive_unknown]", "[myst.directive_option]", "[myst.role_unknown]")
"""Kinds of warning of MyST after which it leaves out what the author wrote."""


class _FatalWarnings(logging.Handler):
    """Keep what MyST only warns of: a directive, an option or a role that does not exist."""

    def __init__(self) -> None:
        super().__init__(logging.WARNING)
        self.lines: list[str] = []

    def emit(self, record: logging.LogRecord) -> None:
        """Keep the place and the message of a warning that must stop the build."""
        # MyST reports through docutils, so that its kind of warning is in the words only.
        if record.getMessage().endswith(_FATAL):
            location = getattr(record, "location", "") or ""
            if isinstance(location, nodes.Node):
                location = f"{location.source}:{location.line or 1}"
            elif isinstance(location, tuple):
                location = ":".join(str(part) for part in location)
            self.lines.append(f"{location}: {record.getMessage()}")


def setup(app: Sphinx) -> None:
    """Register the transform, and stop after reading where a name is unknown."""
    app.add_transform(StopAtErrors)
    fatal = _FatalWarnings()
    logger = logging.getLogger("sphinx")
    logger.addHandler(fatal)

    def stop_after_reading(*_arguments: Any) -> None:
        logger.removeHandler(fatal)
        if fatal.lines:
            raise PageError("\n".join(fatal.lines))

    app.connect("env-updated", stop_after_reading)
