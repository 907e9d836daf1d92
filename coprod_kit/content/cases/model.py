"""The cases: services to classify, one row each in ``cases.csv`` or in a file of one's own."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from typing import TYPE_CHECKING, Any

from coprod_kit.content import CONTENT
from coprod_kit.content.cases.answers_cell import answers_of
from coprod_kit.content.cases.row_checks import SCHEMA, values
from coprod_kit.content.cases.table_checks import check_table
from coprod_kit.content.files.csv_tables import read_csv_table
from coprod_kit.content.files.table_schema import columns
from coprod_kit.content.vocabulary import Coding, phases
from coprod_kit.languages import LANGUAGES, check_language, text_in

if TYPE_CHECKING:
    from pathlib import Path

    from coprod_kit.content.files.csv_tables import CsvTable
    from coprod_kit.languages import Text

CASES_FILE = CONTENT / "cases" / "cases.csv"


@dataclass(frozen=True)
class CaseTexts:
    """What a learner reads of a case before classifying it, in one language; nothing of its key.

    Attributes
    ----------
    id : str
        That of the case.
    title, text : str
        What happens.
    sector, country, status : str
        What it is about, where, and whether it is documented: in words.
    source, licence : str
        Where it comes from, and the licence of its text.
    """

    id: str
    title: str
    text: str
    sector: str
    country: str
    status: str
    source: str
    licence: str


@dataclass(frozen=True)
class CaseKey:
    """What grades an answer to a case and explains it.

    Attributes
    ----------
    id, coding : str
        The case, and its own coding: see `Case.coding`.
    alternatives, phases, narrow_sense, reason, answers, clue, mode_clue
        Those of `Case`.
    """

    id: str
    coding: str
    alternatives: tuple[str, ...]
    phases: tuple[str, ...]
    narrow_sense: str
    reason: Text | None
    answers: Mapping[str, str | tuple[str, ...]] | None
    clue: Text | None
    mode_clue: Text | None


@dataclass(frozen=True)
class Case:
    """A service, real or typical, and its coding.

    What leaves Python is one of its two halves: `texts` for a learner who has not answered yet,
    and `key` for grading and feedback.

    Attributes
    ----------
    id : str
        Its name, which says nothing of its coding.
    title, text : Text
        What happens, in each language of the source.
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

    @property
    def languages(self) -> tuple[str, ...]:
        """The languages of its texts; the first is the one to fall back on."""
        return tuple(self.title)

    def texts(self, lang: str) -> CaseTexts:
        """Return what a learner reads before classifying.

        Parameters
        ----------
        lang : str
            Language of the reader, one of the kit; see `text_in` for texts that lack it. Codes
            are in the words of the kit.
        """
        return CaseTexts(
            id=self.id,
            title=text_in(self.title, lang),
            text=text_in(self.text, lang),
            sector=label("sector", self.sector, lang),
            country=label("country", self.country, lang),
            status=label("status", self.status, lang),
            source=self.source,
            licence=self.licence,
        )

    @property
    def key(self) -> CaseKey:
        """What grades an answer and explains it, in each language of the source."""
        return CaseKey(
            id=self.id,
            coding=str(self.coding),
            alternatives=tuple(map(str, self.alternatives)),
            phases=self.phases,
            narrow_sense=self.narrow_sense,
            reason=self.reason,
            answers=self.answers,
            clue=self.clue,
            mode_clue=self.mode_clue,
        )

    def value(self, column: str) -> Any:
        """Return what a column of the table holds, ready for JSON; None where it is empty."""
        declared = columns(SCHEMA, self.languages)[column]
        value = getattr(self, declared.subject)
        if declared.lang is not None:
            return None if value is None else value[declared.lang]
        if isinstance(value, Mapping):
            return {key: list(one) if isinstance(one, tuple) else one for key, one in value.items()}
        return list(map(str, value)) if isinstance(value, tuple) else value


def read_cases(file: Path, languages: tuple[str, ...] | None = None) -> dict[str, Case]:
    """Read a CSV file of cases; return them by id, in its order.

    Commas, semicolons and tabs are accepted as separators, with or without the mark that
    Excel puts at the beginning; the file must be in UTF-8.

    Parameters
    ----------
    file : Path
        A file of cases.
    languages : tuple of str, optional
        Languages that every text must have. When left out they are those of the file, which may
        have columns of one language only, such as ``title_fr`` without ``title_en``.

    Raises
    ------
    ContentErrors
        When the file is broken; each problem names row, column, reason and fix, in the
        language in use.
    """
    return cases_from_table(read_csv_table(file, columns(SCHEMA).keys()), languages)


def cases_from_table(table: CsvTable, languages: tuple[str, ...] | None = None) -> dict[str, Case]:
    """Check a table of cases and return them by id; see `read_cases`."""
    checked = check_table(table, languages)
    return {cells["id"]: _case(cells, checked.languages) for cells in checked.rows}


@cache
def shipped_cases() -> dict[str, Case]:
    """Return the cases of the kit by id, in every language of the kit."""
    return read_cases(CASES_FILE, LANGUAGES)


def label(column: str, code: str, lang: str) -> str:
    """Return the words for a code of a column of cases, or the code when it has none.

    >>> label("level", "co-designer", "fr")
    'conception'
    """
    words = columns(SCHEMA)[column].labels.get(code)
    return code if words is None else words[check_language(lang)]


def _case(cells: dict[str, str], languages: tuple[str, ...]) -> Case:
    order = phases()

    def text(name: str) -> Text:
        return {lang: cells[f"{name}_{lang}"] for lang in languages}

    def optional_text(name: str) -> Text | None:
        return text(name) if cells[f"{name}_{languages[0]}"] else None

    return Case(
        id=cells["id"],
        title=text("title"),
        text=text("text"),
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
        reason=optional_text("reason"),
        answers=answers_of(cells["answers"]) if cells["answers"] else None,
        clue=optional_text("clue"),
        mode_clue=optional_text("mode_clue"),
        source=cells["source"],
        licence=cells["licence"],
    )
