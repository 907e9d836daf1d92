"""What can be wrong in a table of cases, told by row and column."""

from __future__ import annotations

import re
from collections import Counter
from itertools import islice
from typing import TYPE_CHECKING, Any

from coprod_kit.content.cell_checks import cell_faults, is_date
from coprod_kit.content.errors import ContentErrors
from coprod_kit.content.sheets import MOST_ROWS, Row, Sheet
from coprod_kit.content.table_faults import Place, fault
from coprod_kit.content.tables import SEPARATOR, Column, columns, nearest
from coprod_kit.languages import LANGUAGES

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from coprod_kit.content.errors import ContentError

SCHEMA = "cases.schema.json"
MOST_FAULTS = 100
"""Faults that are told at once."""

_CODE = ("level", "mode", "phases")
"""What every co-production has and no near-miss."""

_CONTEST = ("alternatives", *(f"reason_{lang}" for lang in LANGUAGES))
"""What every contested case has and no other."""

_LISTS = ("phases", "alternatives")
_OTHER_NAMES = {"UK": "GB", "EL": "GR"}
"""Codes in use for a country that are not its ISO code."""

_Cells = dict[str, str]
_Fault = tuple[str, str, dict[str, Any]]
"""Column, key of ``table_faults.yaml``, values to fill in."""


def values(cell: str) -> list[str]:
    """List what a cell of several values holds.

    >>> values("design; deliver")
    ['design', 'deliver']
    """
    return [part.strip() for part in re.split("[;,]", cell) if part.strip()]


def codings() -> tuple[str, ...]:
    """List every coding a case may have: the nine boxes, then the kinds of near-miss."""
    level, mode, near_miss = (columns(SCHEMA)[name].codes for name in ("level", "mode", _NEAR))
    return (*(f"{one}|{other}" for one in level for other in mode), *near_miss)


def narrow_sense(phases: Sequence[str]) -> str:
    """Say what a case is in the narrow sense, from its phases.

    Commissioning or design only is co-design; delivery is co-production; both are both.
    """
    shapes, delivers = not {"commission", "design"}.isdisjoint(phases), "deliver" in phases
    if shapes:
        return "both" if delivers else "co-design only"
    return "coproduction" if delivers else "none"


_NEAR = "near_miss_class"


def check_cases(sheet: Sheet) -> list[_Cells]:
    """Check a table of cases; give its rows as column → text.

    Raises
    ------
    ContentErrors
        With every fault, in the order of the table; after `MOST_FAULTS` it stops.
    """
    errors = list(islice(_errors(sheet), MOST_FAULTS + 1))
    if len(errors) > MOST_FAULTS:
        errors[-1] = fault(sheet.file, Place(), "more-faults", most=MOST_FAULTS)
    if errors:
        raise ContentErrors(errors)
    return [_cells(sheet, row) for row in sheet.rows]


def _cells(sheet: Sheet, row: Row) -> _Cells:
    return {name: cell for name, cell in zip(sheet.titles, row.cells, strict=True) if name}


def _errors(sheet: Sheet) -> Iterator[ContentError]:
    if sheet.cut:
        yield fault(sheet.file, Place(), "too-many-rows", most=MOST_ROWS)
    titles = list(_title_faults(sheet))
    yield from (fault(sheet.file, Place("1"), key, **given) for _, key, given in titles)
    if titles:  # every row would repeat them
        return
    if not sheet.rows:
        yield fault(sheet.file, Place(), "no-rows")
    first: dict[str, str] = {}
    for row in sheet.rows:
        if len(row.cells) != len(sheet.titles):
            given = {"count": len(row.cells), "due": len(sheet.titles)}
            yield fault(sheet.file, Place(row.number), "row-width", **given)
            continue
        cells = _cells(sheet, row)
        found = [*_column_faults(cells), *_case_faults(cells)]
        # A case is one and the same whatever the capitals: its name stands in addresses.
        name = cells["id"].casefold()
        if name in first:
            found.append(("id", "double-id", {"value": cells["id"], "first": first[name]}))
        elif name:
            first[name] = row.number
        found.sort(key=lambda one: sheet.titles.index(one[0]))
        for column, key, given in found:
            yield fault(sheet.file, sheet.place(row, column), key, **given)


