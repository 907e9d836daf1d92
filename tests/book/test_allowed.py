"""What a page may not hold: raw HTML, files from outside the book, odd front matter."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from coprod_kit.book.checks.allowed import check_allowed
from coprod_kit.book.checks.parity import check
from coprod_kit.book.checks.sources import read


@pytest.fixture
def book(tmp_path: Path) -> Path:
    """An empty book in a folder of its own."""
    folder = tmp_path / "repository"
    for lang in ("fr", "en"):
        (folder / "book" / lang / "figures").mkdir(parents=True)
    (folder / "exercises" / "fr").mkdir(parents=True)
    (folder / "_config.yml").write_text("title: a\n")
    return folder


def said(file: Path, text: str) -> list[tuple[int | None, str]]:
    file.write_text(text, encoding="utf-8")
    return [(problem.line, problem.message) for problem in check_allowed(read(file))]


@pytest.mark.parametrize(
    ("body", "line", "words"),
    [
        ("<script>alert(1)</script>", 3, "raw HTML"),
        ("A <b onclick='x()'>word</b>.", 3, "raw HTML"),
        ("Text.\n\n<!-- a comment -->", 5, "raw HTML"),
        (":::{remember}\nOne\n<i>two</i>\n:::", 5, "raw HTML"),
        ("```{raw} html\n<b>\n```", 3, "{raw} has no place"),
        ("```{eval-rst}\n.. raw:: html\n```", 3, "{eval-rst} has no place"),
        ("```{include} ../../../secret.md\n```", 3, "outside the folder"),
        ("```{include} /../../../secret.md\n```", 3, "outside the folder"),
        ("```{literalinclude} ../../../secret.py\n```", 3, "outside the folder"),
        ("```{csv-table}\n:file: ../../../secret.csv\n```", 3, "outside the folder"),
        ("```{image} ../../../secret.png\n```", 3, "outside the folder"),
        (":::{drawing} ../../../../secret\n:alt: a\nA\n:::", 3, "outside the folder"),
        ("![a](../../../secret.png)", 3, "outside the folder"),
        ("[a](../../../%73ecret.txt#x)", 3, "outside the folder"),
        ("{download}`a <../../../secret.txt>`", 3, "outside the folder"),
        ("{download}`../../../secret.txt`", 3, "outside the folder"),
    ],
)
def test_a_chapter_never_needs_it(book: Path, body: str, line: int, words: str) -> None:
    ((where, what), *_) = said(book / "book/fr/a.md", f"# T\n\n{body}\n")
    assert where == line
    assert words in what


def test_what_a_chapter_needs_is_let_through(book: Path) -> None:
    body = (
        "[a](b.md#c) [d](#e) <https://f.test> [g](mailto:h@i.test) ![j](figures/k.png)\n"
        "[l](../../README.md) {download}`m <exercises/n.ipynb>` `<b>` 1 < 2\n\n"
        "% a comment <b>\n\n```html\n<b>\n```\n\n```{include} ../../LICENSE.md\n```\n\n"
        ":::{drawing} levels\n:alt: a\nA\n:::\n"
    )
    assert said(book / "book/fr/a.md", f"# T\n\n{body}") == []


def test_a_notebook_is_held_to_the_same(book: Path) -> None:
    cells = [
        {"cell_type": "markdown", "source": "[a](../levels.md) [b](../../../README.md)"},
        {"cell_type": "code", "source": "'<b>'"},
        {"cell_type": "markdown", "source": "Text\n\n<b>c</b> [d](../../../../secret.md)"},
    ]
    file = book / "exercises/fr/n.ipynb"
    file.write_text(json.dumps({"cells": cells, "nbformat": 4}))
    problems = [(problem.cell, problem.line) for problem in check_allowed(read(file))]
    assert set(problems) == {(3, 3)}
    assert len(problems) == 3


@pytest.mark.parametrize(
    ("entry", "line", "words"),
    [
        ("outcomes: 3", 3, "“outcomes” takes a list of texts"),
        ("outcomes: a word", 3, "“outcomes” takes a list of texts"),
        ("outcomes:\n- 3", 3, "“outcomes” takes a list of texts"),
        ("minutes: -3", 3, "“minutes” takes a whole number from 1 to 1440, not -3"),
        ("minutes: 0", 3, "“minutes” takes a whole number"),
        ("minutes: ten", 3, "not 'ten'"),
        ("minutes: 2.5", 3, "“minutes” takes a whole number"),
        ("minutes: true", 3, "“minutes” takes a whole number"),
        ("minutes: 1441", 3, "“minutes” takes a whole number"),
        ("description: 3", 3, "“description” takes a text"),
        ("title: ''", 3, "“title” takes a text"),
    ],
)
def test_front_matter_of_the_wrong_kind(book: Path, entry: str, line: int, words: str) -> None:
    text = f"---\nother: 1\n{entry}\n---\n\n# T\n"
    ((where, what),) = said(book / "book/fr/a.md", text)
    assert where == line
    assert words in what


def test_the_check_before_a_build_says_it(book: Path) -> None:
    for lang in ("fr", "en"):
        (book / "book" / lang / "a.md").write_text("# T\n\n<b>x</b>\n", encoding="utf-8")
    problems = [str(problem) for problem in check(book / "book", book / "exercises")]
    assert len(problems) == 4
    assert problems[0].endswith("fr/a.md:3: raw HTML has no place in a page: write Markdown")
