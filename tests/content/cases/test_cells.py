"""A teacher's file: every fault in a case is told by row and column."""

import time

import pytest
import yaml

from coprod_kit import cli
from coprod_kit.content.files import table_problems
from coprod_kit.content.files.cell_checks import cell_problems
from coprod_kit.content.interface.texts import placeholders
from coprod_kit.languages import set_language
from tests.content.cases.rows import CLEAR, CONTESTED, NEAR_MISS, ROWS, TITLES, faults, table

pytestmark = pytest.mark.usefixtures("english")


def where(row, name):
    return f"row {row}, column {chr(ord('A') + TITLES.index(name))} ({name})"


LEVELS = "co-implementer, co-designer, initiator"
# name: (case, column → what is written instead, column at fault, reason, fix)
CELLS = {
    "unknown level": (
        CLEAR,
        {"level": "helper"},
        "level",
        "The value “helper” is unknown.",
        "Take",
    ),
    "a slip in a code": (
        CLEAR,
        {"level": "co-implementor"},
        "level",
        "The value “co-implementor” is unknown.",
        f"Is it “co-implementer”? Known values: {LEVELS}.",
    ),
    "capitals": (CLEAR, {"mode": "Group"}, "mode", "The value “Group”", "Is it “group”?"),
    "French words": (
        CLEAR,
        {"level": "Co-exécutant"},
        "level",
        "The value “Co-exécutant” is unknown.",
        "Is it “co-implementer”?",
    ),
    "a sector in French": (CLEAR, {"sector": "santé"}, "sector", "The value", "Is it “health”?"),
    "oui": (CONTESTED, {"contested": "oui"}, "contested", "The value “oui”", "Is it “yes”?"),
    "an unknown phase": (
        CLEAR,
        {"phases": "deliver; dezign", "narrow_sense": "coproduction"},
        "phases",
        "The value “dezign” is unknown.",
        "Is it “design”? Known values: commission, design, deliver, assess.",
    ),
    "a phase twice": (
        CLEAR,
        {"phases": "deliver; deliver"},
        "phases",
        "The value “deliver” appears twice.",
        "Keep one.",
    ),
    "an unknown alternative": (
        CONTESTED,
        {"alternatives": "initiator|groupe"},
        "alternatives",
        "The value “initiator|groupe” is unknown.",
        "Is it “initiator|group”?",
    ),
    "an alternative in words": (
        CONTESTED,
        {"alternatives": "bénévolat"},
        "alternatives",
        "The value “bénévolat”",
        "Is it “volunteering”?",
    ),
    "its own alternative": (
        CONTESTED,
        {"alternatives": f"{CONTESTED['level']}|{CONTESTED['mode']}"},
        "alternatives",
        "“co-implementer|individual” is already the coding of the case.",
        "Give another.",
    ),
    "no text": (CLEAR, {"text_fr": "", "text_en": ""}, "text_fr", "The cell is empty.", "Fill it"),
    "no English": (
        CLEAR,
        {"text_en": " \u202f"},
        "text_en",
        "The translation is missing: “text_fr” is filled in, this cell is not.",
        "Write it.",
    ),
    "no French": (
        CLEAR,
        {"title_fr": ""},
        "title_fr",
        "The translation is missing: “title_en”",
        "",
    ),
    "no translation of a reason": (
        CONTESTED,
        {"reason_fr": ""},
        "reason_fr",
        "The translation is missing: “reason_en”",
        "Write it.",
    ),
    "the same text twice": (
        CLEAR,
        {"text_en": CLEAR["text_fr"]},
        "text_en",
        "The text is the same as in “text_fr”.",
        "Translate it.",
    ),
    "contested without reason": (
        CONTESTED,
        {"reason_fr": "", "reason_en": ""},
        "reason_fr",
        "A contested case must say why, in every language.",
        "Write why",
    ),
    "contested without alternative": (
        CONTESTED,
        {"alternatives": ""},
        "alternatives",
        "A contested case must give another coding that is defensible.",
        "Write for example “initiator|group”",
    ),
    "a reason and no contest": (
        CLEAR,
        {"reason_fr": "Parce que.", "reason_en": "Because."},
        "reason_fr",
        "This cell is for contested cases only.",
        "Empty it, or write “yes” in the column “contested”.",
    ),
    "near-miss without class": (
        NEAR_MISS,
        {"near_miss_class": ""},
        "near_miss_class",
        "A near-miss must say of which kind it is.",
        "Write one of: mere-use, self-help, compliance, consultation, volunteering, other.",
    ),
    "near-miss with a level": (
        NEAR_MISS,
        {"level": "initiator"},
        "level",
        "A near-miss has no level, no mode and no phase.",
        "Empty the cell, or change the verdict to “coproduction”.",
    ),
    "co-production without mode": (
        CLEAR,
        {"mode": ""},
        "mode",
        "Co-production must have a level, a mode and phases.",
        "Write one of: individual, group, collective.",
    ),
    "co-production without phases": (
        CLEAR,
        {"phases": ""},
        "phases",
        "Co-production must have a level, a mode and phases.",
        "Write one of: commission, design, deliver, assess.",
    ),
    "co-production with a class": (
        CLEAR,
        {"near_miss_class": "other"},
        "near_miss_class",
        "This cell is for near-misses only.",
        "Empty it",
    ),
    "a narrow sense that the phases deny": (
        CLEAR,
        {"phases": "design; deliver"},
        "narrow_sense",
        "With these phases the narrow sense is not “coproduction”.",
        "Write “both”, or change the phases.",
    ),
    "a long cell": (
        CLEAR,
        {"text_en": "word " * 2000},
        "text_en",
        "The cell has 9,999 characters; it may have 1,200.",
        "Shorten it.",
    ),
    "a tag": (
        CLEAR,
        {"title_en": "A <script src=x>"},
        "title_en",
        "The cell holds HTML: “<script src=x>”.",
        "Leave only the text.",
    ),
    "an entity": (CLEAR, {"text_fr": "L&#39;eau"}, "text_fr", "The cell holds HTML: “&#39;”.", "L"),
    "a formula": (
        CLEAR,
        {"text_fr": "=cmd()|' /C calc'!A0"},
        "text_fr",
        "The cell begins with “=”: a spreadsheet would run it as a formula.",
        "Begin with a word.",
    ),
    **{
        f"a formula that begins with {sign}": (
            CLEAR,
            {"title_fr": f"{sign}1+1"},
            "title_fr",
            f"The cell begins with “{sign}”: a spreadsheet would run it as a formula.",
            "Begin with a word.",
        )
        for sign in "=+-@"
    },
    "another formula": (CLEAR, {"source": "@SUM(1+1)"}, "source", "The cell begins with “@”", "B"),
    "an invisible character": (
        CLEAR,
        {"title_fr": "Le\u202e titre"},
        "title_fr",
        "The cell holds an invisible character (U+202E).",
        "Delete it",
    ),
    "garbled accents": (
        CLEAR,
        {"text_fr": "Un habitant de la citÃ©."},
        "text_fr",
        "Accents are garbled: “citÃ©”.",
        "Start again from the original file, opened as UTF-8.",
    ),
    "lost accents": (CLEAR, {"text_fr": "L’\ufffdcole"}, "text_fr", "Accents are garbled: “", "St"),
    "a month for an id": (
        CLEAR,
        {"id": "01-mars"},
        "id",
        "“01-mars” is a date: the spreadsheet has probably changed what you wrote.",
        "Set the column to the format “Text”, then write the value again.",
    ),
    "a date for an id": (CLEAR, {"id": "2026-03-01"}, "id", "“2026-03-01” is a date", "Set"),
    "a date for phases": (CLEAR, {"phases": "01/02/2026"}, "phases", "“01/02/2026” is a date", ""),
    "a number for an id": (CLEAR, {"id": "1,00E+05"}, "id", "“1,00E+05” cannot be an id.", "Begin"),
    "no id": (CLEAR, {"id": ""}, "id", "The cell is empty.", "Fill it in."),
    "a country in words": (
        CLEAR,
        {"country": "Royaume-Uni"},
        "country",
        "“Royaume-Uni” is not the code of a country.",
        "Is it “GB”?",
    ),
    "UK": (
        CLEAR,
        {"country": "UK"},
        "country",
        "“UK” is not the code of a country.",
        "Is it “GB”?",
    ),
    "EL": (CLEAR, {"country": "EL"}, "country", "“EL” is not the code", "Is it “GR”?"),
    "a line separator": (
        CLEAR,
        {"title_fr": "Le\u2028titre"},
        "title_fr",
        "The cell holds an invisible character (U+2028).",
        "Delete it",
    ),
    "no country": (CLEAR, {"country": "Zubrowka"}, "country", "“Zubrowka” is not", "Write its"),
}


