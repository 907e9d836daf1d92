"""The cases as a table: what a teacher filters, counts and changes in a notebook."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pandas as pd

from coprod_kit.content.cases.answers_cell import answers_cell
from coprod_kit.content.cases.model import Case, cases_from_table, read_cases, shipped_cases
from coprod_kit.content.files.csv_tables import MOST_ROWS, CsvRow, CsvTable, tidy
from coprod_kit.content.files.table_schema import SEPARATOR, columns
from coprod_kit.content.vocabulary import CASES_SCHEMA

if TYPE_CHECKING:
    from collections.abc import Iterable

_ORDERED = ("level", "mode")


def cases(  # noqa: PLR0913 -- the filters are independent, and given by name
    file: str | Path | pd.DataFrame | None = None,
    *,
    level: str | Iterable[str] | None = None,
    mode: str | Iterable[str] | None = None,
    phase: str | Iterable[str] | None = None,
    sector: str | Iterable[str] | None = None,
    country: str | Iterable[str] | None = None,
    contested: bool | Iterable[bool] | None = None,
) -> pd.DataFrame:
    """Return the cases that pass every filter, one a row.

    Parameters
    ----------
    file : str, Path or DataFrame, optional
        A CSV file of one's own, or a table such as this function returns; the cases of the
        kit when left out.
    level, mode, phase, sector, country : str or iterable of str, optional
        Codes to keep, such as ``"initiator"`` or ``["design", "deliver"]``. Near-misses have
        no level, no mode and no phase.
    contested : bool or iterable of bool, optional
        Keep the contested cases, or the others.

    Returns
    -------
    DataFrame
        The columns of ``cases.csv``, in its order. `level` and `mode` are ordered
        categoricals, the other codes categoricals, missing where there is none; `phases` and
        `alternatives` are lists; `contested` is boolean; `answers` is a dict, such as
        `coprod_kit.classify` takes; a reason, a clue or answers that are not there are missing.
        The countries known to a filter are those of the table; the other codes are declared.

    Raises
    ------
    ContentErrors
        When the file or the table is broken; each error names row, column, reason and fix.
    ValueError
        When a filter asks for what does not exist; the message lists what does.

    Examples
    --------
    >>> import coprod_kit
    >>> some = coprod_kit.cases(level="initiator", phase=["design", "deliver"])
    >>> sorted(set(some["mode"]))
    ['collective', 'group', 'individual']
    """
    table = _table(case_table(file))
    wanted = {
        "level": level,
        "mode": mode,
        "phase": phase,
        "sector": sector,
        "country": country,
        "contested": contested,
    }
    keep = pd.Series(data=True, index=table.index)
    for name, codes in wanted.items():
        if codes is not None:
            keep &= _passes(table, name, codes)
    table = table[keep].reset_index(drop=True)
    table["country"] = table["country"].cat.remove_unused_categories()
    return table


def case_table(file: str | Path | pd.DataFrame | None) -> Mapping[str, Case]:
    """Return cases by id, read as `cases` does; see there for the errors."""
    if file is None:
        return shipped_cases()
    if isinstance(file, pd.DataFrame):
        return cases_from_table(csv_table_of(file))
    return read_cases(Path(file))


def _passes(table: pd.DataFrame, name: str, codes: Any) -> pd.Series[bool]:
    """Return the rows that a filter keeps; refuse a code that does not exist."""
    wanted = [codes] if isinstance(codes, (str, bool)) or not _iterable(codes) else list(codes)
    column = "phases" if name == "phase" else name
    known: list[Any]
    if name == "contested":
        known = [True, False]
    elif name == "country":
        known = sorted(table[column].cat.categories)
    else:
        declared = columns(CASES_SCHEMA)[column]
        known = list(declared.codes or declared.labels)
    for value in wanted:
        # A number is refused although 1 == True: whoever filters by 1 means something else.
        fits = pd.api.types.is_bool(value) if name == "contested" else isinstance(value, str)
        if not fits or value not in known:
            names = ", ".join(map(str, known)) or "none"
            raise ValueError(f"There is no {name} {value!r}. Take one or several of: {names}.")
    if name == "phase":
        return table[column].map(lambda phases: not set(wanted).isdisjoint(phases)).astype(bool)
    return table[column].isin(wanted)


def _iterable(value: Any) -> bool:
    return hasattr(value, "__iter__")


def _table(cases: Mapping[str, Case]) -> pd.DataFrame:
    declared = columns(CASES_SCHEMA, next(iter(cases.values())).languages)
    data = {name: [case.value(name) for case in cases.values()] for name in declared}
    table = pd.DataFrame(data, columns=list(declared))
    table["contested"] = table["contested"].astype(bool)
    for name, column in declared.items():
        if name == "country":
            used = sorted(set(data[name]))
            table[name] = pd.Categorical(data[name], categories=used)
        elif column.codes and name != "contested":
            table[name] = pd.Categorical(
                data[name], categories=list(column.codes), ordered=name in _ORDERED
            )
    return table


def csv_table_of(table: pd.DataFrame) -> CsvTable:
    """Return a table of one's own as if it were read from a file, so that it is checked alike."""
    rows = [
        CsvRow(str(label), [tidy(_written(cell)) for cell in cells])
        for label, *cells in table.head(MOST_ROWS).itertuples(name=None)
    ]
    titles = [str(title) for title in table.columns]
    return CsvTable(Path("DataFrame"), titles, rows, cut=len(table) > MOST_ROWS, lettered=False)


def _written(cell: Any) -> str:
    """Return a cell as it stands in a file."""
    if isinstance(cell, str):
        return cell
    if isinstance(cell, Mapping):
        return answers_cell(cell)
    if _iterable(cell):
        return SEPARATOR.join(map(str, cell))
    if pd.api.types.is_bool(cell):
        return "yes" if cell else "no"
    return "" if pd.isna(cell) else str(cell)
