"""The kit's own content has every language of the kit; somebody else's may have one only."""

import csv
import io
import re

import pytest
import yaml

import coprod_kit
from coprod_kit.cli import check
from coprod_kit.content.cards.model import CARDS_FILE, read_cards
from coprod_kit.content.cases.model import CASES_FILE, read_cases
from coprod_kit.content.claims.model import CLAIMS_FILE, read_claims
from coprod_kit.content.criteria.model import CRITERIA_FILE, read_criteria
from coprod_kit.content.files.errors import ContentErrors
from coprod_kit.content.glossary.model import GLOSSARY_FILE, read_glossary
from coprod_kit.content.instruments.model import INSTRUMENTS, read_instrument
from coprod_kit.content.predictions.model import PREDICTIONS_FILE, read_predictions
from coprod_kit.content.questions.model import QUESTIONS, read_bank, read_banks
from coprod_kit.languages import LANGUAGES, source_language, text_in
from tests.content.broken import faults

KINDS = {
    "instrument": (INSTRUMENTS / "self-efficacy.yaml", read_instrument),
    "quiz": (QUESTIONS / "levels.yaml", read_bank),
    "criteria": (CRITERIA_FILE, read_criteria),
    "glossary": (GLOSSARY_FILE, read_glossary),
    "claims": (CLAIMS_FILE, read_claims),
    "cards": (CARDS_FILE, read_cards),
    "predictions": (PREDICTIONS_FILE, read_predictions),
}
"""Kind → a file of the kit, and what reads it."""


def in_one_language(value, lang, source="fr"):
    """Return what a file holds with the words of `source` only, under the code `lang`."""
    if isinstance(value, dict):
        if isinstance(value.get(source), str):
            kept = {key: entry for key, entry in value.items() if key not in LANGUAGES}
            return kept | {lang: value[source]}
        return {key: in_one_language(entry, lang, source) for key, entry in value.items()}
    if isinstance(value, list):
        return [in_one_language(entry, lang, source) for entry in value]
    return value


def yaml_text(data):
    return yaml.safe_dump(data, allow_unicode=True, sort_keys=False, width=10_000)


@pytest.mark.parametrize("lang", ["fr", "en", "de"])
@pytest.mark.parametrize("kind", KINDS)
def test_a_file_of_ones_own_in_one_language(kind, lang, tmp_path):
    origin, read = KINDS[kind]
    file = tmp_path / origin.name
    whole = yaml.safe_load(origin.read_text(encoding="utf-8"))
    file.write_text(yaml_text(in_one_language(whole, lang)), encoding="utf-8")
    source = read(file)
    if kind in ("instrument", "quiz", "criteria"):
        assert source.languages == (lang,)
    if kind == "instrument":
        assert source.localized("en") == source.localized(lang) == source.localized("fr")
        assert source.item_texts("en") == source.item_texts(lang)
    if kind == "quiz":
        assert source.questions[0].texts("en") == source.questions[0].texts(lang)
        assert source.questions[0].key.explanation.keys() == {lang}
    if kind == "criteria":
        assert (
            source.localized("en")["steps"][0]["text"]
            == source.steps[source.start].data["text"][lang]
        )


@pytest.mark.parametrize("kind", KINDS)
def test_the_same_file_would_not_do_for_the_kit(kind, tmp_path):
    origin, read = KINDS[kind]
    file = tmp_path / origin.name
    whole = yaml.safe_load(origin.read_text(encoding="utf-8"))
    file.write_text(yaml_text(in_one_language(whole, "fr")), encoding="utf-8")
    found = faults(lambda path: read(path, LANGUAGES), file)
    assert {(where.rpartition(".")[2], reason) for _, where, reason, _ in found} == {
        ("en", "The translation is missing.")
    }


@pytest.mark.parametrize("kind", KINDS)
def test_a_file_in_one_language_and_a_text_in_two(kind, tmp_path):
    """A mixture within a file is an error, which names the text."""
    origin, read = KINDS[kind]
    file = tmp_path / origin.name
    whole = in_one_language(yaml.safe_load(origin.read_text(encoding="utf-8")), "fr")
    text = yaml_text(whole)
    mixed = re.sub(r"^( *)fr: (.*)$", r"\1fr: \2\n\1en: A word", text, count=1, flags=re.MULTILINE)
    assert mixed != text
    file.write_text(mixed, encoding="utf-8")
    ((_, where, reason, fix),) = faults(read, file)
    assert where.endswith(".en")
    assert (reason, fix) == ("This key is unknown.", "Known keys: fr.")


@pytest.mark.parametrize("kind", KINDS)
def test_a_text_that_lacks_the_language_of_its_file(kind, tmp_path):
    origin, read = KINDS[kind]
    file = tmp_path / origin.name
    whole = in_one_language(yaml.safe_load(origin.read_text(encoding="utf-8")), "fr")
    text = yaml_text(whole)
    file.write_text(re.sub(r"^( *)fr: ", r"\1en: ", text, count=1, flags=re.MULTILINE), "utf-8")
    found = faults(read, file)
    assert [reason for _, _, reason, _ in found] == [
        "The translation is missing.",
        "This key is unknown.",
    ]
    assert found[0][1].endswith(".fr")


