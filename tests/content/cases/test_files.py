"""A teacher's file: what is accepted, and what is refused as a whole."""

import csv
from collections import Counter
from dataclasses import replace

import pytest

from coprod_kit.content.cases.model import CASES_FILE, read_cases, shipped_cases
from coprod_kit.content.cases.table_checks import MOST_PROBLEMS
from coprod_kit.content.files import csv_tables as sheets
from coprod_kit.content.files.csv_tables import MOST_MEGABYTES, MOST_ROWS, tidy
from coprod_kit.content.files.errors import ContentErrors
from tests.content.cases.rows import (
    CLEAR,
    CONTESTED,
    NEAR_MISS,
    OPTIONAL,
    ROWS,
    TITLES,
    faults,
    table,
)

pytestmark = pytest.mark.usefixtures("english")

GOOD = table([CLEAR, CONTESTED, NEAR_MISS])


def test_a_copy_of_the_kit_is_accepted(file):
    file.write_bytes(CASES_FILE.read_bytes())
    assert read_cases(file) == shipped_cases()


@pytest.mark.parametrize("mark", ["", "\ufeff"])
@pytest.mark.parametrize("first", ["", "sep=%s\r\n"])
@pytest.mark.parametrize("delimiter", [",", ";", "\t"])
@pytest.mark.parametrize("quoting", [csv.QUOTE_ALL, csv.QUOTE_MINIMAL])
@pytest.mark.parametrize("end", ["\n", "\r\n"])
def test_what_spreadsheets_do_to_a_file_is_accepted(file, mark, first, delimiter, quoting, end):
    text = table(ROWS, delimiter=delimiter, quoting=quoting, lineterminator=end)
    start = first and first % delimiter
    file.write_text(mark + start + text, encoding="utf-8", newline="")
    assert read_cases(file) == shipped_cases()


def test_empty_rows_and_columns_and_line_breaks_are_accepted(file):
    broken = {**CLEAR, "text_fr": "  " + CLEAR["text_fr"].replace(" ", "\r\n", 1) + " "}
    text = table([{}, broken, {}, {}], [*TITLES, "", ""])
    file.write_text(text, encoding="utf-8", newline="")
    bare = replace(shipped_cases()[CLEAR["id"]], answers=None, clue=None, mode_clue=None)
    assert read_cases(file) == {CLEAR["id"]: bare}


def test_a_table_may_do_without_the_optional_columns(file):
    text = table([CLEAR, CONTESTED], [title for title in TITLES if title not in OPTIONAL])
    file.write_text(text, encoding="utf-8", newline="")
    assert [case.answers for case in read_cases(file).values()] == [None, None]


def test_columns_may_stand_in_any_order(file):
    file.write_text(table([CLEAR], TITLES[::-1]), encoding="utf-8", newline="")
    assert list(read_cases(file)) == [CLEAR["id"]]


FILES = {
    "nothing": (b"", "", "The file is empty.", "Start from a copy of cases.csv"),
    "a mark and spaces": ("\ufeff \r\n\r\n", "", "The file is empty.", "Start from a copy"),
    "titles only": (table([]), "", "There is no case below the row of titles.", "Add at least"),
    "empty rows only": (table([{}, {}]), "", "There is no case below", "Add at least one row."),
    "a workbook": (b"PK\x03\x04\x14\x00", "", "This is a spreadsheet workbook", "Open it, then"),
    "an old workbook": (b"\xd0\xcf\x11\xe0\xa1", "", "This is a spreadsheet workbook", "Open it"),
    "UTF-16": (GOOD.encode("utf-16"), "", "The file is in UTF-16", "In the spreadsheet, “Save as"),
    "UTF-16, no mark": (GOOD.encode("utf-16-be"), "", "The file is in UTF-16", "In the spread"),
    "a picture": (
        b"\x89PNG\r\n\x1a\n" + b"IHDR abcdefgh" * 9 + b"\0",
        "",
        "This is not a text",
        "",
    ),
    "Windows-1252": (
        "id,title_fr\r\na,Été à l'école\r\n".encode("cp1252"),
        "",
        "On text line 2, “Été” is not in UTF-8 but probably in Windows-1252.",
        "In Excel, “Save as”: “CSV UTF-8 (comma delimited)”; in LibreOffice,",
    ),
    "an open quotation mark": (GOOD + '"lost', "row 5", "Reading stops here: a straight", "In a"),
    "a wild quotation mark": ('id\r\n"a"b\r\n', "row 2", "Reading stops here", "In a cell"),
    "an endless cell": ('id\r\n"' + "a" * 200_000, "row 2", "Reading stops here", "In a cell"),
    "a cell with a picture in it": (
        GOOD + '"' + "a" * 200_000 + '","x"\r\n',
        "row 5",
        "A cell of this row has more than 131,072 characters: reading stops here.",
        "Shorten it",
    ),
    "a poem": ("Sous le pont Mirabeau\ncoule la Seine\n", "row 1", "The first row names no", "It"),
}


@pytest.mark.parametrize("name", FILES)
def test_files_that_are_not_tables_of_cases(file, name):
    data, place, reason, fix = FILES[name]
    [(found, why, what)] = faults(file, data)
    assert found == place
    assert why.startswith(reason)
    assert what.startswith(fix)


def test_a_file_that_is_not_there_and_a_folder(tmp_path):
    for file, reason in ((tmp_path / "no.csv", "There is no such"), (tmp_path, "The file cannot")):
        with pytest.raises(ContentErrors, match=reason):
            read_cases(file)


