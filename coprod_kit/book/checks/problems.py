"""What is wrong in a page of the book, and where: one line a reader can act on."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path


@dataclass(frozen=True, order=True, slots=True)
class SourceLine:
    """A line of a page, or of a cell of a notebook.

    Attributes
    ----------
    cell : int
        Number of the cell from 1, all kinds counted; 0 in a chapter.
    line : int
        Line from 1, in the file or in the cell.
    """

    cell: int
    line: int

    def __str__(self) -> str:
        return f"cell {self.cell}, line {self.line}" if self.cell else f"line {self.line}"

    def down(self, lines: int) -> SourceLine:
        """Return the place `lines` lower."""
        return SourceLine(self.cell, self.line + lines) if lines else self


@dataclass(frozen=True, slots=True)
class PageProblem:
    """A mistake in a source of the book.

    `str()` gives one sentence that begins with the place, as compilers do:
    ``book/en/levels.md:41: …`` or ``exercises/en/x.ipynb: cell 3, line 2: …``.

    Attributes
    ----------
    file : Path
        The file that holds the mistake.
    line : int or None
        Line from 1 (in the cell, for a notebook); None when the whole file is meant.
    message : str
        What is wrong, one sentence without its full stop.
    twin : Path or None
        The same page in another language, when the problem is between the two.
    cell : int or None
        Number of the notebook cell, from 1.
    """

    file: Path
    line: int | None
    message: str
    twin: Path | None = None
    cell: int | None = None

    @classmethod
    def at(
        cls, file: Path, place: SourceLine, message: str, twin: Path | None = None
    ) -> PageProblem:
        """Make a problem at `place`."""
        return cls(file, place.line, message, twin, place.cell or None)

    def __str__(self) -> str:
        if self.line is None:
            place = ""
        elif self.cell is None:
            place = f":{self.line}"
        else:
            place = f": cell {self.cell}, line {self.line}"
        return f"{display_path(self.file)}{place}: {self.message}"


class SourceError(Exception):
    """A page cannot be read; `problem` says where and why."""

    def __init__(self, problem: PageProblem) -> None:
        self.problem = problem
        super().__init__(str(problem))


def display_path(file: Path) -> str:
    """Return the path as one would type it here: relative when it is under this folder."""
    if file.is_absolute() and file.is_relative_to(Path.cwd()):
        file = file.relative_to(Path.cwd())
    return file.as_posix()
