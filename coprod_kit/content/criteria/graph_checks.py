"""Check the graph of the criteria: no loop, no dead end, no step or verdict out of reach."""

from __future__ import annotations

from graphlib import CycleError, TopologicalSorter
from itertools import chain, combinations
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from coprod_kit.content.files.errors import Problem
    from coprod_kit.content.files.yaml_files import YamlFile

Steps = dict[str, dict[str, Any]]


def graph_problems(source: YamlFile, codes: Mapping[str, Sequence[str]]) -> Iterator[Problem]:
    """Yield what is wrong in the paths of a file whose names and codes are all known.

    Parameters
    ----------
    source : YamlFile
        The file.
    codes : mapping of str to sequence of str
        Dimension → its codes, each of which some answer must lead to.
    """
    steps: Steps = {step["id"]: step for step in source.data["steps"]}
    places = {name: index for index, name in enumerate(steps)}
    try:
        order = _order(steps, source.data["start"])
    except CycleError as error:
        loop = _loop(error, steps)
        reason = f"The ways make a loop: {' → '.join(loop)}."
        fix = "Let one of these steps lead forward or end."
        yield source.problem(("steps", places[loop[-2]]), reason, fix)
        return
    for name, index in places.items():
        if name not in order:
            reason = f'No answer leads to the step "{name}".'
            yield source.problem(("steps", index), reason, 'Name it in a "next:", or remove it.')
    for name in order:
        if steps[name]["kind"] == "fork":
            yield from _route_problems(source, steps, name, places[name])
    # A co-production is given all of these on its path; its class is what no path has ruled out.
    decided = [dimension for dimension in codes if dimension != "class"]
    yield from _passed_problems(source, steps, order, decided)
    yield from _reach_problems(source, [steps[name] for name in order], codes)


def _transitions(step: dict[str, Any]) -> list[dict[str, Any]]:
    if step["kind"] == "several":
        return [step]
    transitions: list[dict[str, Any]] = (
        step["routes"] if step["kind"] == "fork" else step["answers"]
    )
    return transitions


def _reachable(steps: Steps, start: str) -> set[str]:
    """Return the steps that some answers lead to from the first one."""
    reached, waiting = {start}, [start]
    while waiting:
        onward = set(_nexts(steps[waiting.pop()])) - reached
        reached |= onward
        waiting += onward
    return reached


def _order(steps: Steps, start: str) -> tuple[str, ...]:
    """Return the steps within reach in an order that every path follows.

    Raises
    ------
    graphlib.CycleError
        When some answers lead back to a step.
    """
    sorter = TopologicalSorter[str]({start: ()})
    reached = _reachable(steps, start)
    for name in steps:
        if name in reached:
            for onward in _nexts(steps[name]):
                sorter.add(onward, name)
    return tuple(sorter.static_order())


def _loop(error: CycleError, steps: Steps) -> list[str]:
    """Return the steps of a loop, the first one of the file at both ends."""
    loop = list(error.args[1][:-1])
    first = min(range(len(loop)), key=lambda place: list(steps).index(loop[place]))
    return [*loop[first:], *loop[: first + 1]]


def _nexts(step: dict[str, Any]) -> list[str]:
    return [transition["next"] for transition in _transitions(step) if "next" in transition]


def _route_problems(source: YamlFile, steps: Steps, name: str, index: int) -> Iterator[Problem]:
    step = steps[name]
    answers = [answer["id"] for answer in steps[step["by"]]["answers"]]
    sizes = range(len(answers) + 1)
    sets = chain.from_iterable(combinations(answers, size) for size in sizes)
    taken: set[int] = set()
    for chosen in sets:
        fitting = [i for i, route in enumerate(step["routes"]) if _fits(route, set(chosen))]
        if fitting:
            taken.add(fitting[0])
        else:
            words = ", ".join(chosen) or "no answer"
            reason = f'This is a dead end for {words} to "{step["by"]}".'
            yield source.problem(("steps", index, "routes"), reason, "Add a route for it.")
            return
    for i in range(len(step["routes"])):
        if i not in taken:
            reason = "This route is never taken: an earlier one always is."
            yield source.problem(("steps", index, "routes", i), reason, "Move it up, or remove it.")


def _fits(route: dict[str, Any], chosen: set[str]) -> bool:
    some, none = set(route.get("some", [])), set(route.get("none", []))
    return (not some or not some.isdisjoint(chosen)) and none.isdisjoint(chosen)


def _passed_problems(
    source: YamlFile, steps: Steps, order: Sequence[str], dimensions: Sequence[str]
) -> Iterator[Problem]:
    """Yield what a path to a step may have left out, or decided twice."""
    places = {name: index for index, name in enumerate(steps)}
    surely: dict[str, set[str]] = {order[0]: set()}
    perhaps: dict[str, set[str]] = {order[0]: set()}
    for name in order:
        step, index = steps[name], places[name]
        by = step.get("by")
        if by and by not in surely[name]:
            reason = f'A way leads here without passing by "{by}".'
            yield source.problem(
                ("steps", index, "by"), reason, f'Ask "{by}" before, on every way.'
            )
        for i, transition in enumerate(_transitions(step)):
            key = ("steps", index, "routes" if step["kind"] == "fork" else "answers", i)
            decided = {f"sets {dimension}" for dimension in transition.get("sets", {})}
            twice = decided & perhaps[name]
            if twice:
                what = min(twice).removeprefix("sets ")
                reason = f"The {what} is decided twice on a way that leads here."
                yield source.problem((*key, "sets"), reason, "Decide it in one place.")
            now = surely[name] | decided | {name}
            if transition.get("ends") == "coproduction":
                for dimension in dimensions:
                    if f"sets {dimension}" not in now:
                        reason = f"A way ends here in co-production without its {dimension}."
                        fix = f'Let an answer on every way say "sets: {{ {dimension}: … }}".'
                        yield source.problem(key, reason, fix)
            elif "next" in transition:
                to = transition["next"]
                surely[to] = surely[to] & now if to in surely else now
                perhaps[to] = perhaps.get(to, set()) | perhaps[name] | decided


def _reach_problems(
    source: YamlFile, steps: list[dict[str, Any]], codes: Mapping[str, Sequence[str]]
) -> Iterator[Problem]:
    transitions = [transition for step in steps for transition in _transitions(step)]
    reached = {("class", each["ends"]) for each in transitions if "ends" in each}
    reached |= {pair for each in transitions for pair in each.get("sets", {}).items()}
    wanted = [(name, code) for name in codes for code in codes[name]]
    for dimension, code in [("class", "coproduction"), *wanted]:
        if (dimension, code) not in reached:
            reason = f'No answer leads to the verdict "{code}" ({dimension}).'
            how = f"ends: {code}" if dimension == "class" else f"sets: {{ {dimension}: {code} }}"
            yield source.problem(("steps",), reason, f'Let an answer say "{how}".')
