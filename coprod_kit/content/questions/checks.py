"""What a schema cannot say of questions: keys that miss or are too many, ids that clash."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from coprod_kit.content.files.keyed_lists import id_problems

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from coprod_kit.content.files.errors import Problem
    from coprod_kit.content.files.yaml_files import Key, YamlFile

LETTERS = "abcde"
"""The names of the options, in order: a question has as many at most."""


def question_problems(source: YamlFile) -> Iterator[Problem]:
    """Yield what is wrong in a file of questions whose shape is right."""
    chapter, name = source.data["chapter"], source.file.stem
    if chapter != name:
        reason = f'The chapter is "{chapter}" but the file is "{source.file.name}".'
        fix = f'Write "chapter: {name}", or rename the file "{chapter}.yaml".'
        yield source.problem(("chapter",), reason, fix)
    yield from id_problems(source, ("questions",))
    for number, question in enumerate(source.data["questions"]):
        key: Key = ("questions", number)
        yield from _option_problems(source, key, question)
        yield from _key_problems(source, key, question)


def ids_used_elsewhere(sources: Iterable[YamlFile]) -> Iterator[Problem]:
    """Yield the questions that have the id of a question of an earlier file."""
    homes: dict[str, YamlFile] = {}
    for source in sources:
        for number, question in enumerate(source.data["questions"]):
            home = homes.setdefault(question["id"], source)
            if home is not source:
                reason = f'The id "{question["id"]}" is used in {home.file.name} too.'
                fix = "Give each question of the whole bank its own id."
                yield source.problem(("questions", number, "id"), reason, fix)


def _option_problems(source: YamlFile, key: Key, question: dict[str, Any]) -> Iterator[Problem]:
    names = [option["id"] for option in question["options"]]
    if len(names) > len(LETTERS):
        reason = f"There are {len(names)} options."
        yield source.problem((*key, "options"), reason, f"Keep at most {len(LETTERS)}.")
        return
    if len(set(names)) < len(names):
        yield from id_problems(source, (*key, "options"))
        return
    for place, (name, letter) in enumerate(zip(names, LETTERS, strict=False)):
        if name != letter:
            reason = f'This option is named "{name}" but comes at the place of "{letter}".'
            fix = "Name the options a, b, c… in order."
            yield source.problem((*key, "options", place, "id"), reason, fix)


def _key_problems(source: YamlFile, key: Key, question: dict[str, Any]) -> Iterator[Problem]:
    kind, at = question["kind"], (*key, "options")
    right = [option["id"] for option in question["options"] if option.get("right")]
    if not right:
        reason = "No option is right."
        yield source.problem(at, reason, 'Add "right: true" to the right one.')
    elif kind != "multiple" and len(right) > 1:
        reason = f'The kind "{kind}" allows one right option, but {" and ".join(right)} are right.'
        fix = 'Leave "right: true" on one, or write "kind: multiple".'
        yield source.problem(at, reason, fix)
