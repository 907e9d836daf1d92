"""Read a CSV file as people save it from a spreadsheet, whatever its separator or its mark."""

from __future__ import annotations

import csv
import io
import re
import unicodedata
from collections import deque
from contextlib import contextmanager
from dataclasses import dataclass
from itertools import islice
from typing import TYPE_CHECKING

from coprod_kit.content.files.errors import ContentErrors
from coprod_kit.content.files.table_problems import TableCell, letters, table_problem

if TYPE_CHECKING:
    from collections.abc import Iterator
    from collections.abc import Set as AbstractSet
    from pathlib import Path
    from typing import Any, NoReturn

MOST_MEGABYTES = 32
"""Weight beyond which a file is not read."""

MOST_ROWS = 10_000
"""Rows beyond which the rest of a file is not read, empty ones included."""

LONGEST_CELL = 131_072
"""Characters of a cell."""

MOST_COLUMNS = 200
"""Columns beyond which a table is not looked at."""

_NOTE = "#"
"""How the first cell of a row of notes begins."""

_SEPARATORS = ",;\t"
_START = 100_000
"""Characters in which the row of titles is looked for."""
_ZIP, _OLD_WORKBOOK = b"PK\x03\x04", b"\xd0\xcf\x11\xe0"
_UTF_16 = (b"\xff\xfe", b"\xfe\xff")


@dataclass(frozen=True)
class CsvRow:
    """A row that holds something.

    Attributes
    ----------
    number : str
        As a spreadsheet shows it: the row of titles is 1.
    cells : list of str
        Its cells, each on one line.
    """

    number: str
    cells: list[str]


@dataclass(frozen=True)
class CsvTable:
    """A table as it was read.

    Attributes
    ----------
    file : Path
        Where it was read.
    titles : list of str
        Its first row, or the first below rows of notes: see `read_csv_table`.
    rows : list of CsvRow
        The others, but for the empty ones.
    cut : bool
        Whether there are more rows, not read.
    lettered : bool
        Whether its columns have letters, as in a spreadsheet.
    titles_row : str
        The number of the row of titles.
    """

    file: Path
    titles: list[str]
    rows: list[CsvRow]
    cut: bool = False
    lettered: bool = True
    titles_row: str = "1"

    def place(self, row: CsvRow, name: str) -> TableCell:
        """Return a cell's place, named the way its reader will look for it."""
        if not self.lettered or name not in self.titles:
            return TableCell(row.number, name)
        return TableCell(row.number, f"{letters(self.titles.index(name))} ({name})")


def tidy(cell: str) -> str:
    r"""Return a cell on one line, without spaces at its ends; no-break spaces within it stay.

    >>> tidy(" co-designer\r\n; d’accord\u202f? ")
    'co-designer ; d’accord\u202f?'
    """
    text = unicodedata.normalize("NFC", cell)
    return re.sub(r"[ \t\r\n]+", " ", text).strip().strip("\ufeff").strip()


def read_csv_table(file: Path, known: AbstractSet[str]) -> CsvTable:
    """Read a CSV file; the separator is the one that gives most of the `known` titles.

    Rows above the titles whose first cell begins with ``#`` are notes, which are passed over.

    Raises
    ------
    ContentErrors
        When it cannot be read as a table; what is not UTF-8 is refused, never guessed.
    """
    text = _text(file)
    named = re.match(r"sep=([,;\t|])\r?\n", text, re.IGNORECASE)  # Excel does not count this line
    if named:
        text = text[named.end() :]
    separators = named[1] if named else _SEPARATORS

    def titles(separator: str) -> int:
        try:
            return len(known & set(_titles(_records(file, text[:_START], separator))[1]))
        except ContentErrors:  # quoted titles have another separator
            return -1

    with _longest_cell(LONGEST_CELL):
        best = max(separators, key=titles)
        records = _records(file, text, best)
        at, first = _titles(records)
        rows, cut = list[CsvRow](), False
        for number, cells in enumerate(records, start=at + 1):
            if number > MOST_ROWS + at:
                cut = True
                break
            if any(cells):
                rows.append(CsvRow(str(number), cells))
        return CsvTable(file, first, rows, cut=cut, titles_row=str(at))


def _titles(records: Iterator[list[str]]) -> tuple[int, list[str]]:
    """Return the number of the row of titles, and the titles; none where all rows are notes."""
    number = 0
    for number, cells in enumerate(records, start=1):
        if not cells or not cells[0].startswith(_NOTE):
            return number, cells
    return number, []


def _records(file: Path, text: str, separator: str) -> Iterator[list[str]]:
    number = 0
    try:
        for number, cells in enumerate(_reader(text, separator), start=1):  # noqa: B007 -- read below, when the next row fails
            # A row this wide is refused for its width: its cells are counted and not looked at.
            yield cells if len(cells) > MOST_COLUMNS else [tidy(cell) for cell in cells]
    except csv.Error:
        place = TableCell(str(number + 1))
        if _quotes_are_closed(text, separator, number + 1):
            _refuse(file, "long-cell", place, most=LONGEST_CELL)
        _refuse(file, "quotes", place)
    if number == 0:
        yield []


def _reader(text: str, separator: str) -> Iterator[list[str]]:
    lines = io.StringIO(text, newline="")
    return csv.reader(lines, delimiter=separator, strict=True, skipinitialspace=True)


@contextmanager
def _longest_cell(most: int) -> Iterator[None]:
    """Let cells have so many characters meanwhile: other packages change the limit for all."""
    limit = csv.field_size_limit(most)
    try:
        yield
    finally:
        csv.field_size_limit(limit)


def _quotes_are_closed(text: str, separator: str, rows: int) -> bool:
    """Return whether the first rows of a table can be read when cells may be of any length."""
    with _longest_cell(max(len(text), LONGEST_CELL)):
        try:
            deque(islice(_reader(text, separator), rows), maxlen=0)
        except csv.Error:
            return False
    return True


def _text(file: Path) -> str:
    try:
        with file.open("rb") as opened:
            data = opened.read(MOST_MEGABYTES * 1_000_000 + 1)
    except FileNotFoundError:
        _refuse(file, "missing-file")
    except OSError:
        _refuse(file, "unreadable")
    if len(data) > MOST_MEGABYTES * 1_000_000:
        _refuse(file, "too-heavy", most=MOST_MEGABYTES)
    if data.startswith((_ZIP, _OLD_WORKBOOK)):
        _refuse(file, "workbook")
    # Latin letters in UTF-16 have one empty byte in two, with or without its mark.
    if data.startswith(_UTF_16) or 0 < len(data) < 4 * data.count(0):
        _refuse(file, "utf-16")
    if 0 in data:
        _refuse(file, "not-text")
    try:
        text = data.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        start = error.start
        around = data[max(0, start - 30) : start + 30].decode("cp1252", errors="replace")
        before = len(data[max(0, start - 30) : start])
        _refuse(
            file,
            "not-utf-8",
            line=data.count(b"\n", 0, start) + 1,
            words=_word_at(around, before),
        )
    if not text.strip():
        _refuse(file, "empty")
    return text


def _word_at(text: str, index: int) -> str:
    """Return the word of a text that holds the sign at `index`."""
    begins = max(text.rfind(sign, 0, index) for sign in ' ,;"\t\n') + 1
    return re.split(r'[\s,;"]', text[begins:], maxsplit=1)[0] or text[index]


def _refuse(file: Path, key: str, place: TableCell | None = None, **values: Any) -> NoReturn:
    raise ContentErrors([table_problem(file, place or TableCell(), key, **values)]) from None
