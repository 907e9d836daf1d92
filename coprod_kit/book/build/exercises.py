"""Bring the notebooks of ``exercises/<lang>`` to the pages of ``book/<lang>``."""

from __future__ import annotations

import shutil
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from sphinx.application import Sphinx
    from sphinx.config import Config

FOLDER = "exercises"


def copy_notebooks(source: Path, target: Path) -> list[Path]:
    """Make `target` hold the notebooks of `source`, touching only what differs.

    A copy rather than a link, as links need rights on Windows; untouched when equal, so that
    Sphinx rebuilds only what changed.

    Returns
    -------
    list of Path
        The notebooks written or removed.
    """
    wanted = {file.name: file for file in sorted(source.glob("*.ipynb"))}
    changed = []
    if target.is_dir():
        for old in target.glob("*.ipynb"):
            if old.name not in wanted:
                old.unlink()
                changed.append(old)
    for name, file in wanted.items():
        copy = target / name
        if not copy.is_file() or copy.read_bytes() != file.read_bytes():
            target.mkdir(parents=True, exist_ok=True)
            shutil.copyfile(file, copy)
            changed.append(copy)
    return changed


def _bring(app: Sphinx, config: Config) -> None:
    source = Path(app.srcdir) / config.coprod_exercises.format(lang=config.language)
    if source.is_dir():
        copy_notebooks(source, Path(app.srcdir) / FOLDER)


def setup(app: Sphinx) -> None:
    """Copy before the table of contents is read."""
    app.add_config_value("coprod_exercises", "../../exercises/{lang}", "env", [str])
    app.connect("config-inited", _bring, priority=10)
