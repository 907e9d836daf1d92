"""Any case comes back as it was written, and any file gets an answer."""

import csv

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from coprod_kit.content.cases.model import read_cases
from coprod_kit.content.cases.row_checks import narrow_sense
from coprod_kit.content.cases.table_checks import MOST_PROBLEMS
from coprod_kit.content.files.cell_checks import cell_problems
from coprod_kit.content.files.csv_tables import tidy
from coprod_kit.content.files.errors import ContentErrors
from coprod_kit.content.files.table_schema import columns
from coprod_kit.content.vocabulary import CASES_SCHEMA, codings
from coprod_kit.languages import LANGUAGES
from tests.content.cases.rows import CLEAR, CONTESTED, NEAR_MISS, TITLES, table

LETTERS = "abéÉœçñ àêü’«»\u202f;:,.?!–…·\"'()|%0123456789ß漢字🚲"
WORDS = st.text(LETTERS, min_size=1, max_size=60).map(tidy)
TEXTS = WORDS.filter(lambda text: text and not list(cell_problems(text, 1200)))


def code(name):
    return st.sampled_from(columns(CASES_SCHEMA)[name].codes)


@st.composite
def rows(draw):
    """Draw a case that follows every rule."""
    near_miss, contested = draw(st.booleans()), draw(st.booleans())
    known = list(columns(CASES_SCHEMA)["phases"].labels)
    phases = [] if near_miss else draw(st.lists(st.sampled_from(known), min_size=1, unique=True))
    row = dict.fromkeys(TITLES, "")
    row["id"] = draw(st.from_regex(r"[a-z][a-z0-9-]{0,20}z", fullmatch=True))
    for name in ("title_fr", "title_en", "text_fr", "source", "licence"):
        row[name] = draw(TEXTS)[:40].strip()
    row["text_en"] = draw(TEXTS.filter(lambda text: text != row["text_fr"]))
    row["country"] = draw(st.sampled_from(["FR", "GB", "ZZ"]))
    for name in ("sector", "status"):
        row[name] = draw(code(name))
    row["verdict"] = "near-miss" if near_miss else "coproduction"
    if near_miss:
        row["near_miss_class"] = draw(code("near_miss_class"))
    else:
        row["level"], row["mode"] = draw(code("level")), draw(code("mode"))
    row["phases"] = "; ".join(sorted(phases, key=known.index))
    row["narrow_sense"] = narrow_sense(phases)
    row["contested"] = "yes" if contested else "no"
    if contested:
        own = row["near_miss_class"] or f"{row['level']}|{row['mode']}"
        others = [other for other in map(str, codings()) if other != own]
        chosen = draw(st.lists(st.sampled_from(others), min_size=1, unique=True))
        row["alternatives"] = "; ".join(chosen)
        row["reason_fr"], row["reason_en"] = draw(TEXTS), draw(TEXTS)
    return row


TABLES = st.lists(rows(), min_size=1, max_size=4, unique_by=lambda row: row["id"])


def written(case):
    """Write a case back as a row."""
    row = {"contested": "yes" if case.contested else "no"}
    for name in ("phases", "alternatives"):
        row[name] = "; ".join(map(str, getattr(case, name)))
    for name in TITLES:
        stem, _, lang = name.rpartition("_")
        if lang in LANGUAGES:
            row[name] = (getattr(case, stem) or {}).get(lang, "")
        elif name not in row:
            row[name] = getattr(case, name) or ""
    return row


@given(
    TABLES,
    st.sampled_from(",;\t"),
    st.sampled_from([csv.QUOTE_ALL, csv.QUOTE_MINIMAL]),
    st.sampled_from(["", "\ufeff"]),
    st.sampled_from(["\n", "\r\n"]),
)
@settings(deadline=None, suppress_health_check=[HealthCheck.too_slow])
def test_what_is_written_is_read_back(tmp_path_factory, cases, delimiter, quoting, mark, end):
    file = tmp_path_factory.mktemp("cases") / "mine.csv"
    text = table(cases, delimiter=delimiter, quoting=quoting, lineterminator=end)
    file.write_text(mark + text, encoding="utf-8", newline="")
    assert [written(case) for case in read_cases(file).values()] == cases


def answers(file, data):
    """Read whatever it is: a table of cases or errors, and nothing else."""
    file.write_bytes(data)
    try:
        found = read_cases(file)
    except ContentErrors as caught:
        found = caught.problems
    assert 0 < len(found) <= MOST_PROBLEMS + 1


@given(st.binary(max_size=300))
@settings(deadline=None)
def test_any_bytes_get_an_answer(tmp_path_factory, data):
    answers(tmp_path_factory.mktemp("cases") / "any.csv", data)


@given(st.data())
@settings(deadline=None)
def test_any_damage_gets_an_answer(tmp_path_factory, data):
    good = bytearray(table([CLEAR, CONTESTED, NEAR_MISS]).encode())
    for _ in range(data.draw(st.integers(1, 4))):
        at = data.draw(st.integers(0, len(good) - 1))
        good[at : at + data.draw(st.integers(0, 40))] = data.draw(st.binary(max_size=6))
    answers(tmp_path_factory.mktemp("cases") / "damaged.csv", bytes(good))
