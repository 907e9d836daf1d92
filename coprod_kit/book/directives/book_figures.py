"""The figures of a book, in the order of its chapters, each with its sentence."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

import yaml

from coprod_kit.book.directives.drawings import read_drawing
from coprod_kit.exports.handouts import Figure

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

_DRAWING = re.compile(
    r"^(?P<fence>:{3,})\{drawing\} (?P<name>[\w-]+)\n(?::name:[^\n]*\n)?:alt:(?P<alt>[^\n]*)\n"
    r"(?P<sentence>.*?)^(?P=fence)[ ]*$",
    re.MULTILINE | re.DOTALL,
)
_ROLE = re.compile(r"\{[\w:]+\}`([^`<]*?)\s*(?:<[^`]*>)?`")
_CITATION = re.compile(r"\s*\{(?:cite:\w+|evidence)\}`[^`]*`")
_LINK = re.compile(r"\[([^\]]*)\]\([^)]*\)")


def book_figures(folder: Path) -> tuple[Figure, ...]:
    """Return the figures of a book in one language.

    Parameters
    ----------
    folder : Path
        The chapters of that language, with their table of contents.

    Raises
    ------
    OSError, ValueError
        When a chapter or a drawing cannot be read.
    """
    return tuple(figure for page in _pages(folder) for figure in _figures(folder, page))


def _pages(folder: Path) -> list[str]:
    """Return the pages of the table of contents, in order; those of notebooks are left out."""
    toc = yaml.safe_load((folder / "_toc.yml").read_text(encoding="utf-8"))
    listed = [each["file"] for part in toc.get("parts", ()) for each in part["chapters"]]
    return [name for name in listed if (folder / f"{name}.md").exists()]


def _figures(folder: Path, page: str) -> Iterator[Figure]:
    text = (folder / f"{page}.md").read_text(encoding="utf-8")
    title = re.search(r"^# (.+)$", text, re.MULTILINE)
    for found in _DRAWING.finditer(text):
        description = " ".join(found["alt"].split())
        yield Figure(
            name=found["name"],
            chapter=plain_words(title[1]) if title else page,
            svg=read_drawing(folder / "figures" / f"{found['name']}.svg", description),
            description=description,
            sentence=plain_words(found["sentence"]),
        )


def plain_words(markdown: str) -> str:
    """Return a caption without its marks: links and roles become their words.

    >>> plain_words("The *grid* of [levels](levels.md) {evidence}`thin`, {gl}`mode <modes>`")
    'The grid of levels, mode'
    """
    words = _LINK.sub(r"\1", _ROLE.sub(r"\1", _CITATION.sub("", markdown)))
    return " ".join(re.sub(r"[*_]{1,2}(\S(?:.*?\S)?)[*_]{1,2}", r"\1", words).split(" ")).strip()
