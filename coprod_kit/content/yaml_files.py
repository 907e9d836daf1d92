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

_TEXT_TAG = "tag:yaml.org,2002:str"

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
        When the file is missing, not UTF-8, not YAML, empty, nested beyond reason, gives one
        key twice, has a key that is not a text, or repeats a part by an alias (``*name``).
    """

    def refuse(line: int | None, reason: str, fix: str) -> ContentErrors:
        return ContentErrors([ContentError(file, line, "", reason, fix)])

    try:
        text = file.read_text(encoding="utf-8-sig")
    except FileNotFoundError:
        raise refuse(None, "There is no such file.", "Check the name and the folder.") from None
    except OSError as error:
        reason = f"The file cannot be read: {error.strerror}."
        raise refuse(None, reason, "Check that it is a file you may read.") from None
    except UnicodeDecodeError as error:
        reason = f"Byte {error.start} is not UTF-8."
        raise refuse(None, reason, "Save the file again with the encoding UTF-8.") from None
    try:
        loader = yaml.SafeLoader(text)
        node = loader.get_single_node()
        if node is None:
            raise refuse(1, "The file is empty.", "Copy an existing file and change it.")
        lines: dict[Key, int] = {}
        faults = [
            ContentError(file, line, dotted(key), reason, fix)
            for key, line, reason, fix in _walk(node, (), lines, set())
        ]
        if faults:
            raise ContentErrors(faults)
        data = loader.construct_document(node)
    except yaml.MarkedYAMLError as error:
        mark = error.problem_mark
        line = None if mark is None else mark.line + 1
        fix = "Check the indentation (spaces, no tabs), the quotes and the colons just before."
        raise refuse(line, f"The file is not valid YAML: {error.problem}.", fix) from None
    except yaml.reader.ReaderError as error:
        line = text.count("\n", 0, error.position) + 1
        reason = f"The file holds a sign that YAML does not allow (U+{error.character:04X})."
        raise refuse(line, reason, "Remove it.") from None
    except RecursionError:
        reason = "The file is nested too deeply."
        raise refuse(None, reason, "Check the brackets and the indentation.") from None
    return YamlFile(file, data, lines)


def _walk(
    node: yaml.Node, key: Key, lines: dict[Key, int], seen: set[int]
) -> Iterator[tuple[Key, int, str, str]]:
    """Note the line of each key below `node`; yield what is wrong: key, line, reason, fix."""
    lines.setdefault(key, node.start_mark.line + 1)
    if isinstance(node, yaml.ScalarNode):
        return
    if id(node) in seen:
        # Refused because a few of them can stand for a file of any size, or for an endless one.
        yield key, lines[key], "An alias (*) repeats a part of the file.", "Write it in full."
        return
    seen.add(id(node))
    if isinstance(node, yaml.SequenceNode):
        for index, value in enumerate(node.value):
            yield from _walk(value, (*key, index), lines, seen)
    elif isinstance(node, yaml.MappingNode):
        for name, value in node.value:
            path, line = (*key, str(name.value)), name.start_mark.line + 1
            if name.tag != _TEXT_TAG:
                yield path, line, "This key is not a text.", "Put it in quotes."
            elif path in lines:
                yield path, line, "The key is given twice.", "Remove one."
            else:
                lines[path] = line
                yield from _walk(value, path, lines, seen)


@cache
def _validator(name: str) -> Draft202012Validator:
    schema = json.loads((CONTENT / name).read_text(encoding="utf-8"))
    # One place decides which languages there are; the schema on disk serves editors.
    text = schema["$defs"]["text"]
    text["required"] = list(LANGUAGES)
    text["properties"] = {lang: {"$ref": "#/$defs/words"} for lang in LANGUAGES}
    draft, extend = load_jsonschema().Draft202012Validator, load_jsonschema().validators.extend
    # JSON Schema takes 3.0 for a whole number; Python's ranges do not.
    types = draft.TYPE_CHECKER.redefine("integer", lambda _, value: type(value) is int)
    validator: Draft202012Validator = extend(draft, type_checker=types)(schema)
    return validator


def schema_errors(source: YamlFile, schema: str) -> list[ContentError]:
    """Compare a file with a schema of the content folder; say each fault in plain words."""
    errors: list[ContentError] = []
    for found in _validator(schema).iter_errors(source.data):
        # jsonschema tells of each missing key apart, with all of them at hand.
        errors += [error for error in _plain(source, found) if error not in errors]
    return errors


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
            fix = f"Known keys: {known}."
            for name in found.instance:
                if name not in found.schema.get("properties", {}):
                    yield source.error((*key, name), "This key is unknown.", fix)
        case "type":
            yield source.error(key, f"The value must be {_TYPE_NAMES[value]}.", _given(found))
        case "enum":
            choices = ", ".join(str(choice) for choice in value)
            yield source.error(key, f"The value must be one of: {choices}.", _given(found))
        case "minItems" if found.instance:
            yield source.error(key, f"There must be at least {value}.", "Add what is missing.")
        case "minLength" | "minItems" | "minProperties":
            yield source.error(key, "There is nothing here.", "Fill it in.")
        case "pattern" if not found.instance.strip():
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
