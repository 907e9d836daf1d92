"""Check a file against a JSON Schema, and say what is wrong in words a teacher can act on."""

from __future__ import annotations

import json
from functools import cache
from typing import TYPE_CHECKING, Any

from coprod_kit.content import CONTENT
from coprod_kit.content.files.lazy_jsonschema import load_jsonschema
from coprod_kit.languages import LANGUAGES

if TYPE_CHECKING:
    from collections.abc import Iterator

    from jsonschema import Draft202012Validator
    from jsonschema.exceptions import ValidationError

    from coprod_kit.content.files.errors import ContentError
    from coprod_kit.content.files.yaml_files import Key, YamlFile

_TYPE_NAMES = {
    "object": "a group of keys",
    "array": "a list",
    "string": "a text (put it in quotes if it looks like a number or a date)",
    "integer": "a whole number",
    "number": "a number",
    "boolean": "true or false",
}


_LONGEST = 60
"""Characters of a refused value that a message repeats."""


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
        errors += [error for error in _errors(source, found) if error not in errors]
    return errors


def _errors(source: YamlFile, found: ValidationError) -> Iterator[ContentError]:
    key: Key = tuple(found.absolute_path)
    value: Any = found.validator_value
    given: Any = found.instance
    schema: Any = found.schema
    if found.validator == "required":
        for name in value:
            if name not in given:
                yield _missing(source, key, name)
    elif found.validator == "additionalProperties":
        known = schema.get("properties", {})
        fix = f"Known keys: {', '.join(known)}."
        for name in given:
            if name not in known:
                yield source.error((*key, name), "This key is unknown.", fix)
    else:
        yield source.error(key, *_words(found.validator, value, given, schema, found.message))


def _missing(source: YamlFile, key: Key, name: str) -> ContentError:
    if name in LANGUAGES:
        fix = f'Add the line "{name}: …" beside the other languages.'
        return source.error((*key, name), "The translation is missing.", fix)
    return source.error((*key, name), "This key is missing.", f'Add "{name}:" here.')


def _words(rule: Any, value: Any, given: Any, schema: Any, message: str) -> tuple[str, str]:
    """Give the reason and the fix for a value that breaks a rule of the schema."""
    text = json.dumps(given, ensure_ascii=False, default=str)
    here = f"Here it is {text if len(text) <= _LONGEST else f'{text[:_LONGEST]}…'}."
    match rule:
        case "type":
            return f"The value must be {_TYPE_NAMES[value]}.", here
        case "enum":
            return f"The value must be one of: {', '.join(map(str, value))}.", here
        case "pattern" if given.strip():
            return f"The value is not as it must be: {schema['description']}", here
        case "minItems" if given:
            return f"There must be at least {value} of them.", "Add what is missing."
        case "minLength" | "minItems" | "minProperties" | "pattern":
            return "There is nothing here.", "Fill it in."
    return f"{message}.", "Change the value."
