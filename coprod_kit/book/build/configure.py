"""Prepare a build: bring the notebooks to their pages, and notice that the kit has changed."""

from __future__ import annotations

import hashlib
import shutil
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from sphinx.application import Sphinx
    from sphinx.config import Config

KIT = Path(__file__).parents[2]
"""The folder of the package."""

NOTEBOOKS = "exercises"
"""Folder of the notebooks beside the chapters."""


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


def kit_digest(folder: Path = KIT) -> str:
    """Return 16 hexadecimal digits that change with any file of the kit."""
    digest = hashlib.sha256()
    for file in sorted(folder.rglob("*")):
        if file.is_file() and "__pycache__" not in file.parts:
            digest.update(file.relative_to(folder).as_posix().encode() + b"\0" + file.read_bytes())
    return digest.hexdigest()[:16]


def _prepare(app: Sphinx, config: Config) -> None:
    config.coprod_kit_digest = kit_digest()
    source = Path(app.srcdir) / config.coprod_exercises.format(lang=config.language)
    if source.is_dir():
        copy_notebooks(source, Path(app.srcdir) / NOTEBOOKS)


def setup(app: Sphinx) -> None:
    """Prepare before the table of contents is read.

    Sphinx looks at the chapters alone. The digest is a value of the configuration on which
    every page depends: without it, a site built again after an upgrade would keep the scripts
    and the words of the old kit.
    """
    app.add_config_value("coprod_exercises", "../../exercises/{lang}", "env", [str])
    app.add_config_value("coprod_kit_digest", "", "env", [str])
    # Early: the place of the notebooks' cache follows from the digest.
    app.connect("config-inited", _prepare, priority=10)
