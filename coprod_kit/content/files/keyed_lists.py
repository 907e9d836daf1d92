"""Read lists of entries that each have an id, and check that no id comes twice."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from coprod_kit.content.files.schema_checks import check_source
from coprod_kit.content.files.table_schema import nearest
from coprod_kit.content.files.yaml_files import read_yaml

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator
    from pathlib import Path

    from coprod_kit.content.files.errors import Problem
    from coprod_kit.content.files.yaml_files import Key, YamlFile


def read_entries(
    file: Path, key: str, schema: str, languages: tuple[str, ...] | None = None
) -> list[dict[str, Any]]:
    """Read the entries under `key`, checked against a schema of the content folder.

    Parameters
    ----------
    file : Path
        A YAML file.
    key : str
        The key of its list.
    schema : str
        Path of the schema in the content folder.
    languages : tuple of str, optional
        Languages that every text must have; those of the file itself when left out.

    Raises
    ------
    ContentErrors
        When the file is broken or an id comes twice; each problem names file, line and fix.
    """
    source = read_yaml(file)
    check_source(source, schema, lambda each: id_problems(each, (key,)), languages)
    entries: list[dict[str, Any]] = source.data[key]
    return entries


def id_problems(source: YamlFile, list_key: Key) -> Iterator[Problem]:
    """Yield the ids that come twice in a list of a file.

    Parameters
    ----------
    source : YamlFile
        The file.
    list_key : tuple
        Path of the list in it, such as ``("steps", 2, "answers")``.
    """
    entries = source.data
    for part in list_key:
        entries = entries[part]
    for index, name in repeated(entry["id"] for entry in entries):
        yield repeated_id(source, (*list_key, index, "id"), name)


def repeated_id(source: YamlFile, key: Key, name: str) -> Problem:
    """Return the problem of an id that an earlier entry has."""
    return source.problem(key, f'The id "{name}" is used twice.', "Give each its own id.")


def unknown_id(source: YamlFile, key: Key, name: str, known: Iterable[str], home: str) -> Problem:
    """Return the problem of an id that stands for nothing.

    Parameters
    ----------
    source : YamlFile
        The file.
    key : tuple
        Path of the id in it.
    name : str
        The id.
    known : iterable of str
        The ids there are.
    home : str
        What has them, such as ``"cases.csv"``.
    """
    near = nearest(name, known, {})
    take = f"Take an id of {home}." if near is None else f'Write "{near}", or another id of {home}.'
    return source.problem(key, f'There is no "{name}" in {home}.', take)


def repeated(names: Iterable[str]) -> Iterator[tuple[int, str]]:
    """Yield place and name of what stands earlier in the same list.

    >>> list(repeated(["a", "b", "a", "a"]))
    [(2, 'a'), (3, 'a')]
    """
    seen: set[str] = set()
    for index, name in enumerate(names):
        if name in seen:
            yield index, name
        seen.add(name)
