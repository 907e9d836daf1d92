"""The words by which exercises could be answered without knowing anything."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache
from typing import TYPE_CHECKING

from coprod_kit.content import CONTENT
from coprod_kit.content.files.schema_checks import check_source
from coprod_kit.content.files.yaml_files import read_yaml
from coprod_kit.languages import LANGUAGES

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping
    from pathlib import Path

    from coprod_kit.content.files.errors import Problem
    from coprod_kit.content.files.yaml_files import YamlFile
    from coprod_kit.languages import Text

SURFACE_CUES_FILE = CONTENT / "surface_cues" / "surface-cues.yaml"


@dataclass(frozen=True)
class SurfaceCues:
    """Lists of words, and what each strategy is called.

    Attributes
    ----------
    words : mapping of str to mapping
        ``"absolutes"``, ``"hedges"``, ``"negations"``, ``"diversity"`` → the words of each
        language.
    common : mapping of str to tuple of str
        Words too common to be counted as shared, in each language.
    strategies : mapping of str to Text
        Name of a strategy → what it is called.
    """

    words: Mapping[str, Mapping[str, tuple[str, ...]]]
    common: Mapping[str, tuple[str, ...]]
    strategies: Mapping[str, Text]


def read_surface_cues(file: Path, languages: tuple[str, ...] | None = None) -> SurfaceCues:
    """Read a file of surface cues.

    Parameters
    ----------
    file : Path
        A YAML file.
    languages : tuple of str, optional
        Languages that every list and text must have; those of its texts when left out.

    Raises
    ------
    ContentErrors
        When the file is broken or a list lacks a language.
    """
    source = read_yaml(file)
    wanted = languages or LANGUAGES
    schema = "surface_cues/surface-cues.schema.json"
    check_source(source, schema, lambda each: _missing_lists(each, wanted), languages)
    data = source.data
    return SurfaceCues(
        words={name: _lists(lists) for name, lists in data["words"].items()},
        common=_lists(data["common"]),
        strategies=data["strategies"],
    )


@cache
def surface_cues() -> SurfaceCues:
    """Return the cues of the kit; see `read_surface_cues` for the errors."""
    return read_surface_cues(SURFACE_CUES_FILE, LANGUAGES)


def _lists(lists: Mapping[str, list[str]]) -> dict[str, tuple[str, ...]]:
    return {lang: tuple(words) for lang, words in lists.items()}


def _missing_lists(source: YamlFile, languages: tuple[str, ...]) -> Iterator[Problem]:
    keys = [*(("words", name) for name in source.data["words"]), ("common",)]
    for key in keys:
        lists = source.data
        for part in key:
            lists = lists[part]
        for lang in languages:
            if lang not in lists:
                fix = f'Add the line "{lang}: […]" beside the other languages.'
                yield source.problem((*key, lang), "The list of a language is missing.", fix)
