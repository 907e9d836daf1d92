"""What a schema cannot say of predictions: ids that clash, options that miss what was found."""

from __future__ import annotations

from typing import TYPE_CHECKING

from coprod_kit.content.files.keyed_lists import id_problems

if TYPE_CHECKING:
    from collections.abc import Iterator

    from coprod_kit.content.files.errors import Problem
    from coprod_kit.content.files.yaml_files import Key, YamlFile

LETTERS = "abcd"
"""The names of the options, in order: a prediction has as many at most."""


def prediction_problems(source: YamlFile) -> Iterator[Problem]:
    """Yield what is wrong in a file of predictions whose shape is right."""
    yield from id_problems(source, ("predictions",))
    for number, prediction in enumerate(source.data["predictions"]):
        key: Key = ("predictions", number, "options")
        options = prediction["options"]
        if "".join(option["id"] for option in options) != LETTERS[: len(options)]:
            fix = f"Name the {len(options)} options {', '.join(LETTERS[: len(options)])}, in order."
            yield source.problem(key, "The options are not named in order.", fix)
        found = sum(option.get("found", False) for option in options)
        if not found:
            fix = 'Add "found: true" to the option that was found.'
            yield source.problem(key, "No option is what was found.", fix)
        elif found == len(options):
            fix = 'Remove "found: true" where it is not.'
            yield source.problem(key, "Every option was found: there is no bet to make.", fix)
