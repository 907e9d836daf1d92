"""The card of the case base: title, version, licence, as ``datapackage.json`` declares them."""

from __future__ import annotations

import json
from functools import cache
from typing import Any

from coprod_kit.content import CONTENT

DATAPACKAGE_FILE = CONTENT / "cases" / "datapackage.json"


@cache
def datapackage() -> dict[str, Any]:
    """Return the card as it stands.

    >>> datapackage()["licenses"][0]["name"]
    'CC-BY-4.0'
    """
    card: dict[str, Any] = json.loads(DATAPACKAGE_FILE.read_text(encoding="utf-8"))
    return card


def cases_version() -> str:
    """Return the version of the case base."""
    return str(datapackage()["version"])
