"""Read a chapter or a notebook into a small structure with exact lines, without Sphinx.

The checks of the book (parity of the languages, typography, links, coverage of the claims)
all stand on `read`. It uses the Markdown parser of the build, so that what a check sees is
what the build sees.
"""

from __future__ import annotations

import json
from dataclasses import replace
from typing import TYPE_CHECKING, Any

from coprod_kit.book.checks.myst_reader import TITLED, MystReader
from coprod_kit.book.checks.problems import PageProblem, SourceError, SourceLine
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
    "PageProblem",
    "Prose",
    "Role",
    "SourceError",
    "SourceLine",
    "SourcePage",
    "read",
    "read_text",
]

_CELL_KINDS = ("markdown", "code", "raw")

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
        return _read_notebook(path, text)
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
        raise SourceError(PageProblem(path, None, reason)) from error
    try:
        return raw.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        line = raw.count(b"\n", 0, error.start) + 1
        reason = "this line is not UTF-8; save the file again with that encoding"
        raise SourceError(PageProblem(path, line, reason)) from error


def _read_notebook(path: Path, text: str) -> SourcePage:
    """Read the text of a notebook (nbformat 4).

    Front matter is accepted at the top of the first cell, as in the build.

    Raises
    ------
    SourceError
        When it is not JSON, not a notebook of format 4, or a Markdown cell is malformed.
    """
    reader = MystReader(path)
    cells = _cells(path, text)
    for cell in cells:
        if cell.kind == "markdown":
            reader.read(cell.source, SourceLine(cell.number, 1), front_matter=cell.number == 1)
    return replace(reader.page(), cells=cells)


def _cells(path: Path, text: str) -> tuple[Cell, ...]:
    try:
        notebook = json.loads(text)
    except json.JSONDecodeError as error:
        reason = f"this notebook is not JSON: {error.msg}"
        raise SourceError(PageProblem(path, error.lineno, reason)) from error
    except RecursionError as error:
        raise SourceError(PageProblem(path, None, "this notebook is nested too deep")) from error
    listed = notebook.get("cells") if isinstance(notebook, dict) else None
    if not isinstance(listed, list):
        reason = "this is not a notebook of format 4: it has no list of cells; save it again"
        raise SourceError(PageProblem(path, None, reason))
    return tuple(_cell(path, number, raw) for number, raw in enumerate(listed, 1))


def _cell(path: Path, number: int, raw: Any) -> Cell:
    kind = raw.get("cell_type") if isinstance(raw, dict) else None
    if kind not in _CELL_KINDS:
        reason = f"this cell is neither {', '.join(_CELL_KINDS[:-1])} nor {_CELL_KINDS[-1]}"
        raise SourceError(PageProblem.at(path, SourceLine(number, 1), reason))
    source = raw.get("source", "")
    if isinstance(source, list) and all(isinstance(line, str) for line in source):
        source = "".join(source)
    if not isinstance(source, str):
        raise SourceError(
            PageProblem.at(path, SourceLine(number, 1), "the source of this cell is not text")
        )
    return Cell(kind, source, number)
