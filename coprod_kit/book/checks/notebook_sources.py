"""Read a notebook: its cells, and what its Markdown cells say."""

from __future__ import annotations

import json
from dataclasses import replace
from typing import TYPE_CHECKING, Any

from coprod_kit.book.checks.myst_reader import MystReader
from coprod_kit.book.checks.problems import Problem, SourceError, SourceLine
from coprod_kit.book.checks.source_page import Cell, SourcePage

if TYPE_CHECKING:
    from pathlib import Path

KINDS = ("markdown", "code", "raw")


def read_notebook(path: Path, text: str) -> SourcePage:
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
        raise SourceError(Problem(path, error.lineno, reason)) from error
    except RecursionError as error:
        raise SourceError(Problem(path, None, "this notebook is nested too deep")) from error
    listed = notebook.get("cells") if isinstance(notebook, dict) else None
    if not isinstance(listed, list):
        reason = "this is not a notebook of format 4: it has no list of cells; save it again"
        raise SourceError(Problem(path, None, reason))
    return tuple(_cell(path, number, raw) for number, raw in enumerate(listed, 1))


def _cell(path: Path, number: int, raw: Any) -> Cell:
    kind = raw.get("cell_type") if isinstance(raw, dict) else None
    if kind not in KINDS:
        reason = f"this cell is neither {', '.join(KINDS[:-1])} nor {KINDS[-1]}"
        raise SourceError(Problem.at(path, SourceLine(number, 1), reason))
    source = raw.get("source", "")
    if isinstance(source, list) and all(isinstance(line, str) for line in source):
        source = "".join(source)
    if not isinstance(source, str):
        raise SourceError(
            Problem.at(path, SourceLine(number, 1), "the source of this cell is not text")
        )
    return Cell(kind, source, number)
