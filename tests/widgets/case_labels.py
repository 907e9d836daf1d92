"""The words for codes of cases, read from the schema of the table without the package's help."""

import json
from pathlib import Path

import coprod_kit

SCHEMA = Path(coprod_kit.__file__).parent / "content" / "cases" / "cases.schema.json"
LABELS = {
    field["name"]: field.get("labels", {})
    for field in json.loads(SCHEMA.read_text(encoding="utf-8"))["fields"]
}


def words(column, code, lang):
    """Return the words for a code of a column, which must have some."""
    return LABELS[column][code][lang]


def capital(text):
    """Return a text that begins with a capital."""
    return text[0].upper() + text[1:]
