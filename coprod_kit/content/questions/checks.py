"""What a schema cannot say of questions: keys that miss or are too many, ids that clash."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from coprod_kit.content.files.errors import ContentError
    from coprod_kit.content.files.yaml_files import Key, YamlFile

LETTERS = "abcde"
"""The names of the options, in order: a question has as many at most."""


def question_problems(source: YamlFile) -> Iterator[ContentError]:
    """Find what is wrong in a file of questions whose shape is right."""
    chapter, name = source.data["chapter"], source.file.stem
    if chapter != name:
        reason = f'The chapter is "{chapter}" but the file is "{source.file.name}".'
        fix = f'Write "chapter: {name}", or rename the file "{chapter}.yaml".'
        yield source.error(("chapter",), reason, fix)
    seen: set[str] = set()
    for number, question in enumerate(source.data["questions"]):
        key: Key = ("questions", number)
        if question["id"] in seen:
            yield _used_twice(source, (*key, "id"), question["id"])
        seen.add(question["id"])
        yield from _option_faults(source, key, question)
        yield from _key_faults(source, key, question)


def double_ids(sources: Iterable[YamlFile]) -> Iterator[ContentError]:
    """Find the questions that have the id of a question of an earlier file."""
    homes: dict[str, YamlFile] = {}
    for source in sources:
        for number, question in enumerate(source.data["questions"]):
            home = homes.setdefault(question["id"], source)
            if home is not source:
                reason = f'The id "{question["id"]}" is used in {home.file.name} too.'
                fix = "Give each question of the whole bank its own id."
                yield source.error(("questions", number, "id"), reason, fix)


def _used_twice(source: YamlFile, key: Key, name: str) -> ContentError:
    return source.error(key, f'The id "{name}" is used twice.', "Give each its own id.")


def _option_faults(source: YamlFile, key: Key, question: dict[str, Any]) -> Iterator[ContentError]:
    names = [option["id"] for option in question["options"]]
    if len(names) > len(LETTERS):
        reason = f"There are {len(names)} options."
        yield source.error((*key, "options"), reason, f"Keep at most {len(LETTERS)}.")
        return
    for place, name in enumerate(names):
        at = (*key, "options", place, "id")
        if name in names[:place]:
            yield _used_twice(source, at, name)
        elif len(set(names)) == len(names) and name != LETTERS[place]:
            reason = f'This option is named "{name}" but comes at the place of "{LETTERS[place]}".'
            yield source.error(at, reason, "Name the options a, b, c… in order.")


def _key_faults(source: YamlFile, key: Key, question: dict[str, Any]) -> Iterator[ContentError]:
    kind, at = question["kind"], (*key, "options")
    options = question["options"]
    right = [option["id"] for option in options if option.get("right")]
    if not right:
        reason = "No option is right."
        yield source.error(at, reason, 'Add "right: true" to the right one.')
    elif kind == "multiple" and len(right) == 1:
        reason = f'Only "{right[0]}" is right, but the kind is "multiple".'
        fix = 'Mark another right one, or write "kind: single".'
        yield source.error(at, reason, fix)
    elif kind == "multiple" and len(right) == len(options):
        reason = "Every option is right: there is nothing to choose."
        yield source.error(at, reason, 'Remove "right: true" where it is not.')
    elif kind != "multiple" and len(right) > 1:
        reason = f'The kind "{kind}" allows one right option, but {" and ".join(right)} are right.'
        fix = 'Leave "right: true" on one, or write "kind: multiple".'
        yield source.error(at, reason, fix)
