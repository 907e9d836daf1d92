"""The payload schemas of the widgets, as the types of the front end are made from them."""

import json
from pathlib import Path

import coprod_kit

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
        if pointer == "/$defs/text":  # a text in several languages, which a view gives in one
            return {"type": "string"}
        target = KIT / path if path else file
        found = _read(target)
        for key in pointer.split("/")[1:]:
            found = found[key]
        return _resolved(found, target)
    return {name: _resolved(each, file) for name, each in schema.items()}
