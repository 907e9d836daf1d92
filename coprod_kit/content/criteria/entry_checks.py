"""What a schema cannot say of a file of criteria, in each entry: names, codes, missing words."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from coprod_kit.content.criteria.graph_checks import graph_problems
from coprod_kit.content.files.keyed_lists import id_problems
from coprod_kit.content.files.table_schema import columns
from coprod_kit.content.vocabulary import CASES_SCHEMA, DIMENSION_COLUMNS, codes

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from coprod_kit.content.files.errors import Problem
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


def criteria_problems(source: YamlFile) -> Iterator[Problem]:
    """Yield what is wrong in a file of criteria whose shape is right."""
    problems = [*_id_problems(source), *_step_problems(source)]
    yield from problems
    if not problems:  # every name is known: the paths can be followed
        yield from graph_problems(source, {name: codes(name) for name in DIMENSION_COLUMNS})


def _id_problems(source: YamlFile) -> Iterator[Problem]:
    yield from id_problems(source, ("steps",))
    for index, step in enumerate(source.data["steps"]):
        if "answers" in step:
            yield from id_problems(source, ("steps", index, "answers"))


def _step_problems(source: YamlFile) -> Iterator[Problem]:
    steps = source.data["steps"]
    known = [step["id"] for step in steps]
    yield from _unknown(source, ("start",), "step", [source.data["start"]], known)
    several = [step["id"] for step in steps if step["kind"] == "several"]
    if len(several) != 1:
        reason = f"The number of steps of kind several is {len(several)}."
        fix = "Keep exactly one: it asks for the phases."
        yield source.problem(("steps",), reason, fix)
    for index, step in enumerate(steps):
        key: Key = ("steps", index)
        stages = source.data["stages"]
        yield from _unknown(source, (*key, "stage"), "stage", [step["stage"]], stages)
        yield from _kind_problems(source, key, step)
        if "next" in step:
            yield from _unknown(source, (*key, "next"), "step", [step["next"]], known)
        if "by" in step:
            yield from _unknown(source, (*key, "by"), "step of kind several", [step["by"]], several)
        for part in ("answers", "routes"):
            for place, transition in enumerate(step.get(part, [])):
                yield from _transition_problems(
                    source, (*key, part, place), transition, step, known
                )


def _kind_problems(source: YamlFile, key: Key, step: dict[str, Any]) -> Iterator[Problem]:
    """Yield the keys that a step of its kind lacks, and those it cannot have."""
    kind, needed = step["kind"], _NEEDS[step["kind"]]
    for name in needed:
        if name not in step:
            reason = f"A step of kind {kind} needs this key."
            yield source.problem((*key, name), reason, f'Add "{name}:" here.')
    allowed = {"id", "stage", "kind", *needed, *_TAKES[kind]}
    for name in step:
        if name not in allowed:
            reason = f"A step of kind {kind} has no such key."
            yield source.problem((*key, name), reason, "Remove it.")


def _transition_problems(
    source: YamlFile, key: Key, transition: dict[str, Any], step: dict[str, Any], known: list[str]
) -> Iterator[Problem]:
    if step["kind"] == "several":
        phases = columns(CASES_SCHEMA)["phases"].labels
        yield from _unknown(source, (*key, "id"), "phase", [transition["id"]], phases)
        for name in set(transition) - {"id", "text"}:
            reason = "An answer among several leads nowhere by itself."
            yield source.problem((*key, name), reason, "Remove it; a fork decides later.")
        return
    exits = [name for name in ("next", "ends", "conflict") if name in transition]
    if len(exits) != 1:
        reason = f"Two ways out at once: {' and '.join(exits)}." if exits else "This is a dead end."
        yield source.problem(key, reason, 'Give one way out: "next: step" or "ends: verdict".')
    yield from _unknown(source, (*key, "next"), "step", [transition.get("next")], [*known, None])
    ends = [None, "coproduction", *codes("class")]
    yield from _unknown(source, (*key, "ends"), "verdict", [transition.get("ends")], ends)
    if ("conflict" in transition) != ("between" in transition):
        fix = 'Give both, or neither: "conflict:" says what, "between:" names the steps.'
        yield source.problem(key, "A conflict needs its words and its steps.", fix)
    yield from _unknown(source, (*key, "between"), "step", transition.get("between", []), known)
    yield from _code_problems(source, key, transition)
    if step["kind"] == "fork":
        for name in ("some", "none"):
            yield from _fork_problems(source, (*key, name), transition.get(name, []), step["by"])


def _fork_problems(source: YamlFile, key: Key, names: list[str], by: str) -> Iterator[Problem]:
    steps = {step["id"]: step for step in source.data["steps"]}
    answers = [answer["id"] for answer in steps.get(by, {}).get("answers", [])]
    yield from _unknown(source, key, f'answer to "{by}"', names, answers)


def _code_problems(source: YamlFile, key: Key, transition: dict[str, Any]) -> Iterator[Problem]:
    for part in ("sets", "doubts"):
        for dimension, code in transition.get(part, {}).items():
            allowed = [name for name in DIMENSION_COLUMNS if part == "doubts" or name != "class"]
            bad = [*_unknown(source, (*key, part), "dimension", [dimension], allowed)]
            yield from bad or _unknown(source, (*key, part), dimension, [code], codes(dimension))
    near_miss = transition.get("ends") not in (None, "coproduction")
    needed = []
    if near_miss or "sets" in transition or "doubts" in transition:
        needed.append("because")
    if near_miss or "sets" in transition:
        needed += ["nearest", "change"]
    for name in needed:
        if name not in transition:
            reason = "What decides must say why, and what would change it."
            yield source.problem((*key, name), reason, f'Add "{name}:" here.')
    if "nearest" in transition:
        dimension = next(
            iter({**transition.get("sets", {}), **transition.get("doubts", {})}), "class"
        )
        around = ["coproduction", *codes("class")] if dimension == "class" else codes(dimension)
        yield from _unknown(source, (*key, "nearest"), dimension, [transition["nearest"]], around)


def _unknown(
    source: YamlFile, key: Key, what: str, names: Iterable[Any], known: Iterable[Any]
) -> Iterator[Problem]:
    for name in names:
        if name not in known:
            listed = ", ".join(str(each) for each in known if each is not None)
            yield source.problem(key, f'There is no {what} "{name}".', f"Take one of: {listed}.")
