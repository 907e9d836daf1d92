"""What a table of one's own may leave out, and the words it may use for codes.

The kit's own table has every column and holds codes only. Somebody else's needs a title, a text
and a coding; a column that is not there has the default that the schema declares, or one that
follows from the other cells.
"""

from __future__ import annotations

import re
import unicodedata
from typing import TYPE_CHECKING

from coprod_kit.content.cases.row_checks import Cells, narrow_sense, values
from coprod_kit.content.files.table_schema import SEPARATOR, Column, columns
from coprod_kit.content.vocabulary import CASES_SCHEMA, COPRODUCTION, NEAR_MISS

if TYPE_CHECKING:
    from collections.abc import Callable, Collection

_LONGEST_ID = 60


def _id(cells: Cells) -> str:
    """Return a name made of the title, in letters that every address and file name may hold."""
    title = next((cell for name, cell in cells.items() if name.startswith("title_") and cell), "")
    plain = unicodedata.normalize("NFKD", title.casefold())
    letters = "".join(sign for sign in plain if not unicodedata.combining(sign))
    name = "-".join(re.findall("[a-z0-9]+", letters))[:_LONGEST_ID].rstrip("-")
    return name if name[:1].isalpha() else f"case-{name}".rstrip("-")


def _verdict(cells: Cells) -> str:
    if cells["near_miss_class"]:
        return NEAR_MISS
    return COPRODUCTION if cells["level"] or cells["mode"] else ""


def _phases(cells: Cells) -> str:
    return columns(CASES_SCHEMA)["phases"].default_by_level.get(cells["level"], "")


_FOLLOWING: dict[str, Callable[[Cells], str]] = {
    "id": _id,
    "verdict": _verdict,
    "phases": _phases,
    "narrow_sense": lambda cells: narrow_sense(values(cells["phases"])),
    "contested": lambda cells: "yes" if cells["alternatives"] else "no",
}
"""Column → what it holds by the other cells of the row, in the order in which they follow."""


def may_be_left_out(column: Column) -> bool:
    """Return whether a table of one's own may do without a column."""
    return column.optional or column.default is not None or column.name in _FOLLOWING


def completed(cells: Cells, present: Collection[str], languages: tuple[str, ...]) -> Cells:
    """Return a row with codes for their words, and with what its table leaves out.

    Parameters
    ----------
    cells : dict of str to str
        A row, with every column of the schema, empty where the table has no such column.
    present : collection of str
        The columns that the table has; an empty cell of one of them stays empty.
    languages : tuple of str
        The languages of the table.
    """
    known = columns(CASES_SCHEMA, languages)
    row = dict(cells)
    for name, column in known.items():
        if name in present:
            row[name] = _in_codes(column, row[name])
        elif column.default is not None:
            row[name] = column.default
    for name, follows in _FOLLOWING.items():
        if name not in present:
            row[name] = follows(row)
    return row


def _in_codes(column: Column, cell: str) -> str:
    """Return a cell with the code of each value that is written in the words a reader sees."""
    if column.name == "alternatives":
        parts = [_coding(part) for part in values(cell)]
    elif column.name == "phases":
        parts = [column.code_of(part) for part in values(cell)]
    else:
        return column.code_of(cell)
    # A cell that holds nothing but codes stays as it was written.
    return cell if parts == values(cell) else SEPARATOR.join(parts)


def _coding(part: str) -> str:
    known = columns(CASES_SCHEMA)
    level, bar, mode = (each.strip() for each in part.partition("|"))
    if not bar:
        return known["near_miss_class"].code_of(part)
    return f"{known['level'].code_of(level)}|{known['mode'].code_of(mode)}"
