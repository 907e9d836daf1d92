"""The cases: services to classify, one row each in ``cases.csv`` or in a file of one's own."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from typing import TYPE_CHECKING, Any

from coprod_kit.content import CONTENT
from coprod_kit.content.cases.answers_cell import answers_of
from coprod_kit.content.cases.row_checks import SCHEMA, values
from coprod_kit.content.cases.table_checks import check_cases
from coprod_kit.content.files.csv_tables import read_csv_table
from coprod_kit.content.files.table_schema import columns
from coprod_kit.content.vocabulary import Coding, phases
from coprod_kit.languages import LANGUAGES, check_language

if TYPE_CHECKING:
    from pathlib import Path

    from coprod_kit.content.files.csv_tables import CsvTable
    from coprod_kit.languages import Text

FILE = CONTENT / "cases" / "cases.csv"
TRANSLATED = ("title", "text", "reason", "clue", "mode_clue")
"""What has a column a language."""


@dataclass(frozen=True)
class Case:
    """A service, real or typical, and its coding.

    Attributes
    ----------
    id : str
        Its name, which says nothing of its coding.
    title, text : Text
        What happens, in every language.
    sector, country, status : str
        Codes; `label` gives their words.
    verdict : str
        ``"coproduction"``, in the broad sense, or ``"near-miss"``.
    near_miss_class, level, mode : str or None
        The class of a near-miss, or the level and the mode of a co-production.
    phases : tuple of str
        Phases in which citizens take part, in the order of a service's life.
    narrow_sense : str
        What it is in the narrow sense of the book.
    contested : bool
        Whether another coding is defensible.
    alternatives : tuple of Coding
        Those codings.
    reason : Text or None
        Why they are defensible, when they are.
    answers : mapping of str to (str or tuple of str), or None
        Answers to the criteria that lead to this coding, when the table gives them.
    clue, mode_clue : Text or None
        Words of the text that decide the verdict and the level, and that show who acts.
    source, licence : str
        Where it comes from, and the licence of its text.
    """

    id: str
    title: Text
    text: Text
    sector: str
    country: str
    status: str
    verdict: str
    near_miss_class: str | None
    level: str | None
    mode: str | None
    phases: tuple[str, ...]
    narrow_sense: str
    contested: bool
    alternatives: tuple[Coding, ...]
    reason: Text | None
    answers: Mapping[str, str | tuple[str, ...]] | None
    clue: Text | None
    mode_clue: Text | None
    source: str
    licence: str

    @property
    def coding(self) -> Coding:
        """Its own coding."""
        return Coding(self.level, self.mode, self.near_miss_class)

    def value(self, column: str) -> Any:
        """Give what a column of the table holds for it, ready for JSON; None where it is empty."""
        stem, _, lang = column.rpartition("_")
        if stem in TRANSLATED and lang in LANGUAGES:
            text = getattr(self, stem)
            return None if text is None else text[lang]
        value = getattr(self, column)
        if isinstance(value, Mapping):
            return {key: list(one) if isinstance(one, tuple) else one for key, one in value.items()}
        return list(map(str, value)) if isinstance(value, tuple) else value


def read_cases(file: Path) -> dict[str, Case]:
    """Read a CSV file of cases; give them by id, in its order.

    Commas, semicolons and tabs are accepted as separators, with or without the mark that
    Excel puts at the beginning; the file must be in UTF-8.

    Raises
    ------
    ContentErrors
        When the file is broken; each error names row, column, reason and fix, in the
        language in use.
    """
    return cases_from_table(read_csv_table(file, columns(SCHEMA).keys()))


def cases_from_table(sheet: CsvTable) -> dict[str, Case]:
    """Check a table of cases; see `read_cases` for the errors."""
    return {cells["id"]: _case(cells) for cells in check_cases(sheet)}


@cache
def shipped_cases() -> dict[str, Case]:
    """Give the cases of the kit by id."""
    return read_cases(FILE)


def label(column: str, code: str, lang: str) -> str:
    """Give the words for a code of a column of cases, or the code when it has none.

    >>> label("level", "co-designer", "fr")
    'co-concepteur·rice'
    """
    words = columns(SCHEMA)[column].labels.get(code)
    return code if words is None else words[check_language(lang)]


def _case(cells: dict[str, str]) -> Case:
    order = phases()
    return Case(
        id=cells["id"],
        title=_text(cells, "title"),
        text=_text(cells, "text"),
        sector=cells["sector"],
        country=cells["country"],
        status=cells["status"],
        verdict=cells["verdict"],
        near_miss_class=cells["near_miss_class"] or None,
        level=cells["level"] or None,
        mode=cells["mode"] or None,
        phases=tuple(sorted(values(cells["phases"]), key=order.index)),
        narrow_sense=cells["narrow_sense"],
        contested=cells["contested"] == "yes",
        alternatives=tuple(map(Coding.parse, values(cells["alternatives"]))),
        reason=_text(cells, "reason") if cells["contested"] == "yes" else None,
        answers=answers_of(cells["answers"]) if cells["answers"] else None,
        clue=_text(cells, "clue") if cells[f"clue_{LANGUAGES[0]}"] else None,
        mode_clue=_text(cells, "mode_clue") if cells[f"mode_clue_{LANGUAGES[0]}"] else None,
        source=cells["source"],
        licence=cells["licence"],
    )


def _text(cells: dict[str, str], name: str) -> Text:
    return {lang: cells[f"{name}_{lang}"] for lang in LANGUAGES}
