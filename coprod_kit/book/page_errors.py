"""The error that stops the build at a page, with its file and line."""

from __future__ import annotations

from typing import TYPE_CHECKING, NoReturn

from sphinx.errors import SphinxError

if TYPE_CHECKING:
    from pathlib import Path


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
