"""Read the YAML at the top of a page, with the line of each key."""

from __future__ import annotations

from typing import TYPE_CHECKING

import yaml

from coprod_kit.book.checks.problems import PageProblem, SourceError
from coprod_kit.book.checks.source_page import Entry, Prose

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from coprod_kit.book.checks.problems import SourceLine

WORDED_KEYS = frozenset({"title", "description", "outcomes", "keywords"})
"""Keys whose values are words for the reader."""

# libyaml's loader is about ten times faster; PyYAML has it wherever it has a wheel.
_Loader = getattr(yaml, "CSafeLoader", yaml.SafeLoader)


def read_front_matter(
    text: str, path: Path, start: SourceLine
) -> tuple[dict[str, Entry], list[Prose]]:
    """Read front matter whose first line, after ``---``, is at `start`.

    Returns
    -------
    entries : dict of str to Entry
        Each key with its value and line.
    prose : list of Prose
        The words a reader will see.

    Raises
    ------
    SourceError
        When it is not YAML, or not a mapping.
    """
    entries: dict[str, Entry] = {}
    prose: list[Prose] = []
    loader = _Loader(text)
    try:
        root = loader.get_single_node()
        if root is None:
            return entries, prose
        if not isinstance(root, yaml.MappingNode):
            reason = "the front matter is not a list of “key: value” lines"
            raise SourceError(PageProblem.at(path, start, reason))
        for key, value in root.value:
            entries[str(key.value)] = Entry(
                loader.construct_document(value), start.down(key.start_mark.line)
            )
            if key.value in WORDED_KEYS:
                prose += _words(value, start)
    except yaml.MarkedYAMLError as error:
        mark = error.problem_mark or error.context_mark
        place = start.down(mark.line) if mark else start
        reason = f"the front matter is not YAML: {error.problem or error.context}"
        raise SourceError(PageProblem.at(path, place, reason)) from error
    except (yaml.YAMLError, ValueError) as error:
        first_line = str(error).split("\n", 1)[0]
        reason = f"the front matter is not YAML: {first_line}"
        raise SourceError(PageProblem.at(path, start, reason)) from error
    finally:
        loader.dispose()
    return entries, prose


def _words(node: yaml.Node, start: SourceLine) -> Iterator[Prose]:
    if isinstance(node, yaml.ScalarNode):
        if node.tag == "tag:yaml.org,2002:str":
            # A block scalar (| or >) begins on the line below its mark.
            below = 1 if node.style in {"|", ">"} else 0
            yield Prose(node.value, start.down(node.start_mark.line + below))
    elif isinstance(node, yaml.SequenceNode):
        for child in node.value:
            yield from _words(child, start)
    elif isinstance(node, yaml.MappingNode):
        for _, child in node.value:
            yield from _words(child, start)
