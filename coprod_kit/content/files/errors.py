"""The error a content file gives: where it is, what is wrong, what to do."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from pathlib import Path


@dataclass
class ContentError(Exception):
    """A content file cannot be used as it stands.

    Attributes
    ----------
    file : Path
        The file at fault.
    line : int or None
        Line in the file, from 1, when it is known.
    where : str
        Key or row at fault, such as ``items[3].text``; may be empty.
    reason : str
        What is wrong, one sentence.
    fix : str
        What to do about it, one sentence.
    """

    file: Path
    line: int | None
    where: str
    reason: str
    fix: str

    def __str__(self) -> str:
        """Give ``file:line: where: reason fix`` on one line."""
        place = str(self.file) if self.line is None else f"{self.file}:{self.line}"
        # What the file holds may hold line breaks; an error is one line.
        words = (" ".join(part.split()) for part in (self.where, f"{self.reason} {self.fix}"))
        return ": ".join(part for part in (place, *words) if part)


class ContentErrors(Exception):  # noqa: N818 -- it holds errors, it is not one more kind
    """Everything found wrong in one content file, first lines first."""

    def __init__(self, errors: list[ContentError]) -> None:
        self.errors = sorted(errors, key=lambda error: (str(error.file), error.line or 0))
        super().__init__("\n".join(str(error) for error in self.errors))
