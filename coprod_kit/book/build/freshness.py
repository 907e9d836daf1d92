"""Make the pages again when the kit itself has changed: its scripts, style sheets, words, rules."""

from __future__ import annotations

import hashlib
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from sphinx.application import Sphinx
    from sphinx.config import Config

KIT = Path(__file__).parents[2]


def state(folder: Path = KIT) -> str:
    """Give a short mark of all the files of the kit."""
    mark = hashlib.sha256()
    for file in sorted(folder.rglob("*")):
        if file.is_file() and "__pycache__" not in file.parts:
            mark.update(file.relative_to(folder).as_posix().encode() + b"\0" + file.read_bytes())
    return mark.hexdigest()[:16]


def _settle(_app: Sphinx, config: Config) -> None:
    config.coprod_state = state()


def setup(app: Sphinx) -> None:
    """Tell Sphinx, which looks only at the chapters, that an upgrade changes every page.

    Otherwise a site built again after an upgrade keeps the scripts and words of the old kit.
    """
    app.add_config_value("coprod_state", "", "env", [str])
    # Early: the place of the notebooks' cache follows from it.
    app.connect("config-inited", _settle, priority=10)
