"""Import jsonschema without what makes it slow to start."""

from __future__ import annotations

import sys
from importlib import import_module
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from types import ModuleType

_SLOW = "rfc3987_syntax"


def load_jsonschema() -> ModuleType:
    """Import jsonschema, leaving out a checker of formats that nothing here uses.

    Where JupyterLab is installed, jsonschema finds ``rfc3987_syntax`` and builds its grammars
    at import: two seconds, paid by every command, kernel and build (Altair and Jupyter Book
    import jsonschema too). It is left out of the first import only; whoever wants it by name
    still gets it.
    """
    if "jsonschema" in sys.modules or _SLOW in sys.modules:
        return import_module("jsonschema")
    sys.modules[_SLOW] = None  # type: ignore[assignment]  # Python takes None for a module that cannot be found
    try:
        return import_module("jsonschema")
    finally:
        del sys.modules[_SLOW]
