"""Instruments: self-assessments declared as data, one YAML file each."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Any

from coprod_kit.content import CONTENT
from coprod_kit.content.errors import ContentError, ContentErrors
from coprod_kit.content.yaml_files import YamlFile, read_yaml, schema_errors
from coprod_kit.languages import Text, check_language

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
    """

    id: str
    version: str
    scale: Scale
    items: tuple[str, ...]
    subscales: tuple[Subscale, ...]
    data: dict[str, Any]

    def family(self, name: str) -> tuple[Subscale, ...]:
        """List the subscales of one family, in order."""
        return tuple(subscale for subscale in self.subscales if subscale.family == name)

    def localized(self, lang: str) -> dict[str, Any]:
        """Give the whole declaration in one language, ready for JSON.

        Raises
        ------
        ValueError
            When the kit does not speak `lang`.
        """
        localized = _in_language(self.data, check_language(lang))
        assert isinstance(localized, dict)  # noqa: S101 -- the schema says so
        return localized


def _in_language(value: Any, lang: str) -> Any:
    if isinstance(value, dict):
        if lang in value:
            rest = {key: item for key, item in value.items() if key == "at"}
            return {**rest, "text": value[lang]} if rest else value[lang]
        return {key: _in_language(item, lang) for key, item in value.items()}
    if isinstance(value, list):
        return [_in_language(item, lang) for item in value]
    return value


def instrument_names() -> list[str]:
    """List the instruments the kit ships, by name."""
    return sorted(file.stem for file in INSTRUMENTS.glob("*.yaml"))


def load_instrument(name: str | Path) -> Instrument:
    """Load an instrument by its name, or from a file of one's own.

    Parameters
    ----------
    name : str or Path
        A name such as ``"self-efficacy"``, or the path of a ``.yaml`` file.

    Raises
    ------
    ContentErrors
        When the file is missing or broken; each error names file, line, key, reason and fix.
    ValueError
        When the kit ships no instrument of that name; the message lists those it has.
    """
    if isinstance(name, Path) or name.endswith((".yaml", ".yml")):
        return read_instrument(Path(name))
    if name not in instrument_names():
        known = ", ".join(instrument_names())
        raise ValueError(f'There is no instrument "{name}". The kit has: {known}.')
    return _shipped(name)


@cache
def _shipped(name: str) -> Instrument:
    return read_instrument(INSTRUMENTS / f"{name}.yaml")


def read_instrument(file: Path) -> Instrument:
    """Read and check one instrument file; see `load_instrument` for the errors."""
    source = read_yaml(file)
    errors = schema_errors(source, "instrument.schema.json")
    if not errors:  # the shape is right: the meaning can be checked
        errors = list(_faults(source))
    if errors:
        raise ContentErrors(errors)
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
    )


def _faults(source: YamlFile) -> Iterator[ContentError]:
    """Find what a schema cannot say: ids that clash or lead nowhere, impossible numbers."""
    yield from _scale_faults(source)
    yield from _double_ids(source)
    yield from _subscale_faults(source)
    yield from _family_faults(source)


def _scale_faults(source: YamlFile) -> Iterator[ContentError]:
    scale = source.data["scale"]
    low, high, step = scale["minimum"], scale["maximum"], scale["step"]
    if step <= 0 or high <= low or (high - low) % step:
        reason = f"From {low} to {high} by {step} does not make a scale."
        fix = "The maximum must be the minimum plus a whole number of steps."
        yield source.error(("scale", "step"), reason, fix)
        return
    places = [("scale",), *(("sections", i) for i in range(len(source.data["sections"])))]
    for place in places:
        holder = source.data["scale"] if place == ("scale",) else source.data["sections"][place[1]]
        for index, anchor in enumerate(holder.get("anchors", [])):
            if anchor["at"] not in range(low, high + 1, step):
                reason = f"{anchor['at']} is not a point of the scale."
                fix = f"Take a value from {low} to {high} by {step}."
                yield source.error((*place, "anchors", index, "at"), reason, fix)


def _double_ids(source: YamlFile) -> Iterator[ContentError]:
    sections = enumerate(source.data["sections"])
    items = [
        (("sections", i, "items", j, "id"), item["id"])
        for i, section in sections
        for j, item in enumerate(section["items"])
    ]
    subscales = [
        (("subscales", i, "id"), entry["id"]) for i, entry in enumerate(source.data["subscales"])
    ]
    for group in (items, subscales):
        seen: set[str] = set()
        for key, name in group:
            if name in seen:
                yield source.error(key, f'The id "{name}" is used twice.', "Give each its own id.")
            seen.add(name)


def _subscale_faults(source: YamlFile) -> Iterator[ContentError]:
    known = [item["id"] for section in source.data["sections"] for item in section["items"]]
    families = source.data["families"]
    for i, entry in enumerate(source.data["subscales"]):
        if entry["family"] not in families:
            reason = f'There is no family "{entry["family"]}".'
            yield source.error(("subscales", i, "family"), reason, f"Take one of: {_list(families)}.")
        for j, item in enumerate(entry["items"]):
            if item not in known:
                reason = f'There is no item "{item}".'
                yield source.error(("subscales", i, "items", j), reason, "Use an id of an item.")
            elif item in entry["items"][:j]:
                reason = f'The item "{item}" is counted twice.'
                yield source.error(("subscales", i, "items", j), reason, "Remove one.")
        if not 1 <= entry["minimum"] <= len(entry["items"]):
            reason = f"The minimum is {entry['minimum']} but the subscale has {len(entry['items'])}."
            fix = f"Take a number from 1 to {len(entry['items'])}."
            yield source.error(("subscales", i, "minimum"), reason, fix)


def _family_faults(source: YamlFile) -> Iterator[ContentError]:
    data = source.data
    members: dict[str, list[dict[str, Any]]] = {name: [] for name in data["families"]}
    for entry in data["subscales"]:
        members.setdefault(entry["family"], []).append(entry)
    uses = [
        (("picture", side), data["picture"][side]) for side in data.get("picture", {})
    ] + [
        (("feedback", "comparisons", i, "family"), entry["family"])
        for i, entry in enumerate(data["feedback"]["comparisons"])
    ]
    first_step = data["feedback"]["first_step"]
    uses.append((("feedback", "first_step", "family"), first_step["family"]))
    for key, name in uses:
        if not members.get(name):
            reason = f'No subscale is in the family "{name}".'
            yield source.error(key, reason, f"Take one of: {_list(members)}.")
        elif key[0] == "feedback":
            for entry in members[name]:
                if "phrase" not in entry:
                    place = ("subscales", data["subscales"].index(entry), "phrase")
                    reason = f'The subscale "{entry["id"]}" is named in the feedback.'
                    yield source.error(place, reason, 'Add "phrase:" in every language.')
    wanted = {entry["id"] for entry in members.get(first_step["family"], [])}
    for name in sorted(wanted ^ set(first_step["steps"])):
        reason = f'There must be one first step for each of: {_list(sorted(wanted))}.'
        yield source.error(("feedback", "first_step", "steps", name), reason, "Add or remove it.")


def _list(names: Any) -> str:
    return ", ".join(names)
