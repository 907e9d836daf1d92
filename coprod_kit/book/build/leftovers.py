"""Use nothing of an interrupted build, and keep no page that was withdrawn."""

from __future__ import annotations

import shutil
from pathlib import Path
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from sphinx.application import Sphinx

_MARKER = "unfinished"
_OWN_PAGES = frozenset({"404", "genindex", "search"})
"""Pages of the site that come from no source."""


def discard_interrupted(app: Sphinx) -> None:
    """Forget what Sphinx remembers of the sources when the pages were not all written.

    Sphinx saves its environment before it writes the pages. After an interruption it would take
    pages that were never written for pages that need no writing.
    """
    if (Path(app.doctreedir) / _MARKER).exists():
        shutil.rmtree(app.doctreedir)


def _mark(app: Sphinx, *_environment: Any) -> None:
    marker = Path(app.doctreedir) / _MARKER
    marker.parent.mkdir(parents=True, exist_ok=True)
    marker.touch()


def _remove_mark(app: Sphinx, error: Exception | None) -> None:
    if error is None:
        (Path(app.doctreedir) / _MARKER).unlink(missing_ok=True)


def _remove_withdrawn(app: Sphinx, error: Exception | None) -> None:
    """Remove pages, images and downloads that no source brings any more."""
    if error is not None or app.builder.name != "html":
        return
    site = Path(app.outdir)
    pages = app.env.found_docs | _OWN_PAGES
    images = {f"_images/{name}" for _, name in app.env.images.values()}
    downloads = {f"_downloads/{name}" for _, name in app.env.dlfiles.values()}
    for file in list(site.rglob("*")):
        name = file.relative_to(site)
        top = name.parts[0]
        if file.is_dir():
            continue
        if top.startswith("_"):
            withdrawn = top in {"_images", "_downloads"} and name.as_posix() not in (
                images | downloads
            )
        else:
            withdrawn = file.suffix == ".html" and name.with_suffix("").as_posix() not in pages
        if withdrawn:
            file.unlink()


def setup(app: Sphinx) -> None:
    """Discard at once; mark a build from the saving of its environment until its last page."""
    discard_interrupted(app)
    app.connect("env-updated", _mark, priority=900)
    app.connect("build-finished", _remove_withdrawn, priority=400)
    app.connect("build-finished", _remove_mark, priority=900)
