"""Problems of a table in words: the row and column, the reason and the fix."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from typing import TYPE_CHECKING, Any

from coprod_kit.content import CONTENT
from coprod_kit.content.files.errors import Problem
from coprod_kit.content.files.schema_checks import check_source
from coprod_kit.content.files.yaml_files import read_yaml
from coprod_kit.languages import LANGUAGES, get_language

if TYPE_CHECKING:
    from pathlib import Path

PROBLEMS_FILE = CONTENT / "files" / "table_problems.yaml"
_LONGEST = 60
"""Characters of a value that a message repeats."""


Sentences = Mapping[str, Mapping[str, Mapping[str, str]]]
"""Problem → its reason and its fix → language code → words."""


@cache
def _sentences() -> Sentences:
    # Not checked here: a sentence that lacks one language can still be said in another.
    sentences: Sentences = read_yaml(PROBLEMS_FILE).data
    return sentences


def check_sentences(languages: tuple[str, ...] = LANGUAGES) -> None:
    """Check the sentences of ``table_problems.yaml``.

    Raises
    ------
    ContentErrors
        When a sentence is not there in every language.
    """
    schema = "files/table_problems.schema.json"
    check_source(read_yaml(PROBLEMS_FILE), schema, lambda _: (), languages)


@dataclass(frozen=True)
class TableCell:
    """A cell, or a row when `column` is empty; both empty for the whole file.

    Attributes
    ----------
    row : str
        Number of the row as a spreadsheet shows it, or its label in a DataFrame.
    column : str
        Letters of the column in a spreadsheet, and its name: ``"L (mode)"``.
    """

    row: str = ""
    column: str = ""

    def __str__(self) -> str:
        """Return the place in words, in the language in use."""
        if not self.row:
            return ""
        return _sentences()["place"]["where" if self.column else "row"][get_language()].format(
            row=self.row, column=self.column
        )


def table_problem(file: Path, place: TableCell, key: str, **values: Any) -> Problem:
    """Return the problem `key` of ``table_problems.yaml``, in the language in use."""
    lang = get_language()
    short = {name: _short(value, lang) for name, value in values.items()}
    reason, fix = (_sentences()[key][part][lang].format(**short) for part in ("reason", "fix"))
    return Problem(file, None, str(place), reason, fix, place.row, place.column)


def _short(value: Any, lang: str) -> str:
    if isinstance(value, tuple):  # the values that a column accepts: the reader needs them all
        return ", ".join(value)
    if isinstance(value, int):
        return f"{value:,}".replace(",", "\u202f" if lang == "fr" else ",")
    text = str(value)
    return text if len(text) <= _LONGEST else f"{text[:_LONGEST]}…"


def letters(index: int) -> str:
    """Return the letters that a spreadsheet shows above a column, counted from 0.

    >>> [letters(index) for index in (0, 25, 26, 701, 702)]
    ['A', 'Z', 'AA', 'ZZ', 'AAA']
    """
    name = ""
    while index >= 0:
        index, rest = divmod(index, 26)
        name, index = chr(ord("A") + rest) + name, index - 1
    return name
