"""Files that hold one list of entries, each with an id: the glossary, the claims."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from coprod_kit.content.files.errors import ContentErrors
from coprod_kit.content.files.schema_errors import schema_errors
from coprod_kit.content.files.yaml_files import read_yaml

if TYPE_CHECKING:
    from pathlib import Path


def read_entries(file: Path, key: str, schema: str) -> list[dict[str, Any]]:
    """Read the entries under `key`, checked against a schema of the content folder.

    Raises
    ------
    ContentErrors
        When the file is broken or an id comes twice; each error names file, line and fix.
    """
    source = read_yaml(file)
    errors = schema_errors(source, schema)
    if not errors:
        seen: set[str] = set()
        for index, entry in enumerate(source.data[key]):
            if entry["id"] in seen:
                reason = f'The id "{entry["id"]}" is used twice.'
                errors.append(source.error((key, index, "id"), reason, "Give each its own id."))
            seen.add(entry["id"])
    if errors:
        raise ContentErrors(errors)
    entries: list[dict[str, Any]] = source.data[key]
    return entries
