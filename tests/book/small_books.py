"""Books that are quick to build."""

from __future__ import annotations

from typing import TYPE_CHECKING

from tests.conftest import copy_book

if TYPE_CHECKING:
    from pathlib import Path


def small_book(target: Path) -> Path:
    """Make a book of one chapter a language: nothing to run, quick to build."""
    folder = copy_book(target)
    for lang in ("fr", "en"):
        here = folder / "book" / lang
        for file in here.glob("*.md"):
            file.unlink()
        for figure in (here / "figures").glob("*"):
            figure.unlink()
        (here / "index.md").write_text("# One page\n\nFirst words.\n", encoding="utf-8")
        (here / "_toc.yml").write_text("format: jb-book\nroot: index\n", encoding="utf-8")
        for notebook in (folder / "exercises" / lang).glob("*.ipynb"):
            notebook.unlink()
    return folder
