"""What a schema cannot say of a file of criteria, in each entry: names, codes, missing words."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from coprod_kit.content.criteria.graph_checks import graph_problems
from coprod_kit.content.files.table_schema import columns
from coprod_kit.content.vocabulary import DIMENSION_COLUMNS, codes

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from coprod_kit.content.files.errors import ContentError
    from coprod_kit.content.files.yaml_files import Key, YamlFile

_NEEDS = {
    "one": ("text", "answers"),
    "several": ("text", "none", "next", "answers"),
    "fork": ("by", "routes"),
}
_TAKES = {
    "one": ("help", "trap", "note"),
    "several": ("help", "trap", "note"),
    "fork": (),
}


def criteria_problems(source: YamlFile) -> Iterator[ContentError]:
    """Find what is wrong in a file of criteria whose shape is right."""
    found = [*_id_faults(source), *_step_faults(source)]
    yield from found
    if not found:  # every name is known: the ways can be followed
        yield from graph_problems(source, {name: codes(name) for name in DIMENSION_COLUMNS})


def _id_faults(source: YamlFile) -> Iterator[ContentError]:
    steps = source.data["steps"]
    groups: list[list[tuple[Key, str]]] = [
        [(("steps", i, "id"), s["id"]) for i, s in enumerate(steps)]
    ]
    groups += [
        [(("steps", i, "answers", j, "id"), a["id"]) for j, a in enumerate(step.get("answers", []))]
        for i, step in enumerate(steps)
    ]
    for group in groups:
        seen: set[str] = set()
        for key, name in group:
            if name in seen:
                yield source.error(key, f'The id "{name}" is used twice.', "Give each its own id.")
            seen.add(name)


def _step_faults(source: YamlFile) -> Iterator[ContentError]:
    steps = source.data["steps"]
    known = [step["id"] for step in steps]
    yield from _unknown(source, ("start",), "step", [source.data["start"]], known)
    several = [step["id"] for step in steps if step["kind"] == "several"]
    for i, step in enumerate(steps):
        key: Key = ("steps", i)
        yield from _unknown(
            source, (*key, "stage"), "stage", [step["stage"]], source.data["stages"]
        )
        needed = _NEEDS[step["kind"]]
        allowed = {"id", "stage", "kind", *needed, *_TAKES[step["kind"]]}
        for name in needed:
            if name not in step:
                reason = f"A step of kind {step['kind']} needs this key."
                yield source.error((*key, name), reason, f'Add "{name}:" here.')
        for name in step:
            if name not in allowed:
                reason = f"A step of kind {step['kind']} has no such key."
                yield source.error((*key, name), reason, "Remove it.")
        if "next" in step:
            yield from _unknown(source, (*key, "next"), "step", [step["next"]], known)
        if "by" in step:
            yield from _unknown(source, (*key, "by"), "step of kind several", [step["by"]], several)
        for part in ("answers", "routes"):
            for j, way in enumerate(step.get(part, [])):
                yield from _way_faults(source, (*key, part, j), way, step, known)


def _way_faults(
    source: YamlFile, key: Key, way: dict[str, Any], step: dict[str, Any], known: list[str]
) -> Iterator[ContentError]:
    if step["kind"] == "several":
        phases = columns("cases/cases.schema.json")["phases"].labels
        yield from _unknown(source, (*key, "id"), "phase", [way["id"]], phases)
        for name in set(way) - {"id", "text"}:
            reason = "An answer among several leads nowhere by itself."
            yield source.error((*key, name), reason, "Remove it; a fork decides later.")
        return
    exits = [name for name in ("next", "ends", "conflict") if name in way]
    if len(exits) != 1:
        reason = f"Two ways out at once: {' and '.join(exits)}." if exits else "This is a dead end."
        yield source.error(key, reason, 'Give one way out: "next: step" or "ends: verdict".')
    yield from _unknown(source, (*key, "next"), "step", [way.get("next")], [*known, None])
    ends = [None, "coproduction", *codes("class")]
    yield from _unknown(source, (*key, "ends"), "verdict", [way.get("ends")], ends)
    if ("conflict" in way) != ("between" in way):
        fix = 'Give both, or neither: "conflict:" says what, "between:" names the steps.'
        yield source.error(key, "A conflict needs its words and its steps.", fix)
    yield from _unknown(source, (*key, "between"), "step", way.get("between", []), known)
    yield from _code_faults(source, key, way)
    if step["kind"] == "fork":
        for name in ("some", "none"):
            yield from _fork_faults(source, (*key, name), way.get(name, []), step["by"])


def _fork_faults(source: YamlFile, key: Key, names: list[str], by: str) -> Iterator[ContentError]:
    steps = {step["id"]: step for step in source.data["steps"]}
    answers = [answer["id"] for answer in steps.get(by, {}).get("answers", [])]
    yield from _unknown(source, key, f'answer to "{by}"', names, answers)


def _code_faults(source: YamlFile, key: Key, way: dict[str, Any]) -> Iterator[ContentError]:
    for part in ("sets", "doubts"):
        for dimension, code in way.get(part, {}).items():
            allowed = [name for name in DIMENSION_COLUMNS if part == "doubts" or name != "class"]
            bad = [*_unknown(source, (*key, part), "dimension", [dimension], allowed)]
            yield from bad or _unknown(source, (*key, part), dimension, [code], codes(dimension))
    near_miss = way.get("ends") not in (None, "coproduction")
    needed = []
    if near_miss or "sets" in way or "doubts" in way:
        needed.append("because")
    if near_miss or "sets" in way:
        needed += ["nearest", "change"]
    for name in needed:
        if name not in way:
            reason = "What decides must say why, and what would change it."
            yield source.error((*key, name), reason, f'Add "{name}:" here.')
    if "nearest" in way:
        dimension = next(iter({**way.get("sets", {}), **way.get("doubts", {})}), "class")
        around = ["coproduction", *codes("class")] if dimension == "class" else codes(dimension)
        yield from _unknown(source, (*key, "nearest"), dimension, [way["nearest"]], around)


def _unknown(
    source: YamlFile, key: Key, what: str, names: Iterable[Any], known: Iterable[Any]
) -> Iterator[ContentError]:
    for name in names:
        if name not in known:
            listed = ", ".join(str(each) for each in known if each is not None)
            yield source.error(key, f'There is no {what} "{name}".', f"Take one of: {listed}.")
