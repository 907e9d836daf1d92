"""What a schema cannot say of an instrument: ids that clash or lead nowhere, impossible numbers."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from coprod_kit.content.files.keyed_lists import id_problems, repeated, repeated_id

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from coprod_kit.content.files.errors import Problem
    from coprod_kit.content.files.yaml_files import Key, YamlFile

_MOST_POINTS = 101
"""Buttons an item may have."""


def instrument_problems(source: YamlFile) -> Iterator[Problem]:
    """Yield what is wrong in an instrument file whose shape is right."""
    yield from _scale_problems(source)
    yield from _repeated_ids(source)
    yield from _subscale_problems(source)
    yield from _family_problems(source)


def _scale_problems(source: YamlFile) -> Iterator[Problem]:
    scale = source.data["scale"]
    low, high, step = scale["minimum"], scale["maximum"], scale["step"]
    if step <= 0 or high <= low or (high - low) % step:
        reason = f"From {low} to {high} by {step} does not make a scale."
        fix = "The maximum must be the minimum plus a whole number of steps."
        yield source.problem(("scale", "step"), reason, fix)
        return
    count = (high - low) // step + 1
    if count > _MOST_POINTS:
        reason = f"From {low} to {high} by {step} makes {count} points."
        yield source.problem(("scale",), reason, f"Take at most {_MOST_POINTS}, by a larger step.")
    anchored: list[tuple[Key, dict[str, Any]]] = [(("scale",), scale)]
    anchored += [(("sections", i), each) for i, each in enumerate(source.data["sections"])]
    for key, entry in anchored:
        for index, anchor in enumerate(entry.get("anchors", [])):
            if anchor["at"] not in range(low, high + 1, step):
                reason = f"{anchor['at']} is not a point of the scale."
                fix = f"Take a value from {low} to {high} by {step}."
                yield source.problem((*key, "anchors", index, "at"), reason, fix)


def _repeated_ids(source: YamlFile) -> Iterator[Problem]:
    for part in ("sections", "subscales"):
        yield from id_problems(source, (part,))
    keys = [
        (("sections", i, "items", j, "id"), item["id"])
        for i, section in enumerate(source.data["sections"])
        for j, item in enumerate(section["items"])
    ]
    for index, name in repeated(name for _, name in keys):
        yield repeated_id(source, keys[index][0], name)


def _subscale_problems(source: YamlFile) -> Iterator[Problem]:
    known = {item["id"] for section in source.data["sections"] for item in section["items"]}
    families = source.data["families"]
    for i, entry in enumerate(source.data["subscales"]):
        if entry["family"] not in families:
            reason = f'There is no family "{entry["family"]}".'
            fix = f"Take one of: {_list(families)}."
            yield source.problem(("subscales", i, "family"), reason, fix)
        count, seen = len(entry["items"]), set[str]()
        for j, item in enumerate(entry["items"]):
            if item not in known:
                reason = f'There is no item "{item}".'
                yield source.problem(("subscales", i, "items", j), reason, "Use an id of an item.")
            elif item in seen:
                reason = f'The item "{item}" is counted twice.'
                yield source.problem(("subscales", i, "items", j), reason, "Remove one.")
            seen.add(item)
        if not 1 <= entry["minimum"] <= count:
            reason = f"The minimum is {entry['minimum']} but the number of items is {count}."
            fix = f"Take a number from 1 to {count}."
            yield source.problem(("subscales", i, "minimum"), reason, fix)


def _family_problems(source: YamlFile) -> Iterator[Problem]:
    data = source.data
    members: dict[str, list[dict[str, Any]]] = {name: [] for name in data["families"]}
    for entry in data["subscales"]:
        members.setdefault(entry["family"], []).append(entry)
    in_use = [name for name, entries in members.items() if entries]
    uses: list[tuple[Key, str]] = [
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
            yield source.problem(key, reason, f"Take one of: {_list(in_use)}.")
    named = {name for key, name in uses if key[0] == "feedback"}
    for i, entry in enumerate(data["subscales"]):
        if entry["family"] in named and "phrase" not in entry:
            reason = f'The subscale "{entry["id"]}" is named in the feedback.'
            fix = 'Add "phrase:" in every language.'
            yield source.problem(("subscales", i, "phrase"), reason, fix)
    wanted = {entry["id"] for entry in members.get(first_step["family"], [])}
    for name in sorted(wanted ^ set(first_step["steps"])) if wanted else ():
        reason = f"There must be one first step for each of: {_list(sorted(wanted))}."
        fix = "Add this one." if name in wanted else "Remove this one."
        yield source.problem(("feedback", "first_step", "steps", name), reason, fix)


def _list(names: Iterable[str]) -> str:
    return ", ".join(names)
