"""Read a chapter or a notebook into a small structure with exact lines, without Sphinx.

The checks of the book (parity of the languages, typography, links, coverage of the claims)
all stand on `read`. It uses the Markdown parser of the build, so that what a check sees is
what the build sees.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from coprod_kit.book.checks.fences import TITLED
from coprod_kit.book.checks.myst_reader import MystReader
from coprod_kit.book.checks.notebook_sources import read_notebook
from coprod_kit.book.checks.problems import Problem, SourceError, SourceLine
from coprod_kit.book.checks.source_page import (
    STAND_IN,
    Cell,
    Directive,
    Entry,
    Heading,
    Label,
    Link,
    Prose,
    Role,
    SourcePage,
)

if TYPE_CHECKING:
    from pathlib import Path

__all__ = [
    "STAND_IN",
    "SUFFIXES",
    "TITLED",
    "Cell",
    "Directive",
    "Entry",
    "Heading",
    "Label",
    "Link",
    "Problem",
    "Prose",
    "Role",
    "SourceError",
    "SourceLine",
    "SourcePage",
    "read",
    "read_text",
]

SUFFIXES = (".md", ".ipynb")
"""Endings of the files that are pages."""


def read(path: Path) -> SourcePage:
    """Read a page.

    Parameters
    ----------
    path : Path
        A MyST Markdown file, or a notebook when it ends in ``.ipynb``.

    Returns
    -------
    SourcePage
        Its parts in document order, those inside nested directives included.

    Raises
    ------
    SourceError
        When the file cannot be opened, is not UTF-8, or its front matter, the options of a
        directive or its JSON are malformed. Its ``problem`` has file, line and reason.
    """
    text = read_text(path)
    if path.suffix == ".ipynb":
        return read_notebook(path, text)
    reader = MystReader(path)
    reader.read(text, SourceLine(0, 1), front_matter=True)
    return reader.page()


def read_text(path: Path) -> str:
    """Return the text of a UTF-8 file, a byte-order mark at its start set aside.

    Raises
    ------
    SourceError
        When the file cannot be opened or is not UTF-8; then the line of the first bad byte
        is given.
    """
    try:
        raw = path.read_bytes()
    except OSError as error:
        reason = f"this file cannot be read: {error.strerror or error}"
        raise SourceError(Problem(path, None, reason)) from error
    try:
        return raw.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        line = raw.count(b"\n", 0, error.start) + 1
        reason = "this line is not UTF-8; save the file again with that encoding"
        raise SourceError(Problem(path, line, reason)) from error
