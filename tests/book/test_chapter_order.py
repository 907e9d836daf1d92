"""The order of the boxes of a chapter."""

from __future__ import annotations

from typing import TYPE_CHECKING

from coprod_kit.book.checks.chapter_order import check_order
from coprod_kit.book.checks.sources import read

if TYPE_CHECKING:
    from pathlib import Path

REMEMBER = ":::{remember}\n- a\n:::\n"
RETRIEVAL = ":::{retrieval}\n1. b?\n+++\n1. c\n:::\n"


def problems(folder: Path, *boxes: str) -> list[str]:
    file = folder / "page.md"
    file.write_text("# Title\n\n" + "\n".join(boxes), encoding="utf-8")
    return [str(problem) for problem in check_order(read(file))]


def test_the_summary_stands_below_the_questions_from_memory(tmp_path: Path) -> None:
    assert problems(tmp_path, RETRIEVAL, REMEMBER) == []
    (problem,) = problems(tmp_path, REMEMBER, RETRIEVAL)
    assert "page.md:3: {remember} stands above {retrieval}" in problem


def test_a_page_may_have_one_of_them_only(tmp_path: Path) -> None:
    assert problems(tmp_path, REMEMBER) == problems(tmp_path, RETRIEVAL) == []