# A table of cases.

with CASES_FILE.open(encoding="utf-8", newline="") as _opened:
    ROWS = list(csv.DictReader(_opened))


def table_in(lang, rows=ROWS, source="fr"):
    """Write cases of the kit with the columns of one language, under the code `lang`."""
    names = [name for name in ROWS[0] if name.rpartition("_")[2] not in LANGUAGES]
    words = [name for name in ROWS[0] if name.endswith(f"_{source}")]
    out = io.StringIO(newline="")
    writer = csv.writer(out)
    writer.writerow(names + [name.removesuffix(source) + lang for name in words])
    writer.writerows([row[name] for name in names + words] for row in rows)
    return out.getvalue()


@pytest.fixture
def file(tmp_path):
    return tmp_path / "mine.csv"


@pytest.mark.parametrize("lang", ["fr", "en", "de"])
def test_a_table_of_cases_in_one_language(lang, file):
    file.write_text(table_in(lang), encoding="utf-8", newline="")
    cases = read_cases(file)
    assert list(cases) == [row["id"] for row in ROWS]
    for row, case in zip(ROWS, cases.values(), strict=True):
        assert case.languages == (lang,)
        assert case.title == {lang: row["title_fr"]}
        assert (case.reason or {}) == ({lang: row["reason_fr"]} if row["reason_fr"] else {})
        assert case.texts("en").text == row["text_fr"]
        assert case.value(f"title_{lang}") == row["title_fr"]
    assert check.check_cases(file).keys() == cases.keys()
    with pytest.raises(ContentErrors):
        read_cases(file, LANGUAGES)


def test_a_table_in_one_language_as_a_table_of_pandas(file):
    file.write_text(table_in("fr"), encoding="utf-8", newline="")
    table = coprod_kit.cases(file)
    assert "title_en" not in table.columns
    assert list(table["title_fr"]) == [row["title_fr"] for row in ROWS]
    assert coprod_kit.cases(table).equals(table)


def test_the_columns_of_the_other_language_may_be_left_empty(file):
    rows = [{k: "" if k.endswith("_en") else v for k, v in row.items()} for row in ROWS]
    out = io.StringIO(newline="")
    writer = csv.DictWriter(out, list(ROWS[0]))
    writer.writeheader()
    writer.writerows(rows)
    file.write_text(out.getvalue(), encoding="utf-8", newline="")
    assert {case.languages for case in read_cases(file).values()} == {("fr",)}


def test_one_cell_in_another_language_makes_it_a_language_of_the_table(file):
    coprod_kit.set_language("en")
    rows = [{k: "" if k.endswith("_en") else v for k, v in row.items()} for row in ROWS[:3]]
    rows[1]["title_en"] = "A title"
    out = io.StringIO(newline="")
    writer = csv.DictWriter(out, list(ROWS[0]))
    writer.writeheader()
    writer.writerows(rows)
    file.write_text(out.getvalue(), encoding="utf-8", newline="")
    with pytest.raises(ContentErrors) as caught:
        read_cases(file)
    first = caught.value.problems[0]
    assert (first.row, first.column) == ("2", "C (title_en)")
    assert first.reason == "The translation is missing: “title_fr” is filled in, this cell is not."


def test_two_files_of_questions_may_differ_in_language(tmp_path):
    for name, lang in (("levels", "fr"), ("modes", "en")):
        whole = yaml.safe_load((QUESTIONS / f"{name}.yaml").read_text(encoding="utf-8"))
        text = yaml_text(in_one_language(whole, lang, source=lang))
        (tmp_path / f"{name}.yaml").write_text(text, encoding="utf-8")
    files = [tmp_path / "levels.yaml", tmp_path / "modes.yaml"]
    assert [bank.languages for bank in read_banks(files)] == [("fr",), ("en",)]


def test_the_kit_is_refused_when_one_of_its_files_lacks_a_language(tmp_path, monkeypatch):
    for origin in INSTRUMENTS.glob("*.yaml"):
        whole = yaml.safe_load(origin.read_text(encoding="utf-8"))
        text = yaml_text(in_one_language(whole, "fr"))
        (tmp_path / origin.name).write_text(text, encoding="utf-8")
    monkeypatch.setattr(check, "INSTRUMENTS", tmp_path)
    lines = check.check_kit()
    assert lines
    assert all("The translation is missing." in line for line in lines)


def test_the_language_a_source_is_shown_in():
    assert source_language(("fr", "en"), "en") == "en"
    assert source_language(("de",), "fr") == source_language(("de",), "de") == "de"
    assert text_in({"en": "Yes", "de": "Ja"}, "fr") == "Yes"
    with pytest.raises(ValueError, match="Unknown language 'nl'"):
        source_language(("fr",), "nl")
