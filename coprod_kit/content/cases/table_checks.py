"""Check a whole table of cases: its titles, then each row, reported by row and column."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass
from itertools import islice
from typing import TYPE_CHECKING

from coprod_kit.content.cases.pandas_cells import as_written_by_hand, numbers_the_rows
from coprod_kit.content.cases.row_checks import CellProblem, Cells, case_problems
from coprod_kit.content.cases.short_tables import completed, may_be_left_out
from coprod_kit.content.files.csv_tables import MOST_COLUMNS, MOST_ROWS, CsvRow, CsvTable
from coprod_kit.content.files.errors import ContentErrors
from coprod_kit.content.files.table_problems import TableCell, table_problem
from coprod_kit.content.files.table_schema import columns, nearest, table_languages
from coprod_kit.content.vocabulary import CASES_SCHEMA

if TYPE_CHECKING:
    from collections.abc import Iterator

    from coprod_kit.content.files.errors import Problem

MOST_PROBLEMS = 100
"""Problems that are reported at once."""


@dataclass(frozen=True)
class CheckedTable:
    """A table of cases in which nothing is wrong.

    Attributes
    ----------
    rows : list of dict of str to str
        Each case: name of the column → text; every column of the schema is there.
    languages : tuple of str
        The languages of its texts.
    """

    rows: list[Cells]
    languages: tuple[str, ...]


def check_table(table: CsvTable, languages: tuple[str, ...] | None = None) -> CheckedTable:
    """Check a table of cases.

    Parameters
    ----------
    table : CsvTable
        The table as it was read.
    languages : tuple of str, optional
        Languages that every text must have, in a table that has every column. When left out,
        the languages are those of the table itself, and it may be short: see
        `coprod_kit.content.cases.short_tables`.

    Raises
    ------
    ContentErrors
        With every problem, in the order of the table; after `MOST_PROBLEMS` it stops.
    """
    short = languages is None
    if languages is None:
        rows = (row.cells for row in table.rows)
        languages = table_languages(CASES_SCHEMA, table.titles, rows)
    problems = list(islice(_problems(table, languages, short=short), MOST_PROBLEMS + 1))
    if len(problems) > MOST_PROBLEMS:
        problems[-1] = table_problem(table.file, TableCell(), "more-faults", most=MOST_PROBLEMS)
    if problems:
        raise ContentErrors(problems)
    return CheckedTable(
        [_cells(table, row, languages, short=short) for row in table.rows], languages
    )


def _cells(table: CsvTable, row: CsvRow, languages: tuple[str, ...], *, short: bool) -> Cells:
    cells = {
        name: as_written_by_hand(name, cell)
        for name, cell in zip(table.titles, row.cells, strict=True)
        if name
    }
    whole = {name: cells.get(name, "") for name in columns(CASES_SCHEMA, languages)} | cells
    return completed(whole, table.titles, languages) if short else whole


def _problems(table: CsvTable, languages: tuple[str, ...], *, short: bool) -> Iterator[Problem]:
    if table.cut:
        yield table_problem(table.file, TableCell(), "too-many-rows", most=MOST_ROWS)
    place = TableCell(table.titles_row) if table.lettered else TableCell()
    titles = [
        table_problem(table.file, place, key, **values)
        for _, key, values in _title_problems(table, languages, short=short)
    ]
    yield from titles
    if titles:  # every row would repeat them
        return
    if not table.rows:
        yield table_problem(table.file, TableCell(), "no-rows")
    first_rows: dict[str, str] = {}
    for row in table.rows:
        if len(row.cells) != len(table.titles):
            counts = {"count": len(row.cells), "due": len(table.titles)}
            yield table_problem(table.file, TableCell(row.number), "row-width", **counts)
            continue
        cells = _cells(table, row, languages, short=short)
        yield from _row_problems(table, row, cells, languages, first_rows)


def _row_problems(
    table: CsvTable,
    row: CsvRow,
    cells: Cells,
    languages: tuple[str, ...],
    first_rows: dict[str, str],
) -> Iterator[Problem]:
    """Yield what is wrong in a row.

    `first_rows` holds the number of the row where each id first stands, and is added to.
    """
    problems = list(case_problems(cells, languages))
    # Capitals make no difference: the name of a case stands in addresses and file names.
    name = cells["id"].casefold()
    if name in first_rows:
        problems.append(("id", "double-id", {"value": cells["id"], "first": first_rows[name]}))
    elif name:
        first_rows[name] = row.number
    order = list(cells)
    for column, key, values in sorted(problems, key=lambda problem: order.index(problem[0])):
        yield table_problem(table.file, table.place(row, column), key, **values)


def _title_problems(
    table: CsvTable, languages: tuple[str, ...], *, short: bool
) -> Iterator[CellProblem]:
    known = columns(CASES_SCHEMA, languages)
    if len(table.titles) > MOST_COLUMNS:
        yield "", "too-many-columns", {"count": len(table.titles), "known": tuple(known)}
        return
    missing = [name for name in known if name not in table.titles]
    if len(missing) == len(known):
        yield "", "no-titles", {"known": tuple(known)}
        return
    for index, name in enumerate(table.titles):
        if name in known or _is_passed_over(table, index):
            continue
        near = nearest(name, missing, {other: known[other].title for other in missing})
        if near:
            missing.remove(near)
            yield name, "unknown-column-near", {"name": name, "near": near}
        else:
            yield name, "unknown-column", {"name": name, "known": tuple(known)}
    for name in missing:
        column = known[name]
        if not (may_be_left_out(column) if short else column.optional):
            yield name, "missing-column", {"name": name}
    for name, count in Counter(table.titles).items():
        if count > 1 and name in known:
            yield name, "double-column", {"name": name}


def _is_passed_over(table: CsvTable, index: int) -> bool:
    """Return whether a column that is not known does no harm: it holds nothing, or row numbers."""
    name = table.titles[index]
    # A copy of the kit's table may keep the columns of a language that nobody filled in.
    if (not name or name in columns(CASES_SCHEMA)) and _is_empty(table, index):
        return True
    first = [row.cells[0] for row in table.rows if row.cells]
    return index == 0 and not name and numbers_the_rows(first)


def _is_empty(table: CsvTable, index: int) -> bool:
    """Return whether a column holds nothing: a spreadsheet leaves some behind."""
    return not any(any(row.cells[index : index + 1]) for row in table.rows)
