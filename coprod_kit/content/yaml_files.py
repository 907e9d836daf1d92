"""Read a YAML file so that every key keeps its line, and check it against a JSON Schema."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING, Any

import yaml

from coprod_kit.content import CONTENT
from coprod_kit.content.errors import ContentError, ContentErrors
from coprod_kit.content.yaml_schema import load_jsonschema
from coprod_kit.languages import LANGUAGES

if TYPE_CHECKING:
    from jsonschema import Draft202012Validator
    from jsonschema.exceptions import ValidationError

Key = tuple[str | int, ...]

_TYPE_NAMES = {
    "object": "a group of keys",
    "array": "a list",
    "string": "a text (put it in quotes if it looks like a number or a date)",
    "integer": "a whole number",
    "number": "a number",
    "boolean": "true or false",
}


def dotted(key: Key) -> str:
    """Write a path in a file the way people do.

    >>> dotted(("items", 3, "text", "fr"))
    'items[3].text.fr'
    """
    return "".join(f"[{part}]" if isinstance(part, int) else f".{part}" for part in key).lstrip(".")


@dataclass(frozen=True)
class YamlFile:
    """A YAML file once read: its data, and the line of every key.

    Attributes
    ----------
    file : Path
        Where it was read.
    data : Any
        What it holds.
    lines : mapping of tuple to int
        Path of a key or list item → its line, from 1.
    """

    file: Path
    data: Any
    lines: Mapping[Key, int]

    def error(self, key: Key, reason: str, fix: str) -> ContentError:
        """Make an error that names the nearest line known for `key`."""
        at = key
        while at and at not in self.lines:
            at = at[:-1]
        return ContentError(self.file, self.lines.get(at, 1), dotted(key), reason, fix)


def read_yaml(file: Path) -> YamlFile:
    """Read `file`, refusing what YAML lets through silently.

    Raises
    ------
    ContentErrors
        When the file is missing, not UTF-8, not YAML, empty, or gives one key twice.
    """

    def refuse(line: int | None, reason: str, fix: str) -> ContentErrors:
        return ContentErrors([ContentError(file, line, "", reason, fix)])

    try:
        text = file.read_text(encoding="utf-8-sig")
    except FileNotFoundError:
        raise refuse(None, "There is no such file.", "Check the name and the folder.") from None
    except UnicodeDecodeError as error:
        reason = f"Byte {error.start} is not UTF-8."
        raise refuse(None, reason, "Save the file again with the encoding UTF-8.") from None
    loader = yaml.SafeLoader(text)
    try:
        node = loader.get_single_node()
        if node is None:
            raise refuse(1, "The file is empty.", "Copy an existing file and change it.")
        lines: dict[Key, int] = {}
        doubles = list(_walk(node, (), lines))
        if doubles:
            raise ContentErrors(
                [
                    ContentError(file, line, dotted(key), "The key is given twice.", "Remove one.")
                    for key, line in doubles
                ]
            )
        data = loader.construct_document(node)
    except yaml.MarkedYAMLError as error:
        mark = error.problem_mark
        line = None if mark is None else mark.line + 1
        fix = "Check the indentation, the quotes and the colons just before."
        raise refuse(line, f"The file is not valid YAML: {error.problem}.", fix) from None
    except yaml.YAMLError as error:
        raise refuse(None, f"The file is not valid YAML: {error}.", "Remove the odd sign.") from None
    finally:
        loader.dispose()
    return YamlFile(file, data, lines)


def _walk(node: yaml.Node, key: Key, lines: dict[Key, int]) -> Iterator[tuple[Key, int]]:
    """Note the line of each key below `node`; yield those that come twice."""
    lines.setdefault(key, node.start_mark.line + 1)
    if isinstance(node, yaml.MappingNode):
        for name, value in node.value:
            path = (*key, str(name.value))
            if path in lines:
                yield path, name.start_mark.line + 1
            lines[path] = name.start_mark.line + 1
            yield from _walk(value, path, lines)
    elif isinstance(node, yaml.SequenceNode):
        for index, value in enumerate(node.value):
            yield from _walk(value, (*key, index), lines)


@cache
def _validator(name: str) -> Draft202012Validator:
    schema = json.loads((CONTENT / name).read_text(encoding="utf-8"))
    # One place decides which languages there are; the schema on disk serves editors.
    text = schema["$defs"]["text"]
    text["required"] = list(LANGUAGES)
    text["properties"] = {lang: {"$ref": "#/$defs/words"} for lang in LANGUAGES}
    validator: Draft202012Validator = load_jsonschema().Draft202012Validator(schema)
    return validator


def schema_errors(source: YamlFile, schema: str) -> list[ContentError]:
    """Compare a file with a schema of the content folder; say each fault in plain words."""
    return [
        error
        for found in _validator(schema).iter_errors(source.data)
        for error in _plain(source, found)
    ]


def _plain(source: YamlFile, found: ValidationError) -> Iterator[ContentError]:
    """Turn a fault found by jsonschema into a sentence a teacher can act on."""
    key: Key = tuple(found.absolute_path)
    value = found.validator_value
    match found.validator:
        case "required":
            for name in value:
                if name not in found.instance:
                    yield _missing(source, key, name)
        case "additionalProperties":
            known = ", ".join(found.schema.get("properties", {}))
            for name in found.instance:
                if name not in found.schema.get("properties", {}):
                    yield source.error((*key, name), "This key is unknown.", f"Known keys: {known}.")
        case "type":
            yield source.error(key, f"The value must be {_TYPE_NAMES[value]}.", _given(found))
        case "enum":
            choices = ", ".join(str(choice) for choice in value)
            yield source.error(key, f"The value must be one of: {choices}.", _given(found))
        case "minLength" | "minItems":
            yield source.error(key, "There is nothing here.", "Fill it in.")
        case "pattern":
            reason = "The value may hold small letters, digits, dots and hyphens only."
            if found.schema.get("description"):
                reason = f"The value is not as it must be: {found.schema['description']}"
            yield source.error(key, reason, _given(found))
        case _:
            yield source.error(key, f"{found.message}.", "Change the value.")


def _missing(source: YamlFile, key: Key, name: str) -> ContentError:
    if name in LANGUAGES:
        fix = f'Add the line "{name}: …" beside the other languages.'
        return source.error((*key, name), "The translation is missing.", fix)
    return source.error((*key, name), "This key is missing.", f'Add "{name}:" here.')


def _given(found: ValidationError) -> str:
    return f"Here it is {json.dumps(found.instance, ensure_ascii=False, default=str)[:60]}."
