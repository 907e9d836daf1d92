"""What the cells of a case may hold, and what they may not say together."""

from __future__ import annotations

import re
from collections import Counter
from typing import TYPE_CHECKING, Any

from coprod_kit.content.cases.answers_cell import answer_problems
from coprod_kit.content.files.cell_checks import cell_problems, is_date
from coprod_kit.content.files.table_schema import Column, columns, nearest
from coprod_kit.content.vocabulary import Coding, codings, narrow_senses, near_miss_classes
from coprod_kit.languages import LANGUAGES

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

SCHEMA = "cases/cases.schema.json"

Cells = dict[str, str]
"""A row: name of the column → text."""

Fault = tuple[str, str, dict[str, Any]]
"""Column at fault, key of ``table_problems.yaml``, values to fill in."""

_NEAR = "near_miss_class"
_CODE = ("level", "mode", "phases")
"""What every co-production has and no near-miss."""

_CONTEST = ("alternatives", *(f"reason_{lang}" for lang in LANGUAGES))
"""What every contested case has and no other."""

_LISTS = ("phases", "alternatives")
_ID, _COUNTRY = re.compile("[A-Za-z][A-Za-z0-9-]*"), re.compile("[A-Z]{2}")
_OTHER_NAMES = {"UK": "GB", "EL": "GR"}
"""Codes in use for a country that are not its ISO code."""


def values(cell: str) -> list[str]:
    """List what a cell of several values holds.

    >>> values("design; deliver")
    ['design', 'deliver']
    """
    return [part.strip() for part in re.split("[;,]", cell) if part.strip()]


def narrow_sense(phases: Sequence[str]) -> str:
    """Say what a case is in the narrow sense, from its phases.

    Commissioning or design only is co-design; delivery is co-production; both are both.
    """
    shapes, delivers = not {"commission", "design"}.isdisjoint(phases), "deliver" in phases
    if shapes:
        return "both" if delivers else "co-design only"
    return "coproduction" if delivers else "none"


def case_problems(cells: Cells) -> Iterator[Fault]:
    """Yield what is wrong in a case: first in each cell, then in what they say together."""
    for column in columns(SCHEMA).values():
        yield from _cell_faults(column, cells)
    first, *others = (f"text_{lang}" for lang in LANGUAGES)
    for name in others:
        if cells[name] and cells[name] == cells[first]:
            yield name, "same-text", {"other": first}
    yield from _clue_faults(cells)
    yield from _verdict_faults(cells)
    yield from _narrow_sense_faults(cells)
    yield from _contest_faults(cells)


def _cell_faults(column: Column, cells: Cells) -> Iterator[Fault]:
    name, cell = column.name, cells[column.name]
    if cell:
        wrong = [(name, key, given) for key, given in cell_problems(cell, column.longest)]
        yield from wrong or _value_faults(column, cell)
    elif other := _twin(name, cells):
        yield name, "untranslated", {"other": other}
    elif column.required:
        yield name, "nothing", {}


def _twin(name: str, cells: Cells) -> str | None:
    """Name the column that holds, in another language, what is missing from this one."""
    stem, _, lang = name.rpartition("_")
    names = (f"{stem}_{other}" for other in LANGUAGES if lang in LANGUAGES and other != lang)
    return next((other for other in names if cells[other]), None)


def _value_faults(column: Column, cell: str) -> Iterator[Fault]:
    name, given = column.name, {"value": cell}
    if (column.codes or name in ("id", "country", *_LISTS)) and is_date(cell):
        yield name, "date", given
    elif name == "id" and not _ID.fullmatch(cell):
        yield name, "bad-id", given
    elif name == "country" and (not _COUNTRY.fullmatch(cell) or cell in _OTHER_NAMES):
        near = _OTHER_NAMES.get(cell.upper()) or column.nearest(cell)
        yield name, "bad-country-near" if near else "bad-country", {**given, "near": near}
    elif column.codes and cell not in column.codes:
        yield name, *_unknown(cell, column.codes, column.labels)
    elif name == "phases":
        yield from _list_faults(name, cell, tuple(column.labels), column.labels)
    elif name == "answers":
        yield from ((name, key, given) for key, given in answer_problems(cell))
    elif name == "alternatives":
        known = tuple(map(str, codings()))
        yield from _list_faults(name, cell, known, columns(SCHEMA)[_NEAR].labels)


def _list_faults(
    name: str, cell: str, known: tuple[str, ...], labels: Mapping[str, Any]
) -> Iterator[Fault]:
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


def _clue_faults(cells: Cells) -> Iterator[Fault]:
    for lang in LANGUAGES:
        for name in (f"clue_{lang}", f"mode_clue_{lang}"):
            if cells[name] not in cells[f"text_{lang}"]:
                yield name, "clue-elsewhere", {"value": cells[name], "other": f"text_{lang}"}


def _verdict_faults(cells: Cells) -> Iterator[Fault]:
    if cells["verdict"] == "near-miss":
        if not cells[_NEAR]:
            yield _NEAR, "needs-class", {"known": near_miss_classes()}
        yield from ((name, "code-of-near-miss", {}) for name in _CODE if cells[name])
    elif cells["verdict"] == "coproduction":
        for column in (columns(SCHEMA)[name] for name in _CODE if not cells[name]):
            yield column.name, "needs-code", {"known": column.codes or tuple(column.labels)}
        if cells[_NEAR]:
            yield _NEAR, "class-of-coproduction", {}


def _narrow_sense_faults(cells: Cells) -> Iterator[Fault]:
    given, due = cells["narrow_sense"], narrow_sense(values(cells["phases"]))
    # A value that is not known, and phases that are missing, are told elsewhere.
    if given == due or given not in narrow_senses():
        return
    if cells["phases"] or cells["verdict"] == "near-miss":
        yield "narrow_sense", "narrow-sense", {"value": given, "due": due}


def _contest_faults(cells: Cells) -> Iterator[Fault]:
    if cells["contested"] == "yes":
        for name in _CONTEST:
            if not cells[name] and not _twin(name, cells):
                yield name, "needs-alternative" if name == "alternatives" else "needs-reason", {}
        box = Coding(cells["level"], cells["mode"])
        own = str(Coding(near_miss_class=cells[_NEAR]) if cells[_NEAR] else box)
        if own in values(cells["alternatives"]):
            yield "alternatives", "own-code", {"value": own}
    elif cells["contested"] == "no":
        yield from ((name, "not-contested", {}) for name in _CONTEST if cells[name])
