"""Cards to sort in a room: one case each, in a sentence short enough for a slip of paper.

The coding of a card is that of its case and is written nowhere else, so that the two cannot
differ.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache
from typing import TYPE_CHECKING

from coprod_kit.content import CONTENT
from coprod_kit.content.cases.model import Case, shipped_cases
from coprod_kit.content.files.keyed_lists import repeated, unknown_id
from coprod_kit.content.files.schema_checks import check_source
from coprod_kit.content.files.yaml_files import read_yaml
from coprod_kit.languages import LANGUAGES

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from coprod_kit.content.files.errors import Problem
    from coprod_kit.content.files.yaml_files import YamlFile
    from coprod_kit.languages import Text

CARDS_FILE = CONTENT / "cards" / "cards.yaml"


@dataclass(frozen=True)
class Card:
    """A case on a slip of paper, and what the trainer keeps.

    Attributes
    ----------
    number : int
        Its place in the set, from 1.
    case : Case
        The case of the case base, whose coding is that of the card.
    front : Text
        What the participants read.
    decides : Text
        What settles the coding.
    otherwise : Text
        Who would say something else, and why; or that nobody here would.
    sources : tuple of str
        Keys of the bibliography; may be empty.
    """

    number: int
    case: Case
    front: Text
    decides: Text
    otherwise: Text
    sources: tuple[str, ...]


def read_cards(file: Path, languages: tuple[str, ...] | None = None) -> list[Card]:
    """Read a file of cards; return them in its order.

    Parameters
    ----------
    file : Path
        A YAML file.
    languages : tuple of str, optional
        Languages that every text must have; those of the file itself when left out.

    Raises
    ------
    ContentErrors
        When the file is broken, or a card names no case of the kit or the case of another card.
    """
    source = read_yaml(file)
    check_source(source, "cards/cards.schema.json", _case_problems, languages)
    cases = shipped_cases()
    return [
        Card(
            number,
            cases[entry["case"]],
            entry["front"],
            entry["decides"],
            entry["otherwise"],
            tuple(entry["sources"]),
        )
        for number, entry in enumerate(source.data["cards"], 1)
    ]


@cache
def cards() -> tuple[Card, ...]:
    """Return the cards of the kit in order; see `read_cards` for the errors."""
    return tuple(read_cards(CARDS_FILE, LANGUAGES))


def _case_problems(source: YamlFile) -> Iterator[Problem]:
    names = [entry["case"] for entry in source.data["cards"]]
    for index, name in enumerate(names):
        if name not in shipped_cases():
            yield unknown_id(source, ("cards", index, "case"), name, shipped_cases(), "cases.csv")
    for index, name in repeated(names):
        reason = f'The case "{name}" is on an earlier card.'
        yield source.problem(("cards", index, "case"), reason, "Take another case.")