@pytest.mark.parametrize("name", CELLS)
def test_a_fault_in_a_case_names_its_row_and_column(file, name):
    case, changes, column, reason, fix = CELLS[name]
    others = [row for row in ROWS[-3:] if row["id"] != case["id"]]
    text = table([*others, {}, {**case, **changes}])
    found = faults(file, text)
    place, why, what = found[0]
    assert place == where(len(others) + 3, column)
    assert why.startswith(reason)
    assert what.startswith(fix)
    # One slip is told once, but where it empties, fills or belies two cells.
    pairs = {"no text", "contested without reason", "a reason and no contest"}
    belied = {"a date for phases"}
    assert len(found) == (2 if name in pairs | belied else 1), found


def test_one_id_twice_names_both_rows(file):
    text = table([CLEAR, NEAR_MISS, {}, {**CLEAR, "id": CLEAR["id"].upper()}])
    assert faults(file, text) == [
        (
            where(5, "id"),
            f"The id “{CLEAR['id'].upper()}” is already used in row 2.",
            "Give each case its own.",
        )
    ]


def test_all_faults_are_told_in_order(file):
    rows = [{**CLEAR, "mode": "x", "level": "y"}, {**NEAR_MISS, "country": "?"}]
    places = [place for place, _, _ in faults(file, table(rows))]
    assert places == [where(2, "level"), where(2, "mode"), where(3, "country")]


