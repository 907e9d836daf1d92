"""Check that the book says the same things, in the same order, in every language.

A reader who switches language must land on the same page, at the same heading, before the
same exercise; a claim must carry the same sources and the same strength of evidence.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

import yaml

from coprod_kit.book.checks.allowed import check_allowed
from coprod_kit.book.checks.differences import FilePair, SourceItem
from coprod_kit.book.checks.page_parity import compare_pages
from coprod_kit.book.checks.problems import PageProblem, SourceError, SourceLine, display_path
from coprod_kit.book.checks.sources import SUFFIXES, read, read_text
from coprod_kit.languages import LANGUAGES

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping, Sequence
    from pathlib import Path

    from coprod_kit.book.checks.source_page import SourcePage

TOC = "_toc.yml"
FIGURES = "figures"

_Files = dict[str, "Path"]


def check(book: Path, exercises: Path, languages: Sequence[str] = LANGUAGES) -> list[PageProblem]:
    """Compare the trees of all languages with that of the first, and check what pages may hold.

    Parameters
    ----------
    book : Path
        Folder of the chapters: ``fr/*.md``, ``fr/_toc.yml``, ``fr/figures/``, ``en/…``.
    exercises : Path
        Folder of the notebooks: ``fr/*.ipynb``, ``en/…``. It may be missing.
    languages : sequence of str
        Names of the folders.

    Returns
    -------
    list of PageProblem
        For each pair of files, the first difference of each kind; empty when all agree.
    """
    if not any(_pages(book / lang) for lang in languages):
        reason = f"there is no page to compare in {', '.join(languages)}"
        return [PageProblem(book, None, reason)]
    problems: list[PageProblem] = []
    for root in (book, exercises):
        files = {lang: _pages(root / lang) for lang in languages}
        problems += _missing(root, files, "page")
        problems += _each_pair(files, _Reader().compare)
    figures = {lang: _under(book / lang / FIGURES, "*") for lang in languages}
    problems += _missing(book, figures, "figure", inside=f"{FIGURES}/")
    tables = {lang: _under(book / lang, TOC) for lang in languages}
    problems += _missing(book, tables, "table of contents")
    problems += _each_pair(tables, _compare_tables)
    return problems


def _pages(folder: Path) -> _Files:
    """Return the pages of one language, by their path in its folder."""
    files = {n: f for suffix in SUFFIXES for n, f in _under(folder, f"*{suffix}").items()}
    # The build copies the notebooks to exercises/ beside the chapters: they are not sources.
    return {n: f for n, f in files.items() if not n.startswith("exercises/")}


def _under(folder: Path, pattern: str) -> _Files:
    """Return files by their path in `folder`, those of hidden and built folders left out."""
    files = {}
    for file in sorted(folder.rglob(pattern)):
        parts = file.relative_to(folder).parts
        if file.is_file() and not any(part.startswith((".", "_")) for part in parts[:-1]):
            files["/".join(parts)] = file
    return {name: file for name, file in files.items() if not file.name.startswith(".")}


def _missing(
    root: Path, files: Mapping[str, _Files], kind: str, inside: str = ""
) -> Iterator[PageProblem]:
    for name in sorted({name for found in files.values() for name in found}):
        have = next(found[name] for found in files.values() if name in found)
        for lang, found in files.items():
            if name not in found:
                lacking = root / lang / f"{inside}{name}"
                message = f"this {kind} has no twin: create {display_path(lacking)}"
                yield PageProblem(have, None, message, lacking)


def _each_pair(
    files: Mapping[str, _Files], compare: Callable[[Path, Path], Iterator[PageProblem]]
) -> Iterator[PageProblem]:
    first, *others = files.values()
    for other in others:
        for name in sorted(first.keys() & other.keys()):
            yield from compare(first[name], other[name])


class _Reader:
    """Reads each page once, however many languages it is compared with."""

    def __init__(self) -> None:
        self._pages: dict[Path, SourcePage | None] = {}

    def compare(self, ours: Path, theirs: Path) -> Iterator[PageProblem]:
        yield from self._read(ours)
        yield from self._read(theirs)
        here, there = self._pages[ours], self._pages[theirs]
        if here and there:
            yield from compare_pages(here, there)

    def _read(self, file: Path) -> Iterator[PageProblem]:
        if file in self._pages:
            return
        try:
            page = self._pages[file] = read(file)
        except SourceError as error:
            self._pages[file] = None
            yield error.problem
        else:
            yield from check_allowed(page)


def _compare_tables(ours: Path, theirs: Path) -> Iterator[PageProblem]:
    try:
        problem = FilePair(ours, theirs).first_out_of_step(_entries(ours), _entries(theirs))
    except SourceError as error:
        problem = error.problem
    if problem:
        yield problem


def _entries(file: Path) -> list[SourceItem]:
    """Return the entries of a table of contents, with their depth and their line."""
    try:
        root = yaml.compose(read_text(file), yaml.SafeLoader)
    except yaml.MarkedYAMLError as error:
        line = error.problem_mark.line + 1 if error.problem_mark else None
        raise SourceError(PageProblem(file, line, f"this is not YAML: {error.problem}")) from error
    except yaml.YAMLError as error:
        raise SourceError(PageProblem(file, None, f"this is not YAML: {error}")) from error
    return list(_nodes(root, ())) if root else []


def _nodes(node: yaml.Node, path: tuple[str, ...]) -> Iterator[SourceItem]:
    if isinstance(node, yaml.MappingNode):
        for key, value in node.value:
            yield from _nodes(value, (*path, str(key.value)))
    elif isinstance(node, yaml.SequenceNode):
        for child in node.value:
            yield from _nodes(child, path)
    elif isinstance(node, yaml.ScalarNode) and path:
        # Captions and titles are words, and an outside address may be that of a translation.
        value = "" if path[-1] in {"caption", "title", "url"} else node.value
        entry = f"{path[-1]}: {node.value}"
        place = SourceLine(0, node.start_mark.line + 1)
        yield SourceItem((path, value), f"entry “{entry}”", f"has “{entry}”", place)
