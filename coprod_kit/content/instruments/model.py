"""Instruments: self-assessments declared as data, one YAML file each."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache
from typing import TYPE_CHECKING, Any

from coprod_kit.content import CONTENT
from coprod_kit.content.files.localized import localized
from coprod_kit.content.files.named_files import known_name, names_in, own_file
from coprod_kit.content.files.schema_checks import check_source
from coprod_kit.content.files.yaml_files import read_yaml
from coprod_kit.content.instruments.checks import instrument_problems
from coprod_kit.languages import LANGUAGES, source_language, text_in

if TYPE_CHECKING:
    from collections.abc import Mapping
    from pathlib import Path

    from coprod_kit.languages import Text

INSTRUMENTS = CONTENT / "instruments"


@dataclass(frozen=True)
class Scale:
    """The answers an item accepts: `minimum`, then every `step`, up to `maximum`."""

    minimum: int
    maximum: int
    step: int

    @property
    def points(self) -> range:
        """Every answer the scale accepts, lowest first."""
        return range(self.minimum, self.maximum + 1, self.step)


@dataclass(frozen=True)
class Subscale:
    """A mean of some items.

    Attributes
    ----------
    id, family : str
        Its name, and the family it stands in (levels, modes…).
    label : Text
        What people read.
    items : tuple of str
        Ids of the items it is made of.
    minimum : int
        How many of them must be answered for the mean to be computed.
    """

    id: str
    family: str
    label: Text
    items: tuple[str, ...]
    minimum: int


@dataclass(frozen=True)
class Scoring:
    """How answers to an instrument become scores: numbers and ids, without any text.

    Attributes
    ----------
    scale : Scale
        The answers every item accepts.
    items : tuple of str
        Ids of all items in the order they are asked.
    subscales : mapping of str to (tuple of str, int)
        Id of each subscale → the ids of its items, and how many must be answered.
    """

    scale: Scale
    items: tuple[str, ...]
    subscales: Mapping[str, tuple[tuple[str, ...], int]]


@dataclass(frozen=True)
class ItemTexts:
    """What a learner reads of an item, in one language."""

    id: str
    text: str


@dataclass(frozen=True)
class Instrument:
    """A self-assessment as declared in its file, once checked.

    Attributes
    ----------
    id, version : str
        Its name and the version of its wording and rules.
    scale : Scale
        The answers every item accepts.
    items : tuple of str
        Ids of all items in the order they are asked.
    subscales : tuple of Subscale
        Its scores, in the order they are shown.
    data : dict
        The whole file; every text is a mapping from language to words.
    languages : tuple of str
        The languages that every text of the source has; the first is the one to fall back on.
    """

    id: str
    version: str
    scale: Scale
    items: tuple[str, ...]
    subscales: tuple[Subscale, ...]
    data: dict[str, Any]
    languages: tuple[str, ...]

    @property
    def scoring(self) -> Scoring:
        """How answers become scores."""
        subscales = {each.id: (each.items, each.minimum) for each in self.subscales}
        return Scoring(self.scale, self.items, subscales)

    def item_texts(self, lang: str) -> tuple[ItemTexts, ...]:
        """Return the items in the order they are asked; see `text_in` for the language."""
        return tuple(
            ItemTexts(item["id"], text_in(item["text"], lang))
            for section in self.data["sections"]
            for item in section["items"]
        )

    def family(self, name: str) -> tuple[Subscale, ...]:
        """Return the subscales of one family, in order."""
        return tuple(subscale for subscale in self.subscales if subscale.family == name)

    def localized(self, lang: str) -> dict[str, Any]:
        """Return the whole declaration in one language, ready for JSON.

        See `coprod_kit.languages.source_language` for the language that is taken.

        Raises
        ------
        ValueError
            When neither the kit nor the source has `lang`.
        """
        words: dict[str, Any] = localized(self.data, source_language(self.languages, lang))
        return words


def instruments() -> list[str]:
    """Return the instruments the kit ships, by name, as `load_instrument` takes them.

    >>> instruments()
    ['self-efficacy', 'service-readiness']
    """
    return names_in(INSTRUMENTS)


def load_instrument(name: str | Path) -> Instrument:
    """Load an instrument by its name, or from a file of one's own.

    Parameters
    ----------
    name : str or Path
        A name such as ``"self-efficacy"``, or the path of a ``.yaml`` file.

    Raises
    ------
    ContentErrors
        When the file is missing or broken; each problem names file, line, key, reason and fix.
    ValueError
        When the kit ships no instrument of that name; the message lists those it has, and
        says which name is nearest.
    """
    if file := own_file(name):
        return read_instrument(file)
    return _shipped(known_name(name, instruments(), f'There is no instrument "{name}".'))


@cache
def _shipped(name: str) -> Instrument:
    return read_instrument(INSTRUMENTS / f"{name}.yaml", LANGUAGES)


def read_instrument(file: Path, languages: tuple[str, ...] | None = None) -> Instrument:
    """Read and check one instrument file; see `load_instrument` for the errors.

    Parameters
    ----------
    file : Path
        A YAML file.
    languages : tuple of str, optional
        Languages that every text must have. When left out they are those of the file, which may
        be in one language only.
    """
    source = read_yaml(file)
    schema = "instruments/instrument.schema.json"
    languages = check_source(source, schema, instrument_problems, languages)
    data = source.data
    return Instrument(
        id=data["id"],
        version=data["version"],
        scale=Scale(*(data["scale"][key] for key in ("minimum", "maximum", "step"))),
        items=tuple(item["id"] for section in data["sections"] for item in section["items"]),
        subscales=tuple(
            Subscale(
                id=entry["id"],
                family=entry["family"],
                label=entry["label"],
                items=tuple(entry["items"]),
                minimum=entry["minimum"],
            )
            for entry in data["subscales"]
        ),
        data=data,
        languages=languages,
    )
