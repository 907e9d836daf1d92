"""Cells of cases as pandas writes them: lists, dicts and truth values in Python's spelling.

`coprod_kit.cases()` returns lists and dicts; ``to_csv`` writes them so, and a reader of the file
should not have to mend it by hand.
"""

from __future__ import annotations

import ast

from coprod_kit.content.cases.answers_cell import answers_cell
from coprod_kit.content.files.table_schema import SEPARATOR

_TRUTH = {"True": "yes", "False": "no"}
_LONGEST = 5_000
"""Characters beyond which a cell is not taken for one that pandas wrote."""


def as_written_by_hand(column: str, cell: str) -> str:
    """Return a cell as people write it, where pandas wrote it; any other cell as it is.

    Examples
    --------
    >>> as_written_by_hand("phases", "['design', 'deliver']")
    'design; deliver'
    >>> as_written_by_hand("answers", "{'service': 'public', 'phases': ['design']}")
    'service=public; phases=design'
    >>> as_written_by_hand("contested", "True"), as_written_by_hand("title_en", "['a']")
    ('yes', "['a']")
    """
    if column == "contested":
        return _TRUTH.get(cell, cell)
    bracket = {"phases": "[", "alternatives": "[", "answers": "{"}.get(column)
    if bracket is None or not cell.startswith(bracket) or len(cell) > _LONGEST:
        return cell
    try:
        value = ast.literal_eval(cell)
    except (ValueError, SyntaxError, MemoryError, RecursionError):
        return cell
    if isinstance(value, dict):
        return answers_cell(value)
    return SEPARATOR.join(map(str, value)) if isinstance(value, list) else cell


def numbers_the_rows(cells: list[str]) -> bool:
    """Return whether a column holds the numbers that pandas puts before the rows of a table.

    >>> numbers_the_rows(["0", "1", "2"]), numbers_the_rows(["1", "x"]), numbers_the_rows([])
    (True, False, False)
    """
    return bool(cells) and all(cell.isascii() and cell.isdigit() for cell in cells)
