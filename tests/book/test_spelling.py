"""Spelling: the book's words in both languages, and common slips in code and papers."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

from coprod_kit.languages import LANGUAGES
from tests.book import spelling
from tests.book.spelling import ROOT, Seen, Speller

IN_ENGLISH = (
    "*.md",
    "*.cff",
    "*.toml",
    "Makefile",
    "bench/**/*.py",
    "book/en/**/*.md",
    "book/references.bib",
    "coprod_kit/**/*.py",
    "docs/**/*.md",
    "exercises/en/*.ipynb",
    "frontend/*.mjs",
    "frontend/src/**/*.css",
    "frontend/src/**/*.ts",
    "tests/**/*.py",
    "tools/*.py",
)
NO_SLIPS = (
    *(
        "caf",
        "celles",
        "exemple",
        "sais",
        "discreet",
        "groupe",
        "habitant",
        "habitants",
        "lisence",
        "mesure",
        "mot",
    ),
    *("pont", "ser", "techniciens"),
)
"""Right words, words of French and slips made on purpose in tests, which codespell would mend."""


class Checked:
    """What one look at all the texts found."""

    def __init__(self) -> None:
        self.spellers = {
            lang: Speller(lang, frozenset(spelling.own_words(lang))) for lang in LANGUAGES
        }
        self.unknown = spelling.unknown(ROOT, self.spellers)


@pytest.fixture(scope="module")
def checked() -> Checked:
    try:
        return Checked()
    except FileNotFoundError as error:
        pytest.fail(str(error), pytrace=False)


@pytest.mark.xdist_group("spelling")
def test_every_word_is_spelled_right(checked: Checked) -> None:
    assert [f"{seen.where}: {seen.word}" for seen in checked.unknown] == []


@pytest.mark.xdist_group("spelling")
@pytest.mark.parametrize("lang", LANGUAGES)
def test_the_list_of_our_words_is_sorted_and_all_of_it_is_used(lang: str, checked: Checked) -> None:
    listed = spelling.own_words(lang)
    assert listed == sorted(set(listed), key=spelling.order)
    assert sorted(set(listed) - checked.spellers[lang].used) == []


@pytest.mark.xdist_group("spelling")
@pytest.mark.parametrize(
    ("lang", "right", "wrong"),
    [
        (
            "fr",
            "L’auto-efficacité, aujourd’hui, d’Ostrom ; co-exécutant·e sûr·e·s, là-bas, qu’il ait",
            "voiturre coprodution l’éfficacité auto-eficacité ostrom sûr·a voorberg’s",
        ),
        (
            "en",
            "The neighbours’ co-production, Ostrom’s self-efficacy; don’t organise the cafés",
            "neighbors citizzen co-prodution cittizens’ ostrom organize",
        ),
    ],
)
def test_slips_are_seen_and_right_words_are_not(lang: str, right: str, wrong: str) -> None:
    speller = Speller(lang, frozenset({"Ostrom", "co", "cafés"}))
    assert [word for word in spelling.words(right) if not speller.knows(word)] == []
    assert [word for word in spelling.words(wrong) if speller.knows(word)] == []


def test_a_slip_is_found_in_every_kind_of_text(tmp_path: Path, checked: Checked) -> None:
    for lang in LANGUAGES:
        (tmp_path / "book" / lang / "figures").mkdir(parents=True)
        (tmp_path / "exercises" / lang).mkdir(parents=True)
        (tmp_path / "book" / lang / "_toc.yml").write_text("parts:\n  - caption: Xqcaption\n")
    (tmp_path / "book/fr/a.md").write_text(
        "---\ndescription: Xqdescription\n---\n# Titre\n\n"
        "{gl}`xqterme <levels>` et {en}`the right xqword`\n"
        "\n:::{margin}\nUn xqmot, `xqcode` et xqfichier.md.\n:::\n"
    )
    (tmp_path / "book/en/figures/b.svg").write_text(
        '<svg xmlns="http://www.w3.org/2000/svg"><text>A <tspan>xqdrawing</tspan></text></svg>'
    )
    (tmp_path / "coprod_kit/content").mkdir(parents=True)
    (tmp_path / "coprod_kit/content/c.yaml").write_text(
        "xqkey: {fr: [un, {xqinner: xqliste}], en: 'a {xqname}', id: xqid}\n"
    )
    (tmp_path / "tools").mkdir()
    (tmp_path / "tools/pdf.yaml").write_text("a: {fr: mot, en: xqprint}\n")
    found = spelling.unknown(tmp_path, checked.spellers)
    assert {seen.word for seen in found} == {
        *("Xqcaption", "Xqdescription", "xqterme", "xqword", "xqmot", "xqdrawing"),
        *("xqliste", "xqprint"),
    }
    assert Seen("xqmot", "fr/a.md:9") in found


def test_no_common_slip_in_code_and_papers() -> None:
    files = [file for pattern in IN_ENGLISH for file in ROOT.glob(pattern) if file.is_file()]
    assert len(files) > 100
    done = subprocess.run(
        [
            *(sys.executable, "-m", "codespell_lib", "--quiet-level", "2"),
            *("--ignore-words-list", ",".join(NO_SLIPS)),
            *(str(file.relative_to(ROOT)) for file in files),
        ],
        cwd=ROOT,
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.stdout == "", done.stdout
    assert done.returncode == 0, done.stderr
