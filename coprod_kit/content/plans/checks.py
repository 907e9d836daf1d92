"""What a schema cannot say of a plan: what each kind of step needs, and names that must exist."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING, Any

from coprod_kit.content.cases.model import shipped_cases
from coprod_kit.content.files.keyed_lists import id_problems, repeated, unknown_id
from coprod_kit.content.instruments.model import instruments
from coprod_kit.content.predictions.model import predictions
from coprod_kit.content.questions.model import chapters, load_bank

if TYPE_CHECKING:
    from collections.abc import Iterator

    from coprod_kit.content.files.errors import Problem
    from coprod_kit.content.files.yaml_files import Key, YamlFile

NEEDED = {
    "case-vote": "cases",
    "question": "questions",
    "self-assessment": "instrument",
    "prediction": "prediction",
    "lines": "text",
    "text": "text",
    "break": None,
}
"""Kind of a step → the key that says what it shows."""

_OWN = {"dimensions": "case-vote"} | {key: kind for kind, key in NEEDED.items() if key}
"""Key that only some kinds have → a kind that has it."""


def plan_problems(source: YamlFile) -> Iterator[Problem]:
    """Yield what is wrong in a plan whose shape is right."""
    name, stem = source.data["id"], source.file.stem
    if name != stem:
        reason = f'The id is "{name}" but the file is "{source.file.name}".'
        fix = f'Write "id: {stem}", or rename the file "{name}.yaml".'
        yield source.problem(("id",), reason, fix)
    yield from id_problems(source, ("steps",))
    order = [step["id"] for step in source.data["steps"]]
    for number, step in enumerate(source.data["steps"]):
        key: Key = ("steps", number)
        yield from _key_problems(source, key, step)
        yield from _name_problems(source, key, step)
        yield from _skip_problems(source, key, step, order)


def _key_problems(source: YamlFile, key: Key, step: dict[str, Any]) -> Iterator[Problem]:
    needed, kind = NEEDED[step["kind"]], step["kind"]
    if needed and needed not in step:
        reason = f'A step of the kind "{kind}" needs "{needed}:".'
        yield source.problem((*key, needed), reason, f'Add "{needed}:" to this step.')
    allowed = {needed} | ({"dimensions"} if kind == "case-vote" else set())
    for name in _OWN:
        if name in step and name not in allowed:
            reason = f'A step of the kind "{kind}" has no "{name}:".'
            fix = f'Remove it, or write "kind: {_OWN[name]}".'
            yield source.problem((*key, name), reason, fix)


def _name_problems(source: YamlFile, key: Key, step: dict[str, Any]) -> Iterator[Problem]:
    """Yield the names that stand for nothing, and those that a list has twice."""
    homes = {
        "cases": (shipped_cases(), "cases.csv"),
        "questions": (_question_ids(), "the questions of the kit"),
        "instrument": (instruments(), "the questionnaires of the kit"),
        "prediction": (predictions(), "predictions.yaml"),
    }
    for part, (known, home) in homes.items():
        if part not in step:
            continue
        several = isinstance(step[part], list)
        names = step[part] if several else [step[part]]
        for place, name in enumerate(names):
            if name not in known:
                at = (*key, part, place) if several else (*key, part)
                yield unknown_id(source, at, name, known, home)
        for place, name in repeated(names):
            reason = f'"{name}" is listed twice.'
            yield source.problem((*key, part, place), reason, "Remove one.")


def _skip_problems(
    source: YamlFile, key: Key, step: dict[str, Any], order: list[str]
) -> Iterator[Problem]:
    """Yield a step to skip to that does not come later: the session would go round."""
    name = step.get("skip_to")
    if name is None:
        return
    later = order[order.index(step["id"]) + 1 :]
    if name not in order:
        yield unknown_id(source, (*key, "skip_to"), name, order, "this plan")
    elif name not in later:
        reason = f'The step "{name}" does not come after this one: the plan would go round.'
        fix = f"Take a later step: {', '.join(later)}." if later else 'Remove "skip_to:".'
        yield source.problem((*key, "skip_to"), reason, fix)


@cache
def _question_ids() -> frozenset[str]:
    banks = map(load_bank, chapters())
    return frozenset(question.id for bank in banks for question in bank.questions)
