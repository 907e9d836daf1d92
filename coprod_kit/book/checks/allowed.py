"""Refuse what a page never needs: raw HTML, files from outside the book, odd front matter.

A chapter may come from anybody who proposes one. What would run in a reader's browser, or copy
a file of the machine that builds into the site, stops the build.
"""

from __future__ import annotations

import re
from functools import cache
from typing import TYPE_CHECKING, Any
from urllib.parse import unquote

from coprod_kit.book.checks.problems import PageProblem

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from coprod_kit.book.checks.problems import SourceLine
    from coprod_kit.book.checks.source_page import Directive, SourcePage

_RAW_DIRECTIVES = frozenset({"eval-rst", "raw"})
_FILE_ARGUMENTS = frozenset({"figure", "image", "include", "literalinclude"})
"""Directives whose argument is the path of a file."""

_FILE_OPTIONS = frozenset({"file"})
"""Options, of any directive, that are the path of a file."""

_SCHEME = re.compile(r"[a-z][a-z0-9+.-]+:|//|#", re.IGNORECASE)
_ROLE_TARGET = re.compile(r".*<(?P<target>.+)>", re.DOTALL)
_LONGEST = 24 * 60
"""Minutes in a day: more is a slip of the hand."""


def check_allowed(page: SourcePage) -> Iterator[PageProblem]:
    """Yield what a page holds and may not hold."""
    yield from _front_matter(page)
    for place in page.html:
        yield PageProblem.at(page.path, place, "raw HTML has no place in a page: write Markdown")
    for directive in page.directives:
        if directive.name in _RAW_DIRECTIVES:
            reason = f"{{{directive.name}}} has no place in a page: write Markdown"
            yield PageProblem.at(page.path, directive.place, reason)
    for target, place in _files(page):
        if _is_outside(page.path, target):
            reason = f"“{target}” is outside the folder of the book: copy the file into it"
            yield PageProblem.at(page.path, place, reason)


def _front_matter(page: SourcePage) -> Iterator[PageProblem]:
    for key, (is_right, due) in _KEYS.items():
        entry = page.front_matter.get(key)
        if entry is not None and not is_right(entry.value):
            yield PageProblem.at(
                page.path, entry.place, f"“{key}” takes {due}, not {entry.value!r}"
            )


def _is_text(value: Any) -> bool:
    return isinstance(value, str) and bool(value.strip())


def _is_minutes(value: Any) -> bool:
    return isinstance(value, int) and not isinstance(value, bool) and 0 < value <= _LONGEST


def _are_texts(value: Any) -> bool:
    return isinstance(value, list) and all(map(_is_text, value))


_KEYS = {
    "title": (_is_text, "a text"),
    "description": (_is_text, "a text"),
    "minutes": (_is_minutes, f"a whole number from 1 to {_LONGEST}"),
    "outcomes": (_are_texts, "a list of texts, one “- …” a line"),
}
"""Key of the front matter → whether a value is right, and what is due."""


def _files(page: SourcePage) -> Iterator[tuple[str, SourceLine]]:
    """Yield the paths of files that a page names, each with its place."""
    for directive in page.directives:
        yield from ((target, directive.place) for target in _directive_files(directive))
    for link in page.links:
        yield link.target, link.place
    for role in page.roles:
        if role.name == "download":
            found = _ROLE_TARGET.fullmatch(role.content)
            yield (found["target"] if found else role.content).strip(), role.place


def _directive_files(directive: Directive) -> Iterator[str]:
    if directive.name in _FILE_ARGUMENTS:
        yield directive.argument
    elif directive.name == "drawing":
        yield f"figures/{directive.argument}.svg"
    yield from (value for key, value in directive.options.items() if key in _FILE_OPTIONS)


def _is_outside(page: Path, target: str) -> bool:
    """Return whether a path leaves the folder of the book, the one with ``_config.yml``.

    A path that begins with a slash starts from the folder of the language, as in Sphinx.
    """
    if not target or _SCHEME.match(target):
        return False
    path = unquote(target.partition("#")[0])
    if path.endswith(".md") and "/" not in path:  # nearly all: a page beside this one
        return False
    root = _root(page.parent)
    if root is None:
        return False
    folder = page.parent
    if page.suffix == ".ipynb":
        # The build copies a notebook beside the chapters of its language.
        folder = root / "book" / folder.name / "exercises"
    if path.startswith("/"):
        folder = root / "book" / page.relative_to(root).parts[1]
        path = path.lstrip("/")
    return not (folder / path).resolve().is_relative_to(root.resolve())


@cache
def _root(folder: Path) -> Path | None:
    """Return the folder of the book that a folder is in."""
    parents = (folder, *folder.parents)
    return next((parent for parent in parents if (parent / "_config.yml").exists()), None)
