"""Check a whole table of cases: its titles, then each row, told by row and column."""

from __future__ import annotations

from collections import Counter
from itertools import islice
from typing import TYPE_CHECKING

from coprod_kit.content.cases.row_checks import SCHEMA, Cells, Fault, case_problems
from coprod_kit.content.files.csv_tables import MOST_ROWS, CsvRow, CsvTable
from coprod_kit.content.files.errors import ContentErrors
from coprod_kit.content.files.table_problems import TableCell, table_problem
from coprod_kit.content.files.table_schema import columns, nearest

if TYPE_CHECKING:
    from collections.abc import Iterator

    from coprod_kit.content.files.errors import ContentError

MOST_FAULTS = 100
"""Faults that are told at once."""

MOST_COLUMNS = 200
"""Columns beyond which a table is not looked at."""


def check_cases(sheet: CsvTable) -> list[Cells]:
    """Check a table of cases; give its rows.

    Raises
    ------
    ContentErrors
        With every problem, in the order of the table; after `MOST_FAULTS` it stops.
    """
    errors = list(islice(_errors(sheet), MOST_FAULTS + 1))
    if len(errors) > MOST_FAULTS:
        errors[-1] = table_problem(sheet.file, TableCell(), "more-faults", most=MOST_FAULTS)
    if errors:
        raise ContentErrors(errors)
    return [_cells(sheet, row) for row in sheet.rows]


def _cells(sheet: CsvTable, row: CsvRow) -> Cells:
    cells = {name: cell for name, cell in zip(sheet.titles, row.cells, strict=True) if name}
    return {name: cells.get(name, "") for name in columns(SCHEMA)} | cells


def _errors(sheet: CsvTable) -> Iterator[ContentError]:
    if sheet.cut:
        yield table_problem(sheet.file, TableCell(), "too-many-rows", most=MOST_ROWS)
    place = TableCell("1") if sheet.lettered else TableCell()
    titles = [
        table_problem(sheet.file, place, key, **given) for _, key, given in _title_faults(sheet)
    ]
    yield from titles
    if titles:  # every row would repeat them
        return
    if not sheet.rows:
        yield table_problem(sheet.file, TableCell(), "no-rows")
    first: dict[str, str] = {}
    for row in sheet.rows:
        if len(row.cells) != len(sheet.titles):
            given = {"count": len(row.cells), "due": len(sheet.titles)}
            yield table_problem(sheet.file, TableCell(row.number), "row-width", **given)
            continue
        yield from _row_errors(sheet, row, first)


def _row_errors(sheet: CsvTable, row: CsvRow, first: dict[str, str]) -> Iterator[ContentError]:
    cells = _cells(sheet, row)
    found = list(case_problems(cells))
    # Capitals make no difference: the name of a case stands in addresses and file names.
    name = cells["id"].casefold()
    if name in first:
        found.append(("id", "double-id", {"value": cells["id"], "first": first[name]}))
    elif name:
        first[name] = row.number
    for column, key, given in sorted(found, key=lambda one: list(cells).index(one[0])):
        yield table_problem(sheet.file, sheet.place(row, column), key, **given)


def _title_faults(sheet: CsvTable) -> Iterator[Fault]:
    known = columns(SCHEMA)
    if len(sheet.titles) > MOST_COLUMNS:
        yield "", "too-many-columns", {"count": len(sheet.titles), "known": tuple(known)}
        return
    missing = [name for name in known if name not in sheet.titles]
    if len(missing) == len(known):
        yield "", "no-titles", {"known": tuple(known)}
        return
    for index, name in enumerate(sheet.titles):
        if name in known or (not name and _is_empty(sheet, index)):
            continue
        near = nearest(name, missing, {other: known[other].title for other in missing})
        if near:
            missing.remove(near)
            yield name, "unknown-column-near", {"name": name, "near": near}
        else:
            yield name, "unknown-column", {"name": name, "known": tuple(known)}
    for name in missing:
        if not known[name].optional:
            yield name, "missing-column", {"name": name}
    for name, count in Counter(sheet.titles).items():
        if count > 1 and name in known:
            yield name, "double-column", {"name": name}


def _is_empty(sheet: CsvTable, index: int) -> bool:
    """Tell whether a column holds nothing: a spreadsheet leaves some behind."""
    return not any(any(row.cells[index : index + 1]) for row in sheet.rows)
