"""Read a YAML file so that every key keeps its line."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

import yaml

from coprod_kit.content.files.errors import ContentErrors, Problem

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping
    from pathlib import Path

Key = tuple[str | int, ...]

_TEXT_TAG, _NOTHING_TAG = "tag:yaml.org,2002:str", "tag:yaml.org,2002:null"

_MISREAD = (ValueError, KeyError, AttributeError, IndexError, OverflowError)
"""What PyYAML lets through from Python when a value is not what its tag or its form says."""

_MOST_BITS = 1_000
"""Length of the largest number; one much longer could not even be written in a message."""

_UNUSABLE = re.compile("[\x00-\x08\x0b-\x1f\x7f\ud800-\udfff]")
"""Signs that YAML's escapes can write and no page can show: controls, halves of characters."""


def dotted(key: Key) -> str:
    """Return a path in a file the way people write it.

    >>> dotted(("items", 3, "text", "fr"))
    'items[3].text.fr'
    """
    return "".join(f"[{part}]" if isinstance(part, int) else f".{part}" for part in key).lstrip(".")


@dataclass(frozen=True)
class YamlFile:
    """A YAML file once read: its data, and the line of every key.

    Attributes
    ----------
    file : Path
        Where it was read.
    data : Any
        What it holds.
    lines : mapping of tuple to int
        Path of a key or list item → its line, from 1.
    """

    file: Path
    data: Any
    lines: Mapping[Key, int]

    def problem(self, key: Key, reason: str, fix: str) -> Problem:
        """Return a problem at the nearest line known for `key`."""
        at = key
        while at and at not in self.lines:
            at = at[:-1]
        return Problem(self.file, self.lines.get(at, 1), dotted(key), reason, fix)


def read_yaml(file: Path) -> YamlFile:
    """Read `file`, refusing what YAML lets through silently.

    Raises
    ------
    ContentErrors
        When the file is missing, not UTF-8, not YAML, empty, nested beyond reason, gives one
        key twice, has a key that is not a text, repeats a part by an alias (``*name``), or
        holds an invisible sign or a value that its tag or its form does not allow.
    """

    def refuse(line: int | None, reason: str, fix: str) -> ContentErrors:
        return ContentErrors([Problem(file, line, "", reason, fix)])

    try:
        text = file.read_text(encoding="utf-8-sig")
    except FileNotFoundError:
        raise refuse(None, "There is no such file.", "Check the name and the folder.") from None
    except OSError as error:
        reason = f"The file cannot be read: {error.strerror}."
        raise refuse(None, reason, "Check that it is a file you may read.") from None
    except UnicodeDecodeError as error:
        reason = f"Byte {error.start} is not UTF-8."
        raise refuse(None, reason, "Save the file again with the encoding UTF-8.") from None
    try:
        return _parse(file, text)
    except yaml.MarkedYAMLError as error:
        mark = error.problem_mark
        line = None if mark is None else mark.line + 1
        fix = "Check the indentation (spaces, no tabs), the quotes and the colons just before."
        raise refuse(line, f"The file is not valid YAML: {error.problem}.", fix) from None
    except yaml.reader.ReaderError as error:
        line = text.count("\n", 0, error.position) + 1
        reason = f"The file holds a sign that YAML does not allow (U+{error.character:04X})."
        raise refuse(line, reason, "Remove it.") from None
    except RecursionError:
        reason = "The file is nested too deeply."
        raise refuse(None, reason, "Check the brackets and the indentation.") from None


def _parse(file: Path, text: str) -> YamlFile:
    loader = yaml.SafeLoader(text)
    try:
        node = loader.get_single_node()
    except (ValueError, OverflowError) as error:
        # An escape such as "\UFFFFFFFF" names a sign beyond those that Unicode has.
        if isinstance(error, yaml.reader.ReaderError):
            raise
        reason = "A sign written by its number does not exist."
        problem = Problem(file, loader.line + 1, "", reason, "Write the sign itself.")
        raise ContentErrors([problem]) from None
    if node is None or node.tag == _NOTHING_TAG:
        problem = Problem(file, 1, "", "The file is empty.", "Copy an existing file and change it.")
        raise ContentErrors([problem])
    lines: dict[Key, int] = {}
    problems = [
        Problem(file, line, dotted(key), reason, fix)
        for key, line, reason, fix in _walk(node, (), lines, set(), loader)
    ]
    if problems:
        raise ContentErrors(problems)
    return YamlFile(file, loader.construct_document(node), lines)


def _walk(
    node: yaml.Node, key: Key, lines: dict[Key, int], seen: set[int], loader: yaml.SafeLoader
) -> Iterator[tuple[Key, int, str, str]]:
    """Yield what is wrong below `node`: key, line, reason, fix; add the line of each key."""
    lines.setdefault(key, node.start_mark.line + 1)
    if isinstance(node, yaml.ScalarNode):
        yield from ((key, lines[key], *words) for words in _scalar_problems(node, loader))
        return
    if id(node) in seen:
        # Refused because a few of them can stand for a file of any size, or for an endless one.
        yield key, lines[key], "An alias (*) repeats a part of the file.", "Write it in full."
        return
    seen.add(id(node))
    if isinstance(node, yaml.SequenceNode):
        for index, value in enumerate(node.value):
            yield from _walk(value, (*key, index), lines, seen, loader)
    elif isinstance(node, yaml.MappingNode):
        for name, value in node.value:
            path, line = (*key, str(name.value)), name.start_mark.line + 1
            if name.tag != _TEXT_TAG or _UNUSABLE.search(name.value):
                yield path, line, "This key is not a text.", "Put it in quotes."
            elif path in lines:
                yield path, line, "The key is given twice.", "Remove one."
            else:
                lines[path] = line
                yield from _walk(value, path, lines, seen, loader)


def _scalar_problems(node: yaml.ScalarNode, loader: yaml.SafeLoader) -> Iterator[tuple[str, str]]:
    """Yield the reason and the fix for a single value that cannot be used."""
    try:
        value = loader.construct_object(node)
    except _MISREAD:
        yield "This cannot be read as the number or the date it looks like.", "Put it in quotes."
        return
    if isinstance(value, int) and value.bit_length() > _MOST_BITS:
        yield "This number is too large.", "Write a smaller one, or put it in quotes."
    if isinstance(value, str) and (hidden := _UNUSABLE.search(value)):
        reason = f"The text holds an invisible sign (U+{ord(hidden[0]):04X})."
        yield reason, "Delete it, then write the word again."
