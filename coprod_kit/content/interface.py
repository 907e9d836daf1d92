"""The words of the interface, one file an area, every text in every language."""

from __future__ import annotations

import string
from collections.abc import Mapping
from functools import cache

from coprod_kit.content import CONTENT
from coprod_kit.content.errors import ContentErrors
from coprod_kit.content.yaml_files import read_yaml, schema_errors
from coprod_kit.languages import LANGUAGES, check_language

INTERFACE = CONTENT / "interface"


def placeholders(text: str) -> set[str]:
    """List the ``{names}`` a text waits for.

    >>> sorted(placeholders("{answered} of {total}"))
    ['answered', 'total']
    """
    return {name for _, name, _, _ in string.Formatter().parse(text) if name}


@cache
def _area(area: str) -> Mapping[str, Mapping[str, str]]:
    source = read_yaml(INTERFACE / f"{area}.yaml")
    errors = schema_errors(source, "interface.schema.json")
    if not errors:
        for key, text in source.data.items():
            expected = placeholders(text[LANGUAGES[0]])
            for lang in LANGUAGES[1:]:
                if placeholders(text[lang]) != expected:
                    names = ", ".join(f"{{{name}}}" for name in sorted(expected)) or "none"
                    fix = f"Use the same as in {LANGUAGES[0]}: {names}."
                    errors.append(source.error((key, lang), "The {names} differ.", fix))
    if errors:
        raise ContentErrors(errors)
    data: Mapping[str, Mapping[str, str]] = source.data
    return data


def strings(area: str, lang: str) -> dict[str, str]:
    """Give the interface texts of one area in one language.

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
    check_language(lang)
    return {key: text[lang] for key, text in _area(area).items()}


def areas() -> list[str]:
    """List the areas that have a file."""
    return sorted(file.stem for file in INTERFACE.glob("*.yaml"))
