"""What is wrong in a content file, where, and what to do; the exception that carries it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable
    from pathlib import Path


@dataclass(frozen=True)
class Problem:
    """Something to mend in a content file, of whatever format.

    Attributes
    ----------
    file : Path
        The file to mend.
    line : int or None
        Line in the file, from 1, when it is known; None for a table, which has rows instead.
    where : str
        Key or cell to mend, such as ``items[3].text`` or ``row 2, column B (title)``; may be empty.
    reason : str
        What is wrong, one sentence.
    fix : str
        What to do about it, one sentence.
    row, column : str
        For a table, the row and the column as `coprod_kit.content.files.table_problems.TableCell`
        has them; empty otherwise.
    """

    file: Path
    line: int | None
    where: str
    reason: str
    fix: str
    row: str = ""
    column: str = ""

    def __str__(self) -> str:
        """Return ``file:line: where: reason fix`` on one line that any terminal can print."""
        place = str(self.file) if self.line is None else f"{self.file}:{self.line}"
        # What the file holds may hold line breaks; a problem is one line.
        words = (" ".join(part.split()) for part in (self.where, f"{self.reason} {self.fix}"))
        text = ": ".join(part for part in (place, *words) if part)
        return text.encode("utf-8", "backslashreplace").decode("utf-8")


class ContentErrors(Exception):  # noqa: N818 -- it holds several problems, hence the plural
    """Everything that is wrong in content files.

    Attributes
    ----------
    problems : list of Problem
        By file, first lines first.
    """

    def __init__(self, problems: Iterable[Problem]) -> None:
        self.problems = sorted(problems, key=lambda each: (str(each.file), each.line or 0))
        super().__init__("\n".join(map(str, self.problems)))
