"""The rule on gathering answers is told in one wording wherever it stands."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from coprod_kit.book.checks.sources import read
from coprod_kit.content.interface.texts import strings
from coprod_kit.languages import LANGUAGES

ROOT = Path(__file__).parents[2]
PAGES = ("about", "self-efficacy", "trainers")


@pytest.mark.parametrize("lang", LANGUAGES)
@pytest.mark.parametrize("name", PAGES)
def test_a_page_takes_it_from_the_content(lang: str, name: str) -> None:
    page = read(ROOT / "book" / lang / f"{name}.md")
    assert "answers-rule" in [directive.name for directive in page.directives]
    prose = " ".join(run.text for run in page.prose)
    assert not [text for text in strings("answers-rule", lang).values() if text in prose]


@pytest.mark.parametrize("lang", LANGUAGES)
@pytest.mark.parametrize("file", sorted({file.name for file in ROOT.glob("exercises/*/*.ipynb")}))
def test_a_notebook_says_it_word_for_word(lang: str, file: str) -> None:
    notebook = json.loads((ROOT / "exercises" / lang / file).read_text(encoding="utf-8"))
    cells = ["".join(cell["source"]) for cell in notebook["cells"]]
    rule = "\n".join(f"- {text}" for text in strings("answers-rule", lang).values())
    assert sum(rule in cell for cell in cells) == 1


def test_it_says_who_when_and_how_few() -> None:
    rule = strings("answers-rule", "en")
    assert list(rule) == ["free", "given", "manager", "ten", "holder"]
    assert rule["holder"] == "Whoever holds this code can read these answers."
