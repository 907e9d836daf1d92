"""Check the sources of the book: twins, boxes, typography, cases, length of sentences."""

from __future__ import annotations

from typing import TYPE_CHECKING

from coprod_kit.book.checks.case_mentions import check_case_mentions
from coprod_kit.book.checks.chapter_order import check_order
from coprod_kit.book.checks.parity import check
from coprod_kit.book.checks.problems import PageProblem, SourceError
from coprod_kit.book.checks.readability import check_readability
from coprod_kit.book.checks.sources import SUFFIXES, read
from coprod_kit.book.checks.typography import check_page
from coprod_kit.languages import LANGUAGES

if TYPE_CHECKING:
    from pathlib import Path


def check_sources(folder: Path) -> list[PageProblem]:
    """Compare the languages of a book, and check the boxes and the typography of each page.

    Parameters
    ----------
    folder : Path
        The folder that holds ``book/`` and ``exercises/``.
    """
    book, exercises = folder / "book", folder / "exercises"
    problems = list(check(book, exercises))
    for lang in LANGUAGES:
        files = [*(book / lang).glob("*"), *(exercises / lang).glob("*")]
        for file in sorted(file for file in files if file.suffix in SUFFIXES):
            try:
                page = read(file)
                problems += [*check_page(page, lang), *check_case_mentions(page, lang)]
                problems += check_readability(page, lang)
                problems += check_order(page)
            except SourceError as error:
                problems.append(error.problem)
    return problems
