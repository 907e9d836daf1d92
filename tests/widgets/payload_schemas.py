"""The payload schemas of the widgets, as the types of the front end are made from them."""

import json
from pathlib import Path

import coprod_kit
from coprod_kit.languages import LANGUAGES

KIT = Path(coprod_kit.__file__).parent


def payload_schema(kind):
    """Return the payload schema of a kind of widget, without references and in one language."""
    file = KIT / "widgets" / kind.replace("-", "_") / "payload.schema.json"
    return _resolved(_read(file), file)


def _read(file):
    return json.loads(file.read_text(encoding="utf-8"))


def _resolved(schema, file):
    if isinstance(schema, list):
        return [_resolved(each, file) for each in schema]
    if not isinstance(schema, dict):
        return schema
    if "$ref" in schema:
        path, pointer = schema["$ref"].split("#")
        target = KIT / path if path else file
        found = _read(target)
        for key in pointer.split("/")[1:]:
            found = found[key]
        return _resolved(found, target)
    properties = schema.get("properties", {})
    if set(LANGUAGES) <= set(properties):
        kept = {name: each for name, each in properties.items() if name not in LANGUAGES}
        if not kept:
            return {"type": "string"}
        return {
            "type": "object",
            "properties": {**kept, "text": {"type": "string"}},
            "required": [*kept, "text"],
            "additionalProperties": False,
        }
    return {name: _resolved(each, file) for name, each in schema.items()}
