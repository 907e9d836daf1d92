"""Check a YAML file against a JSON Schema, in words a teacher can act on."""

from __future__ import annotations

import json
import re
from collections import Counter
from functools import cache
from typing import TYPE_CHECKING, Any

from coprod_kit.content import CONTENT
from coprod_kit.content.files.errors import ContentErrors
from coprod_kit.content.files.lazy_jsonschema import load_jsonschema
from coprod_kit.languages import LANGUAGES, is_language_code, ordered_languages

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator

    from jsonschema import Draft202012Validator
    from jsonschema.exceptions import ValidationError

    from coprod_kit.content.files.errors import Problem
    from coprod_kit.content.files.yaml_files import Key, YamlFile

_TYPE_NAMES = {
    "object": "a group of keys",
    "array": "a list",
    "string": "a text (put it in quotes if it looks like a number or a date)",
    "integer": "a whole number",
    "number": "a number",
    "boolean": "true or false",
}
_LOCALIZED = ("text", "anchor")
"""Definitions of a schema that have one key a language."""

_LONGEST = 60
"""Characters of a refused value that a message repeats."""


def check_source(
    source: YamlFile,
    schema: str,
    problems_of: Callable[[YamlFile], Iterable[Problem]],
    languages: tuple[str, ...] | None = None,
) -> tuple[str, ...]:
    """Check the shape of a file, then its meaning; return the languages of its texts.

    Parameters
    ----------
    source : YamlFile
        The file.
    schema : str
        Path of its JSON Schema in the content folder.
    problems_of : callable
        Yields what no schema can say of a file whose shape is right.
    languages : tuple of str, optional
        Languages that every text must have; those of the file itself when left out: see
        `source_languages`.

    Raises
    ------
    ContentErrors
        With everything that is wrong in the shape, or else in the meaning.
    """
    if languages is None:
        languages = source_languages(source, schema)
    problems = schema_problems(source, schema, languages) or list(problems_of(source))
    if problems:
        raise ContentErrors(problems)
    return languages


def schema_problems(source: YamlFile, schema: str, languages: tuple[str, ...]) -> list[Problem]:
    """Return how a file differs from a schema of the content folder, each difference once."""
    errors = _validator(schema, languages).iter_errors(source.data)
    # jsonschema reports every missing key apart, each time with the names of all of them.
    each = (problem for error in errors for problem in _problems(source, error, languages))
    return list(dict.fromkeys(each))


def source_languages(source: YamlFile, schema: str) -> tuple[str, ...]:
    """Return the languages of a file: those that at least half of its texts have.

    A text without one of them then misses its translation, and a language that only a few texts
    have is not one of the file. Without any text, they are those of the kit.
    """
    declaration = _schema(schema)
    texts = [
        {code for code in text if is_language_code(code)}
        for text in _texts(source.data, declaration, declaration["$defs"])
    ]
    counts = Counter(code for text in texts for code in text)
    usual = [code for code, count in counts.items() if 2 * count >= len(texts)]
    return ordered_languages(usual or counts) or LANGUAGES


def _texts(value: Any, schema: Any, definitions: dict[str, Any]) -> Iterator[dict[str, Any]]:
    """Yield the groups of keys that a schema declares as one text in several languages."""
    name = schema.get("$ref", "").rpartition("/")[2]
    if name in _LOCALIZED:
        if isinstance(value, dict):
            yield value
    elif name:
        yield from _texts(value, definitions[name], definitions)
    elif isinstance(value, dict):
        others = schema.get("additionalProperties") or {}
        for key, entry in value.items():
            yield from _texts(entry, schema.get("properties", {}).get(key, others), definitions)
    elif isinstance(value, list):
        for entry in value:
            yield from _texts(entry, schema.get("items", {}), definitions)


@cache
def _schema(name: str) -> dict[str, Any]:
    schema: dict[str, Any] = json.loads((CONTENT / name).read_text(encoding="utf-8"))
    return schema


@cache
def _validator(name: str, languages: tuple[str, ...]) -> Draft202012Validator:
    schema = _schema(name)
    definitions = dict(schema["$defs"])
    # The file on disk serves editors and takes any language; a source has its own.
    for each in _LOCALIZED:
        if each in definitions:
            own = definitions[each].get("properties", {})
            definitions[each] = {
                "type": "object",
                "properties": own | {lang: {"$ref": "#/$defs/words"} for lang in languages},
                "required": [*own, *languages],
                "additionalProperties": False,
            }
    draft, extend = load_jsonschema().Draft202012Validator, load_jsonschema().validators.extend
    # JSON Schema takes 3.0 for a whole number; Python's ranges do not.
    types = draft.TYPE_CHECKER.redefine("integer", lambda _, value: type(value) is int)
    extended = extend(draft, {"pattern": _match_whole}, type_checker=types)
    validator: Draft202012Validator = extended({**schema, "$defs": definitions})
    return validator


def _match_whole(_: Any, pattern: str, value: Any, __: Any) -> Iterator[ValidationError]:
    r"""Check a pattern as JSON Schema means it: Python's ``$`` also stands before a last ``\n``."""
    if isinstance(value, str) and not re.search(re.sub(r"\$$", r"\\Z", pattern), value):
        yield load_jsonschema().ValidationError("The value is not as it must be")


def _problems(
    source: YamlFile, error: ValidationError, languages: tuple[str, ...]
) -> Iterator[Problem]:
    key: Key = tuple(error.absolute_path)
    rule: Any = error.validator_value
    value: Any = error.instance
    schema: Any = error.schema
    if error.validator == "required":
        for name in rule:
            if name not in value:
                yield _missing(source, key, name, languages)
    elif error.validator == "additionalProperties":
        known = schema.get("properties", {})
        fix = f"Known keys: {', '.join(known)}."
        for name in value:
            if name not in known:
                yield source.problem((*key, name), "This key is unknown.", fix)
    else:
        yield source.problem(key, *_words(error, value))


def _missing(source: YamlFile, key: Key, name: str, languages: tuple[str, ...]) -> Problem:
    if name in languages:
        fix = f'Add the line "{name}: …" beside the other languages.'
        return source.problem((*key, name), "The translation is missing.", fix)
    return source.problem((*key, name), "This key is missing.", f'Add "{name}:" here.')


def _words(error: ValidationError, value: Any) -> tuple[str, str]:
    """Return the reason and the fix for a value that breaks a rule of the schema."""
    text = json.dumps(value, ensure_ascii=False, default=str)
    here = f"Here it is {text if len(text) <= _LONGEST else f'{text[:_LONGEST]}…'}."
    rule: Any = error.validator_value
    schema: Any = error.schema
    match error.validator:
        case "type":
            return f"The value must be {_TYPE_NAMES[rule]}.", here
        case "enum":
            return f"The value must be one of: {', '.join(map(str, rule))}.", here
        case "pattern" if value.strip():
            return f"The value is not as it must be: {schema['description']}", here
        case "minItems" if value:
            return f"There must be at least {rule} of them.", "Add what is missing."
        case "minLength" | "minItems" | "minProperties" | "pattern":
            return "There is nothing here.", "Fill it in."
    return f"{error.message}.", "Change the value."
