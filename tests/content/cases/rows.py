"""Help to write tables of cases and compare what is said of them."""

import csv
import io

from coprod_kit.content.cases.model import CASES_FILE, read_cases
from coprod_kit.content.files.errors import ContentErrors
from coprod_kit.languages import LANGUAGES

with CASES_FILE.open(encoding="utf-8", newline="") as _opened:
    ROWS = list(csv.DictReader(_opened))
TITLES = list(ROWS[0])
OPTIONAL = ["answers", "clue_fr", "clue_en", "mode_clue_fr", "mode_clue_en"]
BARE = [row | dict.fromkeys(OPTIONAL, "") for row in ROWS]
"""The rows without what a teacher may leave out, so that a change of one cell is one fault."""

CLEAR = next(row for row in BARE if row["verdict"] == "coproduction" and row["contested"] == "no")
CONTESTED = next(row for row in BARE if row["level"] and row["contested"] == "yes")
NEAR_MISS = next(row for row in BARE if row["near_miss_class"] and row["contested"] == "no")


def table(rows, titles=TITLES, delimiter=",", **options):
    """Write rows as the text of a CSV file."""
    out = io.StringIO(newline="")
    options = {"quoting": csv.QUOTE_ALL, "lineterminator": "\r\n", **options}
    writer = csv.writer(out, delimiter=delimiter, **options)
    writer.writerow(titles)
    writer.writerows([row.get(title, "") for title in titles] for row in rows)
    return out.getvalue()


def faults(file, data):
    """Write a file that must be refused; return (where, reason, fix) of each error."""
    file.write_bytes(data if isinstance(data, bytes) else data.encode())
    try:
        read_cases(file, LANGUAGES)
    except ContentErrors as caught:
        errors = caught.problems
    else:
        raise AssertionError("The file was accepted.")
    return told(errors, str(file))


def told(errors, file):
    """Return (where, reason, fix) of errors, each a line of whole sentences."""
    for error in errors:
        assert str(error).startswith(f"{file}: ")
        assert "\n" not in str(error)
        assert len(str(error)) < 1000
        for sentence in (error.reason, error.fix):
            assert not sentence[0].islower()
            assert sentence[-1] in ".?"
    return [(error.where, error.reason, error.fix) for error in errors]
