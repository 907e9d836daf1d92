"""What the cells of a case may hold, and what they may not say together."""

from __future__ import annotations

import re
from collections import Counter
from typing import TYPE_CHECKING, Any

from coprod_kit.content.cases.answers_cell import answer_problems
from coprod_kit.content.criteria.model import criteria
from coprod_kit.content.files.cell_checks import cell_problems, is_date
from coprod_kit.content.files.table_schema import Column, columns, nearest
from coprod_kit.content.vocabulary import (
    CASES_SCHEMA,
    Coding,
    codings,
    narrow_senses,
    near_miss_classes,
)

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

Cells = dict[str, str]
"""A row: name of the column → text."""

CellProblem = tuple[str, str, dict[str, Any]]
"""Column to mend, key of ``table_problems.yaml``, values to fill in."""

_NEAR = "near_miss_class"
_CODE = ("level", "mode", "phases")
"""What every co-production has and no near-miss."""

_NO_SENSE = "none"
"""What a case without any phase is in the narrow sense, such as a near-miss."""

_LISTS = ("phases", "alternatives")
_ID, _COUNTRY = re.compile("[A-Za-z][A-Za-z0-9-]*"), re.compile("[A-Z]{2}")
_OTHER_NAMES = {"UK": "GB", "EL": "GR"}
"""Codes in use for a country that are not its ISO code."""


def values(cell: str) -> list[str]:
    """Return what a cell of several values holds.

    >>> values("design; deliver")
    ['design', 'deliver']
    """
    return [part.strip() for part in re.split("[;,]", cell) if part.strip()]


def narrow_sense(phases: Sequence[str]) -> str:
    """Return what a case is in the narrow sense, from its phases, as the criteria decide it."""
    return criteria().narrow_sense(phases) or _NO_SENSE


def case_problems(cells: Cells, languages: tuple[str, ...]) -> Iterator[CellProblem]:
    """Yield what is wrong in a case: first in each cell, then in what they say together.

    Parameters
    ----------
    cells : dict of str to str
        A row, with every column that the schema declares.
    languages : tuple of str
        The languages of the table, which every text must have.
    """
    for column in columns(CASES_SCHEMA, languages).values():
        yield from _cell_problems(column, cells, languages)
    first, *others = (f"text_{lang}" for lang in languages)
    for name in others:
        if cells[name] and cells[name] == cells[first]:
            yield name, "same-text", {"other": first}
    yield from _clue_problems(cells, languages)
    yield from _verdict_problems(cells)
    yield from _narrow_sense_problems(cells)
    yield from _contest_problems(cells, languages)


def _cell_problems(
    column: Column, cells: Cells, languages: tuple[str, ...]
) -> Iterator[CellProblem]:
    name, cell = column.name, cells[column.name]
    if cell:
        wrong = [(name, *problem) for problem in cell_problems(cell, column.longest)]
        yield from wrong or _value_problems(column, cell)
    elif other := _filled_translation(column, cells, languages):
        yield name, "untranslated", {"other": other}
    elif column.required:
        yield name, "nothing", {}


def _filled_translation(column: Column, cells: Cells, languages: tuple[str, ...]) -> str | None:
    """Return the column that holds, in another language, what is missing from this one."""
    if column.lang is None:
        return None
    names = (f"{column.subject}_{lang}" for lang in languages if lang != column.lang)
    return next((name for name in names if cells[name]), None)


def _value_problems(column: Column, cell: str) -> Iterator[CellProblem]:
    name, cell_value = column.name, {"value": cell}
    if (column.codes or name in ("id", "country", *_LISTS)) and is_date(cell):
        yield name, "date", cell_value
    elif name == "id" and not _ID.fullmatch(cell):
        yield name, "bad-id", cell_value
    elif name == "country" and (not _COUNTRY.fullmatch(cell) or cell in _OTHER_NAMES):
        near = _OTHER_NAMES.get(cell.upper()) or column.nearest(cell)
        yield name, "bad-country-near" if near else "bad-country", {**cell_value, "near": near}
    elif column.codes and cell not in column.codes:
        yield name, *_unknown(cell, column.codes, column.labels)
    elif name == "phases":
        yield from _list_problems(name, cell, tuple(column.labels), column.labels)
    elif name == "answers":
        yield from ((name, *problem) for problem in answer_problems(cell))
    elif name == "alternatives":
        known = tuple(map(str, codings()))
        yield from _list_problems(name, cell, known, columns(CASES_SCHEMA)[_NEAR].labels)


def _list_problems(
    name: str, cell: str, known: tuple[str, ...], labels: Mapping[str, Any]
) -> Iterator[CellProblem]:
    for value, count in Counter(values(cell)).items():
        if value not in known:
            yield name, *_unknown(value, known, labels)
        elif count > 1:
            yield name, "double-value", {"value": value}


def _unknown(
    value: str, known: tuple[str, ...], labels: Mapping[str, Any]
) -> tuple[str, dict[str, Any]]:
    near = nearest(value, known, labels)
    key = "unknown-code-near" if near else "unknown-code"
    return key, {"value": value, "near": near, "known": known}


def _clue_problems(cells: Cells, languages: tuple[str, ...]) -> Iterator[CellProblem]:
    for lang in languages:
        for name in (f"clue_{lang}", f"mode_clue_{lang}"):
            if cells[name] not in cells[f"text_{lang}"]:
                yield name, "clue-elsewhere", {"value": cells[name], "other": f"text_{lang}"}


def _verdict_problems(cells: Cells) -> Iterator[CellProblem]:
    if cells["verdict"] == "near-miss":
        if not cells[_NEAR]:
            yield _NEAR, "needs-class", {"known": near_miss_classes()}
        yield from ((name, "code-of-near-miss", {}) for name in _CODE if cells[name])
    elif cells["verdict"] == "coproduction":
        for column in (columns(CASES_SCHEMA)[name] for name in _CODE if not cells[name]):
            yield column.name, "needs-code", {"known": column.codes or tuple(column.labels)}
        if cells[_NEAR]:
            yield _NEAR, "class-of-coproduction", {}


def _narrow_sense_problems(cells: Cells) -> Iterator[CellProblem]:
    written, due = cells["narrow_sense"], narrow_sense(values(cells["phases"]))
    # An unknown value and missing phases are reported by the checks of their own cells.
    if written == due or written not in narrow_senses():
        return
    if cells["phases"] or cells["verdict"] == "near-miss":
        yield "narrow_sense", "narrow-sense", {"value": written, "due": due}


def _contest_problems(cells: Cells, languages: tuple[str, ...]) -> Iterator[CellProblem]:
    known = columns(CASES_SCHEMA, languages)
    # What every contested case has and no other.
    contest = [known["alternatives"], *(known[f"reason_{lang}"] for lang in languages)]
    if cells["contested"] == "yes":
        for column in contest:
            if not cells[column.name] and not _filled_translation(column, cells, languages):
                key = "needs-alternative" if column.name == "alternatives" else "needs-reason"
                yield column.name, key, {}
        box = Coding(cells["level"], cells["mode"])
        own = str(Coding(near_miss_class=cells[_NEAR]) if cells[_NEAR] else box)
        if own in values(cells["alternatives"]):
            yield "alternatives", "own-code", {"value": own}
    elif cells["contested"] == "no":
        yield from ((each.name, "not-contested", {}) for each in contest if cells[each.name])
