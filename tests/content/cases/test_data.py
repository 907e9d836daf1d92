"""The cases of the kit: enough of each, told in both languages, with sources that exist."""

import json
import re
from collections import Counter
from pathlib import Path

import pytest

from coprod_kit.book.checks.typography import check_text
from coprod_kit.content import CONTENT
from coprod_kit.content.cases.model import label, shipped_cases
from coprod_kit.content.cases.row_checks import values
from coprod_kit.content.files.table_schema import columns
from coprod_kit.content.vocabulary import CASES_SCHEMA, Coding, codings
from coprod_kit.languages import LANGUAGES
from tests.content.cases.rows import ROWS, TITLES

ROOT = Path(__file__).parents[3]
CASES = shipped_cases()
BIBLIOGRAPHY = (ROOT / "book" / "references.bib").read_text(encoding="utf-8")


def test_every_box_and_the_near_misses_have_enough_cases():
    counts = Counter(case.coding for case in CASES.values())
    assert sum(counts[coding] for coding in codings() if not coding.is_coproduction) >= 20
    for coding in codings():
        assert counts[coding] >= (8 if coding.is_coproduction else 3), coding


def test_every_box_has_clear_cases_to_begin_with():
    clear = Counter(case.coding for case in CASES.values() if not case.contested)
    for coding in codings():
        assert clear[coding] >= (3 if coding.is_coproduction else 1), coding


@pytest.mark.parametrize("row", ROWS, ids=lambda row: row["id"])
def test_words(row):
    assert row["licence"] == "CC-BY-4.0"
    for name in ("title", "text", "reason"):
        for lang in LANGUAGES:
            words = row[f"{name}_{lang}"]
            assert not check_text(words, lang), (name, lang)
            assert not re.search(r"  |\n", words)
            if name != "title" and words:
                assert words.endswith(".")
    for lang in LANGUAGES:
        assert 8 <= len(row[f"text_{lang}"].split()) <= 70
        assert len(row[f"title_{lang}"]) <= 60


def test_no_two_cases_tell_the_same_story():
    for name in ("title", "text", "reason"):
        for lang in LANGUAGES:
            words = [row[f"{name}_{lang}"] for row in ROWS if row[f"{name}_{lang}"]]
            assert len(set(words)) == len(words)


def test_the_name_of_a_case_does_not_give_its_coding_away():
    given = re.compile(r"co-?(impl|des|prod)|initiat|indiv|group|collect|near|consult|volunt")
    assert [name for name in CASES if given.search(name)] == ["volunteer-firefighters"]


def test_sources_are_in_the_bibliography_or_can_be_looked_up():
    keys = set(re.findall(r"^@\w+\{([^,]+),", BIBLIOGRAPHY, re.MULTILINE))
    for case in CASES.values():
        sources = case.source.split("; ")
        assert case.status == "typical" or "typical" not in sources
        for source in sources:
            site = re.fullmatch(r"[\w.-]+\.[a-z]{2,}(?: \((?:19|20)\d\d\))?", source)
            printed = re.search(r"(?:19|20)\d\d", source) and len(source.split()) > 3
            address = re.search(r"https?://[\w.-]+\.[a-z]{2,}/\S*$", source)
            known = source == "typical" or source in keys
            assert known or site or printed or address, (case.id, source)


def test_levels_go_with_the_phases():
    """Who only carries out shapes nothing; who shapes was there before delivery."""
    for case in CASES.values():
        shapes = bool({"commission", "design"} & set(case.phases))
        if case.level == "co-implementer":
            assert "deliver" in case.phases
            assert not shapes
        elif case.level == "co-designer":
            assert shapes


def test_alternatives_of_near_misses_enter_the_grid():
    for case in CASES.values():
        if case.near_miss_class and case.contested:
            assert any(alternative.is_coproduction for alternative in case.alternatives)


def test_a_case_alone_who_benefits_everyone_says_so():
    """The mode is that of who acts; the book notes who benefits as a defensible variant."""
    alone = [
        case for case in CASES.values() if case.coding == Coding("co-implementer", "individual")
    ]
    variant = {
        case.id for case in alone if Coding("co-implementer", "collective") in case.alternatives
    }
    assert {"sorting-packaging", "indexing-archives", "sauv-life"} <= variant


def test_the_schema_speaks_both_languages():
    schema = json.loads((CONTENT / CASES_SCHEMA).read_text(encoding="utf-8"))
    package = json.loads((CONTENT / "cases" / "datapackage.json").read_text(encoding="utf-8"))
    parts = [package, package["resources"][0], *schema["fields"]]
    for part in parts:
        for name in ("title", "description"):
            assert not check_text(part[name], "en"), part[name]
            assert not check_text(part[f"{name}_fr"], "fr"), part[f"{name}_fr"]
    for column in columns(CASES_SCHEMA).values():
        assert set(column.codes) <= set(column.labels)
        for words in column.labels.values():
            assert list(words) == list(LANGUAGES)
            assert not any(check_text(words[lang], lang) for lang in LANGUAGES)


def test_every_code_in_use_has_words():
    """A reader never meets a code: its words are those of the schema, in the reader's language."""
    declared = json.loads((CONTENT / CASES_SCHEMA).read_text(encoding="utf-8"))["fields"]
    labels = {field["name"]: field["labels"] for field in declared if "labels" in field}
    for row in ROWS:
        for name, words in labels.items():
            for code in values(row[name]):
                for lang in LANGUAGES:
                    assert label(name, code, lang) == words[code][lang]


def test_the_words_of_the_levels_are_those_of_the_book():
    assert [label("level", code, "fr") for code in columns(CASES_SCHEMA)["level"].codes] == [
        "exécution",
        "conception",
        "initiative",
    ]
    assert label("sector", "space", "fr") == "space"


def test_columns_stand_as_the_schema_says():
    assert list(columns(CASES_SCHEMA)) == TITLES
