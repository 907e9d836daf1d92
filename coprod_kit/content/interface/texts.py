"""The words of the interface, one file an area, every text in every language."""

from __future__ import annotations

import re
from functools import cache
from typing import TYPE_CHECKING

from coprod_kit.content import CONTENT
from coprod_kit.content.files.named_files import names_in
from coprod_kit.content.files.schema_checks import check_source
from coprod_kit.content.files.yaml_files import YamlFile, read_yaml
from coprod_kit.languages import LANGUAGES, check_language

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping
    from pathlib import Path

    from coprod_kit.content.files.errors import Problem

INTERFACE = CONTENT / "interface"

_PLACEHOLDER = re.compile(r"\{([\w-]+)\}", re.ASCII)
"""As `fill` of the front end reads them."""


def placeholders(text: str) -> set[str]:
    """Return the ``{names}`` a text waits for.

    >>> sorted(placeholders("{answered} of {total}"))
    ['answered', 'total']
    """
    return set(_PLACEHOLDER.findall(text))


@cache
def _file_texts(file: Path) -> Mapping[str, Mapping[str, str]]:
    source = read_yaml(file)
    check_source(source, "interface/interface.schema.json", _brace_problems, LANGUAGES)
    data: Mapping[str, Mapping[str, str]] = source.data
    return data


def _brace_problems(source: YamlFile) -> Iterator[Problem]:
    for key, text in source.data.items():
        expected = placeholders(text[LANGUAGES[0]])
        names = ", ".join(f"{{{name}}}" for name in sorted(expected)) or "none"
        for lang in LANGUAGES:
            if re.search(r"[{}]", _PLACEHOLDER.sub("", text[lang])):
                fix = "Write {name}, with letters, digits, _ and - only."
                yield source.problem((key, lang), "There is a stray { or }.", fix)
            elif placeholders(text[lang]) != expected:
                fix = f"Use the same as in {LANGUAGES[0]}: {names}."
                yield source.problem((key, lang), "The {names} differ.", fix)


def strings(area: str, lang: str) -> dict[str, str]:
    """Return the interface texts of one area in one language.

    Parameters
    ----------
    area : str
        Name of a file in ``content/interface`` without its ending, such as ``"site"``.
    lang : str
        Language code.

    Returns
    -------
    dict of str to str
        Key → text; some texts hold ``{names}`` to fill in.

    Raises
    ------
    ContentErrors
        When the file is missing or a text is not there in every language.
    """
    return file_strings(INTERFACE / f"{area}.yaml", lang)


def file_strings(file: Path, lang: str) -> dict[str, str]:
    """Return the interface texts of a file in one language.

    The same as `strings`, for an area whose file stands elsewhere, such as a widget's.
    """
    check_language(lang)
    return {key: text[lang] for key, text in _file_texts(file).items()}


@cache
def strings_so_far(area: str, lang: str) -> dict[str, str]:
    """Return the texts of an area in one language, or in another where one is not there yet.

    For the command line, which must run while a language is being added, so that
    ``coprod-kit check`` can say which texts it lacks.

    Parameters
    ----------
    area : str
        As `strings` takes it.
    lang : str
        Language code.
    """
    source = read_yaml(INTERFACE / f"{area}.yaml")
    return {key: text.get(lang, next(iter(text.values()))) for key, text in source.data.items()}


def areas() -> list[str]:
    """Return the areas that have a file."""
    return names_in(INTERFACE)
