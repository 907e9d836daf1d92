"""The glossary: each term in every language, where it is explained, where it is practised."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache
from typing import TYPE_CHECKING

from coprod_kit.content import CONTENT
from coprod_kit.content.files.keyed_lists import read_entries
from coprod_kit.languages import LANGUAGES

if TYPE_CHECKING:
    from pathlib import Path

    from coprod_kit.languages import Text

GLOSSARY_FILE = CONTENT / "glossary" / "glossary.yaml"


@dataclass(frozen=True)
class Term:
    """A term of the glossary.

    Attributes
    ----------
    id : str
        Its name in links, the same in every language.
    term, definition : Text
        The word and what it means, in every language.
    chapter : str
        Label of the section that explains it.
    practice : str
        Label of a section, or name of a page, where the reader practises it.
    """

    id: str
    term: Text
    definition: Text
    chapter: str
    practice: str


def read_glossary(file: Path, languages: tuple[str, ...] | None = None) -> dict[str, Term]:
    """Read a glossary; return its terms by id, in the order of the file.

    Parameters
    ----------
    file : Path
        A YAML file.
    languages : tuple of str, optional
        Languages that every text must have; those of the file itself when left out.

    Raises
    ------
    ContentErrors
        When the file is broken or an id comes twice.
    """
    entries = read_entries(file, "terms", "glossary/glossary.schema.json", languages)
    return {entry["id"]: Term(**entry) for entry in entries}


@cache
def glossary() -> dict[str, Term]:
    """Return the terms of the kit by id; see `read_glossary` for the errors."""
    return read_glossary(GLOSSARY_FILE, LANGUAGES)