TITLE_FAULTS = {
    "a French name": ("level", "Niveau", "The column “Niveau” is unknown.", "Is it “level”?"),
    "a slip": ("text_en", "text en", "The column “text en” is unknown.", "Is it “text_en”?"),
    "capitals": ("mode", "MODE", "The column “MODE” is unknown.", "Is it “mode”?"),
}


@pytest.mark.parametrize("name", TITLE_FAULTS)
def test_titles_with_a_near_one(file, name):
    due, given_, reason, fix = TITLE_FAULTS[name]
    titles = [given_ if title == due else title for title in TITLES]
    assert faults(file, table([CLEAR], titles)) == [("row 1", reason, fix)]


def test_missing_extra_and_double_columns(file):
    titles = [title for title in TITLES if title != "sector"]
    [(place, reason, fix)] = faults(file, table([CLEAR], titles))
    assert (place, reason) == ("row 1", "The column “sector” is missing.")
    assert fix.startswith("Add this name to the first row")
    [(_, reason, fix)] = faults(file, table([CLEAR], [*TITLES, "zzz"]))
    assert reason == "The column “zzz” is unknown."
    assert fix.startswith("Remove it. Known columns: id, title_fr,")
    [(_, reason, _)] = faults(file, table([CLEAR], [*TITLES, "mode"]))
    assert reason == "The column “mode” appears twice."


def test_a_row_that_is_too_wide_or_too_short(file):
    lines = GOOD.split("\r\n")
    found = faults(file, "\r\n".join([lines[0], lines[1] + ',"more"', '"short"', lines[2]]))
    assert [place for place, _, _ in found] == ["row 2", "row 3"]
    assert (
        found[0][1] == f"This row has {len(TITLES) + 1} cells, and the row of titles {len(TITLES)}."
    )
    assert found[1][1] == f"This row has 1 cells, and the row of titles {len(TITLES)}."


LINE = table([CLEAR]).split("\r\n")[1] + "\n"
# name: (what the file holds, what is said first)
BIG = {
    "a million empty rows": (
        table([]) + (";" * 19 + "\n") * 1_000_000,
        "The file has more than 10,000 rows: the rest was not read.",
    ),
    "a million short rows": (table([]) + "a,b\n" * 1_000_000, "The file has more than 10,000 rows"),
    "a million blank lines": (table([CLEAR]) + "\n" * 1_000_000, "The file has more than 10,000"),
    "a million cases": (
        table([]) + LINE * (MOST_MEGABYTES * 1_000_000 // len(LINE) + 1),
        "The file weighs more than 32 MB: it was not read.",
    ),
    "a million columns": ("id," * 1_000_000, "The first row has 1,000,001 cells."),
    "a row of ten million cells": (
        table([CLEAR]) + "x" + "," * 10_000_000,
        f"This row has 10,000,001 cells, and the row of titles {len(TITLES)}.",
    ),
    "a million columns of nothing": ("," * 1_000_000, "The first row has 1,000,001 cells."),
}


@pytest.mark.parametrize("name", BIG)
def test_a_million_of_anything_is_not_read_to_the_end(file, monkeypatch, name):
    text, reason = BIG[name]
    read = Counter()
    monkeypatch.setattr(sheets, "tidy", lambda cell: (read.update(["cells"]), tidy(cell))[1])
    found = faults(file, text)
    assert found[0][1].startswith(reason)
    assert len(found) <= MOST_PROBLEMS + 1
    assert read["cells"] <= (MOST_ROWS + 2) * len(TITLES) + 100_000


def test_the_largest_table_is_read_to_its_last_row(file):
    """The row of titles is not a case; the row after the last one is one too many."""
    rows = [{**CLEAR, "id": f"case-{number}"} for number in range(MOST_ROWS)]
    file.write_text(table(rows), encoding="utf-8", newline="")
    assert not sheets.read_csv_table(file, set(TITLES)).cut
    file.write_text(table([*rows, CLEAR]), encoding="utf-8", newline="")
    whole = sheets.read_csv_table(file, set(TITLES))
    assert (whole.cut, len(whole.rows)) == (True, MOST_ROWS)


def test_reading_a_long_cell_leaves_the_limit_of_others_alone(file):
    before = csv.field_size_limit()
    faults(file, GOOD + '"' + "a" * 200_000 + '","x"\r\n')
    assert csv.field_size_limit() == before


def test_many_faults_are_cut_with_a_sentence(file):
    found = faults(file, table([{**CLEAR, "id": f"case-{i}", "mode": "x"} for i in range(500)]))
    assert len(found) == MOST_PROBLEMS + 1
    assert found[-1] == (
        "",
        f"There are more faults after these {MOST_PROBLEMS}.",
        "Mend these, then check again.",
    )


def test_the_limit_of_a_cell_is_ours_whatever_another_package_sets(tmp_path):
    before = csv.field_size_limit(10_000_000)
    try:
        file = tmp_path / "cases.csv"
        file.write_text("id,title_fr\na," + "x" * 131_073 + "\n", encoding="utf-8")
        with pytest.raises(
            ContentErrors, match="A cell of this row has more than 131,072 characters"
        ):
            sheets.read_csv_table(file, {"id", "title_fr"})
        assert csv.field_size_limit() == 10_000_000
    finally:
        csv.field_size_limit(before)
