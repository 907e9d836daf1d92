"""The glossary: each term in every language, where it is explained, where it is practised."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache
from typing import TYPE_CHECKING

from coprod_kit.content import CONTENT
from coprod_kit.content.files.keyed_lists import read_entries

if TYPE_CHECKING:
    from pathlib import Path

    from coprod_kit.languages import Text

FILE = CONTENT / "glossary" / "glossary.yaml"


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


def read_glossary(file: Path) -> dict[str, Term]:
    """Read a glossary; give its terms by id, in the order of the file.

    Raises
    ------
    ContentErrors
        When the file is broken or an id comes twice.
    """
    entries = read_entries(file, "terms", "glossary/glossary.schema.json")
    return {entry["id"]: Term(**entry) for entry in entries}


@cache
def glossary() -> dict[str, Term]:
    """Give the terms of the kit by id; see `read_glossary` for the errors."""
    return read_glossary(FILE)