def test_the_same_is_said_in_french(file):
    set_language("fr")
    text = table([{**CLEAR, "level": "co-execute"}])
    assert faults(file, text) == [
        (
            "ligne 2, colonne K (level)",
            "La valeur «\u202fco-execute\u202f» est inconnue.",
            f"Est-ce «\u202fco-implementer\u202f»\u202f? Valeurs connues\u202f: {LEVELS}.",
        )
    ]


def test_thousands_in_french_have_a_narrow_space(file):
    set_language("fr")
    ((_, reason, _),) = faults(file, table([{**CLEAR, "text_en": "word " * 2000}]))
    assert reason == "La cellule a 9\u202f999 caractères\u202f; elle peut en avoir 1\u202f200."


LETTERS = {"letters": "a", "accents": "é", "half-garbled": "Ã", "ampersands": "&#", "tags": "<"}


@pytest.mark.parametrize("name", LETTERS)
def test_a_cell_of_200_kb_is_looked_at_once(name):
    """It takes milliseconds; one step for every pair of letters would take minutes."""
    text = LETTERS[name] * (200_000 // len(LETTERS[name]))
    start = time.process_time()
    assert next(key for key, _ in cell_problems(text, 100)) == "too-long"
    assert time.process_time() - start < 5


def test_a_garbled_word_at_the_end_of_a_long_one_is_cut(file):
    ((_, reason, _),) = faults(file, table([{**CLEAR, "text_fr": "b" * 1000 + "Ã©"}]))
    assert reason.startswith(f"Accents are garbled: “{'b' * 60}…”.")


def test_the_command_line(file, capsys, monkeypatch):
    monkeypatch.chdir(file.parent)
    file.write_text(table([CLEAR, CONTESTED, NEAR_MISS]), encoding="utf-8")
    with pytest.raises(SystemExit) as done:
        cli.main(["check", "cases", "my_cases.csv"])
    assert (done.value.code, capsys.readouterr().out) == (0, "All is well.\n")
    file.write_text(table([{**CLEAR, "mode": "groupe"}]), encoding="utf-8")
    with pytest.raises(SystemExit) as done:
        cli.main(["check", "cases", "my_cases.csv"])
    assert done.value.code == 1
    assert "groupe" in capsys.readouterr().err.splitlines()[0]


def test_every_sentence_is_used_and_fills_in_the_same_names():
    words = yaml.safe_load(table_problems.PROBLEMS_FILE.read_text(encoding="utf-8"))
    kit = table_problems.PROBLEMS_FILE.parents[2]
    sources = "".join(
        file.read_text(encoding="utf-8")
        for file in [*kit.glob("content/**/*.py"), *kit.glob("rules/*.py")]
    )
    for key, parts in words.items():
        assert key == "place" or f'"{key}"' in sources, key
        for texts in parts.values():
            assert len({tuple(sorted(placeholders(text))) for text in texts.values()}) == 1, key