def _title_faults(sheet: Sheet) -> Iterator[_Fault]:
    known = columns(SCHEMA)
    missing = [name for name in known if name not in sheet.titles]
    if len(missing) == len(known):
        yield "", "no-titles", {"known": tuple(known)}
        return
    for index, name in enumerate(sheet.titles):
        if name in known:
            continue
        if not name and all(not any(row.cells[index : index + 1]) for row in sheet.rows):
            continue  # an empty column that the spreadsheet left behind
        near = nearest(name, missing, {})
        if near:
            missing.remove(near)
            yield name, "unknown-column-near", {"name": name, "near": near}
        else:
            yield name, "unknown-column", {"name": name, "known": tuple(known)}
    for name in missing:
        yield name, "missing-column", {"name": name}
    for name, count in Counter(sheet.titles).items():
        if count > 1 and name:
            yield name, "double-column", {"name": name}


def _column_faults(cells: _Cells) -> Iterator[_Fault]:
    for column in columns(SCHEMA).values():
        cell = cells[column.name]
        if not cell:
            other = _twin(column.name, cells)
            if other:
                yield column.name, "untranslated", {"other": other}
            elif column.required:
                yield column.name, "nothing", {}
            continue
        wrong = list(cell_faults(cell, column.longest))
        yield from ((column.name, key, given) for key, given in wrong)
        if not wrong:
            yield from _value_faults(column, cell)
    first, *others = (f"text_{lang}" for lang in LANGUAGES)
    for name in others:
        if cells[name] and cells[name] == cells[first]:
            yield name, "same-text", {"other": first}


def _twin(name: str, cells: _Cells) -> str | None:
    """Name the column that holds, in another language, what is missing from this one."""
    stem, _, lang = name.rpartition("_")
    names = (f"{stem}_{other}" for other in LANGUAGES if lang in LANGUAGES and other != lang)
    return next((other for other in names if cells[other]), None)


def _value_faults(column: Column, cell: str) -> Iterator[_Fault]:
    name, given = column.name, {"value": cell}
    plain = column.codes or name in ("id", "country", *_LISTS)
    if plain and is_date(cell):
        yield name, "date", given
    elif name == "id" and not re.fullmatch(r"[A-Za-z][A-Za-z0-9-]*", cell):
        yield name, "bad-id", given
    elif name == "country" and (not re.fullmatch("[A-Z]{2}", cell) or cell in _OTHER_NAMES):
        near = _OTHER_NAMES.get(cell.upper()) or column.nearest(cell)
        key = "bad-country-near" if near else "bad-country"
        yield name, key, given | {"near": near}
    elif column.codes and cell not in column.codes:
        yield name, *_unknown(cell, column.codes, column.labels)
    elif name in _LISTS:
        known = codings() if name == "alternatives" else tuple(column.labels)
        labels = columns(SCHEMA)[_NEAR].labels if name == "alternatives" else column.labels
        for value, count in Counter(values(cell)).items():
            if value not in known:
                yield name, *_unknown(value, known, labels)
            elif count > 1:
                yield name, "double-value", {"value": value}


def _unknown(value: str, known: tuple[str, ...], labels: Mapping[str, Any]) -> tuple[str, Any]:
    near = nearest(value, known, labels)
    key = "unknown-code-near" if near else "unknown-code"
    return key, {"value": value, "near": near, "known": known}


def _case_faults(cells: _Cells) -> Iterator[_Fault]:
    """Yield what contradicts itself in a case; a value that is not known is told elsewhere."""
    verdict, contested = cells["verdict"], cells["contested"]
    if verdict == "near-miss":
        if not cells[_NEAR]:
            yield _NEAR, "needs-class", {"known": columns(SCHEMA)[_NEAR].codes}
        yield from ((name, "code-of-near-miss", {}) for name in _CODE if cells[name])
    elif verdict == "coproduction":
        for name in _CODE:
            if not cells[name]:
                column = columns(SCHEMA)[name]
                yield name, "needs-code", {"known": column.codes or tuple(column.labels)}
        if cells[_NEAR]:
            yield _NEAR, "class-of-coproduction", {}
    due = narrow_sense(values(cells["phases"]))
    if cells["narrow_sense"] in columns(SCHEMA)["narrow_sense"].codes and (
        cells["narrow_sense"] != due and (cells["phases"] or verdict == "near-miss")
    ):
        yield "narrow_sense", "narrow-sense", {"value": cells["narrow_sense"], "due": due}
    if contested == "yes":
        for name in _CONTEST:
            if not cells[name] and not _twin(name, cells):
                yield name, "needs-alternative" if name == _CONTEST[0] else "needs-reason", {}
        own = cells[_NEAR] or f"{cells['level']}|{cells['mode']}"
        if own in values(cells["alternatives"]):
            yield _CONTEST[0], "own-code", {"value": own}
    elif contested == "no":
        yield from ((name, "not-contested", {}) for name in _CONTEST if cells[name])
